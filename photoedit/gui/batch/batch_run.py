"""Runs batches in the background and keeps what is known of each photo in them.

The engine's events come from many threads; they arrive here in bundles, in order, and become rows that the
queue panel and the film strip show.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoedit.engine.batch import Batch
from photoedit.engine.events import (
    Event,
    Finished,
    PhotoDone,
    PhotoFailed,
    PhotoSkipped,
    PhotoStarted,
    Progress,
    Started,
    Timed,
)
from photoedit.engine.jobs import BatchSpec
from photoedit.engine.orders.inputs import Skip
from photoedit.engine.orders.order import Order
from photoedit.engine.safety.journal import Journal
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, Inbox
from photoedit.gui.engine_room import EngineRoom, Lease
from photoedit.gui.library.sieve import State
from photoedit.gui.words import explained, told
from photoedit.recipe import Recipe


@dataclass(frozen=True)
class Row:
    """One photo of a batch.

    Attributes:
        done: 0..1.
        message: one sentence; empty while there is nothing to say.
    """

    source: Path
    target: Path | None
    state: State = State.QUEUED
    done: float = 0.0
    seconds: float | None = None
    message: str = ""


class BatchRun(QObject):
    """At most one batch at a time; what became of its photos stays until the next.

    Signals:
        started(): a batch, or another try of what failed in it, begins; `rows` are new.
        rows_changed(list[int]): these rows are others.
        finished(Finished): the batch is over.
        failed(str): the batch could not be done at all; the sentence why.
        timed(list[Span]): what its threads and workers did meanwhile.
    """

    started = Signal()
    rows_changed = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    timed = Signal(object)

    def __init__(self, room: EngineRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._lane = Background(1, "batch", self)
        self._inbox = Inbox(self._take, self)
        self._batch: Batch | None = None
        self._spec = BatchSpec((), Recipe())
        self._order: Order | None = None
        self._journal: Journal | None = None
        self._places: list[int] = []
        self._leases: list[Lease] = []
        self._cancelling = False
        self.rows: list[Row] = []
        room.replaced.connect(self._follow_room)

    @property
    def running(self) -> bool:
        return self._batch is not None

    @property
    def workers(self) -> tuple[Workers, ...]:
        """Who works for the running batch."""
        return tuple(lease.workers for lease in self._leases)

    @property
    def cancelling(self) -> bool:
        return self._cancelling

    @property
    def progress(self) -> float:
        """How much of all the work is done, 0..1."""
        return sum(row.done for row in self.rows) / len(self.rows) if self.rows else 0.0

    def count(self, *states: State) -> int:
        """How many rows are in one of these states."""
        return sum(row.state in states for row in self.rows)

    @property
    def problem(self) -> str:
        """Why nobody may be able to go on with this batch after a crash; else empty."""
        return self._journal.problem if self._journal else ""

    @property
    def paused(self) -> bool:
        return self._batch is not None and self._batch.paused

    @property
    def can_retry(self) -> bool:
        """Whether there is something that failed, and time to do it again."""
        return not self.running and bool(self._failed())

    def run(self, spec: BatchSpec, left_out: Sequence[Skip] = (), order: Order | None = None) -> None:
        """Start a batch; `left_out` photos are shown with their reasons.

        With the `order` that it does, a journal is kept in the folder of the results, so that it can be gone
        on with; nobody else's batch may run there.
        """
        self._spec, self._order = spec, order
        self.rows = [Row(job.source, job.target) for job in spec.jobs]
        self.rows += [
            Row(skip.source, skip.target, State.SKIPPED, 1.0, None, explained(skip.code, skip.message))
            for skip in left_out
        ]
        self._start(list(range(len(spec.jobs))))

    def retry(self) -> None:
        """Do again what failed in the last batch, exactly as it was asked for then; the other rows stay."""
        places = self._failed()
        for place in places:
            job = self._spec.jobs[place]
            self.rows[place] = Row(job.source, job.target)
        self._start(places)

    def _failed(self) -> list[int]:
        """The jobs of the last batch that failed; photos that were left out have rows behind them."""
        jobs = range(len(self._spec.jobs))
        return [place for place in jobs if self.rows[place].state is State.FAILED]

    def _start(self, places: list[int]) -> None:
        """Run the jobs at these places."""
        assert self._batch is None, "one batch at a time"
        leases = self._leases = [self._room.lease()]
        jobs = tuple(self._spec.jobs[place] for place in places)
        spec = replace(self._spec, jobs=jobs, how=self._room.how)
        order = self._order
        journal = self._journal = Journal(order.outputs[0].folder, order) if order else None
        batch = self._batch = Batch(spec, leases[0].workers, journal)
        self._cancelling = False
        self._places = places
        self.started.emit()

        def end(problem: PhotoEditError | None) -> None:
            while leases:
                leases.pop().give_back()
            if problem is not None:
                self._batch = None
                self.failed.emit(told(problem))

        def work() -> Finished:
            with journal or contextlib.nullcontext():
                return batch.run(self._inbox.post)

        self._lane.run(work, lambda _finished: end(None), end)

    def _follow_room(self) -> None:
        """The next photos are done by the new workers; those in hand stay with the old ones."""
        if self._batch is not None and self._leases:
            self._leases.append(self._room.lease())
            self._batch.use(self._leases[-1].workers)

    def cancel(self) -> None:
        """Stop soon."""
        if self._batch is not None:
            self._cancelling = True
            self._batch.cancel()

    def pause(self, *, on: bool) -> None:
        """Hold the batch, or let it go on."""
        if self._batch is not None and on:
            self._batch.pause()
        elif self._batch is not None:
            self._batch.go_on()

    def close(self) -> None:
        """Cancel what runs and wait for its end."""
        self.cancel()
        self._lane.close()

    def _take(self, events: list[Event]) -> None:
        changed: set[int] = set()
        if spans := [span for event in events if isinstance(event, Timed) for span in event.spans]:
            self.timed.emit(spans)
        for event in events:
            if isinstance(event, Finished):
                self._finish(event, changed)
            elif not isinstance(event, Started | Timed):
                place = self._places[event.index]
                self.rows[place] = _updated(self.rows[place], event)
                changed.add(place)
        if changed:
            self.rows_changed.emit(sorted(changed))

    def _finish(self, finished: Finished, changed: set[int]) -> None:
        for index, row in enumerate(self.rows):
            if row.state in (State.QUEUED, State.RUNNING):
                self.rows[index] = replace(row, state=State.NONE, done=0.0, message=self.tr("Not done"))
                changed.add(index)
        self.rows_changed.emit(sorted(changed))
        changed.clear()
        self._batch = None
        self.finished.emit(finished)


def _updated(row: Row, event: PhotoStarted | Progress | PhotoDone | PhotoFailed | PhotoSkipped) -> Row:
    match event:
        case PhotoStarted():
            return replace(row, state=State.RUNNING)
        case Progress():
            return replace(row, done=max(row.done, event.done))
        case PhotoDone():
            return replace(
                row, state=State.DONE, done=1.0, seconds=event.seconds.total, message=str(event.target)
            )
        case PhotoFailed():
            return replace(row, state=State.FAILED, done=1.0, message=explained(event.code, event.message))
        case PhotoSkipped():
            return replace(row, state=State.SKIPPED, done=1.0, message=explained(event.code, event.message))
