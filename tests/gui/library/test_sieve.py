"""Tests of finding photos by name and state, alone and in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.gui.library.sieve import Sieve, State
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG

PHOTO = Path("folder/IMG_Straße.jpg")
TRIED = pytest.mark.parametrize(
    ("sieve", "state", "edited", "passes"),
    [
        (Sieve(), State.NONE, False, True),
        (Sieve("img"), State.NONE, False, True),
        (Sieve("STRASSE"), State.NONE, False, True),
        (Sieve("folder"), State.NONE, False, False),
        (Sieve(kind="edited"), State.NONE, True, True),
        (Sieve(kind="edited"), State.DONE, False, False),
        (Sieve(kind="unedited"), State.DONE, False, True),
        (Sieve(kind="unedited"), State.NONE, True, False),
        (Sieve(kind="waiting"), State.RUNNING, False, True),
        (Sieve(kind="done"), State.SKIPPED, False, True),
        (Sieve(kind="failed"), State.FAILED, True, True),
        (Sieve(kind="failed"), State.NONE, True, False),
        (Sieve("img", "failed"), State.FAILED, False, True),
        (Sieve("dsc", "failed"), State.FAILED, False, False),
    ],
)  # fmt: skip


@TRIED
def test_a_photo_passes_by_name_and_state(sieve: Sieve, state: State, edited: bool, passes: bool) -> None:
    assert sieve.passes(PHOTO, state, edited=edited) is passes


def _shown(studio: Studio) -> list[str]:
    model = studio.photos
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_typing_a_name_leaves_the_photos_that_have_it(opened: Studio, qtbot: QtBot) -> None:
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow, timeout=LONG)
    panel = opened.window.grid
    opened.window.action("find").trigger()
    assert panel.name.hasFocus()
    QTest.keyClicks(panel.name, "O2")
    assert _shown(opened) == ["photo2.jpg"]
    assert panel.count.text() == "1 of 3 photos"
    assert not opened.window.film.currentIndex().isValid()
    assert opened.session.current_index == 0
    opened.window.action("next").trigger()
    assert opened.session.current_index == 2
    assert opened.window.film.currentIndex().row() == 0
    assert opened.window.film.chosen_places() == [2]
    opened.window.action("grid").setChecked(False)
    assert opened.window.status.currentMessage() == "The strip shows 1 of 3 photos, as the grid does"
    panel.name.clear()
    assert panel.count.text() == "3 photos"
    assert opened.window.film.currentIndex().row() == 2


def test_chosen_and_removed_are_the_photos_that_are_seen(opened: Studio) -> None:
    opened.photos.set_sieve(Sieve("photo2"))
    film = opened.window.film
    film.setCurrentIndex(film.model().index(0, 0))
    assert opened.session.current_index == 2
    QTest.keyClick(film, Qt.Key.Key_Delete)
    assert [photo.name for photo in opened.session.photos] == ["photo0.jpg", "photo1.jpg"]
    assert _shown(opened) == []
    opened.window.action("undo").trigger()
    assert _shown(opened) == ["photo2.jpg"]
    assert opened.session.current_index == 2


def test_what_is_edited_comes_into_sight_at_once(opened: Studio) -> None:
    kind = opened.window.grid.kind
    kind.setCurrentIndex(kind.findData("edited"))
    assert _shown(opened) == []
    opened.session.override({opened.session.photos[1]: Recipe.from_text("invert")})
    assert _shown(opened) == ["photo1.jpg"]
    kind.setCurrentIndex(kind.findData("failed"))
    opened.photos.set_states({opened.session.photos[0]: (State.FAILED, 1.0, "no photo")})
    assert _shown(opened) == ["photo0.jpg"]
    opened.photos.clear_states()
    assert _shown(opened) == []


def test_next_and_previous_stay_among_what_is_shown(opened: Studio) -> None:
    model = opened.photos
    model.set_sieve(Sieve("0"))
    assert [model.step(place, by) for place in (0, 1, 2) for by in (-1, 1)] == [0] * 6
    model.set_sieve(Sieve("nothing"))
    assert model.step(1, 1) == 1
    model.set_sieve(Sieve())
    assert (model.step(1, -1), model.step(1, 1), model.step(2, 1)) == (0, 2, 2)
