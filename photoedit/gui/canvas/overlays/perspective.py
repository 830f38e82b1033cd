"""Perspective on the photo: the four corners of what becomes the whole picture.

A corner that would make the shape cross itself or cave in stops there; dragging inside moves all four.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF, QTransform

from photoedit.filters.perspective import Perspective
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, clamped, from_percent, percent
from photoedit.params import rows_of
from photoedit.photo import Size

_NAMES = ("top left", "top right", "bottom right", "bottom left")


class PerspectiveOverlay(Overlay[Perspective]):
    """Handles for `perspective`."""

    edits = (Perspective,)
    shows_step: ClassVar[bool] = False

    def handles(self, item: Perspective, frame: Size) -> Mapping[str, Point]:
        return dict(zip(_NAMES, _corners(item, frame), strict=True))

    def handle_beside(self, item: Perspective, at: Point, frame: Size) -> str | None:
        shape = QPolygonF([QPointF(*corner) for corner in _corners(item, frame)])
        inside = shape.containsPoint(QPointF(*at), Qt.FillRule.OddEvenFill)
        return "all" if inside else None

    def moved(self, drag: Drag[Perspective], frame: Size) -> Perspective:
        corners, by = _corners(drag.item, frame), drag.by
        if drag.handle == "all":
            xs, ys = zip(*corners, strict=True)
            across = clamped(by.x, -min(xs), frame.width - max(xs))
            down = clamped(by.y, -min(ys), frame.height - max(ys))
            corners = [Point(corner.x + across, corner.y + down) for corner in corners]
        else:
            index = _NAMES.index(drag.handle)
            x = clamped(corners[index].x + by.x, 0, frame.width)
            y = clamped(corners[index].y + by.y, 0, frame.height)
            corners[index] = Point(x, y)
        places = (percent(corner, frame) for corner in corners)
        return drag.item.replace(corners=" ".join(f"{x:.2f},{y:.2f}" for x, y in places))

    def paint(
        self, painter: QPainter, ground: Ground, item: Perspective, drag: Drag[Perspective] | None
    ) -> None:
        corners = [ground.place(corner) for corner in _corners(item, ground.frame)]
        path = QPainterPath()
        path.addPolygon(QPolygonF([*corners, corners[0]]))
        strokes.shade_outside(painter, ground.box, path)
        square = QTransform.squareToQuad(QPolygonF(corners))
        assert isinstance(square, QTransform)  # None is for shapes that the filter refuses
        strokes.guides(painter, [square.map(each) for each in strokes.grid(QRectF(0, 0, 1, 1), 3)])
        strokes.stroke(painter, path)

    def note(self, item: Perspective, frame: Size) -> str:
        size = item.output_size(frame)
        return f"{size.width} × {size.height}"


def _corners(item: Perspective, frame: Size) -> list[Point]:
    return [from_percent(x, y, frame) for x, y in rows_of(item.corners)]
