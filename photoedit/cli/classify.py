"""What is said of a recipe's Python scripts before its batch begins; see `photoedit.lab.scripts`."""

from __future__ import annotations

import threading

from photoedit.cli.output import say
from photoedit.cli.stopping import stopping_with
from photoedit.engine.jobs import BatchSpec
from photoedit.errors import Cancelled

SCRIPT = "python-script"


def say_what_scripts_do(spec: BatchSpec) -> int:
    """Say it, if there are scripts; the exit status of a signal that came meanwhile, else 0."""
    if not any(step.filter.name == SCRIPT for step in spec.recipe.steps):
        return 0
    from photoedit.lab.scripts import classified, megapixels_of  # only now: most batches need no laboratory

    photos = list(dict.fromkeys(job.source for job in spec.jobs))
    stopped = threading.Event()
    with stopping_with(stopped.set) as stop:
        try:
            found = classified(
                spec.recipe, megapixels_of(photos, spec.recipe), spec.how.workers, stopped.is_set
            )
        except Cancelled:
            return stop.exit_status
    if found:
        say(found)
    return 0
