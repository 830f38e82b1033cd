"""One photo of 200 megapixels: as Pillow saves it, and with restart markers, as photoedit saves it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from benchmarking.batches import Contest, Terms, compare
from benchmarking.figures import OWN, Row
from benchmarking.lanes import LANES, Ground, environment, own_command, timed
from benchmarking.photos import PhotoSet, has_restart_markers, save_large, size_of
from benchmarking.recipes import Job

PLAIN, RESTARTS = "plain", "with restart markers"
PYVIPS = "pyvips, default"


def measure(job: Job, photo: Path, ground: Ground, megapixels: float, terms: Terms) -> list[Row]:
    """Both files, R2, photoedit against pyvips with its default concurrency."""
    names = (f"{OWN}, processes", f"{OWN}, threads", PYVIPS)
    lanes = tuple(dataclasses.replace(lane, cold=True) for lane in LANES if lane.name in names)
    folder = ground.fresh("large")
    plain = save_large(photo, megapixels, folder / "plain.jpg")
    restarts, note = _with_restarts(plain, photo, megapixels, ground)
    rows = []
    for kind, path in ((PLAIN, plain), (RESTARTS, restarts)):
        case = f"{megapixels:g} MP, {kind}"
        made = compare(Contest("large", case, job, PhotoSet((path,), (size_of(path),)), lanes), ground, terms)
        for row in made if kind == RESTARTS else ():
            row.note = "; ".join(filter(None, (row.note, note)))
        rows += made
    return rows


def _with_restarts(plain: Path, photo: Path, megapixels: float, ground: Ground) -> tuple[Path, str]:
    """The same photo with restart markers, and what a reader must know of how it was made."""
    folder = plain.with_name("restarts")
    timed(own_command([plain], folder, ()), ground.log, environment())
    if has_restart_markers(folder / plain.name):
        return folder / plain.name, ""
    made = save_large(photo, megapixels, folder / "pillow.jpg", restart_marker_rows=16)
    return made, "this photoedit writes no restart markers: the file is Pillow's"
