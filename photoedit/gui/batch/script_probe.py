"""Before a batch with a Python script: what the script does with the GIL, found out by a race of its own.

Another process runs it, ``photoedit lab``: a script that keeps the GIL would freeze the window.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, NewestWins
from photoedit.gui.command import start_command
from photoedit.gui.engine_room import EngineRoom
from photoedit.gui.words import told
from photoedit.lab.scripts import Finding, megapixels_of, names, remember, remembered, scripts_of
from photoedit.recipe import Recipe

PATIENCE_MS = 5000


@dataclass(frozen=True)
class Told:
    """What is known of the scripts of a batch.

    Attributes:
        scripts: their file names.
        megapixels: of all photos together.
    """

    scripts: str
    found: Finding
    megapixels: float


class ScriptProbe(QObject):
    """Asks the laboratory about scripts of which nothing is remembered; one race at a time.

    Signals:
        begun(str): the scripts of this name are measured; that takes some seconds.
        told(Told): what was found, or remembered.
        failed(str): it can't be found out; the sentence why.
    """

    begun = Signal(str)
    told = Signal(object)
    failed = Signal(str)

    def __init__(self, room: EngineRoom, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._looks = NewestWins[tuple[Finding | None, float]](background, self._go_on, self._fail, self)
        self._scripts = Recipe()
        self._workers: int | None = None
        self._megapixels = 0.0
        self._process: QProcess | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is to come."""
        return self._process is not None or not self._looks.idle

    def ask(self, recipe: Recipe, photos: Sequence[Path]) -> None:
        """Find out about the scripts of a recipe; there is no answer if it has none."""
        self.stop()
        scripts, workers = scripts_of(recipe), self._room.how.workers
        if scripts.steps:
            self._scripts, self._workers = scripts, workers
            self._looks.ask(lambda _stopped: (remembered(scripts, workers), megapixels_of(photos, recipe)))

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        self._looks.drop()
        process, self._process = self._process, None
        if process is not None:
            process.terminate()

    def close(self) -> None:
        """End what runs, and wait for its end."""
        self.stop()
        for process in self.findChildren(QProcess):
            if not process.waitForFinished(PATIENCE_MS):
                process.kill()
                process.waitForFinished()

    def _go_on(self, known: tuple[Finding | None, float]) -> None:
        found, self._megapixels = known
        if found is not None:
            self._tell(found)
            return
        process = self._process = QProcess(self)
        process.finished.connect(lambda: self._end(process))
        steps = shlex.split(self._scripts.to_text())
        workers = [] if self._workers is None else ["--workers", str(self._workers)]
        start_command(process, "lab", "--json-lines", *workers, "--", *steps)
        self.begun.emit(names(self._scripts))

    def _end(self, process: QProcess) -> None:
        process.deleteLater()
        if process is not self._process:
            return  # it was stopped
        self._process = None
        try:
            found = Finding.of(json.loads(bytes(process.readAllStandardOutput().data())))
        except (KeyError, TypeError, ValueError):
            said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
            self.failed.emit(said.splitlines()[-1] if said else self.tr("It ended without a result."))
            return
        remember(self._scripts, self._workers, found)
        self._tell(found)

    def _tell(self, found: Finding) -> None:
        self.told.emit(Told(names(self._scripts), found, self._megapixels))

    def _fail(self, problem: PhotoEditError) -> None:
        self.failed.emit(told(problem))
