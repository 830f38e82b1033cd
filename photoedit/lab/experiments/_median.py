"""One median, many ways: a window of 5 x 5 on a grey picture. All of them give the same bytes.

SciPy is imported where it is used: the window lists experiments and must not wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

import numpy as np
from PIL import Image, ImageFilter

from photoedit.filters.median import Median
from photoedit.kernels.tools import Tools
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import KernelRace
from photoedit.lab.lanes import Band, Function, call_lanes
from photoedit.lab.race import Runner
from photoedit.photo import Region

RADIUS = 2
WIDTH = 512

STRIP = 1024
"""Rows that our kernels get at a time: so many that the Python between two strips does not count."""


class MedianRace(KernelRace):
    """A way to make the median.

    Attributes:
        function: from grey rows with a margin to rows without.
        rows: how many to give it: about a third of a second of work.
    """

    function: ClassVar[Function]
    rows: ClassVar[int]

    def runners(self, bench: Bench) -> Sequence[Runner]:
        return call_lanes(bench, type(self).function, bench.pixels(self.rows, WIDTH, channels=1), RADIUS)


def by_callback(source: Band) -> Band:
    """SciPy calls a Python function for every pixel."""
    from scipy import ndimage

    return _inner(ndimage.generic_filter(source[:, :, 0], _middle, size=2 * RADIUS + 1))


def _middle(window: Band) -> float:
    """The middle one of the window's values."""
    values: list[float] = window.tolist()
    return sorted(values)[len(values) // 2]


def by_scipy(source: Band) -> Band:
    """SciPy's own median."""
    from scipy import ndimage

    return _inner(ndimage.median_filter(source[:, :, 0], size=2 * RADIUS + 1))


def by_pillow(source: Band) -> Band:
    """Pillow's median."""
    image = Image.fromarray(source[:, :, 0]).filter(ImageFilter.MedianFilter(2 * RADIUS + 1))
    return _inner(np.asarray(image))


def by_compiled_kernel(source: Band) -> Band:
    """Our kernel as machine code."""
    return _by_kernel(source, Tools("compiled"))


def by_interpreted_kernel(source: Band) -> Band:
    """Our kernel as Python runs it."""
    return _by_kernel(source, Tools("interpreted"))


def _by_kernel(source: Band, tools: Tools) -> Band:
    """In strips, so that what lies between the steps stays small."""
    height, width = source.shape[0] - 2 * RADIUS, source.shape[1] - 2 * RADIUS
    result = np.empty((height, width, 1), np.uint8)
    for top in range(0, height, STRIP):
        rows = min(STRIP, height - top)
        values = source[top : top + rows + 2 * RADIUS] * np.float32(1 / 255)
        made = np.empty((rows, width, 1), np.float32)
        Median(radius=RADIUS).apply(values, made, Region(0, top, width, rows), tools)
        result[top : top + rows] = np.round(made * 255)
    return result


def _inner(made: Band) -> Band:
    return made[RADIUS:-RADIUS, RADIUS:-RADIUS, np.newaxis]
