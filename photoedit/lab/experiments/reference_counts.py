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
    """Do nothing with an object but name it: each time its count goes up and down again."""
    watch = Stopwatch()
    for _ in range(STEPS):
        thing  # noqa: B018  that is the point
        other = thing
    del other
    return watch.lap()


class ReferenceCounts(Experiment):
    """Threads that merely name objects: one for all of them, or each its own."""

    title = "Reference counts"
    claim = "Every use of an object writes to it, to count its references; so the GIL is there"

    def run(self, bench: Bench) -> Outcome:
        thing = object()
        before = sys.getrefcount(thing)
        kept = [thing] * MANY
        counted = sys.getrefcount(thing) - before
        pool, count = bench.executor("threads"), bench.workers
        shared = [kept[0]] * count
        lanes = race(
            [
                Call("each its own", lambda: Work(tuple(pool.map(use, [object() for _ in range(count)])))),
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
