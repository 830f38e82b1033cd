"""Watching a folder from the window: start, see, stop."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.gui.batch import watching
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(watching, "INTERVAL", 0.05)


def test_photos_that_come_get_the_recipe_until_it_is_stopped(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    incoming, out, panel = tmp_path / "incoming", tmp_path / "edited", opened.window.watch
    incoming.mkdir()
    assert not panel.button.isEnabled()
    panel.folder.setText(str(incoming))
    panel.results.setText(str(out))
    opened.session.set_recipe(Recipe.from_text("invert"))
    panel.button.click()
    assert opened.watching.running
    assert panel.button.text() == "Stop" and not panel.folder.isEnabled()
    shutil.copy(opened.session.photos[0], incoming / "new.jpg")
    qtbot.waitUntil(lambda: "1 done, 0 failed" in panel.state.text(), timeout=LONG)
    assert [path.name for path in out.glob("*.jpg")] == ["new.jpg"]
    panel.button.click()
    qtbot.waitUntil(lambda: not opened.watching.running, timeout=LONG)
    assert panel.state.text() == "Stopped: 1 done, 0 failed"
    assert panel.button.text() == "Start" and panel.folder.isEnabled()


def test_what_cant_be_watched_is_refused_with_its_sentence(
    opened: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    panel = opened.window.watch
    panel.start_wished.emit(tmp_path, tmp_path)
    qtbot.waitUntil(lambda: "would lie where new photos are looked for" in panel.problem.text(), timeout=LONG)
    assert not opened.watching.running
