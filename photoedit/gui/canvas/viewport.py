"""The arithmetic of looking: which part of a photo a canvas shows, and how large.

All lengths on the canvas are *device* pixels, so a zoom of 1 is one photo pixel for one device pixel at
any screen scale. The middle is kept as a share of the photo: it survives a photo of another size.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import NamedTuple

from photoedit.photo import Region, Size

MOST, LEAST = 32.0, 1 / 256
AIR = 0.97
STEPS = (1 / 16, 1 / 8, 1 / 6, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32)


class Place(NamedTuple):
    """Where the photo's top left corner lies on the canvas, and its zoom."""

    left: float
    top: float
    zoom: float


@dataclass(frozen=True)
class View:
    """What the user looks at.

    Attributes:
        zoom: device pixels for each photo pixel; None fits the photo into the canvas.
        x, y: what is in the middle of the canvas, as shares (0..1) of width and height.
    """

    zoom: float | None = None
    x: float = 0.5
    y: float = 0.5

    def place(self, photo: Size, canvas: Size) -> Place:
        """Where the photo lies; one that is smaller than the canvas is in its middle."""
        zoom = fitting(photo, canvas) if self.zoom is None else self.zoom
        return Place(
            _start(photo.width * zoom, canvas.width, self.x),
            _start(photo.height * zoom, canvas.height, self.y),
            zoom,
        )

    def visible(self, photo: Size, canvas: Size) -> Region:
        """The part of the photo that can be seen; at least a pixel."""
        left, top, zoom = self.place(photo, canvas)
        x = min(max(math.floor(-left / zoom), 0), photo.width - 1)
        y = min(max(math.floor(-top / zoom), 0), photo.height - 1)
        right = min(max(math.ceil((canvas.width - left) / zoom), x + 1), photo.width)
        bottom = min(max(math.ceil((canvas.height - top) / zoom), y + 1), photo.height)
        return Region(x, y, right - x, bottom - y)

    def zoomed(self, zoom: float, at: tuple[float, float], photo: Size, canvas: Size) -> View:
        """The view at another zoom in which the photo point under `at` stays where it is."""
        old = self.place(photo, canvas)
        zoom = min(max(zoom, LEAST), MOST)
        point = ((at[0] - old.left) / old.zoom, (at[1] - old.top) / old.zoom)
        middle = (
            point[0] + (canvas.width / 2 - at[0]) / zoom,
            point[1] + (canvas.height / 2 - at[1]) / zoom,
        )
        return View(zoom, middle[0] / photo.width, middle[1] / photo.height).settled(photo, canvas)

    def panned(self, dx: float, dy: float, photo: Size, canvas: Size) -> View:
        """The view after the photo was pulled by so many device pixels."""
        zoom = self.place(photo, canvas).zoom
        moved = dataclasses.replace(
            self, x=self.x - dx / (photo.width * zoom), y=self.y - dy / (photo.height * zoom)
        )
        return moved.settled(photo, canvas)

    def settled(self, photo: Size, canvas: Size) -> View:
        """The view with its middle moved so that the canvas shows no more emptiness than it must."""
        zoom = self.place(photo, canvas).zoom
        return dataclasses.replace(
            self,
            x=_settle(self.x, canvas.width / (photo.width * zoom)),
            y=_settle(self.y, canvas.height / (photo.height * zoom)),
        )


def fitting(photo: Size, canvas: Size) -> float:
    """The zoom at which the whole photo fits with a little air; small photos are not enlarged."""
    return min(AIR * canvas.width / photo.width, AIR * canvas.height / photo.height, 1.0)


def next_step(zoom: float, *, larger: bool) -> float:
    """The next zoom of the usual series."""
    if larger:
        return next((step for step in STEPS if step > zoom * 1.01), MOST)
    return next((step for step in reversed(STEPS) if step < zoom / 1.01), max(zoom / 2, LEAST))


def _start(length: float, space: float, middle: float) -> float:
    if length <= space:
        return round((space - length) / 2)
    return round(space / 2 - length * middle)


def _settle(middle: float, share: float) -> float:
    """`share`: how much of the photo the canvas covers."""
    return 0.5 if share >= 1 else min(max(middle, share / 2), 1 - share / 2)
