"""What `dehaze` becomes when the brightness of the haze is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._boxes import box, guided_by
from photoedit.filters._luma import luma_of
from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Region, Size, Tile

LEAST = 0.1
"""Light that comes through the thickest haze: less, and noise would be all that is left."""

WIDER = 3
"""The guided filter's radius in radii of the window: with less, bright seams stay before the haze."""

SEEN = 1200
"""Pixels of the longer side in which haze is looked for. What is finer is averaged before: the darkest value
of a window of noise says nothing of haze, and previews, which are smaller, would see another haze."""

EPSILON = 1e-3
"""Variance of the luma from which the haze may end at an edge."""


@dataclass(frozen=True)
class HazeRemoval(PlacedFilter):
    """Removes haze of a known brightness.

    `window` is the radius of the dark channel's window, in percent of the longer side.
    """

    group = Group.DETAIL
    amount: float = number(0.0, -1, 1, neutral=0, help="How much of the haze goes")
    window: float = number(0.5, 0, 5, help="Size of the window, in percent of the longer side")
    airlight: float = number(1.0, 0.01, 100, help="Brightness of the haze")

    def halo(self, frame: Size) -> int:
        return (2 + 2 * WIDER) * self._radius(frame) + _fine(frame)

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        radius, fine_radius, repair = self._radius(frame), _fine(frame), tools.repair
        height, width, channels = source.shape
        with tools.borrowed():
            luma = luma_of(source, tools)
            seen, margin = where.grow(2 * WIDER * radius), 2 * radius + fine_radius
            guide = tools.scratch(seen.height, seen.width, 1)
            np.copyto(guide, luma[margin:, margin:][: seen.height, : seen.width])
            smooth = source
            if fine_radius:
                smooth = tools.scratch(height - 2 * fine_radius, width - 2 * fine_radius, channels)
                box(source, smooth, fine_radius, tools)
            dark = tools.scratch(*smooth.shape[:2], 1)
            repair.darkest(tools.rows(smooth), tools.rows(dark), channels)
            wide = tools.scratch(seen.height + 2 * radius, seen.width + 2 * radius, 1)
            through = tools.scratch(seen.height, seen.width, 1)
            line, side = tools.scratch(width), 2 * radius + 1
            repair.least_of(tools.rows(dark), tools.rows(wide), tools.row(line), side)
            repair.transmission(tools.rows(wide), self.amount, self.airlight, LEAST)
            # What is dark has grown by the window. Where least comes through, it shrinks again: no halos.
            repair.least_of(tools.rows(wide), tools.rows(through), tools.row(line[: wide.shape[1]]), side)
            fine = tools.scratch(where.height, where.width, 1)
            guided_by(guide, through, fine, WIDER * radius, EPSILON, tools)
            repair.clear(
                tools.rows(source), tools.rows(target), tools.rows(fine), self.halo(frame), channels,
                self.airlight, LEAST,
            )  # fmt: skip

    def _radius(self, frame: Size) -> int:
        return max(round(max(frame) * self.window / 100), 1)


def _fine(frame: Size) -> int:
    """Radius of the square that is averaged to see a frame in `SEEN` pixels."""
    return max(round((max(frame) / SEEN - 1) / 2), 0)
