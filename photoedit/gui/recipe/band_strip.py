"""A column for each band of colour, as on an equaliser.

The left and right arrow choose a band, up and down move it (Shift: ten steps, Alt: a tenth). Double-click or
Delete brings its default back.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photoedit.gui.forms.slider import steps_for
from photoedit.gui.recipe.drawn import Drawn
from photoedit.gui.style.theme import GRID

_DOT = 5.5


class BandStrip(Drawn):
    """A column for each band: a groove in its colours, and a dot where its value is.

    Attributes:
        chosen: the band that has the keys.

    Signals:
        picked(int): another band is the chosen one.
        moved(int, float): a band, and the value it was dragged to.
        stepped(int, float): a band, and steps.
        reset(int): a band.
    """

    picked = Signal(int)
    moved = Signal(int, float)
    stepped = Signal(int, float)
    reset = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(112, parent)
        self.chosen = 0
        self._values: list[float] = [0.0]
        self._low, self._high = -1.0, 1.0
        self._colours: list[Sequence[str]] = [()]
        self._grabbed: tuple[float, float] | None = None

    def set_bands(self, low: float, high: float, colours: Sequence[Sequence[str]]) -> None:
        """What the columns stand for: from `low` at the bottom to `high` at the top."""
        self._low, self._high, self._colours = low, high, list(colours)
        self.update()

    def show_numbers(self, values: Sequence[float]) -> None:
        """Show a value for each band; emits nothing."""
        self._values = list(values)
        self.update()

    def place_of(self, band: int) -> QPointF:
        """Where the dot of a band lies; beyond the ends at the end."""
        return QPointF(self._x_of(band), self._y_of(self._values[band]))

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(GRID, GRID // 2, -GRID, -GRID // 2)

    def _x_of(self, band: int) -> float:
        box = self._box()
        return box.left() + box.width() * (band + 0.5) / len(self._values)

    def _y_of(self, value: float) -> float:
        box = self._box().adjusted(0, GRID + 2, 0, -GRID - 2)
        share = (min(max(value, self._low), self._high) - self._low) / (self._high - self._low)
        return box.bottom() - share * box.height()

    def _value_at(self, y: float) -> float:
        top, bottom = self._y_of(self._high), self._y_of(self._low)
        share = (bottom - y) / (bottom - top)
        return self._low + min(max(share, 0.0), 1.0) * (self._high - self._low)

    def _band_at(self, x: float) -> int:
        box = self._box()
        return min(max(int((x - box.left()) / box.width() * len(self._values)), 0), len(self._values) - 1)

    def _pick(self, band: int) -> None:
        if band != self.chosen:
            self._rest.stop()
            self.rested.emit()
            self.chosen = band
            self.picked.emit(band)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pick(self._band_at(event.position().x()))
        y = event.position().y()
        near = abs(y - self.place_of(self.chosen).y()) <= _DOT + 2
        self._grabbed = (y, self._values[self.chosen]) if near else (y, self._value_at(y))
        if not near:
            self.moved.emit(self.chosen, self._grabbed[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        start, value = self._grabbed
        way = event.position().y() - start
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            way /= 10
        self.moved.emit(self.chosen, self._value_at(self._y_of(value) + way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._grabbed = None
            self.rested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.reset.emit(self._band_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                by = 1 if event.key() == Qt.Key.Key_Right else -1
                self._pick((self.chosen + by) % len(self._values))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                sign = 1 if event.key() == Qt.Key.Key_Up else -1
                self.stepped.emit(self.chosen, sign * steps_for(event.modifiers()))
                self._rest.start()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.reset.emit(self.chosen)
            case _:
                event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), self._box()
        self._paint_ground(painter, box)
        wide = box.width() / len(self._values)
        column = QRectF(box.left() + self.chosen * wide, box.top(), wide, box.height())
        painter.setBrush(self._theme.panel)
        painter.drawRect(column.adjusted(1, 1, -1, -1))
        zero = self._y_of(0.0)
        painter.setPen(QPen(self._theme.groove, 1))
        painter.drawLine(QPointF(box.left(), zero), QPointF(box.right(), zero))
        for band in range(len(self._values)):
            self._paint_band(painter, band)
        self._paint_focus(painter, box)

    def _paint_band(self, painter: QPainter, band: int) -> None:
        x, top, bottom = self._x_of(band), self._y_of(self._high), self._y_of(self._low)
        gradient = QLinearGradient(QPointF(x, bottom), QPointF(x, top))
        colours = self._colours[band] or (self._theme.groove.name(),) * 2
        for index, colour in enumerate(colours):
            gradient.setColorAt(index / (len(colours) - 1), QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(QRectF(x - 3, top, 6, bottom - top), 3, 3)
        chosen = band == self.chosen and self.hasFocus()
        painter.setPen(QPen(self._theme.accent if chosen else self._theme.field, 2))
        painter.setBrush(self._theme.text)
        painter.drawEllipse(self.place_of(band), _DOT, _DOT)
