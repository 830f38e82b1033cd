"""Box blur."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._boxes import box
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class BoxBlur(AreaFilter):
    """Blurs with a square: each value becomes the mean of its neighbours.

    Exact, in encoded light; a large radius costs no more than a small one. Beyond its edges the photo is
    mirrored, without repeating the edge pixel.
    """

    group = Group.BLUR
    radius: int = number(
        0, 0, 250, neutral=0, slider=(0, 20), unit=Unit.PIXELS, whole=True,
        help="Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5",
    )  # fmt: skip

    def halo(self) -> int:
        return self.radius

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        box(source, target, self.radius, tools)
