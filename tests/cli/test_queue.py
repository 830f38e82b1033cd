"""``photoedit queue``: jobs in a file, run one after the other, and snapshots that nothing changes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from photoedit.filters.exposure import Exposure
from photoedit.recipe import Recipe
from tests.cli.conftest import SERIAL, Command, names, snapshot


def test_jobs_are_added_shown_and_run(photoedit: Command, folder: Path) -> None:
    home = folder.parent
    named = Recipe.of(Exposure(stops=0.5), name="crisp")
    named.save(home / "crisp.toml")
    first = photoedit("queue", "add", "q.toml", "photos", "-o", "one", "-r", "crisp.toml", "--title", "First")
    assert first.returncode == 0, first.stderr
    assert first.stderr == "First is job 1 of q.toml: 3 results\n"
    words = (
        "photos",
        "-o",
        "two",
        "--name",
        "{recipe}-{stem}",
        "--also",
        "web format=jpeg",
        "-r",
        "crisp.toml",
    )
    assert photoedit("queue", "add", "q.toml", *words).returncode == 0
    assert not (home / "one").exists() and not (home / "two").exists()
    Recipe.from_text("exposure stops=-3").save(home / "crisp.toml")  # too late to change what was asked for
    shown = photoedit("queue", "show", "q.toml").stdout.splitlines()
    assert [line.split(":")[0] for line in shown] == ["1. First", "2. photos"]
    told = json.loads(photoedit("queue", "show", "q.toml", "--json").stdout)
    assert [job["recipe"] for job in told] == ["exposure stops=0.5"] * 2
    run = photoedit("queue", "run", "q.toml", *SERIAL)
    assert run.returncode == 0, run.stderr
    assert "Job 2 of 2: photos" in run.stderr
    assert names(home / "one") == ["a.jpg", "b.png", "c.tif"]
    assert names(home / "two") == ["crisp-a.jpg", "crisp-b.png", "crisp-c.tif"]
    assert names(home / "web") == ["crisp-a.jpg", "crisp-b.jpg", "crisp-c.jpg"]
    named.save(home / "crisp.toml")
    photoedit("batch", "photos", "-o", "batch", *SERIAL, "-r", "crisp.toml")
    made, wanted = (snapshot(home / name) for name in ("one", "batch"))
    assert [content for content, _ in made.values()] == [content for content, _ in wanted.values()]


def test_a_job_that_cant_be_done_costs_no_other(photoedit: Command, folder: Path) -> None:
    home = folder.parent
    photoedit("queue", "add", "q.toml", "photos/a.jpg", "-o", "one")
    photoedit("queue", "add", "q.toml", "photos/b.png", "-o", "two")
    (home / "one").mkdir()
    (home / "one/a.jpg").write_text("mine")
    run = photoedit("queue", "run", "q.toml", *SERIAL)
    assert run.returncode == 1
    assert "a.jpg exists already" in run.stderr
    assert names(home / "two") == ["b.png"]
    assert (home / "one/a.jpg").read_text() == "mine"


def test_a_queue_that_was_interrupted_goes_on_where_it_was(photoedit: Command, folder: Path) -> None:
    home = folder.parent
    for out in ("one", "two"):
        photoedit("queue", "add", "q.toml", "photos", "-o", out)
    assert photoedit("queue", "run", "q.toml", *SERIAL).returncode == 0
    whole = snapshot(home / "one")
    (home / "one/b.png").unlink()
    again = photoedit("queue", "run", "q.toml", *SERIAL)
    assert again.returncode == 1
    assert "exist already; say --on-conflict skip, rename or overwrite, or --resume" in again.stderr
    resumed = photoedit("queue", "run", "q.toml", "--resume", *SERIAL)
    assert resumed.returncode == 0, resumed.stderr
    assert "1 photo done, 0 failed, 2 skipped" in resumed.stderr
    assert "0 photos done, 0 failed, 3 skipped" in resumed.stderr
    made = snapshot(home / "one")
    assert {name: content for name, (content, _) in made.items()} == {
        name: content for name, (content, _) in whole.items()
    }


def test_what_is_wrong_is_said_when_a_job_is_added(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder.parent)
    for words, said in (
        (("photos", "-o", "photos"), "originals are never changed"),
        (("photos", "-o", "out", "--name", "{stern}"), "did you mean 'stem'"),
        (("photos", "-o", "out", "--dry-run"), "No such option"),
    ):
        result = photoedit("queue", "add", "q.toml", *words)
        assert result.returncode == 2
        assert said in result.stderr
    assert snapshot(folder.parent) == before
    assert photoedit("queue", "run", "missing.toml").returncode == 2


def test_a_job_whose_crop_leaves_nothing_is_refused_when_it_is_added(
    photoedit: Command, folder: Path
) -> None:
    result = photoedit("queue", "add", "q.toml", "photos", "-o", "out", "--", "crop", "left=40")
    assert result.returncode == 2
    assert "crop: left must be less than 40 here" in result.stderr
    assert not (folder.parent / "q.toml").exists()


def test_a_crop_beyond_some_photos_is_told_of_when_a_job_is_added_and_when_it_is_run(
    photoedit: Command, folder: Path, make_photo: Callable[..., Path]
) -> None:
    make_photo("photos/wide.png", width=60)
    for words in (("add", "q.toml", "photos", "-o", "out", "--", "crop", "left=40"),
                  ("run", "q.toml", *SERIAL)):  # fmt: skip
        result = photoedit("queue", *words)
        assert "note: 3 photos will fail, because nothing would be left: " in result.stderr
    assert names(folder.parent / "out") == ["wide.png"]
