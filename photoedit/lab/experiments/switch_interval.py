"""The switch interval: how long a thread may keep the GIL while others want it."""

from __future__ import annotations

import sys
from concurrent.futures import Executor
from functools import partial

from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race
from photoedit.lab.verdict import busy_note, is_busy

INTERVALS = (0.0005, 0.005, 0.05)
STEPS = 1_500_000


def count(_number: int) -> TileRecord:
    """Keep the interpreter busy for some hundredths of a second."""
    watch, total = Stopwatch(), 0
    for number in range(STEPS):
        total += number
    return watch.lap()


class SwitchInterval(Experiment):
    """Threads that count, and the probe that wants to run meanwhile, as a window does."""

    title = "How often threads take turns"
    claim = "A shorter switch interval makes a program answer sooner, at no great cost"

    def run(self, bench: Bench) -> Outcome:
        if not getattr(sys, "_is_gil_enabled", lambda: True)():
            return self.not_here("this Python runs without a GIL, so threads take no turns")
        pool = bench.executor("threads")
        before = sys.getswitchinterval()
        try:
            lanes = race(
                [
                    Call(f"{1e3 * interval:g} ms", partial(_counted, pool, interval, bench.workers))
                    for interval in INTERVALS
                ],
                bench.rounds,
                bench.check,
            )
        finally:
            sys.setswitchinterval(before)
        stalls = [lane.longest_stall_ms or 0.0 for lane in lanes]
        cost = lanes[0].median / lanes[1].median
        return self.outcome(
            lanes,
            "another thread waited at worst "
            + ", ".join(f"{stall:.0f} ms at {lane.lane}" for stall, lane in zip(stalls, lanes, strict=True))
            + f"; the shortest interval made the work take x{cost:.2f}",
            Holds.UNKNOWN if is_busy(lanes, 1) else Holds.of(stalls[0] < stalls[-1] and cost < 1.25),
            notes=[busy_note(lanes, 1)],
        )


def _counted(pool: Executor, interval: float, workers: int) -> Work:
    sys.setswitchinterval(interval)
    return Work(tuple(pool.map(count, range(workers))))
