"""Saturation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from photoedit.filters._affine import Affine
from photoedit.filters._colour import LUMA
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import number


@dataclass(frozen=True)
class Saturation(AffineFilter):
    """Makes colours stronger or paler; 0 makes the photo grey.

    Encoded light: each channel's distance from Rec. 709 luma, times amount. Grey photos stay as they are.
    """

    group = Group.COLOUR
    example: ClassVar = {"amount": 1.5}
    amount: float = number(
        1.0,
        0,
        5,
        neutral=1,
        slider=(0, 2),
        help="1 changes nothing, 0 is grey, 2 is twice as strong",
    )

    def affine(self) -> Affine:
        grey = np.tile(LUMA, (3, 1))
        return Affine.colour(self.amount * np.eye(3) + (1 - self.amount) * grey)
