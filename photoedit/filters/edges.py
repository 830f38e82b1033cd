"""Edges."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._luma import luma_of
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import choice, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class Edges(AreaFilter):
    """Draws the edges of what the photo shows.

    The length of Sobel's gradient of the luma, per pixel, times the strength, in encoded light. (Canny's
    edges follow a line across the whole photo, which can't be done in tiles.)
    """

    group = Group.EFFECTS
    strength: float = number(3.0, 0, 50, slider=(0, 10), help="How bright edges are")
    style: str = choice(
        "light", {"light": "Light lines on black", "dark": "Dark lines on white, as a pencil draws"},
        help="What the drawing looks like",
    )  # fmt: skip

    def scaled(self, factor: float) -> Edges:
        """A slope per pixel is steeper in a smaller photo."""
        return self.replace(strength=self.strength * factor)

    def halo(self) -> int:
        return 1

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        with tools.borrowed():
            luma = tools.rows(luma_of(source, tools))
            dark = self.style == "dark"
            tools.relief.edges(luma, tools.rows(target), source.shape[2], self.strength, dark)
