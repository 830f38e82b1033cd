"""What the window knows again at its next start: the last folder, the recent ones, the last export."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from photoedit.engine.orders.order import Order
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.batch.exporter import Exporter, remembered_wish
from photoedit.gui.library.opening import Opening
from photoedit.gui.library.presets import Preset
from photoedit.gui.main_window import MainWindow
from photoedit.gui.preferences import Preferences
from photoedit.gui.window_state import WindowState
from photoedit.recipe import Recipe


class Remembering(QObject):
    """Keeps the window's state, and fills the menus that are made from it.

    Attributes:
        state: what is remembered so far.
    """

    def __init__(
        self, config: Path, opening: Opening, exporter: Exporter, preferences: Preferences, window: MainWindow
    ) -> None:
        super().__init__(window)
        self.state = WindowState.load(config)
        self._config = config
        self._opening, self._preferences, self._window = opening, preferences, window
        window.restore(self.state)
        opening.opened.connect(self._remember_folder)
        exporter.asked.connect(self._remember_export)
        preferences.themed.connect(self._show_recent)
        self._show_recent()

    def save(self) -> None:
        """Write it down, with the window's size and place."""
        self._window.remember(self.state).save(self._config)

    def order_for(self, folder: Path, results: Path, recipe: Recipe) -> Order:
        """What is done with the photos that come into a folder: a recipe, in the last export's way."""
        wish = remembered_wish((folder / folder.name,), self.state.export)
        order = wish.order(recipe)
        output = order.outputs[0].replace(folder=results.absolute(), on_conflict="skip")
        return order.replace(inputs=(folder.absolute(),), outputs=(output,))

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Fill the menu of presets."""
        self._opening.fill_presets(self._window.presets_menu, presets, self._preferences.theme)

    def _show_recent(self) -> None:
        self._opening.fill_recent(self._window.recent_menu, self.state.recent, self._preferences.theme)

    def _remember_folder(self, folder: Path) -> None:
        self.state = self.state.opened(folder.absolute())
        self._show_recent()

    def _remember_export(self, wish: ExportWish) -> None:
        rules = {name: str(value) for name, value in wish.rules.values().items()}
        export = {"format": wish.format, "template": wish.template, **rules}
        self.state = replace(self.state, export=export)
