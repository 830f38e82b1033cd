"""A wide, thin slider with a mark at the default, made for numbers with a unit.

Drag is live. Double-click resets. Wheel and arrows step, with Shift ten steps, with Alt a tenth; dragging
with Alt moves a tenth as far. Colour sliders show what they do as a gradient behind the groove.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QSlider, QWidget

from photoedit.gui.style.theme import DARK, Theme

_HANDLE = 6.0
_TICKS = 10_000
_REST_MS = 700


def steps_for(modifiers: Qt.KeyboardModifier) -> float:
    """How many steps one notch or key press counts."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return 10.0
    return 0.1 if modifiers & Qt.KeyboardModifier.AltModifier else 1.0


class ValueSlider(QSlider):
    """The slider of one number; it knows floats, QSlider's own integers serve screen readers.

    Signals:
        dragged(float): the user moved it there.
        stepped(float): the user asked for so many steps.
        reset(): double-click.
        rested(): a drag or a run of steps is over.
    """

    dragged = Signal(float)
    stepped = Signal(float)
    reset = Signal()
    rested = Signal()

    def __init__(
        self, low: float, high: float, mark: float | None, colours: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._low, self._high, self._mark = low, high, mark
        self._colours = tuple(colours)
        self._value = low
        self._theme = DARK
        self._grabbed: tuple[float, float] | None = None
        self._wheel = 0.0
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.rested)
        self.setRange(0, _TICKS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(56, 24)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def set_ends(self, low: float, high: float) -> None:
        """Cover this range from now on; the value is to be shown again."""
        self._low, self._high = low, high

    def show_value(self, value: float) -> None:
        """Show `value`; beyond the slider's ends the handle stays at the end. Emits nothing."""
        self._value = value
        share = (min(max(value, self._low), self._high) - self._low) / (self._high - self._low)
        blocked = self.blockSignals(True)
        self.setValue(round(share * _TICKS))
        self.blockSignals(blocked)
        self.update()

    @property
    def dragging(self) -> bool:
        return self._grabbed is not None

    def x_of(self, value: float) -> float:
        """Where `value` lies, in the widget's coordinates."""
        share = (min(max(value, self._low), self._high) - self._low) / (self._high - self._low)
        return _HANDLE + share * (self.width() - 2 * _HANDLE)

    def _value_at(self, x: float) -> float:
        share = (x - _HANDLE) / max(self.width() - 2 * _HANDLE, 1)
        return self._low + min(max(share, 0.0), 1.0) * (self._high - self._low)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        x = event.position().x()
        at_handle = abs(x - self.x_of(self._value)) <= _HANDLE + 2
        self._grabbed = (x, self._value) if at_handle else (x, self._value_at(x))
        if not at_handle:
            self.dragged.emit(self._grabbed[1])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        start, value = self._grabbed
        x = event.position().x()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            x = start + (x - start) / 10
        target = self._value_at(self.x_of(value) + x - start)
        self.dragged.emit(target)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = None
            self.rested.emit()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.reset.emit()
        self.rested.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() and self._inside_scrolling_area():
            event.ignore()  # a wheel that scrolls the panel must not change values on its way
            return
        turn = event.angleDelta()
        self._wheel += (turn.y() or turn.x()) / 120  # Alt turns the wheel sideways
        notches = int(self._wheel)
        self._wheel -= notches
        if notches:
            self._step(notches * steps_for(event.modifiers()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if direction is None:
            event.ignore()
            return
        self._step(direction * steps_for(event.modifiers()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()
        super().focusOutEvent(event)

    def _step(self, steps: float) -> None:
        self.stepped.emit(steps)
        self._rest.start()

    def _inside_scrolling_area(self) -> bool:
        parent = self.parentWidget()
        while parent is not None:
            if isinstance(parent, QAbstractScrollArea):
                return parent.verticalScrollBar().maximum() > 0
            parent = parent.parentWidget()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, middle = self._theme, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thin = 4.0 if self._colours else 2.0
        groove = QRectF(_HANDLE, middle - thin / 2, self.width() - 2 * _HANDLE, thin)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._groove_brush(groove))
        painter.drawRoundedRect(groove, thin / 2, thin / 2)
        if self._mark is not None:
            self._paint_mark(painter, middle)
        if not self.isEnabled():
            return
        handle = QPointF(self.x_of(self._value), middle)
        radius = _HANDLE if self.underMouse() or self.dragging else _HANDLE - 0.5
        painter.setPen(QPen(theme.panel, 2))
        painter.setBrush(theme.text)
        painter.drawEllipse(handle, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 1.5))
            painter.drawEllipse(handle, radius - 0.5, radius - 0.5)

    def _groove_brush(self, groove: QRectF) -> QColor | QLinearGradient:
        if not self._colours or not self.isEnabled():
            return self._theme.groove if self.isEnabled() else self._theme.control
        gradient = QLinearGradient(groove.topLeft(), groove.topRight())
        for index, colour in enumerate(self._colours):
            gradient.setColorAt(index / (len(self._colours) - 1), QColor(colour))
        return gradient

    def _paint_mark(self, painter: QPainter, middle: float) -> None:
        """A tick at the default, and the way from there to the value."""
        assert self._mark is not None
        x = self.x_of(self._mark)
        if self.isEnabled() and not self._colours:
            end = self.x_of(self._value)
            painter.setBrush(self._theme.dim)
            painter.drawRoundedRect(QRectF(min(x, end), middle - 1, abs(end - x), 2), 1, 1)
        painter.setBrush(self._theme.dim if self.isEnabled() else self._theme.off)
        painter.drawRect(QRectF(x - 0.5, middle - 6, 1, 3))
        painter.drawRect(QRectF(x - 0.5, middle + 3, 1, 3))
