"""Trials for the export dialog: one after the other in a lane of their own, and the newest wins."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, NewestWins, ignore
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.batch.trial import Trial, Tried
from photoedit.gui.engine_room import EngineRoom, Lease
from photoedit.recipe import Recipe


class Trials(QObject):
    """Borrows the workers for each trial.

    Signals:
        tried(Tried): the newest one is over.
        failed(str): it can't be done; the sentence why.
    """

    tried = Signal(object)
    failed = Signal(str)

    def __init__(self, room: EngineRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._lease: Lease | None = None
        self._screen = b""
        self._lane = Background(1, "trial", self)
        self._newest = NewestWins[Tried](self._lane, self.tried.emit, self._fail, self)

    def set_screen(self, profile: bytes) -> None:
        """Show photos in the colours of this profile; empty is sRGB."""
        self._screen = profile

    def ask(self, wish: ExportWish, recipe: Recipe, photo: Path, at: tuple[float, float]) -> None:
        """Try `wish` out on one photo and show it around `at`; a trial that is under way is given up."""
        self._give_back()
        lease = self._lease = self._room.lease()
        trial = Trial(wish, recipe, photo, lease.workers, self._screen, at)
        self._newest.ask(trial, stop_running=True)

    def drop(self) -> None:
        """Nobody waits for a trial any more."""
        self._newest.drop()
        self._give_back()

    def close(self) -> None:
        """Give up what runs, and wait for its end."""
        self.drop()
        self._lane.close()

    def _fail(self, problem: PhotoEditError) -> None:
        self.failed.emit(problem.message)

    def _give_back(self) -> None:
        """Give the workers back that were borrowed for earlier trials, once these are through the lane."""
        old, self._lease = self._lease, None
        if old is not None:
            self._lane.run(lambda: None, lambda _none: old.give_back(), ignore)
