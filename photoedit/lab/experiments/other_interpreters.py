"""The interpreted blur in another interpreter: one without a GIL, one with a compiler, another version."""

from __future__ import annotations

import statistics

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.experiments._blur import elsewhere_lanes, interpreted_lanes
from photoedit.lab.interpreters import WHAT_TO_INSTALL, Interpreter
from photoedit.lab.outcome import Holds, Lane, Outcome
from photoedit.lab.race import race
from photoedit.lab.verdict import SCALES, busy_note, is_busy
from photoedit.settings import cores

_COMPILED = (
    "PyPy compiles while it runs, so it had some passes more to warm up; its rows are a small class, because "
    "its compiler does not see through memoryview"
)


class OtherInterpreters(Experiment):
    """A child process of the other interpreter runs the same kernels, on nothing but its standard library."""

    title = "The same kernels in another interpreter"
    claim = "Some interpreters have no GIL: there, threads run Python on all cores"

    def run(self, bench: Bench) -> Outcome:
        if not bench.interpreters:
            return self.not_here(WHAT_TO_INSTALL)
        runners = interpreted_lanes(bench)[:2]
        for interpreter in bench.interpreters:
            runners += elsewhere_lanes(bench, interpreter)
        lanes = race(runners, bench.rounds, bench.check)
        without = [one for one in bench.interpreters if not one.gil]
        notes = [busy_note(lanes, bench.workers)]
        if not without:
            notes.append("None of them is without a GIL, so the claim is open; try a free-threaded Python")
        if any(one.implementation == "pypy" for one in bench.interpreters):
            notes.append(_COMPILED)
        known = without and min(bench.workers, cores()) > 1 and not is_busy(lanes, bench.workers)
        gains = [_gain(lanes, one, "threads") for one in without]
        return self.outcome(
            lanes,
            "; ".join(_words(lanes, one) for one in bench.interpreters),
            Holds.of(max(gains) > SCALES) if known else Holds.UNKNOWN,
            notes=notes,
        )


def _gain(lanes: tuple[Lane, ...], interpreter: Interpreter, lane: str) -> float:
    """Over the same interpreter's own serial lane, of the same round."""
    times = {one.lane: one.seconds for one in lanes}
    own, its = times[f"{interpreter.name}, serial"], times[f"{interpreter.name}, {lane}"]
    return statistics.median(base / one for base, one in zip(own, its, strict=True))


def _words(lanes: tuple[Lane, ...], interpreter: Interpreter) -> str:
    alone = next(one for one in lanes if one.lane == f"{interpreter.name}, serial")
    gains = [
        f"{name} x{_gain(lanes, interpreter, name):.2f}" for name in interpreter.lanes if name != "serial"
    ]
    return (
        f"{interpreter.name}: {', '.join(gains)} over its own serial lane, which is x{alone.speedup:.2f} as "
        "quick as the one here"
    )
