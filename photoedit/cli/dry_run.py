"""``photoedit batch --dry-run``: the names and the memory a batch would take, from the headers alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from photoedit.cli.output import printable, say, show, show_json
from photoedit.cli.progress import lines_of_depth, lines_of_kinds
from photoedit.engine.batch import MOST_LANES
from photoedit.engine.depth import written_dtype
from photoedit.engine.flight import memory_needed
from photoedit.engine.inputs import NOT_SUPPORTED, Skip
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.machine import default_budget
from photoedit.errors import PhotoEditError
from photoedit.formats import by_name, recognise
from photoedit.formats.notes import Note
from photoedit.params import format_size
from photoedit.settings import cores


@dataclasses.dataclass(frozen=True)
class Prediction:
    """What would become of one photo; `problem` is why it would fail, `notes` what it would lose."""

    job: Job
    memory: int = 0
    problem: PhotoEditError | None = None
    notes: tuple[Note, ...] = ()


def dry_run(spec: BatchSpec, skips: Sequence[Skip], *, as_json: bool) -> int:
    """Show what `spec` would do; returns 1 if photos would fail, else 0."""
    predictions = [_predict(job, spec) for job in spec.jobs]
    budget = spec.how.memory or default_budget()
    peak = predicted_peak([one.memory for one in predictions], budget)
    if as_json:
        show_json(
            {
                "photos": [_photo_json(one) for one in predictions],
                "skipped": [_skip_json(skip) for skip in skips],
                "peak_memory": peak,
                "budget": budget,
            }
        )
    else:
        _show(predictions, skips)
        show(f"Predicted peak memory for pixels: {format_size(peak)}, budget {format_size(budget)}")
    return 1 if any(one.problem for one in predictions) else 0


def predicted_peak(needs: Sequence[int], budget: int) -> int:
    """Bytes for pixels when as many photos as may be in flight happen to be the largest ones.

    A photo that needs more than the budget flows through it in slabs.
    """
    in_flight = 2 * min(max(cores(), 2), MOST_LANES)
    return min(sum(sorted(needs)[-in_flight:]), budget)


def _predict(job: Job, spec: BatchSpec) -> Prediction:
    try:
        header = recognise(job.source).header(job.source)
        dtype = written_dtype(header.dtype, by_name(job.format))
        notes = (Note.DEPTH_REDUCED,) if dtype != header.dtype else ()
        return Prediction(job, memory_needed(header, spec.recipe, dtype, job.profile), notes=notes)
    except PhotoEditError as problem:
        return Prediction(job, problem=problem)


def _show(predictions: Sequence[Prediction], skips: Sequence[Skip]) -> None:
    for one in predictions:
        show(f"{printable(one.job.source)} -> {printable(one.job.target)}")
        if one.problem:
            say(f"would fail: {printable(one.problem.message)}")
    for line in lines_of_depth(sum(Note.DEPTH_REDUCED in one.notes for one in predictions)):
        say(line)
    for line in lines_of_kinds(skips):
        say(line)
    for skip in skips:
        if skip.code != NOT_SUPPORTED:
            say(f"skipped: {printable(skip.message)}")


def _photo_json(one: Prediction) -> dict[str, Any]:
    return {
        "input": str(one.job.source),
        "output": str(one.job.target),
        "format": one.job.format,
        "memory": one.memory,
        "notes": list(one.notes),
        "code": one.problem.code if one.problem else "ok",
        "message": one.problem.message if one.problem else "",
    }


def _skip_json(skip: Skip) -> dict[str, Any]:
    target = None if skip.target is None else str(skip.target)
    return {
        "input": str(skip.source),
        "output": target,
        "code": skip.code,
        "message": skip.message,
    }
