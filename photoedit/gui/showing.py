"""What the window says of session and batch: each change of theirs is shown here, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from photoedit.engine.events import Finished
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.library.film_strip import PhotoModel
from photoedit.gui.library.sieve import State
from photoedit.gui.library.thumbnails import Thumbnails
from photoedit.gui.main_window import MainWindow
from photoedit.gui.session import Session

BRIEF_MS = 6000
"""How long a sentence stands in the status bar."""

_ON_PHOTOS = (
    "grid",
    "find",
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


class Showing(QObject):
    """Keeps the window as session, photos and batch are."""

    def __init__(
        self, session: Session, run: BatchRun, photos: PhotoModel, thumbnails: Thumbnails, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._session, self._run, self._window = session, run, window
        self._photos, self._thumbnails = photos, thumbnails
        session.photos_changed.connect(self.show_photos)
        session.current_changed.connect(self._show_current)
        session.recipe_changed.connect(self.show_recipe)
        session.settings_changed.connect(self._keep_thumbnails)
        for changed in (session.edits_changed, session.edits_found):
            changed.connect(self._mark_edited)
        photos.sifted.connect(lambda: window.film.show_current(session.current_index))
        window.action("grid").toggled.connect(self._tell_sieve)
        run.started.connect(self._show_running)
        run.finished.connect(self._show_finished)
        run.failed.connect(self._show_running)
        self._keep_thumbnails()

    def say(self, sentence: str) -> None:
        """Put a sentence into Messages, and briefly into the status bar."""
        self._window.messages.say(sentence)
        self._window.status.showMessage(sentence, BRIEF_MS)

    def mark_failed(self, sentence: str) -> None:
        """The shown photo can't be shown: its place in the strip says so, too."""
        self._window.messages.say(sentence)
        if self._session.current is not None:
            self._photos.set_states({self._session.current: (State.FAILED, 1.0, sentence)})

    def show_photos(self) -> None:
        """Show which photos are open."""
        photos = self._session.photos
        self._thumbnails.keep_only(set(photos))
        self._photos.set_photos(photos)
        self._window.film.show_current(self._session.current_index)
        if not photos:
            self._window.action("grid").setChecked(False)
        self._show_running()

    def _tell_sieve(self, grid: bool) -> None:
        """The strip shows some of the photos, and not why."""
        if not grid and not self._photos.sieve.is_open:
            text = self.tr("The strip shows {0} of {1} photos, as the grid does")
            self._window.status.showMessage(
                text.format(self._photos.rowCount(), self._photos.open_count), BRIEF_MS
            )

    def show_recipe(self) -> None:
        """Show the recipe, and what can be done with it."""
        session, window = self._session, self._window
        window.recipe.show_recipe(session.recipe)
        window.recipe.scope.show_scope(own=session.overrides, any_photo=session.current is not None)
        window.action("undo").setEnabled(session.can_undo)
        window.action("redo").setEnabled(session.can_redo)
        window.action("clear_recipe").setEnabled(bool(session.recipe.steps))

    def _show_current(self) -> None:
        self._window.film.show_current(self._session.current_index)
        current = self._session.current
        self._window.setWindowTitle("photoedit" if current is None else f"{current.name} – photoedit")

    def _show_running(self, *_said: object) -> None:
        running, photos = self._run.running, bool(self._session.photos)
        for name in ("export", "save_as"):
            self._window.action(name).setEnabled(photos and not running)
        self._window.action("cancel").setEnabled(running)
        for name in _ON_PHOTOS:
            self._window.action(name).setEnabled(photos)
        if running:
            self._window.show_tab(self._window.queue)

    def _show_finished(self, finished: Finished) -> None:
        self._window.status.show_run(finished)
        self._show_running()

    def _keep_thumbnails(self, *_old: object) -> None:
        self._thumbnails.set_most(self._session.settings.thumbnails)

    def _mark_edited(self, photos: frozenset[Path]) -> None:
        edits_of = self._session.edits_of
        self._photos.mark_edited({photo: edits_of(photo).recipe is not None for photo in photos})
