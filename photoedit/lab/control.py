"""The control of a race: how many times as much plain busy processes do at once as one of them alone.

They share nothing and wait for nothing, so what they don't gain nobody can. Two processors that the system
shows may be halves of one core (simultaneous multithreading), a container may have less than it sees, and a
host may give its guests less than they think: then two processes gain x1.3 instead of x2, and no lane can
gain more. So the control runs in every round of a race, and gains are judged by what it gained.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from functools import partial

from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.lab.bench import Bench
from photoedit.lab.outcome import Lane
from photoedit.lab.race import Call, Runner, Work, race

STEPS, LEAST_STEPS = 1_000_000, 100_000
"""How far all processes together count, some hundredths of a second, and each of them at least."""


def controlled_race(runners: Sequence[Runner], bench: Bench) -> tuple[tuple[Lane, ...], float]:
    """Race, and what the control gained meanwhile.

    Raises:
        Cancelled: the bench was stopped.
        EngineError: the lanes do not give the same result.
    """
    control = [busy(bench, count) for count in (1, bench.workers)]
    *lanes, one, many = race([*runners, *control], bench.rounds, bench.check)
    return tuple(lanes), gain(one, many)


def gain(one: Lane, many: Lane) -> float:
    """Of one lane over another, of the same rounds."""
    return statistics.median(base / own for base, own in zip(one.seconds, many.seconds, strict=True))


def busy(bench: Bench, processes: int) -> Call:
    """A lane of so many processes that count; the work is the same for any number of them."""
    return Call(f"processes: {processes}", partial(_count_in, bench, processes))


def _count_in(bench: Bench, processes: int) -> Work:
    pool = bench.executor("processes", processes)
    steps = max(STEPS // bench.workers, LEAST_STEPS)
    records = tuple(pool.map(count, [steps] * bench.workers))
    return Work(records, sum(record.cpu for record in records))


def count(steps: int) -> TileRecord:
    """Keep a core busy with Python; runs in the worker."""
    watch = Stopwatch()
    value = 0
    for step in range(steps):
        value = (value * 5 + step) & 0xFFFF
    return watch.lap()
