"""The totals of a batch: what its photos cost, added up as they land, and the timing card made of it."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from pathlib import Path

from photoedit.engine.events import Finished
from photoedit.engine.flights.flight import Flight
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.meter import Card, WorkerTime, by_worker
from photoedit.errors import Cancelled, PhotoEditError


class Totals:
    """What a run adds up; its methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._done = 0
        self._failed = 0
        self._photos: set[Path] = set()
        self._megapixels = 0.0
        self._idle_between = 0.0
        self._memory_wait = 0.0
        self._executions: set[str] = set()
        self._last: How | None = None
        self._workers: dict[tuple[int, int], WorkerTime] = {}
        self._stages = dict.fromkeys(("read", "decode", "tiles", "encode", "write"), 0.0)

    def add(self, flight: Flight, error: PhotoEditError | None) -> None:
        """Count a photo that has ended; of its tiles only the sums are kept."""
        with self._lock:
            self._add_tiles(by_worker(flight.log.records))
            self._idle_between += flight.log.idle_between
            for stage in self._stages:
                self._stages[stage] += getattr(flight.log.seconds, stage)
            if error is None:
                self._done += 1
                if flight.job.source not in self._photos:  # of several results it is the first that counts
                    self._photos.add(flight.job.source)
                    self._megapixels += flight.megapixels
            elif not isinstance(error, Cancelled):
                self._failed += 1

    def done_by(self, how: How) -> None:
        """A photo is done in this mode."""
        with self._lock:
            self._executions.add(how.execution)
            self._last = how

    def wait_for_memory(self, seconds: float) -> None:
        """A photo has waited for its turn in the memory budget."""
        with self._lock:
            self._memory_wait += seconds

    def _add_tiles(self, workers: Iterable[WorkerTime]) -> None:
        for one in workers:
            known = self._workers.get(one.worker)
            self._workers[one.worker] = one if known is None else known.plus(one)

    def finished(
        self, spec: BatchSpec, how: How, wall: float, cpu: float, peak_memory: int, *, cancelled: bool
    ) -> Finished:
        """The last event, with the timing card; `cpu` is of this process, `how` the present mode.

        The card is of the mode in which photos were done: a change may come too late for the last of them.
        `peak_memory` is as in `Card`.
        """
        how = self._last or how
        workers = tuple(self._workers[worker] for worker in sorted(self._workers))
        tile_wall = sum(worker.wall for worker in workers)
        queued = [worker.queued for worker in workers]
        known = [value for value in queued if value is not None]
        cpu += sum(one.cpu for one in workers if one.worker[0] != os.getpid())
        card = Card(
            execution=how.execution,
            kernels=how.kernels,
            photos=len(self._photos),
            megapixels=self._megapixels,
            wall=wall,
            cpu=cpu,
            gil_wait=sum(worker.gil_wait for worker in workers) / tile_wall if tile_wall else 0.0,
            queued=sum(known) / tile_wall if tile_wall and len(known) == len(queued) else None,
            stages=self._stages,
            workers=workers,
            idle_between=self._idle_between,
            memory_wait=self._memory_wait,
            peak_memory=peak_memory,
            switched=len(self._executions) > 1,
        )
        unfinished = len(spec.jobs) - self._done - self._failed
        return Finished(self._done, self._failed, 0, unfinished, cancelled, card)
