"""Straighten and rotate on the photo: draw a line along what should be level or upright, or turn by a handle.

The picture shows the step at work, so a line that is drawn on it is by its own angle off, from the nearest
axis. The handle at the right edge turns the photo around its middle, as far as the mouse goes around it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from photoedit.filters.rotate import Rotate
from photoedit.filters.straighten import Straighten
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, fitted
from photoedit.photo import Size

SHORTEST = 0.02
"""A line that is shorter than this share of the frame's width is a slip of the hand."""
NUDGE = 0.1
"""Degrees that an arrow key turns by, at the step of one pixel."""


class StraightenOverlay(Overlay[Straighten | Rotate]):
    """Handles for `straighten` and `rotate`."""

    edits = (Straighten, Rotate)

    def handles(self, item: Straighten | Rotate, frame: Size) -> Mapping[str, Point]:
        return {"turn": Point(frame.width * 0.96, frame.height / 2)}

    def handle_beside(self, item: Straighten | Rotate, at: Point, frame: Size) -> str | None:
        return "line"

    def moved(self, drag: Drag[Straighten | Rotate], frame: Size) -> Straighten | Rotate:
        if drag.handle == "line":  # a photo that turns under the line would be hard to hit
            return drag.item
        turned = _around(drag.to, frame) - _around(drag.start, drag.frame)
        return fitted(drag.item, angle=drag.item.angle + (turned + 180) % 360 - 180)

    def dropped(self, drag: Drag[Straighten | Rotate], frame: Size) -> Straighten | Rotate:
        if drag.handle != "line":
            return self.moved(drag, frame)
        if math.hypot(*drag.by) < SHORTEST * frame.width:
            return drag.item
        slope = math.degrees(math.atan2(-drag.by.y, drag.by.x))
        return fitted(drag.item, angle=drag.item.angle - ((slope + 45) % 90 - 45))

    def nudged(self, item: Straighten | Rotate, handle: str, by: Point, frame: Size) -> Straighten | Rotate:
        return fitted(item, angle=item.angle - NUDGE * (by.x + by.y))

    def paint(
        self, painter: QPainter, ground: Ground, item: Straighten | Rotate,
        drag: Drag[Straighten | Rotate] | None,
    ) -> None:  # fmt: skip
        if drag is not None and drag.handle == "line":
            strokes.line(painter, ground.place(drag.start), ground.place(drag.to))
            return
        strokes.guides(painter, strokes.grid(ground.box, 12 if drag else 6))

    def cursor(self, handle: str) -> Qt.CursorShape:
        return Qt.CursorShape.CrossCursor if handle == "line" else Qt.CursorShape.SizeVerCursor

    def note(self, item: Straighten | Rotate, frame: Size) -> str:
        return f"{item.angle:.1f}°"


def _around(point: Point, frame: Size) -> float:
    """In which direction a point lies from the frame's middle, in degrees counter-clockwise."""
    return math.degrees(math.atan2(frame.height / 2 - point.y, point.x - frame.width / 2))
