"""Edits from photo to photo: copied, pasted in whole or in part, and reset.

What is copied is the text of a recipe, so it can be pasted into a mail as well, and a recipe out of a mail
onto photos.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from photoedit.edits import merged
from photoedit.errors import UsageError
from photoedit.gui.session import Session
from photoedit.gui.style.controls import Tick, without_icons
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import declared, told, tr
from photoedit.recipe import MOST_BYTES, Recipe, Step


class Copying(QObject):
    """Carries recipes between photos, by way of the clipboard.

    Signals:
        said(str): something to tell the user.
    """

    said = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def copy(self) -> None:
        """Take the recipe that the shown photo follows."""
        recipe = self._session.recipe
        QGuiApplication.clipboard().setText(recipe.to_toml())
        self.said.emit(tr("%n step(s) copied", "", len(recipe.steps)))

    def paste(self, photos: Sequence[Path]) -> None:
        """Give these photos what was copied, as recipes of their own."""
        recipe = self._copied()
        if recipe is not None:
            self._give(dict.fromkeys(photos, recipe))

    def ask_steps(self, photos: Sequence[Path]) -> PasteDialog | None:
        """Ask which of the copied steps these photos get besides the steps they have."""
        recipe = self._copied()
        if recipe is None:
            return None
        dialog = PasteDialog(recipe, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._paste_steps(photos, dialog.steps()))
        dialog.open()
        return dialog

    def reset(self, photos: Sequence[Path]) -> None:
        """Let these photos follow the folder's recipe again."""
        self._session.override(dict.fromkeys(photos))
        self.said.emit(tr("%n photo(s) follow the folder's recipe again", "", len(photos)))

    def _paste_steps(self, photos: Sequence[Path], steps: Sequence[Step]) -> None:
        try:
            self._give({photo: merged(self._session.recipe_of(photo), steps) for photo in photos})
        except UsageError as problem:
            self.said.emit(told(problem))

    def _give(self, recipes: Mapping[Path, Recipe]) -> None:
        self._session.override(recipes)
        self.said.emit(tr("%n photo(s) have recipes of their own now", "", len(recipes)))

    def _copied(self) -> Recipe | None:
        text = QGuiApplication.clipboard().text()
        try:
            if len(text) > MOST_BYTES or not text.lstrip().startswith("photoedit"):
                raise UsageError(self.tr("There are no copied edits; copy those of a photo with Ctrl+C"))
            return Recipe.from_toml(text, self.tr("What was copied"))
        except UsageError as problem:
            self.said.emit(told(problem))
        return None


class PasteDialog(QDialog):
    """Asks which steps are pasted."""

    def __init__(self, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste chosen steps"))
        self._recipe = recipe
        how = QLabel(self.tr("A step takes the place of one of the same filter, or comes behind the others."))
        how.setObjectName("dim")
        how.setWordWrap(True)
        self.ticks = [Tick(declared(step.filter.title())) for step in recipe.steps]
        self.buttons = without_icons(
            QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        )
        self.go = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(self.tr("Paste"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(how)
        for tick, step in zip(self.ticks, recipe.steps, strict=True):
            tick.setChecked(step.enabled)
            tick.toggled.connect(self._check)
            box.addWidget(tick)
        box.addStretch(1)
        box.addWidget(self.buttons)
        self._check()

    def steps(self) -> list[Step]:
        """The steps that are ticked."""
        pairs = zip(self.ticks, self._recipe.steps, strict=True)
        return [step for tick, step in pairs if tick.isChecked()]

    def _check(self) -> None:
        self.go.setEnabled(any(tick.isChecked() for tick in self.ticks))
