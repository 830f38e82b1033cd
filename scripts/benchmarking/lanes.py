"""The rivals of the batches, and how they take turns.

Every rival has processes of its own. A warm one stays, with its pool started and used once, and is sent
photos; a cold one is a whole command every time. In each round everybody does the same photos once, and the
order moves on by one, so nobody always runs after the same neighbour.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple

from benchmarking.figures import FLOOR, OWN
from benchmarking.memory import cpu_seconds
from benchmarking.photos import PhotoSet
from benchmarking.recipes import QUALITY, Job

SCRIPTS = Path(__file__).resolve().parents[1]
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


class Failure(Exception):  # noqa: N818  it is a result like any other
    """A rival could not do its part; the message is its own."""


@dataclass(frozen=True)
class Lane:
    """A rival of the batches.

    Attributes:
        peer: its file in `benchmarking.peers`.
        variant: what its editor is told.
        spread: ``processes`` or ``threads`` (one photo each), ``one`` (photo after photo, in one process)
            or ``engine`` (photoedit's own way).
        leading: whether it takes part in every round; the others are there to compare with, and do two.
        cold: whether it is also measured as a whole command.
        environment: variables it is started with.
    """

    name: str
    peer: str
    variant: str = ""
    spread: str = "processes"
    leading: bool = True
    cold: bool = False
    environment: tuple[tuple[str, str], ...] = ()


LANES = (
    Lane(FLOOR, "floor", spread="threads"),
    Lane(f"{OWN}, processes", "own", "processes", "engine", cold=True),
    Lane(f"{OWN}, threads", "own", "threads", "engine"),
    Lane(f"{OWN}, serial", "own", "serial", "engine", leading=False),
    Lane("pyvips, N processes", "vips", cold=True, environment=(("VIPS_CONCURRENCY", "1"),)),
    Lane("pyvips, default", "vips", spread="one"),
    Lane("OpenCV, 8-bit", "opencv", "8-bit", cold=True),
    Lane("OpenCV, float32", "opencv", "float32", leading=False),
    Lane("Pillow", "pillow", leading=False),
    Lane("ImageMagick", "magick", spread="threads", leading=False),
)


def environment(extra: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
    """What a rival's process is started with: no thread pools but those it is given.

    And, as on most machines, Python keeps what it compiled of the sources.
    """
    path = os.pathsep.join(filter(None, (str(SCRIPTS), os.environ.get("PYTHONPATH"))))
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **ONE_THREAD, "PYTHONPATH": path, **dict(extra)}


class Conversation:
    """A process that answers each line it is sent with a line, both JSON."""

    def __init__(self, command: Sequence[str], variables: dict[str, str], log: Path) -> None:
        self._log = log
        with log.open("ab") as errors:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=variables,
                cwd=log.parent, text=True, encoding="utf-8",
            )  # fmt: skip

    def hear(self) -> dict[str, Any]:
        """The next answer.

        Raises:
            Failure: it says it failed, or ended without a word.
        """
        answers: IO[str] | None = self.process.stdout
        assert answers is not None
        line = answers.readline()
        if not line:
            raise Failure(f"it ended with status {self.process.wait()}; {_last_line(self._log)}")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise Failure(answer["error"])
        return answer

    def ask(self, question: object) -> dict[str, Any]:
        """Send a line and hear the answer.

        Raises:
            Failure: as `hear`.
        """
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(json.dumps(question) + "\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Failure(f"it ended with status {self.process.wait()}; {_last_line(self._log)}") from None
        return self.hear()

    def close(self) -> None:
        """Let it end by itself, or end it after a while."""
        assert self.process.stdin is not None and self.process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()


@dataclass
class Ground:
    """Where the rivals work: a folder for their results, and the small photo that warms them."""

    folder: Path
    small: Path
    workers: int
    log: Path = field(init=False)
    _orders: int = 0

    def __post_init__(self) -> None:
        self.log = self.folder / "rivals.log"

    def fresh(self, name: str) -> Path:
        """An empty folder."""
        folder = self.folder / name.replace(" ", "-").replace(",", "")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def order(self, lane: Lane, job: Job, **more: Any) -> Path:
        """The file that tells a rival's process what it is; see `serve`."""
        self._orders += 1
        path = self.folder / f"order-{self._orders}.json"
        facts = {
            "peer": lane.peer, "variant": lane.variant, "spread": lane.spread, "workers": self.workers,
            "job": job.to_json(),
        }  # fmt: skip
        path.write_text(json.dumps(facts | more), encoding="utf-8")
        return path


def pairs_of(photos: Iterable[Path], out: Path) -> list[tuple[str, str]]:
    """Which file becomes which."""
    return [(str(photo), str(out / f"{photo.stem}.jpg")) for photo in photos]


def check(out: Path, photos: Sequence[Path], *, keep: bool) -> None:
    """Every photo has its result, which is deleted unless it is to be kept.

    Raises:
        Failure: one has not.
    """
    for photo in photos:
        result = out / f"{photo.stem}.jpg"
        if not result.exists() or not result.stat().st_size:
            raise Failure(f"it made no {result.name}")
        if not keep:
            result.unlink()


def settle() -> None:
    """Write what waits for the disk, so that nobody pays for the one before."""
    if hasattr(os, "sync"):
        os.sync()


class Turn(NamedTuple):
    """What one go at the photos took: wall seconds, and CPU seconds where they are known."""

    seconds: float
    cpu: float | None = None


class Warm:
    """A rival that stays."""

    def __init__(self, lane: Lane, job: Job, ground: Ground, name: str = "") -> None:
        self.out = ground.fresh(f"warm {name or lane.name}")
        order = ground.order(lane, job, warm=pairs_of([ground.small], ground.fresh("small"))[0])
        self._talk = Conversation(
            [sys.executable, "-m", "benchmarking.serve", str(order)],
            environment(lane.environment),
            ground.log,
        )
        self.pid = self._talk.process.pid
        try:
            answer = self._talk.hear()
        except Failure:
            self._talk.close()
            raise
        self.about, self.note = answer["about"], answer["note"]

    def run(self, photos: Sequence[Path], *, keep: bool = False) -> Turn:
        """Do the photos.

        The results are looked at and, unless they are to be kept, deleted at once: what was not yet written
        to the disk then never has to be.

        Raises:
            Failure: it did not.
        """
        settle()
        used, begun = cpu_seconds(self.pid), time.perf_counter()
        self._talk.ask(pairs_of(photos, self.out))
        seconds = time.perf_counter() - begun
        turn = Turn(seconds, cpu_seconds(self.pid) - used)
        check(self.out, photos, keep=keep)
        return turn

    def close(self) -> None:
        self._talk.close()


class Cold:
    """A rival that is a whole command every time: it starts, does all photos, and ends."""

    def __init__(self, lane: Lane, job: Job, ground: Ground) -> None:
        self.out = ground.fresh(f"cold {lane.name}")
        self.about = self.note = ""
        self._lane, self._job, self._ground = lane, job, ground

    def run(self, photos: Sequence[Path], *, keep: bool = False) -> Turn:
        """As `Warm.run`."""
        settle()
        command = self._command(photos)
        variables = environment(self._lane.environment)
        seconds = timed(command, self._ground.log, variables)
        check(self.out, photos, keep=keep)
        return Turn(seconds)

    def _command(self, photos: Sequence[Path]) -> list[str]:
        if self._lane.spread == "engine":
            return own_command(photos, self.out, self._job.chain, execution=self._lane.variant)
        order = self._ground.order(self._lane, self._job, pairs=pairs_of(photos, self.out))
        return [sys.executable, "-m", "benchmarking.serve", str(order)]

    def close(self) -> None:
        pass


def timed(command: Sequence[str], log: Path, variables: dict[str, str]) -> float:
    """Seconds of a whole command; what it says goes to the log, in whose folder it runs.

    Raises:
        Failure: it did not end well.
    """
    with log.open("ab") as file:
        begun = time.perf_counter()
        status = subprocess.run(
            command, check=False, stdout=file, stderr=file, env=variables, cwd=log.parent
        ).returncode
        seconds = time.perf_counter() - begun
    if status:
        raise Failure(f"it ended with status {status}: {_last_line(log)}")
    return seconds


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-1] if lines else ""


def own_command(photos: Iterable[Path], out: Path, chain: Sequence[str], **options: str) -> list[str]:
    """photoedit's command line for a batch."""
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    return [
        sys.executable, "-m", "photoedit", "batch", *map(str, photos), "-o", str(out), *words,
        "--set", f"quality={QUALITY}", "--", *chain,
    ]  # fmt: skip


def first_guess(rival: Warm, photos: PhotoSet, workers: int) -> float:
    """About how long a rival will take for all photos: it does a small one for each worker, and is timed."""
    few = PhotoSet(photos.paths[-workers:], photos.sizes[-workers:])
    return rival.run(few.paths).seconds * photos.megapixels / few.megapixels
