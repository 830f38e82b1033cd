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

    def works_in(self) -> Light:
        return Light.LINEAR

    def apply(self, tile: Tile, tools: Tools) -> None:
        if tile.shape[2] == 3:
            rows = tools.rows(tile)
            tools.oklab.to_lab(rows)
            self.change(rows, tools)
            tools.oklab.to_rgb(rows)

    @abstractmethod
    def change(self, rows: Any, tools: Tools) -> None:
        """Change the rows, of lightness, a and b, in place."""
