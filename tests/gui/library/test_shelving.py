"""Tests of presets and snapshots in the window: seen on the photo, tried, put on, dragged, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from photoedit.gui.library.film_delegate import THUMB_ROLE
from photoedit.gui.library.looks import LooksView
from photoedit.gui.library.presets import find_presets, own_folder
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG

BRIGHT = Recipe.from_text("exposure stops=2")


@pytest.fixture
def shelf(opened: Studio, qtbot: QtBot) -> Studio:
    """A window with its shelf open, and pictures on it."""
    opened.window.action("shelf").setChecked(True)
    presets = opened.window.shelf.presets
    qtbot.waitUntil(lambda: _lightness(presets, "Vivid") > 0, timeout=LONG)
    return opened


def _row(view: LooksView, name: str) -> int:
    return _names(view).index(name)


def _lightness(view: LooksView, name: str) -> int:
    """Of the middle of a picture; 0 without one."""
    if name not in _names(view):
        return 0
    image = view.looks.index(_row(view, name)).data(THUMB_ROLE)
    return 0 if image is None else int(image.pixelColor(image.rect().center()).lightness())


def _names(view: LooksView) -> list[str]:
    return [recipe.name for recipe in view.looks.recipes]


def _shown(studio: Studio) -> Recipe:
    """The recipe of what the canvas shows."""
    assert studio.window.canvas.frame is not None
    return studio.window.canvas.frame.wish.recipe


def _drop(shelf: Studio, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    shelf.window.shelf.dropEvent(event)


def test_presets_are_pictures_of_the_shown_photo(shelf: Studio, qtbot: QtBot) -> None:
    BRIGHT.save(bright := shelf.session.photos[0].parent / "bright.toml")
    _drop(shelf, bright)
    presets = shelf.window.shelf.presets
    qtbot.waitUntil(lambda: _lightness(presets, "bright") > _lightness(presets, "Web 2048") > 0, timeout=LONG)
    assert "bright" in [action.text() for action in shelf.window.presets_menu.actions()]


def test_pointing_at_a_preset_shows_it_and_leaving_shows_the_recipe_again(
    shelf: Studio, qtbot: QtBot
) -> None:
    presets = shelf.window.shelf.presets
    row = _row(presets, "Vivid")
    presets.entered.emit(presets.looks.index(row))
    qtbot.waitUntil(lambda: _shown(shelf) == presets.looks.recipes[row], timeout=LONG)
    assert shelf.session.recipe == Recipe()
    QApplication.sendEvent(presets.viewport(), QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: _shown(shelf) == Recipe(), timeout=LONG)


def test_a_click_puts_a_preset_on_and_undo_takes_it_off(shelf: Studio, qtbot: QtBot) -> None:
    presets = shelf.window.shelf.presets
    row = _row(presets, "Warm and crisp")
    cell = presets.visualRect(presets.looks.index(row)).center()
    QTest.mouseClick(presets.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert shelf.session.shared == presets.looks.recipes[row]
    shelf.session.undo()
    assert shelf.session.shared == Recipe()
    qtbot.waitUntil(lambda: _shown(shelf) == Recipe(), timeout=LONG)  # though the mouse is there still


def test_the_present_recipe_becomes_a_preset_and_can_be_thrown_away(
    shelf: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoedit.gui.library.shelving._thrown_away", lambda path: path.unlink() or [])
    presets = shelf.window.shelf.presets
    shelf.session.set_recipe(BRIGHT)
    dialog = shelf.shelving.ask_preset()
    dialog.setTextValue("Very bright")
    dialog.accept()
    qtbot.waitUntil(lambda: "Very bright" in _names(presets), timeout=LONG)
    presets.setCurrentIndex(presets.looks.index(_row(presets, "Very bright")))
    QTest.keyClick(presets, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not find_presets([own_folder()]).presets, timeout=LONG)
    presets.setCurrentIndex(presets.looks.index(0))
    QTest.keyClick(presets, Qt.Key.Key_Delete)
    assert "stays" in shelf.window.messages.toPlainText()


def test_snapshots_belong_to_their_photo_and_lead_back(shelf: Studio, qtbot: QtBot) -> None:
    session, snapshots = shelf.session, shelf.window.shelf.snapshots
    session.set_recipe(BRIGHT)
    shelf.shelving.take_snapshot("bright")
    session.set_recipe(Recipe.from_text("exposure stops=-2"))
    shelf.shelving.take_snapshot("dark")
    qtbot.waitUntil(lambda: _lightness(snapshots, "bright") > _lightness(snapshots, "dark"), timeout=LONG)
    session.show_photo(1)
    assert snapshots.looks.recipes == ()
    session.show_photo(0)
    snapshots.taken.emit(0)
    assert session.recipe.steps == BRIGHT.steps
    snapshots.removal_wished.emit(0)
    assert _names(snapshots) == ["dark"]
    for _ in range(2):
        session.undo()
    assert _names(snapshots) == ["bright", "dark"]
    assert not session.overrides


def test_a_snapshot_gets_another_name_and_its_old_one_back(shelf: Studio) -> None:
    snapshots = shelf.window.shelf.snapshots
    for name in ("bright", "dark"):
        shelf.shelving.take_snapshot(name)
    snapshots.setCurrentIndex(snapshots.looks.index(1))
    QTest.keyClick(snapshots, Qt.Key.Key_F2)
    dialog = next(one for one in shelf.window.findChildren(QInputDialog) if one.isVisible())
    assert dialog.textValue() == "dark"
    dialog.setTextValue(" evening ")
    dialog.accept()
    assert _names(snapshots) == ["bright", "evening"]
    shelf.session.undo()
    assert _names(snapshots) == ["bright", "dark"]


def test_the_menu_of_a_look_has_what_can_be_done_with_it(shelf: Studio) -> None:
    panel = shelf.window.shelf
    assert [action.text() for action in panel.presets.menu_of(0).actions()] == ["Put on", "Remove"]
    shelf.shelving.take_snapshot("dark")
    menu = panel.snapshots.menu_of(0)
    assert [action.text() for action in menu.actions()] == ["Put on", "Rename…", "Remove"]
    menu.actions()[2].trigger()
    assert _names(panel.snapshots) == []


def test_presets_are_not_cut_off_above_an_empty_list_of_snapshots(shelf: Studio) -> None:
    panel = shelf.window.shelf
    assert not panel.snapshots.isVisible()
    assert panel.none.isVisible()
    shelf.shelving.take_snapshot("dark")
    assert panel.snapshots.isVisible()
    assert not panel.none.isVisible()


def test_what_is_dragged_out_is_a_recipe_file_that_goes_away_at_the_end(shelf: Studio) -> None:
    looks = shelf.window.shelf.presets.looks
    (url,) = looks.mimeData([looks.index(0)]).urls()
    file = Path(url.toLocalFile())
    assert Recipe.load(file) == looks.recipes[0]
    shelf.close()
    assert not file.exists()
