"""Reference counts: what the GIL protects."""

from __future__ import annotations

import sys

from photoedit.engine.meter import Stopwatch, TileRecord
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race

MANY = 1000
STEPS = 400_000


def use(thing: object) -> TileRecord:
    """Do nothing with an object but give it another name: each time its count goes up, then down."""
    watch = Stopwatch()
    for _ in range(STEPS):
        other = thing
    del other
    return watch.lap()


def use_own(_number: int) -> TileRecord:
    """The same with an object that the thread made itself: without a GIL those are counted otherwise."""
    return use(object())


class ReferenceCounts(Experiment):
    """Threads that merely name objects: one for all of them, or each its own."""

    title = "Reference counts"
    claim = "Every new reference to an object writes to it, to count it; so the GIL is there"

    def run(self, bench: Bench) -> Outcome:
        thing = object()
        before = sys.getrefcount(thing)
        kept = [thing] * MANY
        counted = sys.getrefcount(thing) - before
        pool, count = bench.executor("threads"), bench.workers
        shared = [kept[0]] * count
        lanes = race(
            [
                Call("each its own", lambda: Work(tuple(pool.map(use_own, range(count))))),
                Call("all the same", lambda: Work(tuple(pool.map(use, shared)))),
            ],
            bench.rounds,
            bench.check,
        )
        never = sys.getrefcount(None) > 2**30
        return self.outcome(
            lanes,
            f"a list that names an object {MANY} times raised its count by {counted}; threads that share an "
            f"object ran x{lanes[1].speedup:.2f} as fast as with one each",
            Holds.of(counted == MANY),
            notes=["None and other constants are not counted in this Python"] if never else [],
        )
