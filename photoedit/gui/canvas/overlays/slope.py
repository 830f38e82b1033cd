"""Filters that work along a line, on the photo: where it lies, how it is turned, how soft its sides are.

For the geometry see `photoedit.filters._slope`: distances are in percent of the way across the frame, upright
to the line.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from photoedit.filters.gradient_filter import GradientFilter
from photoedit.filters.tilt_shift import TiltShift
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, fitted
from photoedit.photo import Size

Sloped = GradientFilter | TiltShift

_ARM = 0.25
"""How far from the middle the handle is that turns, in shares of the frame's shorter side."""


class _Line(NamedTuple):
    """The line in pixels of the frame: a point of it, its normal, and how long the way across is."""

    middle: Point
    across: float
    down: float
    way: float

    def beside(self, share: float) -> Point:
        """The point so many percent of the way below the middle."""
        far = share / 100 * self.way
        return Point(self.middle.x + self.across * far, self.middle.y + self.down * far)

    def distance(self, point: Point) -> float:
        """How many percent of the way a point lies below the line."""
        dx, dy = point.x - self.middle.x, point.y - self.middle.y
        return (self.across * dx + self.down * dy) / self.way * 100


class SlopeOverlay(Overlay[Sloped]):
    """Handles for `gradient-filter` and `tilt-shift`."""

    edits = (GradientFilter, TiltShift)

    def handles(self, item: Sloped, frame: Size) -> Mapping[str, Point]:
        line, arm = _line(item, frame), _ARM * min(frame)
        turn = Point(line.middle.x + line.down * arm, line.middle.y - line.across * arm)
        inner, outer = _sides(item)
        inwards = -1 if item.position > 50 else 1  # on the side where the frame has more room
        points = {"middle": line.middle, "turn": turn, "feather": line.beside(inwards * outer)}
        return {**points, "width": line.beside(inwards * inner)} if isinstance(item, TiltShift) else points

    def moved(self, drag: Drag[Sloped], frame: Size) -> Sloped:
        item, line = drag.item, _line(drag.item, frame)
        far = abs(line.distance(drag.to))
        match drag.handle:
            case "middle":
                return fitted(
                    item, position=item.position + line.distance(drag.to) - line.distance(drag.start)
                )
            case "turn":
                turned = _direction(line.middle, drag.to) - _direction(line.middle, drag.start)
                return _turned(item, line.middle, turned, frame)
            case "width":
                return fitted(item, width=2 * far)
        return fitted(item, feather=far - item.width / 2 if isinstance(item, TiltShift) else 2 * far)

    def paint(self, painter: QPainter, ground: Ground, item: Sloped, drag: Drag[Sloped] | None) -> None:
        line, normal = _line(item, ground.frame), QPointF(*_line(item, ground.frame)[1:3])
        inner, outer = _sides(item)
        for share, dashed in (
            (-outer, isinstance(item, TiltShift)),
            (inner, False),
            (-inner, False),
            (outer, True),
        ):
            strokes.across(painter, ground.box, ground.place(line.beside(share)), normal, dashed=dashed)


def _sides(item: Sloped) -> tuple[float, float]:
    """How far from the line the change begins and ends, in percent of the way."""
    if isinstance(item, TiltShift):
        return item.width / 2, item.width / 2 + item.feather
    return 0.0, item.feather / 2


def _line(item: Sloped, frame: Size) -> _Line:
    across, down = math.sin(math.radians(item.angle)), math.cos(math.radians(item.angle))
    way = frame.width * abs(across) + frame.height * abs(down)
    line = _Line(Point(frame.width / 2, frame.height / 2), across, down, way)
    return line._replace(middle=line.beside(item.position - 50))


def _turned(item: Sloped, middle: Point, degrees: float, frame: Size) -> Sloped:
    """The filter turned around a point of its line."""
    turned = fitted(item, angle=(item.angle + degrees + 180) % 360 - 180)
    centred = _line(turned.replace(position=50.0), frame)
    return fitted(turned, position=50 + centred.distance(middle))


def _direction(middle: Point, at: Point) -> float:
    """In which direction a point lies from the middle, in degrees counter-clockwise."""
    return math.degrees(math.atan2(middle.y - at.y, at.x - middle.x))
