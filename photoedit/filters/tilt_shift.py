"""Tilt-shift."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from photoedit.filters._blurring import gaussian, reach
from photoedit.filters._slope import angle, percent, slope
from photoedit.filters.base import Group, Light, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile

LEVELS = (0.0, 0.25, 0.5, 1.0)
"""Blurs that are made, as shares of the strongest; between them the picture is mixed."""


@dataclass(frozen=True)
class TiltShift(PlacedFilter):
    """Keeps a band sharp and blurs the more the further away from it, so that a town looks like a toy.

    Gaussian blurs in linear light. Between the standard deviations 0, 1/4, 1/2 and 1 times the radius the
    picture is mixed.
    """

    group = Group.BLUR
    example: ClassVar = {"radius": 6}
    radius: float = number(
        0.0,
        0,
        100,
        neutral=0,
        slider=(0, 30),
        unit=Unit.PIXELS,
        help="Standard deviation of the strongest blur",
    )
    position: float = percent(50.0, "Where the middle of the band lies, from top to bottom")
    width: float = percent(15.0, "Width of the band, in percent of the photo")
    feather: float = percent(
        30.0, "How far beside the band the blur is strongest, in percent of the photo", 1.0
    )
    angle: float = angle("Degrees counter-clockwise that the band is turned by")

    def works_in(self) -> Light:
        return Light.LINEAR

    def halo(self, frame: Size) -> int:
        return max(reach(self.radius * level) for level in LEVELS)

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        halo, channels = self.halo(frame), source.shape[2]
        across, down, offset = slope(self.angle, self.position, self.feather, frame)
        half = self.width / self.feather / 2
        np.copyto(target, source[halo : halo + where.height, halo : halo + where.width])
        with tools.borrowed():
            weights = tools.scratch(where.height, where.width, 1)
            tools.falloff.linear(tools.rows(weights), where.x, where.y, across, down, offset, half)
            least, most = weights.min(), weights.max()
            for low, high, after in zip(LEVELS, LEVELS[1:], (*LEVELS[2:], math.inf), strict=False):
                if most <= low or least >= after:  # it shows nowhere, or the next one takes its place
                    continue
                with tools.borrowed():
                    soft = tools.scratch(*target.shape)
                    _blur(source, soft, halo, self.radius * high, where, tools)
                    rows, other = tools.rows(target), tools.rows(soft)
                    tools.falloff.towards(rows, other, tools.rows(weights), low, high, channels)


def _blur(source: Tile, target: Tile, halo: int, sigma: float, where: Region, tools: Tools) -> None:
    """Blur the middle of `source`, which is larger by `halo` pixels on every side."""
    spare = halo - reach(sigma)
    height, width, channels = source.shape
    if not spare:
        gaussian(source, target, sigma, where, tools)
        return
    with tools.borrowed():
        part = tools.scratch(height - 2 * spare, width - 2 * spare, channels)
        np.copyto(part, source[spare : height - spare, spare : width - spare])
        gaussian(part, target, sigma, where, tools)
