"""What a running batch adds up, and the timing card it ends with."""

from __future__ import annotations

import dataclasses

from photoedit.engine.events import Finished
from photoedit.engine.flight import Flight
from photoedit.engine.jobs import BatchSpec
from photoedit.engine.meter import Card, TileRecord, by_worker
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, PhotoEditError


@dataclasses.dataclass
class Tally:
    """What a run adds up."""

    done: int = 0
    failed: int = 0
    megapixels: float = 0.0
    records: list[TileRecord] = dataclasses.field(default_factory=list)
    stages: dict[str, float] = dataclasses.field(
        default_factory=lambda: dict.fromkeys(("read", "decode", "tiles", "encode", "write"), 0.0)
    )

    def add(self, flight: Flight, error: PhotoEditError | None) -> None:
        """Count a photo that has ended."""
        self.records.extend(flight.records)
        for stage in self.stages:
            self.stages[stage] += getattr(flight.seconds, stage)
        if error is None:
            self.done += 1
            self.megapixels += flight.megapixels
        elif not isinstance(error, Cancelled):
            self.failed += 1

    def finished(
        self, spec: BatchSpec, pool: Workers, wall: float, cpu: float, *, cancelled: bool
    ) -> Finished:
        """The last event, with the timing card."""
        workers = by_worker(self.records)
        tile_wall = sum(worker.wall for worker in workers)
        queued = [worker.queued for worker in workers]
        known = [value for value in queued if value is not None]
        if pool.shares_memory:  # the workers' CPU time is not part of this process's
            cpu += sum(worker.cpu for worker in workers)
        card = Card(
            execution=pool.how.execution,
            kernels=pool.how.kernels,
            photos=self.done,
            megapixels=self.megapixels,
            wall=wall,
            cpu=cpu,
            gil_wait=sum(worker.gil_wait for worker in workers) / tile_wall if tile_wall else 0.0,
            queued=sum(known) / tile_wall if tile_wall and len(known) == len(queued) else None,
            stages=self.stages,
            workers=workers,
        )
        unfinished = len(spec.jobs) - self.done - self.failed
        return Finished(self.done, self.failed, 0, unfinished, cancelled, card)
