"""Ctrl-C and SIGTERM in the middle of a batch: a clean end, and nothing half written."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from photoedit.engine.safety.journal import NAME as JOURNAL
from tests.cli.conftest import Command, names, snapshot

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")

SLOW = ("--kernels", "interpreted", "--json", "--", "gaussian-blur", "radius=4")
"""A batch that takes long, whatever the machine."""


@pytest.fixture
def started(photoedit: Command, make_photo: Callable[..., Path]) -> Callable[[str], subprocess.Popen[str]]:
    """Starts a long batch and returns when its first photo is in work."""

    def start(execution: str) -> subprocess.Popen[str]:
        make_photo("photos/small.jpg", 8, 8)
        for number in range(8):
            make_photo(f"photos/{number}.jpg", 600, 400)
        process = photoedit.start("batch", "photos", "-o", "out", "--execution", execution, *SLOW)
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["event"] == "progress":
                break
        return process

    return start


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_the_first_signal_ends_it_cleanly(
    started: Callable[[str], subprocess.Popen[str]],
    tmp_path: Path,
    execution: str,
    number: signal.Signals,
    status: int,
) -> None:
    process = started(execution)
    before = snapshot(tmp_path / "photos")
    process.send_signal(number)
    out, err = process.communicate(timeout=300)
    assert process.returncode == status
    assert "stopping" in err and "Traceback" not in err
    assert err.splitlines()[-1].startswith("Cancelled: ")
    finished = json.loads(out.splitlines()[-1])
    assert finished["event"] == "finished" and finished["cancelled"]
    written = [name for name in names(tmp_path / "out") if name != JOURNAL]
    assert len(written) == finished["done"] < 9
    assert finished["done"] + finished["unfinished"] == 9
    for name in written:
        with Image.open(tmp_path / "out" / name) as image:
            image.load()
    assert snapshot(tmp_path / "photos") == before


def test_the_second_signal_ends_it_at_once(
    started: Callable[[str], subprocess.Popen[str]], tmp_path: Path
) -> None:
    process = started("serial")
    process.send_signal(signal.SIGINT)
    assert process.stderr is not None
    while "stopping" not in process.stderr.readline():
        pass
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=300)
    assert process.returncode == 130
    assert not [name for name in names(tmp_path) if name.endswith(".part")]
