"""Whether memory stays inside `--memory 1GiB`, for many photos, for a large one, and for a gigapixel."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarking.figures import OWN, Row
from benchmarking.lanes import Ground, environment, settle
from benchmarking.memory import Watch
from benchmarking.photos import PhotoSet, save_gigapixel, save_large
from benchmarking.progress import say
from benchmarking.recipes import Job

MEMORY = 2**30
PHOTOS = 24


def measure(job: Job, photos: PhotoSet, ground: Ground, megapixels: float, *, gigapixel: bool) -> list[Row]:
    """A row for each case, with the peak of all processes together."""
    folder = ground.fresh("budget")
    large = save_large(photos.paths[0], megapixels, folder / "large.jpg")
    some = photos.paths[:PHOTOS]
    cases: list[tuple[str, Sequence[Path], float]] = [
        (f"{len(some)} photos", some, sum(photos.sizes[:PHOTOS])),
        (f"a JPEG of {megapixels:g} MP", [large], megapixels),
    ]
    if gigapixel:
        say("budget: making the gigapixel photo")
        huge = save_gigapixel(photos.paths[0], folder / "gigapixel.tif")
        cases.append(("a tiled TIFF of 1074 MP", [huge], 1074))
    rows = []
    for case, paths, size in cases:
        rows += [_case(case, paths, size, job, folder / "out", how) for how in ("processes", "threads")]
        say(f"budget: {case}")
    return rows


def _case(case: str, photos: Sequence[Path], size: float, job: Job, out: Path, execution: str) -> Row:
    row = Row("budget", case, f"{OWN}, {execution}", "cold", megapixels=size)
    settle()
    command = [
        sys.executable, "-m", "photoedit", "batch", *map(str, photos), "-o", str(out),
        "--on-conflict", "overwrite", "--execution", execution, "--memory", "1GiB", "--", *job.chain,
    ]  # fmt: skip
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(), cwd=out.parent,
        text=True,
    )  # fmt: skip
    with process, Watch(process.pid) as watch:
        _, said = process.communicate()
    row.seconds.append(time.perf_counter() - begun)
    if process.returncode:
        row.note = f"failed: {said.strip().splitlines()[-1] if said.strip() else process.returncode}"
    if watch.peak:
        row.memory = watch.peak.total
        row.note = row.note or f"{watch.peak.anonymous / 2**20:.0f} MiB of it anonymous"
    return row
