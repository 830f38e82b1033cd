"""Radial gradient: full inside an ellipse, nothing outside."""

from __future__ import annotations

import math
from dataclasses import dataclass

from photoedit.kernels.tools import Tools
from photoedit.masks.base import Mask
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile

_SHARPEST = 1e-3
"""The narrowest fade, in radii: a weight that jumps would divide by zero."""


@dataclass(frozen=True)
class Radial(Mask):
    """Full strength in the middle of an ellipse, fading out to nothing at its edge.

    The fade follows Perlin's smoothstep, 3t^2 - 2t^3, of the distance from the middle in radii.
    """

    x: float = number(50.0, -100, 200, slider=(0, 100), unit=Unit.PERCENT, help="Middle, across the frame")
    y: float = number(50.0, -100, 200, slider=(0, 100), unit=Unit.PERCENT, help="Middle, down the frame")
    width: float = number(
        60.0, 0.1, 400, slider=(1, 200), unit=Unit.PERCENT, help="Width of the ellipse, of the frame's"
    )
    height: float = number(
        60.0, 0.1, 400, slider=(1, 200), unit=Unit.PERCENT, help="Height of the ellipse, of the frame's"
    )
    angle: float = number(0.0, -180, 180, unit=Unit.DEGREES, help="Turns the ellipse counter-clockwise")
    feather: float = number(50.0, 0, 100, unit=Unit.PERCENT, help="How much of the radius the fade takes")

    def weigh(self, picture: Tile, weights: Tile, where: Region, frame: Size, tools: Tools) -> None:
        cosine, sine = math.cos(math.radians(self.angle)), math.sin(math.radians(self.angle))
        radius_u = self.width / 200 * frame.width
        radius_v = self.height / 200 * frame.height
        left, top = 0.5 - self.x / 100 * frame.width, 0.5 - self.y / 100 * frame.height
        fade = max(self.feather / 100, _SHARPEST)
        # Rows of the picture go down, so counter-clockwise is the other way round than on paper.
        u = (cosine / radius_u, -sine / radius_u, (cosine * left - sine * top) / radius_u)
        v = (sine / radius_v, cosine / radius_v, (sine * left + cosine * top) / radius_v)
        tools.mask.radial(tools.rows(weights), where.x, where.y, *u, *v, 1 - fade, 1 / fade)
