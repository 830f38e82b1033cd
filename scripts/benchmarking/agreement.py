"""Whether two rivals made the same picture."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import simplejpeg

from benchmarking.figures import Apart
from benchmarking.peers import Bytes

STRIP = 256
"""Rows that are compared at a time: large photos would take much memory at once."""


def difference(one: Bytes, other: Bytes) -> Apart | None:
    """Mean and largest difference of two 8-bit pictures; None if their sizes differ."""
    if one.shape != other.shape:
        return None
    total, most = 0, 0
    for top in range(0, one.shape[0], STRIP):
        mine, theirs = one[top : top + STRIP], other[top : top + STRIP]
        apart = np.maximum(mine, theirs) - np.minimum(mine, theirs)
        total += int(apart.sum(dtype=np.int64))
        most = max(most, int(apart.max()))
    return Apart(total / one.size, float(most))


def of_files(pairs: Iterable[tuple[Path, Path]]) -> Apart | None:
    """The mean of the mean differences and the largest of all, of pairs of JPEGs; None if a size differs."""
    found = []
    for one, other in pairs:
        apart = difference(_pixels(one), _pixels(other))
        if apart is None:
            return None
        found.append(apart)
    if not found:
        return None
    return Apart(float(np.mean([apart.mean for apart in found])), max(apart.most for apart in found))


def _pixels(path: Path) -> Bytes:
    pixels: Bytes = simplejpeg.decode_jpeg(path.read_bytes(), "RGB")
    return pixels
