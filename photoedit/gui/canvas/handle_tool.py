"""Handles under the mouse and the keys: takes them, drags them, nudges them, and says what comes of it.

Tab goes from handle to handle, arrows move the chosen one by a pixel of the screen (Shift ten times as far,
Alt a tenth). Enter keeps what was done, Esc takes it back; both leave.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from photoedit.errors import UsageError
from photoedit.filters.base import Filter
from photoedit.gui.canvas import canvas_marks
from photoedit.gui.canvas.overlays import overlays, strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point
from photoedit.gui.canvas.tool import Tool
from photoedit.gui.style.theme import GRID
from photoedit.masks.base import Mask

REACH = 12.0
"""How near to a handle, in pixels of the widget, a press takes it."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)
}  # fmt: skip


class HandleTool(Tool):
    """The handles of one item, a filter or a mask.

    Signals:
        wished(object): the item is to be this one.
        rested(): a drag is over, or a new one begins.
        left(bool): it is done with; whether what was done is to stay.
    """

    wished = Signal(object)
    rested = Signal()
    left = Signal(bool)

    def __init__(self, item: Filter | Mask, step: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.item = item
        self.overlay: Overlay[Any] = overlays()[type(item)]
        self.chosen: str | None = None
        self._drag: Drag[Any] | None = None

    def show_item(self, item: Filter | Mask) -> None:
        """Show another state of the item; emits nothing but `changed`."""
        if item != self.item:
            self.item = item
            self.changed.emit()

    def press(self, ground: Ground, at: QPointF, *, evenly: bool) -> bool:
        handle = self._handle_at(ground, at)
        if handle is None:
            return False
        self.rested.emit()
        self.chosen = handle
        point = ground.point(at)
        self._drag = Drag(handle, self.item, ground.frame, point, point, evenly)
        self.changed.emit()
        return True

    def move(self, ground: Ground, at: QPointF, *, evenly: bool) -> None:
        if self._drag is None:
            return
        drag = self._drag = self._drag.moved(ground.point(at), evenly=evenly)
        self.changed.emit()
        self._wish(lambda: self.overlay.moved(drag, ground.frame))

    def release(self, ground: Ground) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        self._wish(lambda: self.overlay.dropped(drag, ground.frame))
        self.rested.emit()
        self.changed.emit()

    def key(self, ground: Ground | None, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit(key != Qt.Key.Key_Escape)
            return True
        if ground is None or key not in _ARROWS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._nudge(ground, _ARROWS[key], event.modifiers())
        return True

    def _nudge(self, ground: Ground, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        far = 1 / ground.zoom
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            far *= 10
        elif modifiers & Qt.KeyboardModifier.AltModifier:
            far /= 10
        handles = self.overlay.handles(self.item, ground.frame)
        if self.chosen is None or self.chosen not in handles:
            self.chosen = next(iter(handles))
        handle = self.chosen
        by = Point(way[0] * far, way[1] * far)
        self._wish(lambda: self.overlay.nudged(self.item, handle, by, ground.frame))

    def step_focus(self, ground: Ground, *, forward: bool) -> bool:
        names = list(self.overlay.handles(self.item, ground.frame))
        if self.chosen in names:
            index = names.index(self.chosen) + (1 if forward else -1)
        else:
            index = 0 if forward else len(names) - 1
        inside = 0 <= index < len(names)
        self.chosen = names[index] if inside else None
        self.changed.emit()
        return inside

    def cursor(self, ground: Ground, at: QPointF) -> Qt.CursorShape | None:
        handle = self._drag.handle if self._drag is not None else self._handle_at(ground, at)
        return None if handle is None else self.overlay.cursor(handle)

    def paint(self, painter: QPainter, ground: Ground) -> None:
        self.overlay.paint(painter, ground, self.item, self._drag)
        for name, point in self.overlay.handles(self.item, ground.frame).items():
            strokes.handle(painter, ground.place(point), chosen=name == self.chosen)
        note = self.overlay.note(self.item, ground.frame)
        if note:
            corner = QPointF(max(ground.left, GRID), max(ground.top, GRID)) + QPointF(GRID, GRID)
            canvas_marks.paint_pill(painter, corner, note)

    def _handle_at(self, ground: Ground, at: QPointF) -> str | None:
        """The handle that a press there takes: the nearest, if one is near."""
        near = {
            name: (ground.place(point) - at).manhattanLength()
            for name, point in self.overlay.handles(self.item, ground.frame).items()
        }
        nearest = min(near, key=lambda name: near[name])
        if near[nearest] <= REACH:
            return nearest
        return self.overlay.handle_beside(self.item, ground.point(at), ground.frame)

    def _wish(self, make: Callable[[], Filter | Mask]) -> None:
        """Wish for what `make` makes; what can't be so stays as it last could."""
        try:
            item = make()
        except UsageError:
            return
        if item != self.item:
            self.item = item
            self.wished.emit(item)
