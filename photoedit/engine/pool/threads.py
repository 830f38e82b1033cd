"""Threads that can be left behind: a codec that hangs or a drive that never answers costs one photo.

They are daemons, so that the program can end while one of them hangs. `concurrent.futures` has none: its
threads are waited for at the end, whatever they are doing.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_left: list[threading.Thread] = []
"""Those that had not come back when they were waited for no longer."""


class Threads(Executor):
    """`count` daemon threads that do what is submitted, in order."""

    def __init__(self, count: int, name: str) -> None:
        self._name = f"photoedit-{name}"
        self._tasks: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._closed = False
        for _ in range(count):
            self.add()

    def add(self) -> None:
        """Start one more thread, in place of one that hangs."""
        name = f"{self._name}-{len(self._threads)}"
        thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        if self._closed:
            raise RuntimeError("These threads have ended")
        future: Future[T] = Future()
        self._tasks.put((future, lambda: fn(*args, **kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads when they have done what was submitted; `wait` for that."""
        self.close(None if wait else 0.0)

    def close(self, seconds: float | None = None) -> None:
        """End the threads when they have done what was submitted, and wait for that, at most `seconds`."""
        end = None if seconds is None else time.monotonic() + seconds
        self._closed = True
        for _ in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            thread.join(None if end is None else max(end - time.monotonic(), 0.0))
        for thread in self._threads:
            leave_behind(thread)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            future, do = task
            if future.set_running_or_notify_cancel():
                try:
                    result = do()
                except BaseException as error:  # noqa: BLE001  a future carries whatever was raised
                    future.set_exception(error)
                else:
                    future.set_result(result)


def leave_behind(thread: threading.Thread) -> None:
    """Wait no longer for a thread, if it has not ended."""
    if thread.is_alive():
        _left.append(thread)


def left_behind() -> bool:
    """Whether threads of ours still hang in something; the program must not wait for them."""
    return any(thread.is_alive() for thread in _left)
