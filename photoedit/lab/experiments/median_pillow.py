"""The same median by Pillow."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_pillow


class MedianPillow(MedianRace):
    """See `_median`."""

    title = "The same median by Pillow"
    claim = "Threads gain nothing inside a C library that keeps the GIL"
    function = by_pillow
    rows = 1800
