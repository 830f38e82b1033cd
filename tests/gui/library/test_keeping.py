"""Tests of keeping: edits come back with their photo, wherever the user wants them to be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.edits import EditStore, sidecar_of
from photoedit.gui.library.film_delegate import EDITED_ROLE
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings
from tests.gui.conftest import LONG

OWN = Recipe.from_text("exposure stops=1")


def _marks(studio: Studio) -> list[bool]:
    rows = range(studio.photos.rowCount())
    return [bool(studio.photos.index(row).data(EDITED_ROLE)) for row in rows]


@pytest.mark.parametrize("where", ["in-photoedit", "beside-photos"])
def test_edits_are_there_again_in_the_next_window(
    where: str, make_studio: Callable[..., Studio], make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    photos = [make_photo("a.jpg"), make_photo("b.jpg")]
    first = make_studio(Settings(execution="threads", workers=2, keep_edits=where))
    first.session.set_photos(photos)
    first.session.override({photos[1]: OWN})
    assert _marks(first) == [False, True]
    qtbot.waitUntil(lambda: first.keeping.idle, timeout=LONG)
    assert sidecar_of(photos[1]).exists() == (where == "beside-photos")
    first.session.override({photos[0]: Recipe()})
    first.close()  # what was not yet written is
    second = make_studio()
    second.session.set_photos(photos)
    qtbot.waitUntil(lambda: _marks(second) == [True, True], timeout=LONG)
    assert second.session.own_recipes() == {photos[0]: Recipe(), photos[1]: OWN}
    assert not second.session.can_undo


def test_an_undo_is_kept_too(studio: Studio, make_photo: Callable[..., Path], qtbot: QtBot) -> None:
    photo = make_photo()
    studio.session.set_photos([photo])
    studio.session.override({photo: OWN})
    qtbot.waitUntil(lambda: studio.keeping.idle and bool(EditStore().find([photo]).edits), timeout=LONG)
    studio.session.undo()
    qtbot.waitUntil(lambda: studio.keeping.idle and not EditStore().find([photo]).edits, timeout=LONG)


def test_a_damaged_sidecar_is_told_and_survives(
    studio: Studio, make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    photo = make_photo()
    sidecar_of(photo).write_text("damaged")
    studio.session.set_photos([photo])
    messages = studio.window.messages
    qtbot.waitUntil(lambda: "photo.jpg.photoedit.toml" in messages.toPlainText(), timeout=LONG)
    studio.session.override({photo: OWN})
    qtbot.waitUntil(lambda: "are not kept" in messages.toPlainText(), timeout=LONG)
    assert sidecar_of(photo).read_text() == "damaged"
