"""Median.

There are three ways to one and the same result, each the quickest for some radii. Milliseconds for the RGB of
24 megapixels on one core (AMD Zen 4), of 8-bit values and of floats:

| radius | 1 | 2 | 3 | 4 | 6 | 8 | 10 | 11 | 20 | 50 |
|---|---|---|---|---|---|---|---|---|---|---|
| 8 bits | 12 | 33 | 64 | 260 | 540 | 940 | 1500 | 2100 | 2100 | 3000 |
| floats | 25 | 75 | 180 | 960 | 2100 | 3600 | 6000 | 6900 | 8700 | 17000 |
| way | nets | | | nets as lists of steps | | | | counts | | |
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.filters._nets import TOGETHER, nets
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile

Numbers = npt.NDArray[Any]
"""Whole numbers that stand for values: H x W x C."""

SMALL, MIDDLING = 3, 10
"""The largest radii of the first two ways."""

STRIP = 2048
"""Bytes of a row that a step of a net works on: so many that taking the step costs little beside."""

_STEPS = np.repeat(np.array([0, 1], np.uint8), 256)


@dataclass(frozen=True)
class Median(AreaFilter):
    """Takes specks and noise away and keeps edges sharp: each value becomes the median of its neighbours.

    The median of a square window, for each channel by itself, exactly: every result is one of the values.
    Beyond its edges the photo is mirrored, without repeating the edge pixel.
    """

    group = Group.DETAIL
    radius: int = number(
        0, 0, 50, neutral=0, slider=(0, 10), unit=Unit.PIXELS, whole=True,
        help="Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5",
    )  # fmt: skip

    def halo(self) -> int:
        return self.radius

    def takes_levels(self, kind: np.dtype[Any]) -> bool:
        return kind == np.uint8 or self.radius <= MIDDLING

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        if self.radius == 0:
            np.copyto(target, source)
        elif source.dtype != np.float32:
            _median(source, target, self.radius, tools)
        elif not self._apply_to_levels(source, target, tools):
            self._apply_to_bits(source, target, tools)

    def _apply_to_levels(self, source: Tile, target: Tile, tools: Tools) -> bool:
        """Work on levels of 8 or 16 bits; False if the tile has other values."""
        bits = tools.rows(source.view(np.int32))
        for kind in self._worthwhile_levels():
            top = float(np.iinfo(kind).max)
            with tools.borrowed():
                levels = tools.scratch_of(kind, *source.shape)
                if tools.keys.to_levels(tools.rows(source), bits, tools.rows(levels), top):
                    result = tools.scratch_of(kind, *target.shape)
                    _median(levels, result, self.radius, tools)
                    tools.keys.from_levels(tools.rows(result), tools.rows(target), top)
                    return True
        return False

    def _worthwhile_levels(self) -> tuple[npt.DTypeLike, ...]:
        if self.radius == 1:
            return ()  # the way there and back takes longer
        return (np.uint8, np.uint16) if self.radius <= MIDDLING else (np.uint8,)

    def _apply_to_bits(self, source: Tile, target: Tile, tools: Tools) -> None:
        """Work on the bits of the floats."""
        keys, result = source.view(np.int32), target.view(np.int32)
        signed = tools.keys.any_negative(tools.rows(keys))
        if signed:
            tools.keys.flip(tools.rows(keys))
        _median(keys, result, self.radius, tools)
        if signed:
            tools.keys.flip(tools.rows(result))


def _median(source: Numbers, target: Numbers, radius: int, tools: Tools) -> None:
    with tools.borrowed():
        if radius <= SMALL:
            _by_compiled_nets(source, target, radius, tools)
        elif radius <= MIDDLING:
            _by_nets(source, target, radius, tools)
        else:
            _by_counts(source, target, radius, tools)


def _by_compiled_nets(source: Numbers, target: Numbers, radius: int, tools: Tools) -> None:
    channels, kind = source.shape[2], source.dtype
    rows, out = tools.rows(source), tools.rows(target)
    spare = tools.row(tools.scratch_of(kind, target.shape[1] * channels))
    if radius == 1:
        tools.median.three(rows, out, spare, channels)
        return
    lists = tools.row(tools.scratch_of(kind, tools.median.LISTS * tools.median.PITCH))
    net = tools.median.five if radius == 2 else tools.median.seven
    net(rows, out, lists, spare, channels)


def _by_nets(source: Numbers, target: Numbers, radius: int, tools: Tools) -> None:
    channels, kind = source.shape[2], source.dtype
    made = nets(radius)
    strip = min(STRIP // kind.itemsize, target.shape[1] * channels)
    lines = -(-(strip + 2 * radius * channels) * kind.itemsize // 64)
    # An odd number of cache lines, or the places would compete for the same parts of the cache.
    pitch = (lines | 1) * 64 // kind.itemsize
    tools.median_nets.median(
        tools.rows(source), tools.rows(target), radius, channels, TOGETHER,
        tools.rows(made.across), tools.rows(made.down), tools.row(made.results),
        tools.row(tools.scratch_of(kind, made.places * pitch)), pitch, strip,
    )  # fmt: skip


def _by_counts(source: Numbers, target: Numbers, radius: int, tools: Tools) -> None:
    kernels = tools.median_counts
    columns, deep, buckets = kernels.BLOCK + 2 * radius, kernels.DEEP + 2 * radius, kernels.BUCKETS
    rows, out, channels = tools.rows(source), tools.rows(target), source.shape[2]
    counts = (
        tools.row(_STEPS),
        tools.row(tools.scratch_of(np.uint8, columns * buckets)),
        tools.row(tools.scratch_of(np.int16, (columns + 1) * buckets)),
        tools.row(tools.scratch_of(np.int32, kernels.BLOCK)),
        tools.row(tools.scratch_of(np.int32, kernels.BLOCK)),
    )
    if source.dtype == np.uint8:
        kernels.by_levels(rows, out, radius, channels, *counts)
        return
    kernels.by_ranks(
        rows, out, radius, channels, *counts,
        tools.rows(tools.scratch_of(np.uint8, deep, columns)),
        tools.rows(tools.scratch_of(np.int32, 2, deep * columns)),
        tools.rows(tools.scratch_of(np.int32, 2, deep * columns)),
        tools.row(tools.scratch_of(np.int32, buckets + 1)),
    )  # fmt: skip
