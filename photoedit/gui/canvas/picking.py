"""The white-balance pipette: a click on something that should be grey finds temperature and tint.

The colour is read from the photo as the step gets it: with the steps before it and, so that it is the place
under the mouse, with all geometry, but without the colours of later steps.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from photoedit.colour import SRGB
from photoedit.engine.preview import Preview
from photoedit.filters.base import Filter, Kind
from photoedit.filters.white_balance import WhiteBalance
from photoedit.gui.background import Background, NewestWins, Stopped
from photoedit.gui.canvas import canvas_marks
from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.overlays.base import Ground, Point
from photoedit.gui.canvas.pixels import encoded
from photoedit.gui.canvas.preview_link import PreviewLink
from photoedit.gui.canvas.tool import Tool
from photoedit.gui.session import Session
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import told
from photoedit.photo import Region
from photoedit.recipe import Recipe

ON_SCREEN = 5.0
"""Side of the square that is looked at, in pixels of the screen; of one pixel noise would tell the colour."""
LEAST, MOST = 5, 101
"""The same in pixels of the photo."""
DARKEST, BRIGHTEST = 0.02, 0.98
"""Encoded values between which a channel tells its share of the light."""


def picks_grey(kind: type[Filter]) -> bool:
    """Whether a filter can be set by showing it something grey."""
    return issubclass(kind, WhiteBalance)


class PickTool(Tool):
    """A pipette.

    Signals:
        picked(object, float): the point of the frame that was clicked on, and the zoom it was seen at.
        left(): no colour is wanted any more.
    """

    picked = Signal(object, float)
    left = Signal()

    def press(self, ground: Ground, at: QPointF, *, evenly: bool) -> bool:
        if not ground.box.contains(at):
            return False
        self.picked.emit(ground.point(at), ground.zoom)
        return True

    def move(self, ground: Ground, at: QPointF, *, evenly: bool) -> None:
        pass  # a click is all it takes

    def release(self, ground: Ground) -> None:
        pass

    def key(self, ground: Ground | None, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape:
            return False
        self.left.emit()
        return True

    def cursor(self, ground: Ground, at: QPointF) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if ground.box.contains(at) else None

    def paint(self, painter: QPainter, ground: Ground) -> None:
        text = QCoreApplication.translate("Canvas", "Click on something grey; Esc leaves")
        canvas_marks.paint_pill(painter, QPointF(2 * GRID, 2 * GRID), text)


@dataclass(frozen=True)
class _Sample:
    """One request, called in the background: the mean of a square, linear sRGB; None tells nothing."""

    preview: Preview
    recipe: Recipe
    square: Region

    def __call__(self, stopped: Stopped) -> npt.NDArray[np.float64] | None:
        pixels = self.preview.values(self.recipe, self.square, stopped)
        if pixels is None or pixels.shape[2] == 1:
            return None
        values = encoded(pixels)
        if values.mean(axis=(0, 1)).min() < DARKEST or values.mean(axis=(0, 1)).max() > BRIGHTEST:
            return None
        colours = self.preview.colours
        mean: npt.NDArray[np.float64] = colours.curve.linear(values).mean(axis=(0, 1))
        return colours.matrix_to(SRGB) @ mean


class Picking(QObject):
    """Puts the pipette on the canvas for a step, and what it finds into the session.

    Signals:
        begun(): the canvas is about to get the pipette.
        changed(): the pipette belongs to another step, or is put away.
        said(str): why a click told nothing.
    """

    begun = Signal()
    changed = Signal()
    said = Signal(str)

    def __init__(
        self, session: Session, link: PreviewLink, canvas: Canvas, parent: QObject | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._link, self._canvas = session, link, canvas
        self._tool: PickTool | None = None
        self.index: int | None = None
        self._lane = Background(1, "pick", self)
        self._requests = NewestWins[npt.NDArray[np.float64] | None](
            self._lane, self._balance, lambda problem: self.said.emit(told(problem)), self
        )
        session.recipe_changed.connect(self._follow)

    def close(self) -> None:
        """Let the request that runs end; nothing is told any more."""
        self._requests.drop()
        self._lane.close()

    def pick(self, index: int | None) -> None:
        """Take the pipette for a step, or put it away."""
        if index == self.index:
            return
        if index is not None:
            self.begun.emit()
        self.index = index
        if self._tool is not None:
            self._canvas.drop_tool(self._tool)
            self._tool.deleteLater()
            self._tool = None
        if index is not None:
            self._tool = PickTool(self)
            self._tool.picked.connect(self._look)
            self._tool.left.connect(lambda: self.pick(None))
            self._canvas.set_tool(self._tool)
            self._canvas.setFocus()
        self.changed.emit()

    def pick_last(self) -> None:
        """Take the pipette for the last white balance of the recipe, or for a new one; or put it away."""
        steps = self._session.recipe.steps
        known = [index for index, step in enumerate(steps) if picks_grey(type(step.filter))]
        if self.index is not None:
            self.pick(None)
            return
        if not known:
            self._session.add_step(WhiteBalance)
        self.pick(known[-1] if known else len(steps))

    def _follow(self) -> None:
        """The recipe changed: the step may be gone."""
        steps = self._session.recipe.steps
        if self.index is not None and not (
            self.index < len(steps) and picks_grey(type(steps[self.index].filter))
        ):
            self.pick(None)

    def _look(self, at: Point, zoom: float) -> None:
        preview, index = self._link.preview, self.index
        if preview is None or index is None:
            return
        if not preview.is_complete:
            self.said.emit(self.tr("The photo is still being read; click once more in a moment."))
            return
        recipe = self._session.recipe.with_steps(
            step
            for place, step in enumerate(self._session.recipe.steps)
            if place < index or step.filter.kind is Kind.GEOMETRY
        )
        side = round(min(max(ON_SCREEN / zoom, LEAST), MOST))
        square = Region(int(at.x) - side // 2, int(at.y) - side // 2, side, side)
        self._requests.ask(_Sample(preview, recipe, square.clip(preview.output_size(recipe))))

    def _balance(self, colour: npt.NDArray[np.float64] | None) -> None:
        if self.index is None:
            return
        if colour is None or colour.min() <= 0:
            self.said.emit(
                self.tr("There is no colour to tell there: click on something grey, not too dark or bright.")
            )
            return
        steps = list(self._session.recipe.steps)
        steps[self.index] = dataclasses.replace(steps[self.index], filter=WhiteBalance.for_grey(colour))
        self.pick(None)
        self._session.set_recipe(self._session.recipe.with_steps(steps))
