"""Luminosity range: the bright, middle or dark parts of the photo."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.errors import UsageError
from photoedit.kernels.tools import Tools
from photoedit.masks.base import Mask
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile

_SHARPEST = 1e-4
"""The narrowest fade: a weight that jumps would divide by zero."""


@dataclass(frozen=True)
class Luminosity(Mask):
    """Full strength where the photo is as bright as the range says, fading out on both sides of it.

    Brightness is the Rec. 709 luma of what the step is given, in encoded light and cut off to 0..100 %;
    the fade is Perlin's smoothstep, 3t^2 - 2t^3.
    """

    low: float = number(50.0, 0, 100, unit=Unit.PERCENT, help="The darkest that gets the full strength")
    high: float = number(100.0, 0, 100, unit=Unit.PERCENT, help="The brightest that gets the full strength")
    feather: float = number(
        20.0, 0, 100, unit=Unit.PERCENT, help="How far the strength fades out beyond the range"
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.low > self.high:
            raise UsageError(f"mask luminosity: low ({self.low:g}) must not lie above high ({self.high:g})")

    def weigh(self, picture: Tile, weights: Tile, where: Region, frame: Size, tools: Tools) -> None:
        fade = max(self.feather / 100, _SHARPEST)
        tools.mask.luminosity(
            tools.rows(picture),
            tools.rows(weights),
            picture.shape[2],
            self.low / 100,
            self.high / 100,
            1 / fade,
        )
