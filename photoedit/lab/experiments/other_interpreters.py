"""The interpreted blur in another interpreter: one without a GIL, one with a compiler, another version."""

from __future__ import annotations

from photoedit.lab.bench import Bench
from photoedit.lab.control import controlled_race, gain
from photoedit.lab.experiment import Experiment
from photoedit.lab.experiments._blur import elsewhere_lanes, interpreted_lanes
from photoedit.lab.interpreters import WHAT_TO_INSTALL, Interpreter
from photoedit.lab.outcome import Holds, Lane, Outcome
from photoedit.lab.verdict import LEAST, SCALES, busy_note, is_busy, of_control

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
        lanes, control = controlled_race(runners, bench)
        without = [one for one in bench.interpreters if not one.gil]
        notes = [busy_note(lanes, bench.workers)]
        if not without:
            notes.append("None of them is without a GIL, so the claim is open; try a free-threaded Python")
        if any(one.implementation == "pypy" for one in bench.interpreters):
            notes.append(_COMPILED)
        known = without and control >= LEAST and not is_busy(lanes, bench.workers)
        gains = [_gain(lanes, one, "threads") for one in without]
        return self.outcome(
            lanes,
            "; ".join(_words(lanes, one) for one in bench.interpreters),
            Holds.of(max(gains) > of_control(SCALES, control, bench.workers)) if known else Holds.UNKNOWN,
            notes=notes,
            control=control,
        )


def _gain(lanes: tuple[Lane, ...], interpreter: Interpreter, lane: str) -> float:
    """Over the same interpreter's own serial lane, of the same round."""
    named = {one.lane: one for one in lanes}
    return gain(named[f"{interpreter.name}, serial"], named[f"{interpreter.name}, {lane}"])


def _words(lanes: tuple[Lane, ...], interpreter: Interpreter) -> str:
    alone = next(one for one in lanes if one.lane == f"{interpreter.name}, serial")
    gains = [
        f"{name} x{_gain(lanes, interpreter, name):.2f}" for name in interpreter.lanes if name != "serial"
    ]
    return (
        f"{interpreter.name}: {', '.join(gains)} over its own serial lane, which is x{alone.speedup:.2f} as "
        "quick as the one here"
    )
