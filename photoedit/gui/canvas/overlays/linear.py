"""A linear mask on the photo: where it is full, where it ends, and the middle that moves both."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QPainter

from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, fitted, from_percent, percent
from photoedit.masks.linear import Linear
from photoedit.photo import Size


class LinearOverlay(Overlay[Linear]):
    """Handles for the mask `linear`; Shift keeps the line upright or level."""

    edits = (Linear,)

    def handles(self, item: Linear, frame: Size) -> Mapping[str, Point]:
        full, end = _points(item, frame)
        return {"middle": Point((full.x + end.x) / 2, (full.y + end.y) / 2), "full": full, "end": end}

    def moved(self, drag: Drag[Linear], frame: Size) -> Linear:
        full, end = _points(drag.item, frame)
        if drag.handle != "end":
            full = Point(full.x + drag.by.x, full.y + drag.by.y)
        if drag.handle != "full":
            end = Point(end.x + drag.by.x, end.y + drag.by.y)
        if drag.evenly and drag.handle == "end":
            end = _on_axis(end, full)
        elif drag.evenly and drag.handle == "full":
            full = _on_axis(full, end)
        (x1, y1), (x2, y2) = percent(full, frame), percent(end, frame)
        return fitted(drag.item, x1=x1, y1=y1, x2=x2, y2=y2)

    def paint(self, painter: QPainter, ground: Ground, item: Linear, drag: Drag[Linear] | None) -> None:
        full, end = (ground.place(point) for point in _points(item, ground.frame))
        strokes.across(painter, ground.box, full, end - full)
        strokes.across(painter, ground.box, end, end - full, dashed=True)
        strokes.line(painter, full, end)


def _points(item: Linear, frame: Size) -> tuple[Point, Point]:
    return from_percent(item.x1, item.y1, frame), from_percent(item.x2, item.y2, frame)


def _on_axis(point: Point, other: Point) -> Point:
    """The point moved so that it lies beside, above or below the other one."""
    if abs(point.x - other.x) < abs(point.y - other.y):
        return Point(other.x, point.y)
    return Point(point.x, other.y)
