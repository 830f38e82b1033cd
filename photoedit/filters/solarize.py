"""Solarize."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Solarize(PointFilter):
    """Turns the bright tones into their negative, as a print does that sees light while it is developed.

    Encoded light, each channel for itself: 1 - x for x above the threshold, else x.
    """

    group = Group.TONE
    threshold: float = number(0.5, 0, 1, neutral=1, help="Tones above this are inverted; 1 inverts none")

    def apply(self, tile: Tile, tools: Tools) -> None:
        tools.tones.solarize(tools.rows(tile), self.threshold)

    def mixes_channels(self) -> bool:
        return False
