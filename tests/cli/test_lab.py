"""``photoedit lab``: tables for people, JSON for programs, a page to show, a trace."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from photoedit import settings
from photoedit.cli import lab
from photoedit.errors import UsageError
from photoedit.lab.experiments import experiments
from tests.cli.conftest import Command

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "dandelions.jpg"
LANE = {"lane", "seconds", "speedup", "gil_wait", "cores_used", "longest_stall_ms", "output_sha256"}


def test_list(photoedit: Command) -> None:
    result = photoedit("lab", "--list")
    assert result.returncode == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(experiments())


def test_json_is_the_machine_and_the_experiments(photoedit: Command) -> None:
    result = photoedit(
        "lab", "start-up", "interpreted-kernels", "--json", "--workers", "2", "--interpreter", sys.executable
    )
    assert result.returncode == 0
    told = json.loads(result.stdout)
    assert set(told) == {"machine", "experiments"}
    assert told["machine"]["other_interpreters"] == [
        f"{sys.implementation.name} {'.'.join(map(str, sys.version_info[:3]))}"
    ]
    assert told["machine"]["workers"] == 2
    assert set(told["machine"]["library_threads"].values()) == {"1"}
    assert [one["name"] for one in told["experiments"]] == ["start-up", "interpreted-kernels"]
    for one in told["experiments"]:
        assert one["verdict"] and one["claim"]
        assert one["claim_holds"] in ("true", "false", "not measurable here")
        for lane in one["lanes"]:
            assert set(lane) >= LANE
            assert len(lane["seconds"]) == 3
    race = told["experiments"][1]["lanes"]
    assert [lane["lane"] for lane in race[:3]] == ["serial", "threads", "processes"]
    assert len({lane["output_sha256"] for lane in race}) == 1


def test_libraries_are_held_to_one_thread_before_they_are_loaded() -> None:
    """They look once, when they are loaded, and NumPy was loaded by then: it kept a thread for each core."""
    code = """
import os, sys
class Spy:
    def find_spec(self, name, path=None, target=None):
        if name == "numpy":
            print(os.environ.get("OPENBLAS_NUM_THREADS"))
sys.meta_path.insert(0, Spy())
sys.argv = ["photoedit", "lab", "--list"]
from photoedit.__main__ import main
main()
"""
    free = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    told = subprocess.run([sys.executable, "-c", code], env=free, capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[0] == "1"


def test_json_lines_come_one_by_one(photoedit: Command) -> None:
    result = photoedit("lab", "start-up", "reference-counts", "--json-lines")
    assert result.returncode == 0
    assert [json.loads(line)["name"] for line in result.stdout.splitlines()] == [
        "start-up",
        "reference-counts",
    ]


def test_people_get_tables_and_sentences(photoedit: Command) -> None:
    result = photoedit("lab", "reference-counts")
    assert result.returncode == 0
    assert "Claim: Every new reference to an object writes to it" in result.stdout
    assert "Found: true" in result.stdout


def test_report_and_trace(photoedit: Command, tmp_path: Path) -> None:
    result = photoedit(
        "lab", "median-scipy", "--report", "page.html", "--trace", "trace.json", "--workers", "2"
    )
    assert result.returncode == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "<svg" in page
    trace = json.loads((tmp_path / "trace.json").read_text())
    lanes = {event["args"]["photo"] for event in trace["traceEvents"] if event["ph"] == "X"}
    assert lanes == {f"median-scipy, {lane}" for lane in ("serial", "threads", "processes")}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["startup"], "did you mean 'start-up'"),
        (["start-up", "--interpreter", "no-such-python"], "no interpreter no-such-python"),
        (["--", "exposure", "stops=0"], "change nothing"),
        (["--", "exposur"], "did you mean 'exposure'"),
        (["start-up", "--rounds", "2"], "--rounds"),
        (["start-up", "--photo", "nowhere.jpg"], "nowhere.jpg"),
        (["start-up", "--report", "nowhere/page.html"], "no folder nowhere"),
        (["start-up", "--report", "photo.jpg"], "ends in .html"),
        (["start-up", "--trace", "."], "ends in .json"),
        (["start-up", "--trace", "one.json", "--report", "one.json"], "different names"),
    ],
)
def test_what_is_wrong_is_said(photoedit: Command, words: list[str], said: str) -> None:
    result = photoedit("lab", *words)
    assert result.returncode == 2
    assert said in result.stderr


def test_hundreds_of_workers_on_a_few_cores_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """256 of them on two cores took so long to start that the laboratory seemed to hang."""
    monkeypatch.setattr(settings, "cores", lambda: 2)
    with pytest.raises(UsageError, match="at most 16"):
        lab._check_workers(256)
    lab._check_workers(16)
    lab._check_workers(None)


def test_the_report_never_takes_the_place_of_the_photo(photoedit: Command, tmp_path: Path) -> None:
    """`--photo a --report a` wrote the page over the photo, when all was measured."""
    photo = tmp_path / "photo"  # its name does not say that it is one
    shutil.copyfile(SAMPLE, photo)
    before = photo.read_bytes()
    result = photoedit("lab", "start-up", "--photo", "photo", "--report", "photo")
    assert result.returncode == 2
    assert photo.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_ctrl_c_ends_it(photoedit: Command) -> None:
    process = photoedit.start("lab", "start-up", "interpreted-kernels", "--rounds", "1000")
    assert process.stdout is not None
    with process:
        # It has begun to measure when its worker processes are there; then the table never comes.
        while not psutil.Process(process.pid).children():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
        assert "Starting workers" not in process.stdout.read()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_what_was_measured_before_ctrl_c_is_in_the_report(photoedit: Command, tmp_path: Path) -> None:
    """A minute's work was gone."""
    names = ["reference-counts", "interpreted-kernels"]
    process = photoedit.start("lab", *names, "--rounds", "20", "--json-lines", "--report", "page.html")
    assert process.stdout is not None
    with process:
        assert json.loads(process.stdout.readline())["name"] == "reference-counts"
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
        assert process.stdout.read() == ""
    assert "Reference counts" in (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_what_was_measured_before_ctrl_c_is_in_the_json(photoedit: Command) -> None:
    """It was said that what is finished stays, and nothing was printed."""
    process = photoedit.start("lab", "reference-counts", "interpreted-kernels", "--rounds", "20", "--json")
    assert process.stdout is not None and process.stderr is not None
    with process:
        assert "1 of 2" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        told = json.loads(process.stdout.read())
        assert process.wait(60) == 130
    assert [one["name"] for one in told["experiments"]] == ["reference-counts"]
