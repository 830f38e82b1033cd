"""Linear gradient: full on one side of a line, nothing on the other."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.errors import UsageError
from photoedit.kernels.tools import Tools
from photoedit.masks.base import Mask
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Linear(Mask):
    """Full strength up to a first point, then fading out until a second one, like a graduated filter.

    The fade follows Perlin's smoothstep, 3t^2 - 2t^3, of the way t from the first point to the second.
    """

    x1: float = number(50.0, -100, 200, slider=(0, 100), unit=Unit.PERCENT, help="First point, across")
    y1: float = number(0.0, -100, 200, slider=(0, 100), unit=Unit.PERCENT, help="First point, down")
    x2: float = number(50.0, -100, 200, slider=(0, 100), unit=Unit.PERCENT, help="Second point, across")
    y2: float = number(50.0, -100, 200, slider=(0, 100), unit=Unit.PERCENT, help="Second point, down")

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.x1, self.y1) == (self.x2, self.y2):
            raise UsageError("mask linear: its two points (x1, y1) and (x2, y2) must differ")

    def weigh(self, picture: Tile, weights: Tile, where: Region, frame: Size, tools: Tools) -> None:
        # Lengths are taken in pixels, so that the fade is at right angles to the line people see.
        right, down = ((self.x2 - self.x1) / 100 * frame.width, (self.y2 - self.y1) / 100 * frame.height)
        square = right**2 + down**2
        across, along = right / square, down / square
        # The middle of the frame's first pixel lies half a pixel from its corner.
        start = across * (0.5 - self.x1 / 100 * frame.width) + along * (0.5 - self.y1 / 100 * frame.height)
        tools.mask.linear(tools.rows(weights), where.x, where.y, across, along, start)
