"""Presets and snapshots at work: found, kept, tried, put on, and taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QInputDialog

from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background
from photoedit.gui.engine_room import EngineRoom
from photoedit.gui.library.look_pictures import LookPictures
from photoedit.gui.library.presets import Shelf, bring_presets, find_presets, keep_preset, own_folder
from photoedit.gui.library.shelf_panel import ShelfPanel
from photoedit.gui.resources import RESOURCES
from photoedit.gui.session import Session
from photoedit.gui.words import told
from photoedit.recipe import Recipe


class Shelving(QObject):
    """Joins the panel with session, files and engine.

    Signals:
        tried(Recipe | None): show what this recipe would do, or no longer.
        presets_changed(tuple[Preset, ...]): there are others.
        said(str): something to put into Messages.
    """

    tried = Signal(object)
    presets_changed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session, room: EngineRoom, background: Background, panel: ShelfPanel) -> None:
        super().__init__(panel)
        self._session, self._background, self._panel = session, background, panel
        self._folder = own_folder()
        self._shelf = Shelf()
        self.pictures = LookPictures(room, self)
        self.pictures.made.connect(self._show_pictures)
        for view in (panel.presets, panel.snapshots):
            view.tried.connect(self.tried)
        panel.presets.taken.connect(lambda row: session.set_recipe(self._shelf.presets[row].recipe))
        panel.presets.removal_wished.connect(self._remove_preset)
        panel.snapshots.taken.connect(self._go_back)
        panel.snapshots.removal_wished.connect(self._remove_snapshot)
        panel.snapshots.name_wished.connect(self.ask_name)
        panel.preset_wished.connect(self.ask_preset)
        panel.snapshot_wished.connect(self.ask_snapshot)
        panel.brought.connect(self.bring)
        panel.seen.connect(self._refresh)
        session.current_changed.connect(self._refresh)
        session.recipe_changed.connect(self._show_snapshots)
        self.find()

    def find(self) -> None:
        """Look for presets."""
        folders = (RESOURCES / "recipes", self._folder)
        self._background.run(lambda: find_presets(folders), self._take, self._say)

    def bring(self, paths: list[Path]) -> None:
        """Take recipe files as presets of the user's own."""
        self._background.run(lambda: bring_presets(paths, self._folder), self._tell_and_find, self._say)

    def ask_preset(self) -> QInputDialog:
        """Ask what the present recipe is to be called as a preset."""
        recipe = self._session.recipe
        return self._ask(self.tr("Keep as preset"), recipe.name, lambda name: self._keep(recipe, name))

    def ask_snapshot(self) -> QInputDialog:
        """Ask what the photo's present state is to be called."""
        number = len(self._snapshots()) + 1
        name = self.tr("Snapshot {0}").format(number)
        return self._ask(self.tr("Take a snapshot"), name, self.take_snapshot)

    def take_snapshot(self, name: str) -> None:
        """Keep the recipe that the shown photo follows, under a name."""
        named = Recipe(self._session.recipe.steps, name.strip() or self.tr("Snapshot"))
        self._session.set_snapshots((*self._snapshots(), named))

    def ask_name(self, row: int) -> QInputDialog:
        """Ask what a snapshot is to be called from now on."""
        photo, before = self._session.current, self._snapshots()[row]
        return self._ask(
            self.tr("Rename snapshot"), before.name, lambda name: self._rename(photo, before, name)
        )  # fmt: skip

    def close(self) -> None:
        """Stop making pictures."""
        self.pictures.close()
        for view in (self._panel.presets, self._panel.snapshots):
            view.looks.close()

    def _snapshots(self) -> tuple[Recipe, ...]:
        return self._session.edits_of(self._session.current).snapshots

    def _take(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._panel.presets.looks.show_recipes([preset.recipe for preset in shelf.presets])
        self.presets_changed.emit(shelf.presets)
        self._refresh()
        for sentence in shelf.problems:
            self.said.emit(sentence)

    def _show_snapshots(self) -> None:
        looks = self._panel.snapshots.looks
        if looks.recipes != self._snapshots():
            looks.show_recipes(self._snapshots())
            self._refresh()

    def _refresh(self) -> None:
        """Make the pictures of the shown photo, if anybody sees them."""
        photo = self._session.current
        self._panel.keep_snapshot.setEnabled(photo is not None)
        if photo is None:
            self._show_pictures({})
        elif self._panel.isVisible():
            views = (self._panel.presets, self._panel.snapshots)
            self.pictures.ask(photo, [recipe for view in views for recipe in view.looks.recipes])

    def _show_pictures(self, pictures: dict[Recipe, QImage]) -> None:
        for view in (self._panel.presets, self._panel.snapshots):
            view.looks.show_pictures(pictures)

    def _go_back(self, row: int) -> None:
        if self._session.current is not None:
            self._session.override({self._session.current: self._snapshots()[row]})

    def _remove_snapshot(self, row: int) -> None:
        kept = list(self._snapshots())
        del kept[row]
        self._session.set_snapshots(kept)

    def _rename(self, photo: Path | None, before: Recipe, name: str) -> None:
        """Give a snapshot another name, if it is still there and the name is one."""
        kept = self._snapshots()
        if self._session.current == photo and before in kept and name.strip():
            after = Recipe(before.steps, name.strip())
            self._session.set_snapshots([after if one is before else one for one in kept])

    def _remove_preset(self, row: int) -> None:
        path = self._shelf.presets[row].path
        if path.parent != self._folder:
            self.said.emit(self.tr("{0} comes with the program and stays").format(path.stem))
            return
        self._background.run(lambda: _thrown_away(path), self._tell_and_find, self._say)

    def _keep(self, recipe: Recipe, name: str) -> None:
        self._background.run(
            lambda: keep_preset(recipe, name, self._folder), lambda _path: self.find(), self._say
        )

    def _tell_and_find(self, problems: list[str]) -> None:
        for sentence in problems:
            self.said.emit(sentence)
        self.find()

    def _ask(self, title: str, name: str, then: Callable[[str], None]) -> QInputDialog:
        dialog = QInputDialog(self._panel.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(then)
        dialog.open()
        return dialog

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(told(problem))


def _thrown_away(path: Path) -> list[str]:
    """Put a file into the desktop's trash; returns what there is to say of it."""
    moved = QFile(str(path)).moveToTrash()
    return [] if moved else [f"{path} can't be put into the trash; delete it there"]
