"""Take the screenshots for the README and the help: the real window, on the bundled sample photos.

    xvfb-run -s "-screen 0 2560x1600x24" python scripts/screenshots.py FOLDER [PHOTOS...]
    xvfb-run -s "-screen 0 2560x1600x24" python scripts/screenshots.py --steps resources/help

Writes window.png (1280x800), window-wide.png (1920x1080), window-light.png, split.png, export.png,
curve-and-mask.png, crop.png, mask.png, editors.png, batch-running.png, batch-finished.png, timeline.png,
laboratory.png and settings.png into FOLDER. They are sharper with QT_SCALE_FACTOR=2. With --steps: step-1.jpg
to step-5.jpg, for the first steps of the help.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.batch.export_dialog import ExportDialog
from photoedit.gui.batch.export_wish import ExportWish, Rules
from photoedit.gui.library.sieve import State
from photoedit.gui.resources import RESOURCES
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings

LONGEST = 60.0
RECIPE = (
    "exposure stops=0.25 white-balance temperature=7000 saturation amount=1.1 "
    "unsharp-mask radius=1.5 amount=0.8"
)
LOCAL = (
    'curves points="0,0 0.25,0.19 0.7,0.78 1,1" exposure stops=-1.2 mask="linear y1=10 y2=60" '
    "saturation amount=1.3 opacity=0.6"
)
EDITORS = "levels black=0.03 gamma=1.15 hsl-bands orange_saturation=0.3 blue_saturation=-0.3 split-toning"

FRAME = "#808080"
"""The colour of a dialog's frame, where no window manager draws one."""
DETAIL = (0.2, 0.42)
"""A place in the first sample where there is something to see, as shares of width and height."""


class Photographer:
    """Drives the window and takes pictures of it."""

    def __init__(
        self, folder: Path, photos: list[Path], work: Path, settings: Settings | None = None
    ) -> None:
        self._folder, self._work = folder, work
        self._studio = Studio(work / "config", settings or Settings())
        self._window = self._studio.window
        self._window.resize(1280, 800)
        self._window.show()
        self._studio.opening.open_paths(photos)

    def take_all(self) -> None:
        """All pictures, in an order in which each state leads to the next."""
        session = self._studio.session
        self._until(lambda: session.current is not None)
        session.set_recipe(Recipe.from_text(RECIPE))
        self._settle()
        self._until(lambda: not self._window.status.run.text())  # how busy the machine was
        self._take("window.png", self._window)
        self._window.action("split").setChecked(True)
        self._settle()
        self._take("split.png", self._window)
        self._window.action("split").setChecked(False)
        session.set_recipe(Recipe.from_text(LOCAL))
        self._settle()
        self._take("curve-and-mask.png", self._window)
        self._take_handles()
        session.set_recipe(Recipe.from_text(EDITORS))
        self._settle()
        self._take("editors.png", self._window)
        session.undo()
        session.undo()
        self._settle()
        self._take_wide()
        session.change_settings(theme="light")
        self._settle()
        self._take("window-light.png", self._window)
        session.change_settings(theme="dark")
        self._take_dialogs()
        self._take_batch()
        self._take_laboratory()
        self._studio.close()

    def take_steps(self) -> None:
        """The pictures of the help's first steps, popups and dialogs as they lie on the window."""
        session, menu = self._studio.session, self._window.recipe.menu
        self._studio.vitals.close()  # how busy the machine is
        QCursor.setPos(self._window.screen().geometry().bottomRight())
        self._until(lambda: session.current is not None)
        self._settle()
        self._take_screen("step-1.jpg")
        self._window.action("add_filter").trigger()
        menu.search.setText("expo")
        self._take_screen("step-2.jpg")
        menu.hide()
        session.set_recipe(Recipe.from_text("exposure stops=0.6 unsharp-mask"))
        self._settle()
        self._take_screen("step-3.jpg")
        dialog = self._open_export()
        first = dialog.trial.tried
        dialog.trial.at = DETAIL
        dialog.folder.setText("/home/me/Pictures/edited")
        self._until(lambda: dialog.trial.tried is not first)
        self._take_screen("step-4.jpg", dialog)
        dialog.close()
        run = self._start_batch()
        self._until(lambda: not run.running)
        self._settle()
        self._window.queue.table.setColumnHidden(4, True)  # where the results are, which differs each time
        self._take_screen("step-5.jpg")
        self._studio.close()

    def _take_screen(self, name: str, dialog: QDialog | None = None) -> None:
        """What the screen shows where the window is, as a JPEG for a page; with a frame around a dialog."""
        self._pause(0.4)
        place = self._window.geometry()
        shot = self._window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())
        if dialog is not None:
            painter = QPainter(shot)
            painter.setPen(QColor(FRAME))
            painter.drawRect(dialog.geometry().translated(-place.topLeft()).adjusted(0, 0, -1, -1))
            painter.end()
        shot.save(str(self._folder / name), "JPG", 85)

    def _take_handles(self) -> None:
        """A mask and a crop, edited on the photo; the recipe is the same afterwards."""
        handling, session = self._studio.handling, self._studio.session
        handling.edit(1)
        self._settle()
        self._take("mask.png", self._window)
        handling.edit(None)
        session.set_recipe(session.recipe.then(Recipe.from_text("crop left=12% top=8% width=70% aspect=3:2")))
        handling.crop()
        self._settle()
        self._take("crop.png", self._window)
        handling.edit(None)
        session.undo()

    def _take_wide(self) -> None:
        self._window.resize(1920, 1080)
        self._until(lambda: self._window.width() == 1920)
        self._settle()
        self._take("window-wide.png", self._window)
        self._window.resize(1280, 800)
        self._until(lambda: self._window.width() == 1280)

    def _take_dialogs(self) -> None:
        self._studio.preferences.open_dialog()
        self._take_dialog("settings.png")
        self._open_export()
        self._take_dialog("export.png")

    def _open_export(self) -> ExportDialog:
        """The dialog, once it has tried the photo out."""
        self._window.action("export").trigger()
        dialog = self._studio.exporter.dialog
        assert dialog is not None
        self._until(lambda: dialog.trial.tried is not None)
        return dialog

    def _start_batch(self) -> BatchRun:
        wish = ExportWish(
            self._studio.session.photos, self._work / "edited", "jpeg", rules=Rules(existing_results="rename")
        )
        spec, left_out = wish.plan(self._studio.session.recipe)
        run = self._studio.run
        run.run(spec, left_out)
        return run

    def _take_batch(self) -> None:
        run = self._start_batch()
        self._until(lambda: run.count(State.DONE) > 0)
        self._take("batch-running.png", self._window)
        self._until(lambda: not run.running)
        self._settle()
        self._take("batch-finished.png", self._window)
        self._window.show_tab(self._window.timeline)
        self._take("timeline.png", self._window)

    def _take_laboratory(self) -> None:
        """Its race takes some seconds, and shows most on a quiet machine."""
        dialog = self._studio.show_lab()
        dialog.start()
        self._until(lambda: dialog.running)
        self._until(lambda: not dialog.running)
        summary = dialog.summary  # laid out anew for what was found
        self._until(lambda: summary.height() >= summary.heightForWidth(summary.width()))
        self._take("laboratory.png", dialog)
        dialog.close()

    def _take_dialog(self, name: str) -> None:
        dialog = next(one for one in self._window.findChildren(QDialog) if one.isVisible())
        self._pause(0.4)
        self._take(name, dialog)
        dialog.close()

    def _take(self, name: str, widget: QWidget) -> None:
        widget.grab().save(str(self._folder / name))

    def _settle(self) -> None:
        """Until the picture stands and the thumbnails in sight are there."""
        studio = self._studio
        self._until(lambda: studio.window.canvas.frame is not None and studio.link.idle)
        self._until(lambda: studio.thumbnails.known() >= min(len(studio.session.photos), 8))
        self._pause(0.1)

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)

    def _until(self, true: Callable[[], bool]) -> None:
        """Let the window work until `true()`.

        Raises:
            TimeoutError: that takes too long.
        """
        end = time.monotonic() + LONGEST
        loop = QEventLoop()
        timer = QTimer(interval=10)
        timer.timeout.connect(lambda: loop.quit() if true() or time.monotonic() > end else None)
        timer.start()
        loop.exec()
        timer.stop()
        if not true():
            raise TimeoutError("The window did not get there in time")


def main() -> int:
    """Take them all; returns the exit status."""
    steps = "--steps" in sys.argv
    if steps:
        sys.argv.remove("--steps")
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    photos = [Path(name) for name in sys.argv[2:]] or [RESOURCES / "samples"]
    with tempfile.TemporaryDirectory() as work:
        photographer = Photographer(folder, photos, Path(work))
        if steps:
            photographer.take_steps()
        else:
            photographer.take_all()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
