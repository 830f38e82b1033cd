"""Surface blur."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._boxes import guided
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class SurfaceBlur(AreaFilter):
    """Smooths surfaces, as of skin and sky, and keeps edges.

    The guided filter of He, Sun and Tang (2010), each channel its own guide, in encoded light: where the
    standard deviation in a window is far below `edges` there is its mean, where it is far above nothing
    changes. A large radius costs no more than a small one.
    """

    group = Group.BLUR
    radius: int = number(
        0, 0, 100, neutral=0, slider=(0, 20), unit=Unit.PIXELS, whole=True,
        help="Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5",
    )  # fmt: skip
    edges: float = number(
        0.06,
        0.005,
        1,
        slider=(0.01, 0.3),
        help="Contrast from which something is an edge; 1 is black to white",
    )

    def halo(self) -> int:
        return 2 * self.radius

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        guided(source, target, self.radius, self.edges**2, tools)
