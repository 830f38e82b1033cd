"""Tests of the command palette, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.gui.studio import Studio
from tests.gui.conftest import LONG


def _lines(studio: Studio) -> list[str]:
    rows = studio.palette.list
    return [rows.item(row).text() for row in range(rows.count())]


def test_typing_and_enter_do_what_was_meant(opened: Studio, qtbot: QtBot) -> None:
    opened.window.action("palette").trigger()
    assert opened.palette.isVisible()
    QTest.keyClicks(opened.palette.search, "unsharp")
    QTest.keyClick(opened.palette.search, Qt.Key.Key_Return)
    assert not opened.palette.isVisible()
    assert [step.filter.name for step in opened.session.recipe.steps] == ["unsharp-mask"]
    opened.window.action("palette").trigger()
    QTest.keyClicks(opened.palette.search, "undo")
    QTest.keyClick(opened.palette.search, Qt.Key.Key_Return)
    assert opened.session.recipe.steps == ()


def test_only_what_can_be_done_now_is_offered(studio: Studio, qtbot: QtBot) -> None:
    menu = studio.window.presets_menu  # filled from files, in the background
    qtbot.waitUntil(lambda: "Warm and crisp" in [action.text() for action in menu.actions()], timeout=LONG)
    studio.palette.open()
    assert "Export" not in _lines(studio)
    assert "Settings" in _lines(studio)
    assert "Warm and crisp" in _lines(studio)
    studio.palette.hide()


def test_every_action_can_be_found_by_its_sentence(opened: Studio) -> None:
    opened.palette.open()
    for action in opened.window.actions_by_name.values():
        opened.palette.search.setText(action.toolTip().partition(" (")[0])
        if action.isEnabled():
            assert action.text().removesuffix("…") in _lines(opened)
    opened.palette.hide()


def test_words_that_nothing_has_are_said_to_find_nothing_and_enter_does_nothing(studio: Studio) -> None:
    studio.palette.open()
    QTest.keyClicks(studio.palette.search, "qqqq")
    QTest.keyClick(studio.palette.search, Qt.Key.Key_Return)
    assert _lines(studio) == ["Nothing was found"]
    assert studio.palette.isVisible()
    studio.palette.hide()
