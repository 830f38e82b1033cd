"""Feed every file of a folder of awkward files to photoedit, and say what came of each.

    python scripts/corpus.py ../shared/corpus [--shard 3/20] [--seconds 5] [--memory 1GiB] [--salvage]

Each file must end as a result or as one error with a code and a sentence of one line that names it; within
the time, and within the memory beyond what the program itself takes; and no result is left where there was an
error. A child process does the files one after the other, so a crash or a hang costs one file: the next child
goes on behind it. Exit status 1 if a file did not end well.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone, PhotoFailed
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.errors import PhotoEditError
from photoedit.formats import by_name, recognise
from photoedit.params import parse_size
from photoedit.recipe import Recipe

STARTUP = 60
"""Seconds a child may take until it is ready."""

RECIPE = Recipe.from_text("exposure stops=0.1")
QUICK = ("jpeg", "png", "tiff")
"""Formats that results are written in; others take long to encode, which says nothing of what was read."""

NO_PICTURES = {".txt", ".md", ".xmp", ".icc", ".icm"}


@dataclass(frozen=True)
class Ending:
    """How a file ended.

    Attributes:
        status: done, failed, crashed or hung.
        left: names of files that are in the output folder.
    """

    path: Path
    status: str
    code: str = ""
    message: str = ""
    seconds: float = 0.0
    left: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def complaint(self, most_seconds: float) -> str:
        """What is wrong with it; empty if it ended well."""
        if self.status not in ("done", "failed"):
            return f"{self.status} {self.message}"
        if self.seconds > most_seconds:
            return f"took {self.seconds:.1f} s"
        if self.status == "done":
            return "" if len(self.left) == 1 else f"left {self.left}"
        if self.left:
            return f"failed, and left {self.left}"
        if self.code in ("bug", "failed") or str(self.path) not in self.message or "\n" in self.message:
            return f"has no plain error: {self.code}: {self.message}"
        return ""


def endings(
    paths: Sequence[Path], *, seconds: float = 5, memory: int = 2**30, salvage: bool = False
) -> Iterator[Ending]:
    """Do all files in child processes."""
    left = list(paths)
    while left:  # a child does not go on behind a file that ended badly
        for ending in _in_a_child(tuple(left), seconds, memory, salvage=salvage):
            left.pop(0)
            yield ending


def _in_a_child(paths: Sequence[Path], seconds: float, memory: int, *, salvage: bool) -> Iterator[Ending]:
    """Do files in one process, up to the first that it does not survive."""
    words = [
        sys.executable,
        __file__,
        "--child",
        "--memory",
        str(memory),
        *(["--salvage"] if salvage else []),
    ]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        lines: queue.Queue[str] = queue.Queue()
        said = threading.Thread(target=_pass_on, args=(child.stdout, lines), daemon=True)
        said.start()
        errors: list[str] = []
        assert child.stderr is not None
        threading.Thread(target=lambda: errors.extend(child.stderr or ()), daemon=True).start()
        lines.get(timeout=STARTUP)
        for path in paths:
            with contextlib.suppress(BrokenPipeError):
                child.stdin.write(f"{path}\n")
                child.stdin.flush()
            try:
                answer = lines.get(timeout=4 * seconds)  # the machine may have other things to do
            except queue.Empty:
                child.kill()
                yield Ending(path, "hung", message=f"for {4 * seconds} s")
                return
            if not answer:
                yield Ending(path, "crashed", message=f"with status {child.wait()} {''.join(errors)[-300:]}")
                return
            facts = json.loads(answer)
            yield Ending(path, **{**facts, "left": tuple(facts["left"]), "notes": tuple(facts["notes"])})
        child.stdin.close()


def _pass_on(stream: Iterator[str], lines: queue.Queue[str]) -> None:
    for line in stream:
        lines.put(line)
    lines.put("")


def child(memory: int, *, salvage: bool) -> None:
    """Do each file whose path comes in, and say in a line how it ended."""
    _warm_up()
    _limit(memory)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_done(Path(line.rstrip("\n")), memory, salvage=salvage)) + "\n")
        sys.stdout.flush()


def _warm_up() -> None:
    """Load what is loaded at the first photo, so that it counts for none."""
    sample = next((Path(__file__).parents[1] / "resources" / "samples").glob("*.jpg"))
    for name in QUICK:
        with tempfile.TemporaryDirectory() as folder:
            _batch(sample, Path(folder), name, 2**28, salvage=False)


def _limit(memory: int) -> None:
    """Let this process get so much more memory than it has."""
    try:
        import resource
    except ImportError:  # there are no such limits there
        return
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + memory
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _done(path: Path, memory: int, *, salvage: bool) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        event = _event(path, Path(folder), memory, salvage=salvage)
        seconds = time.perf_counter() - begun
        facts: dict[str, object] = {
            "seconds": seconds,
            "left": sorted(p.name for p in Path(folder).iterdir()),
        }
    if isinstance(event, PhotoDone):
        return {**facts, "status": "done", "notes": event.notes}
    return {**facts, "status": "failed", "code": event.code, "message": event.message, "notes": ()}


def _event(path: Path, folder: Path, memory: int, *, salvage: bool) -> PhotoDone | PhotoFailed:
    try:
        kind = recognise(path)
    except PhotoEditError as problem:
        return PhotoFailed(0, path, problem.code, problem.message)
    name = kind.name if kind.name in QUICK else "jpeg"
    return _batch(path, folder, name, memory // 2, salvage=salvage)


def _batch(path: Path, folder: Path, name: str, memory: int, *, salvage: bool) -> PhotoDone | PhotoFailed:
    kind = by_name(name)
    job = Job(path, folder / f"out{kind.suffixes[0]}", name, kind.options())
    how = How("serial", memory=memory)
    events: list[Event] = []
    Batch(BatchSpec((job,), RECIPE, how, salvage=salvage)).run(events.append)
    return next(event for event in events if isinstance(event, PhotoDone | PhotoFailed))


def pictures(folder: Path) -> list[Path]:
    """The files in a folder that could be taken for pictures."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if path.suffix.lower() not in NO_PICTURES]


def main() -> int:
    """Do what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--shard", default="1/1", help="of all files only these, like 3/20")
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--memory", type=parse_size, default=2**30)
    parser.add_argument("--salvage", action="store_true")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        child(given.memory, salvage=given.salvage)
        return 0
    number, of = map(int, given.shard.split("/"))
    paths = pictures(given.folder)[number - 1 :: of]
    counts: Counter[str] = Counter()
    wrong = 0
    for ending in endings(paths, seconds=given.seconds, memory=given.memory, salvage=given.salvage):
        counts[ending.code or ending.status] += 1
        complaint = ending.complaint(given.seconds)
        if complaint:
            wrong += 1
            print(f"{ending.path}: {complaint}")
    print(f"{len(paths)} files: " + ", ".join(f"{count} {word}" for word, count in counts.most_common()))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
