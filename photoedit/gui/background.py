"""Where threads and Qt meet, and nowhere else.

`Background` runs callables in a small pool and calls back in the window's thread, by a queued signal.
`NewestWins` puts requests of one kind in a lane: one runs, the newest replaces the one that waits, so
a fast mouse never builds up a backlog. `Inbox` carries a stream of messages the same way.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from photoedit.errors import Cancelled, EngineError, PhotoEditError

T = TypeVar("T")
Stopped = Callable[[], bool]

_log = logging.getLogger(__name__)


def ignore(_outcome: object) -> None:
    """For work whose outcome nobody waits for."""


@dataclass(frozen=True)
class _Task:
    done: Callable[[Any], None]
    failed: Callable[[PhotoEditError], None]


class Background(QObject):
    """A pool of threads whose results arrive in the thread this object lives in."""

    _arrived = Signal(object, object)

    def __init__(self, threads: int, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=f"photoedit-{name}")
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[PhotoEditError], None],
    ) -> None:
        """Call `work` in the pool, then `done` or `failed` here; nothing is called after `close`."""
        if self._closed:
            return  # a timer of a window that is gone may still ring
        task = _Task(done, failed)
        future = self._pool.submit(work)
        future.add_done_callback(lambda finished: self._send(finished, task))

    def close(self) -> None:
        """Drop what waits, let what runs end, deliver nothing more."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _send(self, future: Future[Any], task: _Task) -> None:
        if not self._closed:
            self._arrived.emit(future, task)

    @Slot(object, object)
    def _deliver(self, future: Future[Any], task: _Task) -> None:
        if self._closed or future.cancelled():
            return
        problem = future.exception()
        if problem is None:
            task.done(future.result())
        elif isinstance(problem, PhotoEditError):
            task.failed(problem)
        else:
            _log.error("A background task failed", exc_info=problem)
            task.failed(EngineError(f"Something unexpected went wrong: {problem}", code="bug"))


class NewestWins(QObject, Generic[T]):
    """One request runs, at most one waits, and the newest takes the waiting place."""

    def __init__(
        self,
        background: Background,
        done: Callable[[T], None],
        failed: Callable[[PhotoEditError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._done = done
        self._failed = failed
        self._waiting: Callable[[Stopped], T] | None = None
        self._stop: list[bool] | None = None

    @property
    def idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return self._stop is None and self._waiting is None

    @property
    def waiting(self) -> bool:
        """Whether a newer request waits for the running one."""
        return self._waiting is not None

    def ask(self, work: Callable[[Stopped], T], *, stop_running: bool = False) -> None:
        """Request `work`; with `stop_running` the running one is told to give up, its result unwanted."""
        self._waiting = work
        if stop_running and self._stop is not None:
            self._stop.append(True)
        if self._stop is None:
            self._start()

    def drop(self) -> None:
        """Forget what waits and stop what runs."""
        self._waiting = None
        if self._stop is not None:
            self._stop.append(True)

    def _start(self) -> None:
        work, self._waiting = self._waiting, None
        if work is None:
            return
        stop: list[bool] = []
        self._stop = stop
        self._background.run(
            lambda: work(lambda: bool(stop)),
            lambda result: self._finish(stop, lambda: self._done(result)),
            lambda problem: self._finish(stop, lambda: self._report(problem)),
        )

    def _finish(self, stop: list[bool], deliver: Callable[[], None]) -> None:
        self._stop = None
        if not stop:
            deliver()
        if self._stop is None:
            self._start()

    def _report(self, problem: PhotoEditError) -> None:
        if not isinstance(problem, Cancelled):
            self._failed(problem)


class Inbox(QObject):
    """Messages posted from any thread, handed over here in order and in bundles."""

    _wake = Signal()

    def __init__(self, deliver: Callable[[list[Any]], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliver = deliver
        self._messages: deque[Any] = deque()
        self._wake.connect(self._empty, Qt.ConnectionType.QueuedConnection)

    def post(self, message: Any) -> None:
        """Add a message; callable from any thread."""
        first = not self._messages
        self._messages.append(message)
        if first:
            self._wake.emit()

    @Slot()
    def _empty(self) -> None:
        bundle = []
        while self._messages:
            bundle.append(self._messages.popleft())
        if bundle:
            self._deliver(bundle)
