"""The composition root: makes all parts of a window, joins them by signals, and takes them down in order."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from photoedit.edits import EditStore
from photoedit.engine.orders.order import Order
from photoedit.filters.base import Filter
from photoedit.gui.background import Background
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.batch.exporter import Exporter
from photoedit.gui.batch.jobs import Jobs
from photoedit.gui.batch.resuming import Resuming
from photoedit.gui.batch.script_probe import ScriptProbe
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
from photoedit.gui.doing import Doing
from photoedit.gui.engine_room import EngineRoom
from photoedit.gui.help_dialog import HelpDialog
from photoedit.gui.laboratory.lab_dialog import LabDialog
from photoedit.gui.leaving import Leaving
from photoedit.gui.library.copying import Copying
from photoedit.gui.library.film_strip import PhotoModel
from photoedit.gui.library.keeping import Keeping
from photoedit.gui.library.opening import Opening
from photoedit.gui.library.photo_info import Informing
from photoedit.gui.library.shelving import Shelving
from photoedit.gui.library.thumbnails import Thumbnails
from photoedit.gui.main_window import MainWindow
from photoedit.gui.palette import Palette
from photoedit.gui.permissions import Permissions
from photoedit.gui.preferences import Preferences, saved_settings
from photoedit.gui.recovery import Recovery
from photoedit.gui.remembering import Remembering
from photoedit.gui.session import Session
from photoedit.gui.shortcuts import Shortcuts
from photoedit.gui.showing import Showing
from photoedit.gui.stalls import Stalls
from photoedit.gui.words import use_language
from photoedit.settings import Settings


class Studio(QObject):
    """One window with all that works behind it.

    Made for a config folder of its own choice, so that tests never touch the user's.

    Attributes:
        again: the window was closed to be made anew, in another language.
    """

    def __init__(self, config: Path, settings: Settings | None = None, former: Session | None = None) -> None:
        """`former` is the session of the window whose place this one takes."""
        super().__init__()
        self._closed = False
        self.again = False
        settings, problem = (settings, "") if settings else saved_settings(config)
        if former is not None:
            settings = former.settings
        use_language(settings.language)
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
        self.probe = ScriptProbe(self.room, self.background, self)
        self.exporter = Exporter(
            self.session, self.run, self.background, self.trials, self.probe, window.queue, self.photos,
            window,
        )  # fmt: skip
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
        self.remembering = Remembering(config, self.opening, self.exporter, self.preferences, window)
        self.watching = Watching(self.room, window.watch, self._order_for)
        self.shelving = Shelving(self.session, self.room, self.background, window.shelf)
        self.informing = Informing(self.session, self.background, window.info)
        self.showing = Showing(self.session, self.run, self.photos, self.thumbnails, window)
        menus = (window.presets_menu, window.recent_menu)
        self.palette = Palette(window.actions_by_name.values(), menus, self._add_step, window)
        self.doing = Doing(self)
        self._join_window()
        self._join_batch()
        self._join_canvas()
        self._join_sayings()
        self.showing.show_recipe()
        self.showing.show_photos()
        self.jobs.restore()
        self.shortcuts.restore()
        if former is not None:
            self.session.go_on_from(former)
        if problem:
            self.showing.say(problem)

    def _join_window(self) -> None:
        session, window = self.session, self.window
        permissions = Permissions(window)
        session.permission_wished.connect(permissions.ask)
        permissions.refused.connect(self.showing.say)
        window.film.chosen.connect(session.show_photo)
        for view in (window.film, window.grid.grid):
            view.removal_wished.connect(session.remove_photos)
        window.grid.grid.opened.connect(lambda: window.action("grid").setChecked(False))
        window.grid.order_wished.connect(self.opening.arrange)
        window.grid.sieve_wished.connect(self.photos.set_sieve)
        self.opening.opened.connect(self._arrange)
        window.came_back.connect(self.photos.renew)
        window.dropped.connect(lambda names: self.opening.open_paths([Path(name) for name in names]))
        self.shelving.tried.connect(self.looking.try_on)
        self.shelving.presets_changed.connect(self.remembering.show_presets)
        self.preferences.worded.connect(self._speak)

    def _join_batch(self) -> None:
        status = self.window.status
        self.exporter.ordered.connect(self.jobs.add)
        self.opening.opened.connect(self.resuming.look)
        self.vitals.changed.connect(status.show_live)
        self.vitals.rested.connect(status.show_last_run)
        self.run.finished.connect(self._go_if_wished)

    def _join_canvas(self) -> None:
        window, handling, picking = self.window, self.handling, self.picking
        window.canvas.step_wished.connect(self.doing.step_photo)
        window.original_held.connect(self.looking.hold_original)
        self.looking.failed.connect(self.showing.mark_failed)
        self.looking.counted.connect(window.histogram.show_bins)
        self.incoming.counted.connect(window.recipe.show_incoming)
        self.readout.read.connect(window.status.show_pixel)
        window.recipe.handles_wished.connect(handling.edit)
        handling.changed.connect(lambda: window.recipe.show_handles(handling.index))
        handling.changed.connect(lambda: picking.pick(None))
        picking.begun.connect(lambda: handling.edit(None))
        picking.changed.connect(lambda: window.recipe.show_picking(picking.index))
        window.recipe.picking_wished.connect(picking.pick)

    def _join_sayings(self) -> None:
        """What is worth saying goes to Messages; what the user has just asked for also to the status bar."""
        for part in (
            self.opening, self.jobs, self.resuming, self.preferences, self.picking, self.shortcuts,
            self.proofing, self.recovery, self.keeping, self.copying, self.shelving,
        ):  # fmt: skip
            part.said.connect(self.showing.say)
        for refusing in (self.session, self.exporter):
            refusing.refused.connect(self.showing.say)
        for sentences in (self.exporter.said, self.watching.said, self.timeline.said, self.stalls.noted):
            sentences.connect(self.window.messages.say)

    def _add_step(self, kind: type[Filter]) -> None:
        self.doing.add_step(kind)

    def _arrange(self) -> None:
        """Photos come by name; the order that was chosen for those before them holds on."""
        order = str(self.window.grid.order.currentData())
        if order != "name":
            self.opening.arrange(order)

    def _order_for(self, folder: Path, results: Path) -> Order:
        return self.remembering.order_for(folder, results, self.session.shared)

    def show_help(self) -> HelpDialog:
        """Open the help beside the window."""
        dialog = HelpDialog(self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def show_lab(self) -> LabDialog:
        """Open the GIL laboratory; it works on the shown photo if there is one."""
        session = self.session
        dialog = LabDialog(self.preferences.theme, session.current, session.recipe, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _speak(self) -> None:
        """The language is another one: close, to be made anew; a batch that runs comes to its end first."""
        self.again = True
        if not self.run.running:
            self.window.close()

    def _go_if_wished(self) -> None:
        if self.again:
            self.window.close()

    def close(self) -> None:
        """Take everything down; returns when no thread and no process is left."""
        if self._closed:
            return
        self._closed = True
        self.remembering.close()
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
        self.probe.close()
        self.shelving.close()
        self.link.close()
        self.background.close()
        self._pictures.close()
        self.keeping.close()
        self.recovery.close()
        self.jobs.close()
        self.room.close()
        self.window.deleteLater()
