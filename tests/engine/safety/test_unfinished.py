"""Which batch is found unfinished, and how much is left of it, by the lines of its journal."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path
from typing import Any

import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.jobs import How
from photoedit.engine.orders.order import Order
from photoedit.engine.orders.outputs import Output
from photoedit.engine.safety.journal import Journal, state_folder
from photoedit.engine.safety.lines import Lines
from photoedit.engine.safety.unfinished import plan_again, unfinished
from photoedit.errors import UsageError
from photoedit.recipe import Recipe
from tests.engine.test_batch import make_photos


@pytest.fixture
def order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Order:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "in").mkdir()
    make_photos(tmp_path / "in", 4)
    return Order("four", (tmp_path / "in",), (Output(tmp_path / "out"),))


def begin(order: Order) -> None:
    """A batch begins, and dies."""
    with Journal(order.outputs[0].folder, order) as journal:
        journal.begin(order.plan(How("serial"), journal.records()).spec)


def say(event: str, **facts: Any) -> None:
    [path] = state_folder().glob("*.jsonl")
    with contextlib.closing(Lines(path)) as lines:
        lines.write(event, **facts)


def left() -> tuple[int, int] | None:
    found = unfinished()
    return None if found is None else (found.left, found.photos)


def test_what_is_left_is_what_has_no_result(order: Order) -> None:
    assert unfinished() is None
    begin(order)
    found = unfinished()
    assert found is not None and found.order == order
    assert left() == (4, 4)
    say("done", target="/out/1")
    say("failed", source="/in/2", code="damaged")
    assert left() == (3, 4)
    say("end", unfinished=2)
    assert left() == (3, 4)
    say("end", unfinished=0)
    assert left() is None


def test_only_batches_with_photos_of_the_folder_are_found(order: Order, tmp_path: Path) -> None:
    begin(order)
    assert unfinished(tmp_path / "in") is not None
    assert unfinished(tmp_path / "out") is None


def test_a_batch_that_runs_is_not_unfinished(order: Order) -> None:
    with Journal(order.outputs[0].folder, order) as journal:
        journal.begin(order.plan(How("serial")).spec)
        assert unfinished() is None
    assert unfinished() is not None


def test_a_damaged_journal_offers_nothing(order: Order) -> None:
    begin(order)
    [path] = state_folder().glob("*.jsonl")
    whole = path.read_text()
    for text in ('{"journal": 1}\n', '{"journal": 1, "event": "begin", "photos": "4"}\n', whole[:-40], "\0"):
        path.write_text(text)
        assert unfinished() is None
    path.write_text(whole.replace('"inputs"', '"input"'))
    assert unfinished() is None


def test_a_cancelled_job_that_is_run_again_does_what_is_left(order: Order) -> None:
    folder = order.outputs[0].folder
    with Journal(folder, order) as journal:
        Batch(order.plan(How("serial")).spec, journal=journal).run(lambda event: None)
    for gone in sorted(folder.iterdir())[:2]:
        gone.unlink()
    with pytest.raises(UsageError, match="exist already"):
        plan_again(order)
    begin(order)
    assert len(plan_again(order).spec.jobs) == 2
    with pytest.raises(UsageError, match="exist already"):
        plan_again(dataclasses.replace(order, recipe=Recipe.from_text("exposure stops=1")))
