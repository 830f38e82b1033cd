"""The same median by our kernel, compiled."""

from __future__ import annotations

from photoedit.lab.experiments._median import MedianRace, by_compiled_kernel


class MedianCompiled(MedianRace):
    """See `_median`."""

    title = "The same median by our kernel, compiled"
    claim = "Threads gain nothing from loops that were compiled"
    function = by_compiled_kernel
    rows = 40000
