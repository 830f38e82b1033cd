"""Shadows and highlights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from photoedit.filters._blurring import gaussian, reach
from photoedit.filters.base import AreaFilter, Group, Light
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile

EDGE = 0.05
"""Contrast, in square roots of light, from which on an edge parts what is bright from what is dark."""


@dataclass(frozen=True)
class ShadowsHighlights(AreaFilter):
    """Lifts the shadows or brings back the highlights, and keeps the detail inside them.

    Linear light: each pixel is made brighter or darker, by up to two stops in the shadows and 1.2 in the
    highlights, as the brightness of its surroundings says. Surroundings are the local mean of the guided
    filter (K. He, J. Sun, X. Tang, "Guided Image Filtering", ECCV 2010) with Gaussian windows, on the square
    root of luminance; it stops at edges, so no halos appear around them.
    """

    called = "Shadows and highlights"
    group = Group.TONE
    example: ClassVar = {"shadows": 0.7, "highlights": -0.6, "radius": 20}
    shadows: float = number(0.0, -1, 1, neutral=0, help="Above 0 dark parts become brighter, below 0 darker")
    highlights: float = number(
        0.0, -1, 1, neutral=0, help="Below 0 bright parts become darker, above 0 brighter"
    )
    radius: float = number(
        30.0, 0, 250, slider=(5, 100), unit=Unit.PIXELS,
        help="How far the surroundings reach (sigma): small flattens detail, large keeps it",
    )  # fmt: skip

    def works_in(self) -> Light:
        return Light.LINEAR

    def halo(self) -> int:
        return reach(self.radius)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        height, width, channels = source.shape
        rows = target.shape[0], target.shape[1], 1
        halo = self.halo()
        with tools.borrowed():
            tone, square = tools.scratch(height, width, 1), tools.scratch(height, width, 1)
            mean, mean_square = tools.scratch(*rows), tools.scratch(*rows)
            tools.local.tones(tools.rows(source), tools.rows(tone), tools.rows(square), channels)
            gaussian(tone, mean, self.radius, where, tools)
            gaussian(square, mean_square, self.radius, where, tools)
            tools.local.relight(
                tools.rows(source), tools.rows(tone), tools.rows(mean), tools.rows(mean_square),
                tools.rows(target), halo, channels, self.shadows, self.highlights, EDGE * EDGE,
            )  # fmt: skip
