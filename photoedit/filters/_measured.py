"""The plain filters that measured ones become where no filter of the recipe does their work.

They have no declared params: nobody sets them, a photo's histogram does.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group, Light, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Fixed(AffineFilter):
    """An affine map of colours that was measured."""

    group = Group.AUTOMATIC
    map: Affine
    light: Light = Light.ENCODED

    def works_in(self) -> Light:
        return self.light

    def affine(self) -> Affine:
        return self.map


@dataclass(frozen=True)
class Maps(PlacedFilter):
    """Bends brightness by maps that belong to the cells of a grid; between their centres they are mixed.

    All channels of a pixel rise or fall by as much as its Rec. 709 luma does.

    Attributes:
        maps: float32, rows x columns x bins: what each bin's value becomes.
    """

    group = Group.AUTOMATIC
    maps: bytes
    columns: int
    rows: int

    @classmethod
    def of(cls, maps: npt.NDArray[np.float64], columns: int = 1, rows: int = 1) -> Maps:
        """Of `maps` that have a row for each cell."""
        return cls(maps.astype(np.float32).tobytes(), columns, rows)

    def halo(self, frame: Size) -> int:
        return 0

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        np.copyto(target, source)
        with tools.borrowed():
            before = tools.scratch(*source.shape[:2], 1)
            after = tools.scratch(*source.shape[:2], 1)
            if source.shape[2] == 3:
                tools.sharpen.luma(tools.rows(source), tools.rows(before))
            else:
                np.copyto(before, source)
            self._map(before, after, where, frame, tools)
            if source.shape[2] == 3:
                tools.curve.shift(tools.rows(target), tools.rows(before), tools.rows(after))
            else:
                np.copyto(target, after)

    def _map(self, before: Tile, after: Tile, where: Region, frame: Size, tools: Tools) -> None:
        maps = np.frombuffer(self.maps, np.float32).reshape(self.rows * self.columns, -1)
        if len(maps) == 1:
            tools.maps.look_up(tools.rows(before), tools.rows(after), tools.row(maps[0]))
            return
        mixed = tools.scratch(self.columns, maps.shape[1])
        tools.maps.look_up_grid(
            tools.rows(before), tools.rows(after), tools.rows(maps), tools.rows(mixed), self.columns,
            self.rows, where.x, where.y, self.columns / frame.width, self.rows / frame.height,
        )  # fmt: skip
