"""The meter: what each tile cost, and what a run took.

Around every tile a worker reads its clocks: wall time, the CPU time of its own thread, and (on Linux) how
long the thread stood in the kernel's run queue because others had the cores. What is left,

    wall - CPU - run queue,

is time in which the thread slept, and a tile, which does no I/O, sleeps for nothing but the GIL. So the
GIL's cost is measured, per tile, without any profiler. A thread that waits for the GIL gives up its core
of its own accord, which the kernel counts: a tile without a single such switch has not waited, and
whatever time it lost went to others on the same core (some kernels leave part of that out of their
run-queue clock). Where there are no such clocks the share of other programs is not known, and the card
says so.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

try:
    import resource
except ImportError:  # Windows, where `_scheduler` finds no run-queue clock either
    resource = None  # type: ignore[assignment]


class TileRecord(NamedTuple):
    """One tile's work, in seconds.

    Attributes:
        worker: who did it: process id and native thread id.
        start, end: on the clock of `time.perf_counter`.
        cpu: CPU time of the worker's thread.
        queued: time in the run queue; None where that can't be known.
    """

    worker: tuple[int, int]
    start: float
    end: float
    cpu: float
    queued: float | None

    @property
    def wall(self) -> float:
        return self.end - self.start

    @property
    def gil_wait(self) -> float:
        """Seconds the tile waited for the GIL; never below 0."""
        return max(self.wall - self.cpu - (self.queued or 0.0), 0.0)


class Reading(NamedTuple):
    """The clocks at one moment, in seconds; `sleeps` counts switches away from a core by choice."""

    wall: float
    cpu: float
    queued: float | None
    sleeps: int


class Stopwatch:
    """The clocks of the thread that made it."""

    def __init__(self) -> None:
        self.worker = (os.getpid(), threading.get_native_id())
        path = Path(f"/proc/self/task/{self.worker[1]}/schedstat")
        self._schedstat = os.open(path, os.O_RDONLY) if path.exists() else -1

    def read(self) -> Reading:
        """Read all clocks."""
        queued, sleeps = self._scheduler()
        return Reading(time.perf_counter(), time.thread_time(), queued, sleeps)

    def record(self, before: Reading) -> TileRecord:
        """What was spent since `before`."""
        cpu = time.thread_time() - before.cpu
        end = time.perf_counter()
        queued, sleeps = self._scheduler()
        waited = None
        if queued is not None and before.queued is not None:
            waited = queued - before.queued
            if sleeps == before.sleeps:
                waited = max(end - before.wall - cpu, 0.0)
        return TileRecord(self.worker, before.wall, end, cpu, waited)

    def _scheduler(self) -> tuple[float | None, int]:
        """Seconds in the run queue, and how often the thread has gone to sleep."""
        if self._schedstat < 0:
            return None, 0
        waited = int(os.pread(self._schedstat, 64, 0).split()[1]) / 1e9
        return waited, resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw

    def __del__(self) -> None:
        if self._schedstat >= 0:
            os.close(self._schedstat)


@dataclass(frozen=True, slots=True)
class WorkerTime:
    """What one worker did: tiles, and seconds working, on the CPU, waiting for the GIL, for a core."""

    worker: tuple[int, int]
    tiles: int
    wall: float
    cpu: float
    gil_wait: float
    queued: float | None


@dataclass(frozen=True, slots=True)
class Card:
    """The timing card of a run.

    Attributes:
        wall, cpu: seconds from start to end, and of CPU over all processes.
        gil_wait: share of the tiles' wall time spent waiting for the GIL, 0..1.
        queued: share of the tiles' wall time in which other programs had the cores; None if not known.
        stages: seconds by stage, added up over photos: read, decode, tiles, encode, write.
    """

    execution: str
    kernels: str
    photos: int
    megapixels: float
    wall: float
    cpu: float
    gil_wait: float
    queued: float | None
    stages: dict[str, float]
    workers: tuple[WorkerTime, ...]

    @property
    def cores_used(self) -> float:
        """Cores busy on average."""
        return self.cpu / self.wall if self.wall > 0 else 0.0


def by_worker(records: Iterable[TileRecord]) -> tuple[WorkerTime, ...]:
    """Add up records by worker, in order of worker."""
    groups: dict[tuple[int, int], list[TileRecord]] = {}
    for record in records:
        groups.setdefault(record.worker, []).append(record)
    return tuple(_total(worker, groups[worker]) for worker in sorted(groups))


def _total(worker: tuple[int, int], records: list[TileRecord]) -> WorkerTime:
    queued = [record.queued for record in records]
    return WorkerTime(
        worker,
        tiles=len(records),
        wall=sum(record.wall for record in records),
        cpu=sum(record.cpu for record in records),
        gil_wait=sum(record.gil_wait for record in records),
        queued=None if None in queued else sum(value for value in queued if value is not None),
    )
