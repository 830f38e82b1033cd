"""What the cores are worth is kept from the laboratory to the card of a batch."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoedit.lab import worth
from photoedit.lab.bench import Bench, Wish
from photoedit.lab.experiments import cores as experiment
from photoedit.lab.experiments.cores import Cores
from tests.lab.conftest import lane


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "state" / "cores.json"
    monkeypatch.setattr(worth, "_file", lambda: path)
    return path


def test_what_was_measured_is_known_for_as_many_cores() -> None:
    assert worth.remembered(2) is None
    worth.remember(2, 1.3)
    assert worth.remembered(2) == 1.3
    assert worth.remembered(4) is None


@pytest.mark.parametrize(("measured", "known"), [(0.9, 1.0), (2.2, 2.0)])
def test_cores_are_worth_no_less_than_one_and_no_more_than_all(measured: float, known: float) -> None:
    worth.remember(2, measured)
    assert worth.remembered(2) == known


@pytest.mark.parametrize("text", ["", "[1]", "{}", '{"cores": 2, "gain": "much"}'])
def test_another_file_in_its_place_is_none(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert worth.remembered(2) is None


@pytest.mark.parametrize(("queued", "known"), [(0.0, 1.4), (0.5, None)])
def test_the_laboratory_remembers_what_it_measured_on_a_quiet_machine(
    queued: float, known: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    lanes = (lane("processes: 1", queued=queued), lane("processes: 2", 1.4, queued=queued))
    monkeypatch.setattr(experiment, "race", lambda *_wanted: lanes)
    monkeypatch.setattr(experiment, "cores", lambda: 2)
    with Bench(Wish(workers=2)) as bench:
        Cores().run(bench)
    assert worth.remembered(2) == known
