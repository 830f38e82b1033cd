"""Black and white."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._affine import Affine
from photoedit.filters._colour import LUMA
from photoedit.filters.base import AffineFilter, Group, Light
from photoedit.params import choice, number

PRESETS = {
    "natural": (float(LUMA[0]), float(LUMA[1]), float(LUMA[2])),
    "red-filter": (1.0, 0.0, 0.0),
    "orange-filter": (0.5, 0.5, 0.0),
    "yellow-filter": (0.34, 0.66, 0.0),
    "green-filter": (0.0, 1.0, 0.0),
    "blue-filter": (0.0, 0.0, 1.0),
    "infrared": (-0.7, 2.0, -0.3),
}
"""Parts of red, green and blue; those of the filters are those of Photoshop's channel mixer presets."""


@dataclass(frozen=True)
class BlackAndWhite(AffineFilter):
    """Makes a black and white photo, as film behind a coloured filter or as you mix it.

    Linear light: the parts of red, green and blue add up to 1, so greys keep their brightness. A photo
    without colour stays as it is.
    """

    group = Group.COLOUR
    tolerance = 5e-6
    mix: str = choice(
        "natural",
        {
            "natural": "As bright as colours look (the luminance of Rec. 709)",
            "red-filter": "Dark skies, bright skin: a red filter in front of the lens",
            "orange-filter": "Between red and yellow",
            "yellow-filter": "Skies a little darker: the usual filter for landscapes",
            "green-filter": "Bright leaves, darker skin",
            "blue-filter": "Bright skies and haze, dark skin and lips",
            "infrared": "Glowing leaves, black skies",
            "custom": "The parts below",
        },
        help="What the greys are made of",
    )
    red: float = number(0.33, -2, 3, slider=(-0.5, 1.5), help="Part of red, for custom")
    green: float = number(0.34, -2, 3, slider=(-0.5, 1.5), help="Part of green, for custom")
    blue: float = number(0.33, -2, 3, slider=(-0.5, 1.5), help="Part of blue, for custom")
    amount: float = number(1.0, 0, 1, neutral=0, help="How far to go; 0 changes nothing")

    def works_in(self) -> Light:
        return Light.LINEAR

    def affine(self) -> Affine:
        parts = np.array(PRESETS.get(self.mix, (self.red, self.green, self.blue)))
        total = parts.sum()
        parts = parts / total if abs(total) > 0.01 else parts
        return Affine.colour(self.amount * np.tile(parts, (3, 1)) + (1 - self.amount) * np.eye(3))
