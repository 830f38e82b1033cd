"""Lanes: the same pieces of work, handed to pools of one kind or another."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.engine.cutting import tiles
from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.engine.pixels.canvas import Canvas, borrowed_planes
from photoedit.engine.plan import Plan, make_plan
from photoedit.engine.pool.task import Result, Task, run_task
from photoedit.engine.render import resolve
from photoedit.engine.shared import SharedArray
from photoedit.filters._histogram import Tally
from photoedit.lab.bench import Bench
from photoedit.lab.race import Work
from photoedit.photo import Photo, Region, Size
from photoedit.recipe import Recipe

EXECUTIONS = ("serial", "threads", "processes")

PIECES = 2
"""For each worker: so few that handing them over does not count."""

Band = npt.NDArray[Any]
Function = Callable[[Band], Band]
"""What a piece of work does: from rows of a picture with a margin to rows without; a module's function."""


class PoolLane:
    """Sends jobs to an executor and gathers what the meters say."""

    def __init__(
        self, name: str, executor: Executor, work: Callable[[Any], Any], jobs: Sequence[Any],
        target: SharedArray, *, apart: bool,
    ) -> None:  # fmt: skip
        self.name = name
        self._executor, self._work, self._jobs = executor, work, jobs
        self._target, self._apart = target, apart

    def run(self) -> Work:
        """Do all jobs once."""
        futures = [self._executor.submit(self._work, job) for job in self._jobs]
        records = tuple(record for future in futures for record in _records(future.result()))
        elsewhere = sum(record.cpu for record in records) if self._apart else 0.0
        return Work(records, elsewhere, partial(sha256, [self._target.array()]))


def sha256(arrays: Iterable[Band]) -> str:
    """Of all these, one after the other; releases the GIL and copies nothing."""
    made = hashlib.sha256()
    for array in arrays:
        made.update(array.reshape(-1).data)
    return made.hexdigest()


def _records(result: Result | TileRecord) -> tuple[TileRecord, ...]:
    return result.records if isinstance(result, Result) else (result,)


def engine_lane(
    bench: Bench, recipe: Recipe, pixels: Band, execution: str, kernels: str, tile: Size, *,
    name: str = "", count: int | None = None,
) -> PoolLane:  # fmt: skip
    """A lane that runs the engine's own tasks: `recipe` on `pixels`, cut into tiles.

    All lanes work in shared memory: its pages are small, where a process's own may be huge ones, which
    would make lanes that need no processes quicker for a reason that is not the GIL's.
    """
    photo = Photo.from_array(pixels)
    canvas = bench.stack.enter_context(Canvas.of(photo, shared=True))

    def counted(plan: Plan, tally: Tally) -> npt.NDArray[np.int64]:
        whole = tuple(tiles(plan.size.whole(), tile))
        counts = run_task(Task(plan, canvas.source, None, (0, 0), whole, kernels, tally=tally)).counts
        assert counts is not None
        return counts

    plan = make_plan(resolve(recipe.active(), photo.size, counted), photo.size)
    shape = (plan.size.height, plan.size.width, photo.channels)
    target = bench.stack.enter_context(borrowed_planes(shape, photo.pixels.dtype, alpha=False, shared=True))
    executor = bench.executor(execution, count)
    jobs = [
        Task(plan, canvas.source, target, (0, 0), piece, kernels)
        for piece in _pieces(tiles(plan.size.whole(), tile), PIECES * (count or bench.workers))
    ]
    return PoolLane(
        name or execution, executor, run_task, jobs, target.pixels, apart=execution == "processes"
    )


def _pieces(cut: Sequence[Region], count: int) -> list[tuple[Region, ...]]:
    """At most so many runs of tiles, as equal as they can be."""
    edges = np.linspace(0, len(cut), min(count, len(cut)) + 1).astype(int).tolist()
    return [tuple(cut[first:last]) for first, last in itertools.pairwise(edges)]


@dataclass(frozen=True)
class Piece:
    """Some rows of a picture and what is to be done with them.

    Attributes:
        margin: how many pixels `source` is larger than `target` on every side.
    """

    function: Function
    source: SharedArray
    target: SharedArray
    top: int
    bottom: int
    margin: int

    def region(self) -> Region:
        """The rows as a tile."""
        return Region(0, self.top, self.target.shape[1], self.bottom - self.top)


def do(piece: Piece) -> TileRecord:
    """Do a piece of work; runs in the worker."""
    watch = Stopwatch()
    source = piece.source.array()[piece.top : piece.bottom + 2 * piece.margin]
    piece.target.array()[piece.top : piece.bottom] = piece.function(source)
    return watch.lap(piece.region())


def call_lanes(bench: Bench, function: Function, pixels: Band, margin: int) -> list[PoolLane]:
    """The three lanes of a function, each with two pieces of the picture for every worker."""
    return [call_lane(bench, function, pixels, margin, execution) for execution in EXECUTIONS]


def call_lane(
    bench: Bench, function: Function, pixels: Band, margin: int, execution: str, name: str = ""
) -> PoolLane:
    """One lane of a function; in shared memory, as all are."""
    wide = np.pad(pixels, ((margin, margin), (margin, margin), (0, 0)), mode="reflect")
    source, target = (
        bench.stack.enter_context(borrowed_planes(shape, np.uint8, alpha=False, shared=True)).pixels
        for shape in (wide.shape, pixels.shape)
    )
    source.array()[:] = wide
    edges = np.linspace(0, len(pixels), PIECES * bench.workers + 1).astype(int).tolist()
    pieces = [
        Piece(function, source, target, top, bottom, margin) for top, bottom in itertools.pairwise(edges)
    ]
    apart = execution == "processes"
    return PoolLane(name or execution, bench.executor(execution), do, pieces, target, apart=apart)
