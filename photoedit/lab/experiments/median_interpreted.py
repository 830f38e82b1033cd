"""The same median by our kernel, interpreted."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_interpreted_kernel


class MedianInterpreted(MedianRace):
    """See `_median`."""

    title = "The same median by our kernel, interpreted"
    claim = "Threads gain nothing from loops that Python runs"
    function = by_interpreted_kernel
    rows = 32
