"""Gamma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Gamma(PointFilter):
    """Makes the tones between black and white brighter or darker; black and white stay.

    Encoded light: x ^ (1 / gamma). Values below black stay as they are.
    """

    group = Group.TONE
    example: ClassVar = {"gamma": 1.6}
    gamma: float = number(1.0, 0.05, 20, neutral=1, slider=(0.2, 5), help="Above 1 brighter, below 1 darker")

    def apply(self, tile: Tile, tools: Tools) -> None:
        tools.point.power(tools.rows(tile), 1 / self.gamma)

    def mixes_channels(self) -> bool:
        return False
