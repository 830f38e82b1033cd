"""The report: one page of HTML that needs nothing else: plots, verdicts, the machine and the raw data."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

from photoedit.formats.files import write_atomically
from photoedit.lab import plots
from photoedit.lab.laboratory import as_json
from photoedit.lab.machine import where
from photoedit.lab.outcome import Holds, Kind, Lane, Outcome
from photoedit.params import format_size

MOST_TILES = 600
"""Tiles of a timeline; with more of them it shows nothing."""

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; color: #1b1d21; background: #fff; max-width: 860px;
  margin: 40px auto; padding: 0 24px; }
h1 { font-size: 30px; margin-bottom: 4px; } h2 { margin-top: 48px; } h3 { margin: 40px 0 4px; }
p.dim, td.dim, .note { color: #5f6670; } .note { font-size: 14px; }
table { border-collapse: collapse; width: 100%; margin: 12px 0; font-size: 14px; }
th { text-align: left; color: #5f6670; font-weight: 600; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #e6e8eb; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.badge { display: inline-block; padding: 0 10px; border-radius: 10px; font-size: 13px; white-space: nowrap; }
.true { background: #dcefe3; color: #1d5c3a; } .false { background: #fbe3e1; color: #8f211d; }
.unknown { background: #eceef1; color: #4a505a; }
.verdict { font-weight: 600; } svg { max-width: 100%; height: auto; }
pre { overflow: auto; max-height: 320px; background: #f6f7f9; padding: 12px; font-size: 12px; }
"""

_INTRODUCTION = """
CPython's global interpreter lock, the GIL, lets one thread at a time run Python bytecode. What that costs
depends on what the threads do: machine code may release the lock while it works. Here the same work was done
in several <i>lanes</i>, on the same picture, in the same pieces, with equally many workers, and the results
were compared byte for byte. The lanes took turns; pools were warm, and the first round does not count;
libraries that would run threads of their own were held to one. A <i>gain</i> is the first lane's time divided
by the lane's own in the same round: median, and in the plots the span of single rounds. <i>GIL wait</i> is
metered around every piece: wall time less CPU time less the time the thread stood in the system's queue for a
core. The <i>longest stall</i> is how late a thread that wanted to run every millisecond got to at worst,
median of the rounds. Processes are the control: each has a lock of its own, so what does not scale there is
not held up by the GIL. Plain busy processes, which only count, ran in every round as well: what they gained
is all there was to be had, and a dashed line in the plots. On processors that are halves of one core that is
less than their number.
"""

_CLAIMS = {Holds.TRUE: "true", Holds.FALSE: "false", Holds.UNKNOWN: "unknown"}


def write_report(path: Path, machine: dict[str, Any], outcomes: Sequence[Outcome]) -> None:
    """Write the page.

    Raises:
        WriteError: it can't be written.
    """
    text = page(machine, outcomes)
    write_atomically(path, lambda file: file.write(text.encode()), overwrite=True)


def page(machine: dict[str, Any], outcomes: Sequence[Outcome]) -> str:
    """The page as text."""
    raw = json.dumps(as_json(machine, outcomes), indent=1)
    parts = [
        f"<h1>What the GIL costs here</h1><p class=dim>{escape(where(machine))}</p><p>{_INTRODUCTION}</p>",
        *_claims(outcomes),
        *_kernels(outcomes),
        "<h2>The experiments</h2>",
        *(part for outcome in outcomes for part in _experiment(outcome)),
        "<h2>The machine</h2>",
        _table(("", ""), [(_cell(name), _cell(_words(name, value))) for name, value in machine.items()]),
        f"<h2>Raw data</h2><details><summary>All numbers as JSON</summary><pre>{escape(raw)}</pre></details>",
    ]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What the GIL costs here</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
        f"{''.join(parts)}</body></html>\n"
    )


def _claims(outcomes: Sequence[Outcome]) -> Iterator[str]:
    yield "<h2>What is usually said, and what was found here</h2>"
    rows = [
        (
            _badge(outcome.holds),
            _cell(outcome.claim),
            f'<td class=dim><a href="#{outcome.name}">{escape(outcome.title)}</a></td>',
        )
        for outcome in outcomes
    ]
    yield _table(("Found", "Claim", "Experiment"), rows)


def _badge(holds: Holds) -> str:
    return f'<td><span class="badge {_CLAIMS[holds]}">{escape(holds)}</span></td>'


def _kernels(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """All kernels in one plot, in groups by what the meters found."""
    raced = [outcome for outcome in outcomes if outcome.kind is not None]
    if not raced:
        return
    yield "<h2>Kernels by what they do with the GIL</h2>"
    yield "<p>Gain of threads and of processes over one worker, on the same scale in all plots.</p>"
    gains = [bar for outcome in raced for bar in _pair(outcome)]
    most = max(bar.high for bar in gains)
    for kind in Kind:
        group = [outcome for outcome in raced if outcome.kind is kind]
        if group:
            yield f"<h3>{escape(kind[0].upper() + kind[1:])}</h3>"
            yield plots.bars([bar for outcome in group for bar in _pair(outcome)], most=most)


def _pair(outcome: Outcome) -> tuple[plots.Bar, plots.Bar]:
    """Its threads and its processes."""
    threads, processes = outcome.lane("threads"), outcome.lane("processes")
    first = outcome.lanes[0]
    return _gain_bar(threads, first, f"{outcome.name} threads"), _gain_bar(processes, first, "processes")


def _gain_bar(lane: Lane, first: Lane, label: str) -> plots.Bar:
    gains = [base / own for base, own in zip(first.seconds, lane.seconds, strict=True)]
    waited = "" if lane.gil_wait is None else f", GIL wait {100 * lane.gil_wait:.0f} %"
    return plots.Bar(
        label, statistics.median(gains), min(gains), max(gains), f"x{lane.speedup:.2f}{waited}",
        plots.colour_of(lane.lane),
    )  # fmt: skip


def _experiment(outcome: Outcome) -> Iterator[str]:
    yield f'<h3 id="{outcome.name}">{escape(outcome.title)}</h3>'
    yield f"<p class=verdict>{escape(outcome.verdict[0].upper() + outcome.verdict[1:])}.</p>"
    if outcome.lanes:
        first = outcome.lanes[0]
        yield plots.bars([_gain_bar(lane, first, lane.lane) for lane in outcome.lanes], limit=outcome.control)
        yield _table(
            ("Lane", "Seconds, each round", "Gain", "GIL wait", "Cores used", "Longest stall", "SHA-256"),
            [_row(lane) for lane in outcome.lanes],
        )
        drawn = [(lane.lane, lane.records) for lane in outcome.lanes if lane.records]
        if drawn and sum(len(records) for _, records in drawn) <= MOST_TILES:
            yield "<p class=note>The last round, worker by worker: working solid, waiting for the GIL"
            yield " hatched, waiting for a core grey; within a piece in this order, not as it was.</p>"
            yield plots.timeline(drawn)
    for note in outcome.notes:
        yield f"<p class=note>{escape(note)}.</p>"
    yield f'<p>Claim: “{escape(outcome.claim)}” <span class="badge {_CLAIMS[outcome.holds]}">'
    yield f"{escape(outcome.holds)}</span></p>"


def _row(lane: Lane) -> tuple[str, ...]:
    return (
        _cell(lane.lane),
        _number(", ".join(f"{value:.3f}" for value in lane.seconds)),
        _number(f"x{lane.speedup:.2f}"),
        _number("" if lane.gil_wait is None else f"{100 * lane.gil_wait:.0f} %"),
        _number("" if lane.cores_used is None else f"{lane.cores_used:.2f}"),
        _number("" if lane.longest_stall_ms is None else f"{lane.longest_stall_ms:.1f} ms"),
        _number((lane.output_sha256 or "")[:12]),
    )


def _cell(words: str) -> str:
    return f"<td>{escape(words)}</td>"


def _number(words: str) -> str:
    return f"<td class=number>{escape(words)}</td>"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    numbers = heads[1:] if len(heads) > 3 else ()
    head = "".join(f"<th{' class=number' if name in numbers else ''}>{escape(name)}</th>" for name in heads)
    body = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _words(name: str, value: Any) -> str:
    """A fact of the machine for people."""
    if name == "memory":
        return format_size(value)
    if isinstance(value, dict):
        return ", ".join(f"{key} {'not set' if item is None else item}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(f"{item:.2f}" if isinstance(item, float) else str(item) for item in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not known" if value is None else str(value)
