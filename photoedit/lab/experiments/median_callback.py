"""A median with a Python callback for every pixel (SciPy's generic_filter)."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_callback


class MedianCallback(MedianRace):
    """See `_median`."""

    title = "A median with a Python callback for every pixel (SciPy's generic_filter)"
    function = by_callback
    rows = 96
