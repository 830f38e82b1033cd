"""What is said of a Python script before its batch."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photoedit.filters import _trust
from photoedit.lab import scripts, your_steps
from photoedit.lab.outcome import Kind
from photoedit.lab.scripts import Finding, classified, megapixels_of, remember, remembered, scripts_of
from photoedit.recipe import Recipe

FREE = Finding(Kind.RELEASES, "releases it", threads=1.0, processes=1.0)


@pytest.fixture(autouse=True)
def short_races(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told is the same; that it can be trusted takes longer races, and is not asked here."""
    monkeypatch.setattr(your_steps, "ENOUGH", 0.05)


@pytest.fixture
def recipe() -> Recipe:
    """The script that comes with the program, and may run everywhere, between other steps."""
    script = ["python-script", f"file={_trust.EXAMPLE}"]
    return Recipe.from_words(["contrast", "amount=0.2", *script, "exposure", "stops=1"])


def test_only_scripts_are_asked(recipe: Recipe) -> None:
    assert [step.filter.name for step in scripts_of(recipe).steps] == ["python-script"]
    assert classified(Recipe.from_text("exposure stops=1"), 1e6, 2) == ""


def test_a_batch_that_is_short_is_not_held_up(recipe: Recipe) -> None:
    assert classified(recipe, 0.01, 2) == ""


def test_a_long_batch_is_told_the_class_and_both_times(recipe: Recipe) -> None:
    told = classified(recipe, 1e4, 2)
    assert told.startswith(f"{_trust.EXAMPLE.name}: ")
    assert "GIL wait in threads" in told
    times = re.search(r"about (\d+) s in threads, (\d+) s in processes", told)
    assert times is not None
    assert all(int(seconds) > 10 for seconds in times.groups())


def test_what_was_found_is_told_again_without_a_race(recipe: Recipe) -> None:
    found = Finding(Kind.IN_C, "held the GIL inside C", threads=3.0, processes=1.5)
    remember(scripts_of(recipe), 2, found)
    assert remembered(scripts_of(recipe), 3) is None
    told = classified(recipe, 10, 2)
    assert "held the GIL inside C" in told
    assert "about 30 s in threads, 15 s in processes" in told
    assert classified(recipe, 1, 2) == ""


def test_another_script_is_another_finding(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text("def pixel(r, g, b, x, y):\n    return r, g, b\n")
    _trust.allow(path)
    remember(Recipe.from_words(["python-script", f"file={path}"]), 2, FREE)
    assert remembered(Recipe.from_words(["python-script", f"file={path}"]), 2) == FREE
    assert remembered(Recipe.from_words(["python-script", f"file={path}", "a=1"]), 2) is None
    path.write_text("def pixel(r, g, b, x, y):\n    return b, g, r\n")
    _trust.allow(path)
    assert remembered(Recipe.from_words(["python-script", f"file={path}"]), 2) is None


def test_what_a_busy_machine_said_is_not_remembered(recipe: Recipe) -> None:
    remember(scripts_of(recipe), 2, replace(FREE, kind=Kind.BUSY))
    assert remembered(scripts_of(recipe), 2) is None


def test_a_damaged_memory_is_no_memory(recipe: Recipe) -> None:
    remember(scripts_of(recipe), 2, FREE)
    for text in ("[]", "{", '{"x": 1}'):
        scripts._file().write_text(text)
        assert remembered(scripts_of(recipe), 2) is None


def test_a_script_that_fails_on_some_pictures_holds_no_batch_up(tmp_path: Path) -> None:
    """It had refused the whole batch for a picture of the laboratory's, without naming a photo."""
    path = tmp_path / "mine.py"
    path.write_text("def pixel(r, g, b, x, y):\n    return 1 / (x - 3), g, b\n")
    _trust.allow(path)
    assert classified(Recipe.from_words(["python-script", f"file={path}"]), 1e4, 2) == ""


@pytest.mark.parametrize("ending", ["while True: pass", "import os; os._exit(3)"])
def test_a_script_that_never_ends_or_ends_its_process_does_not_take_the_program_with_it(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scripts, "TRIAL_PATIENCE", 3.0)
    path = tmp_path / "mine.py"
    path.write_text(f"def pixel(r, g, b, x, y):\n    {ending}\n")
    _trust.allow(path)
    assert classified(Recipe.from_words(["python-script", f"file={path}"]), 1e4, 2) == ""


def test_what_counts_are_the_pixels_that_reach_the_script(tmp_path: Path) -> None:
    photos = [tmp_path / "a.png", tmp_path / "b.png"]
    for photo in photos:
        Image.new("RGB", (2000, 1000)).save(photo)
    script = f"python-script file={_trust.EXAMPLE}"
    smaller, later = (
        Recipe.from_text(chain) for chain in (f"resize percent=10 {script}", f"{script} resize percent=10")
    )
    assert megapixels_of(photos, smaller) == pytest.approx(0.04)
    assert megapixels_of(photos, later) == pytest.approx(4)
