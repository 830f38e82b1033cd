"""A wheel of colours with a dot: the further from the middle, the stronger. Made for hands and keys.

Drag the dot, or press where it shall be; Alt moves it a tenth as far. Arrows move it (Shift: ten steps, Alt:
a tenth). Double-click or Delete brings it back to the middle.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QConicalGradient, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photoedit.gui.forms.slider import steps_for
from photoedit.gui.recipe.drawn import Drawn

STEP = 0.01
_RIM = 5.0
_DOT = 5.5


class Wheel(Drawn):
    """Shows a place in the unit circle as a complex number: 1 is at the right, 1j at the top.

    Signals:
        moved(complex): where the user wants it, inside the circle.
        reset(): back to the middle.
    """

    moved = Signal(object)
    reset = Signal()

    def __init__(self, colours: Sequence[str], parent: QWidget | None = None) -> None:
        """`colours` go round from the right by way of the top; the last one is the first again."""
        super().__init__(104, parent)
        self._colours = tuple(colours)
        self._place = 0j
        self._grabbed: tuple[complex, complex] | None = None

    def sizeHint(self) -> QSize:
        return QSize(96, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.height())

    def show_place(self, place: complex) -> None:
        """Show the dot there; beyond the rim it stays on the rim. Emits nothing."""
        self._place = _inside(place)
        self.update()

    def point_of(self, place: complex) -> QPointF:
        """Where a place of the circle lies, in the widget's coordinates."""
        radius = self._radius()
        return self._middle() + QPointF(place.real * radius, -place.imag * radius)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _radius(self) -> float:
        """Of the circle the dot lies in, inside the coloured rim."""
        return min(self.width(), self.height()) / 2 - 2 - _RIM - 3

    def _place_at(self, point: QPointF) -> complex:
        way = point - self._middle()
        return complex(way.x(), -way.y()) / self._radius()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        at = self._place_at(event.position())
        near = abs(at - self._place) * self._radius() <= _DOT + 3
        self._grabbed = (at, self._place if near else _inside(at))
        if not near:
            self.moved.emit(self._grabbed[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        start, place = self._grabbed
        way = self._place_at(event.position()) - start
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            way /= 10
        self.moved.emit(_inside(place + way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._grabbed = None
            self.rested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {
            Qt.Key.Key_Right: 1 + 0j, Qt.Key.Key_Left: -1 + 0j, Qt.Key.Key_Up: 1j, Qt.Key.Key_Down: -1j,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if way is not None:
            self.moved.emit(_inside(self._place + way * STEP * steps_for(event.modifiers())))
            self._rest.start()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset.emit()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, rim = self._middle(), self._radius() + 3 + _RIM / 2
        gradient = QConicalGradient(middle, 0)
        for index, colour in enumerate(self._colours):
            gradient.setColorAt(index / (len(self._colours) - 1), QColor(colour))
        painter.setBrush(self._theme.field)
        painter.setPen(QPen(gradient, _RIM))
        painter.drawEllipse(middle, rim, rim)
        painter.setPen(QPen(self._theme.groove, 1))
        for way in (1, 1j):
            painter.drawLine(self.point_of(-way), self.point_of(way))
        dot = self.point_of(self._place)
        painter.setPen(QPen(self._theme.dim, 1.5))
        painter.drawLine(middle, dot)
        painter.setPen(QPen(self._theme.accent if self.hasFocus() else self._theme.field, 2))
        painter.setBrush(self._theme.text)
        painter.drawEllipse(dot, _DOT, _DOT)
        if self.hasFocus():
            outside = rim + _RIM / 2 + 1
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.accent, 1.5))
            painter.drawEllipse(QRectF(middle.x() - outside, middle.y() - outside, 2 * outside, 2 * outside))


def _inside(place: complex) -> complex:
    """The nearest place in the circle."""
    return place if abs(place) <= 1 else place / abs(place)
