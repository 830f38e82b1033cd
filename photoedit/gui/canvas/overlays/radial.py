"""A radial mask on the photo: its ellipse, where it begins to fade, and which way it is turned."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, fitted, from_percent, percent
from photoedit.masks.radial import Radial
from photoedit.photo import Size

_DIAGONAL = math.sqrt(0.5)
_ON_ELLIPSE = {"right": (1.0, 0.0), "bottom": (0.0, 1.0), "left": (-1.0, 0.0), "top": (0.0, -1.0)}
"""The ends of its axes, in radii along the first (across) and the second one (down)."""


class RadialOverlay(Overlay[Radial]):
    """Handles for the mask `radial`; Shift keeps the ellipse's shape."""

    edits = (Radial,)

    def handles(self, item: Radial, frame: Size) -> Mapping[str, Point]:
        inner = (1 - item.feather / 100) * _DIAGONAL
        shares = {
            **_ON_ELLIPSE, "turn": (_DIAGONAL, -_DIAGONAL), "feather": (-inner, inner), "middle": (0.0, 0.0)
        }  # fmt: skip
        return {name: _out(item, frame, u, v) for name, (u, v) in shares.items()}

    def handle_beside(self, item: Radial, at: Point, frame: Size) -> str | None:
        return "middle" if math.hypot(*_in(item, frame, at)) < 1 else None

    def moved(self, drag: Drag[Radial], frame: Size) -> Radial:
        item, by = drag.item, drag.by
        match drag.handle:
            case "middle":
                middle = from_percent(item.x, item.y, frame)
                x, y = percent(Point(middle.x + by.x, middle.y + by.y), frame)
                return fitted(item, x=x, y=y)
            case "turn":
                turned = _direction(item, frame, drag.to) - _direction(item, frame, drag.start)
                return fitted(item, angle=(item.angle + turned + 180) % 360 - 180)
            case "feather":
                return fitted(item, feather=(1 - math.hypot(*_in(item, frame, drag.to))) * 100)
        u, v = (abs(share) for share in _in(item, frame, drag.to))
        across = drag.handle in ("left", "right")
        share = u if across else v
        return fitted(
            item,
            width=item.width * (share if across or drag.evenly else 1),
            height=item.height * (share if not across or drag.evenly else 1),
        )

    def paint(self, painter: QPainter, ground: Ground, item: Radial, drag: Drag[Radial] | None) -> None:
        middle = ground.place(from_percent(item.x, item.y, ground.frame))
        turn = QTransform().translate(middle.x(), middle.y()).rotate(-item.angle)
        radius_u, radius_v = (radius * ground.zoom for radius in _radii(item, ground.frame))
        for share in (1.0, 1 - item.feather / 100):
            path = QPainterPath()
            path.addEllipse(QPointF(), radius_u * share, radius_v * share)
            strokes.stroke(painter, turn.map(path), dashed=share < 1)

    def cursor(self, handle: str) -> Qt.CursorShape:
        return Qt.CursorShape.SizeAllCursor if handle == "middle" else Qt.CursorShape.PointingHandCursor


def _radii(item: Radial, frame: Size) -> tuple[float, float]:
    return item.width / 200 * frame.width, item.height / 200 * frame.height


def _out(item: Radial, frame: Size, u: float, v: float) -> Point:
    """The point of the frame at so many radii from the middle along the ellipse's axes."""
    cosine, sine = math.cos(math.radians(item.angle)), math.sin(math.radians(item.angle))
    radius_u, radius_v = _radii(item, frame)
    a, b = u * radius_u, v * radius_v
    middle = from_percent(item.x, item.y, frame)
    return Point(middle.x + cosine * a + sine * b, middle.y - sine * a + cosine * b)


def _in(item: Radial, frame: Size, at: Point) -> tuple[float, float]:
    """How many radii a point of the frame lies from the middle, along the ellipse's axes."""
    cosine, sine = math.cos(math.radians(item.angle)), math.sin(math.radians(item.angle))
    radius_u, radius_v = _radii(item, frame)
    middle = from_percent(item.x, item.y, frame)
    dx, dy = at.x - middle.x, at.y - middle.y
    return (cosine * dx - sine * dy) / radius_u, (sine * dx + cosine * dy) / radius_v


def _direction(item: Radial, frame: Size, at: Point) -> float:
    """In which direction a point lies from the middle, in degrees counter-clockwise."""
    middle = from_percent(item.x, item.y, frame)
    return math.degrees(math.atan2(middle.y - at.y, at.x - middle.x))
