"""What tests of overlays share: a drag from a handle, as the mouse does it."""

from __future__ import annotations

from typing import TypeVar

from photoedit.gui.canvas.overlays import overlays
from photoedit.gui.canvas.overlays.base import Drag, Point
from photoedit.params import Declared
from photoedit.photo import Size

Item = TypeVar("Item", bound=Declared)


def dragged(item: Item, handle: str, by: tuple[float, float], frame: Size, *, evenly: bool = False) -> Item:
    """The item after one of its handles was dragged by so many pixels of the frame."""
    overlay = overlays()[type(item)]
    start = overlay.handles(item, frame)[handle]
    to = Point(start.x + by[0], start.y + by[1])
    result: Item = overlay.dropped(Drag(handle, item, frame, start, to, evenly), frame)
    return result
