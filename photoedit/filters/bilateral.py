"""Bilateral blur."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile

CUT = 2.0
"""Standard deviations at which the window ends."""


@dataclass(frozen=True)
class Bilateral(AreaFilter):
    """Smooths what is nearly alike and leaves edges: the mean of the neighbours that have a similar colour.

    C. Tomasi and R. Manduchi, "Bilateral Filtering for Gray and Color Images", 1998, in encoded light: a
    Gaussian of the distance, cut at two standard deviations, times one of the distance of the colours. It
    looks at every pixel of its round window: at radius 2 that takes about a second for 24 megapixels on
    one core, and four times as much at twice the radius; `surface-blur` is the quick one.
    """

    group = Group.BLUR
    example: ClassVar = {"radius": 4, "edges": 0.15}
    radius: float = number(
        0.0, 0, 15, neutral=0, slider=(0, 5), unit=Unit.PIXELS, help="Standard deviation (sigma) of the blur"
    )
    edges: float = number(
        0.1, 0.005, 2, slider=(0.01, 0.5),
        help="Standard deviation of what colours may differ by; 1 is black to white in one channel",
    )  # fmt: skip

    def halo(self) -> int:
        return int(CUT * self.radius + 0.5)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        reach, channels = self.halo(), source.shape[2]
        with tools.borrowed():
            planes = tools.rows(tools.scratch(*source.shape))
            tools.similar.take_apart(tools.rows(source), planes, channels)
            sums = tools.row(tools.scratch(4 * tools.similar.PITCH))
            tools.similar.bilateral(
                planes, tools.rows(target), tools.row(_weights(self.radius, reach)), sums, reach, channels,
                0.5 / self.edges**2,
            )  # fmt: skip


@functools.lru_cache(maxsize=16)
def _weights(sigma: float, reach: int) -> npt.NDArray[np.float32]:
    """A Gaussian on a disc, row by row."""
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    squares = x * x + y * y
    made = np.where(squares <= reach**2, np.exp(-0.5 * squares / max(sigma, 1e-3) ** 2), 0)
    return made.astype(np.float32).ravel()
