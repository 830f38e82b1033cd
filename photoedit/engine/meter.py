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
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from photoedit.photo import Region
from photoedit.settings import cores

try:
    import resource
except ImportError:  # Windows, where there is no run-queue clock either
    resource = None  # type: ignore[assignment]


class TileRecord(NamedTuple):
    """One tile's work, in seconds.

    Attributes:
        worker: who did it: process id and native thread id.
        start, end: on the clock of `time.perf_counter`.
        cpu: CPU time of the worker's thread.
        queued: time in the run queue; None where that can't be known.
        tile: the region of the result that was made; None if it was none.
    """

    worker: tuple[int, int]
    start: float
    end: float
    cpu: float
    queued: float | None
    tile: Region | None = None

    @property
    def wall(self) -> float:
        return self.end - self.start

    @property
    def gil_wait(self) -> float:
        """Seconds the tile waited for the GIL; never below 0."""
        return max(self.wall - self.cpu - (self.queued or 0.0), 0.0)


class _Reading(NamedTuple):
    """The clocks at one moment, in seconds; `sleeps` counts switches away from a core by choice."""

    queued: float | None
    sleeps: int
    cpu: float
    wall: float


class Stopwatch:
    """The clocks of the thread that made it.

    Laps follow each other without a gap. Asking the kernel for the run queue gives up the GIL for a
    moment, and with tiles shorter than Python's switch interval this is where threads mostly wait to get it
    back. So the first lap begins before that question, and every lap ends after it.
    """

    def __init__(self) -> None:
        self.worker = (os.getpid(), threading.get_native_id())
        path = Path(f"/proc/self/task/{self.worker[1]}/schedstat")
        self._schedstat = os.open(path, os.O_RDONLY) if path.exists() else -1
        self.start()

    def start(self) -> None:
        """Begin the first lap."""
        clocks = self._clocks()
        self._last = _Reading(self._queued(), *clocks)

    def lap(self, tile: Region | None = None) -> TileRecord:
        """End a lap, and begin the next; `tile` is what was made in it."""
        before = self._last
        now = self._last = _Reading(self._queued(), *self._clocks())
        wall, cpu = now.wall - before.wall, now.cpu - before.cpu
        queued = None
        if now.queued is not None and before.queued is not None:
            slept = now.sleeps != before.sleeps
            queued = now.queued - before.queued if slept else max(wall - cpu, 0.0)
        return TileRecord(self.worker, before.wall, now.wall, cpu, queued, tile)

    def _queued(self) -> float | None:
        if self._schedstat < 0:
            return None
        return int(os.pread(self._schedstat, 64, 0).split()[1]) / 1e9

    def _clocks(self) -> tuple[int, float, float]:
        """The other clocks, which are read without giving up the GIL."""
        sleeps = 0 if self._schedstat < 0 else resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw
        return sleeps, time.thread_time(), time.perf_counter()

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

    def plus(self, other: WorkerTime) -> WorkerTime:
        """Both together."""
        queued = None if self.queued is None or other.queued is None else self.queued + other.queued
        return WorkerTime(
            self.worker, self.tiles + other.tiles, self.wall + other.wall, self.cpu + other.cpu,
            self.gil_wait + other.gil_wait, queued,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Card:
    """The timing card of a run.

    Attributes:
        wall, cpu: seconds from start to end, and of CPU over all processes.
        gil_wait: share of the tiles' wall time spent waiting for the GIL, 0..1.
        queued: share of the tiles' wall time spent waiting for a core; None if not known.
        stages: seconds by stage, added up over photos: read, decode, tiles, encode, write.
        cores: how many cores there were.
        idle_between: seconds workers stood between two tiles of the same pass over a photo, added up.
        memory_wait: seconds photos waited for their turn in the memory budget, added up.
        peak_memory: bytes for pixels at most at one time.
        switched: whether `execution` is only that of the last photos: it was changed on the way.
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
    cores: int = field(default_factory=cores)
    idle_between: float = 0.0
    memory_wait: float = 0.0
    peak_memory: int = 0
    switched: bool = False

    @property
    def cores_used(self) -> float:
        """Cores busy on average."""
        return self.cpu / self.wall if self.wall > 0 else 0.0

    @property
    def lost_to_others(self) -> float:
        """Share of the tiles' time in which other programs may have had the cores; 0 if that is not known.

        Never more than what this program left of the cores: beyond that it waited for its own work.
        """
        return min(self.queued or 0.0, max(1 - self.cores_used / self.cores, 0.0))


def idle_between(records: Iterable[TileRecord]) -> float:
    """Seconds that workers stood between two of these records, added up."""
    idle = 0.0
    last: dict[tuple[int, int], float] = {}
    for record in sorted(records, key=lambda one: one.start):
        idle += max(record.start - last.get(record.worker, record.start), 0.0)
        last[record.worker] = record.end
    return idle


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
