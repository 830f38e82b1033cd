"""Pixelate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Pixelate(PlacedFilter):
    """Makes large square pixels: each block gets its mean.

    Encoded light. Blocks begin in the photo's top left corner; those at the right and at the bottom may be
    cut.
    """

    group = Group.EFFECTS
    size: int = number(
        1, 1, 200, neutral=1, slider=(1, 50), unit=Unit.PIXELS, whole=True, help="Side of the blocks"
    )

    def halo(self, frame: Size) -> int:
        return self.size - 1

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        with tools.borrowed():
            sums = tools.scratch(2 * source.shape[1] * source.shape[2]).view(np.float64)
            tools.pattern.blocks(
                tools.rows(source), tools.rows(target), tools.row(sums), self.size, where.x, where.y, *frame,
                source.shape[2],
            )  # fmt: skip
