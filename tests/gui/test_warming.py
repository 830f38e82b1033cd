"""The warm-up in the background: how far it is, as the window says it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from photoedit.gui import warming
from tests.gui.conftest import LONG

EVENT = '{"event": "progress", "done": 3, "total": 8}'


def test_it_says_how_far_it_is_and_when_it_is_over(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def start(process: QProcess, *words: str) -> None:
        assert words == ("warm-up", "--json")
        process.start(sys.executable, ["-c", f"print({EVENT!r})"])

    monkeypatch.setattr(warming, "is_warm", lambda: False)
    monkeypatch.setattr(warming, "start_command", start)
    work, said = warming.Warming(), list[str]()
    work.said.connect(said.append)
    work.start()
    qtbot.waitUntil(lambda: len(said) == 2, timeout=LONG)
    assert said == ["Preparing filters, this once: 3 of 8. You can work meanwhile.", ""]
    work.close()
