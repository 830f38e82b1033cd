"""What measured filters look at: the values of a whole photo, counted tile by tile.

A `Tally` says what is to be counted; the engine counts, and hands the sums over as a `Histogram`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

BINS = 65536
"""Bins of a histogram: bin i stands for i / 65535, so 8- and 16-bit values fall on their own bins."""


class Counted(StrEnum):
    """Which values of a photo are counted."""

    VALUES = "values"
    """All channels together."""
    CHANNELS = "channels"
    """Each channel by itself."""
    LUMINANCE = "luminance"
    """Rec. 709 luma, or the grey value."""


@dataclass(frozen=True)
class Tally:
    """What a measured filter wants to know: which values, in how many bins, and where.

    Attributes:
        columns, rows: of a grid over the whole photo, for luminance; each of its cells is counted by itself.
    """

    of: Counted = Counted.VALUES
    bins: int = BINS
    columns: int = 1
    rows: int = 1

    def empty(self, channels: int) -> npt.NDArray[np.int64]:
        """The counts before anything was counted: one row for each channel or cell."""
        cells = channels if self.of is Counted.CHANNELS else self.columns * self.rows
        return np.zeros((cells, self.bins), np.int64)


def cell_edge(index: int, length: int, count: int) -> int:
    """Where cell `index` of `count` begins on an axis of `length` pixels; the last edge is the end."""
    return index * length // count


@dataclass(frozen=True, eq=False)
class Histogram:
    """How often each value occurs in a photo.

    Attributes:
        counts: int64, a row of bins for each channel or cell that the `Tally` asked for; of n bins, bin i
            counts the values that round to i / (n - 1).
    """

    counts: npt.NDArray[np.int64]

    @property
    def values(self) -> npt.NDArray[np.float64]:
        """What each bin stands for, 0..1."""
        return np.linspace(0, 1, self.counts.shape[1])

    def percentile(self, percent: float, row: int = 0) -> float:
        """The least value (0..1) that `percent` of all values do not exceed; 0 gives the smallest."""
        sums = np.cumsum(self.counts[row])
        rank = max(percent / 100 * sums[-1], 1)
        return int(np.searchsorted(sums, rank, side="left")) / (len(sums) - 1)
