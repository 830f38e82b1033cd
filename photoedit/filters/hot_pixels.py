"""Hot pixels."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class HotPixels(AreaFilter):
    """Takes away single pixels that shine or are dead, as on long exposures.

    A value that is above, or below, all its eight neighbours by more than the threshold becomes their mean;
    each channel by itself, in encoded light. Everything else keeps its bytes.
    """

    group = Group.DETAIL
    threshold: float = number(
        0.15, 0, 1, neutral=1, slider=(0.02, 0.5), help="How much it must stick out; 1 changes nothing"
    )

    def scaled(self, factor: float) -> HotPixels:
        """In a smaller photo, a single pixel has been mixed with its neighbours."""
        return self if factor == 1 else HotPixels(1)

    def halo(self) -> int:
        return 1

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        tools.repair.lone_pixels(tools.rows(source), tools.rows(target), self.threshold, source.shape[2])
