"""The memory of a program and all its processes together, sampled while it runs; and their CPU time.

What counts is what no other program shares and what cannot be dropped: anonymous pages and pages of shared
memory, each shared page once. Linux tells that as the proportional set size of every process, by kind. Pages
of files that are mapped (libraries, photos) are not counted: they are the system's cache. Files in shared
memory are counted as files, by the blocks they take: their proportional sizes are read from one process after
the other, and while a second one maps a file, the first one's share is still the whole of it. On other
systems the answer is None.
"""

from __future__ import annotations

import contextlib
import stat
import threading
from pathlib import Path
from typing import NamedTuple

import psutil

INTERVAL = 0.03
_PROC = Path("/proc")
_LOOK_FOR_CHILDREN = 5
"""Samples between two looks for new processes, which cost more than a sample."""


class Sample(NamedTuple):
    """Bytes by kind."""

    anonymous: int
    shared: int

    @property
    def total(self) -> int:
        return self.anonymous + self.shared


class Watch:
    """Watches the process `pid` and all it starts, from `__enter__` to `__exit__`."""

    def __init__(self, pid: int) -> None:
        self.peak: Sample | None = None
        self.first: Sample | None = None
        self._pid = pid
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Watch:
        if _can():
            self.first = self.peak = measure(family(self._pid))
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        pids: list[int] = []
        count = 0
        while not self._stop.wait(INTERVAL):
            if count % _LOOK_FOR_CHILDREN == 0:
                pids = family(self._pid)
            count += 1
            sample = measure(pids)
            if self.peak is None or sample.total > self.peak.total:
                self.peak = sample


def _can() -> bool:
    return (_PROC / "self" / "smaps_rollup").exists()


def family(pid: int) -> list[int]:
    """A process and all that came from it."""
    try:
        return [pid, *(child.pid for child in psutil.Process(pid).children(recursive=True))]
    except psutil.NoSuchProcess:
        return []


def cpu_seconds(pid: int) -> float:
    """The CPU time that a process and all that came from it have used so far."""
    total = 0.0
    for one in family(pid):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = psutil.Process(one).cpu_times()
            total += times.user + times.system
    return total


def measure(pids: list[int]) -> Sample:
    """The memory of these processes now; one that has ended counts nothing."""
    anonymous = shared = 0
    files: dict[tuple[int, int], int] = {}
    for pid in pids:
        try:
            found = _rollup((_PROC / str(pid) / "smaps_rollup").read_text())
            files |= _shared_files(_PROC / str(pid) / "fd")
        except OSError:
            continue
        anonymous += found["Pss_Anon"]
        shared += found["Pss_Shmem"]
    return Sample(anonymous, sum(files.values()) if files else shared)


def _rollup(text: str) -> dict[str, int]:
    """Bytes by kind, of a ``smaps_rollup``."""
    found = {"Pss_Anon": 0, "Pss_Shmem": 0}
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name in found:
            found[name] = int(value.split()[0]) * 1024
    return found


def _shared_files(folder: Path) -> dict[tuple[int, int], int]:
    """The files in shared memory that a process holds open, and the bytes they take."""
    found = {}
    for entry in folder.iterdir():
        try:
            if not str(entry.readlink()).startswith(("/dev/shm/", "/memfd:")):
                continue
            facts = entry.stat()
        except OSError:  # closed meanwhile
            continue
        if stat.S_ISREG(facts.st_mode):
            found[facts.st_dev, facts.st_ino] = facts.st_blocks * 512
    return found
