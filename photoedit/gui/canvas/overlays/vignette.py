"""A vignette on the photo: its centre, and the ellipses on which it begins and is full."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath

from photoedit.filters.vignette import Vignette
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, fitted, from_percent, percent
from photoedit.photo import Size


class VignetteOverlay(Overlay[Vignette]):
    """Handles for the centre of `vignette` and for where it begins."""

    edits = (Vignette,)

    def handles(self, item: Vignette, frame: Size) -> Mapping[str, Point]:
        middle = from_percent(item.x, item.y, frame)
        down = item.axes(frame)[1]
        # the handle of the begin is on the side with more room, so that it stays on the photo
        way = -1 if item.y > 50 else 1
        return {"middle": middle, "begin": Point(middle.x, middle.y + way * item.begin / 100 * down)}

    def moved(self, drag: Drag[Vignette], frame: Size) -> Vignette:
        item = drag.item
        middle = from_percent(item.x, item.y, frame)
        if drag.handle == "middle":
            x, y = percent(Point(middle.x + drag.by.x, middle.y + drag.by.y), frame)
            return fitted(item, x=x, y=y)
        across, down = item.axes(frame)
        return fitted(
            item, begin=100 * math.hypot((drag.to.x - middle.x) / across, (drag.to.y - middle.y) / down)
        )

    def paint(
        self, painter: QPainter, ground: Ground, item: Vignette, drag: Drag[Vignette] | None
    ) -> None:  # fmt: skip
        middle = ground.place(from_percent(item.x, item.y, ground.frame))
        across, down = (axis * ground.zoom for axis in item.axes(ground.frame))
        for share in (item.begin / 100, 1.0):
            path = QPainterPath()
            path.addEllipse(QPointF(middle), across * share, down * share)
            strokes.stroke(painter, path, dashed=share < 1)
