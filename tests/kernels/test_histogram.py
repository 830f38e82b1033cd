"""Counting against NumPy's."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.kernels.tools import Life, Tools
from photoedit.photo import Tile

VALUES = np.round(np.random.default_rng(5).random((7, 12)) * 15).astype(np.float32) / np.float32(15)


def bins(values: Tile) -> list[int]:
    counts: list[int] = np.bincount(np.round(values.ravel() * 15).astype(int), minlength=16).tolist()
    return counts


@pytest.mark.parametrize("life", ["compiled", "interpreted"])
def test_all_values_a_part_of_each_row_and_each_channel(life: Life) -> None:
    tools = Tools(life)
    rows = tools.rows(VALUES)
    counts, part, channels = np.zeros(16, np.int64), np.zeros(16, np.int64), np.zeros((3, 16), np.int64)
    tools.histogram.count(rows, tools.row(counts))
    tools.histogram.count_part(rows, 2, 9, tools.row(part))
    tools.histogram.count_channels(rows, tools.rows(channels))
    assert counts.tolist() == bins(VALUES)
    assert part.tolist() == bins(VALUES[:, 2:9])
    assert channels.tolist() == [bins(VALUES[:, c::3]) for c in range(3)]


def test_what_is_out_of_range_counts_as_its_end_and_nan_as_0() -> None:
    tools = Tools()
    values = np.array([[-1, np.nan, 0, 1, 7, 0.5]], np.float32)
    counts = np.zeros(3, np.int64)
    tools.histogram.count(tools.rows(values), tools.row(counts))
    assert counts.tolist() == [3, 1, 2]
