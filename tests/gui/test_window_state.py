"""Tests of what the window remembers."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoedit.gui.window_state import FILE, WindowState


def test_it_comes_back_as_it_was(tmp_path: Path) -> None:
    state = WindowState("00ff", "ff00", ("shelf", "info"), ("/a", "/b"), {"format": "jpeg"})
    state.save(tmp_path / "new folder")
    assert WindowState.load(tmp_path / "new folder") == state


@pytest.mark.parametrize("text", ["", "shown = 3", "geometry = [1]", "not toml", "recent = [1, 2]", "\x00"])
def test_a_damaged_file_is_forgotten(text: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(text)
    assert WindowState.load(tmp_path).shown == WindowState().shown


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
