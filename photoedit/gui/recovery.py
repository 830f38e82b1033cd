"""What is open survives a crash: it is written down a moment after each change, and a later start brings it
back.

Every running window has a file of its own, named after its process, and takes it away when it closes
properly. A file whose process is gone was left by a crash.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil
import tomli_w
from PySide6.QtCore import QObject, QTimer, Signal

from photoedit.errors import PhotoEditError
from photoedit.formats.files import write_atomically
from photoedit.gui.background import Background, ignore
from photoedit.gui.session import Session
from photoedit.recipe import Recipe

PATTERN = "unfinished-*.toml"
DELAY_MS = 1000


class Unfinished(NamedTuple):
    """What was open when a window ended unexpectedly."""

    photos: tuple[Path, ...]
    current: int
    recipe: Recipe


class Recovery(QObject):
    """Writes the session down, and brings back one that a crash left behind.

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
        """Bring back what the latest crash left, if there was one; looks for it in the background."""
        self._background.run(lambda: _latest(self._config, self._file), self._put_on, self._say)

    def close(self) -> None:
        """The window closes properly: nothing has to be brought back."""
        self._timer.stop()
        self._file.unlink(missing_ok=True)

    def _put_on(self, found: Unfinished | None) -> None:
        session = self._session
        if found is None or session.photos or session.shared.steps:
            return  # nothing was left, or the user was quicker
        session.set_photos(found.photos)
        session.show_photo(found.current)
        session.set_shared(found.recipe)
        self.said.emit(self.tr("photoedit ended unexpectedly last time; here is what was open"))

    def _write(self) -> None:
        session = self._session
        document = {
            "current": session.current_index or 0,
            "recipe": session.shared.to_toml(),
            "photos": [str(path) for path in session.photos],
        }
        if not session.photos and not session.shared.steps:
            self._file.unlink(missing_ok=True)
            return
        self._background.run(lambda: self._save(tomli_w.dumps(document)), ignore, self._say)

    def _save(self, text: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._file, lambda file: file.write(text.encode()), overwrite=True)

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(problem.message)


def _latest(config: Path, own: Path) -> Unfinished | None:
    """What the last crash left; its file, and older ones, are taken away."""
    left = sorted(_left_behind(config, own), key=lambda path: path.stat().st_mtime)
    found = _read(left[-1]) if left else None
    for path in left:
        path.unlink(missing_ok=True)
    return found


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


def _read(path: Path) -> Unfinished | None:
    """What a file says; one that is damaged says nothing."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        recipe = Recipe.from_toml(str(document["recipe"]), "The recipe that was open")
        photos = tuple(Path(name) for name in document["photos"] if Path(name).is_file())
        return Unfinished(photos, int(document["current"]), recipe)
    except (OSError, ValueError, KeyError, TypeError, PhotoEditError):
        return None
