"""Auto contrast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._affine import Affine
from photoedit.filters._histogram import Counted, Histogram, Tally
from photoedit.filters._measured import Fixed
from photoedit.filters.base import Filter, Group, MeasuredFilter
from photoedit.params import Unit, choice, number


@dataclass(frozen=True)
class AutoContrast(MeasuredFilter):
    """Gives each photo full contrast: its darkest parts become black and its brightest ones white.

    Encoded light. As `auto-levels`, but it looks at brightness (Rec. 709 luma) instead of all values, so that
    one strong colour does not hold it back; or at each channel by itself, which removes casts as well. What
    has one single tone stays as it is.
    """

    group = Group.AUTOMATIC
    clip: float = number(
        0.5, 0, 45, slider=(0, 5), unit=Unit.PERCENT,
        help="How much of the darkest and of the brightest may be lost",
    )  # fmt: skip
    channels: str = choice(
        "luminance",
        {
            "luminance": "Stretch brightness; colours keep their balance",
            "each": "Stretch red, green and blue each for itself; casts of shadows and lights go away",
        },
        help="What is stretched",
    )
    amount: float = number(1.0, 0, 1, neutral=0, help="How much of the stretching; 0 changes nothing")

    def tally(self) -> Tally:
        return Tally(Counted.CHANNELS if self.channels == "each" else Counted.LUMINANCE)

    def resolve(self, histogram: Histogram) -> tuple[Filter, ...]:
        stretched = [self._stretch(histogram, row) for row in range(len(histogram.counts))]
        gains, offsets = np.transpose(stretched)
        colour = Affine.colour(np.diag(np.broadcast_to(gains, 3)), np.broadcast_to(offsets, 3))
        return (Fixed(Affine(colour.red, colour.green, colour.blue, stretched[0])),)

    def _stretch(self, histogram: Histogram, row: int) -> tuple[float, float]:
        """Gain and offset."""
        black = histogram.percentile(self.clip, row)
        white = histogram.percentile(100 - self.clip, row)
        if black >= white:
            return 1.0, 0.0
        gain = 1 / (white - black)
        return 1 + self.amount * (gain - 1), -self.amount * black * gain
