"""The bar below a photo on which a step is edited: which one, what there is to choose, and the ways out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from photoedit.gui.style.controls import Choice
from photoedit.gui.style.theme import GRID


class HandleBar(QFrame):
    """Lies on the canvas, at the bottom in the middle.

    Signals:
        chosen(str): a word of the choices.
        left(bool): whether what was done is to stay.
    """

    chosen = Signal(str)
    left = Signal(bool)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("bar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("Shape"))
        self.choice.activated.connect(lambda _index: self.chosen.emit(self.choice.currentData()))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Take back what was done (Esc)"))
        self.cancel.clicked.connect(lambda: self.left.emit(False))
        self.done = QPushButton(self.tr("Done"))
        self.done.setToolTip(self.tr("Keep what was done (Enter)"))
        self.done.clicked.connect(lambda: self.left.emit(True))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID // 2, GRID // 2)
        row.setSpacing(GRID)
        for part in (self.title, self.choice, self.cancel, self.done):
            row.addWidget(part)
        self.hide()

    def open_for(self, title: str, choices: Mapping[str, str]) -> None:
        """Show it for a step; `choices` are words with their labels."""
        self.title.setText(title)
        self.choice.clear()
        for word, label in choices.items():
            self.choice.addItem(label, word)
        self.choice.setVisible(bool(choices))
        self.show()
        self.arrange()

    def show_choice(self, word: str) -> None:
        """Show which of the choices it is; another word shows none."""
        self.choice.setCurrentIndex(self.choice.findData(word))

    def arrange(self) -> None:
        """Take the place at the bottom of the canvas."""
        self.adjustSize()
        across, down = self._canvas.width() - self.width(), self._canvas.height() - self.height()
        self.move(across // 2, down - GRID)
