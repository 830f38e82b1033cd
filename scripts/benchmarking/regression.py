"""Counts and ratios that hardly depend on the machine, in half a minute: for continuous integration to print.

Nothing fails here. Somebody who reviews a change compares these lines with those of the change before: a
filter that suddenly costs twice as many copies, or a batch that touches ten times as many fresh pages,
stands out even on a machine whose seconds mean nothing.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rich.console import Console

from benchmarking.operations import Operation, operations
from benchmarking.photos import pixels_of, tiled
from benchmarking.recipes import Job, jobs
from benchmarking.tables import Table
from photoedit.engine import render
from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, Finished
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.jobs import Job as PhotoJob
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError
from photoedit.formats import by_name
from photoedit.photo import Photo
from photoedit.recipe import Recipe

try:
    import resource
except ImportError:  # Windows counts no page faults
    resource = None  # type: ignore[assignment]

SIDE = 1024
TIMES = 5
ENOUGH = 1.0
"""Seconds after which an operation is not repeated any more."""


def run(folder: Path) -> None:
    """Print both tables; `folder` has some photos."""
    photos = sorted(folder.glob("*.jpg"))
    console = Console(width=None if Console().is_terminal else 120)
    filters_table(pixels_of(photos[0])).show(console)
    batch_table(photos).show(console)


def filters_table(pixels: npt.NDArray[np.uint8]) -> Table:
    """What every filter costs, with one worker, in copies of the same pixels as float32."""
    cut = tiled(pixels, SIDE, SIDE)
    copy = _copying(cut)
    lines = [
        [operation.name, _in_copies(_rendering(operation, cut), copy)]
        for operation in operations(SIDE)
        if operation.is_there
    ]
    return Table(f"Filters on {SIDE} x {SIDE} pixels, serial", ["", "in float32 copies"], lines)


def _in_copies(do: Callable[[], Any], copy: float) -> str:
    try:
        return f"{_least(do) / copy:.1f}"
    except PhotoEditError as problem:  # the other filters still have something to say
        return f"failed: {problem}"


def _copying(cut: npt.NDArray[np.uint8]) -> float:
    source = cut.astype(np.float32)
    target = np.empty_like(source)
    return _least(lambda: np.copyto(target, source))


def _rendering(operation: Operation, cut: npt.NDArray[np.uint8]) -> Callable[[], Any]:
    photo, recipe = Photo.from_array(cut), Recipe.from_words(operation.chain)
    return lambda: render(photo, recipe, execution="serial")


def _least(do: Callable[[], Any]) -> float:
    """The least seconds of a few runs; one before them is not counted."""
    do()
    begun = time.perf_counter()
    found: list[float] = []
    while len(found) < TIMES and time.perf_counter() - begun < ENOUGH:
        before = time.perf_counter()
        do()
        found.append(time.perf_counter() - before)
    return min(found, default=ENOUGH)


def batch_table(photos: list[Path]) -> Table:
    """What a second batch of each recipe makes the engine and the system do, with two threads."""
    columns = ["", "tiles", "page faults per MP", "waits per MP", "tile seconds per decode and encode second"]
    lines = [
        [job.key, *_counted(job, photos)] if not job.missing else [f"{job.key}: no {', '.join(job.missing)}"]
        for job in jobs().values()
    ]
    return Table("Batches of the photos, two threads", columns, lines)


def _counted(job: Job, photos: list[Path]) -> list[str]:
    how = How("threads", workers=2)
    with tempfile.TemporaryDirectory() as temporary, Workers(how) as workers:
        folder = Path(temporary)
        _batch(job, photos[:1], how, workers, folder / "warm-up")
        before = _usage()
        card = _batch(job, photos, how, workers, folder / "measured").card
        after = _usage()
        shutil.rmtree(folder / "measured")
    stages = card.stages
    coding = stages["decode"] + stages["encode"]
    faults, waits = ((late - early) / card.megapixels for late, early in zip(after, before, strict=True))
    tiles = sum(worker.tiles for worker in card.workers)
    busy = sum(worker.wall for worker in card.workers)
    return [f"{tiles}", f"{faults:.0f}", f"{waits:.1f}", f"{busy / coding:.2f}"]


def _batch(job: Job, photos: list[Path], how: How, workers: Workers, folder: Path) -> Finished:
    options = by_name("jpeg").options()
    todo = tuple(PhotoJob(photo, folder / photo.name, "jpeg", options) for photo in photos)

    def listen(event: Event) -> None:
        pass

    return Batch(BatchSpec(todo, Recipe.from_words(job.chain), how), workers).run(listen)


def _usage() -> tuple[int, int]:
    """Page faults and voluntary waits of this process so far."""
    if resource is None:
        return 0, 0
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_minflt, used.ru_nvcsw
