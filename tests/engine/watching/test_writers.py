"""Whether a file is being written, and locks on files."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from photoedit.engine.watching.writers import is_being_written, lock


@pytest.mark.skipif(sys.platform != "linux", reason="other systems don't tell who writes")
def test_a_photo_that_is_open_for_writing_waits(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"photo")
    assert not is_being_written(path)
    with path.open("r+b"):
        assert is_being_written(path)
    with path.open("rb"):
        assert not is_being_written(path)
    assert not is_being_written(tmp_path / "missing.jpg")


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")
def test_a_file_is_locked_until_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    with path.open("w") as first, path.open("w") as second:
        assert lock(first)
        assert not lock(second)
    with path.open("w") as third:
        assert lock(third)
