"""The workers: who runs the tiles, and the one thread that hands tiles out to them.

`Workers` owns one pool with the interface of `concurrent.futures.Executor`: processes, threads, or this
very thread. Its dispatcher thread keeps the queue of tile jobs itself and never has more than two tasks
for each worker in the pool's hands. That is what makes cancelling safe: a task that waits is simply
dropped, no future is ever cancelled (on CPython 3.11 a cancelled future in a pool whose worker dies leaves
other futures pending for ever), and little is lost when a worker dies.

When a worker process dies, the pool breaks as a whole: it is built anew, and the tasks that were in the
air run again. Running a tile twice writes the same bytes twice. A job that had tasks in the air in three
broken pools is given up: it is the likely killer.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.engine.jobs import How
from photoedit.engine.meter import TileRecord
from photoedit.engine.processes import greet, process_pool
from photoedit.engine.task import Result, Task, run_task
from photoedit.errors import Cancelled, EngineError, PhotoEditError
from photoedit.settings import cores

MOST_DEATHS = 2
"""Broken pools a job may be found in before it is given up."""

MOST_BARREN = 5
"""Pools in a row that may break without having finished one task: more, and workers can't start here."""


class TileJob:
    """All tasks of one pass over one photo.

    `on_progress` and `on_done` are called from the dispatcher thread and must be quick.
    """

    def __init__(
        self,
        tasks: Sequence[Task],
        on_done: Callable[[TileJob], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
    ) -> None:
        self.records: list[TileRecord] = []
        self.counts: npt.NDArray[np.int64] | None = None
        self.error: BaseException | None = None
        self.finished = threading.Event()
        self.waiting = deque(tasks)
        self.flying = 0
        self.broken_in: set[int] = set()
        self._total = len(tasks)
        self._done = 0
        self._on_done = on_done
        self._on_progress = on_progress

    def land(self, result: Result) -> None:
        """Take a task's result in."""
        self.records.extend(result.records)
        if result.counts is not None:
            self.counts = result.counts if self.counts is None else self.counts + result.counts
        self._done += 1
        if self._on_progress:
            self._on_progress(self._done / self._total)

    def fail(self, error: BaseException) -> None:
        """Drop what waits; the first error counts."""
        self.error = self.error or error
        self.waiting.clear()

    def end_if_over(self) -> bool:
        """Whether nothing waits and nothing flies; tells who listens, once."""
        if self.waiting or self.flying:
            return False
        self.finished.set()
        if self._on_done:
            self._on_done(self)
        return True


class _Landed(NamedTuple):
    job: TileJob
    task: Task
    pool: int
    future: Future[Result]


class _Stop(NamedTuple):
    job: TileJob


class Vitals(NamedTuple):
    """What workers have done since they began, in seconds, and what they have in hand.

    Attributes:
        flying: tasks in the pool's hands.
        wall, cpu, gil_wait: of all tiles, added up.
    """

    flying: int = 0
    wall: float = 0.0
    cpu: float = 0.0
    gil_wait: float = 0.0

    def plus(self, records: Sequence[TileRecord]) -> Vitals:
        """With these tiles as well."""
        return self._replace(
            wall=self.wall + sum(record.wall for record in records),
            cpu=self.cpu + sum(record.cpu for record in records),
            gil_wait=self.gil_wait + sum(record.gil_wait for record in records),
        )


class Workers:
    """A pool of tile workers and its dispatcher. Made once, used for many photos, closed by its owner."""

    def __init__(self, how: How) -> None:
        self.how = how
        self.count = 1 if how.execution == "serial" else (how.workers or cores())
        self._inbox: queue.SimpleQueue[TileJob | _Landed | _Stop | None] = queue.SimpleQueue()
        self._jobs: list[TileJob] = []
        self._flying = 0
        self._vitals = Vitals()
        self._pool_number = 0
        self._barren_pools = 0
        self._gate = threading.Lock()
        self._over: PhotoEditError | None = None
        self._dispatcher = threading.Thread(target=self._dispatch, name="photoedit-dispatch", daemon=True)
        self._dispatcher.start()

    @property
    def vitals(self) -> Vitals:
        """How they are doing, at this moment; from any thread."""
        return self._vitals._replace(flying=self._flying)

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

    def close(self) -> None:
        """Stop all jobs, end the workers and wait for that; may be called twice."""
        self._inbox.put(None)
        self._dispatcher.join()

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
            self._end_with(_cant_start(problem))
        else:
            self._end_with(Cancelled("The work was stopped"))

    def _serve(self) -> None:
        """Serve jobs until the workers are closed, and then until what is in the air has landed."""
        while (message := self._inbox.get()) is not None:
            self._take(message)
            self._hand_out()
        for job in self._jobs:
            job.fail(Cancelled("The work was stopped"))
        while self._flying:
            landed = self._inbox.get()
            if isinstance(landed, _Landed):
                self._land(landed)
        self._pool.shutdown(wait=True)

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

    def _take(self, message: TileJob | _Landed | _Stop) -> None:
        if isinstance(message, TileJob):
            self._jobs.append(message)
        elif isinstance(message, _Landed):
            self._land(message)
        else:
            message.job.fail(Cancelled("The work was stopped"))
        self._end_jobs()

    def _end_jobs(self) -> None:
        self._jobs = [job for job in self._jobs if not job.end_if_over()]

    def _hand_out(self) -> None:
        room = 1 if self.how.execution == "serial" else 2 * self.count
        for job in self._jobs:
            while job.waiting and self._flying < room:
                self._launch(job, job.waiting.popleft())

    def _launch(self, job: TileJob, task: Task) -> None:
        try:
            future = self._pool.submit(run_task, task)
        except BrokenExecutor:
            job.waiting.appendleft(task)
            self._renew_pool()
            return
        job.flying += 1
        self._flying += 1
        number = self._pool_number
        future.add_done_callback(lambda done: self._inbox.put(_Landed(job, task, number, done)))

    def _land(self, landed: _Landed) -> None:
        job = landed.job
        job.flying -= 1
        self._flying -= 1
        error = landed.future.exception()
        if error is None:
            self._barren_pools = 0
            result = landed.future.result()
            self._vitals = self._vitals.plus(result.records)
            job.land(result)
        elif isinstance(error, BrokenExecutor):
            self._lost(landed)
        else:
            job.fail(_explained(error))

    def _lost(self, landed: _Landed) -> None:
        """A worker died while this task was in the air: build a new pool, run the task again."""
        job = landed.job
        if landed.pool == self._pool_number:
            self._renew_pool()
        job.broken_in.add(landed.pool)
        if len(job.broken_in) > MOST_DEATHS:
            job.fail(
                EngineError(
                    f"worker processes died {len(job.broken_in)} times while they had it in hand (killed, "
                    "or out of memory); try fewer --workers or --execution threads",
                    code="worker_died",
                )
            )
        elif job.error is None:
            job.waiting.appendleft(landed.task)

    def _renew_pool(self) -> None:
        self._barren_pools += 1
        if self._barren_pools > MOST_BARREN:
            self._barren_pools = 0
            for job in self._jobs:
                job.fail(_cant_start("they die before they finish anything"))
        self._pool.shutdown(wait=False)
        self._pool_number += 1
        self._pool = self._start_pool()

    def _start_pool(self) -> Executor:
        if self.how.execution == "serial":
            return SerialExecutor()
        if self.how.execution == "threads":
            threads = ThreadPoolExecutor(self.count, thread_name_prefix="photoedit-tiles")
            threads.submit(greet)
            return threads
        return process_pool(self.count)


class SerialExecutor(Executor):
    """An executor that does each task in the calling thread, before `submit` returns."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(fn(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001  a future carries whatever was raised
            future.set_exception(error)
        return future


def _cant_start(reason: object) -> EngineError:
    words = str(reason) or type(reason).__name__
    return EngineError(
        f"worker processes can't be started here ({words}); use --execution threads, and 'photoedit doctor' "
        "to see what this machine has",
        code="no_workers",
    )


def _explained(error: BaseException) -> BaseException:
    """An error of a task as one of ours; what we did not foresee keeps its own words."""
    if isinstance(error, PhotoEditError):
        return error
    if isinstance(error, MemoryError):
        return EngineError("there was not enough memory for its tiles; try a smaller tile", code="no_memory")
    wrapped = EngineError(f"a filter failed: {type(error).__name__}: {error}", code="filter_failed")
    wrapped.__cause__ = error
    return wrapped
