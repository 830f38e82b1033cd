"""The number beside a slider: right-aligned, in figures of equal width; takes simple sums."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from photoedit.gui.forms.expressions import LONGEST, evaluate
from photoedit.gui.forms.slider import steps_for
from photoedit.gui.style.theme import tabular

_EDIT_KEYS = (
    QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.SelectAll,
)  # fmt: skip
_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NumberField(QLineEdit):
    """A number as text.

    Signals:
        typed(float): the user finished typing an expression that stands for this number.
        stepped(float): arrow keys, in steps.
        entered(): Enter was pressed and the number is right; the keys may go elsewhere.
    """

    typed = Signal(float)
    stepped = Signal(float)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(tabular(self.font()))
        self.setMaxLength(LONGEST)
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """Show a value; what the user is typing at this moment stays."""
        if QLocale().decimalPoint() == ",":
            text = text.replace(".", ",")
        if text == self._shown and not self.isModified():
            return
        self._shown = text
        if not (self.hasFocus() and self.isModified()):
            self._show_shown()

    def _show_shown(self) -> None:
        self.setText(self._shown)
        self.setCursorPosition(0)
        self._mark_wrong("")

    def _finish(self) -> None:
        if not self.isModified():
            return
        try:
            value = evaluate(self.text())
        except ValueError as problem:
            self._mark_wrong(str(problem))
            return
        self._show_shown()
        self.typed.emit(value)

    def _mark_wrong(self, problem: str) -> None:
        if bool(problem) != bool(self.property("wrong")):
            self.setProperty("wrong", bool(problem))
            self.style().unpolish(self)
            self.style().polish(self)
        self.setToolTip(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._finish()
            sign = 1 if event.key() == Qt.Key.Key_Up else -1
            self.stepped.emit(sign * steps_for(event.modifiers()))
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show_shown()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.selectAll()
                event.accept()
                if not self.property("wrong"):
                    self.entered.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_for_window(self, event: QEvent) -> bool:
        """Whether a key with Ctrl is the window's shortcut rather than an edit of the text."""
        assert isinstance(event, QKeyEvent)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        own = (*_EDIT_KEYS, *_UNDO_KEYS) if self.isModified() else _EDIT_KEYS
        return not any(event.matches(key) for key in own)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.property("wrong"):
            self._show_shown()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
