"""Operations on 8-bit photos that take no floats in memory: from the levels of the file straight to levels.

Where all operations keep the channels apart, what becomes of a channel's 256 levels is worked out once, and
each pixel is looked up in that table. It takes the usual way itself, so not a bit is different. Where one
matrix is all that is done, loading, multiplying and storing are one loop, of the same arithmetic.
"""

from __future__ import annotations

import numpy as np

from photoedit.engine.plan import Plan, Segment
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.filters._affine import Affine
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Size


def can_tabulate(plan: Plan, source: Pixels, target: Pixels, life: str) -> bool:
    """Whether a table of levels can do all that a plan does."""
    are_eight = source.dtype == target.dtype == np.uint8
    return life == "compiled" and plan.is_table and are_eight


def can_multiply(plan: Plan, source: Pixels, target: Pixels, life: str) -> bool:
    """Whether one matrix of 8-bit colours is all that a plan does."""
    are_eight = source.dtype == target.dtype == np.uint8 and source.shape[2] == 3
    return life == "compiled" and plan.is_matrix and are_eight


class LevelTable:
    """What the operations of a plan make of each level of each of so many channels."""

    def __init__(self, plan: Plan, channels: int, tools: Tools) -> None:
        self._tools = tools
        self._operations = plan.segments[0].operations
        self._channels = channels
        levels = np.repeat(np.arange(256, dtype=np.uint8), channels).reshape(1, 256, channels)
        size = Size(256, 1)
        maker = TileMaker(Plan((Segment(size, None, self._operations),)), Planes(levels, None), tools)
        made = np.empty_like(levels)
        with tools.borrowed():
            store(maker.make(size.whole()), made, 0, 0, tools)
        self._table = tools.row(made.ravel())

    def serves(self, plan: Plan, channels: int) -> bool:
        """Whether another plan does the same."""
        return self._operations == plan.segments[0].operations and self._channels == channels

    def is_worthwhile(self) -> bool:
        """As `Recall` has it: looking up is always faster."""
        return True

    def write(self, source: Pixels, left: int, target: Pixels, into_left: int, width: int) -> None:
        """Do the operations on `width` pixels of each source row, from column `left` on.

        They go into the rows of `target`, from column `into_left` on.
        """
        tools, channels = self._tools, self._channels
        tools.convert.load_by_table(
            tools.rows(source), tools.rows(target), left * channels,
            into_left * channels, 0, width * channels, self._table, channels,
        )  # fmt: skip


class LevelMatrix:
    """The matrix that is all a plan does, on 8-bit colours."""

    def __init__(self, plan: Plan, tools: Tools) -> None:
        (affine,) = plan.segments[0].operations
        assert isinstance(affine, Affine)
        self._weights = tools.row(affine.rows.astype(np.float32).ravel())
        self._tools = tools

    def is_worthwhile(self) -> bool:
        """As `LevelTable` has it."""
        return True

    def write(self, source: Pixels, left: int, target: Pixels, into_left: int, width: int) -> None:
        """As `LevelTable` does."""
        tools = self._tools
        tools.point.matrix_of_levels(
            tools.rows(source), tools.rows(target), 3 * left, 3 * into_left, 3 * width, self._weights, 255
        )
