"""Photos that a batch's recipe leaves nothing of: their headers tell so before any work begins.

A recipe that fits none of its photos is wrong, and the whole batch is refused. Where it fits some of them,
the others fail in their turn, as bad photos do; whoever begins the batch hears of it first.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.plan import output_size
from photoedit.errors import PhotoEditError, RecipeError
from photoedit.filters.base import GeometryFilter
from photoedit.formats import recognise
from photoedit.photo import Size


class Unfit(NamedTuple):
    """A result that there can't be, and why."""

    job: Job
    problem: RecipeError


def unfit_in(spec: BatchSpec) -> list[Unfit]:
    """The results that a step leaves nothing of; headers are read only if the recipe has such a step.

    Raises:
        RecipeError: it would be so with all of them.
    """
    size_of = functools.cache(_size)  # several results may be of one photo
    found = [
        Unfit(job, problem) for job in spec.jobs if (problem := _problem(spec, job, size_of)) is not None
    ]
    if found and len(found) == len(spec.jobs):
        first, photos = found[0], len({one.job.source for one in found})
        others = f"; so it is with all {photos} photos" if photos > 1 else ""
        raise RecipeError(f"{first.job.source}: {first.problem.message}{others}", code=first.problem.code)
    return found


def _problem(spec: BatchSpec, job: Job, size_of: Callable[[Path], Size | None]) -> RecipeError | None:
    steps = spec.whole(job).active()
    if not any(isinstance(item, GeometryFilter) and item.may_refuse() for item in steps):
        return None
    size = size_of(job.source)
    if size is None:
        return None
    try:
        output_size(steps, size)
    except RecipeError as problem:
        return problem
    return None


def _size(photo: Path) -> Size | None:
    """None if it can't be read: the batch will say so."""
    try:
        return recognise(photo).header(photo).size
    except PhotoEditError:
        return None
