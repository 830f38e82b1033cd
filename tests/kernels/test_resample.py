"""Resampling, against sums that are written out, for every number of taps and of rows left over."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.filters._weights import Floats, Table
from photoedit.kernels.tools import Tools
from photoedit.photo import Tile
from tests.conftest import picture


def weighted(count: int, taps: int, length: int) -> Table:
    """Weights of all kinds, for pixels that begin anywhere."""
    starts = np.arange(count, dtype=np.int64) * 7 % (length - taps + 1)
    weights = picture(count, taps, 1, np.float32)[:, :, 0] - np.float32(0.3)
    return Table(starts, weights.astype(np.float32))


def summed(source: Floats, table: Table) -> Floats:
    """Each row of the result is a weighted sum of rows of `source`."""
    taps = table.weights.shape[1]
    parts = zip(table.starts, table.weights.astype(np.float64), strict=True)
    return np.array([np.tensordot(some, source[start : start + taps], 1) for start, some in parts])


def resampled(tools: Tools, source: Tile, target: Tile, across: Table, down: Table) -> Tile:
    """`target`, filled from `source`."""
    lanes, channels = tools.resample.LANES, source.shape[2]
    tools.resample.separable(
        tools.rows(source), tools.rows(target),
        tools.rows(used(tools, lanes, source[0].size)), tools.row(used(tools, lanes * source[0].size)),
        tools.row(used(tools, lanes * target[0].size)), channels,
        tools.row(across.starts), tools.rows(across.weights), 0,
        tools.row(down.starts), tools.rows(down.weights), 0,
    )  # fmt: skip
    return target


def used(tools: Tools, *shape: int) -> Tile:
    """Scratch memory in which somebody has left what no sum can hold."""
    memory = tools.scratch(*shape)
    memory[...] = np.finfo(np.float32).max
    return memory


@pytest.mark.parametrize("rows", [1, 9])
def test_what_is_left_in_memory_does_not_matter_to_the_interpreter(rows: int) -> None:
    """Rows that are only there to fill the lanes overflowed, and a memoryview refuses that."""
    source = picture(31, 33, 3, np.float32)
    target = np.zeros((rows, 11, 3), np.float32)
    expected = resampled(Tools(), source, target.copy(), weighted(11, 12, 33), weighted(rows, 12, 31))
    made = resampled(Tools("interpreted"), source, target, weighted(11, 12, 33), weighted(rows, 12, 31))
    np.testing.assert_allclose(made, expected, rtol=1e-6)


@pytest.mark.parametrize("taps", [1, 3, 4, 7, 8, 12, 13, 17, 24, 29])
@pytest.mark.parametrize("rows", [1, 7, 8, 19])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_a_sum_down_and_across(channels: int, rows: int, taps: int) -> None:
    source = picture(31, 33, channels, np.float32)
    across, down = weighted(11, taps, 33), weighted(rows, taps, 31)
    target = np.zeros((rows, 11, channels), np.float32)
    resampled(Tools(), source, target, across, down)
    expected = summed(summed(source.astype(np.float64), down).swapaxes(0, 1), across).swapaxes(0, 1)
    np.testing.assert_allclose(target, expected, rtol=0, atol=2e-5)
