"""``--resume``, and one batch at a time in a folder; at the end, the real command, killed and restarted."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoedit.cli.main import run
from photoedit.engine.safety.journal import NAME
from photoedit.engine.safety.lock import NAME as LOCK
from tests.cli.conftest import SERIAL, Command, Result, names, snapshot
from tests.conftest import picture

CHAIN = ("--", "gaussian-blur", "radius=2")
SLOW = ("--kernels", "interpreted", "--", "gaussian-blur", "radius=5")


class Here:
    """Runs the command in this process, which is quicker."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Result:
        line = [str(word) for word in words]
        status = run(line, lambda paths: 0)
        told = self._capsys.readouterr()
        return Result(line, status, told.out, told.err)


@pytest.fixture
def here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Here]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with warnings.catch_warnings():
        yield Here(tmp_path, capsys)


def resume(here: Command | Here, *words: str, chain: Iterable[str] = CHAIN) -> tuple[Result, dict[str, Any]]:
    """Resume; returns the outcome and a report's lines by the name of the photo."""
    result = here(
        "batch", "photos", "-o", "out", "--resume", "--report", "report.jsonl", *SERIAL, *words, *chain
    )
    report = here.folder / "report.jsonl"
    lines = [json.loads(line) for line in report.read_text().splitlines()] if report.exists() else []
    return result, {Path(line["input"]).name: line for line in lines}


def codes(lines: dict[str, Any]) -> dict[str, str]:
    return {name: line["code"] for name, line in lines.items()}


@pytest.fixture
def done(here: Here, folder: Path) -> Path:
    """A folder with the results of a whole batch."""
    assert here("batch", folder, "-o", "out", *SERIAL, *CHAIN).returncode == 0
    return folder.parent / "out"


def test_what_is_complete_is_left_alone(here: Here, done: Path) -> None:
    before = snapshot(done)
    result, lines = resume(here)
    assert result.returncode == 0
    assert codes(lines) == dict.fromkeys(("a.jpg", "b.png", "c.tif"), "already_done")
    assert {line["status"] for line in lines.values()} == {"skipped"}
    assert snapshot(done) == before


def test_without_resume_results_are_a_conflict_as_ever(here: Here, done: Path) -> None:
    result = here("batch", "photos", "-o", "out", *SERIAL, *CHAIN)
    assert result.returncode == 2
    assert "exist already" in result.stderr


@pytest.mark.parametrize("damage", ["missing", "cut", "empty"])
def test_a_missing_or_damaged_result_is_made_again(here: Here, done: Path, damage: str) -> None:
    whole = (done / "b.png").read_bytes()
    (done / "b.png").unlink()
    if damage != "missing":
        (done / "b.png").write_bytes(whole[: len(whole) // 2 if damage == "cut" else 0])
    result, lines = resume(here)
    assert result.returncode == 0
    assert codes(lines) == {"a.jpg": "already_done", "b.png": "ok", "c.tif": "already_done"}
    assert (done / "b.png").read_bytes() == whole


def test_a_photo_that_changed_is_done_again(here: Here, done: Path) -> None:
    Image.fromarray(picture(30, 40, seed=99)).save(done.parent / "photos" / "b.png")
    result, lines = resume(here)
    assert result.returncode == 0
    assert codes(lines) == {"a.jpg": "already_done", "b.png": "ok", "c.tif": "already_done"}


@pytest.mark.parametrize(
    ("words", "chain", "redone"),
    [
        ((), ("--", "gaussian-blur", "radius=3"), 3),
        (("--metadata", "strip-all"), CHAIN, 3),
        (("--set", "quality=50"), CHAIN, 1),
        (("--tile", "16", "--workers", "1"), CHAIN, 0),
    ],
    ids=["other recipe", "other metadata", "other option of one format", "run otherwise"],
)
def test_other_work_is_done_again(
    here: Here, done: Path, words: tuple[str, ...], chain: tuple[str, ...], redone: int
) -> None:
    result, lines = resume(here, *words, chain=chain)
    assert result.returncode == 0
    assert list(codes(lines).values()).count("ok") == redone


def test_what_somebody_changed_since_is_not_replaced_unasked(here: Here, done: Path) -> None:
    Image.fromarray(picture(10, 10)).save(done / "b.png")
    mine = (done / "b.png").read_bytes()
    result, _ = resume(here)
    assert result.returncode == 2
    assert "b.png exists already" in result.stderr
    result, lines = resume(here, "--on-conflict", "skip")
    assert (result.returncode, codes(lines)["b.png"]) == (0, "exists")
    assert (done / "b.png").read_bytes() == mine
    result, lines = resume(here, "--on-conflict", "overwrite")
    assert (result.returncode, codes(lines)["b.png"]) == (0, "ok")


def test_renamed_results_are_known_by_their_photos(here: Here, folder: Path) -> None:
    out = folder.parent / "out"
    out.mkdir()
    Image.fromarray(picture(10, 10)).save(out / "b.png")
    words = ("--on-conflict", "rename")
    assert here("batch", folder, "-o", "out", *words, *SERIAL, *CHAIN).returncode == 0
    assert names(out) == ["a.jpg", "b-1.png", "b.png", "c.tif"]
    (out / "c.tif").unlink()
    result, lines = resume(here, *words)
    assert result.returncode == 0
    assert codes(lines) == {"a.jpg": "already_done", "b.png": "already_done", "c.tif": "ok"}
    assert names(out) == ["a.jpg", "b-1.png", "b.png", "c.tif"]


def test_results_are_told_of_by_the_same_path_with_and_without_resume(here: Here, done: Path) -> None:
    (done / "b.png").write_bytes(b"")
    _, lines = resume(here)
    assert {line["output"] for line in lines.values()} == {"out/a.jpg", "out/b.png", "out/c.tif"}


def test_numbers_stay_with_their_photos(here: Here, folder: Path) -> None:
    words = ("--name", "{seq:03}")
    assert here("batch", folder, "-o", "out", *words, *SERIAL, *CHAIN).returncode == 0
    (folder.parent / "out" / "003.tif").unlink()
    result, _ = resume(here, *words)
    assert result.returncode == 0
    assert names(folder.parent / "out") == ["001.jpg", "002.png", "003.tif"]


def test_resuming_in_a_new_folder_does_everything(here: Here, folder: Path) -> None:
    result, lines = resume(here)
    assert result.returncode == 0
    assert set(codes(lines).values()) == {"ok"}


def test_dry_run_of_a_resume_tells_and_writes_nothing(here: Here, done: Path) -> None:
    (done / "b.png").unlink()
    before = snapshot(done.parent)
    result = here("batch", "photos", "-o", "out", "--resume", "--dry-run", "--json", *CHAIN)
    assert result.returncode == 0
    told = json.loads(result.stdout)
    assert [Path(one["input"]).name for one in told["photos"]] == ["b.png"]
    assert {one["code"] for one in told["skipped"]} == {"already_done"}
    assert snapshot(done.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_killed_batch_is_resumed_and_a_second_one_is_refused_meanwhile(
    photoedit: Command, make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    for number in range(4):
        make_photo(f"photos/{number}.png", 20 if number == 0 else 200, 150)
    process = photoedit.start("batch", "photos", "-o", "out", "--execution", "serial", "--json", *SLOW)
    assert process.stdout is not None
    for line in process.stdout:
        if json.loads(line)["event"] == "photo_done":
            break
    process.send_signal(signal.SIGSTOP)  # so that it is still there when the second one comes
    second = photoedit("batch", "photos", "-o", "out", "--on-conflict", "rename", *SERIAL, *CHAIN)
    assert second.returncode == 2
    owner = re.search(r"process (\d+)", second.stderr)
    assert owner and int(owner[1]) == process.pid
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    out = tmp_path / "out"
    assert (out / LOCK).exists() and (out / NAME).exists()
    (out / f".{'a' * 24}.part").write_bytes(b"what a killed writer leaves")
    finished = {name for name in names(out) if not name.startswith(".")}
    assert 1 <= len(finished) < 4
    result, lines = resume(photoedit, chain=SLOW)
    assert result.returncode == 0
    assert {name for name, code in codes(lines).items() if code == "already_done"} == finished
    assert names(out) == [f"{number}.png" for number in range(4)]
    photoedit("batch", "photos", "-o", "clean", *SERIAL, *SLOW)
    assert {name: facts[0] for name, facts in snapshot(out).items()} == {
        name: facts[0] for name, facts in snapshot(tmp_path / "clean").items()
    }
