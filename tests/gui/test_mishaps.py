"""Unforeseen errors of the window: they are on the disk, whatever becomes of the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photoedit.gui.mishaps import NAME

BEGIN = """
import os, signal, sys, threading
from PySide6.QtCore import QCoreApplication, QTimer
from photoedit.gui.mishaps import write_down
write_down()
app = QCoreApplication([])
"""
IN_A_SLOT = """
def slot():
    QTimer.singleShot(0, app.quit)
    raise LookupError("in a slot")
QTimer.singleShot(0, slot)
app.exec()
print("went on")
"""
IN_A_THREAD = """
def work():
    raise LookupError("in a thread")
thread = threading.Thread(target=work)
thread.start()
thread.join()
print("went on")
"""
CRASH = "os.kill(os.getpid(), signal.SIGSEGV)"


@pytest.mark.parametrize(
    ("script", "told", "goes_on"),
    [
        (IN_A_SLOT, "LookupError: in a slot", True),
        (IN_A_THREAD, "LookupError: in a thread", True),
        pytest.param(
            CRASH, "Fatal Python error: Segmentation fault", False,
            marks=pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals"),
        ),
    ],
)  # fmt: skip
def test_an_unforeseen_error_is_written_down(tmp_path: Path, script: str, told: str, goes_on: bool) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", BEGIN + script], env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert (ended.stdout == "went on\n") == goes_on
    assert told in (tmp_path / "photoedit" / NAME).read_text()


def test_where_nothing_can_be_written_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "photoedit").write_text("no folder")
    subprocess.run(
        [sys.executable, "-c", BEGIN], env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
        check=True, timeout=300,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="only X11 and Wayland can be named and not be there")
def test_a_display_that_is_not_there_ends_in_a_sentence_not_in_a_crash(tmp_path: Path) -> None:
    kept = {
        key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    result = subprocess.run(
        [sys.executable, "-m", "photoedit"],
        env={**kept, "DISPLAY": ":4077", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("photoedit: The window can't be opened (")
    assert ":4077" in result.stderr and result.stderr.endswith("'photoedit batch' works without one\n")
