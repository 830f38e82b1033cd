"""A tile job: all tasks of one pass over one photo; and how it ends if workers do not survive it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from photoedit.engine.meter import TileRecord
from photoedit.engine.pool.patience import FROZEN, for_tiles
from photoedit.engine.pool.task import Result, Task
from photoedit.errors import EngineError, PhotoEditError

MOST_DEATHS = 2
"""Broken pools a job may be found in before it runs alone."""


class TileJob:
    """All tasks of one pass over one photo.

    `on_progress` and `on_done` are called from the dispatcher thread and must be quick.

    Attributes:
        records, counts: of the tasks that have landed.
        error: why it failed; the first reason counts.
        finished: set when nothing waits and nothing flies.
        waiting, flying: tasks that nobody has yet, and how many somebody has.
        broken_in: numbers of the pools that broke while it was in the air.
        frozen: whether a task did not come back within its `patience`, in seconds.
        unwanted: whether somebody has stopped it.
        paused: whether no more of its tasks are begun.
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
        self.frozen = False
        self.unwanted = False
        self.paused = False
        self.patience = for_tiles(tasks)
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

    @property
    def dropped(self) -> bool:
        """Whether nobody wants the tiles any more."""
        return self.unwanted or self.error is not None

    @property
    def suspect(self) -> bool:
        """Whether it may be what kills workers."""
        return len(self.broken_in) >= MOST_DEATHS

    @property
    def convicted(self) -> bool:
        """Whether it killed workers even when it ran alone."""
        return len(self.broken_in) > MOST_DEATHS

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


def cant_start(reason: object) -> EngineError:
    """The error where no worker comes up."""
    words = str(reason) or type(reason).__name__
    return EngineError(
        f"worker processes can't be started here ({words}); use --execution threads, and 'photoedit doctor' "
        "to see what this machine has",
        code="no_workers",
    )


def quarantined(job: TileJob) -> EngineError:
    """The error for a photo whose tiles nobody survives."""
    if job.frozen:
        return EngineError(
            f"its tiles did not come back within {job.patience:.0f} seconds, so it is in quarantine; try a "
            "smaller --tile, or other filters",
            code=FROZEN,
        )
    return EngineError(
        f"worker processes died {len(job.broken_in)} times while they had it in hand (killed, or out of "
        "memory), the last time alone, so it is in quarantine; try fewer --workers or --execution threads",
        code="worker_died",
    )


def explained(error: BaseException) -> BaseException:
    """An error of a task as one of ours; what we did not foresee keeps its own words."""
    if isinstance(error, PhotoEditError):
        return error
    if isinstance(error, MemoryError):
        return EngineError("there was not enough memory for its tiles; try a smaller tile", code="no_memory")
    wrapped = EngineError(f"a filter failed: {type(error).__name__}: {error}", code="filter_failed")
    wrapped.__cause__ = error
    return wrapped
