"""What is painted over or instead of a photo: sentences, the divider of a split, labels, checks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from photoedit.gui.style.theme import GRID, grey
from photoedit.gui.words import tr

_INK, _PILL = QColor(235, 235, 235), QColor(20, 20, 20, 190)
LABEL_ROOM = 5 * GRID
"""How far above the lower edge of the canvas the word on a soft proof begins."""


def paint_message(painter: QPainter, area: QRect, text: str, ink: QColor) -> None:
    """Sentences in the middle, one paragraph for each line of `text`, the first a little larger."""
    lines = text.split("\n")
    font = painter.font()
    heading = painter.font()
    heading.setPointSizeF(font.pointSizeF() * 1.35)
    wide = min(area.width() - 4 * GRID, 520)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    boxes = []
    for index, line in enumerate(lines):
        metrics = QFontMetricsF(heading if index == 0 else font)
        boxes.append(metrics.boundingRect(QRectF(0, 0, wide, 1000), flags, line).height())
    top = area.center().y() - (sum(boxes) + GRID * 1.5 * (len(lines) - 1)) / 2
    for index, (line, height) in enumerate(zip(lines, boxes, strict=True)):
        painter.setFont(heading if index == 0 else font)
        colour = QColor(ink)
        colour.setAlphaF(1.0 if index == 0 else 0.7)
        painter.setPen(colour)
        painter.drawText(QRectF(area.center().x() - wide / 2, top, wide, height + 2), flags, line)
        top += height + GRID * 1.5


def paint_divider(painter: QPainter, area: QRect, x: float, *, handle: bool) -> None:
    """The line between before and after, the handle that moves it if it can be, and the two words."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 90))
    painter.drawRect(QRectF(x - 1.5, 0, 3, area.height()))
    painter.setBrush(_INK)
    painter.drawRect(QRectF(x - 0.5, 0, 1, area.height()))
    if handle:
        _paint_divider_handle(painter, QPointF(x, area.height() / 2))
    paint_pill(painter, QPointF(x - GRID, 2 * GRID), tr("Before"), to_left=True)
    paint_pill(painter, QPointF(x + GRID, 2 * GRID), tr("After"))


def _paint_divider_handle(painter: QPainter, middle: QPointF) -> None:
    painter.setPen(QPen(QColor(0, 0, 0, 90), 1))
    painter.drawEllipse(middle, 11, 11)
    painter.setPen(QPen(grey(20), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for sign in (-1, 1):
        tip = middle + QPointF(6 * sign, 0)
        painter.drawLine(tip, tip + QPointF(-3 * sign, -3))
        painter.drawLine(tip, tip + QPointF(-3 * sign, 3))


def paint_pill(painter: QPainter, corner: QPointF, text: str, *, to_left: bool = False) -> None:
    """A word on a dark rounded ground, readable on every photo; `corner` is its upper left (or right)."""
    metrics = QFontMetricsF(painter.font())
    box = QRectF(corner.x(), corner.y(), metrics.horizontalAdvance(text) + 2 * GRID, 24)
    if to_left:
        box.moveRight(corner.x())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PILL)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(_INK)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_checks(painter: QPainter, area: QRectF) -> None:
    """The usual squares behind what is transparent."""
    painter.fillRect(area, grey(70))
    painter.fillRect(area, QBrush(grey(58), Qt.BrushStyle.Dense4Pattern))
