"""Auto white balance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photoedit.filters._affine import Affine
from photoedit.filters._colour import LUMA, linear
from photoedit.filters._histogram import Counted, Histogram, Tally
from photoedit.filters._measured import Fixed
from photoedit.filters.base import Filter, Group, Light, MeasuredFilter
from photoedit.params import Unit, choice, number

STRONGEST = 8.0
"""How much weaker than the strongest channel the light's others can be: beyond, it is a scene and no cast."""


@dataclass(frozen=True)
class AutoWhiteBalance(MeasuredFilter):
    """Finds the colour of the light in each photo, and makes that light white.

    Linear light. Red, green and blue are each multiplied by what makes the light that was found grey, and as
    bright as it was (von Kries' rule, as the methods' authors apply it). A photo without colour stays as it
    is.
    """

    group = Group.AUTOMATIC
    method: str = choice(
        "shades-of-grey",
        {
            "shades-of-grey": "Bright parts count more: the mean of the 6th powers (Finlayson, Trezzi 2004)",
            "grey-world": "All colours together are grey: the mean (Buchsbaum 1980)",
            "white-patch": "The brightest part is white: the brightest values of each channel (Land 1977)",
        },
        help="How the light is found",
    )
    clip: float = number(
        0.5, 0, 10, slider=(0, 3), unit=Unit.PERCENT,
        help="For white-patch: how much of each channel's brightest values to leave out",
    )  # fmt: skip
    amount: float = number(1.0, 0, 1, neutral=0, help="How far to go; 0 changes nothing")

    def tally(self) -> Tally:
        return Tally(Counted.CHANNELS)

    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        if len(histogram.counts) == 1:
            return ()
        light = self._light(histogram)
        if not light.max():
            return ()
        light = np.maximum(light / light.max(), 1 / STRONGEST) ** self.amount
        return (Fixed(Affine.colour(np.diag(LUMA @ light / light)), Light.LINEAR),)

    def _light(self, histogram: Histogram) -> npt.NDArray[np.float64]:
        """The colour of the light, linear RGB of any scale."""
        if self.method == "white-patch":
            return linear(np.array([histogram.percentile(100 - self.clip, row) for row in range(3)]))
        power = 6 if self.method == "shades-of-grey" else 1
        means = histogram.counts @ linear(histogram.values) ** power / histogram.counts[0].sum()
        light: npt.NDArray[np.float64] = means ** (1 / power)
        return light
