"""The lock on an output folder: one batch at a time, and no trouble with the dead."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from photoedit.engine.safety import lock as lock_module
from photoedit.engine.safety.lock import NAME, FolderLock, Owner
from photoedit.errors import UsageError

HOLD = (
    "import sys, pathlib\n"
    "from photoedit.engine.safety.lock import FolderLock\n"
    "FolderLock(pathlib.Path(sys.argv[1])).take()\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
)


def holder(folder: Path) -> subprocess.Popen[str]:
    """A process that holds the lock until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_taking_it_twice_is_taking_it_once_and_nothing_is_left(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    lock.take()
    lock.take()
    assert json.loads((tmp_path / NAME).read_text())["pid"] == os.getpid()
    lock.release()
    lock.release()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("locks", [True, False], ids=["with locks", "file system without locks"])
@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_second_owner_is_refused_by_pid_until_the_first_is_dead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locks: bool
) -> None:
    if not locks:
        monkeypatch.setattr(lock_module, "fcntl", None)
    with holder(tmp_path) as first:
        mine = FolderLock(tmp_path)
        with pytest.raises(UsageError, match=f"process {first.pid}") as caught:
            mine.take()
        assert caught.value.exit_code == 2
        first.send_signal(signal.SIGKILL)
        first.wait()
        mine.take()
        assert json.loads((tmp_path / NAME).read_text())["pid"] == os.getpid()
        mine.release()


def test_another_process_with_the_owners_id_is_not_the_owner() -> None:
    this = Owner.this()
    assert this.lives
    assert not this._replace(started=this.started - 100).lives


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"pid": "x", "started": 1}', '{"pid": 1}'])
def test_a_torn_lock_file_of_a_dead_owner_is_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.setattr(lock_module, "fcntl", None)
    (tmp_path / NAME).write_text(content)
    lock = FolderLock(tmp_path)
    lock.take()
    lock.release()
