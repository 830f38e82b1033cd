"""What is open survives the window: it is written down a moment after each change, and a later start brings
it back.

Every running window has a file of its own, named after its process; when it closes properly that becomes what
was open last. A file whose process is gone was left by a crash, and comes first.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import psutil
import tomli_w
from PySide6.QtCore import QObject, QTimer, Signal

from photoedit.errors import PhotoEditError
from photoedit.formats.files import write_atomically
from photoedit.gui.background import Background, ignore
from photoedit.gui.session import Session
from photoedit.gui.words import told
from photoedit.recipe import Recipe

PATTERN = "unfinished-*.toml"
LAST = "last.toml"
DELAY_MS = 1000


class Unfinished(NamedTuple):
    """What was open when a window ended, and whether it ended unexpectedly."""

    photos: tuple[Path, ...]
    current: int
    recipe: Recipe
    crashed: bool


class Recovery(QObject):
    """Writes the session down, and brings back the one before.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(self, session: Session, background: Background, config: Path) -> None:
        super().__init__(session)
        self._session, self._background, self._config = session, background, config
        self._file = config / PATTERN.replace("*", str(os.getpid()))
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._write)
        for changed in (session.photos_changed, session.current_changed, session.recipe_changed):
            changed.connect(self._timer.start)

    def restore(self) -> None:
        """Bring back what the latest crash left, or else what was open last; looks in the background."""
        self._background.run(lambda: _latest(self._config, self._file), self._put_on, self._say)

    def close(self) -> None:
        """The window closes properly: a later start goes on with what is open, if anything is."""
        self._timer.stop()
        try:
            if open_ := self._open():
                _save(self._config / LAST, open_)
        except (OSError, PhotoEditError):
            return  # what was written down before stays, and the later start finds that
        self._file.unlink(missing_ok=True)

    def _put_on(self, found: Unfinished | None) -> None:
        session = self._session
        if found is None or session.photos or session.shared.steps:
            return  # nothing was left, or the user was quicker
        session.set_photos(found.photos)
        session.show_photo(found.current)
        session.set_shared(found.recipe)
        if found.crashed:
            self.said.emit(self.tr("photoedit ended unexpectedly last time; here is what was open"))

    def _write(self) -> None:
        if open_ := self._open():
            self._background.run(partial(_save, self._file, open_), ignore, self._say)
        else:
            self._file.unlink(missing_ok=True)

    def _open(self) -> Unfinished | None:
        """The session, to be written down; None if nothing is open."""
        session = self._session
        if not session.photos and not session.shared.steps:
            return None
        return Unfinished(session.photos, session.current_index or 0, session.shared, crashed=False)

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(told(problem))


def _save(path: Path, open_: Unfinished) -> None:
    """Write down what is open; the names of very many photos take their time, so in the background."""
    document = {
        "current": open_.current,
        "recipe": open_.recipe.to_toml(),
        "photos": [str(photo) for photo in open_.photos],
    }
    text = tomli_w.dumps(document)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, lambda file: file.write(text.encode()), overwrite=True)


def _latest(config: Path, own: Path) -> Unfinished | None:
    """What the last crash left; its file, and older ones, are taken away. Else what was open last."""
    left = sorted(_left_behind(config, own), key=lambda path: path.stat().st_mtime)
    found = _read(left[-1], crashed=True) if left else None
    for path in left:
        path.unlink(missing_ok=True)
    return found or _read(config / LAST, crashed=False)


def _left_behind(config: Path, own: Path) -> Iterator[Path]:
    """The files whose processes are gone; a number that another program has now counts as gone."""
    for path in config.glob(PATTERN):
        word = path.stem.rpartition("-")[2]
        if word.isdecimal() and not (path != own and _runs_since(int(word), path.stat().st_mtime)):
            yield path


def _runs_since(pid: int, time: float) -> bool:
    """Whether a process that was there at `time` still runs."""
    try:
        return psutil.Process(pid).create_time() <= time
    except psutil.Error:
        return False


def _read(path: Path, *, crashed: bool) -> Unfinished | None:
    """What a file says; one that is damaged, or not there, says nothing."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        recipe = Recipe.from_toml(str(document["recipe"]), "The recipe that was open")
        photos = tuple(Path(name) for name in document["photos"] if Path(name).is_file())
        return Unfinished(photos, int(document["current"]), recipe, crashed)
    except (OSError, ValueError, KeyError, TypeError, PhotoEditError):
        return None
