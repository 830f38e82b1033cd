"""The meter: what each tile cost, and what a run took.

Around every tile a worker reads three clocks: wall time, the CPU time of its own thread, and (on Linux)
how long the thread stood in the kernel's run queue because other programs had the cores. What is left,

    wall - CPU - run queue,

is time in which the thread was ready for nothing but the GIL: tiles do no I/O. So the GIL's cost is
measured, per tile, without any profiler. Where there is no run-queue clock the share of other programs
is not known, and the card says so.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


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


class Stopwatch:
    """The three clocks of the thread that made it."""

    def __init__(self) -> None:
        self.worker = (os.getpid(), threading.get_native_id())
        path = Path(f"/proc/self/task/{self.worker[1]}/schedstat")
        self._schedstat = os.open(path, os.O_RDONLY) if path.exists() else -1

    def read(self) -> tuple[float, float, float | None]:
        """Wall, CPU and run-queue seconds."""
        return time.perf_counter(), time.thread_time(), self._queued()

    def record(self, before: tuple[float, float, float | None]) -> TileRecord:
        """What was spent since `before`."""
        queued = self._queued()
        cpu = time.thread_time()
        end = time.perf_counter()
        waited = None if queued is None or before[2] is None else queued - before[2]
        return TileRecord(self.worker, before[0], end, cpu - before[1], waited)

    def _queued(self) -> float | None:
        if self._schedstat < 0:
            return None
        return int(os.pread(self._schedstat, 64, 0).split()[1]) / 1e9

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
