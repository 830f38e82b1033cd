"""A task: a band of tiles of one photo, as it is sent to a worker, and what the worker does with it.

A task is plain data: the plan, which tiles, and where the pixels lie. The pixels themselves stay in shared
memory.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.engine.plan import Plan
from photoedit.engine.shared import SharedArray
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.filters.base import BINS
from photoedit.kernels.tools import Tools
from photoedit.photo import Region


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
        target: where the result goes; None to count the result's values instead.
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


class Result(NamedTuple):
    """What a worker sends back: one record a tile, and the counts if it was to count."""

    records: tuple[TileRecord, ...]
    counts: npt.NDArray[np.int64] | None


class _Bench:
    """What a worker keeps from task to task: its stopwatch, and tools for each life of the kernels."""

    def __init__(self) -> None:
        self.stopwatch = Stopwatch()
        self._tools: dict[str, Tools] = {}

    def tools(self, kernels: str) -> Tools:
        if kernels not in self._tools:
            self._tools[kernels] = Tools("interpreted" if kernels == "interpreted" else "compiled")
        return self._tools[kernels]


_local = threading.local()


def _bench() -> _Bench:
    """The bench of this thread, made at its first task: what a fork server made would not be ours."""
    if not hasattr(_local, "bench"):
        _local.bench = _Bench()
    bench: _Bench = _local.bench
    return bench


def run_task(task: Task) -> Result:
    """Do a band of tiles; runs in the worker, whatever that is."""
    bench = _bench()
    tools = bench.tools(task.kernels)
    maker = TileMaker(task.plan, task.source.planes(), tools, task.top)
    target = task.target.planes() if task.target else None
    counts = None if target else np.zeros(BINS, np.int64)
    records = []
    bench.stopwatch.start()
    for region in task.tiles:
        with tools.borrowed():
            if counts is not None:
                tools.histogram.count(tools.rows(maker.make(region)), tools.row(counts))
            elif target:
                _write_tile(maker, target, region, task, tools)
        records.append(bench.stopwatch.lap())
    return Result(tuple(records), counts)


def _write_tile(maker: TileMaker, target: Planes, region: Region, task: Task, tools: Tools) -> None:
    x, y = region.x - task.origin[0], region.y - task.origin[1]
    at = (region.x, region.y) if _dithers(task) else None
    store(maker.make(region), target.pixels, x, y, tools, at)
    if target.alpha is not None:
        store(maker.make_alpha(region), target.alpha[:, :, np.newaxis], x, y, tools, at)


def _dithers(task: Task) -> bool:
    """Whether 8 bits have to hold what is finer: deeper pixels, or all of them in other colours."""
    assert task.target is not None
    source, target = np.dtype(task.source.pixels.dtype), np.dtype(task.target.pixels.dtype)
    return target == np.uint8 and (source != np.uint8 or task.plan.recoloured)
