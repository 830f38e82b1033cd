"""The same median by SciPy."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_scipy


class MedianScipy(MedianRace):
    """See `_median`."""

    title = "The same median by SciPy"
    claim = "Threads gain nothing inside a library written in C"
    function = by_scipy
    rows = 1400
