"""The window answers all the time: whatever runs, its own thread is never at work for long in one go.

What counts is that thread's work between two beats of `Stalls`, not the time: a busy machine may give it no
core, and others may hold Python's lock, which the status bar speaks of.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.gui.stalls import NOTED, Stall
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG, settled
from tests.gui.test_studio import _run

MANY = 2000
WORK = 4_000_000
"""Turns of an empty loop: a core of today takes about the tenth of a second for them that is promised; a slow
one takes longer, as it does for the window's work."""


@pytest.fixture
def photos(make_photo: Callable[..., Path], request: pytest.FixtureRequest) -> Path:
    """A folder of as many photos as the test asks for."""
    first = make_photo("0000.jpg")
    for number in range(1, request.param):
        first.with_name(f"{number:04}.jpg").hardlink_to(first)
    return first.parent


@pytest.fixture
def watched(photos: Path, studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    """A window whose stalls are watched once the photos are there; in the end none of them was its own."""
    found: list[Stall] = []
    monkeypatch.setattr(studio.stalls, "_note", found.append)
    qtbot.waitUntil(lambda: studio.stalls._last is not None, timeout=LONG)
    yield studio
    most = max(NOTED, _control())
    own = [stall for stall in found if min(stall.work, stall.seconds) > most]
    assert not own, f"the window was at work for more than {most:.2f} s: {own}"


def _control() -> float:
    """Seconds that `WORK` takes this machine now."""
    begun = time.thread_time()
    for _ in range(WORK):
        pass
    return time.thread_time() - begun


def _open(studio: Studio, folder: Path, count: int, qtbot: QtBot) -> None:
    studio.opening.open_paths([folder])
    qtbot.waitUntil(lambda: len(studio.session.photos) == count and settled(studio), timeout=LONG)


def _pictured(studio: Studio, enough: int) -> bool:
    return studio.thumbnails.known() >= enough


@pytest.mark.parametrize("photos", [MANY], indirect=True)
def test_while_two_thousand_photos_are_opened_and_seen(watched: Studio, photos: Path, qtbot: QtBot) -> None:
    _open(watched, photos, MANY, qtbot)
    watched.window.action("grid").trigger()
    bar = watched.window.grid.grid.verticalScrollBar()
    for share in (1, 2, 3):
        enough = watched.thumbnails.known() + 1
        bar.setValue(bar.maximum() * share // 3)
        qtbot.waitUntil(partial(_pictured, watched, enough), timeout=LONG)
    watched.session.set_recipe(Recipe.from_text("invert"))
    watched.window.grid.name.setText("19")


@pytest.mark.parametrize("photos", [20], indirect=True)
@pytest.mark.parametrize("kernels", ["compiled", "interpreted"])
def test_while_a_batch_runs_in_threads(
    watched: Studio, photos: Path, kernels: str, tmp_path: Path, qtbot: QtBot
) -> None:
    """With interpreted kernels Python's lock may still make the window wait, and the status bar says so."""
    watched.session.change_settings(kernels=kernels)
    _open(watched, photos, 20, qtbot)
    watched.session.set_recipe(Recipe.from_text("exposure stops=0.5"))
    assert _run(watched, tmp_path / "out", qtbot).done == 20
    assert ("may stall" in watched.window.status.mode.text()) is (kernels == "interpreted")
