"""The canvas: the photo on a neutral ground, with zoom, pan and the split between before and after.

It draws the last frame under the present view, so moving is immediate and the sharp picture follows. All
its arithmetic is in device pixels (see `viewport`); the wheel zooms at the cursor, dragging pans.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from photoedit.gui.canvas import canvas_marks
from photoedit.gui.canvas.pictures import Layer
from photoedit.gui.canvas.rendering import Compare, Frame, adapted
from photoedit.gui.canvas.viewport import View, fitting, next_step
from photoedit.gui.style.theme import SURROUNDS, grey
from photoedit.photo import Region, Size

_GRAB = 8
_WHEEL_ZOOM = 1.2


class Canvas(QWidget):
    """Shows frames.

    Signals:
        view_changed(): another part or zoom is looked at, or the canvas has another size.
        step_wished(int): the user wants the next (1) or former (-1) photo.
    """

    view_changed = Signal()
    step_wished = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View()
        self._frame: Frame | None = None
        self._base: Frame | None = None
        self._placeholder: QImage | None = None
        self._message = ""
        self._size: Size | None = None
        self._split = 0.5
        self._compare = Compare.OFF
        self._surround = grey(SURROUNDS["dark"])
        self._grabbed: QPointF | None = None
        self._moving_split = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Photo"))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    @property
    def view(self) -> View:
        return self._view

    @property
    def device_size(self) -> Size:
        """The canvas in device pixels."""
        ratio = self.devicePixelRatioF()
        return Size(max(round(self.width() * ratio), 1), max(round(self.height() * ratio), 1))

    @property
    def zoom(self) -> float | None:
        """Device pixels for each pixel of the result; None while there is no photo."""
        if self._size is None:
            return None
        return self._view.place(self._size, self.device_size).zoom

    @property
    def frame(self) -> Frame | None:
        """What is shown."""
        return self._frame

    def set_surround(self, word: str) -> None:
        """The ground, by Settings' word for it."""
        self._surround = grey(SURROUNDS[word])
        self.update()

    def set_compare(self, compare: Compare) -> None:
        """What is seen of the original."""
        self._compare = compare
        self.update()

    def await_photo(self, placeholder: QImage | None) -> None:
        """Another photo is on its way; show its thumbnail meanwhile, fitted."""
        self._frame = self._base = self._size = None
        self._placeholder, self._message = placeholder, ""
        self._view = View()
        self.update()

    def set_size(self, size: Size) -> None:
        """The size of the opened photo, before its first frame is there."""
        self._size = size
        self.view_changed.emit()

    def show_frame(self, frame: Frame) -> None:
        """Show a picture."""
        self._message = ""
        if frame.base:
            self._base = frame
        else:
            self._frame = frame
            self._placeholder = None
            if self._size != frame.result:
                self._size = frame.result
                self._view = self._view.settled(frame.result, self.device_size)
        self.update()

    def show_message(self, text: str) -> None:
        """Show sentences instead of a photo; they are plain text."""
        self._frame = self._base = self._placeholder = self._size = None
        self._message = text
        self.setAccessibleDescription(text)
        self.update()

    def fit(self) -> None:
        """Show the whole photo."""
        self._set_view(View())

    def show_pixels(self) -> None:
        """100 %: one photo pixel for one device pixel."""
        self.zoom_to(1.0)

    def toggle_zoom(self, at: QPointF | None = None) -> None:
        """Between the whole photo and 100 %."""
        if self._view.zoom is None:
            self.zoom_to(1.0, at)
        else:
            self.fit()

    def step_zoom(self, *, larger: bool) -> None:
        """The next zoom of the usual series."""
        if self.zoom is not None:
            self.zoom_to(next_step(self.zoom, larger=larger))

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Another zoom; the point `at` (or the middle) stays."""
        if self._size is None:
            return
        point = at if at is not None else QPointF(self.width() / 2, self.height() / 2)
        ratio = self.devicePixelRatioF()
        where = (point.x() * ratio, point.y() * ratio)
        self._set_view(self._view.zoomed(zoom, where, self._size, self.device_size))

    def _set_view(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self.update()
            self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._size is None or self.zoom is None:
            return
        zoom = self.zoom * _WHEEL_ZOOM ** (event.angleDelta().y() / 120)
        whole = fitting(self._size, self.device_size)
        if zoom <= whole * 1.001 and whole <= self.zoom:
            self.fit()
        else:
            self.zoom_to(zoom, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._grabbed = event.position()
            self._moving_split = self._at_divider(event.position())
            self._set_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            self._set_cursor(event.position())
            return
        if self._moving_split:
            self._split = min(max(event.position().x() / self.width(), 0.02), 0.98)
            self.update()
        elif self._size is not None:
            moved = (event.position() - self._grabbed) * self.devicePixelRatioF()
            self._grabbed = event.position()
            self._set_view(self._view.panned(moved.x(), moved.y(), self._size, self.device_size))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self._moving_split = False
        self._set_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._at_divider(event.position()):
            self.toggle_zoom(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if direction is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            self.step_wished.emit(direction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._size is not None:
            self._view = self._view.settled(self._size, self.device_size)
        self.view_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.view_changed.emit()
        super().changeEvent(event)

    def _at_divider(self, point: QPointF) -> bool:
        return self._compare is Compare.SPLIT and abs(point.x() - self._split * self.width()) <= _GRAB

    def _set_cursor(self, point: QPointF) -> None:
        if self._moving_split or self._at_divider(point):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif self._grabbed is not None and self._view.zoom is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.unsetCursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._surround)
        ink = QColor(grey(80 if self._surround.lightness() < 140 else 20))
        if self._message:
            canvas_marks.paint_message(painter, self.rect(), self._message, ink)
            return
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        if self._frame is not None:
            self._paint_frame(painter, self._frame)
        elif self._placeholder is not None:
            self._paint_placeholder(painter, self._placeholder)
        painter.restore()
        if self._frame is not None and self._frame.before is not None and self._compare is Compare.SPLIT:
            canvas_marks.paint_divider(painter, self.rect(), self._split * self.width())
        elif self._frame is not None and self._frame.wish.compare is Compare.ORIGINAL:
            canvas_marks.paint_pill(painter, QPointF(16, 16), self.tr("Original"))

    def _paint_frame(self, painter: QPainter, frame: Frame) -> None:
        base = self._base
        if base is not None and base.wish.recipe == frame.wish.recipe and frame.before is None:
            self._paint_layer(painter, base.layer, frame.result)
        if frame.before is None:
            self._paint_layer(painter, frame.layer, frame.result)
            return
        size = self.device_size
        edge = self._split * size.width
        for layer, left, right in ((frame.before, 0, edge), (frame.layer, edge, size.width)):
            painter.setClipRect(QRectF(left, 0, right - left, size.height))
            self._paint_layer(painter, layer, frame.result)
        painter.setClipping(False)

    def _paint_layer(self, painter: QPainter, layer: Layer, result: Size) -> None:
        view = adapted(self._view, result, self.device_size, layer.size)
        left, top, zoom = view.place(layer.size, self.device_size)
        target = _mapped(layer.region, left, top, zoom)
        enlarged = target.width() / layer.image.width()
        smooth = enlarged < 2 and abs(enlarged - 1) > 1e-3
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth or zoom < 1)
        if layer.image.hasAlphaChannel():
            canvas_marks.paint_checks(painter, target)
        painter.drawImage(target, layer.image)

    def _paint_placeholder(self, painter: QPainter, image: QImage) -> None:
        size = self.device_size
        fitted = image.size().scaled(*size, Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(
            (size.width - fitted.width()) // 2, (size.height - fitted.height()) // 2,
            fitted.width(), fitted.height(),
        )  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(0.6)
        painter.drawImage(target, image)


def _mapped(region: Region, left: float, top: float, zoom: float) -> QRectF:
    """Where a region of the photo lies on the canvas, on whole device pixels."""
    x, y = round(left + region.x * zoom), round(top + region.y * zoom)
    right, bottom = round(left + region.right * zoom), round(top + region.bottom * zoom)
    return QRectF(x, y, max(right - x, 1), max(bottom - y, 1))
