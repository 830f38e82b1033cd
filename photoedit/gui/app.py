"""The composition root: makes all parts, joins them by signals, and takes them down in order.

`open_window` is what starts the program; `Studio` is everything behind one window, made for a config folder
of its own choice so that tests never touch the user's.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication

from photoedit.edits import EditStore
from photoedit.engine.events import Finished
from photoedit.engine.orders.order import Order
from photoedit.filters.base import Filter
from photoedit.gui.background import Background
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.batch.exporter import Exporter, remembered_wish
from photoedit.gui.batch.jobs import Jobs
from photoedit.gui.batch.resuming import Resuming
from photoedit.gui.batch.timeline_panel import Timeline
from photoedit.gui.batch.trials import Trials
from photoedit.gui.batch.vitals import Vitals
from photoedit.gui.batch.watching import Watching
from photoedit.gui.canvas.corners import Corners
from photoedit.gui.canvas.handling import Handling
from photoedit.gui.canvas.incoming import Incoming
from photoedit.gui.canvas.looking import Looking
from photoedit.gui.canvas.picking import Picking
from photoedit.gui.canvas.pixels import Readout
from photoedit.gui.canvas.preview_link import PreviewLink
from photoedit.gui.canvas.proofing import Proofing
from photoedit.gui.canvas.rendering import Compare
from photoedit.gui.engine_room import EngineRoom
from photoedit.gui.help_dialog import HelpDialog
from photoedit.gui.interrupts import Interrupts
from photoedit.gui.laboratory.lab_dialog import LabDialog
from photoedit.gui.leaving import Leaving
from photoedit.gui.library.copying import Copying
from photoedit.gui.library.film_strip import PhotoModel, State
from photoedit.gui.library.keeping import Keeping
from photoedit.gui.library.opening import Opening
from photoedit.gui.library.presets import Preset
from photoedit.gui.library.shelving import Shelving
from photoedit.gui.library.thumbnails import Thumbnails
from photoedit.gui.main_window import MainWindow
from photoedit.gui.palette import Palette
from photoedit.gui.permissions import Permissions
from photoedit.gui.preferences import Preferences, saved_settings
from photoedit.gui.recovery import Recovery
from photoedit.gui.session import Session
from photoedit.gui.shortcuts import Shortcuts
from photoedit.gui.stalls import Stalls
from photoedit.gui.warming import Warming
from photoedit.gui.window_state import WindowState
from photoedit.gui.words import use_language
from photoedit.recipe import Recipe
from photoedit.settings import Settings


def open_window(paths: Sequence[Path]) -> int:
    """Open the window with these photos and folders; returns when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("photoedit")
    app.setStyle("Fusion")
    config = Settings.path().parent
    studio = Studio(config)
    if paths:
        studio.opening.open_paths(paths)
    else:
        studio.recovery.restore()
        studio.resuming.look()
    code = _run(app, studio)
    while studio.again:
        studio = Studio(config, former=studio.session)
        studio.preferences.open_dialog()
        code = _run(app, studio)
    return code


def _run(app: QApplication, studio: Studio) -> int:
    """Show a window until it is closed."""
    studio.window.show()
    warming = Warming(studio)
    warming.said.connect(studio.window.status.run.setText)
    warming.start()
    interrupts = Interrupts(studio.window.close)
    code = app.exec()
    interrupts.close()
    warming.close()
    studio.close()
    return code


_ON_PHOTOS = (
    "grid",
    "fit",
    "pixels",
    "double",
    "split",
    "side",
    "crop",
    "pick",
    "next",
    "previous",
    "remove",
    "copy",
    "paste",
    "paste_steps",
    "reset_photo",
    "snapshot",
)
"""Actions that make no sense without a photo."""


class Studio(QObject):
    """One window with all that works behind it.

    Attributes:
        again: the window was closed to be made anew, in another language.
    """

    def __init__(self, config: Path, settings: Settings | None = None, former: Session | None = None) -> None:
        """`former` is the session of the window whose place this one takes."""
        super().__init__()
        self._config = config
        self._closed = False
        self.again = False
        settings, problem = (settings, "") if settings else saved_settings(config)
        if former is not None:
            settings = former.settings
        use_language(settings.language)
        self._state = WindowState.load(config)
        self.background = Background(2, "files", self)
        self.session = Session(settings, self)
        self.room = EngineRoom(settings, self.background, self)
        self.link = PreviewLink(self.room, self)
        self.run = BatchRun(self.room, self)
        self._pictures = Background(2, "thumbnails", self)
        self.thumbnails = Thumbnails(self._pictures, parent=self)
        self.photos = PhotoModel(self.thumbnails, self)
        self.window = MainWindow(self.photos)
        window = self.window
        self.opening = Opening(self.session, self.background, window)
        self.trials = Trials(self.room, self)
        self.exporter = Exporter(
            self.session, self.run, self.background, self.trials, window.queue, self.photos, window
        )
        self.jobs = Jobs(self.run, window.jobs, self.background, config)
        self.handling = Handling(self.session, window.canvas, self)
        self.looking = Looking(
            self.session, self.link, self.thumbnails, window.canvas, self.handling, window.status, self
        )  # fmt: skip
        self.incoming = Incoming(self.session, self.link, self)
        self.corners = Corners(window.canvas, self.link, self)
        self.picking = Picking(self.session, self.link, window.canvas, self)
        self.readout = Readout(self.link, window.canvas, self)
        self.preferences = Preferences(self.session, self.room, self.background, config, window)
        self.preferences.screened.connect(self.link.set_screen)
        self.proofing = Proofing(self.session, self.background, self)
        self.proofing.changed.connect(self.link.set_proof)
        self.preferences.screened.connect(self.trials.set_screen)
        self.shortcuts = Shortcuts(window.actions_by_name, self.background, config, window)
        self.leaving = Leaving(self.run, window)
        self.stalls = Stalls(self)
        self.vitals = Vitals(self.run, self.room, self.stalls, self)
        self.timeline = Timeline(self.run, self.session, window.timeline)
        self.recovery = Recovery(self.session, self.background, config)
        self.keeping = Keeping(self.session, self.background, EditStore())
        self.copying = Copying(self.session, window)
        self.resuming = Resuming(self.run, window.banner, self.background)
        self.watching = Watching(self.room, window.watch, self._order_for)
        self.shelving = Shelving(self.session, self.room, self.background, window.shelf)
        menus = (window.presets_menu, window.recent_menu)
        self.palette = Palette(window.actions_by_name.values(), menus, self._add_step, window)
        window.restore(self._state)
        self._join_session()
        self._join_window()
        self._join_canvas()
        self._join_actions()
        self._show_recent()
        self._show_recipe()
        self._show_photos()
        self.jobs.restore()
        self.shortcuts.restore()
        if former is not None:
            self.session.go_on_from(former)
        if problem:
            self.say(problem)

    def _join_session(self) -> None:
        session, window = self.session, self.window
        session.photos_changed.connect(self._show_photos)
        session.current_changed.connect(self._show_current)
        session.recipe_changed.connect(self._show_recipe)
        session.refused.connect(self.say)
        session.settings_changed.connect(lambda _old: self.thumbnails.set_most(session.settings.thumbnails))
        self.thumbnails.set_most(session.settings.thumbnails)
        permissions = Permissions(window)
        session.permission_wished.connect(permissions.ask)
        permissions.refused.connect(self.say)
        for changed in (session.edits_changed, session.edits_found):
            changed.connect(self._mark_edited)
        window.recipe.scope.wished.connect(self._override)
        window.recipe.add_wished.connect(self._add_step)
        window.recipe.param_wished.connect(session.set_param)
        window.recipe.param_wished.connect(self.handling.edit_masked)
        window.recipe.params_wished.connect(session.set_params)
        window.recipe.enable_wished.connect(session.enable_step)
        window.recipe.move_wished.connect(session.move_step)
        window.recipe.act_wished.connect(self._act_on_step)
        window.recipe.rested.connect(session.rest)

    def _join_window(self) -> None:
        session, window = self.session, self.window
        window.film.chosen.connect(session.show_photo)
        for view in (window.film, window.grid.grid):
            view.removal_wished.connect(session.remove_photos)
        window.grid.grid.opened.connect(lambda: window.action("grid").setChecked(False))
        window.came_back.connect(self.photos.renew)
        window.grid.order_wished.connect(self.opening.arrange)
        self.shelving.tried.connect(self.looking.try_on)
        self.shelving.presets_changed.connect(self._show_presets)
        window.canvas.step_wished.connect(self._step_photo)
        window.dropped.connect(lambda names: self.opening.open_paths([Path(name) for name in names]))
        window.original_held.connect(self.looking.hold_original)
        self.opening.said.connect(self.say)
        self.opening.opened.connect(self._remember_folder)
        self.exporter.said.connect(window.messages.say)
        self.exporter.refused.connect(self.say)
        self.exporter.asked.connect(self._remember_export)
        self.exporter.ordered.connect(self.jobs.add)
        self.jobs.said.connect(self.say)
        self.opening.opened.connect(self.resuming.look)
        self.resuming.said.connect(self.say)
        self.watching.said.connect(window.messages.say)
        self.looking.failed.connect(self._mark_failed)
        self.looking.counted.connect(window.histogram.show_bins)
        self.incoming.counted.connect(window.recipe.show_incoming)
        self.run.started.connect(self._show_running)
        self.vitals.changed.connect(window.status.show_live)
        self.vitals.rested.connect(window.status.show_last_run)
        self.stalls.noted.connect(window.messages.say)
        self.timeline.said.connect(window.messages.say)
        self.run.finished.connect(self._show_finished)
        self.run.failed.connect(lambda _sentence: self._show_running())
        self.preferences.said.connect(self.say)
        for part in (self.shortcuts, self.proofing, self.recovery, self.keeping, self.copying, self.shelving):
            part.said.connect(self.say)
        self.preferences.themed.connect(self._show_recent)
        self.preferences.worded.connect(self._speak)

    def _join_canvas(self) -> None:
        window, handling, picking = self.window, self.handling, self.picking
        window.recipe.handles_wished.connect(handling.edit)
        self.readout.read.connect(window.status.show_pixel)
        handling.changed.connect(lambda: window.recipe.show_handles(handling.index))
        handling.changed.connect(lambda: picking.pick(None))
        picking.begun.connect(lambda: handling.edit(None))
        picking.changed.connect(lambda: window.recipe.show_picking(picking.index))
        picking.said.connect(self.say)
        window.recipe.picking_wished.connect(picking.pick)
        window.action("clipping").toggled.connect(self.looking.mark_clipping)
        window.action("navigator").toggled.connect(self.corners.set_navigator)
        self.corners.set_navigator(window.action("navigator").isChecked())
        both = QActionGroup(self)
        both.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in ("split", "side"):
            both.addAction(window.action(name))
            window.action(name).toggled.connect(self._compare)

    def _join_actions(self) -> None:
        window, session = self.window, self.session
        does = {
            "open": lambda: self.opening.ask_photos(self._state.last_folder),
            "open_folder": lambda: self.opening.ask_folder(self._state.last_folder),
            "save_as": lambda: self.exporter.ask_single(self.preferences.theme),
            "export": lambda: self.exporter.ask_batch(self._state.export, self.preferences.theme),
            "open_recipe": lambda: self.opening.ask_recipe(save=False),
            "save_recipe": lambda: self.opening.ask_recipe(save=True),
            "clear_recipe": lambda: session.set_recipe(Recipe()),
            "quit": window.close,
            "copy": self.copying.copy,
            "paste": lambda: self.copying.paste(self._chosen()),
            "paste_steps": lambda: self.copying.ask_steps(self._chosen()),
            "snapshot": self.shelving.ask_snapshot,
            "reset_photo": lambda: self.copying.reset(self._chosen()),
            "undo": session.undo,
            "redo": session.redo,
            "add_filter": window.recipe.open_menu,
            "settings": self.preferences.open_dialog,
            "fit": window.canvas.fit,
            "pixels": window.canvas.show_pixels,
            "double": lambda: window.canvas.zoom_to(2.0),
            "zoom_in": lambda: window.step_size(1),
            "zoom_out": lambda: window.step_size(-1),
            "toggle_zoom": window.canvas.toggle_zoom,
            "crop": self.handling.crop,
            "pick": self.picking.pick_last,
            "next": lambda: self._step_photo(1),
            "previous": lambda: self._step_photo(-1),
            "remove": self._remove_current,
            "cancel": self.exporter.cancel,
            "lab": self.show_lab,
            "palette": self.palette.open,
            "help": self.show_help,
            "shortcuts": self.shortcuts.open_dialog,
        }
        for name, do in does.items():
            window.action(name).triggered.connect(lambda _on=False, do=do: do())
        for name, show in {
            "grid": window.show_grid,
            "shelf": window.shelf.setVisible,
            "proof": self.proofing.set_on,
            "gamut": self.proofing.set_warns,
            "histogram": window.histogram.setVisible,
            "queue": window.tabs.setVisible,
            "full_screen": self._set_full_screen,
        }.items():
            window.action(name).toggled.connect(show)
        window.histogram.setVisible(window.action("histogram").isChecked())

    def say(self, sentence: str) -> None:
        """Put a sentence into Messages, and briefly into the status bar."""
        self.window.messages.say(sentence)
        self.window.status.showMessage(sentence, 6000)

    def show_help(self) -> HelpDialog:
        """Open the help beside the window."""
        dialog = HelpDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def show_lab(self) -> LabDialog:
        """Open the GIL laboratory; it works on the shown photo if there is one."""
        dialog = LabDialog(self.preferences.theme, self.session.current, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def close(self) -> None:
        """Take everything down; returns when no thread and no process is left."""
        if self._closed:
            return
        self._closed = True
        self.window.remember(self._state).save(self._config)
        for dialog in self.window.findChildren(LabDialog):
            dialog.close()
        self.stalls.close()
        self.vitals.close()
        self.window.may_close = True
        self.window.close()
        self.run.close()
        self.watching.close()
        self.readout.close()
        self.picking.close()
        self.trials.close()
        self.shelving.close()
        self.link.close()
        self.background.close()
        self._pictures.close()
        self.keeping.close()
        self.recovery.close()
        self.jobs.close()
        self.room.close()
        self.window.deleteLater()

    def _show_photos(self) -> None:
        photos = self.session.photos
        self.thumbnails.keep_only(set(photos))
        self.photos.set_photos(photos)
        self.window.film.show_current(self.session.current_index)
        if not photos:
            self.window.action("grid").setChecked(False)
        self._show_running()

    def _show_current(self) -> None:
        self.window.film.show_current(self.session.current_index)
        current = self.session.current
        self.window.setWindowTitle("photoedit" if current is None else f"{current.name} – photoedit")

    def _show_recipe(self) -> None:
        session, window = self.session, self.window
        window.recipe.show_recipe(session.recipe)
        window.recipe.scope.show_scope(own=session.overrides, any_photo=session.current is not None)
        window.action("undo").setEnabled(session.can_undo)
        window.action("redo").setEnabled(session.can_redo)
        window.action("clear_recipe").setEnabled(bool(session.recipe.steps))

    def _show_running(self) -> None:
        running, photos = self.run.running, bool(self.session.photos)
        for name in ("export", "save_as"):
            self.window.action(name).setEnabled(photos and not running)
        self.window.action("cancel").setEnabled(running)
        for name in _ON_PHOTOS:
            self.window.action(name).setEnabled(photos)
        if running:
            self.window.show_tab(self.window.queue)

    def _show_finished(self, finished: Finished) -> None:
        self.window.status.show_run(finished)
        self._show_running()
        if self.again:
            self.window.close()

    def _speak(self) -> None:
        """The language is another one: close, to be made anew; a batch that runs comes to its end first."""
        self.again = True
        if not self.run.running:
            self.window.close()

    def _mark_failed(self, sentence: str) -> None:
        """The shown photo can't be shown: its place in the strip says so, too."""
        self.window.messages.say(sentence)
        if self.session.current is not None:
            self.photos.set_states({self.session.current: (State.FAILED, 1.0, sentence)})

    def _add_step(self, kind: type[Filter]) -> None:
        self.session.add_step(kind)
        self.handling.edit_added()

    def _compare(self) -> None:
        """Split, side by side or neither, as the two actions say."""
        chosen = {"split": Compare.SPLIT, "side": Compare.SIDE}
        on = (compare for name, compare in chosen.items() if self.window.action(name).isChecked())
        self.looking.compare_by(next(on, Compare.OFF))

    def _act_on_step(self, index: int, word: str) -> None:
        {
            "duplicate": self.session.duplicate_step,
            "reset": self.session.reset_step,
            "remove": self.session.remove_step,
        }[word](index)

    def _chosen(self) -> list[Path]:
        """The photos that are chosen in strip or grid; the shown one if none is."""
        photos, shown = self.session.photos, self.session.current
        chosen = [photos[row] for row in self.window.film.chosen_rows()]
        return chosen or ([] if shown is None else [shown])

    def _override(self, own: bool) -> None:
        """Give the shown photo a recipe of its own, beginning with the folder's, or take it away."""
        current = self.session.current
        if current is not None and own != self.session.overrides:
            self.session.override({current: self.session.shared if own else None})

    def _mark_edited(self, photos: frozenset[Path]) -> None:
        self.photos.mark_edited({photo: self.session.edits_of(photo).recipe is not None for photo in photos})

    def _step_photo(self, by: int) -> None:
        if self.session.current_index is not None:
            self.session.show_photo(self.session.current_index + by)

    def _remove_current(self) -> None:
        if self.session.current_index is not None:
            self.session.remove_photos([self.session.current_index])

    def _set_full_screen(self, on: bool) -> None:
        if on:
            self.window.showFullScreen()
        else:
            self.window.showNormal()

    def _remember_folder(self, folder: Path) -> None:
        order = str(self.window.grid.order.currentData())
        if order != "name":
            self.opening.arrange(order)
        self._state = self._state.opened(folder.absolute())
        self._show_recent()

    def _show_presets(self, presets: Sequence[Preset]) -> None:
        self.opening.fill_presets(self.window.presets_menu, presets, self.preferences.theme)

    def _show_recent(self) -> None:
        self.opening.fill_recent(self.window.recent_menu, self._state.recent, self.preferences.theme)

    def _order_for(self, folder: Path, results: Path) -> Order:
        """What is done with the photos that come into a folder: the recipe, in the last export's way."""
        wish = remembered_wish((folder / folder.name,), self._state.export)
        order = wish.order(self.session.shared)
        output = order.outputs[0].replace(folder=results.absolute(), on_conflict="skip")
        return order.replace(inputs=(folder.absolute(),), outputs=(output,))

    def _remember_export(self, wish: ExportWish) -> None:
        rules = {name: str(value) for name, value in wish.rules.values().items()}
        export = {"format": wish.format, "template": wish.template, **rules}
        self._state = replace(self._state, export=export)
