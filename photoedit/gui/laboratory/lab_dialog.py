"""The GIL laboratory in the window: choose experiments, watch their results come, save the page.

Another process does the measuring, ``photoedit lab``: what holds the GIL there can't freeze the window here,
and the window's own work spoils no number.
"""

from __future__ import annotations

import json
import shlex
import shutil
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.command import start_command
from photoedit.gui.laboratory.lab_card import LabCard
from photoedit.gui.style import icons
from photoedit.gui.style.controls import Choice
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.lab.experiments import experiments
from photoedit.recipe import Recipe

RACE = ("interpreted-kernels", "compiled-kernels")
MEDIANS = tuple(f"median-{way}" for way in ("callback", "pillow", "scipy", "compiled", "interpreted"))
STEPS = ("--",)
"""The command line's word before steps."""
PATIENCE_MS = 5000
PATH_WIDTH = 28 * GRID
LONGEST_TITLE = 36
"""Letters of a picked experiment that are always seen."""


class LabDialog(QDialog):
    """Runs experiments and shows what comes.

    Attributes:
        cards: the results so far.

    Signals:
        ended(): a run is over, or was cancelled.
    """

    ended = Signal()

    def __init__(
        self, theme: Theme, photo: Path | None, recipe: Recipe, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("GIL laboratory"))
        self.resize(960, 640)
        self._theme, self._photo, self._recipe = theme, photo, recipe
        self._folder = tempfile.TemporaryDirectory(prefix="photoedit-lab-")
        self._report = Path(self._folder.name) / "lab.html"
        self._wanted = 0
        self._rest = b""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._take)
        self._process.finished.connect(self._end)
        self.cards: list[LabCard] = []
        self._kinds: dict[str, list[str]] = {}
        self.interpreter = QLineEdit()
        self.interpreter.setPlaceholderText(self.tr("Other interpreter: found by itself"))
        self.interpreter.setMinimumWidth(PATH_WIDTH)
        self.interpreter.setAccessibleName(self.tr("Other interpreter"))
        self.interpreter.setToolTip(
            self.tr("The path of another Python to race against: PyPy, a free-threaded one, any from 3.9 on")
        )
        self.picker = self._make_picker()
        self.go = QPushButton(self.tr("Run"))
        self.go.setDefault(True)
        self.stop = QPushButton(self.tr("Cancel"))
        self.keep = QPushButton(self.tr("Save report…"))
        icons.named(self.go, "play")
        icons.named(self.stop, "x")
        icons.named(self.keep, "file-down")
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.cancel)
        self.keep.clicked.connect(self._ask_report)
        self.summary = QLabel(
            self.tr(
                "The same work in threads, in processes and one after the other, on this machine. Leave it "
                "alone meanwhile: the quieter it is, the clearer the verdict."
            )
        )
        self.summary.setObjectName("dim")
        self.summary.setWordWrap(True)
        self._lay_out()
        self._show_state(running=False)
        icons.tint(self, theme)

    def _make_picker(self) -> QComboBox:
        picker = Choice()
        picker.setAccessibleName(self.tr("Experiments"))
        picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        picker.setMinimumContentsLength(LONGEST_TITLE)
        picker.addItem(self.tr("The race: Python against machine code"), RACE)
        picker.addItem(self.tr("One median, five ways"), MEDIANS)
        picker.addItem(self.tr("All experiments (one to two minutes)"), ())
        if self._recipe.active():
            steps = (*STEPS, *shlex.split(self._recipe.to_text()))
            picker.addItem(self.tr("The steps of this recipe"), steps)
        for name, one in experiments().items():
            picker.addItem(declared(one.title), (name,))
        return picker

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.picker, 2)
        line.addWidget(self.interpreter, 1)
        for button in (self.go, self.stop, self.keep):
            line.addWidget(button)
        holder = QFrame()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(holder)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addLayout(line)
        box.addWidget(self.summary)
        box.addWidget(self._scroll, 1)

    @property
    def running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Run what is picked."""
        for card in self.cards:
            card.deleteLater()
        self.cards, self._kinds, self._rest = [], {}, b""
        self._report.unlink(missing_ok=True)
        words = self.picker.currentData()
        self._wanted = 1 if words[:1] == STEPS else len(words) or len(experiments())
        more = ["--photo", str(self._photo)] if self._photo else []
        if self.interpreter.text().strip():
            more += ["--interpreter", self.interpreter.text().strip()]
        report = str(self._report)
        start_command(self._process, "lab", "--json-lines", "--report", report, *more, *words)
        self._show_state(running=True)

    def cancel(self) -> None:
        """Stop soon; what was found stays."""
        self._process.terminate()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        icons.tint(self, theme)
        for card in self.cards:
            card.bars.set_theme(theme)

    def save_report(self, path: Path) -> None:
        """Keep the page of the last run."""
        try:
            shutil.copyfile(self._report, path)
        except OSError as problem:
            self.summary.setText(self.tr("{0} can't be written: {1}").format(path, problem.strerror))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_down()
        super().closeEvent(event)

    def reject(self) -> None:
        self.close_down()
        super().reject()

    def close_down(self) -> None:
        """End what runs, now; the page is gone with the dialog."""
        if self.running:
            self._process.terminate()
            if not self._process.waitForFinished(PATIENCE_MS):
                self._process.kill()
                self._process.waitForFinished()
        self._folder.cleanup()

    def _take(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            self._show_outcome(json.loads(line))

    def _show_outcome(self, outcome: dict[str, Any]) -> None:
        card = LabCard(outcome, self._theme)
        self.cards.append(card)
        self._column.insertWidget(len(self.cards) - 1, card)
        if outcome["kind"] is not None:
            self._kinds.setdefault(outcome["kind"], []).append(outcome["name"])
        self._show_state(running=True)

    def _end(self) -> None:
        self._show_state(running=False)
        if self._kinds:
            found = [f"{declared(kind)}: {', '.join(names)}" for kind, names in self._kinds.items()]
            self.summary.setText("\n".join([self.summary.text(), *found]))
        if self._process.exitCode() and not self.cards:
            problem = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            self.summary.setText(problem.splitlines()[-1] if problem else self.tr("It was cancelled."))
        self.ended.emit()

    def _show_state(self, *, running: bool) -> None:
        self.go.setEnabled(not running)
        self.picker.setEnabled(not running)
        self.interpreter.setEnabled(not running)
        self.stop.setEnabled(running)
        self.keep.setEnabled(not running and self._report.exists())
        if running or self.cards:
            self.summary.setText(self.tr("{0} of {1} experiments").format(len(self.cards), self._wanted))

    def _ask_report(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.selectFile("gil-laboratory.html")
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        dialog.open()
