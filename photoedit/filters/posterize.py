"""Posterize."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import Group, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Tile


@dataclass(frozen=True)
class Posterize(PointFilter):
    """Leaves only a few tones in each channel, as in a silk-screen poster.

    Encoded light: round(x * (levels - 1)) / (levels - 1), a half rounded up.
    """

    group = Group.TONE
    levels: int = number(
        5,
        2,
        256,
        slider=(2, 32),
        whole=True,
        help="How many tones each channel has, black and white included",
    )

    def apply(self, tile: Tile, tools: Tools) -> None:
        tools.tones.posterize(tools.rows(tile), self.levels - 1)

    def mixes_channels(self) -> bool:
        return False
