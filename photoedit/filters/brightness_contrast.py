"""Brightness and contrast."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import number


@dataclass(frozen=True)
class BrightnessContrast(AffineFilter):
    """Shifts all tones towards white or black, and spreads them or draws them together.

    Encoded light; the two sliders of GIMP's tool of that name. Half of `brightness` is the way that tones go
    towards white (above 0) or black (below 0); then they are spread around middle grey by
    tan((contrast + 1) * pi / 4).
    """

    called = "Brightness and contrast"
    group = Group.TONE
    example: ClassVar = {"brightness": 0.2, "contrast": 0.2}
    brightness: float = number(
        0.0, -1, 1, neutral=0, help="Above 0 everything moves towards white, below 0 towards black"
    )
    contrast: float = number(
        0.0, -1, 0.95, neutral=0, slider=(-0.8, 0.8), help="-1 is flat grey, 0 changes nothing"
    )

    def affine(self) -> Affine:
        way = self.brightness / 2
        towards = Affine.tone(1 - way, way) if way > 0 else Affine.tone(1 + way)
        slope = math.tan((self.contrast + 1) * math.pi / 4)
        return towards.then(Affine.tone(slope, 0.5 - 0.5 * slope))
