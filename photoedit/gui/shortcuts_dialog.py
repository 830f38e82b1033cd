"""The list of all keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.actions import EXTRA_KEYS, TABLE
from photoedit.gui.style.controls import without_icons
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import declared


class ShortcutsDialog(QDialog):
    """Key on the left, what it does on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 560)
        lines = [(", ".join(told.keys), told.help) for told in TABLE if told.keys]
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        for row, (keys, text) in enumerate((*lines, *EXTRA_KEYS)):
            key = QLabel(keys)
            key.setObjectName("heading")
            words = QLabel(declared(text))
            words.setWordWrap(True)
            for column, label in enumerate((key, words)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(label, row, column)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.addWidget(scroll)
        box.addWidget(buttons)
