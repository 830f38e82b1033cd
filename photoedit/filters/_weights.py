"""Tables of resampling weights: for every output pixel of one axis, which source pixels and how much of each.

A table belongs to a whole axis of the photo, so a tile takes its slice of it and every tiling agrees.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_GRAIN = 4
"""Fewer taps at a time than this cost as much as four."""

Floats = npt.NDArray[np.float64]


class Table(NamedTuple):
    """Weights for `n` output pixels.

    Attributes:
        starts: n x int64, the first source pixel of each.
        weights: n x taps, float32; each row adds up to 1.
    """

    starts: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float32]

    def part(self, first: int, count: int) -> Table:
        """The table of output pixels `first` … `first + count - 1`."""
        stop = first + count
        return Table(self.starts[first:stop], self.weights[first:stop])

    def reach(self) -> tuple[int, int]:
        """The first source pixel that is needed, and one past the last."""
        return int(self.starts[0]), int(self.starts[-1]) + self.weights.shape[1]


def _lanczos3(x: Floats) -> Floats:
    inside: Floats = np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0.0)
    return inside


def _cubic(x: Floats) -> Floats:
    """Keys 1981 with a = -0.5, also known as Catmull-Rom."""
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    result: Floats = np.where(x < 1, near, np.where(x < 2, far, 0.0))
    return result


def _bilinear(x: Floats) -> Floats:
    tent: Floats = np.maximum(1 - np.abs(x), 0.0)
    return tent


KERNELS: dict[str, tuple[Callable[[Floats], Floats], float]] = {
    "lanczos3": (_lanczos3, 3.0),
    "cubic": (_cubic, 2.0),
    "bilinear": (_bilinear, 1.0),
}
"""Continuous kernels with their half width; they widen with the reduction, which keeps aliasing away."""


@functools.lru_cache(maxsize=32)
def table(kernel: str, source: int, resized: int, first: int, count: int) -> Table:
    """The table for pixels `first` … of an axis of `source` pixels resized to `resized`.

    Centres are aligned: output pixel i lies at (i + 0.5) * source / resized of the source. At the edges
    the kernel is cut and its weights are scaled to add up to 1, as Pillow and libvips do.
    """
    scale = source / resized
    centres = ((np.arange(first, first + count) + 0.5) * scale).astype(np.float64)
    if kernel == "nearest":
        starts = np.clip(np.floor(centres).astype(np.int64), 0, source - 1)
        return Table(starts, np.ones((count, 1), np.float32))
    if kernel == "area":
        return _area(centres, scale, source)
    function, half_width = KERNELS[kernel]
    stretch = max(scale, 1.0)
    taps = min(_taps(2 * half_width * stretch), source)
    starts = np.floor(centres - half_width * stretch + 0.5).astype(np.int64)
    starts = np.clip(starts, 0, source - taps)
    positions = starts[:, np.newaxis] + np.arange(taps) + 0.5
    return _normalised(starts, function((positions - centres[:, np.newaxis]) / stretch))


def _taps(width: float) -> int:
    """Taps enough for `width` source pixels, in multiples of what the kernels take at a time.

    So many pixels have their centres within it that their weights are not 0.
    """
    return _GRAIN * math.ceil(width / _GRAIN)


def _area(centres: Floats, scale: float, source: int) -> Table:
    """Every output pixel is the mean of the source area it covers, parts of pixels in proportion."""
    left, right = centres - max(scale, 1.0) / 2, centres + max(scale, 1.0) / 2
    taps = min(_taps(max(scale, 1.0) + 1), source)
    starts = np.clip(np.floor(left).astype(np.int64), 0, source - taps)
    edges = starts[:, np.newaxis] + np.arange(taps + 1)
    inside = np.clip(edges, left[:, np.newaxis], right[:, np.newaxis])
    return _normalised(starts, np.diff(inside, axis=1))


def _normalised(starts: npt.NDArray[np.int64], weights: Floats) -> Table:
    return Table(starts, (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32))
