"""What is known of a batch's Python scripts, in the export dialog: the class, the better mode, the times."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from photoedit.gui.batch.script_probe import Told
from photoedit.gui.facts import mode_word
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import declared, figures
from photoedit.lab.your_steps import better_mode


class ScriptLine(QWidget):
    """A sentence and a button, which skips the measuring or takes the better mode; hidden without scripts.

    Signals:
        skip_wished(): don't wait for the answer.
        mode_wished(str): run the tiles in this mode from now on.
    """

    skip_wished = Signal()
    mode_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setToolTip(self.tr("Export without knowing it"))
        self.skip.clicked.connect(self._skip)
        self.better = QPushButton()
        self.better.clicked.connect(self._change)
        self._mode = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.sentence, 1)
        for button in (self.skip, self.better):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.hide()
        self.hide()

    def show_waiting(self, scripts: str) -> None:
        """Say that scripts are measured."""
        self._show(self.tr("Measuring what {0} does with Python's global lock…").format(scripts), skip=True)

    def show_told(self, told: Told, execution: str) -> None:
        """Say what was found; `execution` is the mode of this moment."""
        found = told.found
        times = [_seconds(told.megapixels * pace) for pace in (found.threads, found.processes)]
        text = self.tr("{0}: {1}. For these photos about {2} s in threads, {3} s in processes.")
        self._mode = better_mode(found.kind)
        self._show(text.format(told.scripts, declared(found.kind), *times))
        if self._mode not in ("", execution):
            self.better.setText(self.tr("Use {0}").format(mode_word(self._mode)))
            self.better.show()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing was found."""
        self._show(sentence)

    def _show(self, sentence: str, *, skip: bool = False) -> None:
        self.sentence.setText(sentence)
        self.skip.setVisible(skip)
        self.better.hide()
        self.show()

    def _skip(self) -> None:
        self.hide()
        self.skip_wished.emit()

    def _change(self) -> None:
        self.better.hide()
        self.mode_wished.emit(self._mode)


def _seconds(value: float) -> str:
    return figures(value, 0 if value >= 9.95 else 1)
