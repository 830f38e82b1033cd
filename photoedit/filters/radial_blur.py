"""Radial blur."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.filters.base import Group, Light, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, number
from photoedit.photo import Region, Size, Tile

STEPS = (1, 2, 4, 8, 16, 32, 64)
"""How many samples are taken along a ray or an arc: as many as it is long, but at most the last number."""

STRIP = 512
"""Columns that are done at a time: what all samples of so many pixels lie on stays in a core's own cache."""


@dataclass(frozen=True)
class RadialBlur(PlacedFilter):
    """Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.

    The mean of up to 64 samples along the way, each looked up between four pixels, in linear light: at amount
    10 that takes about three seconds (zoom) or six (spin) for 24 megapixels on one core, and more the larger
    it is. Beyond its edges the photo goes on mirrored.
    """

    group = Group.BLUR
    example: ClassVar = {"amount": 12}
    amount: float = number(
        0.0, 0, 45, neutral=0, slider=(0, 30),
        help="Zoom: percent of the distance from the centre; spin: degrees",
    )  # fmt: skip
    style: str = choice(
        "zoom", {"zoom": "Outwards from the centre", "spin": "Around the centre"}, help="Which way it blurs"
    )
    x: float = number(50.0, 0, 100, unit=Unit.PERCENT, help="Centre, from left to right")
    y: float = number(50.0, 0, 100, unit=Unit.PERCENT, help="Centre, from top to bottom")

    def works_in(self) -> Light:
        return Light.LINEAR

    def halo(self, frame: Size) -> int:
        """How far the first and the last sample of the pixel that is furthest away lie from it."""
        x, y = self._centre(frame)
        right, down = max(x, frame.width - 1 - x), max(y, frame.height - 1 - y)
        if self.style == "zoom":
            return int(max(right, down) * self.amount / 200) + 2
        return int(math.hypot(right, down) * 2 * math.sin(math.radians(self.amount) / 4)) + 2

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        turns, counts = _ways(self.style, self.amount)
        spacing = self.amount / 100 if self.style == "zoom" else math.radians(self.amount)
        halo, inside = self.halo(frame), where.clip(frame)  # `Placed` mirrors what lies outside
        y, channels = inside.y - where.y, source.shape[2]
        around, made = source[y : y + inside.height + 2 * halo], target[y : y + inside.height]
        for x in range(inside.x, inside.right, STRIP):
            tools.swirl.mean_along(
                tools.rows(around), tools.rows(made), tools.rows(turns), tools.row(counts),
                tools.row(_steps(tools.swirl.BLOCK, channels)), *self._centre(frame), spacing, channels,
                halo, x, min(x + STRIP, inside.right), inside.y, x - where.x,
            )  # fmt: skip

    def _centre(self, size: Size) -> tuple[float, float]:
        return (size.width - 1) * self.x / 100, (size.height - 1) * self.y / 100


class Ways(NamedTuple):
    """Rows of pairs (a, b), and how many pairs each row has."""

    turns: npt.NDArray[np.float64]
    counts: npt.NDArray[np.int64]


@functools.lru_cache(maxsize=16)
def _ways(style: str, amount: float) -> Ways:
    """For every number of samples the factors that bring a pixel to them: from half before to half behind."""
    turns = np.zeros((len(STEPS), 2 * STEPS[-1]))
    for row, count in zip(turns, STEPS, strict=True):
        along = (np.arange(count) + 0.5) / count - 0.5
        if style == "zoom":
            row[: 2 * count : 2] = 1 + along * amount / 100
        else:
            row[: 2 * count : 2] = np.cos(np.radians(along * amount))
            row[1 : 2 * count : 2] = np.sin(np.radians(along * amount))
    return Ways(turns, np.array(STEPS, np.int64))


@functools.cache
def _steps(count: int, channels: int) -> npt.NDArray[np.float32]:
    """The numbers from 0 on, each for all channels of a pixel."""
    return np.repeat(np.arange(count, dtype=np.float32), channels)
