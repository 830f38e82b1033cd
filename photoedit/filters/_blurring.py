"""The Gaussian blur as other filters use it: one place for its weights and so for its halo."""

from __future__ import annotations

import functools
import math

import numpy as np
import numpy.typing as npt

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile

TRUNCATE = 4.0
"""Standard deviations at which the Gaussian is cut, as SciPy does; what lies beyond weighs 6e-5."""


def reach(sigma: float) -> int:
    """How many pixels a Gaussian of standard deviation `sigma` looks to each side."""
    return int(TRUNCATE * sigma + 0.5)


@functools.lru_cache(maxsize=64)
def weights(sigma: float) -> npt.NDArray[np.float32]:
    """The right half of the sampled Gaussian, centre first; the whole of it adds up to 1."""
    half = [math.exp(-0.5 * (k / sigma) ** 2) if sigma > 0 else 1.0 for k in range(reach(sigma) + 1)]
    total = half[0] + 2 * sum(half[1:])
    return np.array([weight / total for weight in half], np.float32)


def gaussian(source: Tile, target: Tile, sigma: float, tools: Tools) -> None:
    """Blur `source` into `target`; `source` is larger by `reach(sigma)` pixels on every side."""
    with tools.borrowed():
        channels = source.shape[2]
        line = tools.row(tools.scratch(source.shape[1] * channels))
        half = tools.row(weights(sigma))
        tools.blur.separable(tools.rows(source), tools.rows(target), half, line, channels)
