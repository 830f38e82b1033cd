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

    The length of Sobel's gradient of the luma, per pixel, times the strength, in encoded light. Thin lines
    are Canny's, but each pixel stands for itself: weak ones are not kept because a strong one is somewhere on
    their line, which may lead across the whole photo.
    """

    group = Group.EFFECTS
    strength: float = number(3.0, 0, 50, slider=(0, 10), help="How bright edges are")
    style: str = choice(
        "light", {"light": "Light lines on black", "dark": "Dark lines on white, as a pencil draws"},
        help="What the drawing looks like",
    )  # fmt: skip
    lines: str = choice(
        "soft",
        {
            "soft": "As wide as the edge is soft",
            "thin": "One pixel wide, where the edge is steepest, as Canny's edge detector draws them",
        },
        help="How wide the lines are",
    )
    least: float = number(
        0.1, 0, 1, help="Thin lines that are weaker are left out; blur the photo first, and there are fewer"
    )

    def scaled(self, factor: float) -> Edges:
        """A slope per pixel is steeper in a smaller photo."""
        return self.replace(strength=self.strength * factor)

    def halo(self) -> int:
        return 2 if self.lines == "thin" else 1

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        with tools.borrowed():
            luma, out = tools.rows(luma_of(source, tools)), tools.rows(target)
            channels, dark = source.shape[2], self.style == "dark"
            if self.lines == "soft":
                tools.relief.edges(luma, out, channels, self.strength, dark)
                return
            steep = tools.rows(tools.scratch(where.height + 2, where.width + 2))
            tools.relief.lengths(luma, steep)
            tools.relief.ridges(luma, steep, out, channels, self.strength, self.least, dark)
