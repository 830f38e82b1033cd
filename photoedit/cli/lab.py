"""``photoedit lab``: the GIL laboratory."""

from __future__ import annotations

import contextlib
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from photoedit.cli.batch import CHAIN, BatchCommand
from photoedit.cli.output import printable, say, show, show_json, show_table
from photoedit.errors import Cancelled, UsageError

if TYPE_CHECKING:
    from photoedit.lab.outcome import Lane, Outcome

_MOST_PER_CORE = 8
"""Workers; more of them only start slowly and wait for each other."""

_HEADS = ("Lane", "Seconds", "Gain", "GIL wait", "Cores", "Longest stall")


@click.command("lab", cls=BatchCommand)
@click.argument("names", nargs=-1, metavar="[EXPERIMENT]...")
@click.option("--list", "listing", is_flag=True, help="List the experiments and run none.")
@click.option("--json", "as_json", is_flag=True, help="Print machine and results as JSON.")
@click.option(
    "--json-lines", is_flag=True, help="Print each result as a line of JSON as soon as it is known."
)
@click.option("--report", type=click.Path(path_type=Path), metavar="FILE.html", help="Write a page to show.")
@click.option(
    "--trace",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write who did what when, as JSON for Perfetto or Chrome.",
)
@click.option("--workers", type=click.IntRange(1, 256), metavar="N", help="Workers (one for each core).")
@click.option("--rounds", type=click.IntRange(3, 1000), default=3, metavar="N", help="Rounds of a race (3).")
@click.option(
    "--interpreter", "interpreters", multiple=True, metavar="PATH",
    help="Another Python to race against: PyPy, free-threaded, any from 3.9 on (one that is found). "
    "Repeatable.",
)  # fmt: skip
@click.option(
    "--photo",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Photo to work on (one is made).",
)
@click.pass_context
def command(context: click.Context, /, names: tuple[str, ...], listing: bool, **given: Any) -> int:
    """Measure what Python's GIL costs on this machine, and what it does not.

    EXPERIMENT are names from '--list'; without any, all run: that takes one to two minutes. With a CHAIN of
    steps, those are raced instead, to find out which mode suits them:

    photoedit lab -- python-script file=mine.py
    """
    if listing:
        return _list()
    return _run(names, tuple(context.meta[CHAIN]), **given)


def _list() -> int:
    from photoedit.lab.experiments import experiments

    show_table([(one.name, one.title) for one in experiments().values()], heads=("Experiment", ""))
    return 0


def _run(
    names: tuple[str, ...], chain: tuple[str, ...], *, as_json: bool, json_lines: bool, report: Path | None,
    trace: Path | None, photo: Path | None, workers: int | None, rounds: int, interpreters: tuple[str, ...],
) -> int:  # fmt: skip
    from photoedit.cli.stopping import stopping_with
    from photoedit.lab.bench import Bench, Wish
    from photoedit.lab.experiments import chosen
    from photoedit.lab.laboratory import as_json as to_json
    from photoedit.lab.laboratory import run
    from photoedit.lab.machine import facts, where
    from photoedit.lab.report import write_report
    from photoedit.lab.your_steps import YourSteps
    from photoedit.recipe import Recipe

    steps = Recipe.from_words(chain)
    experiments = chosen(names) if names or not chain else []
    if steps.active():
        experiments.append(YourSteps(steps))
    elif chain:
        raise UsageError("These steps change nothing, so there is nothing to race")
    _check_workers(workers)
    _check_places(report, trace, photo)  # better now than after two minutes
    stopped = threading.Event()
    outcomes: list[Outcome] = []
    with (
        stopping_with(stopped.set) as stop,
        Bench(Wish(photo, workers, rounds, interpreters), stopped.is_set) as bench,
        contextlib.suppress(Cancelled),
    ):
        machine = facts(bench)
        if not as_json and not json_lines:
            show(f"{where(machine)}; libraries are held to one thread each\n")
        for one, outcome in zip(experiments, run(experiments, bench), strict=False):
            outcomes.append(outcome)
            if json_lines:
                show(json.dumps(outcome.to_json()))
            elif as_json:
                say(f"{len(outcomes)} of {len(experiments)}: {one.name}")
            else:
                _show(outcome)
    if report and outcomes:  # also of what was measured until it was stopped
        write_report(report, machine, outcomes)
        say(f"The report is in {printable(report)}")
    if trace and outcomes:
        _write_trace(trace, machine, outcomes)
    if as_json and outcomes:
        show_json(to_json(machine, outcomes))
    if stopped.is_set():
        return stop.exit_status

    if not as_json and not json_lines:
        _show_claims(outcomes)
    return 0


def _check_workers(workers: int | None) -> None:
    """Not so many that the laboratory takes an hour and can tell nothing."""
    from photoedit.settings import cores

    most = _MOST_PER_CORE * cores()
    if workers is not None and workers > most:
        raise UsageError(
            f"{workers} workers on {cores()} cores would only wait for each other; give it at most {most}"
        )


def _check_places(report: Path | None, trace: Path | None, photo: Path | None) -> None:
    """What is written has a folder to be in, and takes the place of no photo."""
    from photoedit.formats import by_suffix

    for path, ending in ((report, ".html"), (trace, ".json")):
        if path is None:
            continue
        if not path.parent.is_dir():
            raise UsageError(f"There is no folder {path.parent} for {path.name}; make it first")
        is_photo = by_suffix(path) or (photo and path.exists() and path.samefile(photo))
        if is_photo or (path.exists() and not path.is_file()):
            raise UsageError(f"{path} is no place to write to; name a file that ends in {ending}")
    if report and trace and report.resolve() == trace.resolve():
        raise UsageError(f"The report and the trace would both be {report}; give them different names")


def _show(outcome: Outcome) -> None:
    """An outcome as a table and a sentence."""
    show_table([_cells(lane) for lane in outcome.lanes], title=outcome.title, heads=_HEADS)
    show(f"  {outcome.verdict}")
    for note in outcome.notes:
        show(f"  ({note})")
    show(f"  Claim: {outcome.claim}. Found: {outcome.holds}")
    show()


def _cells(lane: Lane) -> tuple[str, ...]:
    low, high = lane.spread
    return (
        lane.lane,
        f"{lane.median:.3f} ({low:.3f}-{high:.3f})",
        f"x{lane.speedup:.2f}",
        "" if lane.gil_wait is None else f"{100 * lane.gil_wait:.0f} %",
        "" if lane.cores_used is None else f"{lane.cores_used:.2f}",
        "" if lane.longest_stall_ms is None else f"{lane.longest_stall_ms:.0f} ms",
    )


def _show_claims(outcomes: list[Outcome]) -> None:
    kinds = sorted({outcome.kind for outcome in outcomes if outcome.kind})
    if kinds:
        rows = [
            (str(kind), ", ".join(outcome.name for outcome in outcomes if outcome.kind is kind))
            for kind in kinds
        ]
        show_table(rows, title="What the kernels do with the GIL", heads=("Found", "Experiments"))
        show()
    claims = [(str(outcome.holds), outcome.claim, outcome.name) for outcome in outcomes]
    show_table(claims, title="The usual claims, on this machine", heads=("Found", "Claim", "Experiment"))


def _write_trace(path: Path, machine: dict[str, Any], outcomes: list[Outcome]) -> None:
    from photoedit.engine.reports.trace import Span, chrome_trace
    from photoedit.formats.files import write_atomically

    lanes = [(f"{outcome.name}, {lane.lane}", lane) for outcome in outcomes for lane in outcome.lanes]
    spans = [Span("tile", index, record) for index, (_, lane) in enumerate(lanes) for record in lane.records]
    text = json.dumps(chrome_trace(spans, [name for name, _ in lanes], machine))
    write_atomically(path, lambda file: file.write(text.encode()), overwrite=True)
