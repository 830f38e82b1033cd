"""Crop on the photo: a frame with eight handles, thirds in it, and darkness around it.

The corner or side opposite to the one that is dragged stays. An aspect that the step has is kept; Shift keeps
the one the frame has at the moment. Dragging inside the frame moves it; as long as it is the whole photo, and
so has nowhere to go, that draws a new one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from photoedit.filters.crop import Crop
from photoedit.gui.canvas.overlays import strokes
from photoedit.gui.canvas.overlays.base import Drag, Ground, Overlay, Point, clamped
from photoedit.gui.words import tr
from photoedit.photo import Size

_SIDES = {
    "middle": (0, 0), "top left": (-1, -1), "top": (0, -1), "top right": (1, -1), "right": (1, 0),
    "bottom right": (1, 1), "bottom": (0, 1), "bottom left": (-1, 1), "left": (-1, 0),
}  # fmt: skip
"""Which sides of the frame a handle moves: the left or the right one, the upper or the lower one."""

_NEW = "new"
"""What is dragged where a new frame is drawn; no handle that one sees."""
_LEAST = 0.01
"""Shortest side of a new frame, in shares of the photo's shorter one: less is a click."""

_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor, (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor, (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}  # fmt: skip


_RATIOS = {"1:1": 1.0, "5:4": 5 / 4, "4:3": 4 / 3, "3:2": 3 / 2, "16:9": 16 / 9, "2:1": 2.0}
_FREE, _PHOTO, _TURN = "free", "photo", "turn"
"""The choices; a ratio takes the way up that the frame has, and `turn` changes it."""


class _Box(NamedTuple):
    """The frame in pixels of the photo."""

    x: float
    y: float
    width: float
    height: float


class CropOverlay(Overlay[Crop]):
    """Handles for `crop`."""

    edits = (Crop,)
    shows_step: ClassVar[bool] = False

    def handles(self, item: Crop, frame: Size) -> Mapping[str, Point]:
        box = _Box(*item.kept(frame))
        return {
            name: Point(box.x + box.width * (1 + across) / 2, box.y + box.height * (1 + down) / 2)
            for name, (across, down) in _SIDES.items()
            if name != "middle" or not _is_whole(box, frame)
        }

    def handle_beside(self, item: Crop, at: Point, frame: Size) -> str | None:
        box = _Box(*item.kept(frame))
        inside = 0 <= at.x - box.x <= box.width and 0 <= at.y - box.y <= box.height
        if not inside:
            return None
        return _NEW if _is_whole(box, frame) else "middle"

    def moved(self, drag: Drag[Crop], frame: Size) -> Crop:
        box, by = _Box(*drag.item.kept(drag.frame)), drag.by
        if drag.handle == _NEW:
            return _drawn(drag, frame)
        across, down = _SIDES[drag.handle]
        if not (across or down):
            x = clamped(box.x + by.x, 0, frame.width - box.width)
            y = clamped(box.y + by.y, 0, frame.height - box.height)
            return _with_box(drag.item, box._replace(x=x, y=y), frame)
        aspect = _aspect(drag.item, frame) or (box.width / box.height if drag.evenly else None)
        wanted = Size(round(box.width + across * by.x), round(box.height + down * by.y))
        return _with_box(drag.item, _resized(box, (across, down), wanted, aspect, frame), frame)

    def paint(self, painter: QPainter, ground: Ground, item: Crop, drag: Drag[Crop] | None) -> None:
        kept = item.kept(ground.frame)
        box = QRectF(
            ground.place(Point(kept.x, kept.y)), ground.place(Point(kept.right, kept.bottom))
        )  # fmt: skip
        path = QPainterPath()
        path.addRect(box)
        strokes.shade_outside(painter, ground.box, path)
        strokes.guides(painter, strokes.grid(box, 3))
        strokes.stroke(painter, path)

    def cursor(self, handle: str) -> Qt.CursorShape:
        if handle == _NEW:
            return Qt.CursorShape.CrossCursor
        across, down = _SIDES[handle]
        mirrored = (-across, -down)
        return _CURSORS.get((across, down)) or _CURSORS[mirrored]

    def choices(self) -> Mapping[str, str]:
        ratios = {word: word for word in _RATIOS}
        return {_FREE: tr("Free"), _PHOTO: tr("As the photo"), **ratios, _TURN: tr("Turn")}

    def choice(self, item: Crop, frame: Size) -> str:
        aspect = _aspect(item, frame)
        if aspect is None:
            return _FREE
        ratios = {**_RATIOS, _PHOTO: frame.width / frame.height}
        same = (word for word, ratio in ratios.items() if _alike(aspect, ratio) or _alike(aspect, 1 / ratio))
        return next(same, "")

    def choose(self, item: Crop, word: str, frame: Size) -> Crop:
        box = _Box(*item.kept(frame))
        if word == _FREE:
            return _with_box(item.replace(aspect=None), box, frame)
        if word == _TURN:
            aspect = box.height / box.width
        else:
            ratio = _RATIOS.get(word, frame.width / frame.height)
            upright = box.height > box.width and word != _PHOTO
            aspect = 1 / ratio if upright else ratio
        kept = None if word == _TURN and item.aspect is None else round(aspect, 6)
        shaped = item.replace(left=None, top=None, width=None, height=None, aspect=kept, turn=False)
        return _with_box(shaped, _shaped(box, aspect, frame), frame)

    def note(self, item: Crop, frame: Size) -> str:
        kept = item.kept(frame)
        return f"{kept.width} × {kept.height}"


def _is_whole(box: _Box, frame: Size) -> bool:
    return (box.width, box.height) == frame


def _drawn(drag: Drag[Crop], frame: Size) -> Crop:
    """The step that keeps what lies between the ends of a drag; a click leaves it as it was."""
    if min(abs(drag.by.x), abs(drag.by.y)) < _LEAST * min(frame):
        return drag.item
    start = _Box(clamped(drag.start.x, 0, frame.width), clamped(drag.start.y, 0, frame.height), 0, 0)
    sides = (1 if drag.by.x > 0 else -1, 1 if drag.by.y > 0 else -1)
    aspect = _aspect(drag.item, frame) or (frame.width / frame.height if drag.evenly else None)
    wanted = Size(round(abs(drag.by.x)), round(abs(drag.by.y)))
    return _with_box(drag.item, _resized(start, sides, wanted, aspect, frame), frame)


def _aspect(item: Crop, frame: Size) -> float | None:
    """The aspect that the step asks for, as the frame turns it."""
    if item.aspect is None:
        return None
    return 1 / item.aspect if item.turn and frame.height > frame.width else item.aspect


def _alike(a: float, b: float) -> bool:
    return math.isclose(a, b, rel_tol=2e-3)


def _shaped(box: _Box, aspect: float, frame: Size) -> _Box:
    """A box of that aspect around the same middle and of the same area, as far as the frame has room."""
    width = min(math.sqrt(box.width * box.height * aspect), frame.width, frame.height * aspect)
    height = width / aspect
    x = clamped(box.x + (box.width - width) / 2, 0, frame.width - width)
    y = clamped(box.y + (box.height - height) / 2, 0, frame.height - height)
    return _Box(x, y, width, height)


def _resized(
    box: _Box, sides: tuple[int, int], wanted: Size, aspect: float | None, frame: Size
) -> _Box:  # fmt: skip
    """The box with some of its sides moved, inside the frame and of the aspect, if there is one.

    What lies opposite to the moved sides stays; of a box with an aspect, the middle of the other axis does.
    """
    room = [_room(*axis) for axis in zip((box.x, box.y), (box.width, box.height), sides, frame, strict=True)]
    width, height = clamped(wanted.width, 1, room[0]), clamped(wanted.height, 1, room[1])
    if aspect is not None:
        across, down = sides
        grown = max(width if across else 0, height * aspect if down else 0)
        width = clamped(grown, min(1, room[0]), min(room[0], room[1] * aspect))
        height = width / aspect
    x = _start(box.x, box.width, width, sides[0])
    y = _start(box.y, box.height, height, sides[1])
    return _Box(clamped(x, 0, frame.width - width), clamped(y, 0, frame.height - height), width, height)


def _room(start: float, length: float, side: int, whole: int) -> float:
    """How long the box can become on an axis on which its right (1), left (-1) or both sides (0) move."""
    after = whole - start
    before = start + length
    if side:
        return after if side > 0 else before
    return 2 * min(start + length / 2, whole - start - length / 2)


def _start(start: float, length: float, new: float, side: int) -> float:
    """Where an axis of the box begins when it has its new length."""
    if side > 0:
        return start
    return start + (length - new) if side else start + (length - new) / 2


def _with_box(item: Crop, box: _Box, frame: Size) -> Crop:
    """The step that keeps this box, in the unit it has."""
    lengths: dict[str, Any] = {"left": box.x, "top": box.y, "width": box.width, "height": box.height}
    if item.unit == "percent":
        wholes = {"left": frame.width, "top": frame.height, "width": frame.width, "height": frame.height}
        lengths = {name: min(round(value / wholes[name] * 100, 3), 100) for name, value in lengths.items()}
    else:
        lengths = {name: float(round(value)) for name, value in lengths.items()}
    if item.aspect is not None:  # two of width, height and aspect say the third
        lengths["height"] = None
    return item.replace(**{**lengths, "width": max(lengths["width"], 0.001)})
