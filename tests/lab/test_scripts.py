"""What is said of a Python script before its batch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from photoedit.filters import _trust
from photoedit.lab.scripts import classified, scripts_of
from photoedit.recipe import Recipe


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Recipe:
    """A script between other steps, allowed in a list of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "negative.py"
    path.write_text("def pixel(r, g, b, x, y):\n    return 1 - r, 1 - g, 1 - b\n")
    _trust.allow(path)
    return Recipe.from_words(
        ["contrast", "amount=0.2", "python-script", f"file={path}", "exposure", "stops=1"]
    )


def test_only_scripts_are_asked(recipe: Recipe) -> None:
    assert [step.filter.name for step in scripts_of(recipe).steps] == ["python-script"]
    assert classified(Recipe.from_text("exposure stops=1"), 1e6, 2) == ""


def test_a_batch_that_is_short_is_not_held_up(recipe: Recipe) -> None:
    assert classified(recipe, 0.01, 2) == ""


def test_a_long_batch_is_told_the_class_and_both_times(recipe: Recipe) -> None:
    told = classified(recipe, 1e4, 2)
    assert told.startswith("negative.py: ")
    assert "GIL wait in threads" in told
    times = re.search(r"about (\d+) s in threads, (\d+) s in processes", told)
    assert times is not None
    assert all(int(seconds) > 10 for seconds in times.groups())
