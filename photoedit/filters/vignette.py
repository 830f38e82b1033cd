"""Vignette."""

from __future__ import annotations

import math
from dataclasses import dataclass

from photoedit.filters.base import Group, Light, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Vignette(PlacedFilter):
    """Makes the corners darker or brighter.

    Linear light times 1 + (2^stops - 1) s, where s rises smoothly from 0 at `begin` to 1 in the corners. What
    lies on one ellipse around the centre gets the same. A centre elsewhere moves the ellipses as they are;
    s stays 1 beyond them.
    """

    group = Group.EFFECTS
    stops: float = number(
        -1.0, -6, 6, neutral=0, slider=(-3, 3), unit=Unit.STOPS, help="How much light the corners get"
    )
    begin: float = number(
        40.0,
        0,
        99,
        slider=(0, 90),
        unit=Unit.PERCENT,
        help="Where it begins, on the way from centre to corner",
    )
    roundness: float = number(
        50.0,
        0,
        100,
        slider=(0, 100),
        unit=Unit.PERCENT,
        help="From an ellipse that fits the photo to a circle",
    )
    x: float = number(50.0, 0, 100, unit=Unit.PERCENT, help="Centre, from left to right")
    y: float = number(50.0, 0, 100, unit=Unit.PERCENT, help="Centre, from top to bottom")

    def works_in(self) -> Light:
        return Light.LINEAR

    def axes(self, frame: Size) -> tuple[float, float]:
        """Half axes in pixels of the ellipse on which s is 1: around the middle, that through the corners."""
        circle, share = math.hypot(*frame) / 2, self.roundness / 100
        # Both the ellipse and the circle go through the corners.
        across, down = (share * circle + (1 - share) * side / math.sqrt(2) for side in frame)
        corner = math.hypot(frame.width / 2 / across, frame.height / 2 / down)
        return across * corner, down * corner

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        middle_x, middle_y = self.x / 100 * frame.width - 0.5, self.y / 100 * frame.height - 0.5
        with tools.borrowed():
            weights = tools.rows(tools.scratch(where.height, where.width, 1))
            tools.falloff.radial(
                weights, where.x, where.y, middle_x, middle_y, *self.axes(frame), self.begin / 100, 1.0
            )
            rows, out = tools.rows(source), tools.rows(target)
            tools.falloff.gain(rows, out, weights, 2.0**self.stops, source.shape[2])
