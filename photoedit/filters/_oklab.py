"""What filters that work in OKLab share."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any

from photoedit.filters.base import Group, Light, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.photo import Tile


@dataclass(frozen=True)
class OklabFilter(PointFilter):
    """A point filter on colours in OKLab; a photo without colour stays as it is."""

    group = Group.COLOUR
    tolerance = 5e-6

    def works_in(self) -> Light:
        return Light.LINEAR

    def apply(self, tile: Tile, tools: Tools) -> None:
        if tile.shape[2] == 3:
            self.change(tools.rows(tile), tools)

    @abstractmethod
    def change(self, rows: Any, tools: Tools) -> None:
        """Change rows of linear RGB in place."""
