"""The canvas: the photo on a neutral ground, with zoom, pan and the split between before and after.

It draws the last frame under the present view, so moving is immediate and the sharp picture follows. All
its arithmetic is in device pixels (see `viewport`); the wheel zooms at the cursor, dragging pans. A tool
that is set gets mouse and keys first; the middle button pans with every tool.
"""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
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

from photoedit.gui.canvas import canvas_marks, painting
from photoedit.gui.canvas.overlays.base import Ground
from photoedit.gui.canvas.rendering import Compare, Frame
from photoedit.gui.canvas.tool import Tool
from photoedit.gui.canvas.viewport import View, fitting, next_step
from photoedit.gui.style.theme import SURROUNDS, grey
from photoedit.photo import Size

_GRAB = 8
_WHEEL_ZOOM = 1.2


class Canvas(QWidget):
    """Shows frames.

    Signals:
        view_changed(): another part or zoom is looked at, or the canvas has another size.
        step_wished(int): the user wants the next (1) or former (-1) photo.
        pointed(object): the column and row of the result under the mouse, or None.
    """

    view_changed = Signal()
    step_wished = Signal(int)
    pointed = Signal(object)

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
        self._mouse: QPointF | None = None
        self._moving_split = False
        self._footroom = 0
        self._tool: Tool | None = None
        self._tool_has_mouse = False
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
    def pane(self) -> Size:
        """What the photo is shown on, in device pixels: the canvas without its footroom, or a half of it."""
        return painting.pane(self._ground_size, self._compare)

    @property
    def _ground_size(self) -> Size:
        width, height = self.device_size
        return Size(width, max(height - round(self._footroom * self.devicePixelRatioF()), 1))

    def set_footroom(self, height: int) -> None:
        """Keep the photo out of this lowest part of the canvas, in pixels of the widget."""
        if height != self._footroom:
            self._footroom = height
            self._follow_size()

    @property
    def zoom(self) -> float | None:
        """Device pixels for each pixel of the result; None while there is no photo."""
        if self._size is None:
            return None
        return self._view.place(self._size, self.pane).zoom

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

    def set_tool(self, tool: Tool) -> None:
        """Give the mouse and the keys to a tool first, instead of the one that had them."""
        if self._tool is not None:
            self.drop_tool(self._tool)
        self._tool = tool
        tool.changed.connect(self.update)
        self.update()

    def drop_tool(self, tool: Tool) -> None:
        """Take mouse and keys back from a tool, if it has them."""
        if tool is self._tool:
            tool.changed.disconnect(self.update)
            self._tool, self._tool_has_mouse = None, False
            self.unsetCursor()
            self.update()

    def await_photo(self, placeholder: QImage | None) -> None:
        """Another photo is on its way; show its thumbnail meanwhile, fitted."""
        self._frame = self._base = self._size = None
        self._placeholder, self._message = placeholder, ""
        self._view = View()
        self.point()
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
                self._view = self._view.settled(frame.result, self.pane)
        self.update()

    def show_message(self, text: str) -> None:
        """Show sentences instead of a photo; they are plain text."""
        self._frame = self._base = self._placeholder = self._size = None
        self._message = text
        self.setAccessibleDescription(text)
        self.point()
        self.update()

    def fit(self) -> None:
        """Show the whole photo."""
        self.set_view(View())

    def show_pixels(self) -> None:
        """100 %: one photo pixel for one device pixel."""
        self.zoom_to(1.0)

    def look_at(self, x: float, y: float) -> None:
        """Bring a point of the photo, in shares of its width and height, into the middle."""
        if self._size is not None:
            self.set_view(replace(self._view, x=x, y=y).settled(self._size, self.pane))

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
        ratio = self.devicePixelRatioF()
        point = at if at is not None else QPointF(*self.pane) / (2 * ratio)
        where = ((point.x() * ratio) % self.pane.width, point.y() * ratio)
        self.set_view(self._view.zoomed(zoom, where, self._size, self.pane))

    def set_view(self, view: View) -> None:
        """Look at another part, or from nearer or farther."""
        if view != self._view:
            self._view = view
            self.update()
            self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._size is None or self.zoom is None:
            return
        zoom = self.zoom * _WHEEL_ZOOM ** (event.angleDelta().y() / 120)
        whole = fitting(self._size, self.pane)
        if zoom <= whole * 1.001 and whole <= self.zoom:
            self.fit()
        else:
            self.zoom_to(zoom, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        left, at = event.button() == Qt.MouseButton.LeftButton, event.position()
        self._moving_split = left and self._at_divider(at)
        ground = self._ground()
        if left and self._tool is not None and ground is not None and not self._moving_split:
            self._tool_has_mouse = self._tool.press(ground, at, evenly=_evenly(event))
        if not self._tool_has_mouse:
            self._grabbed = at
        self._set_cursor(at)

    def point(self) -> None:
        """Tell what is under the mouse: it moved, or the picture under it did."""
        self.pointed.emit(None if self._mouse is None else self._pixel_at(self._mouse))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        ground = self._ground()
        self._mouse = event.position()
        if self._tool_has_mouse and self._tool is not None:
            if ground is not None:
                self._tool.move(ground, event.position(), evenly=_evenly(event))
        elif self._grabbed is None:
            self._set_cursor(event.position())
            self.point()
        elif self._moving_split:
            self._split = min(max(event.position().x() / self.width(), 0.02), 0.98)
            self.update()
        elif self._size is not None:
            moved = (event.position() - self._grabbed) * self.devicePixelRatioF()
            self._grabbed = event.position()
            self.set_view(self._view.panned(moved.x(), moved.y(), self._size, self.pane))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ground = self._ground()
        if self._tool_has_mouse and self._tool is not None and ground is not None:
            self._tool.release(ground)
        self._grabbed = None
        self._moving_split = self._tool_has_mouse = False
        self._set_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and not self._at_divider(event.position()):
            self.toggle_zoom(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tool is not None and self._tool.key(self._ground(), event):
            return
        direction = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if direction is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            self.step_wished.emit(direction)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 (Qt's name)
        ground = self._ground()
        if self._tool is not None and ground is not None and self._tool.step_focus(ground, forward=next):
            return True
        return super().focusNextPrevChild(next)

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self.point()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._follow_size()

    def _follow_size(self) -> None:
        """There is more or less room for the photo."""
        if self._size is not None:
            self._view = self._view.settled(self._size, self.pane)
        self.update()
        self.view_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.view_changed.emit()
        super().changeEvent(event)

    def _at_divider(self, point: QPointF) -> bool:
        return self._compare is Compare.SPLIT and abs(point.x() - self._split * self.width()) <= _GRAB

    def _set_cursor(self, point: QPointF) -> None:
        ground = self._ground()
        over_tool = (
            self._tool.cursor(ground, point)
            if self._tool is not None and ground is not None and self._grabbed is None
            else None
        )
        if self._moving_split or self._at_divider(point):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        elif over_tool is not None:
            self.setCursor(over_tool)
        elif self._grabbed is not None and self._view.zoom is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.unsetCursor()

    def _pixel_at(self, point: QPointF) -> tuple[int, int] | None:
        """Which pixel of the result is seen there, on either side of a comparison."""
        if self._size is None:
            return None
        ratio = self.devicePixelRatioF()
        left, top, zoom = self._view.place(self._size, self.pane)
        x = math.floor((point.x() * ratio % self.pane.width - left) / zoom)
        y = math.floor((point.y() * ratio - top) / zoom)
        inside = 0 <= x < self._size.width and 0 <= y < self._size.height
        return (x, y) if inside else None

    def _ground(self) -> Ground | None:
        """Where the picture lies for the tool; None if there is none, or it is not the one the tool means."""
        frame, tool = self._frame, self._tool
        if frame is None or frame.wish.compare is Compare.ORIGINAL:
            return None
        if tool is not None and tool.step is not None and frame.wish.step != tool.step:
            return None
        ratio = self.devicePixelRatioF()
        left, top, zoom = self._view.place(frame.result, self.pane)
        beside = self.device_size.width - self.pane.width
        return Ground((left + beside) / ratio, top / ratio, zoom / ratio, frame.result)

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
            painting.paint_frame(
                painter, self._frame, self._base, self._view, self._ground_size, self._split
            )  # fmt: skip
        elif self._placeholder is not None:
            painting.paint_placeholder(painter, self._placeholder, self.device_size)
        painter.restore()
        if self._frame is not None:
            self._paint_over(painter, self._frame)

    def _paint_over(self, painter: QPainter, frame: Frame) -> None:
        """What lies over the picture: the tool, and which side of a comparison is which."""
        ground = self._ground()
        if self._tool is not None and ground is not None:
            self._tool.paint(painter, ground)
        if frame.before is not None and self._compare.shows_both:
            both = self._compare is Compare.SIDE
            x = self.width() / 2 if both else self._split * self.width()
            canvas_marks.paint_divider(painter, self.rect(), x, handle=not both)
        elif frame.wish.compare is Compare.ORIGINAL:
            canvas_marks.paint_pill(painter, QPointF(16, 16), self.tr("Original"))
        if self._frame is not None and self._frame.label:
            corner = QPointF(16, self.height() - canvas_marks.LABEL_ROOM)
            canvas_marks.paint_pill(painter, corner, self._frame.label)


def _evenly(event: QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
