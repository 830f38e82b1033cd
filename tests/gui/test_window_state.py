"""Tests of what the window remembers."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoedit.gui.studio import Studio
from photoedit.gui.window_state import FILE, WindowState


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    state = WindowState(
        "00ff", (900, 300), (500, 118, 200), False, False, True, True, ("/a", "/b"), {"format": "jpeg"}
    )
    state.save(tmp_path / "new folder")
    assert WindowState.load(tmp_path / "new folder") == state


@pytest.mark.parametrize("text", ["", "across = 3", "geometry = [1]", "not toml", "recent = [1, 2]", "\x00"])
def test_a_damaged_file_is_forgotten(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    assert WindowState.load(tmp_path).across == ()


def test_recent_folders_are_few_and_newest_first() -> None:
    state = WindowState()
    for number in [*range(12), 5]:
        state = state.opened(Path(f"/{number}"))
    assert state.recent[:3] == ("/5", "/11", "/10")
    assert len(state.recent) == 8
    assert state.last_folder == "/5"


def test_a_folder_that_cannot_be_written_is_no_problem(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    WindowState().save(blocked / "config")


def test_one_command_puts_everything_back(studio: Studio) -> None:
    window = studio.window
    before = window.across.sizes()
    for name in ("shelf", "info", "queue"):
        window.action(name).setChecked(True)
    for name in ("histogram", "navigator"):
        window.action(name).setChecked(False)
    window.across.setSizes([200, 400, 600])
    window.action("reset_layout").trigger()
    assert window.across.sizes() == before
    assert [window.action(name).isChecked() for name in ("shelf", "info", "queue")] == [False] * 3
    assert window.histogram.isVisible() and not window.tabs.isVisible()
