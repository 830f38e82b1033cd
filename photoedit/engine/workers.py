"""The workers: who runs the tiles, and the one thread that hands tiles out to them.

`Workers` owns one pool with the interface of `concurrent.futures.Executor`: processes, threads, or this
very thread. Its dispatcher thread keeps the queue of tile jobs itself and never has more than two tasks
for each worker in the pool's hands. That is what makes cancelling safe: a task that waits is simply
dropped, no future is ever cancelled (on CPython 3.11 a cancelled future in a pool whose worker dies leaves
other futures pending for ever), and little is lost when a worker dies.

When a worker process dies, the pool breaks as a whole: it is built anew, and the tasks that were in the
air run again. Running a tile twice writes the same bytes twice. A job that was in the air in two broken pools
is a suspect: it runs alone, one task at a time, and if a worker dies even so it is quarantined.

A task that is not back after a patience a thousand times its usual time has frozen its worker: processes are
killed, which breaks the pool as above; a thread can't be, so it is left behind and another takes its place.
The tasks of a job that was stopped get `_GRACE`.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass

from photoedit.engine.jobs import How
from photoedit.engine.pool.patience import TICK, AwakeClock
from photoedit.engine.pool.processes import PATIENCE, ProcessPool, greet, process_pool
from photoedit.engine.pool.serial import SerialExecutor
from photoedit.engine.pool.stock import Stock
from photoedit.engine.pool.task import Result, Task, run_task
from photoedit.engine.pool.threads import Threads, leave_behind
from photoedit.engine.pool.tile_job import TileJob, cant_start, explained, quarantined
from photoedit.engine.pool.vitals import Vitals
from photoedit.errors import Cancelled, PhotoEditError
from photoedit.settings import cores

_GRACE = 0.4
"""Seconds for the tasks in the air of a job that was stopped."""

_PATIENCE = 3.0
"""Seconds that threads which were left behind have to come back at the end."""

_HASTE = 0.2
"""Seconds that are waited for workers that were only starting, by who is hasty."""

_LONGEST_END = 5.0
"""Seconds that the end of the workers may take."""

MOST_BARREN = 3
"""Pools in a row that may break before one worker has come up: more, and workers can't start here."""


@dataclass(eq=False)
class _Launched:
    """A task in the air; in the letter box it says that it has landed.

    Attributes:
        left: when its patience ends, as long as that is not cut short.
    """

    job: TileJob
    task: Task
    pool: int
    left: float
    future: Future[Result]


@dataclass(frozen=True)
class _Stop:
    job: TileJob


class _Wake:
    """Nothing but a reason to look again at what waits."""


_Message = TileJob | _Launched | _Stop | _Wake


class Workers:
    """A pool of tile workers and its dispatcher. Made once, used for many photos, closed by its owner.

    Attributes:
        how: as it was asked for.
        count: how many tiles are made at a time.
        stock: memory of the last batch, for the next one.
    """

    def __init__(self, how: How) -> None:
        self.how = how
        self.stock = Stock()
        self.count = 1 if how.execution == "serial" else (how.workers or cores())
        self._inbox: queue.SimpleQueue[_Message | None] = queue.SimpleQueue()
        self._jobs: list[TileJob] = []
        self._aloft: set[_Launched] = set()
        self._clock = AwakeClock()
        self._vitals = Vitals()
        self._pool_number = 0
        self._barren_pools = 0
        self._gate = threading.Lock()
        self._over: PhotoEditError | None = None
        self._left_behind = False
        self._hasty = False
        self._up = threading.Event()
        self._dispatcher = threading.Thread(target=self._dispatch, name="photoedit-dispatch", daemon=True)
        self._dispatcher.start()

    @property
    def vitals(self) -> Vitals:
        """How they are doing, at this moment; from any thread."""
        return self._vitals._replace(flying=len(self._aloft))

    @property
    def shares_memory(self) -> bool:
        """Whether workers need memory that other processes can map."""
        return self.how.execution == "processes"

    def submit(self, job: TileJob) -> None:
        """Queue a job; jobs are served in order, each as far as workers are free.

        Once the workers have ended, for whatever reason, a job ends at once with that reason.
        """
        with self._gate:
            if self._over is None:
                self._inbox.put(job)
                return
        job.fail(self._over)
        job.end_if_over()

    def stop(self, job: TileJob) -> None:
        """Drop what a job has not begun; it ends with `Cancelled` once its tasks in the air have landed."""
        self._inbox.put(_Stop(job))
        job.unwanted = True  # only now: what lands with tiles left out lands behind that message

    def pause(self, job: TileJob, *, on: bool) -> None:
        """Begin no more of a job's tasks, or go on with it."""
        job.paused = on
        self._inbox.put(_Wake())

    def run(self, tasks: Sequence[Task], stopped: Callable[[], bool] | None = None) -> TileJob:
        """Do `tasks` and wait for the end.

        Raises:
            Cancelled: `stopped` turned true.
            PhotoEditError: what went wrong in a task.
        """
        if stopped and stopped():
            raise Cancelled("The work was stopped")
        job = TileJob(tasks)
        self.submit(job)
        while not job.finished.wait(0.01 if stopped else None):
            if stopped and stopped():
                self.stop(job)
                stopped = None
        if job.error is not None:
            raise job.error
        return job

    def close(self, *, hasty: bool = False) -> None:
        """Stop all jobs, end the workers and wait for that; may be called twice.

        Who is `hasty` does not wait for workers that are only starting, which end by themselves, and
        processes get no time to take themselves down.
        """
        self._hasty = hasty
        self.stock.close()
        self._inbox.put(None)
        self._dispatcher.join(_HASTE if hasty and not self._up.is_set() else _LONGEST_END)
        leave_behind(self._dispatcher)  # on a busy machine it may wait for the server of worker processes

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # From here on everything runs in the dispatcher thread.

    def _dispatch(self) -> None:
        """The life of the dispatcher thread: whatever happens, no job is left waiting."""
        try:
            # Here and not in the constructor: it waits for the server of worker processes to be ready.
            self._pool: Executor = self._start_pool()
            self._serve()
        except Exception as problem:  # noqa: BLE001  what a system refuses comes as any kind of error
            self._end_with(cant_start(problem))
        else:
            self._end_with(Cancelled("The work was stopped"))

    def _serve(self) -> None:
        """Serve jobs until the workers are closed, and then until what is in the air has landed."""
        while (message := self._next()) is not None:
            self._take(message)
            self._hand_out()
            self._end_jobs()
        for job in self._jobs:
            self._stop(job)
        while self._aloft:
            last = self._next()
            if isinstance(last, _Launched):
                self._land(last)
        if isinstance(self._pool, ProcessPool):
            self._pool.close(0.0 if self._hasty else PATIENCE)
        elif isinstance(self._pool, Threads):
            self._pool.close(_PATIENCE if self._left_behind else None)

    def _next(self) -> _Message | None:
        """The next message; meanwhile, what is in the air too long is ended."""
        while True:
            try:
                message = self._inbox.get(timeout=TICK if self._aloft else None)
            except queue.Empty:
                message = _Wake()
            self._clock.tick()
            overdue = [one for one in self._aloft if one.left < self._clock.now and one is not message]
            if overdue:
                self._end_overdue(overdue)
            return message

    def _end_with(self, reason: PhotoEditError) -> None:
        """End all jobs there are, and those that are still in the letter box."""
        with self._gate:
            self._over = reason
        while not self._inbox.empty():
            message = self._inbox.get()
            if isinstance(message, TileJob):
                self._jobs.append(message)
        for job in self._jobs:
            job.fail(reason)
            job.flying = 0
        self._end_jobs()

    def _take(self, message: _Message) -> None:
        if isinstance(message, TileJob):
            self._jobs.append(message)
        elif isinstance(message, _Launched):
            self._land(message)
        elif isinstance(message, _Stop):
            self._stop(message.job)
        self._end_jobs()

    def _stop(self, job: TileJob) -> None:
        job.fail(Cancelled("The work was stopped"))
        for one in self._aloft:
            if one.job is job:
                one.left = min(one.left, self._clock.now + _GRACE)

    def _end_jobs(self) -> None:
        self._jobs = [job for job in self._jobs if not job.end_if_over()]

    def _hand_out(self) -> None:
        suspects = [job for job in self._jobs if job.suspect and not job.paused][:1]
        room = 1 if suspects or self.how.execution == "serial" else 2 * self.count
        for job in suspects or self._jobs:
            while job.waiting and not job.paused and len(self._aloft) < room:
                self._launch(job, job.waiting.popleft())

    def _launch(self, job: TileJob, task: Task) -> None:
        try:
            if self.shares_memory:
                future = self._pool.submit(run_task, task)
            else:
                future = self._pool.submit(run_task, task, lambda: job.dropped)
        except BrokenExecutor:
            job.waiting.appendleft(task)
            self._renew_pool()
            return
        # Those before it in the air are done first, or are overdue themselves.
        left = self._clock.now + job.patience + max((one.job.patience for one in self._aloft), default=0.0)
        launched = _Launched(job, task, self._pool_number, left, future)
        job.flying += 1
        self._aloft.add(launched)
        future.add_done_callback(lambda _: self._inbox.put(launched))

    def _land(self, landed: _Launched) -> None:
        if landed not in self._aloft:
            return  # it was given up long ago
        job = landed.job
        job.flying -= 1
        self._aloft.remove(landed)
        error = landed.future.exception()
        if error is None:
            result = landed.future.result()
            self._vitals = self._vitals.plus(result.records)
            job.land(result)
        elif isinstance(error, BrokenExecutor):
            self._lost(landed)
        else:
            job.fail(explained(error))

    def _lost(self, landed: _Launched) -> None:
        """A worker died while this task was in the air: it runs again, in a new pool."""
        job = landed.job
        if isinstance(self._pool, ProcessPool) and landed.pool == self._pool_number:
            self._pool.kill()
            if self._pool.has_started:  # else no worker has ever seen it
                job.broken_in.add(landed.pool)
        if job.convicted:
            job.fail(quarantined(job))
        elif job.error is None:
            job.waiting.appendleft(landed.task)

    def _end_overdue(self, overdue: Sequence[_Launched]) -> None:
        """Some tasks are in the air too long: whoever has them is frozen, or nobody wants them."""
        for one in overdue:
            one.job.frozen = one.job.frozen or not one.job.dropped
        if isinstance(self._pool, ProcessPool):
            self._pool.kill()
            return
        for one in overdue:
            one.job.fail(quarantined(one.job))
            one.job.flying -= 1
            self._aloft.remove(one)
            self._left_behind = True
            if isinstance(self._pool, Threads):
                self._pool.add()

    def _renew_pool(self) -> None:
        assert isinstance(self._pool, ProcessPool)
        self._barren_pools = 0 if self._pool.has_started else self._barren_pools + 1
        if self._barren_pools > MOST_BARREN:
            self._barren_pools = 0
            for job in self._jobs:
                job.fail(cant_start("they die before they finish anything"))
        self._pool.kill()
        self._pool.shutdown(wait=False)
        self._pool_number += 1
        self._pool = self._start_pool()

    def _start_pool(self) -> Executor:
        if self.how.execution == "threads":
            threads = Threads(self.count, "tiles")
            threads.submit(greet).add_done_callback(lambda _: self._up.set())
            return threads
        pool = SerialExecutor() if self.how.execution == "serial" else process_pool(self.count)
        self._up.set()
        return pool
