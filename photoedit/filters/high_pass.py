"""High pass."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._blurring import gaussian, reach
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class HighPass(AreaFilter):
    """Keeps the details alone, on grey: what a Gaussian blur takes away.

    1/2 + amount * (x - blur(x)), in encoded light.
    """

    group = Group.DETAIL
    radius: float = number(
        5.0, 0, 250, slider=(0, 50), unit=Unit.PIXELS,
        help="Size of the details: the standard deviation (sigma) of the blur",
    )  # fmt: skip
    amount: float = number(1.0, 0, 10, slider=(0, 5), help="Contrast of the details")

    def halo(self) -> int:
        return reach(self.radius)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        gaussian(source, target, self.radius, where, tools)
        tools.sharpen.details(
            tools.rows(source), tools.rows(target), self.halo(), source.shape[2], self.amount
        )
