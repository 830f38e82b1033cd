"""The histograms that editors draw on: of the photo as it comes into their step, not as it leaves the recipe.

So a handle stands where the tones are that it moves, and what is behind it does not move along. Nothing is
counted again while the steps before it stay the same.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from photoedit.filters.base import Filter
from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.canvas.preview_link import PreviewLink
from photoedit.gui.canvas.rendering import Frame
from photoedit.gui.recipe.editors import draws_histogram
from photoedit.gui.session import Session
from photoedit.recipe import Recipe

Before = tuple[Filter, ...]
"""The active filters before a step."""


class Incoming(QObject):
    """Asks for counts when a picture stands, and keeps those of the shown photo.

    Signals:
        counted(list[Bins | None]): for each step of the recipe, what comes into it, where its editor shows it
            and it is known.
    """

    counted = Signal(object)

    def __init__(self, session: Session, link: PreviewLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._link = session, link
        self._known: dict[Before, Bins] = {}
        session.current_changed.connect(self._forget)
        session.recipe_changed.connect(self._tell)
        link.shown.connect(self._follow)
        link.counted.connect(self._take)

    def _forget(self) -> None:
        self._known.clear()
        self._tell()

    def _follow(self, frame: Frame) -> None:
        """A picture stands: there is time to count."""
        if frame.draft or frame.base:
            return
        wanted = {recipe.active(): recipe for recipe in self._wanted() if recipe is not None}
        missing = [recipe for before, recipe in wanted.items() if before not in self._known]
        if missing:
            self._link.count(missing)

    def _take(self, counts: dict[Recipe, Bins]) -> None:
        self._known |= {recipe.active(): bins for recipe, bins in counts.items()}
        self._tell()

    def _wanted(self) -> list[Recipe | None]:
        """For each step, the recipe before it; None where nothing shows it."""
        recipe = self._session.recipe
        return [
            recipe.with_steps(recipe.steps[:place]) if draws_histogram(type(step.filter)) else None
            for place, step in enumerate(recipe.steps)
        ]

    def _tell(self) -> None:
        self.counted.emit(
            [None if before is None else self._known.get(before.active()) for before in self._wanted()]
        )
