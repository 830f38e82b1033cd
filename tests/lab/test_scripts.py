"""What is said of a Python script before its batch."""

from __future__ import annotations

import re

import pytest

from photoedit.filters import _trust
from photoedit.lab.scripts import classified, scripts_of
from photoedit.recipe import Recipe


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
