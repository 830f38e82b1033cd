"""The nets of the small windows, one by one, and the counts of the large ones, against sorting."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.lib.stride_tricks import sliding_window_view

from photoedit.kernels.tools import Tools

MERGES = {
    "_merge_2": (2, 2), "_merge_3_2": (3, 2), "_merge_3": (3, 3), "_merge_4_3": (4, 3), "_merge_4": (4, 4),
    "_merge_5": (5, 5), "_merge_6_4": (6, 4), "_merge_5_3": (5, 3), "_merge_7": (7, 7),
    "_merge_11_7": (11, 7), "_merge_14": (14, 14),
}  # fmt: skip
CHOICES = {
    "_middle_6_of_20": (10, 10, 7, 13),
    "_middle_8_of_36": (22, 14, 14, 22),
    "_median_of_7": (4, 3, 3, 4),
    "_median_of_11": (6, 5, 5, 6),
    "_median_of_15": (8, 7, 7, 8),
}


def net(name: str) -> Callable[..., Any]:
    made: Callable[..., Any] = getattr(Tools("interpreted").median, name)
    return made


def zeros_and_ones(length: int) -> list[tuple[int, ...]]:
    """All sorted lists of zeros and ones: what merges those merges everything (Knuth 5.3.4)."""
    return [(0,) * (length - ones) + (1,) * ones for ones in range(length + 1)]


@pytest.mark.parametrize("name", MERGES)
def test_merges(name: str) -> None:
    for a, b in itertools.product(*map(zeros_and_ones, MERGES[name])):
        assert net(name)(a, b) == tuple(sorted(a + b))


@pytest.mark.parametrize("name", CHOICES)
def test_choices(name: str) -> None:
    lengths, begin, end = CHOICES[name][:2], *CHOICES[name][2:]
    for a, b in itertools.product(*map(zeros_and_ones, lengths)):
        found = net(name)(a, b)
        assert (found if isinstance(found, tuple) else (found,)) == tuple(sorted(a + b))[begin:end]


def test_sort_3() -> None:
    for values in itertools.product((0, 1), repeat=3):
        assert net("_sort_3")(*values) == tuple(sorted(values))


@pytest.mark.parametrize("life", ["compiled", "interpreted"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.int32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(("name", "radius"), [("three", 1), ("five", 2), ("seven", 3)])
def test_small_windows(name: str, radius: int, kind: type[np.integer[Any]], life: Any) -> None:
    tools = Tools(life)
    for height, width in [(1, 1), (2, 3), (5, 8), (8, 250 if life == "compiled" else 9)]:
        source = picture(height + 2 * radius, width + 2 * radius, kind)
        target = np.empty((height, width, 3), kind)
        spare = tools.row(np.empty(width * 3, kind))
        lists = [] if radius == 1 else [tools.row(np.empty(tools.median.LISTS * tools.median.PITCH, kind))]
        getattr(tools.median, name)(tools.rows(source), tools.rows(target), *lists, spare, 3)
        assert np.array_equal(target, by_sorting(source, radius))


COUNTS = [("compiled", radius) for radius in (0, 1, 6, 50)] + [("interpreted", radius) for radius in (0, 6)]


@pytest.mark.parametrize(("life", "radius"), COUNTS)
def test_counts(life: Any, radius: int) -> None:
    tools = Tools(life)
    kernels = tools.median_counts
    height, width = (2, 3) if life == "interpreted" else (kernels.DEEP + 5, kernels.BLOCK + 3)
    if radius == 50:
        height = 2  # there are 10201 values in each window
    columns, deep = kernels.BLOCK + 2 * radius, kernels.DEEP + 2 * radius
    counts = [
        tools.row(np.repeat(np.array([0, 1], np.uint8), kernels.BUCKETS)),
        tools.row(np.empty(columns * kernels.BUCKETS, np.uint8)),
        tools.row(np.empty((columns + 1) * kernels.BUCKETS, np.int16)),
        tools.row(np.empty(kernels.BLOCK, np.int32)),
        tools.row(np.empty(kernels.BLOCK, np.int32)),
    ]
    more = [
        tools.rows(np.empty((deep, columns), np.uint8)),
        tools.rows(np.empty((2, deep * columns), np.int32)),
        tools.rows(np.empty((2, deep * columns), np.int32)),
        tools.row(np.empty(kernels.BUCKETS + 1, np.int32)),
    ]
    for kind in (np.uint8, np.int32):
        source = picture(height + 2 * radius, width + 2 * radius, kind)
        target = np.empty((height, width, 3), kind)
        rows, out = tools.rows(source), tools.rows(target)
        if kind is np.uint8:
            kernels.by_levels(rows, out, radius, 3, *counts)
        else:
            kernels.by_ranks(rows, out, radius, 3, *counts, *more)
        assert np.array_equal(target, by_sorting(source, radius))


def picture(height: int, width: int, kind: type[np.integer[Any]]) -> Any:
    """Noise; whole numbers of 32 bits have all bits, negative ones too."""
    info = np.iinfo(kind)
    return np.random.default_rng(0).integers(info.min, info.max, (height, width, 3), kind, endpoint=True)


def by_sorting(source: Any, radius: int) -> Any:
    """The median of each window that lies inside `source`."""
    side = 2 * radius + 1
    windows = sliding_window_view(source, (side, side), axis=(0, 1))
    values = windows.reshape(*windows.shape[:3], side * side)
    return np.partition(values, side * side // 2, axis=-1)[..., side * side // 2]
