"""What the pixel under the mouse is, before and after the recipe, in the depth of its file and in L*a*b*.

It is read from the photo itself and not from the screen: the very values that an export has.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from photoedit.engine.preview import Preview
from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, NewestWins, Stopped
from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.preview_link import PreviewLink
from photoedit.gui.canvas.rendering import Compare, Frame, only_geometry
from photoedit.photo import Pixels, Region
from photoedit.recipe import Recipe

Place = tuple[int, int]


class Reading(NamedTuple):
    """One pixel.

    Attributes:
        x, y: where it is in the result.
        before, after: its values without and with what the recipe does to colours, as files hold them.
        lab: CIE L*a*b* under D50 of the values after.
    """

    x: int
    y: int
    before: tuple[float, ...]
    after: tuple[float, ...]
    lab: tuple[float, float, float]


@dataclass(frozen=True)
class _ReadPixel:
    """One request, called in the background; None as long as the photo is not decoded as a whole."""

    preview: Preview
    recipe: Recipe
    place: Place

    def __call__(self, stopped: Stopped) -> Reading | None:
        spot = Region(*self.place, 1, 1)
        before = self.preview.values(only_geometry(self.recipe), spot, stopped)
        after = self.preview.values(self.recipe, spot, stopped)
        if before is None or after is None:
            return None
        x, y = self.place
        unedited, edited = (tuple(each[0, 0].tolist()) for each in (before, after))
        lightness, a, b = self.preview.colours.lab(encoded(after)[0, 0]).tolist()
        return Reading(x, y, unedited, edited, (lightness, a, b))


def encoded(pixels: Pixels) -> Pixels:
    """The values as 0..1."""
    whole = pixels.dtype.kind == "u"
    return pixels / np.iinfo(pixels.dtype).max if whole else pixels.astype(np.float64)


class Readout(QObject):
    """Follows the mouse over the canvas.

    Signals:
        read(Reading | None): the pixel under the mouse; None if there is none.
    """

    read = Signal(object)

    def __init__(self, link: PreviewLink, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link, self._canvas = link, canvas
        self._place: Place | None = None
        self._lane = Background(1, "pixels", self)
        self._requests = NewestWins[Reading | None](self._lane, self._tell, self._give_up, self)
        canvas.pointed.connect(self._follow)
        link.shown.connect(self._read_again)

    def close(self) -> None:
        """Let the request that runs end; nothing is told any more."""
        self._requests.drop()
        self._lane.close()

    def _follow(self, place: Place | None) -> None:
        self._place = place
        frame, preview = self._canvas.frame, self._link.preview
        if place is None or frame is None or preview is None or frame.wish.compare is Compare.ORIGINAL:
            self._requests.drop()
            self.read.emit(None)
        else:
            self._requests.ask(_ReadPixel(preview, frame.wish.recipe, place))

    def _read_again(self, frame: Frame) -> None:
        """Another picture, or another part of it, lies under the mouse."""
        if not frame.draft and not frame.base:
            self._canvas.point()

    def _tell(self, reading: Reading | None) -> None:
        self.read.emit(reading if self._place is not None else None)

    def _give_up(self, _problem: PhotoEditError) -> None:
        self.read.emit(None)  # what is wrong with the photo or the recipe, the canvas says
