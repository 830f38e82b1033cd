"""Steps of one's own are raced, and advised on."""

from __future__ import annotations

import pytest

from photoedit.lab import your_steps
from photoedit.lab.bench import Bench
from photoedit.lab.outcome import Kind
from photoedit.lab.your_steps import YourSteps, advice
from photoedit.recipe import Recipe


@pytest.fixture(autouse=True)
def short_races(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told is the same; that it can be trusted takes longer races, and is not asked here."""
    monkeypatch.setattr(your_steps, "ENOUGH", 0.05)


@pytest.mark.parametrize(
    "chain", ["gaussian-blur radius=2", "auto-levels resize long_side=60 rotate angle=90"]
)
def test_any_recipe_can_be_raced(bench: Bench, chain: str) -> None:
    """Also one that measures the photo first, or changes its size."""
    bench.rounds = 1
    outcome = YourSteps(Recipe.from_text(chain)).run(bench)
    assert outcome.name == "your-steps"
    assert [lane.lane for lane in outcome.lanes] == ["serial", "threads", "processes"]
    assert len({lane.output_sha256 for lane in outcome.lanes}) == 1
    assert "s a megapixel in threads" in outcome.notes[0]


def test_theadvice_follows_the_verdict() -> None:
    assert "--execution processes" in advice(Kind.BYTECODE)
    assert "--execution processes" in advice(Kind.IN_C)
    assert "equally well" in advice(Kind.RELEASES)
    assert "can't be told" in advice(Kind.BUSY)
