"""Opening photos and recipes: dialogs, drops and folders; files are looked for in the background."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from photoedit.engine.orders.inputs import NOT_SUPPORTED, Inputs, find_photos, kinds_left_out
from photoedit.errors import PhotoEditError
from photoedit.formats import formats
from photoedit.gui.background import Background, ignore
from photoedit.gui.library.arranging import arranged
from photoedit.gui.library.presets import Preset
from photoedit.gui.session import Session
from photoedit.gui.style import icons
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import declared, explained, told
from photoedit.recipe import Recipe


class Opening(QObject):
    """Brings photos and recipes into the session.

    Signals:
        said(str): something to put into Messages.
        opened(Path): a folder whose photos were opened.
    """

    said = Signal(str)
    opened = Signal(object)

    def __init__(self, session: Session, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._background, self._window = session, background, window

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders; a recipe among them is put on."""
        recipes = [path for path in paths if path.suffix.lower() == ".toml"]
        photos = [path for path in paths if path not in recipes]
        for recipe in recipes[:1]:
            self.load_recipe(recipe)
        if photos:
            self._background.run(
                lambda: find_photos(photos), lambda found: self._take(photos, found), self._say
            )

    def arrange(self, order: str) -> None:
        """Put the open photos into one of `arranging.ORDERS`."""
        photos = self._session.photos
        self._background.run(lambda: arranged(photos, order), self._session.arrange, self._say)

    def load_recipe(self, path: Path) -> None:
        """Put the recipe of a file on."""
        self._background.run(lambda: Recipe.load(path), self._session.set_recipe, self._say)

    def save_recipe(self, path: Path) -> None:
        """Write the present recipe to a .toml file; nothing else, a photo say, is ever replaced by one."""
        recipe = self._session.recipe
        if path.suffix.lower() != ".toml":
            path = path.with_name(path.name + ".toml")
            if path.exists():  # nobody was asked whether this one may be replaced
                self.said.emit(self.tr("There is a recipe {0} already; choose it by name").format(path.name))
                return
        self._background.run(lambda: recipe.save(path), ignore, self._say)

    def ask_photos(self, folder: str) -> None:
        """Ask which photos to open."""
        endings = " ".join(f"*{ending}" for one in formats() for ending in one.suffixes)
        dialog = self._dialog(self.tr("Open photos"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Photos ({0})").format(endings), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.open_paths([Path(name) for name in names]))
        dialog.open()

    def ask_folder(self, folder: str) -> None:
        """Ask which folder to open."""
        dialog = self._dialog(self.tr("Open folder"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.open_paths([Path(name)]))
        dialog.open()

    def ask_recipe(self, *, save: bool) -> None:
        """Ask for a recipe file to load or to write."""
        dialog = self._dialog(self.tr("Save recipe") if save else self.tr("Open recipe"), "")
        dialog.setNameFilter(self.tr("Recipes (*.toml)"))
        dialog.setDefaultSuffix("toml")
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        then = self.save_recipe if save else self.load_recipe
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def fill_presets(self, menu: QMenu, presets: Sequence[Preset], theme: Theme) -> None:
        """List the presets."""
        menu.clear()
        menu.setEnabled(bool(presets))
        for preset in presets:
            action = menu.addAction(declared(preset.recipe.name).replace("&", "&&"))
            icons.named(action, "layers")
            action.triggered.connect(partial(self._session.set_recipe, preset.recipe))
        icons.tint(menu, theme)

    def fill_recent(self, menu: QMenu, folders: Sequence[str], theme: Theme) -> None:
        """List the folders that were open lately."""
        menu.clear()
        menu.setEnabled(bool(folders))
        for folder in folders:
            action = QAction(folder.replace("&", "&&"), menu)
            action.setIcon(icons.icon("folder", theme))
            action.triggered.connect(lambda _on=False, folder=folder: self.open_paths([Path(folder)]))
            menu.addAction(action)

    def _dialog(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _take(self, asked: Sequence[Path], found: Inputs) -> None:
        others = (explained(skip.code, skip.message) for skip in found.skipped if skip.code != NOT_SUPPORTED)
        for sentence in (*others, *kinds_left_out(found.skipped)):
            self.said.emit(sentence)
        if not found.photos:
            self.said.emit(self.tr("There are no photos in {0}").format(", ".join(map(str, asked))))
            return
        self._session.set_photos([photo.path for photo in found.photos])
        self.opened.emit(found.photos[0].base)

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(told(problem))
