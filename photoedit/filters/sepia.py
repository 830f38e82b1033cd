"""Sepia."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import number

SEPIA = np.array([[0.393, 0.769, 0.189], [0.349, 0.686, 0.168], [0.272, 0.534, 0.131]])
"""Filter Effects Module Level 1 (W3C, 2018), the shorthand `sepia`."""


@dataclass(frozen=True)
class Sepia(AffineFilter):
    """Gives the photo the brown tones of an old print.

    Encoded light: the matrix of the W3C's filter effects, mixed with the photo. A photo without colour stays
    as it is: it has nowhere to keep the brown.
    """

    group = Group.COLOUR
    amount: float = number(1.0, 0, 1, neutral=0, help="How far to go; 0 changes nothing")

    def affine(self) -> Affine:
        return Affine.colour(self.amount * SEPIA + (1 - self.amount) * np.eye(3))
