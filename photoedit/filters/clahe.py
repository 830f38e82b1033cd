"""CLAHE: contrast-limited adaptive histogram equalization."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photoedit.filters._histogram import Counted, Histogram, Tally
from photoedit.filters._measured import Maps
from photoedit.filters.base import Filter, Group, MeasuredFilter
from photoedit.params import number

BINS = 256


@dataclass(frozen=True)
class Clahe(MeasuredFilter):
    """Brings out contrast in every part of the photo by itself, in dark corners and bright skies alike.

    Contrast-limited adaptive histogram equalization (K. Zuiderveld, Graphics Gems IV, 1994) of Rec. 709 luma
    in encoded light; all channels of a pixel rise or fall by as much. Each cell of a grid over the whole
    photo has its own curve, and between the cells' centres the curves are mixed, so nothing shows where they
    meet.
    """

    called = "CLAHE"
    group = Group.AUTOMATIC
    limit: float = number(
        2.0, 1, 40, slider=(1, 8),
        help="Steepest curve, as a multiple of the straight one: more brings out more contrast, and noise",
    )  # fmt: skip
    grid: int = number(8, 1, 16, whole=True, slider=(2, 16), help="Cells across and down the photo")
    amount: float = number(1.0, 0, 1, neutral=0, help="How far to go; 0 changes nothing")

    def tally(self) -> Tally:
        return Tally(Counted.LUMINANCE, BINS, self.grid, self.grid)

    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        curves = limited(histogram.counts.astype(np.float64), self.limit)
        tables = histogram.values + self.amount * (curves - histogram.values)
        return (Maps.of(tables, self.grid, self.grid),)


def limited(counts: npt.NDArray[np.float64], limit: float) -> npt.NDArray[np.float64]:
    """The curve of each row of bins, 0..1: what is over the limit is spread over all bins, then summed up.

    A cell without pixels, in a photo smaller than the grid, gets the straight curve.
    """
    counts = np.where(counts.sum(axis=1, keepdims=True) == 0, 1.0, counts)
    pixels = counts.sum(axis=1, keepdims=True)
    top = limit * pixels / counts.shape[1]
    clipped = np.minimum(counts, top)
    clipped += (pixels - clipped.sum(axis=1, keepdims=True)) / counts.shape[1]
    curves: npt.NDArray[np.float64] = np.cumsum(clipped, axis=1) / pixels
    return curves
