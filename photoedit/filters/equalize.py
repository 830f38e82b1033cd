"""Equalize."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._histogram import Counted, Histogram, Tally
from photoedit.filters._measured import Maps
from photoedit.filters.base import Filter, Group, MeasuredFilter
from photoedit.params import number

BINS = 1021
"""Four for each step of 8 bits; between them the curve goes straight on, so a small photo's has no jumps."""


@dataclass(frozen=True)
class Equalize(MeasuredFilter):
    """Spreads the brightness of each photo evenly from black to white, for the most contrast everywhere.

    Encoded light. Rec. 709 luma goes to the share of the photo that is darker, or as dark (its cumulative
    histogram, stretched to begin at black); all channels of a pixel rise or fall by as much. A photo of one
    single tone stays as it is.
    """

    group = Group.AUTOMATIC
    amount: float = number(0.7, 0, 1, neutral=0, help="How far to go; 0 changes nothing, 1 is all the way")

    def tally(self) -> Tally:
        return Tally(Counted.LUMINANCE, BINS)

    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        sums = np.cumsum(histogram.counts[0]).astype(np.float64)
        darkest = sums[np.flatnonzero(sums)[0]]
        if darkest == sums[-1]:
            return ()
        spread = np.maximum(sums - darkest, 0) / (sums[-1] - darkest)
        table = histogram.values + self.amount * (spread - histogram.values)
        return (Maps.of(table[np.newaxis]),)
