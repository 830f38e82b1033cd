"""How a frame is painted under a view: one picture, both sides of a split, or before and after side by side.

All lengths are device pixels. The sharp layer shows a part of the photo; what it does not cover while the
hand moves, the small picture of the whole photo fills in, and only there: to enlarge it is what takes long.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from photoedit.gui.canvas import canvas_marks
from photoedit.gui.canvas.pictures import Layer
from photoedit.gui.canvas.rendering import Compare, Frame, adapted
from photoedit.gui.canvas.viewport import View
from photoedit.photo import Size


def paint_frame(
    painter: QPainter, frame: Frame, base: Frame | None, view: View, canvas: Size, split: float
) -> None:
    """Paint a frame on a canvas of that size; `split` is where the divider is, 0..1."""
    painter.setClipRect(0, 0, *canvas)
    if frame.before is None:
        _paint_single(painter, frame, base, view, canvas)
        return
    for layer, left, right in _sides(frame, frame.before, canvas, split):
        painter.save()
        side = QRectF(left, 0, right - left, canvas.height)
        painter.setClipRect(side, Qt.ClipOperation.IntersectClip)
        if frame.wish.compare is Compare.SIDE:
            painter.translate(left, 0)
        _paint_layer(painter, layer, frame.result, view, pane(canvas, frame.wish.compare))
        painter.restore()


def pane(canvas: Size, compare: Compare) -> Size:
    """The part of a canvas that shows the photo once."""
    return Size(max(canvas.width // 2, 1), canvas.height) if compare is Compare.SIDE else canvas


def _sides(
    frame: Frame, before: Layer, canvas: Size, split: float
) -> Iterator[tuple[Layer, float, float]]:  # fmt: skip
    """What is seen before and after, and from where to where it is on the canvas."""
    edge = canvas.width // 2 if frame.wish.compare is Compare.SIDE else split * canvas.width
    yield before, 0, edge
    yield frame.layer, edge, canvas.width


def _paint_single(painter: QPainter, frame: Frame, base: Frame | None, view: View, canvas: Size) -> None:
    if base is not None and base.wish.look == frame.wish.look:
        covered = _target(frame.layer, frame.result, view, canvas)
        left_over = QRegion(0, 0, *canvas).subtracted(QRegion(covered.toRect()))
        if not left_over.isEmpty():
            painter.save()
            painter.setClipRegion(left_over, Qt.ClipOperation.IntersectClip)
            _paint_layer(painter, base.layer, frame.result, view, canvas)
            painter.restore()
    _paint_layer(painter, frame.layer, frame.result, view, canvas)


def _paint_layer(painter: QPainter, layer: Layer, result: Size, view: View, canvas: Size) -> None:
    target = _target(layer, result, view, canvas)
    zoom = adapted(view, result, canvas, layer.size).place(layer.size, canvas).zoom
    enlarged = target.width() / layer.image.width()
    smooth = enlarged < 2 and abs(enlarged - 1) > 1e-3
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth or zoom < 1)
    if layer.image.hasAlphaChannel():
        canvas_marks.paint_checks(painter, target)
    painter.drawImage(target, layer.image)


def paint_placeholder(painter: QPainter, image: QImage, canvas: Size) -> None:
    """Paint a thumbnail, fitted and faint, while its photo is on the way."""
    fitted = image.size().scaled(*canvas, Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(
        (canvas.width - fitted.width()) // 2, (canvas.height - fitted.height()) // 2,
        fitted.width(), fitted.height(),
    )  # fmt: skip
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(0.6)
    painter.drawImage(target, image)


def _target(layer: Layer, result: Size, view: View, canvas: Size) -> QRectF:
    """Where a layer lies on the canvas, on whole device pixels."""
    left, top, zoom = adapted(view, result, canvas, layer.size).place(layer.size, canvas)
    region = layer.region
    x, y = round(left + region.x * zoom), round(top + region.y * zoom)
    right, bottom = round(left + region.right * zoom), round(top + region.bottom * zoom)
    return QRectF(x, y, max(right - x, 1), max(bottom - y, 1))
