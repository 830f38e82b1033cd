"""What each action does: the table of actions (see `photoedit.gui.actions`) meets the parts of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from photoedit.filters.base import Filter
from photoedit.gui.canvas.rendering import Compare
from photoedit.recipe import Recipe

if TYPE_CHECKING:
    from photoedit.gui.studio import Studio


class Doing(QObject):
    """Does what menus, keys and the recipe's panel wish for."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._session, self._window, self._photos = studio.session, studio.window, studio.photos
        self._handling, self._looking = studio.handling, studio.looking
        self._join_actions(studio)
        self._join_switches(studio)
        self._join_recipe()

    def _join_actions(self, studio: Studio) -> None:
        window, session = self._window, self._session
        remembering = studio.remembering
        does = {
            "open": lambda: studio.opening.ask_photos(remembering.state.last_folder),
            "open_folder": lambda: studio.opening.ask_folder(remembering.state.last_folder),
            "save_as": lambda: studio.exporter.ask_single(studio.preferences.theme),
            "export": lambda: studio.exporter.ask_batch(remembering.state.export, studio.preferences.theme),
            "open_recipe": lambda: studio.opening.ask_recipe(save=False),
            "save_recipe": lambda: studio.opening.ask_recipe(save=True),
            "clear_recipe": lambda: session.set_recipe(Recipe()),
            "quit": window.close,
            "copy": studio.copying.copy,
            "paste": lambda: studio.copying.paste(self._chosen()),
            "paste_steps": lambda: studio.copying.ask_steps(self._chosen()),
            "snapshot": studio.shelving.ask_snapshot,
            "reset_photo": lambda: studio.copying.reset(self._chosen()),
            "undo": session.undo,
            "redo": session.redo,
            "add_filter": window.recipe.open_menu,
            "settings": studio.preferences.open_dialog,
            "reset_layout": window.reset_layout,
            "fit": window.canvas.fit,
            "pixels": window.canvas.show_pixels,
            "double": lambda: window.canvas.zoom_to(2.0),
            "zoom_in": lambda: window.step_size(1),
            "zoom_out": lambda: window.step_size(-1),
            "toggle_zoom": window.canvas.toggle_zoom,
            "crop": studio.handling.crop,
            "pick": studio.picking.pick_last,
            "next": lambda: self.step_photo(1),
            "previous": lambda: self.step_photo(-1),
            "remove": self._remove_current,
            "cancel": studio.exporter.cancel,
            "lab": studio.show_lab,
            "find": self._find_photos,
            "palette": studio.palette.open,
            "help": studio.show_help,
            "shortcuts": studio.shortcuts.open_dialog,
        }
        for name, do in does.items():
            window.action(name).triggered.connect(lambda _on=False, do=do: do())

    def _join_switches(self, studio: Studio) -> None:
        window = self._window
        for name, show in {
            "grid": window.show_grid,
            "proof": studio.proofing.set_on,
            "gamut": studio.proofing.set_warns,
            "full_screen": self._set_full_screen,
            "clipping": studio.looking.mark_clipping,
            "navigator": studio.corners.set_navigator,
        }.items():
            window.action(name).toggled.connect(show)
        studio.corners.set_navigator(window.action("navigator").isChecked())
        one_of_both = QActionGroup(self)
        one_of_both.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in ("split", "side"):
            one_of_both.addAction(window.action(name))
            window.action(name).toggled.connect(self._compare)

    def _join_recipe(self) -> None:
        panel, session = self._window.recipe, self._session
        panel.scope.wished.connect(self._override)
        panel.add_wished.connect(self.add_step)
        panel.param_wished.connect(session.set_param)
        panel.param_wished.connect(self._handling.edit_masked)
        panel.params_wished.connect(session.set_params)
        panel.enable_wished.connect(session.enable_step)
        panel.move_wished.connect(session.move_step)
        panel.act_wished.connect(self._act_on_step)
        panel.rested.connect(session.rest)

    def add_step(self, kind: type[Filter]) -> None:
        """Add a filter, and show its handles if it has some."""
        self._session.add_step(kind)
        self._handling.edit_added()

    def step_photo(self, by: int) -> None:
        """Show the photo so many places on, among those that strip and grid show."""
        if self._session.current_index is not None:
            self._session.show_photo(self._photos.step(self._session.current_index, by))

    def _find_photos(self) -> None:
        self._window.action("grid").setChecked(True)
        self._window.grid.find_photos()

    def _remove_current(self) -> None:
        if self._session.current_index is not None:
            self._session.remove_photos([self._session.current_index])

    def _chosen(self) -> list[Path]:
        """The photos that are chosen in strip or grid; the shown one if none is."""
        photos, shown = self._session.photos, self._session.current
        chosen = [photos[place] for place in self._window.film.chosen_places()]
        return chosen or ([] if shown is None else [shown])

    def _override(self, own: bool) -> None:
        """Give the shown photo a recipe of its own, beginning with the folder's, or take it away."""
        current = self._session.current
        if current is not None and own != self._session.overrides:
            self._session.override({current: self._session.shared if own else None})

    def _act_on_step(self, index: int, word: str) -> None:
        {
            "duplicate": self._session.duplicate_step,
            "reset": self._session.reset_step,
            "remove": self._session.remove_step,
        }[word](index)

    def _compare(self) -> None:
        """Split, side by side or neither, as the two actions say."""
        chosen = {"split": Compare.SPLIT, "side": Compare.SIDE}
        on = (compare for name, compare in chosen.items() if self._window.action(name).isChecked())
        self._looking.compare_by(next(on, Compare.OFF))

    def _set_full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
