"""Signals from the terminal reach the window."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from photoedit.gui.interrupts import Interrupts
from tests.gui.conftest import LONG


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_a_wish_to_close(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    wishes: list[int] = []
    interrupts = Interrupts(lambda: wishes.append(1))
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: bool(wishes), timeout=LONG)
    interrupts.close()
    assert signal.getsignal(number) is before
