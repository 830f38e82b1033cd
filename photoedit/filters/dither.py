"""Dither."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import choice, number
from photoedit.photo import Region, Size, Tile

FULL = 256

SIDE = 64
"""Of the blue noise: it repeats itself unseen, and it takes a tenth of a second to make."""

SPREAD = 1.5
"""Standard deviation, in pixels, of how far a dot fills the space around it."""


BLOCK, LEAD = 64, 16
"""Pixels of a side of the blocks in which errors are diffused, and how far before its edges one begins."""


@dataclass(frozen=True)
class Dither(PlacedFilter):
    """Shows the photo in few tones, and those between by patterns of dots.

    Each channel by itself, in encoded light: its dots come from the 8 x 8 matrix of Bayer (1973), from blue
    noise, or from error diffusion (R. Floyd and L. Steinberg, 1976). That needs all pixels before; so that
    every tile has the same, it is done in blocks of 64 pixels, each begun 16 pixels before it. In pictures
    smaller than the photo the dots can't be seen, so previews show them at 100 % only.
    """

    group = Group.EFFECTS
    example: ClassVar = {"levels": 2, "pattern": "diffusion"}
    levels: int = number(
        8, 2, FULL, slider=(2, 64), whole=True, help="Tones of each channel; at 2 each is on or off"
    )
    pattern: str = choice(
        "ordered",
        {
            "ordered": "A fine grid, as old printers have it",
            "blue-noise": "Scattered dots without a grid",
            "diffusion": "Each dot makes up for its neighbours: the sharpest",
        },
        help="How the dots lie",
    )

    def scaled(self, factor: float) -> Dither:
        return self if factor == 1 else self.replace(levels=FULL)

    def halo(self, frame: Size) -> int:
        return BLOCK - 1 + LEAD if self.pattern == "diffusion" else 0

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        if self.pattern == "diffusion":
            self._diffuse(source, target, where, frame, tools)
            return
        matrix = _blue_noise() if self.pattern == "blue-noise" else _bayer()
        side = len(matrix)
        with tools.borrowed():
            limits = tools.scratch(side, where.width, source.shape[2])
            limits[...] = matrix[:, np.arange(where.x, where.right) % side, np.newaxis]
            rows, out = tools.rows(source), tools.rows(target)
            tools.pattern.dots(rows, out, tools.rows(limits), self.levels, where.y)

    def _diffuse(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        channels = source.shape[2]
        with tools.borrowed():
            spread = tools.scratch(3, BLOCK + 2 * LEAD + 2, channels)
            tools.diffusion.floyd_steinberg(
                tools.rows(source), tools.rows(target), tools.rows(spread), self.levels, where.x, where.y,
                *frame, self.halo(frame), BLOCK, LEAD, channels,
            )  # fmt: skip


@functools.cache
def _bayer() -> npt.NDArray[np.float32]:
    """B. Bayer, "An optimum method for two-level rendition of continuous-tone pictures", 1973."""
    order = np.zeros((1, 1))
    for _ in range(3):
        order = np.block([[4 * order, 4 * order + 2], [4 * order + 3, 4 * order + 1]])
    return ((order + 0.5) / 64).astype(np.float32)


@functools.cache
def _blue_noise() -> npt.NDArray[np.float32]:
    """R. Ulichney, "The void-and-cluster method for dither array generation", 1993.

    Dots are moved from the tightest cluster to the largest void until they lie evenly. Then all places are
    numbered: those with dots while they are taken away again, the others while dots are added.
    """
    dots = np.zeros((SIDE, SIDE), bool)
    dots.flat[np.random.default_rng(1).permutation(SIDE * SIDE)[: SIDE * SIDE // 10]] = True
    crowd = _Crowd(dots)
    while crowd.take() != crowd.put():
        continue
    ranks = np.empty(SIDE * SIDE)
    start = crowd.copy()
    for rank in reversed(range(crowd.count)):
        ranks[crowd.take()] = rank
    for rank in range(start.count, SIDE * SIDE):
        ranks[start.put()] = rank
    return ((ranks + 0.5) / SIDE**2).reshape(SIDE, SIDE).astype(np.float32)


class _Crowd:
    """Dots on a square without edges, and how crowded each place is: whole numbers add up exactly."""

    def __init__(self, dots: npt.NDArray[np.bool_]) -> None:
        far = np.minimum(np.arange(SIDE), SIDE - np.arange(SIDE))
        bell = np.exp(-0.5 * (far / SPREAD) ** 2)
        self._around = np.tile(np.rint(2**20 * np.outer(bell, bell)).astype(np.int64), (2, 2))
        self._crowded = np.zeros((SIDE, SIDE), np.int64)
        self._dots = np.zeros(SIDE * SIDE, bool)
        for place in np.flatnonzero(dots):
            self._change(int(place), 1)

    @property
    def count(self) -> int:
        """How many dots there are."""
        return int(self._dots.sum())

    def copy(self) -> _Crowd:
        return _Crowd(self._dots)

    def take(self) -> int:
        """Take away the dot where it is most crowded; its place."""
        return self._change(int(np.where(self._dots, self._crowded.ravel(), -1).argmax()), -1)

    def put(self) -> int:
        """Add a dot where it is least crowded; its place."""
        most = np.iinfo(np.int64).max
        return self._change(int(np.where(self._dots, most, self._crowded.ravel()).argmin()), 1)

    def _change(self, place: int, by: int) -> int:
        y, x = divmod(place, SIDE)
        self._crowded += by * self._around[SIDE - y : 2 * SIDE - y, SIDE - x : 2 * SIDE - x]
        self._dots[place] = by > 0
        return place
