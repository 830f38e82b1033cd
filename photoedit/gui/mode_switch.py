"""The switch on the toolbar: processes or threads only, with one sentence on what it changes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from photoedit.gui.words import declared
from photoedit.settings import EXECUTIONS


class ModeSwitch(QWidget):
    """Two joined buttons; with serial execution (see Settings) neither is down.

    Signals:
        wished(str): the execution the user wants.
    """

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who runs the tiles"))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(1)
        for word, text in (("processes", self.tr("Processes")), ("threads", self.tr("Threads only"))):
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setToolTip(declared(EXECUTIONS[word]))
            button.clicked.connect(lambda _on=False, word=word: self.wished.emit(word))
            self.buttons[word] = button
            self._group.addButton(button)
            line.addWidget(button)

    def show_execution(self, execution: str) -> None:
        """Show which one works; emits nothing."""
        self._group.setExclusive(False)
        for word, button in self.buttons.items():
            button.setChecked(word == execution)
        self._group.setExclusive(execution in self.buttons)
