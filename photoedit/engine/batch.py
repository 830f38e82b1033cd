"""A batch: many photos, each read, rendered and written, several at a time.

`Batch` is what the window and the command line hold: they start it, pause it, cancel it, change its mode, and
hear its events. How photos get through it, and what happens to those that hang, is told in `flights.run`.
"""

from __future__ import annotations

import contextlib
import threading

from photoedit.engine.events import Finished
from photoedit.engine.flights.run import Listener, Run
from photoedit.engine.jobs import BatchSpec
from photoedit.engine.safety.journal import Journal
from photoedit.engine.shared import sweep
from photoedit.engine.workers import Workers

__all__ = ["Batch", "Listener"]


class Batch:
    """A batch that can be run once.

    With `workers` given, those are used and stay open; else it starts its own and closes them. A `journal`,
    which its owner keeps open, is told of everything, so that another batch can go on after a crash.
    """

    def __init__(
        self, spec: BatchSpec, workers: Workers | None = None, journal: Journal | None = None
    ) -> None:
        self._spec = spec
        self._workers = workers
        self._journal = journal
        self._stop = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._run: Run | None = None

    def run(self, listener: Listener) -> Finished:
        """Do all photos; returns when the last one has ended.

        `listener` is called from several threads, one at a time; it must be quick and must not raise.

        Raises:
            UsageError: the journal's folder is another batch's, or can't be written to.
        """
        sweep()
        if self._journal:
            self._journal.begin(self._spec)
        with contextlib.ExitStack() as stack:
            pool = self._workers
            if pool is None:
                pool = own = Workers(self._spec.how)
                stack.callback(lambda: own.close(hasty=self._stop.is_set()))
            self._run = Run(self._spec, pool, listener, self._stop, self._going, self._journal)
            return self._run.run()

    def use(self, workers: Workers) -> None:
        """Have other workers do the photos that are not read yet; the results stay the same.

        From any thread, also before `run`. Who lent the workers takes none back before the batch is over.
        """
        self._workers = workers
        if self._run:
            self._run.pool = workers

    def cancel(self) -> None:
        """Stop soon: what is finished stays, what is not begun or half done is dropped.

        From any thread, any number of times, also before `run`.
        """
        self._stop.set()
        self._going.set()
        if self._run:
            self._run.interrupt()

    def pause(self) -> None:
        """Begin no more photos and no more tiles; what is rendered is still written.

        From any thread, any number of times, also before `run`.
        """
        self._going.clear()
        if self._stop.is_set():  # asked only now, or a cancel that comes meanwhile would wait for `go_on`
            self._going.set()
        if self._run:
            self._run.pause(on=True)

    def go_on(self) -> None:
        """End a pause."""
        self._going.set()
        if self._run:
            self._run.pause(on=False)

    @property
    def paused(self) -> bool:
        """Whether it waits for `go_on`."""
        return not self._going.is_set()
