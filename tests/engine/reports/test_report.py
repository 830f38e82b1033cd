"""Reports: what their lines hold, that no cell is a formula, and what is read back from them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.engine.events import Finished, PhotoDone, PhotoFailed, PhotoSkipped, Seconds
from photoedit.engine.meter import Card
from photoedit.engine.reports.report import COLUMNS, Failures, JsonForm, TableForm, report_line, way_out
from photoedit.errors import UsageError
from photoedit.photo import Size

DONE = PhotoDone(
    0, Path("a.jpg"), Path("out/a.jpg"), Size(40, 30), "ab" * 32, Seconds(read=0.5, total=1.25), 1.2,
    ("exif_dropped",),
)  # fmt: skip
FAILED = PhotoFailed(1, Path("b.jpg"), "truncated", "b.jpg can't be read: it is cut off.")
SKIPPED = PhotoSkipped(2, Path("c.jpg"), "exists", "c.jpg is left out")
FINISHED = Finished(
    1, 1, 1, 0, False, Card("serial", "compiled", 1, 1.2, 2.0, 1.0, 0.0, None, {"tiles": 1.0}, ())
)


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_every_line_has_the_same_columns() -> None:
    lines = [report_line(event, Path("out/x.jpg")) for event in (DONE, FAILED, SKIPPED)]
    assert [tuple(line) for line in lines] == [COLUMNS] * 3
    assert [(line["status"], line["code"]) for line in lines] == [
        ("done", "ok"), ("failed", "truncated"), ("skipped", "exists"),
    ]  # fmt: skip
    assert json.loads(JsonForm().line(lines[0])) == lines[0]


def test_a_table_has_a_column_for_everything() -> None:
    form = TableForm()
    text = form.begin() + form.line(report_line(DONE, DONE.target)) + form.line(report_line(SKIPPED, None))
    names, done, skipped = rows_of(text + form.end(FINISHED))
    told = dict(zip(names, done, strict=True))
    assert (told["input"], told["output"], told["status"]) == ("a.jpg", "out/a.jpg", "done")
    assert (told["seconds.read"], told["seconds.total"]) == ("0.5", "1.25")
    assert (told["width"], told["height"], told["notes"]) == ("40", "30", "exif_dropped")
    assert dict(zip(names, skipped, strict=True))["output"] == ""


@given(st.one_of(st.sampled_from(["=1+1", "+1", "-1", "@x", "a\nb", 'a"b', "\x1b[2J", "\udcff"]), st.text()))
def test_no_cell_is_a_formula_or_steers_a_terminal(name: str) -> None:
    event = PhotoFailed(0, Path("x"), "damaged", name)
    [row] = rows_of(TableForm().line(report_line(event, None)))
    assert row[4][:1] not in set("=+-@")
    assert all(character.isprintable() for cell in row for character in cell)


def test_every_code_has_a_way_out() -> None:
    assert "backup" in way_out("truncated")
    assert "resize" in way_out("size_unreachable"), "to retry and report it was the advice"
    assert "report it" not in way_out("codec_missing") + way_out("output_gone")
    assert way_out("never heard of").endswith(".")


def written(path: Path, *events: PhotoDone | PhotoFailed | PhotoSkipped) -> Path:
    form = JsonForm()
    lines = (form.line(report_line(event, Path("out") / event.source.name)) for event in events)
    path.write_text("".join(lines))
    return path


def test_what_failed_is_read_back(tmp_path: Path) -> None:
    failures = Failures.load(written(tmp_path / "r.jsonl", DONE, FAILED, SKIPPED))
    assert failures.photos == (Path("b.jpg"),)
    assert failures.includes(Path("b.jpg"), Path("out/b.jpg"))
    assert failures.includes(Path("b.jpg"), Path("elsewhere/b.jpg"))
    assert not failures.includes(Path("a.jpg"), Path("out/a.jpg"))


def test_of_two_results_of_a_photo_only_the_failed_one_counts(tmp_path: Path) -> None:
    report = tmp_path / "r.jsonl"
    lines = [report_line(DONE, DONE.target), {**report_line(FAILED, Path("web/a.jpg")), "input": "a.jpg"}]
    report.write_text("".join(json.dumps(line) + "\n" for line in lines))
    failures = Failures.load(report)
    assert failures.includes(Path("a.jpg"), Path("web/a.jpg"))
    assert not failures.includes(Path("a.jpg"), Path("out/a.jpg"))


def test_a_report_that_a_crash_cut_off_is_read_up_to_there(tmp_path: Path) -> None:
    report = written(tmp_path / "r.jsonl", FAILED, DONE)
    report.write_text(report.read_text()[:-20])
    assert Failures.load(report).photos == (Path("b.jpg"),)


@pytest.mark.parametrize("text", ["no json\n", "[1]\n", '{"input": 1}\n', '{"input": "a", "output": 3}\n'])
def test_what_is_no_report_is_refused_with_its_line(tmp_path: Path, text: str) -> None:
    report = written(tmp_path / "r.jsonl", DONE)
    report.write_text(report.read_text() + text + report.read_text())
    with pytest.raises(UsageError, match="line 2"):
        Failures.load(report)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_that_never_ends_is_no_report() -> None:
    with pytest.raises(UsageError, match="line 1"):
        Failures.load(Path("/dev/zero"))


def test_a_report_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no report"):
        Failures.load(tmp_path / "r.jsonl")
