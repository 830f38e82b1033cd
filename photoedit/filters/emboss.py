"""Emboss."""

from __future__ import annotations

import math
from dataclasses import dataclass

from photoedit.filters._luma import luma_of
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class Emboss(AreaFilter):
    """Makes a grey relief: bright is high, and light falls from one side.

    1/2 + depth * the slope of the luma (Sobel's, per pixel) down towards the light, in encoded light.
    """

    group = Group.EFFECTS
    depth: float = number(2.0, 0, 50, slider=(0, 10), help="How strong light and shadow are")
    angle: float = number(
        135.0, -180, 180, slider=(-180, 180), unit=Unit.DEGREES,
        help="Where the light comes from: 0 is the right, 90 above, 135 the top left",
    )  # fmt: skip

    def scaled(self, factor: float) -> Emboss:
        """A slope per pixel is steeper in a smaller photo."""
        return self.replace(depth=self.depth * factor)

    def halo(self) -> int:
        return 1

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        across = -self.depth * math.cos(math.radians(self.angle))
        down = self.depth * math.sin(math.radians(self.angle))
        with tools.borrowed():
            luma = luma_of(source, tools)
            tools.relief.emboss(tools.rows(luma), tools.rows(target), source.shape[2], across, down)
