"""How overlays are drawn: thin light lines with a dark edge, to be seen on every photo; and handles."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPen

LIGHT, EDGE = QColor(245, 245, 245), QColor(0, 0, 0, 120)
FAINT, SHADE = QColor(245, 245, 245, 110), QColor(0, 0, 0, 150)
HANDLE = 10.0
"""Side of a handle, in pixels of the widget."""


def stroke(painter: QPainter, path: QPainterPath, *, dashed: bool = False) -> None:
    """Draw the outline of a path."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(EDGE, 3))
    painter.drawPath(path)
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(LIGHT, 1.2, style))
    painter.drawPath(path)


def line(painter: QPainter, a: QPointF, b: QPointF, *, dashed: bool = False) -> None:
    """Draw a line."""
    path = QPainterPath(a)
    path.lineTo(b)
    stroke(painter, path, dashed=dashed)


def across(
    painter: QPainter, box: QRectF, through: QPointF, normal: QPointF, *, dashed: bool = False
) -> None:  # fmt: skip
    """Draw a line across all of `box` through a point, at right angles to a direction."""
    far = 2 * math.hypot(box.width(), box.height()) / math.hypot(normal.x(), normal.y())
    beside = QPointF(-normal.y(), normal.x()) * far
    painter.save()
    painter.setClipRect(box)
    line(painter, through - beside, through + beside, dashed=dashed)
    painter.restore()


def guides(painter: QPainter, lines: Iterable[QLineF]) -> None:
    """Draw faint lines to go by, such as thirds."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(FAINT, 1))
    for each in lines:
        painter.drawLine(each)


def shade_outside(painter: QPainter, whole: QRectF, kept: QPainterPath) -> None:
    """Darken what of `whole` is not in `kept`."""
    path = QPainterPath()
    path.addRect(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path.subtracted(kept), SHADE)


def handle(painter: QPainter, at: QPointF, *, chosen: bool) -> None:
    """Draw a handle; the chosen one has the window's accent."""
    box = QRectF(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.5))
    painter.setBrush(QGuiApplication.palette().highlight().color() if chosen else LIGHT)
    painter.drawRoundedRect(box, 2, 2)


def grid(box: QRectF, parts: int) -> list[QLineF]:
    """The lines that divide a rectangle into so many parts each way."""
    lines = []
    for index in range(1, parts):
        x, y = box.left() + box.width() * index / parts, box.top() + box.height() * index / parts
        lines += [QLineF(x, box.top(), x, box.bottom()), QLineF(box.left(), y, box.right(), y)]
    return lines
