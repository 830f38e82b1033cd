"""A running batch: all its photos in flight, and the threads that do them.

Each photo in flight goes left to right through three owners: a *reader thread* looks at its header, takes
a block from the ring (and waits there while the memory budget is spent), and decodes the file into it; the
*workers* make its tiles; a *writer thread* encodes the result into a temporary file beside the target and
renames it. Large files are decoded and encoded in pieces by the *codec threads*. So the cores always have
tiles to work on while files are read and written, and a photo that fails anywhere ends with one sentence and
costs nobody else anything. A photo for which the whole budget is not enough, and any other large one that can
be, is done in slabs (see `flow`) by the reader thread that met it. Which photo is next, `departures` says.

Where several results of a photo are asked for, it is decoded once and they are made one after the other.

The caller's thread watches: a photo whose file is read, decoded, encoded or written for a thousand times the
usual time has met something that hangs. It fails, its thread is left behind, and another takes its place.
After a cancel, what has not ended in `_GRACE` is left behind as well.
"""

from __future__ import annotations

import contextlib
import threading
import time
import traceback
from collections.abc import Callable, Iterator

from photoedit.engine.events import Event, Finished, PhotoStarted, Progress, Started, Timed
from photoedit.engine.flights.departures import Departures
from photoedit.engine.flights.flight import Flight
from photoedit.engine.flights.flow import Ground
from photoedit.engine.flights.totals import Totals
from photoedit.engine.jobs import BatchSpec
from photoedit.engine.machine import default_budget
from photoedit.engine.pixels.sharing import Trial
from photoedit.engine.pool.patience import FROZEN, TICK, AwakeClock
from photoedit.engine.pool.threads import Threads
from photoedit.engine.pool.tile_job import TileJob
from photoedit.engine.ring import Ring
from photoedit.engine.safety.journal import DISK_TROUBLE, Journal
from photoedit.engine.safety.suspects import Suspects
from photoedit.engine.shared import Block, block_bytes
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, EngineError, PhotoEditError
from photoedit.settings import cores

Listener = Callable[[Event], None]

DECODED, RENDERED = 0.25, 0.75
"""How far a photo is when it is decoded, and when its tiles are done: about their share of the time."""

MOST_READERS = 8
"""Reader threads, and writer threads: one for each core, but codecs gain little beyond this."""

MOST_TROUBLES = 8
"""Results in a row for which the disk is full or gone: after more of them the batch begins no photo."""

_GRACE = 0.5
"""Seconds that photos in flight get after a cancel; a little more than their tiles in the workers get."""


def readers(count: int) -> int:
    """How many reader threads there are on `count` cores, and writer threads."""
    return min(max(count, 2), MOST_READERS)


def most_aloft() -> int:
    """How many photos can be in flight at a time: half of them are read or written, half are in work."""
    return 2 * readers(cores())


class Run:
    """A running batch; its methods are called from reader, dispatcher and writer threads as noted.

    Attributes:
        pool: who does the tiles of the photos that are still to be read.
    """

    def __init__(
        self,
        spec: BatchSpec,
        pool: Workers,
        listener: Listener,
        stop: threading.Event,
        going: threading.Event,
        journal: Journal | None,
    ) -> None:
        count = readers(cores())
        self._spec = spec
        self.pool = pool
        self._listener = listener
        self._stop = stop
        self._going = going
        self._journal = journal
        self._suspects = journal.suspects if journal else Suspects()
        self._departures = Departures(spec.jobs, self._suspects)
        self._trial = Trial()
        self._ring = Ring(
            spec.how.memory or default_budget(),
            shared=pool.shares_memory,
            blocks=pool.stock.take(),
            keep=pool.stock.put,
        )
        self._slots = threading.Semaphore(most_aloft())
        self._readers = Threads(count, "read")
        self._writers = Threads(count, "write")
        self._codecs = Threads(count, "codec")
        self._clock = AwakeClock()
        self._lock = threading.Lock()
        self._emitting = threading.Lock()
        self._ended = threading.Condition(self._lock)
        self._aloft: set[Flight] = set()
        self._ending = 0
        self._reading = count
        self._left_behind = False
        self._over = False
        self._troubles = 0
        self._tile_jobs: dict[TileJob, Workers] = {}
        self._totals = Totals()

    def run(self) -> Finished:
        """Do the batch; in the caller's thread."""
        wall, cpu = time.perf_counter(), time.process_time()
        self._emit(Started(len(self._spec.jobs)))
        for _ in range(self._reading):
            self._readers.submit(self._read_photos)
        self._watch()
        self._ring.close()
        for each in (self._readers, self._writers, self._codecs):
            each.close(0.0 if self._left_behind else None)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        finished = self._totals.finished(
            self._spec, self.pool.how, wall, cpu, self._ring.peak, cancelled=self._stop.is_set()
        )
        self._emit(finished)
        return finished

    def _watch(self) -> None:
        """Wait until all photos have ended, and end those that never would."""
        stopped_at = None
        while True:
            with self._ended:
                if self._is_over():
                    return
                self._ended.wait(TICK)
                aloft = list(self._aloft)
            now = self._clock.tick()
            if self._stop.is_set() and stopped_at is None:
                stopped_at = now
            late = stopped_at is not None and now - stopped_at > _GRACE
            for flight in aloft:
                if late:
                    self._leave_behind(flight, Cancelled("The work was stopped"))
                elif (problem := flight.log.overdue(now)) is not None:
                    self._leave_behind(flight, problem)

    def _is_over(self) -> bool:
        return not (self._aloft or self._ending or self._reading)

    def _leave_behind(self, flight: Flight, error: PhotoEditError) -> None:
        """End a photo without the thread that has it."""
        if not flight.abandon():
            return
        self._left_behind = True
        with self._lock:
            replaces = flight.in_readers_hands and not isinstance(error, Cancelled)
            self._reading += replaces - flight.in_readers_hands
            flight.in_readers_hands = False
        if not isinstance(error, Cancelled):
            for each in (self._readers, self._writers, self._codecs):  # it may hang in any of them
                each.add()
            if replaces:
                self._readers.submit(self._read_photos)
        self._land(flight, error)

    def pause(self, *, on: bool) -> None:
        """Hold the tile jobs, or let them go on."""
        with self._lock:
            jobs = list(self._tile_jobs.items())
        for job, pool in jobs:
            pool.pause(job, on=on)

    def interrupt(self) -> None:
        """Wake whoever waits for memory, and drop the tiles that have not begun."""
        self._ring.close()
        with self._ended:
            jobs = list(self._tile_jobs.items())
            self._ended.notify_all()
        for job, pool in jobs:
            pool.stop(job)

    # Reader threads

    def _read_photos(self) -> None:
        while (flight := self._take_off()) is not None:
            self._read(flight)
            with self._lock:
                if not flight.in_readers_hands:
                    return  # left behind: another thread has taken this one's place
                flight.in_readers_hands = False
        with self._ended:
            self._reading -= 1
            self._ended.notify_all()

    def _read(self, flight: Flight) -> None:
        with self._failing(flight):
            self._emit(PhotoStarted(flight.index, flight.job.source))
            self._suspects.check(flight.job.source)
            self._totals.done_by(flight.pool.how)
            needed = flight.look()
            if self._is_too_large(flight, needed) and flight.others:
                self._part(flight)
                needed = flight.look()
            if self._is_too_large(flight, needed) or flight.flows_sooner(needed):
                self._let_flow(flight)
                return
            if flight.may_share and self._trial.share_next():
                needed = flight.look_to_share(self._ring.budget)
            flight.board(self._take(needed, flight.beside, flight.pool))
            flight.decode(self._codecs.map)
            if flight.shares:
                flight.share(self._stopped)
            self._emit(Timed(flight.log.new_spans()))
            self._emit(Progress(flight.index, DECODED))
            self._hand_over(flight)

    def _take(self, size: int, beside: int, pool: Workers) -> Block:
        """A block from the ring; how long that takes is counted."""
        begun = time.perf_counter()
        block = self._ring.take(size, beside, shared=pool.shares_memory)
        self._totals.wait_for_memory(time.perf_counter() - begun)
        return block

    def _is_too_large(self, flight: Flight, needed: int) -> bool:
        return block_bytes(needed) + flight.beside > self._ring.budget

    def _let_flow(self, flight: Flight) -> None:
        """Do a large photo in slabs, in this thread."""
        far, pool = 0.0, flight.pool

        def progressed(done: float) -> None:
            nonlocal far
            if done > far:  # of two slabs aloft, tiles of the second may land before the first one's last
                far = done
                self._emit(Progress(flight.index, done))

        flight.flow(
            Ground(
                budget=self._ring.budget,
                take=lambda size, beside: self._take(size, beside, pool),
                submit=lambda job: self._submit(job, pool),
                spread=self._codecs.map,
                stopped=self._stopped,
                progressed=progressed,
            )
        )
        self._land(flight, None)

    def _take_off(self) -> Flight | None:
        """The next photo, as soon as one of those aloft has landed; None at the end, also an early one."""
        self._slots.acquire()
        self._stopped()
        with self._ended:
            over = self._stop.is_set() or self._troubles > MOST_TROUBLES
            flight = None if over else self._next_flight()
            if flight is not None:
                self._aloft.add(flight)
                return flight
        self._slots.release()
        return None

    def _next_flight(self) -> Flight | None:
        """The next photo's first result, with the others behind it; call it with the lock held."""
        formation = self._departures.next()
        if formation is None and self._departures.has_suspects:  # they wait until the sky is empty
            self._ended.wait_for(lambda: self._stop.is_set() or not (self._aloft or self._ending))
            if self._stop.is_set():
                return None
            formation = self._departures.next() or self._departures.next_suspect()
        if formation is None:
            return None
        pool, clock = self.pool, self._clock
        seal = self._journal.seal if self._journal else None
        first, *others = [Flight(index, job, self._spec, pool, clock, seal) for index, job in formation]
        first.others = others
        return first

    def _part(self, flight: Flight) -> None:
        """The results of a photo that is larger than the budget are made each for itself."""
        with self._lock:
            self._departures.part([(other.index, other.job) for other in flight.others])
        flight.others = []

    def _hand_over(self, flight: Flight) -> None:
        """Give a decoded photo to the workers."""
        pool, tasks = flight.pool, flight.tasks(self._stopped)
        begun = time.perf_counter()

        def progressed(done: float) -> None:
            self._emit(Progress(flight.index, DECODED + (RENDERED - DECODED) * done))

        def rendered(job: TileJob) -> None:
            flight.log.add_time("tiles", time.perf_counter() - begun)
            if flight.abandoned:
                return
            self._writers.submit(self._write, flight, job)

        self._submit(TileJob(tasks, rendered, progressed), pool)

    def _submit(self, job: TileJob, pool: Workers) -> None:
        """Give a job to the workers; `pause` and `interrupt` know it until it has ended."""
        with self._lock:
            self._tile_jobs = {
                other: whose for other, whose in self._tile_jobs.items() if not other.finished.is_set()
            }
            self._tile_jobs[job] = pool
            job.paused = not self._going.is_set()
        pool.submit(job)
        if self._stop.is_set():  # `interrupt` may have come before the job was known
            pool.stop(job)

    def _stopped(self) -> bool:
        """Whether the work is to be stopped; during a pause it first waits for its end."""
        self._going.wait()
        return self._stop.is_set()

    # Writer threads

    def _write(self, flight: Flight, job: TileJob) -> None:
        with self._failing(flight):
            flight.log.add_tiles(job.records)
            self._emit(Timed(flight.log.new_spans()))
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
        """A result has ended: say so, and go on with the photo's next, or make room for the next photo."""
        hangs = flight.abandoned or (error is not None and error.code == FROZEN)
        with self._lock:
            if flight not in self._aloft:
                return  # it was left behind long ago
            self._aloft.remove(flight)
            self._ending += 1
            follower = None if hangs else flight.follower()
            if follower is not None:
                self._aloft.add(follower)
        if flight.block is not None and follower is None:
            if hangs:  # whoever hangs may still write into it
                self._ring.lose(flight.block)
            else:
                self._ring.give(flight.block)
        for ended in (flight, *flight.others):  # others are left here only if the photo can't be read
            self._tell_end(ended, error)
        if follower is not None:
            with self._failing(follower):
                self._emit(PhotoStarted(follower.index, follower.job.source))
                self._hand_over(follower)
        elif error is None and flight.follows:
            self._trial.tell(flight.shares, flight.cpu_spent / flight.megapixels)
        with self._ended:
            self._ending -= 1
            self._ended.notify_all()
        if follower is None:
            self._slots.release()

    def _tell_end(self, flight: Flight, error: PhotoEditError | None) -> None:
        with self._lock:
            if error is None:
                self._troubles = 0
            elif error.code in DISK_TROUBLE:
                self._troubles += 1
        self._totals.add(flight, error)
        self._emit(Timed(flight.log.new_spans()))
        if error is None:
            self._emit(flight.done())
        elif not isinstance(error, Cancelled):
            self._emit(flight.failed(error))

    def _emit(self, event: Event) -> None:
        with self._emitting:
            if self._over:
                return  # from a thread that was left behind: nobody hears of it after the end
            self._over = isinstance(event, Finished)
            if self._journal:
                self._journal(event)
            self._listener(event)
