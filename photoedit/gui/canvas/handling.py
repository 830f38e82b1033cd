"""Editing a step on the photo: which step has its handles on the canvas, and what the picture shows then.

While a step is edited, geometry behind it is left out of the picture, so that the picture is the frame that
the step works on; and so is the step itself if it would cut away what one chooses among. The recipe itself,
and so what is exported, has all of them all the time.
"""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject, Signal

from photoedit.filters.base import Filter, Kind
from photoedit.filters.crop import Crop
from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.handle_bar import HandleBar
from photoedit.gui.canvas.handle_tool import HandleTool
from photoedit.gui.canvas.overlays import item_of
from photoedit.gui.canvas.viewport import View
from photoedit.gui.session import Session
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import declared
from photoedit.masks.base import Mask
from photoedit.recipe import Recipe, Step


class Handling(QObject):
    """Puts the handles of a step on the canvas, and what is done with them into the session.

    Signals:
        changed(): another step is edited, or none any more.
    """

    changed = Signal()

    def __init__(self, session: Session, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._tool: HandleTool | None = None
        self._before: tuple[Step | None, View] | None = None
        self.bar = HandleBar(canvas)
        self.bar.chosen.connect(self._choose)
        self.bar.left.connect(self._finish)
        canvas.view_changed.connect(self.bar.arrange)
        session.recipe_changed.connect(self._follow)

    @property
    def index(self) -> int | None:
        """The step that is edited on the photo."""
        return None if self._tool is None else self._tool.step

    def edit(self, index: int | None, *, fresh: bool = False) -> None:
        """Put the handles of a step on the photo; None takes them off. A step without any is left alone.

        `fresh`: it was added to be edited, so that to take that back is to take it out.
        """
        if index == self.index:
            return
        item = None if index is None else item_of(self._session.recipe.steps[index])
        if index is not None and item is None:
            return
        self._leave()
        if index is not None and item is not None:
            self._enter(index, item, fresh=fresh)
        self.changed.emit()

    def crop(self) -> None:
        """Edit the last crop of the recipe on the photo, or a new one; what is edited already is done with.

        A new one counts in percent, so that it fits photos of all sizes.
        """
        steps = self._session.recipe.steps
        crops = [index for index, step in enumerate(steps) if isinstance(step.filter, Crop)]
        if crops and self.index == crops[-1]:
            self.edit(None)
            return
        if not crops:
            self.edit(None)
            self._session.set_recipe(self._session.recipe.then(Recipe.of(Crop(unit="percent"))))
        self.edit(crops[-1] if crops else len(steps), fresh=not crops)

    def edit_added(self) -> None:
        """Edit the last step, which is new, if it moves pixels: that is what it was added for."""
        last = len(self._session.recipe.steps) - 1
        if last >= 0 and self._session.recipe.steps[last].filter.kind is Kind.GEOMETRY:
            self.edit(last, fresh=True)

    def edit_masked(self, index: int, name: str, value: object) -> None:
        """A value of a step was set by hand: if it is a new mask, edit it."""
        if name == "mask" and value is not None:
            self.edit(None)
            self.edit(index)

    def shown(self, recipe: Recipe) -> Recipe:
        """What the picture shows of a recipe."""
        if self._tool is None or self._tool.step is None:
            return recipe
        edited = self._tool.step
        hidden = edited if self._tool.overlay.shows_step else edited - 1
        return recipe.with_steps(
            dataclasses.replace(step, enabled=False)
            if index > hidden and step.filter.kind is Kind.GEOMETRY
            else step
            for index, step in enumerate(recipe.steps)
        )

    def _enter(self, index: int, item: Filter | Mask, *, fresh: bool) -> None:
        step = self._session.recipe.steps[index]
        self._before = (None if fresh else step, self._canvas.view)
        self._session.rest()
        self._tool = HandleTool(item, index, self)
        self._tool.wished.connect(self._put)
        self._tool.rested.connect(self._session.rest)
        self._tool.left.connect(self._finish)
        self._canvas.set_tool(self._tool)
        self.bar.open_for(declared(step.filter.title()), self._tool.overlay.choices())
        self._show_choice()
        self._canvas.set_footroom(self.bar.height() + 2 * GRID)
        self._canvas.fit()
        self._canvas.setFocus()

    def _leave(self) -> None:
        tool, self._tool = self._tool, None
        if tool is None or self._before is None:
            return
        self._session.rest()
        self.bar.hide()
        self._canvas.drop_tool(tool)
        self._canvas.set_footroom(0)
        self._canvas.set_view(self._before[1])
        tool.deleteLater()

    def _finish(self, keep: bool) -> None:
        """Leave; unless it is to be kept, the step becomes what it was, or goes."""
        index = self.index
        if not keep and index is not None and self._before is not None:
            before = self._before[0]
            if before is None:
                self._session.remove_step(index)
            elif (item := item_of(before)) is not None:
                self._put(item)
        self.edit(None)

    def _choose(self, word: str) -> None:
        """The bar's choice; until the step's own frame is on the canvas there is nothing to choose in."""
        frame = self._canvas.frame
        if self._tool is not None and frame is not None and frame.wish.step == self._tool.step:
            self._session.rest()
            self._put(self._tool.overlay.choose(self._tool.item, word, frame.result))
            self._session.rest()
        self._show_choice()
        self._canvas.setFocus()

    def _show_choice(self) -> None:
        frame = self._canvas.frame
        if self._tool is not None and frame is not None:
            self.bar.show_choice(self._tool.overlay.choice(self._tool.item, frame.result))

    def _put(self, item: Filter | Mask) -> None:
        """Make `item` part of the step that is edited; one drag is one entry to undo."""
        index = self.index
        if index is None:
            return
        steps = list(self._session.recipe.steps)
        part = "mask" if isinstance(item, Mask) else "filter"
        steps[index] = dataclasses.replace(steps[index], **{part: item})  # type: ignore[arg-type]
        self._session.set_recipe(self._session.recipe.with_steps(steps), drag=("on the photo", index))

    def _follow(self) -> None:
        """The recipe changed: show what the handles belong to now, or take them off."""
        if self._tool is None or self._tool.step is None:
            return
        steps = self._session.recipe.steps
        item = item_of(steps[self._tool.step]) if self._tool.step < len(steps) else None
        if item is not None and type(item) is type(self._tool.item):
            self._tool.show_item(item)
            self._show_choice()
        else:
            self.edit(None)
