"""The program as a whole: which words lead where, and how errors end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from photoedit import __version__
from photoedit.cli import warm_up
from photoedit.engine import warmup
from tests.cli.conftest import SERIAL, Command, environment, names


def test_version(photoedit: Command) -> None:
    result = photoedit("--version")
    assert (result.returncode, result.stdout, result.stderr) == (0, f"photoedit {__version__}\n", "")


def test_version_with_standard_output_closed_is_no_traceback() -> None:
    line = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "photoedit", "--version"]
    usual = {**environment(), "PYTHONWARNINGS": ""}
    result = subprocess.run(line, env=usual, stderr=subprocess.PIPE, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


def test_version_imports_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; before = set(sys.modules); sys.argv = ['photoedit', '--version'];"
        "import photoedit.__main__ as program; program.main(); print(*sorted(set(sys.modules) - before))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True
    )
    assert set(result.stdout.splitlines()[1].split()) <= {"__future__", "photoedit", "photoedit.__main__"}


@pytest.mark.parametrize("words", [["filters"], ["--help"], ["recipe", "--help"]])
def test_small_commands_stay_small(words: list[str]) -> None:
    code = (
        "import sys; from photoedit.cli.main import run; run(sys.argv[1:], lambda paths: 0);"
        "print(sorted({'numba', 'PySide6', 'imagecodecs', 'PIL'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, *words], env=environment(), capture_output=True, text=True, check=True
    )
    assert result.stdout.splitlines()[-1] == "[]"


def test_help_lists_the_commands(photoedit: Command) -> None:
    result = photoedit("--help")
    assert result.returncode == 0
    for name in ("batch", "doctor", "filters", "formats", "info", "recipe"):
        assert f"  {name} " in result.stdout


@pytest.mark.parametrize("name", ["batch", "doctor", "filters", "formats", "info", "recipe"])
def test_every_command_has_help(photoedit: Command, name: str) -> None:
    result = photoedit(name, "--help")
    assert result.returncode == 0
    assert result.stdout.startswith(f"Usage: photoedit {name}")


def test_window_without_a_display_is_one_sentence(photoedit: Command, folder: Path) -> None:
    result = photoedit(folder)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "no display" in result.stderr


def test_warming_up_says_how_far_it_is_on_standard_output_only_if_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def one_of_two(progressed: Callable[[int, int], None] = lambda done, total: None) -> None:
        progressed(1, 2)

    monkeypatch.setattr(warmup, "warm_up", one_of_two)
    assert CliRunner().invoke(warm_up.command).stdout == ""
    told = CliRunner().invoke(warm_up.command, ["--json"]).stdout
    assert json.loads(told) == {"event": "progress", "done": 1, "total": 2}


def test_a_word_that_is_nothing_names_what_is_near(photoedit: Command) -> None:
    result = photoedit("filter")
    assert result.returncode == 2
    assert "did you mean 'filters'" in result.stderr


def test_a_command_wins_over_a_file_of_that_name(photoedit: Command, folder: Path) -> None:
    (folder / "a.jpg").rename(folder.parent / "filters")
    assert "exposure" in photoedit("filters").stdout
    assert "no display" in photoedit("./filters").stderr


@pytest.mark.parametrize(
    "words",
    [
        ["--no-such-option"],
        ["batch"],
        ["batch", "photos"],
        ["batch", "photos", "-o", "out", "--profile", "srgbb"],
        ["batch", "photos", "-o", "out", "--resumee"],
        ["filters", "exposur"],
        ["info"],
        ["recipe"],
        ["recipe", "chek", "x"],
    ],
)
def test_wrong_usage_is_2(photoedit: Command, folder: Path, words: list[str]) -> None:
    result = photoedit(*words)
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr
    assert not (folder.parent / "out").exists()


@pytest.mark.parametrize("words", [["filters", "--json"], ["--help"], ["batch", "--help"], ["--version"]])
def test_nobody_reads_to_the_end(words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    line = [sys.executable, "-m", "photoedit", *words]
    result = subprocess.run(
        line, env=environment(), stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert (result.returncode, result.stderr) == (141, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "words", [["filters"], ["filters", "--json"], ["--help"], ["batch", "--help"], ["--version"]]
)
def test_a_full_disk_behind_the_output_is_one_sentence(words: list[str], unbuffered: str) -> None:
    result = into_full_disk(words, unbuffered)
    assert result.returncode == 1
    assert result.stderr == "photoedit: standard output can't be written: No space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_events_that_are_lost_are_said_and_the_photos_still_done(folder: Path, unbuffered: str) -> None:
    out = folder.parent / "out"
    words = ["batch", str(folder), "-o", str(out), "--json", "--timing", *SERIAL]
    result = into_full_disk(words, unbuffered)
    assert result.returncode == 1
    first, last = result.stderr.splitlines()
    assert first == "The events can't be written: No space left on device; the batch goes on"
    assert last.startswith("3 photos done, 0 failed, 0 skipped: ")
    assert names(out) == ["a.jpg", "b.png", "c.tif"]


def into_full_disk(words: list[str], unbuffered: str) -> subprocess.CompletedProcess[str]:
    with Path("/dev/full").open("w") as full:
        return subprocess.run(
            [sys.executable, "-m", "photoedit", *words], stdout=full, stderr=subprocess.PIPE, text=True,
            env={**environment(), "PYTHONUNBUFFERED": unbuffered}, check=False, timeout=300,
        )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes the streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_batch_with_closed_streams_is_a_batch(folder: Path, closed: str) -> None:
    line = [sys.executable, "-m", "photoedit", "batch", "b.png", "-o", "out", *SERIAL]
    shell = ["sh", "-c", f'exec "$@" {closed}', "sh", *line]
    assert subprocess.run(shell, cwd=folder, env=environment(), timeout=300, check=False).returncode == 0
    assert names(folder / "out") == ["b.png"]
