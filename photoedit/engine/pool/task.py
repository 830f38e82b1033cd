"""A task: a band of tiles of one photo, as it is sent to a worker, and what the worker does with it.

A task is plain data: the plan, which tiles, and where the pixels lie. The pixels themselves stay in shared
memory.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.engine.levels import LevelMatrix, LevelTable, can_multiply, can_tabulate
from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.engine.plan import Plan
from photoedit.engine.recall import Recall, can_recall, pays_for
from photoedit.engine.shared import SharedArray
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.filters._histogram import Counted, Tally, cell_edge
from photoedit.kernels.tools import Tools
from photoedit.photo import Region, Size, Tile


class SharedPlanes(NamedTuple):
    """`Planes` in memory that workers can reach."""

    pixels: SharedArray
    alpha: SharedArray | None

    def planes(self) -> Planes:
        return Planes(self.pixels.array(), self.alpha.array() if self.alpha else None)


@dataclass(frozen=True)
class Task:
    """A band of tiles of one photo: what a worker gets.

    Attributes:
        target: where the result goes; None to count the result's values instead, as `tally` says.
        origin: the (x, y) of the result at which `target` begins.
        top: the row of the photo at which `source` begins.
    """

    plan: Plan
    source: SharedPlanes
    target: SharedPlanes | None
    origin: tuple[int, int]
    tiles: tuple[Region, ...]
    kernels: str
    top: int = 0
    tally: Tally | None = None


class Result(NamedTuple):
    """What a worker sends back: one record a tile, and the counts if it was to count."""

    records: tuple[TileRecord, ...]
    counts: npt.NDArray[np.int64] | None


Shortcut = LevelTable | LevelMatrix | Recall


class _Bench:
    """What a worker keeps from task to task.

    That is its stopwatch, tools for each life of the kernels, and what it knows of the plan it is at: a table
    of levels, or a memory of colours.
    """

    def __init__(self) -> None:
        self.stopwatch = Stopwatch()
        self._tools: dict[str, Tools] = {}
        self._table: LevelTable | None = None
        self._recall: Recall | None = None

    def tools(self, kernels: str) -> Tools:
        if kernels not in self._tools:
            self._tools[kernels] = Tools("interpreted" if kernels == "interpreted" else "compiled")
        return self._tools[kernels]

    def shortcut(self, task: Task, source: Planes, target: Planes) -> Shortcut | None:
        """What gets from levels to levels without doing the operations on each pixel, if anything does."""
        if not pays_for(task.tiles):
            return None
        if can_tabulate(task.plan, source.pixels, target.pixels, task.kernels):
            return self._table_of(task.plan, source.pixels.shape[2], task.kernels)
        if can_multiply(task.plan, source.pixels, target.pixels, task.kernels):
            return LevelMatrix(task.plan, self.tools(task.kernels))
        if not can_recall(task.plan, source.pixels, target.pixels, task.kernels):
            return None
        if self._recall is None:
            self._recall = Recall(task.plan, self.tools(task.kernels))
        self._recall.turn_to(task.plan)
        return self._recall

    def _table_of(self, plan: Plan, channels: int, kernels: str) -> LevelTable:
        if self._table is None or not self._table.serves(plan, channels):
            self._table = LevelTable(plan, channels, self.tools(kernels))
        return self._table


_local = threading.local()


def _bench() -> _Bench:
    """The bench of this thread, made at its first task: what a fork server made would not be ours."""
    if not hasattr(_local, "bench"):
        _local.bench = _Bench()
    bench: _Bench = _local.bench
    return bench


def run_task(task: Task, dropped: Callable[[], bool] | None = None) -> Result:
    """Do a band of tiles; runs in the worker, whatever that is.

    Tiles are left out once `dropped` says that nobody wants them any more.
    """
    bench = _bench()
    tools = bench.tools(task.kernels)
    source = task.source.planes()
    maker = TileMaker(task.plan, source, tools, task.top)
    target = task.target.planes() if task.target else None
    shortcut = bench.shortcut(task, source, target) if target else None
    tally = task.tally or Tally()
    counts = None if target else tally.empty(task.source.pixels.shape[2])
    records = []
    bench.stopwatch.start()
    for region in task.tiles:
        if dropped is not None and dropped():
            break
        with tools.borrowed():
            if counts is not None:
                _count(maker.make(region), region, task.plan.size, tally, counts, tools)
            elif target:
                _write_tile(maker, shortcut, target, region, task, tools)
        records.append(bench.stopwatch.lap(region))
    return Result(tuple(records), counts)


def _count(
    tile: Tile, region: Region, frame: Size, tally: Tally, counts: npt.NDArray[np.int64], tools: Tools
) -> None:
    """Add the values of a tile, which is `region` of the `frame`, to the counts."""
    if tally.of is Counted.CHANNELS:
        tools.histogram.count_channels(tools.rows(tile), tools.rows(counts))
        return
    if tally.of is Counted.LUMINANCE and tile.shape[2] == 3:
        luma = tools.scratch(*tile.shape[:2], 1)
        tools.sharpen.luma(tools.rows(tile), tools.rows(luma))
        tile = luma
    if tally.columns == tally.rows == 1:
        tools.histogram.count(tools.rows(tile), tools.row(counts[0]))
        return
    across = [cell_edge(i, frame.width, tally.columns) for i in range(tally.columns + 1)]
    down = [cell_edge(i, frame.height, tally.rows) for i in range(tally.rows + 1)]
    for row, (top, bottom) in enumerate(itertools.pairwise(down)):
        lines = tile[max(top - region.y, 0) : max(bottom - region.y, 0)]
        for column, (left, right) in enumerate(itertools.pairwise(across)):
            first = min(max(left - region.x, 0), region.width)
            last = min(max(right - region.x, 0), region.width)
            if len(lines) and first < last:
                cell = tools.row(counts[row * tally.columns + column])
                tools.histogram.count_part(tools.rows(lines), first, last, cell)


def _store_tiles(maker: TileMaker, target: Planes, region: Region, task: Task, tools: Tools) -> None:
    """Make `region` of the result, whole or in smaller tiles, and write it to the target."""
    dithered = task.plan.fine and target.pixels.dtype == np.uint8
    with maker.overlooking(region) as pieces:
        for piece in pieces:
            x, y = piece.x - task.origin[0], piece.y - task.origin[1]
            with tools.borrowed():
                at = (piece.x, piece.y) if dithered else None
                store(maker.make(piece), target.pixels, x, y, tools, at)


def _write_tile(
    maker: TileMaker, shortcut: Shortcut | None, target: Planes, region: Region, task: Task, tools: Tools
) -> None:
    x, y = region.x - task.origin[0], region.y - task.origin[1]
    at = (region.x, region.y) if task.plan.fine and target.pixels.dtype == np.uint8 else None
    rows = target.pixels[y : y + region.height]
    if at is not None or not maker.write_levels(region, rows[:, x : x + region.width]):
        if shortcut is not None and shortcut.is_worthwhile():
            shortcut.write(maker.rows_of(region), region.x, rows, x, region.width)
        else:
            _store_tiles(maker, target, region, task, tools)
    if target.alpha is not None:
        store(maker.make_alpha(region), target.alpha[:, :, np.newaxis], x, y, tools, at)
