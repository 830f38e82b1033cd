"""Photos in the colours of the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from photoedit.formats.profiles import icc
from photoedit.gui.canvas.pictures import to_image
from photoedit.gui.canvas.screen import screen_of
from photoedit.gui.studio import Studio
from tests.colours import by_littlecms
from tests.conftest import picture
from tests.formats.samples import profile_of
from tests.gui.conftest import LONG


def pixels_of(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """H x W x 3."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


@pytest.mark.parametrize("screen", ["", "display-p3", "adobe-rgb"])
@pytest.mark.parametrize("photo", ["", "adobe-rgb", "prophoto"])
def test_a_picture_is_converted_from_its_profile_to_the_screens(photo: str, screen: str) -> None:
    pixels = (picture(40, 50) // 4 + 90).astype(np.uint8)
    given = icc.built_in(photo) if photo else None
    wanted = icc.built_in(screen) if screen else b""
    shown = pixels_of(to_image(pixels, given, wanted))
    source, target = given or icc.built_in("srgb"), wanted or icc.built_in("srgb")
    expected = by_littlecms((pixels / np.float32(255)).astype(np.float32), source, target) * 255
    inside = ((expected > 0) & (expected < 255)).all(axis=2)
    assert inside.mean() > 0.7
    assert np.abs(shown - expected)[inside].max() < 1.5


def test_what_is_named_is_found_or_it_is_said_why_not(tmp_path: Path) -> None:
    assert screen_of("none")[:] == (b"", "The screen is taken for sRGB: no profile of it is named.", False)
    (tmp_path / "wide.icc").write_bytes(icc.built_in("display-p3"))
    assert screen_of(str(tmp_path / "wide.icc")).profile == icc.built_in("display-p3")
    assert "Display P3" in screen_of(str(tmp_path / "wide.icc")).sentence
    (tmp_path / "inks.icc").write_bytes(profile_of(b"CMYK"))
    for name, reason in (("missing.icc", "can't be read"), ("inks.icc", "is no profile of a screen")):
        found = screen_of(str(tmp_path / name))
        assert found.profile == b"" and found.is_fallback
        assert found.sentence.startswith("The screen is taken for sRGB: ") and reason in found.sentence


def test_the_canvas_follows_the_setting(
    studio: Studio, make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    studio.opening.open_paths([make_photo()])
    qtbot.waitUntil(lambda: studio.link.idle and studio.window.canvas.frame is not None, timeout=LONG)
    frame = studio.window.canvas.frame
    assert frame is not None
    before = pixels_of(frame.layer.image)
    (tmp_path / "wide.icc").write_bytes(icc.built_in("prophoto"))
    studio.session.change_settings(screen=str(tmp_path / "wide.icc"))

    def shown() -> bool:
        now = studio.window.canvas.frame
        return now is not None and not np.array_equal(pixels_of(now.layer.image), before)

    qtbot.waitUntil(shown, timeout=LONG)
    studio.preferences.open_dialog()
    assert studio.preferences.dialog is not None
    assert "ProPhoto" in studio.preferences.dialog.colours.text()
    studio.session.change_settings(screen=str(tmp_path / "gone.icc"))
    qtbot.waitUntil(lambda: "gone.icc can't be read" in studio.window.messages.toPlainText(), timeout=LONG)
    qtbot.waitUntil(lambda: not shown(), timeout=LONG)
    assert "taken for sRGB" in studio.preferences.dialog.colours.text()
