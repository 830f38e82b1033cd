"""Tests of the orders of photos."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from photoedit.gui.library.arranging import ORDERS, arranged

_FACTS = {  # taken, changed, pixels
    "10.jpg": ("2021:01:01 00:00:00", 300, 30),
    "2.jpg": ("2023:01:01 00:00:00", 100, 90),
    "1.jpg": ("2022:06:01 12:00:00", 200, 60),
}


@pytest.mark.parametrize(
    ("order", "names"), [("name", "1 2 10"), ("taken", "10 1 2"), ("changed", "2 1 10"), ("size", "10 1 2")]
)
def test_orders(order: str, names: str, tmp_path: Path) -> None:
    for name, (taken, changed, pixels) in _FACTS.items():
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = taken
        Image.effect_noise((pixels, pixels), 50).save(tmp_path / name, exif=exif)
        os.utime(tmp_path / name, (changed, changed))
    assert order in ORDERS
    photos = [tmp_path / name for name in _FACTS]
    assert [photo.stem for photo in arranged(photos, order)] == names.split()


def test_a_photo_that_is_gone_stays_in_the_list(tmp_path: Path) -> None:
    photos = [tmp_path / "b.jpg", tmp_path / "a.jpg"]
    for order in ORDERS:
        assert arranged(photos, order) == photos[::-1]
