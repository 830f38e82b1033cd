"""Contrast."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Contrast(PointFilter):
    """Spreads tones away from middle grey, or draws them together.

    Encoded light: (x - 0.5) * (1 + amount) + 0.5.
    """

    group = Group.TONE
    amount: float = number(0.0, -1, 5, neutral=0, slider=(-1, 1), help="0 changes nothing, -1 is flat grey")

    def apply(self, tile: Tile, tools: Tools) -> None:
        gain = 1 + self.amount
        tools.point.affine(tools.rows(tile), gain, 0.5 - 0.5 * gain)
