"""Contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import number


@dataclass(frozen=True)
class Contrast(AffineFilter):
    """Spreads tones away from middle grey, or draws them together.

    Encoded light: (x - 0.5) * (1 + amount) + 0.5.
    """

    group = Group.TONE
    example: ClassVar = {"amount": 0.3}
    amount: float = number(0.0, -1, 5, neutral=0, slider=(-1, 1), help="0 changes nothing, -1 is flat grey")

    def affine(self) -> Affine:
        gain = 1 + self.amount
        return Affine.tone(gain, 0.5 - 0.5 * gain)
