"""The line that offers an unfinished batch, and going on with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone
from photoedit.engine.jobs import How
from photoedit.engine.safety.journal import Journal
from photoedit.engine.safety.unfinished import unfinished
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.library.sieve import State
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


COUNT = 12


@pytest.fixture
def left(make_photo: Callable[..., Path], tmp_path: Path) -> int:
    """An export that was cancelled; returns how many results are left to be made."""
    photos = tuple(make_photo(f"{number}.jpg") for number in range(COUNT))
    folder = tmp_path / "out"
    order = ExportWish(photos, folder, "jpeg").order(Recipe.from_text("exposure stops=0.5"))
    with Journal(folder, order) as journal:
        batch = Batch(order.plan(How("serial")).spec, journal=journal)

        def listen(event: Event) -> None:
            if isinstance(event, PhotoDone):
                batch.cancel()

        finished = batch.run(listen)
    assert finished.done and finished.unfinished
    return finished.unfinished


def test_an_unfinished_batch_is_offered_and_gone_on_with(
    studio: Studio, left: int, tmp_path: Path, qtbot: QtBot
) -> None:
    banner = studio.window.banner
    studio.resuming.look(tmp_path)
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=LONG)
    assert f"Resume {left} of {COUNT}?" in banner.sentence.text()
    with qtbot.waitSignal(studio.run.finished, timeout=LONG):
        banner.resume.click()
    assert banner.isHidden()
    assert len(list((tmp_path / "out").glob("*.jpg"))) == COUNT
    assert studio.run.count(State.DONE) == left


def test_what_nobody_wants_to_go_on_with_is_not_offered_again(
    studio: Studio, left: int, tmp_path: Path, qtbot: QtBot
) -> None:
    banner = studio.window.banner
    studio.resuming.look()
    qtbot.waitUntil(lambda: not banner.isHidden(), timeout=LONG)
    banner.forget.click()
    assert banner.isHidden()
    [journal] = (tmp_path / "state").rglob("*.jsonl")
    qtbot.waitUntil(lambda: "forgotten" in journal.read_text(), timeout=LONG)
    with Journal(tmp_path / "out") as kept:
        assert len(kept.records()) >= COUNT - left  # the command line still can
    assert unfinished() is None
