"""What the window knows again at its next start: panels, the last folders, the last export.

It is written down a moment after each change, so that a crash does not cost it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from photoedit.engine.orders.order import Order
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.batch.exporter import Exporter, remembered_wish
from photoedit.gui.library.opening import Opening
from photoedit.gui.library.presets import Preset
from photoedit.gui.main_window import MainWindow
from photoedit.gui.preferences import Preferences
from photoedit.gui.window_state import REMEMBERED, WindowState
from photoedit.recipe import Recipe

DELAY_MS = 1000
_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


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
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._save)
        window.installEventFilter(self)
        for name in REMEMBERED:
            window.action(name).toggled.connect(self._save_soon)
        for dock in window.docks.docks.values():
            for moved in (dock.dockLocationChanged, dock.topLevelChanged, dock.visibilityChanged):
                moved.connect(self._save_soon)
        opening.opened.connect(self._remember_folder)
        exporter.asked.connect(self._remember_export)
        preferences.themed.connect(self._show_recent)
        self._show_recent()

    def close(self) -> None:
        """Write it down for the last time; what closing does to the window is not remembered."""
        self._timer.timeout.disconnect()
        self._save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes that the window has moved."""
        if event.type() in _MOVED:
            self._save_soon()
        return False

    def order_for(self, folder: Path, results: Path, recipe: Recipe) -> Order:
        """What is done with the photos that come into a folder: a recipe, in the last export's way."""
        wish = remembered_wish((folder / folder.name,), self.state.export)
        order = wish.order(recipe)
        output = order.outputs[0].replace(folder=results.absolute(), on_conflict="skip")
        return order.replace(inputs=(folder.absolute(),), outputs=(output,))

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Fill the menu of presets."""
        self._opening.fill_presets(self._window.presets_menu, presets, self._preferences.theme)

    def _save_soon(self) -> None:
        self._timer.start()

    def _save(self) -> None:
        """Write it down, with the window's size and place."""
        self._window.remember(self.state).save(self._config)

    def _show_recent(self) -> None:
        self._opening.fill_recent(self._window.recent_menu, self.state.recent, self._preferences.theme)

    def _remember_folder(self, folder: Path) -> None:
        self.state = self.state.opened(folder.absolute())
        self._save_soon()
        self._show_recent()

    def _remember_export(self, wish: ExportWish) -> None:
        rules = {name: str(value) for name, value in wish.rules.values().items()}
        export = {"format": wish.format, "template": wish.template, **rules}
        self.state = replace(self.state, export=export)
        self._save_soon()
