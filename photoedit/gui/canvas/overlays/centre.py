"""A filter's centre on the photo: what it blurs away from, or around."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QPainter, QPainterPath

from photoedit.filters.radial_blur import RadialBlur
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, fitted, from_percent, percent
from photoedit.photo import Size

_RINGS = (0.08, 0.16)
"""Radii of the circles around the centre, in shares of the frame's shorter side."""


class CentreOverlay(Overlay[RadialBlur]):
    """A handle for the centre of `radial-blur`."""

    edits = (RadialBlur,)

    def handles(self, item: RadialBlur, frame: Size) -> Mapping[str, Point]:
        return {"middle": from_percent(item.x, item.y, frame)}

    def moved(self, drag: Drag[RadialBlur], frame: Size) -> RadialBlur:
        middle = from_percent(drag.item.x, drag.item.y, frame)
        x, y = percent(Point(middle.x + drag.by.x, middle.y + drag.by.y), frame)
        return fitted(drag.item, x=x, y=y)

    def paint(
        self, painter: QPainter, ground: Ground, item: RadialBlur, drag: Drag[RadialBlur] | None
    ) -> None:  # fmt: skip
        middle = ground.place(from_percent(item.x, item.y, ground.frame))
        for ring in _RINGS:
            path = QPainterPath()
            radius = ring * min(ground.box.width(), ground.box.height())
            path.addEllipse(middle, radius, radius)
            strokes.stroke(painter, path, dashed=True)
