"""Saturation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._colour import LUMA, apply_matrix
from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Saturation(PointFilter):
    """Makes colours stronger or paler; 0 makes the photo grey.

    Encoded light: each channel's distance from Rec. 709 luma, times amount. Grey photos stay as they are.
    """

    group = Group.COLOUR
    amount: float = number(
        1.0,
        0,
        5,
        neutral=1,
        slider=(0, 2),
        help="1 changes nothing, 0 is grey, 2 is twice as strong",
    )

    def apply(self, tile: Tile, tools: Tools) -> None:
        grey = np.tile(LUMA, (3, 1))
        apply_matrix(tile, self.amount * np.eye(3) + (1 - self.amount) * grey, tools)
