"""``photoedit watch``: the real command, photos that come while it runs, and how it ends."""

from __future__ import annotations

import json
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import SERIAL, Command, names, snapshot

QUICK = ("--interval", "0.05", *SERIAL)
CHAIN = ("--", "exposure", "stops=0.5")


def test_once_is_a_batch_that_remembers(photoedit: Command, folder: Path) -> None:
    words = ("watch", "photos", "-o", "out", "--once", *QUICK, *CHAIN)
    first = photoedit(*words)
    assert first.returncode == 0, first.stderr
    assert first.stderr.splitlines()[-1] == "3 photos done, 0 failed, 0 skipped"
    photoedit("batch", "photos", "-o", "batch", *SERIAL, *CHAIN)
    made, wanted = (snapshot(folder.parent / name) for name in ("out", "batch"))
    assert {name: content for name, (content, _) in made.items()} == {
        name: content for name, (content, _) in wanted.items()
    }
    (folder / "bad.jpg").write_text("no photo")
    again = photoedit(*words)
    assert again.returncode == 1
    assert again.stderr.splitlines()[-1] == "0 photos done, 1 failed, 0 skipped"


def test_photos_whose_results_exist_are_not_counted_as_done(photoedit: Command, folder: Path) -> None:
    photoedit("batch", "photos", "-o", "out", *SERIAL)
    watched = photoedit("watch", "photos", "-o", "out", "--once", *QUICK, *CHAIN)
    assert watched.returncode == 0, watched.stderr
    assert watched.stderr.splitlines()[-1] == "0 photos done, 0 failed, 3 skipped"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_photos_that_come_are_done_until_a_signal_comes(
    photoedit: Command, folder: Path, number: signal.Signals, status: int
) -> None:
    process = photoedit.start("watch", "photos", "-o", "photos/out", "--recursive", "--json", *QUICK, *CHAIN)
    assert process.stdout is not None
    done: list[str] = []
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "photo_done":
            done.append(event["target"])
        if len(done) == 3:
            shutil.copy(folder / "a.jpg", folder / "new.jpg")
        if len(done) == 4:
            break
    process.send_signal(number)
    _, err = process.communicate(timeout=300)
    assert process.returncode == status
    assert done[3] == "photos/out/new.jpg"
    assert "Traceback" not in err
    assert "Watching photos; Ctrl-C ends it." in err
    assert names(folder / "out") == ["a.jpg", "b.png", "c.tif", "new.jpg"]


def test_results_never_go_where_photos_come_from(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder)
    result = photoedit("watch", "photos", "-o", "photos", "--name", "{stem}-x", "--once", *QUICK)
    assert result.returncode == 2
    assert "choose another output folder" in result.stderr
    assert snapshot(folder) == before


def test_several_outputs_and_help(photoedit: Command, folder: Path, make_photo: Callable[..., Path]) -> None:
    words = ("-o", "out", "--also", "web format=jpeg -- resize long_side=20", "--once", *QUICK)
    assert photoedit("watch", "photos", *words).returncode == 0
    assert names(folder.parent / "web") == ["a.jpg", "b.jpg", "c.jpg"]
    said = photoedit("watch", "--help").stdout
    assert "--interval" in said and "--also" in said
    assert "--dry-run" not in said and "--retry" not in said
