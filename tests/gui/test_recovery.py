"""Tests of what a crash leaves, and of bringing it back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from photoedit.gui.studio import Studio
from photoedit.gui.window_state import FILE, WindowState
from photoedit.recipe import Recipe

from .conftest import LONG

DIES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings

app = QApplication([])
config, folder = Path(sys.argv[1]), Path(sys.argv[2])
studio = Studio(config, Settings(execution="threads", workers=1))
studio.opening.open_paths([folder])
studio.session.set_recipe(Recipe.from_text("exposure stops=1"))
studio.session.photos_changed.connect(lambda: studio.session.show_photo(1))

def look():
    if any("current = 1" in path.read_text() for path in config.glob("unfinished-*.toml")):
        os._exit(9)
    studio.session.show_photo(1)
    QTimer.singleShot(50, look)

look()
app.exec()
"""


def test_after_a_crash_photos_recipe_and_place_come_back(
    make_studio: Callable[[], Studio], make_photo: Callable[..., Path], tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [make_photo(f"{name}.jpg") for name in "abc"]
    command = [sys.executable, "-c", DIES, str(tmp_path / "config"), str(paths[0].parent)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run(command, check=False, timeout=60, env=environment).returncode == 9
    studio = make_studio()
    with qtbot.waitSignal(studio.recovery.said, timeout=LONG):
        studio.recovery.restore()
    assert list(studio.session.photos) == paths
    assert studio.session.current == paths[1]
    assert studio.session.recipe == Recipe.from_text("exposure stops=1")


def test_after_a_crash_the_window_shows_the_panels_it_had(
    studio: Studio, tmp_path: Path, qtbot: QtBot
) -> None:
    """They were written down only by a window that was closed properly."""
    config = tmp_path / "config"
    for name, shown in {"info": True, "film": False}.items():
        studio.window.action(name).setChecked(shown)

    def written() -> None:
        assert (config / FILE).is_file()
        assert {"info", "film"} & set(WindowState.load(config).shown) == {"info"}

    qtbot.waitUntil(written, timeout=LONG)
    assert WindowState.load(config).panels and WindowState.load(config).geometry


def test_a_window_that_closes_properly_leaves_nothing(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    def left() -> list[Path]:
        return list((tmp_path / "config").glob("unfinished-*"))

    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    qtbot.waitUntil(lambda: bool(left()), timeout=LONG)
    opened.close()
    assert not left()


def test_quitting_does_not_lose_the_recipe_of_all_photos(
    make_studio: Callable[[], Studio], make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    before, recipe = make_studio(), Recipe.from_text("exposure stops=1")
    before.opening.open_paths([make_photo()])
    before.session.set_recipe(recipe)
    qtbot.waitUntil(lambda: bool(before.session.photos), timeout=LONG)
    before.close()
    make_studio().close()  # one in which nothing was open
    after = make_studio()
    after.recovery.restore()
    qtbot.waitUntil(lambda: after.session.photos == before.session.photos, timeout=LONG)
    assert after.session.shared == recipe
    assert "unexpectedly" not in after.window.messages.toPlainText()


def test_what_another_running_window_has_open_is_left_alone(
    make_studio: Callable[[], Studio], tmp_path: Path, qtbot: QtBot
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    other = config / f"unfinished-{os.getppid()}.toml"
    recipe = Recipe.from_text("exposure stops=1").to_toml()
    other.write_text(f"current = 0\nphotos = []\nrecipe = '''{recipe}'''\n")
    studio = make_studio()
    studio.recovery.restore()
    heard: list[None] = []
    studio.background.run(lambda: None, heard.append, lambda _problem: None)
    studio.background.run(lambda: None, heard.append, lambda _problem: None)
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=LONG)
    assert other.exists()
    assert not studio.session.recipe.steps


def test_a_damaged_file_is_forgotten(make_studio: Callable[[], Studio], tmp_path: Path, qtbot: QtBot) -> None:
    config = tmp_path / "config"
    config.mkdir()
    damaged = config / "unfinished-999999999.toml"
    damaged.write_text("recipe = 3")
    studio = make_studio()
    studio.recovery.restore()
    qtbot.waitUntil(lambda: not damaged.exists(), timeout=LONG)
    assert not studio.session.photos
