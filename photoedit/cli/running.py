"""A batch that is planned is run, and whoever sits before it, or reads its report, is told of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from photoedit.cli.output import say
from photoedit.cli.request import Request
from photoedit.errors import UsageError

if TYPE_CHECKING:
    from photoedit.cli.progress import JsonLines, Listener
    from photoedit.engine.events import Finished
    from photoedit.engine.jobs import BatchSpec
    from photoedit.engine.orders.inputs import Skip
    from photoedit.engine.safety.journal import Journal


def do(spec: BatchSpec, skips: Sequence[Skip], request: Request, journal: Journal) -> int:
    """Run a batch that is planned, and tell of it as `request` says; returns the exit status."""
    from photoedit.cli.dry_run import Comparison
    from photoedit.cli.progress import (
        Failed,
        JsonLines,
        Notes,
        all_of,
        including,
        lines_of_depth,
        lines_of_kinds,
        lines_of_tiles,
        with_skips,
    )
    from photoedit.cli.report import Report, form_for
    from photoedit.cli.stopping import stopping_with
    from photoedit.cli.trace import TraceFile
    from photoedit.engine.batch import Batch
    from photoedit.engine.pixels.depth import reduced

    batch = Batch(spec, journal=journal)
    events = JsonLines() if request.json else None
    with contextlib.ExitStack() as stack:
        stop = stack.enter_context(stopping_with(batch.cancel))
        notes, failed, comparison, report = Notes(), Failed(), Comparison(spec), None
        if request.report:
            targets = [*(job.target for job in spec.jobs), *(skip.target for skip in skips)]
            form = form_for(request.report, list(_settings(request, spec)))
            report = stack.enter_context(Report(request.report, form, targets))
        trace = TraceFile(request.trace, [job.source for job in spec.jobs]) if request.trace else None
        depth = lines_of_depth(len(reduced(spec.jobs)))
        for line in (*lines_of_kinds(skips), *depth, *lines_of_tiles(spec.how, spec.recipe)):
            say(line)
        files = [file for file in (report, trace) if file]
        with _listeners(events) as told:
            silent: list[Listener] = [*files, notes, failed, comparison]
            listener = with_skips(all_of([*silent, *told]), skips)
            finished = batch.run(listener) if spec.jobs else _nothing_to_do(spec, listener)
        finished = including(finished, skips)
        if report:
            report.conclude(finished)
    for line in [*notes.lines(), *failed.lines(), *comparison.lines(finished)]:
        say(line)
    if journal.problem:
        say(journal.problem)
    _conclude(finished, request, events)
    if finished.cancelled:
        return stop.exit_status
    lost = any(output and not output.complete for output in (report, trace, events))
    return 1 if finished.failed or lost else 0


@contextlib.contextmanager
def offering_to_resume(journal: Journal) -> Iterator[None]:
    """Where results that exist are in the way, and earlier batches made some, name ``--resume``, too."""
    from photoedit.engine.orders.naming import EXISTS

    try:
        yield
    except UsageError as problem:
        if problem.code != EXISTS or not journal.records():
            raise
        hint = "or --resume to leave out what is complete"
        raise UsageError(f"{problem.message}, {hint}", code=EXISTS) from None


def _settings(request: Request, spec: BatchSpec) -> Iterator[tuple[str, str]]:
    """What was asked for, as names and values for people."""
    from photoedit import __version__

    yield "Recipe", spec.recipe.to_text() or "none"
    yield "Output folder", str(request.output)
    yield "Format", " ".join([request.format, *request.set])
    yield "Names", request.name
    yield "Existing results", request.on_conflict
    yield "Metadata", request.metadata
    yield "Profile", request.profile
    yield from (("Another output", text) for text in request.also)
    yield "Tiles", f"{request.execution}, {request.kernels} kernels, {request.workers or 'automatic'} workers"
    yield "photoedit", __version__


@contextlib.contextmanager
def _listeners(events: JsonLines | None) -> Iterator[list[Listener]]:
    """Who shows how the batch goes."""
    from photoedit.cli.progress import bar_or_lines, lines

    if events:
        yield [events, lines]
    else:
        with bar_or_lines() as bar:
            yield [bar]


def _nothing_to_do(spec: BatchSpec, listener: Listener) -> Finished:
    """A batch of no photos, for which no workers have to start."""
    from photoedit.engine.events import Finished, Started
    from photoedit.engine.meter import Card

    card = Card(
        spec.how.execution, spec.how.kernels, photos=0, megapixels=0.0, wall=0.0, cpu=0.0,
        gil_wait=0.0, queued=None, stages={}, workers=(),
    )  # fmt: skip
    finished = Finished(0, 0, 0, 0, cancelled=False, card=card)
    listener(Started(0))
    listener(finished)
    return finished


def _conclude(finished: Finished, request: Request, events: JsonLines | None) -> None:
    from photoedit.cli.card import card_lines
    from photoedit.cli.plain_data import timing_line
    from photoedit.cli.progress import summary

    say(summary(finished))
    if request.timing and events:
        events.write(timing_line(finished.card))
    elif request.timing:
        for line in card_lines(finished.card):
            say(line)
