"""The reviewed pictures of the window that tests compare it with, and how they compare.

    xvfb-run -s "-screen 0 1920x1080x24" python scripts/references.py            says what has changed
    xvfb-run -s "-screen 0 1920x1080x24" python scripts/references.py --renew    lets that be the reference

A renewed reference counts as reviewed once a person has looked at it, in full size: `--keep FOLDER` leaves
the screenshots there. So renew, look at each, and commit only what you would be glad to work with.

A reference is a quarter of the window's size, so that how a letter is drawn hardly shows, and where it stands
does. It holds for every scale factor of the screen: reduced to it, a sharper window must look the same.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCursor, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import RECIPE, Photographer

from photoedit.gui.resources import RESOURCES
from photoedit.recipe import Recipe
from photoedit.settings import Settings

REFERENCES = Path(__file__).resolve().parents[1] / "tests" / "gui" / "references"

SIZES = ((1280, 800), (1920, 1080))
THEMES = ("dark", "light")
REDUCED = 4
"""Logical pixels to a side of a reference's pixel."""
BLUR = 1.0
"""Sigma of the blur before comparing, in pixels of the reference."""
TOLERANCE = 16
"""The greatest difference of a value that is none, of 255."""

FONT = "DejaVu Sans"
"""The font that the references are written in."""


def why_not() -> str:
    """Why the window can't look like the references here; empty if it can. Needs an application."""
    if QGuiApplication.platformName() != "xcb":
        return "the references were taken under X11"
    family = QFontInfo(QApplication.font()).family()
    return "" if family == FONT else f"the references are written in {FONT}, and here it is {family}"


def reduced(shot: Image.Image, scale: float) -> Image.Image:
    """A screenshot, taken at a scale factor, in a reference's size."""
    width, height = (round(side / scale / REDUCED) for side in shot.size)
    return shot.convert("RGB").resize((width, height), Image.Resampling.BOX)


def difference(shot: Image.Image, reference: Image.Image) -> float:
    """The greatest difference of two reduced pictures, 0..255; of different sizes, the greatest there is."""
    if shot.size != reference.size:
        return 255.0
    both = (np.asarray(one.filter(ImageFilter.GaussianBlur(BLUR)), np.float32) for one in (shot, reference))
    return float(np.abs(np.subtract(*both)).max())


class Referee(Photographer):
    """Takes a screenshot of each scene; nothing in them depends on the moment or on the mouse."""

    def __init__(self, folder: Path, work: Path) -> None:
        settings = Settings(execution="threads", workers=2)
        super().__init__(folder, [RESOURCES / "samples"], work, settings)
        self._studio.vitals.close()  # how busy the machine is
        self._window.setWindowFlag(Qt.WindowType.WindowTransparentForInput)
        self._window.show()

    def take_all(self) -> None:
        """On a finer screen the larger window is left out, and the dialog with the photo's own pixels."""
        session, window = self._studio.session, self._window
        fine = window.devicePixelRatio() > 1
        self._until(lambda: session.current is not None)
        session.set_recipe(Recipe.from_text(RECIPE))
        for theme in THEMES:
            session.change_settings(theme=theme)
            for width, height in SIZES[:1] if fine else SIZES:
                window.resize(width, height)
                self._until(lambda: window.size() == QSize(width, height))  # noqa: B023  called at once
                self._settle()
                self._take(f"window-{theme}-{width}.png", window)
        window.resize(*SIZES[0])
        window.action("grid").setChecked(True)
        self._settle()
        self._take("grid-light.png", window)
        window.action("grid").setChecked(False)
        session.change_settings(theme="dark")
        self._studio.handling.crop()
        self._settle()
        self._take("crop-dark.png", window)
        self._studio.handling.edit(None)
        session.undo()
        self._studio.preferences.open_dialog()
        self._take_dialog("settings.png")
        if not fine:
            self._open_export()
            self._take_dialog("export.png")
        self._studio.close()

    def _take_dialog(self, name: str) -> None:
        dialog = self._studio.exporter.dialog
        if dialog is not None:
            dialog.folder.setText("/home/me/Pictures/edited")
        super()._take_dialog(name)

    def _take(self, name: str, widget: QWidget) -> None:
        QApplication.processEvents()
        super()._take(name, widget)


def take(folder: Path) -> list[Path]:
    """Take the screenshots, in full size."""
    folder.mkdir(parents=True, exist_ok=True)
    # the mouse stands where no dialog is
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())
    with tempfile.TemporaryDirectory() as work:
        Referee(folder, Path(work)).take_all()
    return sorted(folder.glob("*.png"))


def main() -> int:
    """Take them and compare; returns the exit status, 1 if one looks different."""
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the screenshots there")
    arguments.add_argument("--renew", action="store_true", help="let those that changed be the references")
    chosen = arguments.parse_args()
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    reason = why_not()
    if reason:
        print(f"Nothing is compared: {reason}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["XDG_DATA_HOME"] = temporary  # what the user did to the samples is no part of it
        shots = take(chosen.keep or Path(temporary) / "shots")
        changed = [shot for shot in shots if _judge(shot, app.devicePixelRatio(), renew=chosen.renew)]
    if changed and chosen.renew:
        print("Look at each of them before you commit.")
    return int(bool(changed) and not chosen.renew)


def _judge(shot: Path, scale: float, *, renew: bool) -> bool:
    """Whether a screenshot looks different from its reference; says so."""
    reference = REFERENCES / shot.name
    with Image.open(shot) as opened:
        small = reduced(opened, scale)
    if not reference.exists():
        found = 255.0
    else:
        with Image.open(reference) as old:
            found = difference(small, old.convert("RGB"))
    print(f"{shot.stem}: {found:.1f} of {TOLERANCE}")
    if found > TOLERANCE and renew:
        REFERENCES.mkdir(parents=True, exist_ok=True)
        small.save(reference, optimize=True)
    return found > TOLERANCE


if __name__ == "__main__":
    raise SystemExit(main())
