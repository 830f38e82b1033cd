"""Dither."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import number
from photoedit.photo import Region, Size, Tile

FULL = 256


@dataclass(frozen=True)
class Dither(PlacedFilter):
    """Shows the photo in few tones, and those between by patterns of dots.

    Ordered dithering with the 8 x 8 matrix of Bayer (1973), each channel by itself, in encoded light. In
    pictures smaller than the photo the dots can't be seen, so previews show them at 100 % only. (Error
    diffusion needs all pixels before, from the first one on: it can't be done in tiles.)
    """

    group = Group.EFFECTS
    levels: int = number(
        8, 2, FULL, slider=(2, 64), whole=True, help="Tones of each channel; at 2 each is on or off"
    )

    def scaled(self, factor: float) -> Dither:
        return self if factor == 1 else Dither(FULL)

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        matrix = _thresholds()
        side = len(matrix)
        with tools.borrowed():
            limits = tools.scratch(side, where.width, source.shape[2])
            limits[...] = matrix[:, np.arange(where.x, where.right) % side, np.newaxis]
            rows, out = tools.rows(source), tools.rows(target)
            tools.pattern.dots(rows, out, tools.rows(limits), self.levels, where.y)


@functools.cache
def _thresholds() -> npt.NDArray[np.float32]:
    """B. Bayer, "An optimum method for two-level rendition of continuous-tone pictures", 1973."""
    order = np.zeros((1, 1))
    for _ in range(3):
        order = np.block([[4 * order, 4 * order + 2], [4 * order + 3, 4 * order + 1]])
    return ((order + 0.5) / 64).astype(np.float32)
