"""Dehaze."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._haze import HazeRemoval
from photoedit.filters._histogram import Histogram
from photoedit.filters.base import Filter, Group, MeasuredFilter
from photoedit.params import Unit, number


@dataclass(frozen=True)
class Dehaze(MeasuredFilter):
    """Clears haze and mist from the distance.

    K. He, J. Sun and X. Tang, "Single Image Haze Removal Using Dark Channel Prior", 2009, in encoded light:
    without haze something is dark everywhere, so the darkest of all values in a window tells how thick it is;
    of the windows that a pixel lies in, the one with the most haze counts, or dark things would have halos.
    The haze is taken as grey, as bright as the percentile `airlight` of the photo's values. Its map is
    refined by a guided filter, as its authors later proposed. In large photos haze is looked for after a
    small mean, so that noise and the size of the photo do not change it.
    """

    group = Group.DETAIL
    amount: float = number(0.3, 0, 1, neutral=0, slider=(0, 1), help="How much of the haze goes")
    window: float = number(
        0.5, 0, 5, slider=(0.1, 2), unit=Unit.PERCENT,
        help="Radius of the window that something dark is looked for in, in percent of the longer side",
    )  # fmt: skip
    airlight: float = number(
        99.5,
        50,
        100,
        slider=(90, 100),
        unit=Unit.PERCENT,
        help="How many of the photo's values are darker than haze",
    )

    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        light = max(histogram.percentile(self.airlight), 0.01)
        return (HazeRemoval(self.amount, self.window, light),)
