"""A batch: many photos, each read, rendered and written, several at a time.

Each photo in flight goes left to right through three owners: a *reader thread* looks at its header, takes
a block from the ring (and waits there while the memory budget is spent), and decodes the file into it; the
*workers* make its tiles; a *writer thread* encodes the result into a temporary file beside the target and
renames it. Large files are decoded and encoded in pieces by the *codec threads*. So the cores always have
tiles to work on while files are read and written, and a photo that fails anywhere ends with one sentence and
costs nobody else anything. A photo for which the whole budget is not enough is done in slabs (see `flow`) by
the reader thread that met it.
"""

from __future__ import annotations

import contextlib
import dataclasses
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from photoedit.engine.events import (
    Event,
    Finished,
    PhotoStarted,
    Progress,
    Started,
)
from photoedit.engine.flight import Flight
from photoedit.engine.jobs import BatchSpec
from photoedit.engine.machine import default_budget
from photoedit.engine.meter import Card, TileRecord, by_worker
from photoedit.engine.shared import Ring, sweep
from photoedit.engine.workers import TileJob, Workers
from photoedit.errors import Cancelled, EngineError, PhotoEditError
from photoedit.settings import cores

Listener = Callable[[Event], None]

DECODED, RENDERED = 0.25, 0.75
"""How far a photo is when it is decoded, and when its tiles are done: about their share of the time."""

MOST_LANES = 8
"""Reader threads, and writer threads: one for each core, but codecs gain little beyond this."""


class Batch:
    """A batch that can be run once.

    With `workers` given, those are used and stay open; else it starts its own and closes them.
    """

    def __init__(self, spec: BatchSpec, workers: Workers | None = None) -> None:
        self._spec = spec
        self._workers = workers
        self._stop = threading.Event()
        self._run: _Run | None = None

    def run(self, listener: Listener) -> Finished:
        """Do all photos; returns when the last one has ended.

        `listener` is called from several threads, one at a time; it must be quick and must not raise.
        """
        sweep()
        with contextlib.ExitStack() as stack:
            pool = self._workers or stack.enter_context(Workers(self._spec.how))
            self._run = _Run(self._spec, pool, listener, self._stop)
            return self._run.run()

    def cancel(self) -> None:
        """Stop soon: what is finished stays, what is not begun or half done is dropped.

        From any thread, any number of times, also before `run`.
        """
        self._stop.set()
        if self._run:
            self._run.interrupt()


class _Run:
    """A running batch; its methods are called from reader, dispatcher and writer threads as noted."""

    def __init__(self, spec: BatchSpec, pool: Workers, listener: Listener, stop: threading.Event) -> None:
        lanes = min(max(cores(), 2), MOST_LANES)
        self._spec = spec
        self._pool = pool
        self._listener = listener
        self._stop = stop
        self._filters = spec.recipe.active()
        self._queue = iter(enumerate(spec.jobs))
        self._ring = Ring(spec.how.memory or default_budget(), shared=pool.shares_memory)
        self._slots = threading.Semaphore(2 * lanes)
        self._readers = ThreadPoolExecutor(lanes, thread_name_prefix="photoedit-read")
        self._writers = ThreadPoolExecutor(lanes, thread_name_prefix="photoedit-write")
        self._codecs = ThreadPoolExecutor(lanes, thread_name_prefix="photoedit-codec")
        self._lanes = lanes
        self._lock = threading.Lock()
        self._emitting = threading.Lock()
        self._ended = threading.Condition(self._lock)
        self._aloft = 0
        self._tile_jobs: set[TileJob] = set()
        self._tally = _Tally()

    def run(self) -> Finished:
        """Do the batch; in the caller's thread."""
        wall, cpu = time.perf_counter(), time.process_time()
        self._emit(Started(len(self._spec.jobs)))
        with self._codecs, self._writers, self._readers:
            for future in [self._readers.submit(self._read_photos) for _ in range(self._lanes)]:
                future.result()
            with self._ended:
                self._ended.wait_for(lambda: self._aloft == 0)
        self._ring.close()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        finished = self._tally.finished(self._spec, self._pool, wall, cpu, cancelled=self._stop.is_set())
        self._emit(finished)
        return finished

    def interrupt(self) -> None:
        """Wake whoever waits for memory, and drop the tiles that have not begun."""
        self._ring.close()
        with self._lock:
            jobs = list(self._tile_jobs)
        for job in jobs:
            self._pool.stop(job)

    # Reader threads

    def _read_photos(self) -> None:
        while (flight := self._take_off()) is not None:
            with self._failing(flight):
                self._emit(PhotoStarted(flight.index, flight.job.source))
                needed = flight.look()
                if needed > self._ring.budget:
                    self._let_flow(flight)
                    continue
                flight.board(self._ring.take(needed))
                flight.decode(self._codecs.map)
                self._emit(Progress(flight.index, DECODED))
                self._hand_over(flight)

    def _let_flow(self, flight: Flight) -> None:
        """Do a photo that is larger than the memory budget, in this thread."""
        flight.flow(
            self._ring, self._pool, self._codecs.map, self._stop.is_set,
            lambda done: self._emit(Progress(flight.index, done)),
        )  # fmt: skip
        self._land(flight, None)

    def _take_off(self) -> Flight | None:
        """The next photo, as soon as one of those aloft has landed; None at the end."""
        self._slots.acquire()
        with self._lock:
            entry = None if self._stop.is_set() else next(self._queue, None)
            if entry is not None:
                self._aloft += 1
                return Flight(*entry, self._filters, self._spec)
        self._slots.release()
        return None

    def _hand_over(self, flight: Flight) -> None:
        """Give a decoded photo to the workers."""
        tasks = flight.tasks(self._pool, self._stop.is_set)
        begun = time.perf_counter()

        def progressed(done: float) -> None:
            self._emit(Progress(flight.index, DECODED + (RENDERED - DECODED) * done))

        def rendered(job: TileJob) -> None:
            flight.add_time("tiles", time.perf_counter() - begun)
            with self._lock:
                self._tile_jobs.discard(job)
            self._writers.submit(self._write, flight, job)

        job = TileJob(tasks, rendered, progressed)
        with self._lock:
            self._tile_jobs.add(job)
        self._pool.submit(job)
        if self._stop.is_set():  # `interrupt` may have come before the job was known
            self._pool.stop(job)

    # Writer threads

    def _write(self, flight: Flight, job: TileJob) -> None:
        with self._failing(flight):
            flight.records = job.records
            if job.error is not None:
                raise job.error
            flight.write(self._codecs.map)
            self._emit(Progress(flight.index, 1.0))
            self._land(flight, None)

    # Any of them

    @contextlib.contextmanager
    def _failing(self, flight: Flight) -> Iterator[None]:
        """End a photo whose work raises; the batch goes on."""
        try:
            yield
        except PhotoEditError as error:
            self._land(flight, error)
        except Exception as error:  # noqa: BLE001  a bug met by one photo must not cost the others
            where = traceback.extract_tb(error.__traceback__)[-1]
            problem = f"{type(error).__name__}: {error} (in {where.name}, line {where.lineno})"
            self._land(flight, EngineError(f"an unexpected error, please report it: {problem}", code="bug"))

    def _land(self, flight: Flight, error: PhotoEditError | None) -> None:
        """A photo has ended: say so, and make room for the next."""
        if flight.block is not None:
            self._ring.give(flight.block)
        with self._lock:
            self._tally.add(flight, error)
        if error is None:
            self._emit(flight.done())
        elif not isinstance(error, Cancelled):
            self._emit(flight.failed(error))
        with self._ended:
            self._aloft -= 1
            self._ended.notify_all()
        self._slots.release()

    def _emit(self, event: Event) -> None:
        with self._emitting:
            self._listener(event)


@dataclasses.dataclass
class _Tally:
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
