"""A small world to do harm to: photos, what they become undisturbed, and what holds after any fault."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest
from PIL import Image

from photoedit.engine.batch import Batch
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.orders.inputs import find_photos
from photoedit.engine.orders.naming import Naming, plan_jobs
from photoedit.engine.safety.journal import NAME as JOURNAL
from photoedit.engine.safety.lines import lines_of
from photoedit.engine.shared import _folders
from photoedit.recipe import Recipe
from photoedit.settings import cores
from tests.cli.conftest import environment, snapshot
from tests.conftest import picture

if sys.platform == "win32":
    pytest.skip("POSIX signals", allow_module_level=True)

MARK = "PHOTOEDIT_TEST"
CHAIN = "gaussian-blur radius=2 contrast amount=0.2"
PHOTOS = 24
IMPATIENT = "from photoedit.engine.pool import patience; patience.FLOOR, patience._COMPILING = 3.0, 0.0"
"""Frozen is what takes longer than some seconds, for a test that can't wait for minutes."""


PROMISED = 3.0
"""Seconds after which nothing of an ended program may be left."""


def soon() -> float:
    """The seconds that were promised; more where others have the cores as well."""
    return PROMISED * max(1.0, os.getloadavg()[0] / cores())


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def digests(folder: Path) -> dict[str, str]:
    """The visible files of a folder; none if it is not there."""
    if not folder.is_dir():
        return {}
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.startswith(".")
    }


@dataclasses.dataclass
class Ended:
    """How a batch ended."""

    status: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    def codes(self) -> dict[str, str]:
        """The codes of failed photos by their names."""
        return {
            Path(event["source"]).name: event["code"]
            for event in self.events
            if event["event"] == "photo_failed"
        }


class World:
    """Photos in a folder, and batches over them in processes of their own."""

    def __init__(self, folder: Path, expected: Mapping[str, str]) -> None:
        self.folder, self.expected = folder, expected
        self.photos, self.out = folder / "photos", folder / "out"
        self.mark = uuid.uuid4().hex
        self._before = snapshot(self.photos)
        self._started: set[int] = set()

    def start(self, *words: str, before: str = "", own_group: bool = False) -> subprocess.Popen[str]:
        """Start a batch, with a line of Python `before`, and signals as a terminal has them."""
        script = (
            f"import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n{before}\n"
            "from photoedit.__main__ import main\n"
            "sys.exit(main())"
        )
        command = ["batch", str(self.photos), "-o", str(self.out), "--json", *words]
        process = subprocess.Popen(
            [sys.executable, "-c", script, *command, "--", *CHAIN.split()], cwd=self.folder,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=environment() | {MARK: self.mark}, start_new_session=own_group,
        )  # fmt: skip
        self._started.add(process.pid)
        return process

    def run(self, *words: str, before: str = "") -> Ended:
        return self.end(self.start(*words, before=before))

    @staticmethod
    def wait_for(process: subprocess.Popen[str], event: str, count: int = 1) -> list[str]:
        """Read until an event came so many times; returns the lines."""
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            count -= json.loads(line)["event"] == event
            if not count:
                break
        return lines

    @staticmethod
    def end(process: subprocess.Popen[str], told: list[str] | None = None) -> Ended:
        out, err = process.communicate(timeout=300)
        assert "Traceback" not in err
        return Ended(process.returncode, "".join(told or []) + out, err)

    def processes(self) -> list[psutil.Process]:
        """Those that a batch started, and itself; not the servers that only watch over them."""
        found = []
        for process in psutil.process_iter():
            try:
                if process.environ().get(MARK) == self.mark and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
            except psutil.Error:
                continue
        return found

    def workers(self, owner: int) -> list[psutil.Process]:
        """The worker processes of a batch: children of the server that its process started."""
        servers = [one for one in psutil.Process(owner).children() if one.children()]
        return [worker for server in servers for worker in server.children()]

    def blocks(self) -> list[Path]:
        """What batches that were started here hold in memory folders."""
        return [
            path
            for folder in _folders()
            for pid in self._started
            for path in folder.glob(f"photoedit-{pid}-*")
        ]

    def check(self, *, complete: bool = False, parts: bool = False) -> None:
        """What must hold after any fault.

        Args:
            complete: all results are there.
            parts: half files may be left, as the writer was killed; the next start takes them away.
        """
        assert snapshot(self.photos) == self._before, "an original was changed"
        found = digests(self.out)
        wrong = {name for name, digest in found.items() if self.expected.get(name) != digest}
        assert not wrong, "a result is not what an undisturbed batch makes"
        assert not complete or found.keys() == self.expected.keys()
        left = list(self.out.glob(".*.part")) if self.out.is_dir() else []
        assert parts or not left
        assert wait_until(lambda: not self.processes(), soon()), f"processes are left: {self.processes()}"
        assert wait_until(lambda: not self.blocks(), soon()), f"memory is left: {self.blocks()}"
        told = {Path(line["target"]).name for line in lines_of(self.out / JOURNAL) if line["event"] == "done"}
        assert told <= found.keys(), "the journal tells of results that are not there"


@pytest.fixture(scope="session")
def photos_and_results(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Photos, and the digests of what an undisturbed batch makes of them."""
    folder = tmp_path_factory.mktemp("clean")
    (folder / "photos").mkdir()
    for number in range(PHOTOS):
        suffix = ("jpg", "png", "tif")[number % 3]
        pixels = picture(240 + number, 320, seed=number)
        Image.fromarray(pixels).save(folder / "photos" / f"{number:02}.{suffix}")
    jobs, _ = plan_jobs(find_photos([folder / "photos"]).photos, Naming(folder / "out"))
    Batch(BatchSpec(tuple(jobs), Recipe.from_text(CHAIN), How("serial"))).run(lambda event: None)
    return folder / "photos", digests(folder / "out")


@pytest.fixture
def world(tmp_path: Path, photos_and_results: tuple[Path, dict[str, str]]) -> Iterator[World]:
    """A world of its own for each test; whatever the test started is ended."""
    photos, expected = photos_and_results
    (tmp_path / "photos").mkdir()
    for path in photos.iterdir():
        (tmp_path / "photos" / path.name).write_bytes(path.read_bytes())
    made = World(tmp_path, expected)
    yield made
    for process in made.processes():
        process.kill()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MiB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small file system needs rights that are missing here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
