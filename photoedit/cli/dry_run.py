"""``photoedit batch --dry-run``: names, memory, time and sizes before anything is written.

The forecast is kept, and when the same batch runs its last lines say where that was wrong.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from photoedit.cli.output import counted, printable, say, show, show_json
from photoedit.cli.progress import lines_of_depth, lines_of_kinds, lines_of_tiles
from photoedit.engine.events import Event, Finished, PhotoDone
from photoedit.engine.jobs import BatchSpec
from photoedit.engine.orders.forecast import (
    Band,
    Forecast,
    Prediction,
    compared,
    forecast,
    keep,
    kept,
    predict,
)
from photoedit.engine.orders.inputs import NOT_SUPPORTED, Skip
from photoedit.formats.notes import Note
from photoedit.params import format_size


def dry_run(spec: BatchSpec, skips: Sequence[Skip], *, as_json: bool) -> int:
    """Show what `spec` would do; returns 1 if photos would fail, else 0."""
    predictions = predict(spec)
    if not as_json:
        _show(predictions, skips)
        for line in lines_of_tiles(spec.how, spec.recipe):
            say(line)
    told = forecast(spec, predictions)
    keep(spec, told)
    if as_json:
        show_json(
            {
                "photos": [_photo_json(one) for one in predictions],
                "skipped": [_skip_json(skip) for skip in skips],
                "peak_memory": told.peak_memory,
                "budget": told.budget,
                "seconds": _band_json(told.seconds),
                "bytes": _band_json(told.size),
                "sampled": told.sampled,
                "sample_failed": list(told.failed),
            }
        )
    else:
        for line in _lines(told):
            show(line)
    return 1 if told.failing else 0


class Comparison:
    """Compares a batch with its forecast, if there was one."""

    def __init__(self, spec: BatchSpec) -> None:
        self._forecast = kept(spec)
        self._written = 0

    def __call__(self, event: Event) -> None:
        if self._forecast and isinstance(event, PhotoDone):
            with contextlib.suppress(OSError):  # moved away already
                self._written += event.target.stat().st_size

    def lines(self, finished: Finished) -> Iterator[str]:
        """What was predicted and what became of it; nothing of a batch that was cancelled."""
        if self._forecast and not finished.cancelled:
            yield from compared(self._forecast, finished, self._written)


def _lines(told: Forecast) -> Iterator[str]:
    peak, budget = format_size(told.peak_memory), format_size(told.budget)
    yield f"Predicted peak memory for pixels: {peak}, budget {budget}"
    for message in told.failed:
        yield f"would fail, as a sample did: {printable(message)}"
    if not told.sampled and told.failed:
        yield "Predicted time and size: not known, for no photo of the sample could be done"
    if told.seconds and told.size:
        photos = counted(told.sampled, "photo")
        low, likely, high = (format_size(bound) for bound in told.size)
        yield f"Predicted time: {told.seconds.describe(unit=' s')}, from {photos} done for a sample"
        yield f"Predicted size of all results: about {likely} ({low} to {high})"


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


def _band_json(band: Band | None) -> dict[str, float] | None:
    return None if band is None else band._asdict()


def _photo_json(one: Prediction) -> dict[str, Any]:
    return {
        "input": str(one.job.source),
        "output": str(one.job.target),
        "format": one.job.format,
        "memory": one.memory,
        "notes": list(one.notes),
        "width": one.size.width or None,
        "height": one.size.height or None,
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
