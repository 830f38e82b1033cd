"""Auto levels."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._histogram import Histogram
from photoedit.filters.base import Filter, Group, MeasuredFilter
from photoedit.filters.levels import Levels
from photoedit.params import Unit, number


@dataclass(frozen=True)
class AutoLevels(MeasuredFilter):
    """Stretches the tones of each photo until they reach from black to white.

    The percentiles `clip` and 100 - `clip` of all values of the photo, its channels taken together so
    that colours keep their balance, become black and white. A photo of one single tone stays as it is.
    """

    group = Group.AUTOMATIC
    clip: float = number(
        0.1, 0, 45, slider=(0, 5), unit=Unit.PERCENT,
        help="How much of the darkest and of the brightest may be lost",
    )  # fmt: skip

    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        black = histogram.percentile(self.clip)
        white = histogram.percentile(100 - self.clip)
        return (Levels(black=black, white=white),) if black < white else ()
