"""Tests of what is noted when the window can't answer."""

from __future__ import annotations

import logging
import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from photoedit.gui.stalls import NOTED, Stall, Stalls, sentence
from photoedit.gui.studio import Studio
from tests.gui.conftest import LONG


def _work(seconds: float) -> None:
    """Keep a core busy for so long."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.fixture
def stalls(qtbot: QtBot) -> Stalls:
    """One that watches already."""
    stalls = Stalls(after_ms=0)
    qtbot.waitUntil(lambda: stalls._last is not None, timeout=LONG)
    return stalls


def test_a_stall_is_told_and_logged_with_its_length(
    stalls: Stalls, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.INFO, "photoedit.gui.stalls"),
        qtbot.waitSignal(stalls.noted, timeout=LONG) as told,
    ):
        QTimer.singleShot(0, lambda: _work(2 * NOTED))
    assert stalls.worst > NOTED
    assert told.args is not None and "could not answer for" in told.args[0]
    assert "stood still" in caplog.text
    stalls.close()


def test_what_is_short_is_no_stall(stalls: Stalls, qtbot: QtBot) -> None:
    stalls.noted.connect(lambda _sentence: pytest.fail("nothing stood still"))
    stalls._last = time.perf_counter() - NOTED / 2, time.thread_time()
    stalls._beat()
    assert 0 < stalls.worst < NOTED
    stalls.forget()
    assert stalls.worst == 0
    stalls.close()


def test_a_stall_from_the_start_of_a_batch_is_shown_at_once(stalls: Stalls) -> None:
    """The strip said 0 ms, as no beat had come yet for the stall to end with."""
    stalls.forget()
    stalls.watch_closely(True)
    _work(NOTED)
    assert stalls.worst > NOTED / 2
    stalls.close()
    assert stalls.worst == 0


def test_several_in_a_row_are_one_sentence() -> None:
    told = sentence([Stall(0.15, 0.1), Stall(0.25, 0.01), Stall(0.12, 0.12)])
    assert "250 ms, 10 ms of it its own work" in told
    assert "and 2 time" in told


def test_the_windows_messages_tell_it(studio: Studio) -> None:
    studio.stalls.noted.emit("The window could not answer for 120 ms")
    assert "could not answer for 120 ms" in studio.window.messages.toPlainText()
