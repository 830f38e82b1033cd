"""Scripts on the command line: allowed, listed, forgotten, and used by a batch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Command

NEGATIVE = "def pixel(r, g, b, x, y):\n    return 1 - r, 1 - g, 1 - b\n"


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script; what is allowed in this test is not allowed for the user."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = tmp_path / "negative.py"
    path.write_text(NEGATIVE)
    return path


def test_allowed_listed_and_forgotten(photoedit: Command, script: Path) -> None:
    assert photoedit("script", "list").stdout == "No script may run.\n"
    assert "may run, as long as it stays as it is" in photoedit("script", "allow", str(script)).stdout
    assert str(script) in photoedit("script", "list").stdout
    assert "may no longer run" in photoedit("script", "forget", str(script)).stdout
    assert "was not allowed" in photoedit("script", "forget", str(script)).stdout
    missing = photoedit("script", "allow", "nothing.py")
    assert missing.returncode == 2
    assert "nothing.py can't be read" in missing.stderr


def test_a_batch_runs_what_is_allowed_and_nothing_else(
    photoedit: Command, make_photo: Callable[..., Path], script: Path, tmp_path: Path
) -> None:
    photo = make_photo("photos/a.png")
    words = ["batch", str(photo), "-o", str(tmp_path / "out")]
    chain = ["--", "python-script", f"file={script}"]
    refused = photoedit(*words, *chain)
    assert refused.returncode == 2
    assert "was not allowed to run" in refused.stderr
    assert not (tmp_path / "out").exists()
    assert photoedit(*words, "--allow-script", str(script), *chain).returncode == 0
    assert (tmp_path / "out/a.png").exists()


def test_an_error_names_script_line_and_photo_and_the_others_are_done(
    photoedit: Command, make_photo: Callable[..., Path], script: Path, tmp_path: Path
) -> None:
    lines = (
        "def pixel(r, g, b, x, y):",
        "    if x == 60:",
        "        raise ValueError('too wide')",
        "    return r, g, b",
    )
    script.write_text("\n".join(lines))
    small, wide = make_photo("photos/small.png", width=40), make_photo("photos/wide.png", width=80)
    chain = ["--", "python-script", f"file={script}"]
    run = photoedit(
        "batch", str(small), str(wide), "-o", str(tmp_path / "out"), "--allow-script", str(script), *chain
    )
    assert run.returncode == 1
    assert f"{wide}: python-script: {script}, line 3: ValueError: too wide" in run.stderr
    assert (tmp_path / "out/small.png").exists()
    assert not (tmp_path / "out/wide.png").exists()
