"""Radial blur."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.filters._warp import around
from photoedit.filters.base import GeometryFilter, Group, Light
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, number
from photoedit.photo import Region, Size, Tile

STEPS = (1, 2, 4, 8, 16, 32, 64)
"""How many samples are taken along a ray or an arc: as many as it is long, but at most the last number."""


@dataclass(frozen=True)
class RadialBlur(GeometryFilter):
    """Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.

    The mean of up to 64 samples along the way, in linear light. Each is looked up between four pixels, so
    this is the slowest filter: at amount 10 it takes twelve seconds for 24 megapixels on one core. Beyond its
    edges the photo goes on as its edge pixels. Because it looks far away it counts as geometry: it can have
    no mask.
    """

    group = Group.BLUR
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

    def output_size(self, size: Size) -> Size:
        return size

    def source_region(self, region: Region, size: Size) -> Region:
        """What the corners sweep over; an arc between two samples bulges out by less than its chord."""
        centre_x, centre_y = self._centre(size)
        xs, ys = [], []
        for a, b in _ways(self.style, self.amount).turns[-1].reshape(-1, 2)[: STEPS[-1]]:
            for x in (region.x, region.right - 1):
                for y in (region.y, region.bottom - 1):
                    dx, dy = x - centre_x, y - centre_y
                    xs.append(centre_x + a * dx - b * dy)
                    ys.append(centre_y + b * dx + a * dy)
        bulge = 0.0
        if self.style == "spin":
            step = math.radians(self.amount) / STEPS[-1]
            bulge = max(math.hypot(x - centre_x, y - centre_y) for x, y in zip(xs, ys, strict=True)) * step
        return around([min(xs) - bulge, max(xs) + bulge], [min(ys) - bulge, max(ys) + bulge], size)

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        turns, counts = _ways(self.style, self.amount)
        spacing = self.amount / 100 if self.style == "zoom" else math.radians(self.amount)
        tools.swirl.mean_along(
            tools.rows(source), tools.rows(target), tools.rows(turns), tools.row(counts),
            *self._centre(size), spacing, size.width, size.height, source.shape[2],
            origin.x, origin.y, region.x, region.y,
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
