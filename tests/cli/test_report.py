"""``--report`` in its three forms, the list of what failed, and ``--retry``."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import SERIAL, Command, Files, names, snapshot

CHAIN = ("--", "exposure", "stops=0.5")


@pytest.fixture
def bad(folder: Path) -> Path:
    """A photo in `folder` that is cut off."""
    path = folder / "bad.jpg"
    path.write_bytes((folder / "a.jpg").read_bytes()[:400])
    return path


def shown(folder: Path) -> Files:
    """The results below a folder, without what the program keeps there for itself."""
    return {name: content for name, content in snapshot(folder).items() if not name.startswith(".")}


def test_a_report_as_a_table(photoedit: Command, folder: Path, bad: Path) -> None:
    result = photoedit("batch", "photos", "-o", "out", "--report", "r.csv", *SERIAL, *CHAIN)
    assert result.returncode == 1
    with (folder.parent / "r.csv").open(newline="") as file:
        rows = {row["input"]: row for row in csv.DictReader(file)}
    assert {name: row["status"] for name, row in rows.items()} == {
        "photos/a.jpg": "done", "photos/b.png": "done", "photos/c.tif": "done", "photos/bad.jpg": "failed",
    }  # fmt: skip
    assert float(rows["photos/a.jpg"]["seconds.total"]) > 0


def test_a_report_as_a_page(photoedit: Command, folder: Path, bad: Path) -> None:
    result = photoedit("batch", "photos", "-o", "out", "--report", "r.html", *SERIAL, *CHAIN)
    assert result.returncode == 1
    page = (folder.parent / "r.html").read_text()
    assert page.startswith("<!DOCTYPE html>") and page.endswith("</html>\n")
    assert page.count("data:image/jpeg;base64,") == 6
    for words in (
        "exposure stops=0.5",
        "photos/bad.jpg",
        "Way out",
        "Wall time",
        "3 done, 1 failed, 0 skipped",
    ):
        assert words in page


def test_what_failed_is_listed_at_the_end(photoedit: Command, folder: Path, bad: Path) -> None:
    (folder / "text.jpg").write_text("no photo")
    lines = photoedit("batch", "photos", "-o", "out", *SERIAL, *CHAIN).stderr.splitlines()
    assert lines[-4] == "What failed (2 photos):"
    assert any(line.startswith("  not_a_photo: photos/text.jpg. ") for line in lines[-3:])
    assert any("photos/bad.jpg" in line and "backup" in line for line in lines[-3:])


def test_retry_does_only_what_failed(photoedit: Command, folder: Path, bad: Path) -> None:
    words = ("batch", "photos", "-o", "out", "--name", "{seq:03}", *SERIAL)
    first = photoedit(*words, "--report", "r.jsonl", *CHAIN)
    assert first.returncode == 1
    home = folder.parent
    before = shown(home / "out")
    assert list(before) == ["001.jpg", "002.png", "004.tif"]
    bad.write_bytes((folder / "a.jpg").read_bytes())
    again = photoedit(*words, "--retry", "r.jsonl", "--report", "r2.jsonl", *CHAIN)
    assert again.returncode == 0, again.stderr
    assert again.stderr.splitlines()[-1].startswith("1 photo done, 0 failed, 0 skipped")
    after = shown(home / "out")
    assert list(after) == ["001.jpg", "002.png", "003.jpg", "004.tif"]
    assert {name: after[name] for name in before} == before
    [line] = [json.loads(text) for text in (home / "r2.jsonl").read_text().splitlines()]
    assert (line["input"], line["output"]) == ("photos/bad.jpg", "out/003.jpg")


def test_retry_needs_no_inputs(photoedit: Command, folder: Path, bad: Path) -> None:
    photoedit("batch", "photos", "-o", "out", "--report", "r.jsonl", *SERIAL)
    bad.write_bytes((folder / "a.jpg").read_bytes())
    assert photoedit("batch", "--retry", "r.jsonl", "-o", "out", *SERIAL).returncode == 0
    assert "bad.jpg" in names(folder.parent / "out")
    unknown = photoedit("batch", "photos/a.jpg", "--retry", "r.jsonl", "-o", "out", *SERIAL)
    assert "There are no photos to work on: by r.jsonl none of them failed" in unknown.stderr
    nothing = photoedit("batch", "-o", "out")
    assert nothing.returncode == 2
    assert "Missing argument 'INPUT...'" in nothing.stderr


@pytest.mark.parametrize(
    "text", ["input,output\n", "<!DOCTYPE html>\n", "[" * 100_000 + "\n"], ids=["csv", "html", "deep"]
)
def test_only_lines_of_json_can_be_retried(photoedit: Command, folder: Path, text: str) -> None:
    (folder.parent / "r").write_text(text)
    result = photoedit("batch", "--retry", "r", "-o", "out")
    assert result.returncode == 2
    assert "r, line 1" in result.stderr and ".jsonl" in result.stderr


def test_a_trace_does_not_overwrite_the_report(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder.parent)
    result = photoedit("batch", "photos", "-o", "out", "--report", "r.json", "--trace", "./r.json")
    assert result.returncode == 2
    assert "would both be r.json" in result.stderr
    assert snapshot(folder.parent) == before


def test_a_report_does_not_overwrite_the_one_that_is_retried(
    photoedit: Command, folder: Path, bad: Path
) -> None:
    photoedit("batch", "photos", "-o", "out", "--report", "r.jsonl", *SERIAL)
    before = snapshot(folder.parent)
    result = photoedit("batch", "--retry", "r.jsonl", "-o", "out", "--report", "r.jsonl")
    assert result.returncode == 2
    assert "would overwrite r.jsonl" in result.stderr
    assert snapshot(folder.parent) == before
