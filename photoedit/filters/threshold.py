"""Threshold."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Threshold(PointFilter):
    """Makes everything black or white: what is as bright as the level, or brighter, becomes white.

    Brightness is Rec. 709 luma, in encoded light. With `softness` tones around the level become greys, on a
    straight ramp that is so wide.
    """

    group = Group.TONE
    level: float = number(0.5, 0, 1, help="Brightness from which on the photo becomes white")
    softness: float = number(0.0, 0, 1, slider=(0, 0.5), help="Width of the greys around the level")

    def apply(self, tile: Tile, tools: Tools) -> None:
        tools.tones.threshold(tools.rows(tile), tile.shape[2], self.level, self.softness)
