"""The same median by Pillow."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_pillow


class MedianPillow(MedianRace):
    """See `_median`."""

    title = "The same median by Pillow"
    function = by_pillow
    rows = 1800
