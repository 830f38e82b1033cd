"""Tests of the film strip: lazy with thousands of photos, and in step with the session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.gui.background import Background
from photoedit.gui.library.film_delegate import CELL, HOPELESS_ROLE, PICTURE, STATE_ROLE, THUMB_ROLE
from photoedit.gui.library.film_strip import FilmStrip, PhotoModel
from photoedit.gui.library.sieve import State
from photoedit.gui.library.thumbnails import Thumbnails
from tests.gui.conftest import LONG


@pytest.fixture
def thumbnails(qtbot: QtBot) -> Iterator[Thumbnails]:
    background = Background(1, "test")
    yield Thumbnails(background)
    background.close()


@pytest.fixture
def strip(thumbnails: Thumbnails, qtbot: QtBot) -> FilmStrip:
    strip = FilmStrip(PhotoModel(thumbnails))
    qtbot.addWidget(strip)
    strip.resize(8 * CELL.width(), strip.height())
    strip.show()
    qtbot.waitExposed(strip)
    return strip


def _model(strip: FilmStrip) -> PhotoModel:
    model = strip.model()
    assert isinstance(model, PhotoModel)
    return model


def test_two_thousand_photos_load_only_what_is_seen(
    strip: FilmStrip, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tuple(tmp_path / f"{number}.jpg" for number in range(2000))
    _model(strip).set_photos(photos)
    qtbot.waitUntil(lambda: thumbnails.known() >= 8, timeout=LONG)
    assert thumbnails.known() <= 12
    strip.show_current(1999)
    qtbot.waitUntil(lambda: photos[1999] in thumbnails.paths(), timeout=LONG)
    assert thumbnails.known() <= 24


def test_a_thumbnail_comes_by_itself(strip: FilmStrip, make_photo: Callable[..., Path], qtbot: QtBot) -> None:
    photo = make_photo()
    _model(strip).set_photos((photo,))
    qtbot.waitUntil(lambda: _model(strip).index(0).data(THUMB_ROLE) is not None, timeout=LONG)
    image = _model(strip).index(0).data(THUMB_ROLE)
    assert (image.width(), image.height()) == (160, 120)


def test_a_photo_of_one_row_is_seen_as_a_line(
    strip: FilmStrip, make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    model = _model(strip)
    model.set_photos((make_photo(width=1200, height=1),))
    qtbot.waitUntil(lambda: model.index(0).data(THUMB_ROLE) is not None, timeout=LONG)
    cell = strip.visualRect(model.index(0))
    shown = strip.viewport().grab(cell).toImage()
    middle = {shown.pixel(cell.width() // 2, y) for y in range(PICTURE.height())}
    assert len(middle) > 1


def test_a_file_that_is_no_photo_stays_grey(
    strip: FilmStrip, thumbnails: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"nothing")
    _model(strip).set_photos((bad,))
    qtbot.waitUntil(lambda: thumbnails.known() == 1, timeout=LONG)
    assert thumbnails.peek(bad) is None


def test_a_photo_that_was_changed_elsewhere_is_looked_at_again(
    strip: FilmStrip, make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    model = _model(strip)
    model.set_photos((make_photo(),))
    qtbot.waitUntil(lambda: model.index(0).data(THUMB_ROLE) is not None, timeout=LONG)
    make_photo(width=120, height=160)
    model.renew()
    assert model.index(0).data(THUMB_ROLE).width() == 160  # the old one, until the new one is there
    qtbot.waitUntil(lambda: model.index(0).data(THUMB_ROLE).width() == 120, timeout=LONG)


def test_arrows_choose_and_delete_removes(strip: FilmStrip, tmp_path: Path) -> None:
    _model(strip).set_photos(tuple(tmp_path / f"{number}.jpg" for number in range(5)))
    chosen: list[int] = []
    removed: list[list[int]] = []
    strip.chosen.connect(chosen.append)
    strip.removal_wished.connect(removed.append)
    strip.show_current(0)
    assert chosen == []
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert (chosen, removed) == ([1], [[1]])


def test_badges_show_the_state_and_go_away(strip: FilmStrip, tmp_path: Path) -> None:
    photo = tmp_path / "a.jpg"
    model = _model(strip)
    model.set_photos((photo,))
    model.set_states({photo: (State.FAILED, 1.0, "it is truncated")})
    assert model.index(0).data(STATE_ROLE) == ("failed", 1.0)
    assert "it is truncated" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    model.clear_states()
    assert model.index(0).data(STATE_ROLE)[0] == "none"


def test_a_photo_that_has_no_picture_does_not_look_as_if_it_came_soon(
    strip: FilmStrip, tmp_path: Path, qtbot: QtBot
) -> None:
    """The cell of a damaged photo stayed empty."""
    (tmp_path / "a.jpg").write_text("no photo")
    _model(strip).set_photos((tmp_path / "a.jpg",))
    before = strip.viewport().grab().toImage()
    qtbot.waitUntil(lambda: bool(_model(strip).index(0).data(HOPELESS_ROLE)), timeout=LONG)
    assert _model(strip).index(0).data(THUMB_ROLE) is None
    qtbot.waitUntil(lambda: strip.viewport().grab().toImage() != before, timeout=LONG)
