"""Non-local means."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile

ROWS = 32
"""How many are done at a time: few enough that all they need stays in a core's own cache."""


@dataclass(frozen=True)
class NlMeans(AreaFilter):
    """Takes noise away and keeps fine texture: the mean of the pixels whose surroundings look alike.

    A. Buades, B. Coll and J.-M. Morel, "A non-local algorithm for image denoising", 2005, in encoded light.
    It compares the surroundings of each pixel with those of all others in reach: with the values it has at
    first, that takes about three seconds for 24 megapixels on one core; `denoise` is the quick one.
    """

    called = "Non-local means"
    group = Group.DETAIL
    strength: float = number(
        0.0, 0, 1, neutral=0, slider=(0, 0.2),
        help="How much surroundings may differ: about the standard deviation of the noise",
    )  # fmt: skip
    radius: int = number(
        5, 1, 15, slider=(1, 8), unit=Unit.PIXELS, whole=True, help="How far away pixels are compared"
    )
    patch: int = number(
        1, 0, 4, slider=(0, 3), unit=Unit.PIXELS, whole=True,
        help="How much of the surroundings: at 1 it is 3 x 3, at 2 it is 5 x 5",
    )  # fmt: skip

    @classmethod
    def title(cls) -> str:
        return "Non-local means"

    def halo(self) -> int:
        return self.radius + self.patch

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        if self.strength == 0:
            inner = slice(self.halo(), -self.halo())
            np.copyto(target, source[inner, inner])
            return
        channels, width = source.shape[2], where.width + self.radius + 2 * self.patch
        with tools.borrowed():
            planes = tools.rows(tools.scratch(*source.shape))
            tools.similar.take_apart(tools.rows(source), planes, channels)
            sums = tools.scratch(ROWS, where.width, channels)
            norms = tools.scratch(ROWS, where.width)
            differences = tools.scratch(ROWS + self.radius + 2 * self.patch, width)
            tools.similar.non_local_means(
                planes, tools.rows(target), tools.rows(sums), tools.rows(norms), tools.rows(differences),
                tools.rows(tools.scratch(2, width)), self.radius, self.patch, channels,
                1 / self.strength**2,
            )  # fmt: skip
