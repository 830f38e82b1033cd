"""The tab for watching a folder: from where, where to, start and stop, and what has been done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID, Theme


class WatchPanel(QFrame):
    """Asks for two folders and tells wishes.

    Signals:
        start_wished(Path, Path): watch a folder, with the results in another.
        stop_wished(): watch no more.
    """

    start_wished = Signal(object, object)
    stop_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.folder, browse_folder = self._place(self.tr("Folder that photos come into"))
        self.results, browse_results = self._place(self.tr("Folder for the results; not inside the other"))
        self._places = (self.folder, browse_folder, self.results, browse_results)
        self.button = QPushButton()
        self.button.clicked.connect(self._press)
        self.state = self._line("")
        self.problem = self._line("failure")
        grid = QGridLayout()
        grid.setSpacing(GRID)
        rows = ((self.tr("Watch"), self.folder, browse_folder),
                (self.tr("Results in"), self.results, browse_results))  # fmt: skip
        for row, (text, field, browse) in enumerate(rows):
            label = QLabel(text)
            label.setObjectName("dim")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(browse, row, 2)
        grid.addWidget(self.button, 2, 0)
        grid.addWidget(self.state, 2, 1, 1, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        box.addLayout(grid)
        box.addWidget(self.problem)
        box.addStretch(1)
        self._running = False
        self.show_state(running=False, done=0, failed=0)

    def _place(self, words: str) -> tuple[QLineEdit, QPushButton]:
        field, browse = QLineEdit(), QPushButton(self.tr("Browse…"))
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.textChanged.connect(self._show_what_can_be_done)
        browse.clicked.connect(lambda: self._browse(field, words))
        return field, browse

    def _line(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)

    def show_state(self, *, running: bool, done: int, failed: int) -> None:
        """Show whether a folder is watched, and what has been done since it began."""
        self._running = running
        self.button.setText(self.tr("Stop") if running else self.tr("Start"))
        icons.named(self.button, "square" if running else "play")
        self.button.setEnabled(True)
        icons.redraw(self.button, self.button)
        for part in self._places:
            part.setEnabled(not running)
        counts = self.tr("{0} done, {1} failed").format(done, failed)
        idle = self.tr("New photos get the recipe as it is at the start, and the last export's format.")
        watching = self.tr("Watching: {0}").format(counts)
        ended = self.tr("Stopped: {0}").format(counts) if done or failed else idle
        self.state.setText(watching if running else ended)
        self.problem.clear()
        self._show_what_can_be_done()

    def show_problem(self, sentence: str) -> None:
        """Say why it can't be watched."""
        self.problem.setText(sentence)

    def _show_what_can_be_done(self) -> None:
        named = bool(self.folder.text().strip() and self.results.text().strip())
        self.button.setEnabled(self._running or named)

    def _press(self) -> None:
        if self._running:
            self.button.setEnabled(False)
            self.stop_wished.emit()
        else:
            self.start_wished.emit(Path(self.folder.text().strip()), Path(self.results.text().strip()))

    def _browse(self, field: QLineEdit, title: str) -> None:
        dialog = QFileDialog(self.window(), title, field.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(field.setText)
        dialog.open()
