"""The journal: what it says is true, after whatever happened to it."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.safety import lines as lines_module
from photoedit.engine.safety.journal import NAME, Journal, state_folder
from photoedit.engine.safety.lines import lines_of
from photoedit.engine.safety.lock import FolderLock
from photoedit.engine.safety.records import Fingerprint, work_of
from photoedit.errors import UsageError
from photoedit.formats import by_name
from photoedit.recipe import Recipe
from tests.engine.test_batch import jobs, make_photos

MANY = 12
"""Photos; more than can be in flight, so that a cancel leaves some."""

RECIPE = Recipe.from_text("contrast amount=0.2")


def run(spec: BatchSpec, out: Path, *, cancel_after: int | None = None) -> tuple[Journal, list[PhotoDone]]:
    done: list[PhotoDone] = []
    with Journal(out) as journal:
        batch = Batch(spec, journal=journal)

        def listen(event: Event) -> None:
            if isinstance(event, PhotoDone):
                done.append(event)
                if len(done) == cancel_after:
                    batch.cancel()

        batch.run(listen)
    return journal, done


@pytest.fixture
def spec(tmp_path: Path) -> BatchSpec:
    return BatchSpec(jobs(make_photos(tmp_path, MANY), tmp_path / "out"), RECIPE, How("serial"))


def copy() -> list[dict[str, Any]]:
    (path,) = state_folder().iterdir()
    return list(lines_of(path))


def test_a_finished_batch_leaves_a_clean_folder_and_a_record_of_everything(
    spec: BatchSpec, tmp_path: Path
) -> None:
    journal, done = run(spec, tmp_path / "out")
    assert sorted((tmp_path / "out").iterdir()) == sorted(job.target for job in spec.jobs)
    records = journal.records()
    for event in done:
        record = records.at(event.target)
        assert record is not None
        assert record.stands
        assert record.sha256 == hashlib.sha256(event.target.read_bytes()).hexdigest()
        assert record.before == Fingerprint.of(event.source)
    assert [line["event"] for line in (copy()[0], copy()[-1])] == ["begin", "end"]
    assert journal.problem == ""


def test_a_cancelled_batch_leaves_its_journal_in_the_folder(spec: BatchSpec, tmp_path: Path) -> None:
    _, done = run(spec, tmp_path / "out", cancel_after=1)
    lines = list(lines_of(tmp_path / "out" / NAME))
    assert sorted(map(repr, lines)) == sorted(map(repr, copy()))
    assert lines[-1]["event"] == "end" and lines[-1]["cancelled"]
    told = {line["target"] for line in lines if line["event"] == "done"}
    assert told == {str(event.target) for event in done}


def test_the_result_is_journalled_before_it_has_its_name(
    spec: BatchSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    seal = Journal.seal

    def sealing(self: Journal, job: Any, *facts: Any) -> None:
        seal(self, job, *facts)
        told = {line.get("target") for line in lines_of(tmp_path / "out" / NAME)}
        seen.append((job.target.exists(), job.target.name in told))

    monkeypatch.setattr(Journal, "seal", sealing)
    run(spec, tmp_path / "out")
    assert seen == [(False, True)] * MANY


def test_a_torn_last_line_is_no_line_and_nothing_is_written_behind_it(
    spec: BatchSpec, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run(spec, out, cancel_after=2)
    path = out / NAME
    whole = list(lines_of(path))
    (copied,) = state_folder().iterdir()
    copied.unlink()
    data = path.read_bytes()
    path.write_bytes(data[:-20])
    assert list(lines_of(path)) == whole[:-1]
    rest = dataclasses.replace(spec, jobs=tuple(job for job in spec.jobs if not job.target.exists()))
    journal, _ = run(rest, out)
    assert len(journal.records()) == MANY
    assert not path.exists()


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        '{"journal": 2, "event": "result"}',
        '{"journal": 1, "event": "result"}',
        "\udcff",
        "[" * 100_000,
    ],
    ids=range(6),
)
def test_foreign_lines_are_passed_over(spec: BatchSpec, tmp_path: Path, line: str) -> None:
    journal, _ = run(spec, tmp_path / "out")
    (tmp_path / "out" / NAME).write_text(line + "\n", errors="surrogateescape")
    assert len(journal.records()) == MANY


def test_a_copied_result_stands_and_a_changed_one_does_not(spec: BatchSpec, tmp_path: Path) -> None:
    journal, done = run(spec, tmp_path / "out")
    target = done[0].target
    record = journal.records().at(target)
    assert record is not None
    os.utime(target, ns=(0, 0))
    assert record.stands
    data = bytearray(target.read_bytes())
    data[len(data) // 2] ^= 1
    target.write_bytes(data)
    assert not record.stands
    target.unlink()
    assert not record.stands


def test_all_that_decides_about_bytes_decides_about_the_work(spec: BatchSpec) -> None:
    job = spec.jobs[0]
    work = work_of(spec, job)
    png = by_name("png").options.from_values({})
    same = [
        (dataclasses.replace(spec, how=How("threads", tile=7), jobs=()), job),
        (dataclasses.replace(spec, recipe=dataclasses.replace(RECIPE, name="other")), job),
        (spec, dataclasses.replace(job, overwrite=True, target=Path("x"), options=png)),
    ]
    other = [
        (dataclasses.replace(spec, metadata="strip-all"), job),
        (dataclasses.replace(spec, recipe=Recipe.from_text("contrast amount=0.3")), job),
        (spec, dataclasses.replace(job, format="jpeg", options=by_name("jpeg").options())),
        (spec, dataclasses.replace(job, options=by_name("png").options.from_values({"compression": 9}))),
    ]
    assert all(work_of(*one) == work for one in same)
    assert len({work, *(work_of(*one) for one in other)}) == 5


def test_a_batch_in_a_folder_that_is_taken_is_refused_and_writes_nothing(
    spec: BatchSpec, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    other = FolderLock(tmp_path / "out")
    other.take()
    with pytest.raises(UsageError, match=str(os.getpid())):
        Journal(tmp_path / "out").__enter__()
    with pytest.raises(UsageError, match="already"):
        Batch(spec, journal=Journal(tmp_path / "out")).run(lambda event: None)
    other.release()
    assert not list((tmp_path / "out").iterdir())


def test_a_journal_that_cannot_be_written_costs_no_photo(
    spec: BatchSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lines_module, "_append", full)
    journal, done = run(spec, tmp_path / "out")
    assert len(done) == MANY
    assert "No space left" in journal.problem and "--resume" in journal.problem


def test_results_made_while_the_journal_had_no_room_are_known_in_the_folder(
    spec: BatchSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk is full for a moment, and the file on it that failed is gone by the time the batch ends."""
    plain, out = lines_module._append, tmp_path / "out"

    def append(descriptor: int, data: bytes) -> None:
        here = (out / NAME).stat()
        if b'"result"' in data and (here.st_ino == os.fstat(descriptor).st_ino):
            plain(descriptor, data[:20])
            raise OSError(errno.ENOSPC, "No space left on device")
        plain(descriptor, data)

    monkeypatch.setattr(lines_module, "_append", append)
    journal, done = run(spec, out, cancel_after=3)
    assert "No space left" in journal.problem
    moved = tmp_path / "moved"
    shutil.copytree(out, moved)
    records = Journal(moved).records()
    for event in done:
        record = records.at(moved / event.target.name)
        assert record is not None
        assert record.stands


def test_names_that_are_not_utf8_come_back(tmp_path: Path) -> None:
    (photo,) = make_photos(tmp_path, 1)
    try:
        odd = photo.rename(tmp_path / os.fsdecode(b"odd \xff\n.png"))
    except OSError:
        pytest.skip("this file system has only names in UTF-8")
    spec = BatchSpec(jobs([odd], tmp_path / "out"), RECIPE, How("serial"))
    journal, done = run(spec, tmp_path / "out")
    record = journal.records().at(done[0].target)
    assert record is not None
    assert record.source == odd


def test_a_clock_that_was_set_back_does_not_bring_old_results_forward(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths, out = make_photos(tmp_path, 1), tmp_path / "out"
    for stops, moment in ((1, 2e9), (2, 1e9)):
        monkeypatch.setattr("photoedit.engine.safety.journal.time.time", lambda moment=moment: moment)
        recipe = Recipe.from_text(f"exposure stops={stops}")
        job = dataclasses.replace(jobs(paths, out)[0], overwrite=True)
        with Journal(out) as journal:
            Batch(BatchSpec((job,), recipe, How("serial")), journal=journal).run(lambda event: None)
    with Journal(out) as journal:
        record = journal.records().at(out / paths[0].name)
    assert record is not None and record.stands
