"""A median with a Python callback for every pixel (SciPy's generic_filter)."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_callback


class MedianCallback(MedianRace):
    """See `_median`."""

    title = "A median with a Python callback for every pixel (SciPy's generic_filter)"
    claim = "Threads gain nothing where C calls Python for every pixel"
    function = by_callback
    rows = 96
