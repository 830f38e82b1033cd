"""What an overlay is to the canvas: where the handles of a filter or mask are, and what dragging them means.

An overlay keeps nothing: it is asked with the item (a frozen filter or mask) and answers with points, or with
another item. All points are in pixels of the frame that the item works on, counted from its outer edge, so
the zoom, the screen's scale and the window are not its matter.
"""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from photoedit.params import Declared
from photoedit.photo import Size

Item = TypeVar("Item", bound=Declared)


class Point(NamedTuple):
    """A place in pixels of the frame."""

    x: float
    y: float


class Ground(NamedTuple):
    """Where the frame lies on the canvas: its left top corner and its zoom, in the widget's coordinates."""

    left: float
    top: float
    zoom: float
    frame: Size

    def place(self, point: Point) -> QPointF:
        """A point of the frame on the canvas."""
        return QPointF(self.left + point.x * self.zoom, self.top + point.y * self.zoom)

    def point(self, place: QPointF) -> Point:
        """The point of the frame at a place on the canvas."""
        return Point((place.x() - self.left) / self.zoom, (place.y() - self.top) / self.zoom)

    @property
    def box(self) -> QRectF:
        """The whole frame on the canvas."""
        return QRectF(self.left, self.top, self.frame.width * self.zoom, self.frame.height * self.zoom)


@dataclass(frozen=True)
class Drag(Generic[Item]):
    """A drag that is under way.

    Attributes:
        handle: its name.
        item, frame: as they were when it began, so that nothing adds up on the way.
        start, to: where it began, and where the mouse is.
        evenly: Shift is held: keep the shape.
    """

    handle: str
    item: Item
    frame: Size
    start: Point
    to: Point
    evenly: bool = False

    @property
    def by(self) -> Point:
        """How far it went."""
        return Point(self.to.x - self.start.x, self.to.y - self.start.y)

    def moved(self, to: Point, *, evenly: bool) -> Drag[Item]:
        """The drag a little later."""
        return dataclasses.replace(self, to=to, evenly=evenly)


class Overlay(ABC, Generic[Item]):
    """Base of all overlays.

    Attributes:
        edits: the filters or masks it belongs to.
        shows_step: whether the picture under the handles has the step's effect; False for what cuts away the
            very pixels one chooses among.
    """

    edits: ClassVar[tuple[type[Declared], ...]]
    shows_step: ClassVar[bool] = True

    @abstractmethod
    def handles(self, item: Item, frame: Size) -> Mapping[str, Point]:
        """Where the handles are, by name; the keyboard reaches them in this order."""

    def handle_beside(self, item: Item, at: Point, frame: Size) -> str | None:
        """The handle that is taken where none is near; None leaves the mouse to the canvas."""
        return None

    @abstractmethod
    def moved(self, drag: Drag[Item], frame: Size) -> Item:
        """The item as a drag makes it; `frame` is the present one.

        Raises:
            UsageError: the item can't be so; it stays as it was.
        """

    def dropped(self, drag: Drag[Item], frame: Size) -> Item:
        """The item when the mouse is let go."""
        return self.moved(drag, frame)

    def nudged(self, item: Item, handle: str, by: Point, frame: Size) -> Item:
        """The item with a handle moved by the arrow keys.

        Raises:
            UsageError: as `moved`.
        """
        start = self.handles(item, frame)[handle]
        to = Point(start.x + by.x, start.y + by.y)
        return self.moved(Drag(handle, item, frame, start, to), frame)

    @abstractmethod
    def paint(self, painter: QPainter, ground: Ground, item: Item, drag: Drag[Item] | None) -> None:
        """Draw everything but the handles."""

    def cursor(self, handle: str) -> Qt.CursorShape:
        """What the mouse looks like over a handle."""
        return Qt.CursorShape.SizeAllCursor

    def choices(self) -> Mapping[str, str]:
        """What the bar below the photo offers for the item: words with their labels for people."""
        return {}

    def choice(self, item: Item, frame: Size) -> str:
        """Which of the choices the item has; empty for none of them."""
        return ""

    def choose(self, item: Item, word: str, frame: Size) -> Item:
        """The item with one of the choices."""
        raise NotImplementedError(word)

    def note(self, item: Item, frame: Size) -> str:
        """What the item comes to, in a few words, for the label beside the handles; empty for none."""
        return ""


def clamped(value: float, low: float, high: float) -> float:
    """`value`, or the limit it exceeds."""
    return min(max(value, low), high)


def fitted(item: Item, **values: float) -> Item:
    """The item with these values, as far as their ranges let them, and as fine as anybody can see."""
    return item.clipped(**{name: round(value, 2) for name, value in values.items()})


def percent(point: Point, frame: Size) -> tuple[float, float]:
    """A point in percent of the frame."""
    return point.x / frame.width * 100, point.y / frame.height * 100


def from_percent(x: float, y: float, frame: Size) -> Point:
    """The point that lies at so many percent of the frame."""
    return Point(x * frame.width / 100, y * frame.height / 100)
