"""Median.

There are three ways to the same result; each is the fastest for some radii. With float values, what they
take for a photo of 24 megapixels on one core, in units of the 5 x 5 window (and for one of 8 bits):

    radius              1     2     3     4     6     8     10    11 to 50
    nets, compiled      0.4   1     2.5 (1)
    nets, as steps                        13 (3.5)    48 (12)     75 (20)
    counts                                                              100 (30)
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.filters._nets import TOGETHER, nets
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.median_sizes import BLOCK, BUCKETS, DEEP, LISTS, PITCH
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile

Numbers = npt.NDArray[Any]
"""Whole numbers that stand for values: H x W x C."""

SMALL, MIDDLING = 3, 10
"""The largest radii of the first two ways."""

STRIP = 2048
"""Bytes of a row that a step of a net works on: so many that taking the step costs little beside."""

_STEPS = np.repeat(np.array([0, 1], np.uint8), BUCKETS)


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

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        if self.radius == 0:
            np.copyto(target, source)
        elif not self._apply_to_levels(source, target, tools):
            self._apply_to_bits(source, target, tools)

    def _apply_to_levels(self, source: Tile, target: Tile, tools: Tools) -> bool:
        """Work on levels of 8 or 16 bits; False if the tile has other values."""
        bits = tools.rows(source.view(np.int32))
        for kind in self._worthwhile_levels():
            top = float(np.iinfo(kind).max)
            with tools.borrowed():
                levels = _scratch(tools, kind, *source.shape)
                if tools.keys.to_levels(tools.rows(source), bits, tools.rows(levels), top):
                    result = _scratch(tools, kind, *target.shape)
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
    spare = tools.row(_scratch(tools, kind, target.shape[1] * channels))
    if radius == 1:
        tools.median.three(rows, out, spare, channels)
        return
    lists = tools.row(_scratch(tools, kind, LISTS * PITCH))
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
        tools.row(_scratch(tools, kind, made.places * pitch)), pitch, strip,
    )  # fmt: skip


def _by_counts(source: Numbers, target: Numbers, radius: int, tools: Tools) -> None:
    columns = BLOCK + 2 * radius
    rows, out, channels = tools.rows(source), tools.rows(target), source.shape[2]
    counts = (
        tools.row(_STEPS),
        tools.row(_scratch(tools, np.uint8, columns * BUCKETS)),
        tools.row(_scratch(tools, np.int16, (columns + 1) * BUCKETS)),
        tools.row(_scratch(tools, np.int32, BLOCK)),
        tools.row(_scratch(tools, np.int32, BLOCK)),
    )
    if source.dtype == np.uint8:
        tools.median_counts.by_levels(rows, out, radius, channels, *counts)
        return
    deep = DEEP + 2 * radius
    tools.median_counts.by_ranks(
        rows, out, radius, channels, *counts,
        tools.rows(_scratch(tools, np.uint8, deep, columns)),
        tools.rows(_scratch(tools, np.int32, 2, deep * columns)),
        tools.rows(_scratch(tools, np.int32, 2, deep * columns)),
        tools.row(_scratch(tools, np.int32, BUCKETS + 1)),
    )  # fmt: skip


def _scratch(tools: Tools, kind: npt.DTypeLike, *shape: int) -> Numbers:
    """Scratch memory for whole numbers."""
    size = math.prod(shape)
    words = -(-size * np.dtype(kind).itemsize // 4)
    return tools.scratch(words).view(kind)[:size].reshape(shape)
