"""Part three: more photos, larger photos, more workers; time and memory per megapixel must stay flat.

Every case has a program of its own, warmed by one small photo, so that nothing is left of another case; the
cases take turns. The memory is that of a fresh program in a run of its own, because looking at it takes time.
"""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarking.figures import OWN, Row
from benchmarking.lanes import LANES, Failure, Ground, Warm
from benchmarking.memory import Watch
from benchmarking.photos import save_large
from benchmarking.progress import say
from benchmarking.recipes import Job

PHOTOS, SIZES = "photos", "sizes"
EACH = 24.0
"""Megapixels of each of several photos."""

_LANE = next(lane for lane in LANES if lane.name == f"{OWN}, processes")


@dataclass(frozen=True)
class Case:
    """Some photos, on one of the two axes."""

    part: str
    name: str
    photos: tuple[Path, ...]
    megapixels: float


def measure(
    job: Job, photo: Path, ground: Ground, counts: Sequence[int], sizes: Sequence[float], rounds: int
) -> list[Row]:
    """Both axes, with one worker and with two."""
    cases = _cases(photo, ground.fresh("growth"), counts, sizes)
    rows = []
    for workers in (1, 2):
        rows += _with_workers(job, cases, dataclasses.replace(ground, workers=workers), rounds)
        say(f"growth: {workers} workers")
    return rows


def _cases(photo: Path, folder: Path, counts: Sequence[int], sizes: Sequence[float]) -> list[Case]:
    one = save_large(photo, EACH, folder / "each.jpg")
    many = [one.with_stem(f"each-{number}") for number in range(max(counts))]
    for copy in many:
        shutil.copyfile(one, copy)
    large = [save_large(photo, size, folder / f"{size:g}.jpg") for size in sizes]
    return [
        *(Case(PHOTOS, str(count), tuple(many[:count]), EACH * count) for count in counts),
        *(Case(SIZES, f"{size:g}", (path,), size) for size, path in zip(sizes, large, strict=True)),
    ]


def _with_workers(job: Job, cases: Sequence[Case], ground: Ground, rounds: int) -> list[Row]:
    rows = [
        Row(case.part, case.name, workers_text(ground.workers), "warm", megapixels=case.megapixels)
        for case in cases
    ]
    rivals: list[Warm] = []
    try:
        for _ in cases:
            rivals.append(Warm(_LANE, job, ground, f"growth {len(rivals)}"))
        for _ in range(rounds):
            for row, case, rival in zip(rows, cases, rivals, strict=True):
                row.seconds.append(rival.run(case.photos).seconds)
    except Failure as problem:
        for row in rows:
            row.note = f"failed: {problem}"
        return rows
    finally:
        for rival in rivals:
            rival.close()
    for row, case in zip(rows, cases, strict=True):
        _add_memory(row, case, job, ground)
    return rows


def _add_memory(row: Row, case: Case, job: Job, ground: Ground) -> None:
    """The peak of a run in a fresh program."""
    rival = Warm(_LANE, job, ground)
    try:
        with Watch(rival.pid) as watch:
            rival.run(case.photos)
    except Failure as problem:
        row.note = f"failed: {problem}"
    finally:
        rival.close()
    if watch.peak and watch.first:
        row.memory, row.idle = watch.peak.total, watch.first.total


def workers_text(workers: int) -> str:
    """The name of the lane."""
    return f"{OWN}, {workers} worker{'s' if workers > 1 else ''}"
