"""Grain."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from photoedit.filters._blurring import gaussian, method, reach
from photoedit.filters._blurring import weights as blur_weights
from photoedit.filters.base import Group, PlacedFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, flag, number
from photoedit.photo import Region, Size, Tile

STRENGTH = 0.1
"""Standard deviation of the grain at amount 1, in the midtones."""


@dataclass(frozen=True)
class Grain(PlacedFilter):
    """Adds grain as of film: most in the midtones, none in black and white.

    Normally distributed noise of standard deviation amount / 10, times 4 L (1 - L) of the luma L, in encoded
    light. It depends on the seed and the place in the photo only.
    """

    group = Group.EFFECTS
    example: ClassVar = {"amount": 0.4}
    amount: float = number(0.0, 0, 2, neutral=0, slider=(0, 0.5), help="Strength; 0.2 is a fast film")
    size: float = number(
        1.5, 0.1, 7, slider=(1, 4), unit=Unit.PIXELS, help="Size of the grains; at 1 each pixel has its own"
    )
    coloured: bool = flag(False, help="Another grain for each of red, green and blue")
    seed: int = number(0, 0, 2**31 - 1, slider=(0, 100), whole=True, help="Another number is another grain")

    def halo(self, frame: Size) -> int:
        return reach(self._sigma())

    def apply(self, source: Tile, target: Tile, where: Region, frame: Size, tools: Tools) -> None:
        halo, channels = self.halo(frame), source.shape[2]
        layers = 3 if self.coloured and channels == 3 else 1
        with tools.borrowed():
            seen = where.grow(halo)
            noise = tools.scratch(seen.height, seen.width, layers)
            tools.noise.fill(tools.rows(noise), seen.x, seen.y, self.seed, layers)
            grains = tools.scratch(where.height, where.width, layers)
            gaussian(noise, grains, self._sigma(), where, tools)
            inner = tools.scratch(*target.shape)
            inner[...] = source[halo : halo + where.height, halo : halo + where.width]
            rows, weights = tools.rows(inner), tools.rows(tools.scratch(where.height, where.width, 1))
            tools.noise.midtones(rows, weights, self._strength(), channels)
            tools.noise.add(rows, tools.rows(target), tools.rows(grains), weights, channels, layers)

    def _sigma(self) -> float:
        """The blur that makes grains of the size."""
        return math.sqrt(max(self.size**2 - 1, 0.0)) / 2

    def _strength(self) -> float:
        """What the noise is multiplied with: its blur evens it out, and so does a photo made smaller."""
        strength = STRENGTH * self.amount * min(self.size, 1.0)
        if not reach(self._sigma()):
            return strength
        half = blur_weights(method(self._sigma())).astype(float)
        return strength / float(2 * (half**2).sum() - half[0] ** 2)
