"""The timeline's tab: what bound the last batch, how it compares with the other mode, files to keep."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoedit.engine.events import Finished
from photoedit.engine.meter import Card
from photoedit.engine.reports.trace import chrome_trace
from photoedit.errors import PhotoEditError
from photoedit.formats.files import write_atomically
from photoedit.gui import facts
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.batch.timeline import TimelineView
from photoedit.gui.session import Session
from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID, Theme, tabular
from photoedit.gui.words import declared, told
from photoedit.lab.why import diagnose


class TimelinePanel(QFrame):
    """The view with a line above it.

    Signals:
        trace_wished(), picture_wished().
    """

    trace_wished = Signal()
    picture_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.view = TimelineView()
        self.summary = QLabel(self.tr("Wheel: zoom; drag: move; double-click: all of it."))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setFont(tabular(self.summary.font()))
        self.summary.setToolTip(facts.gil_wait_help())
        self.trace = self._button(
            self.tr("Save trace…"), self.tr("Save as a file for Perfetto or Chrome"), "file-down"
        )
        self.picture = self._button(
            self.tr("Save picture…"), self.tr("Save as it is shown, as PNG"), "image-down"
        )
        self.trace.clicked.connect(self.trace_wished)
        self.picture.clicked.connect(self.picture_wished)
        line = QHBoxLayout()
        line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(GRID)
        line.addWidget(self.summary, 1)
        for button in (self.trace, self.picture):
            line.addWidget(button)
        scroll = QScrollArea()
        scroll.setWidget(self.view)
        scroll.setWidgetResizable(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(scroll, 1)

    def _button(self, text: str, help_text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(help_text)
        button.setEnabled(False)
        icons.named(button, icon)
        return button

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.view.set_theme(theme)
        icons.tint(self, theme)


class Timeline(QObject):
    """Follows the batch, remembers the last one in each mode, and saves what was drawn.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(self, run: BatchRun, session: Session, panel: TimelinePanel) -> None:
        super().__init__(panel)
        self._run, self._session, self._panel = run, session, panel
        self._last: dict[str, Card] = {}
        self._work: object = None
        run.started.connect(self._begin)
        run.timed.connect(panel.view.add)
        run.finished.connect(self._finish)
        panel.trace_wished.connect(self._ask_trace)
        panel.picture_wished.connect(self._ask_picture)

    def _begin(self) -> None:
        self._panel.view.begin([row.source.name for row in self._run.rows])
        self._panel.summary.setText(self.tr("The batch runs."))
        work = (
            tuple(row.source for row in self._run.rows),
            self._session.shared,
            self._session.own_recipes(),
        )
        if work != self._work:
            self._work, self._last = work, {}

    def _finish(self, finished: Finished) -> None:
        for button in (self._panel.trace, self._panel.picture):
            button.setEnabled(bool(self._panel.view.spans))
        card = finished.card
        found = diagnose(card)
        sentences = [facts.last_run(finished)]
        if found is not None:
            sentences.append(self.tr("bound by {0}").format(f"{declared(found.bound)}: {found.details()}"))
        others = [other for mode, other in self._last.items() if mode != card.execution]
        complete = not (finished.failed or finished.unfinished or card.switched)
        if complete and others:
            sentences.append(facts.compared(card, others[-1]))
            self.said.emit(sentences[-1])
        if complete:
            self._last.pop(card.execution, None)
            self._last[card.execution] = card
        self._panel.summary.setText("\n".join(sentences))

    def save_trace(self, path: Path) -> None:
        """Write what is drawn for other viewers."""
        names = [row.source.name for row in self._run.rows]
        text = json.dumps(chrome_trace(self._panel.view.spans, names))
        try:
            write_atomically(path, lambda file: file.write(text.encode()), overwrite=True)
        except PhotoEditError as problem:
            self.said.emit(told(problem))

    def save_picture(self, path: Path) -> None:
        """Write what is drawn as it is seen."""
        if not self._panel.view.grab().save(str(path)):
            self.said.emit(self.tr("{0} can't be written; choose another folder").format(path))

    def _ask_trace(self) -> None:
        self._ask(self.tr("Save trace"), "json", self.save_trace)

    def _ask_picture(self) -> None:
        self._ask(self.tr("Save picture"), "png", self.save_picture)

    def _ask(self, title: str, suffix: str, save: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self._panel, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"timeline.{suffix}")
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.open()
