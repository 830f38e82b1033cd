"""The real command, run as its own process, and small photos to run it on."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PIL import Image

from tests.conftest import picture

ROOT = Path(__file__).resolve().parents[2]
Result = subprocess.CompletedProcess[str]
Files = dict[str, tuple[str, int]]
SERIAL = ("--execution", "serial")
"""Starts no workers: quick where the execution is not what is tested."""


def environment() -> dict[str, str]:
    """For the command: this source tree, and no display."""
    kept = {key: value for key, value in os.environ.items() if not key.endswith("DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error", "COLUMNS": "100"}


_WITH_USUAL_SIGNALS = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)  # a test run in the background ignores it
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


class Command:
    """Runs ``photoedit`` in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str | Path, stdin: str | None = None) -> Result:
        """Run to the end; never with a traceback."""
        result = subprocess.run(
            self._line(words), cwd=self.folder, env=environment(), capture_output=True, timeout=300,
            check=False, input=stdin, encoding="utf-8", errors="surrogateescape",
        )  # fmt: skip
        assert "Traceback" not in result.stderr
        assert "Traceback" not in result.stdout
        return result

    def start(self, *words: str | Path) -> subprocess.Popen[str]:
        """Start, with the signals as a terminal has them."""
        return subprocess.Popen(
            [sys.executable, "-c", _WITH_USUAL_SIGNALS, *self._line(words)[1:]],
            cwd=self.folder, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            encoding="utf-8",
        )  # fmt: skip

    def _line(self, words: Sequence[str | Path]) -> list[str]:
        return [sys.executable, "-m", "photoedit", *(str(word) for word in words)]


@pytest.fixture
def photoedit(tmp_path: Path) -> Command:
    return Command(tmp_path)


@pytest.fixture
def make_photo(tmp_path: Path) -> Callable[..., Path]:
    """Makes a small photo; the name's suffix says which kind."""

    def make(name: str, width: int = 40, height: int = 30, **save: object) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        kind = {".png": "PNG", ".tif": "TIFF", ".tiff": "TIFF"}.get(path.suffix.lower(), "JPEG")
        seed = len(name) * 1000 + width
        Image.fromarray(picture(height, width, seed=seed)).save(path, format=kind, **save)
        return path

    return make


@pytest.fixture
def folder(tmp_path: Path, make_photo: Callable[..., Path]) -> Path:
    """A folder ``photos`` with one photo of each format."""
    for name in ("a.jpg", "b.png", "c.tif"):
        make_photo(f"photos/{name}")
    return tmp_path / "photos"


def snapshot(folder: Path) -> Files:
    """Content and time of every file below a folder."""
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def names(folder: Path) -> list[str]:
    """All files below a folder, as paths from there."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
