"""Tests of the settings dialog."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photoedit.gui.settings_dialog import GROUPS, SettingsDialog
from photoedit.gui.studio import Studio
from photoedit.gui.style.theme import DARK
from photoedit.params import params_of
from photoedit.settings import EXECUTIONS, Settings, cores
from tests.gui.conftest import LONG


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(Settings(), DARK)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def _shown(dialog: SettingsDialog) -> list[str]:
    return [name for form in dialog.forms for name, row in form.rows.items() if row.isVisible()]


def _sentences(dialog: SettingsDialog) -> list[str]:
    return [label.text() for form in dialog.forms for label in form.findChildren(QLabel)]


def test_every_setting_stands_in_one_group() -> None:
    grouped = [name for _title, names in GROUPS for name in names]
    assert sorted(grouped) == sorted(param.name for param in params_of(Settings))


def test_each_says_what_it_does_and_its_default(dialog: SettingsDialog) -> None:
    sentences = _sentences(dialog)
    assert f"{EXECUTIONS['processes']}. Default: Processes." in sentences
    assert any(f"one for each core. Default: automatic, here {cores()}." in each for each in sentences)
    assert sum("Default: " in each for each in sentences) == len(params_of(Settings))


def test_the_search_leaves_what_it_finds(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "grey window")
    assert _shown(dialog) == ["theme"]
    dialog.search.setText("GIL")
    assert _shown(dialog) == ["kernels"]
    dialog.search.setText("no such thing")
    assert _shown(dialog) == []
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert len(_shown(dialog)) == len(params_of(Settings))
    assert not dialog.nothing.isVisible()


def test_memory_for_thumbnails_is_given_back_at_once(opened: Studio, qtbot: QtBot) -> None:
    thumbnails = opened.thumbnails
    qtbot.waitUntil(lambda: thumbnails.known() == 3, timeout=LONG)
    opened.session.change_settings(thumbnails=2**24)
    assert thumbnails.known() == 3
    thumbnails.set_most(1)
    assert thumbnails.known() == 1
