"""The frame of the dialogs that ask, before anything starts, what results should be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photoedit.gui.forms.declared_form import LABEL
from photoedit.gui.style.controls import without_icons
from photoedit.gui.style.theme import GRID

WIDE = 440


class AskingDialog(QDialog):
    """A column of rows, a line for what is wrong, and two buttons."""

    def __init__(self, title: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._waits = False
        left = QWidget()
        left.setFixedWidth(WIDE)
        self.column = QVBoxLayout(left)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID)
        self.problem = QLabel()
        self.problem.setObjectName("failure")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.go = QPushButton(button)
        self.go.setDefault(True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.rejected.connect(self.reject)
        self.across = QHBoxLayout()
        self.across.setSpacing(3 * GRID)
        self.across.addWidget(left)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addLayout(self.across, 1)
        box.addWidget(self.problem)
        box.addWidget(self.buttons)

    def add_row(self, text: str, *controls: QWidget) -> QLabel:
        """A label and its controls in a line."""
        line = QHBoxLayout()
        line.setSpacing(GRID)
        label = QLabel(text)
        label.setObjectName("dim")
        label.setFixedWidth(LABEL - GRID // 2)
        label.setBuddy(controls[0])
        line.addWidget(label)
        for index, control in enumerate(controls):
            line.addWidget(control, 0 if index else 1)
            if index == 0:
                control.setAccessibleName(text)
        self.column.addLayout(line)
        return label

    def show_problem(self, sentence: str) -> None:
        """Say why it can't be done this way; the dialog stays open."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.go.setEnabled(True)
        if self._waits:
            self._waits = False
            self.go.setFocus()  # a button that is disabled hands the keys to the next one

    def wait(self) -> None:
        """What was asked for is being looked at; another click would ask twice."""
        self._waits = self.focusWidget() is self.go
        self.go.setEnabled(False)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_room()
        return done

    def _keep_room(self) -> None:
        """Never be lower than all rows need; Qt's own minimum forgets that sentences wrap."""
        box = self.layout()
        if box is not None:
            self.setMinimumHeight(box.totalHeightForWidth(self.width()))
