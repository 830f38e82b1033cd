"""A tone curve that is bent with the mouse or the keys, on the histogram of what is shown.

Click on the curve: a new point, which the same drag moves. Drag a point out of the box, or double-click it:
it goes. Arrows move the chosen point (with Shift ten times as far), Page Up and Page Down choose another,
Insert adds one in the widest gap, Delete takes it out.
"""

from __future__ import annotations

import itertools

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from photoedit.filters._curve import Floats, values_at
from photoedit.gui.canvas.histogram import heights, outline
from photoedit.gui.recipe.drawn import Drawn
from photoedit.params import rows_of

Point = tuple[float, float]

REACH = 10.0
"""How near to a point, in pixels of the screen, a click takes it."""
NEAREST = 0.005
"""The least distance between two points, in tones."""
STEP = 0.005


class CurveEditor(Drawn):
    """Shows points and tells wishes; the curve is the one the filter takes.

    Signals:
        wished(str): these points, as the param writes them.
    """

    wished = Signal(str)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(176, parent)
        self.points: list[Point] = [(0.0, 0.0), (1.0, 1.0)]
        self.chosen = 0
        self._most = most
        self._dragged = False

    def show_points(self, text: str) -> None:
        """Show the points of a param's value; emits nothing."""
        self.points = [(x, y) for x, y in rows_of(text)]
        self.chosen = min(self.chosen, len(self.points) - 1)
        self.update()

    def place_of(self, point: Point) -> QPointF:
        """Where a point lies, in the widget's coordinates."""
        box = self._box()
        return QPointF(box.left() + point[0] * box.width(), box.bottom() - point[1] * box.height())

    def _point_at(self, place: QPointF) -> Point:
        box = self._box()
        x = (place.x() - box.left()) / box.width()
        y = (box.bottom() - place.y()) / box.height()
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _hit(self, place: QPointF) -> int | None:
        """The point under the mouse."""
        distances = [(self.place_of(point) - place).manhattanLength() for point in self.points]
        nearest = int(np.argmin(distances))
        return nearest if distances[nearest] <= REACH else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        hit = self._hit(event.position())
        if hit is None and not self._add(self._point_at(event.position())):
            return
        if hit is not None:
            self.chosen = hit
        self._dragged = True
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dragged:
            return
        if self._leaves(event.position()):
            self._dragged = False
            self._remove(self.chosen)
        else:
            self._move(self._point_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self._dragged = False
            self.rested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if hit is not None:
            self._remove(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = STEP * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        x, y = self.points[self.chosen]
        match event.key():
            case Qt.Key.Key_Left:
                self._nudge((x - far, y))
            case Qt.Key.Key_Right:
                self._nudge((x + far, y))
            case Qt.Key.Key_Up:
                self._nudge((x, y + far))
            case Qt.Key.Key_Down:
                self._nudge((x, y - far))
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                by = 1 if event.key() == Qt.Key.Key_PageUp else -1
                self.chosen = (self.chosen + by) % len(self.points)
                self.update()
            case Qt.Key.Key_Insert:
                self._add_in_widest_gap()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._remove(self.chosen)
            case _:
                event.ignore()

    def _leaves(self, place: QPointF) -> bool:
        """Whether an inner point is dragged far out of the box."""
        inner = 0 < self.chosen < len(self.points) - 1
        return inner and not self._box().adjusted(-30, -30, 30, 30).contains(place)

    def _add(self, point: Point) -> bool:
        """Put a point between the others, and choose it."""
        apart = all(abs(point[0] - x) >= NEAREST for x, _ in self.points)
        if len(self.points) >= self._most or not apart:
            return False
        points = sorted([*self.points, point])
        self.chosen = points.index(point)
        self._tell(points)
        return True

    def _add_in_widest_gap(self) -> None:
        left, right = max(itertools.pairwise(self.points), key=lambda pair: pair[1][0] - pair[0][0])
        x = (left[0] + right[0]) / 2
        if self._add((x, self._curve(np.array([x]))[0])):
            self.rested.emit()

    def _move(self, point: Point) -> None:
        """Move the chosen point as far as its neighbours let it."""
        before = self.points[self.chosen - 1][0] + NEAREST if self.chosen > 0 else 0.0
        last = self.chosen == len(self.points) - 1
        after = 1.0 if last else self.points[self.chosen + 1][0] - NEAREST
        moved = (min(max(point[0], before), max(after, before)), min(max(point[1], 0.0), 1.0))
        self._tell([*self.points[: self.chosen], moved, *self.points[self.chosen + 1 :]])

    def _nudge(self, point: Point) -> None:
        """Move the chosen point by a key."""
        self._move(point)
        self._rest.start()

    def _remove(self, index: int) -> None:
        if 0 < index < len(self.points) - 1:
            self._tell(self._without(index))
            self.rested.emit()

    def _without(self, index: int) -> list[Point]:
        return [point for place, point in enumerate(self.points) if place != index]

    def _tell(self, points: list[Point]) -> None:
        self.points = points
        self.chosen = min(self.chosen, len(points) - 1)
        self.update()
        self.wished.emit(" ".join(f"{x:.4g},{y:.4g}" for x, y in points))

    def _curve(self, tones: Floats) -> list[float]:
        text = " ".join(f"{x!r},{y!r}" for x, y in self.points)
        return [float(value) for value in values_at(text, tones)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, box = self._theme, self._box()
        self._paint_ground(painter, box)
        if self._bins is not None:
            painter.setBrush(theme.hover)
            painter.drawPolygon(outline(heights(self._bins).max(axis=0), box))
        painter.setPen(QPen(theme.groove, 1))
        for quarter in (1, 2, 3):
            across, down = box.width() * quarter / 4, box.height() * quarter / 4
            painter.drawLine(
                QPointF(box.left() + across, box.top()), QPointF(box.left() + across, box.bottom())
            )
            painter.drawLine(QPointF(box.left(), box.top() + down), QPointF(box.right(), box.top() + down))
        painter.setPen(QPen(theme.off, 1, Qt.PenStyle.DashLine))
        painter.drawLine(box.bottomLeft(), box.topRight())
        self._paint_curve(painter)
        self._paint_focus(painter, box)

    def _paint_curve(self, painter: QPainter) -> None:
        tones = np.linspace(0, 1, 129)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.text, 1.5))
        line = [
            self.place_of((x, min(max(y, 0.0), 1.0)))
            for x, y in zip(tones.tolist(), self._curve(tones), strict=True)
        ]
        painter.drawPolyline(QPolygonF(line))
        for index, point in enumerate(self.points):
            chosen = index == self.chosen
            painter.setPen(QPen(self._theme.field, 2))
            painter.setBrush(self._theme.accent if chosen and self.hasFocus() else self._theme.text)
            painter.drawEllipse(self.place_of(point), 5.0, 5.0)
