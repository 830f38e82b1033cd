"""The photos' own edits, found when photos are opened and written a moment after they were changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from photoedit.edits import Edits, EditStore, Found
from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background
from photoedit.gui.session import Session
from photoedit.gui.words import told, tr

DELAY_MS = 500


class Keeping(QObject):
    """Joins the session with the files that keep edits.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(self, session: Session, background: Background, store: EditStore) -> None:
        super().__init__(session)
        self._session, self._background, self._store = session, background, store
        self._changed: set[Path] = set()
        self._in_hand: dict[Path, Edits] = {}
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._write)
        session.photos_changed.connect(self._find)
        session.edits_changed.connect(self._note)

    @property
    def idle(self) -> bool:
        """Whether everything is written."""
        return not self._changed and not self._in_hand

    def close(self) -> None:
        """Write what is not written yet; the background has ended."""
        self._timer.stop()
        edits = {**self._in_hand, **self._take()}
        self._tell(_kept(self._store, edits, beside=self._beside))

    @property
    def _beside(self) -> bool:
        return self._session.settings.keep_edits == "beside-photos"

    def _find(self) -> None:
        photos = self._session.photos
        self._background.run(
            lambda: self._store.find(photos), self._adopt, lambda problem: self._tell([told(problem)])
        )

    def _adopt(self, found: Found) -> None:
        self._session.adopt(found.edits)
        self._tell(found.problems)

    def _note(self, photos: frozenset[Path]) -> None:
        self._changed |= photos
        self._timer.start()

    def _write(self) -> None:
        """One writer at a time, so that the newest edits are written last."""
        if self._in_hand or not self._changed:
            return
        edits, beside = self._take(), self._beside
        self._in_hand = edits
        self._background.run(
            lambda: _kept(self._store, edits, beside=beside),
            self._go_on,
            lambda problem: self._go_on([told(problem)]),
        )

    def _take(self) -> dict[Path, Edits]:
        """What is to be written now."""
        taken = {photo: self._session.edits_of(photo) for photo in self._changed}
        self._changed.clear()
        return taken

    def _go_on(self, problems: list[str]) -> None:
        self._in_hand = {}
        self._tell(problems)
        self._write()

    def _tell(self, problems: list[str]) -> None:
        for sentence in problems:
            self.said.emit(sentence)


def _kept(store: EditStore, edits: Mapping[Path, Edits], *, beside: bool) -> list[str]:
    """Write the edits of some photos; returns the sentences on those that can't be."""
    problems = []
    for photo, one in edits.items():
        try:
            store.keep(photo, one, beside=beside)
        except PhotoEditError as problem:
            problems.append(tr("The edits of {0} are not kept: {1}").format(photo.name, told(problem)))
    return problems
