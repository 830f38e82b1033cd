"""Who owns the workers: makes them as the settings say, and replaces them while the window runs.

Preview and batch borrow them. Workers that were replaced are closed in the background as soon as nobody
uses them any more; a running batch does the photos it has in hand with them, the others with the new ones.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from photoedit.engine.jobs import How
from photoedit.engine.workers import Workers
from photoedit.gui.background import Background, ignore
from photoedit.settings import Settings

ENGINE_SETTINGS = ("execution", "kernels", "workers", "tile", "memory")


def how(settings: Settings) -> How:
    """The part of the settings that the engine wants to know."""
    return How(**{name: getattr(settings, name) for name in ENGINE_SETTINGS})


class Lease:
    """Workers on loan; `give_back` ends it."""

    def __init__(self, workers: Workers, ended: Callable[[Workers], None]) -> None:
        self.workers = workers
        self._ended: Callable[[Workers], None] | None = ended

    def give_back(self) -> None:
        """End the loan; a second time does nothing."""
        ended, self._ended = self._ended, None
        if ended is not None:
            ended(self.workers)


class EngineRoom(QObject):
    """Holds the present workers.

    Signals:
        replaced(): `lease` now gives others.
    """

    replaced = Signal()

    def __init__(self, settings: Settings, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._present = Workers(how(settings))
        self._loans: dict[int, int] = {}
        self._retired: list[Workers] = []

    @property
    def how(self) -> How:
        return self._present.how

    @property
    def workers(self) -> tuple[Workers, ...]:
        """All there are: the present ones, and those that still have work in hand."""
        return self._present, *self._retired

    def lease(self) -> Lease:
        """Borrow the present workers."""
        self._loans[id(self._present)] = self._loans.get(id(self._present), 0) + 1
        return Lease(self._present, self._take_back)

    def follow(self, settings: Settings) -> None:
        """Replace the workers if the settings ask for others."""
        wanted = how(settings)
        if wanted == self._present.how:
            return
        self._retired.append(self._present)
        self._present = Workers(wanted)
        self.replaced.emit()
        self._close_unused()

    def close(self) -> None:
        """Close all workers, now; whoever borrowed them has given them back."""
        for workers in (*self._retired, self._present):
            workers.close()
        self._retired.clear()

    def _take_back(self, workers: Workers) -> None:
        self._loans[id(workers)] -= 1
        self._close_unused()

    def _close_unused(self) -> None:
        for workers in list(self._retired):
            if not self._loans.get(id(workers)):
                self._loans[id(workers)] = 1  # the closing itself
                self._background.run(workers.close, partial(self._forget, workers), ignore)

    def _forget(self, workers: Workers, _result: None) -> None:
        self._retired.remove(workers)
        del self._loans[id(workers)]
