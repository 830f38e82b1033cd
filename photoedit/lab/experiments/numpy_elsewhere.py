"""A median by NumPy, here and in another interpreter: what never held the GIL gains nothing without one."""

from __future__ import annotations

from functools import partial

from photoedit.lab.bench import Bench
from photoedit.lab.control import controlled_race
from photoedit.lab.elsewhere.numpy_work import RADIUS, median
from photoedit.lab.experiment import Experiment
from photoedit.lab.interpreters import WHAT_TO_INSTALL, Elsewhere
from photoedit.lab.lanes import call_lanes
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Runner
from photoedit.lab.verdict import LEAST, SCALES, busy_note, held_back, is_busy, of_control

HEIGHT, WIDTH = 600, 400


class NumpyElsewhere(Experiment):
    """The same function on the same picture, in threads of each interpreter that has NumPy."""

    title = "NumPy in another interpreter"
    claim = "To gain from threads, NumPy needs an interpreter without a GIL"

    def run(self, bench: Bench) -> Outcome:
        pixels = bench.pixels(HEIGHT, WIDTH, channels=1)
        runners: list[Runner] = [*call_lanes(bench, median, pixels, RADIUS)[:2]]
        told = {
            "width": WIDTH, "height": HEIGHT, "channels": 1, "workers": bench.workers, "work": "numpy",
            "tile": HEIGHT // (2 * bench.workers),
        }  # fmt: skip
        having = [one for one in bench.interpreters if one.numpy]
        for interpreter in having:
            process = bench.stack.enter_context(Elsewhere(interpreter, told, pixels.tobytes()))
            runners += [
                Call(f"{interpreter.name}, {name}", partial(process.run, name))
                for name in ("serial", "threads")
            ]
        lanes, control = controlled_race(runners, bench)
        threads = lanes[1]
        waited = threads.gil_wait or 0.0
        notes = [busy_note(lanes, bench.workers)]
        if not having:
            notes.append("No other interpreter here has NumPy" if bench.interpreters else WHAT_TO_INSTALL)
        known = control >= LEAST and not is_busy(lanes, bench.workers)
        return self.outcome(
            lanes,
            f"here, threads gained x{threads.speedup:.2f} and waited {100 * waited:.0f} % of their time for "
            "the GIL",
            held_back(threads.speedup, waited, of_control(SCALES, control, bench.workers))
            if known
            else Holds.UNKNOWN,
            notes=notes,
            control=control,
        )
