"""Gradient filter."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._slope import angle, percent, slope
from photoedit.filters.base import Group, Light, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class GradientFilter(PlacedFilter):
    """Darkens one side of the photo, usually the sky, as a graduated glass before the lens does.

    Linear light times 1 + (2^stops - 1) s, where s falls smoothly from 1 to 0 across the transition.
    """

    group = Group.EFFECTS
    stops: float = number(
        -1.0, -6, 6, neutral=0, slider=(-3, 3), unit=Unit.STOPS, help="How much light the upper side gets"
    )
    position: float = percent(50.0, "Where the middle of the transition lies, from top to bottom")
    feather: float = percent(50.0, "Width of the transition, in percent of the photo")
    angle: float = angle("Degrees counter-clockwise: at 90 the left side is darkened, at 180 the bottom")

    def works_in(self) -> Light:
        return Light.LINEAR

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        across, down, offset = slope(self.angle, self.position, self.feather, frame)
        with tools.borrowed():
            weights = tools.rows(tools.scratch(where.height, where.width, 1))
            tools.falloff.linear(weights, where.x, where.y, -across, -down, 0.5 - offset, -1.0)
            rows, out = tools.rows(source), tools.rows(target)
            tools.falloff.gain(rows, out, weights, 2.0**self.stops, source.shape[2])
