"""The soft proof in the window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from photoedit.formats.profiles import icc
from photoedit.formats.profiles.proof import WARNING
from photoedit.gui.studio import Studio
from photoedit.photo import Photo
from tests.formats.samples import saved
from tests.gui.conftest import LONG

from .test_screen import pixels_of


def _shows_warning(studio: Studio) -> bool:
    frame = studio.window.canvas.frame
    return frame is not None and bool((pixels_of(frame.layer.image) == WARNING).all(axis=2).any())


def _label(studio: Studio) -> str:
    frame = studio.window.canvas.frame
    return "" if frame is None else frame.label


def test_the_window_proofs_and_warns_and_stops(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    vivid = np.zeros((40, 60, 3), np.uint8)
    vivid[:, :30, 1] = 255
    vivid[:, 30:] = 90
    saved(Photo(vivid, profile=icc.built_in("display-p3")), tmp_path / "vivid.png", "png")
    studio.opening.open_paths([tmp_path / "vivid.png"])
    qtbot.waitUntil(lambda: studio.link.idle and studio.window.canvas.frame is not None, timeout=LONG)
    studio.window.action("proof").setChecked(True)
    qtbot.waitUntil(lambda: _label(studio) == "Soft proof: sRGB", timeout=LONG)
    assert not _shows_warning(studio)
    studio.window.action("gamut").setChecked(True)
    qtbot.waitUntil(lambda: _shows_warning(studio), timeout=LONG)
    studio.session.change_settings(proof="prophoto")
    qtbot.waitUntil(lambda: "ProPhoto" in _label(studio) and not _shows_warning(studio), timeout=LONG)
    studio.window.action("proof").setChecked(False)
    qtbot.waitUntil(lambda: _label(studio) == "", timeout=LONG)


def test_a_profile_that_cant_be_proofed_for_is_told(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    saved(Photo(np.zeros((20, 30, 3), np.uint8)), tmp_path / "a.png", "png")
    studio.opening.open_paths([tmp_path / "a.png"])
    studio.session.change_settings(proof=str(tmp_path / "gone.icc"))
    studio.window.action("proof").setChecked(True)
    qtbot.waitUntil(lambda: _label(studio) == "No soft proof", timeout=LONG)
    assert "gone.icc, can't be read" in studio.window.messages.toPlainText()
    (tmp_path / "text.icc").write_text("no profile")
    studio.session.change_settings(proof=str(tmp_path / "text.icc"))
    qtbot.waitUntil(
        lambda: "no ICC profile that can be" in studio.window.messages.toPlainText(), timeout=LONG
    )
