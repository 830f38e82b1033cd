"""Tests of what the window tells of a photo's file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from photoedit.errors import PhotoEditError
from photoedit.gui.library.photo_info import looked_up
from photoedit.gui.studio import Studio
from tests.gui.conftest import LONG


def test_a_photo_tells_camera_and_exposure_as_photographers_write_them(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Canon", "EOS 5D"
    inner = exif.get_ifd(0x8769)
    inner.update({0x829A: 1 / 250, 0x829D: 2.8, 0x8827: 400, 0x920A: 50.0, 0x9003: "2024:05:06 07:08:09"})
    Image.new("RGB", (2000, 1000)).save(tmp_path / "a.jpg", exif=exif)
    told = looked_up(tmp_path / "a.jpg")
    assert told["camera"] == "Canon EOS 5D"
    assert told["exposure"] == "1/250 s · f/2.8 · ISO 400 · 50 mm"
    assert told["taken"] == "2024-05-06 07:08"
    assert told["size"] == "2000 × 1000 · 2.0 MP"
    assert told["file"].startswith("JPG · ")
    assert "lens" not in told


@pytest.mark.parametrize(
    ("maker", "model", "camera"),
    [
        ("Canon", "Canon EOS 1000D", "Canon EOS 1000D"),
        ("NIKON CORPORATION", "NIKON D80", "NIKON D80"),
        ("FUJIFILM", "X-E1", "FUJIFILM X-E1"),
        ("", "X-E1", "X-E1"),
    ],
)
def test_a_maker_is_named_once(maker: str, model: str, camera: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = model
    if maker:
        exif[0x010F] = maker
    Image.new("RGB", (20, 10)).save(tmp_path / "a.jpg", exif=exif)
    assert looked_up(tmp_path / "a.jpg")["camera"] == camera


def test_when_a_photo_was_taken_is_not_when_its_file_was_copied(tmp_path: Path) -> None:
    Image.new("RGB", (20, 10)).save(tmp_path / "a.jpg")
    assert "taken" not in looked_up(tmp_path / "a.jpg")


def test_what_is_no_photo_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("text")
    with pytest.raises(PhotoEditError):
        looked_up(tmp_path / "a.jpg")


def test_the_panel_follows_the_shown_photo(opened: Studio, qtbot: QtBot) -> None:
    panel = opened.window.info
    assert not panel.isVisible()
    opened.window.action("info").trigger()
    qtbot.waitUntil(lambda: panel.values["size"].text().startswith("160 × 120"), timeout=LONG)
    assert panel.values["size"].isVisible()
    assert not panel.values["lens"].isVisible()
    opened.session.photos[1].write_bytes(b"no photo")
    opened.session.show_photo(1)
    opened.session.show_photo(2)
    qtbot.waitUntil(lambda: panel.values["size"].text() != "", timeout=LONG)
    opened.session.set_photos([])
    assert panel.values["size"].text() == ""
