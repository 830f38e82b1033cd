"""Tests of the page of keys, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.errors import UsageError
from photoedit.gui.actions import EXTRA_KEYS, TABLE
from photoedit.gui.keys import FILE, Keys
from photoedit.gui.studio import Studio
from tests.gui.conftest import LONG

CTRL = Qt.KeyboardModifier.ControlModifier


def test_no_two_actions_have_the_same_keys_by_default() -> None:
    keys = [key for told in TABLE for key in told.keys]
    assert len(keys) == len(set(keys))


def test_new_keys_work_at_once_and_after_a_restart(
    make_studio: Callable[[], Studio], tmp_path: Path, qtbot: QtBot
) -> None:
    studio = make_studio()
    dialog = studio.shortcuts.open_dialog()
    dialog.choose("lab")
    QTest.keyClick(dialog.field, Qt.Key.Key_L, CTRL)
    assert studio.window.action("lab").shortcut().toString() == "Ctrl+L"
    assert "(Ctrl+L)" in studio.window.action("lab").toolTip()
    qtbot.waitUntil((tmp_path / "config" / FILE).exists, timeout=LONG)
    dialog.close()
    assert make_studio().window.action("lab").shortcut().toString() == "Ctrl+L"


def test_a_conflict_is_named_and_can_be_decided(studio: Studio) -> None:
    dialog = studio.shortcuts.open_dialog()
    dialog.choose("lab")
    QTest.keyClick(dialog.field, Qt.Key.Key_E, CTRL)
    assert "“Export”" in dialog.problem.text()
    assert not studio.shortcuts.keys.own
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    assert studio.shortcuts.keys.of("lab") == ("Ctrl+E",)
    assert "Ctrl+E" not in studio.shortcuts.keys.of("export")
    QTest.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert studio.shortcuts.keys == Keys()
    assert studio.window.action("export").shortcut().toString() == "Ctrl+E"


def test_a_key_of_the_photo_itself_can_not_be_taken(studio: Studio) -> None:
    dialog = studio.shortcuts.open_dialog()
    dialog.choose("lab")
    for key, words in ((Qt.Key.Key_Backslash, "original"), (Qt.Key.Key_Delete, "off the list")):
        QTest.keyClick(dialog.field, key)
        assert words in dialog.problem.text()
        assert dialog.take.isHidden()
    assert not studio.shortcuts.keys.own


def test_every_command_and_every_fixed_key_is_listed_and_found(studio: Studio) -> None:
    dialog = studio.shortcuts.open_dialog()
    assert dialog.table.topLevelItemCount() == len(TABLE) + len(EXTRA_KEYS)
    dialog.search.setText("undo")
    rows = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
    assert [row.text(0) for row in rows if row is not None and not row.isHidden()] == ["Undo"]


def test_damaged_keys_are_named_and_the_table_s_are_taken(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("undo = [", encoding="utf-8")
    with pytest.raises(UsageError, match=r"keys\.toml can't be used"):
        Keys.load(tmp_path)


def test_its_own_keys_are_no_change() -> None:
    keys = Keys().with_keys("undo", ("Ctrl+U",))
    assert keys.of("undo") == ("Ctrl+U",)
    assert keys.with_keys("undo", Keys().of("undo")) == Keys()
