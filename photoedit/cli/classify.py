"""What is said of a recipe's Python scripts before its batch begins; see `photoedit.lab.scripts`."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from photoedit.cli.output import say
from photoedit.cli.stopping import stopping_with
from photoedit.engine.jobs import BatchSpec
from photoedit.errors import Cancelled, ReadError
from photoedit.formats import recognise

SCRIPT = "python-script"
ASKED = 20
"""Photos whose headers are read; the others are taken to be as large on average."""


def say_what_scripts_do(spec: BatchSpec) -> int:
    """Say it, if there are scripts; the exit status of a signal that came meanwhile, else 0."""
    if not any(step.filter.name == SCRIPT for step in spec.recipe.steps):
        return 0
    from photoedit.lab.scripts import classified  # only now: most batches need no laboratory

    stopped = threading.Event()
    with stopping_with(stopped.set) as stop:
        try:
            found = classified(spec.recipe, _megapixels(spec), spec.how.workers, stopped.is_set)
        except Cancelled:
            return stop.exit_status
    if found:
        say(found)
    return 0


def _megapixels(spec: BatchSpec) -> float:
    photos = list(dict.fromkeys(job.source for job in spec.jobs))
    sizes = list(_sizes(islice(photos, 0, None, max(len(photos) // ASKED, 1))))
    return len(photos) * sum(sizes) / len(sizes) if sizes else 0.0


def _sizes(photos: Iterable[Path]) -> Iterable[float]:
    for photo in photos:
        try:
            yield recognise(photo).header(photo).size.megapixels
        except (ReadError, OSError):
            continue  # the batch will say what is wrong with it
