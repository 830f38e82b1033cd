"""Local contrast."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._boxes import guided
from photoedit.filters._luma import luma_of
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile

EDGE = 0.1
"""Contrast that is left as it is, so that bright and dark sides of an edge get no halo."""


@dataclass(frozen=True)
class LocalContrast(AreaFilter):
    """Brings out structure, also known as clarity: more contrast within each part of the photo.

    Adds amount * 4 Y (1 - Y) * (Y - base) to all channels, where Y is the luma and the base what a guided
    filter (He, Sun and Tang 2010) leaves of it; in encoded light. Black and white stay, and edges get no
    halos.
    """

    group = Group.DETAIL
    amount: float = number(
        0.5, -1, 4, neutral=0, slider=(-1, 2), help="Strength; below 0 the photo becomes soft"
    )
    radius: int = number(
        30, 1, 150, slider=(5, 100), unit=Unit.PIXELS, whole=True, help="Size of what is brought out"
    )

    def halo(self) -> int:
        return 2 * self.radius

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        with tools.borrowed():
            luma = luma_of(source, tools)
            base = tools.scratch(where.height, where.width, 1)
            guided(luma, base, self.radius, EDGE**2, tools)
            tools.sharpen.clarity(
                tools.rows(source), tools.rows(luma), tools.rows(base), tools.rows(target), self.halo(),
                source.shape[2], self.amount,
            )  # fmt: skip
