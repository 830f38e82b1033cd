"""Worker processes: how they are started, and that they end.

They are forked from a server that has everything imported (`forkserver`) where that exists, else spawned;
never forked from this process, which would copy locks that other threads hold. They leave Ctrl-C to their
parent, and they die with it, even if it is killed: a thread in each waits for just that.
"""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.connection import wait as wait_for
from types import ModuleType
from typing import Any

from photoedit.engine.shared import sweep_of

PATIENCE = 2.0
"""Seconds that workers have to end."""


class ProcessPool(ProcessPoolExecutor):
    """A pool of worker processes that are all being started."""

    def __init__(self, count: int) -> None:
        context = _context()
        with _quiet_tracker():
            super().__init__(count, mp_context=context, initializer=_begin_process)
        self._started: list[Any] = context.started
        # A pool would start each with its first task; they had better start while the first photo is read.
        try:
            self._greetings = [self.submit(greet) for _ in range(count)]
        except BaseException:
            self.shutdown(wait=False)
            raise

    @property
    def has_started(self) -> bool:
        """Whether at least one worker came up and did something."""
        return any(future.done() and future.exception() is None for future in self._greetings)

    def kill(self) -> None:
        """End all workers now, whatever they do; also one that is stopped and would hear nothing else.

        A pool that broke by itself sends its other workers a signal that a stopped one never gets, and then
        waits for it for ever.
        """
        for process in list(self._started):
            with contextlib.suppress(AttributeError, ValueError):  # not started yet, or over already
                process.kill()

    def close(self, patience: float = PATIENCE) -> None:
        """End the workers and wait for that; who doesn't end by itself, or is only starting, is killed."""
        manager: Any = self._executor_manager_thread
        self.shutdown(wait=False)
        left = {process.sentinel for process in self._started if process.pid is not None}
        end = time.monotonic() + (patience if self.has_started else 0.0)
        while left and (seconds := end - time.monotonic()) > 0:
            left -= set(wait_for(list(left), seconds))
        if left:
            self.kill()
        if manager is not None:
            manager.join()


def process_pool(count: int) -> ProcessPool:
    """A pool of `count` worker processes that are all being started."""
    return ProcessPool(count)


def end_server() -> None:
    """End the server of worker processes, if there is one; only for a program that ends this moment.

    It would end by itself, but not before it has imported everything, if it is only starting.
    """
    if START_METHOD == "forkserver":
        from multiprocessing import forkserver

        pid = getattr(forkserver._forkserver, "_forkserver_pid", None)
        if pid is not None:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)


def greet() -> None:
    """A worker's first task: by then it has started, and can run compiled kernels at once."""
    importlib.import_module(_PRELOAD)


def _begin_process() -> None:
    """Prepare a worker process: the parent alone hears Ctrl-C, and without the parent it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None
    threading.Thread(
        target=_end_with, args=(parent.sentinel, parent.pid), name="photoedit-watch", daemon=True
    ).start()


def _end_with(sentinel: int, parent: int) -> None:
    wait_for([sentinel])
    sweep_of(parent)
    os._exit(1)


_hiding = threading.Lock()


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Hide the user's main module while a process starts.

    A started process would import it, to find functions that were sent from it. Ours come from here, so
    it need not; and a script or notebook that calls `render` without an ``if __name__ == "__main__"``
    guard would otherwise start itself again, and fail.
    """
    with _hiding:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


@contextlib.contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    """Processes that are started meanwhile find that in their environment."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(name, None)  # another pool may have started meanwhile
        else:
            os.environ[name] = before


def _safe_path() -> contextlib.AbstractContextManager[None]:
    """Processes that are started meanwhile import nothing from the folder the program was called in.

    The server of the workers would look there first: a ``numpy.py`` among somebody's photos would run.
    """
    return _environment("PYTHONSAFEPATH", "1")


def _quiet_tracker() -> contextlib.AbstractContextManager[None]:
    """The process that clears away behind us, if it is started meanwhile, does so without a warning.

    Python's resource tracker takes it for a leak that a cancel does not wait for workers that are starting.
    """
    return _environment("PYTHONWARNINGS", "ignore:resource_tracker")


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """Processes that are started meanwhile never hear Ctrl-C, which a terminal sends to all of them.

    The server of the workers would end by it while it still imports, and photos fail for want of workers.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


START_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
_BASE: Any = multiprocessing.get_context(START_METHOD)


class _Process(_BASE.Process):  # type: ignore[misc]  # which class that is depends on the system
    """A worker process that does not import the user's main module."""

    @staticmethod
    def _Popen(process: Any) -> Any:  # noqa: N802  the name that multiprocessing calls
        with _without_main(), _safe_path(), _deaf():
            return _BASE.Process._Popen(process)


class _Context(type(_BASE)):  # type: ignore[misc]  # as above
    """Starts worker processes, where it can from a server that has everything imported, and knows them."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[Any] = []

    def Process(self, *args: Any, **named: Any) -> Any:  # noqa: N802  the name that multiprocessing calls
        process = _Process(*args, **named)
        self.started.append(process)
        return process


_PRELOAD = "photoedit.engine.pool.preload"


def _context() -> Any:
    context = _Context()
    if START_METHOD == "forkserver":
        context.set_forkserver_preload([__name__, _PRELOAD])
    return context
