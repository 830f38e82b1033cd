"""What it takes to start workers."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor, wait

from photoedit.engine.pool.processes import START_METHOD, greet, process_pool
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race

_SERVER = (
    "They are forked from a server that has imported everything; starting that one is in the first round, "
    "which does not count"
)


class StartUp(Experiment):
    """A pool is started, does a task for each worker that does nothing, and is closed."""

    title = "Starting workers"
    claim = "Processes cost more to start than threads"

    def run(self, bench: Bench) -> Outcome:
        count = bench.workers
        lanes = race(
            [
                Call("threads", lambda: _started(ThreadPoolExecutor, count)),
                Call("processes", lambda: _started(process_pool, count)),
            ],
            bench.rounds,
            bench.check,
        )
        threads, processes = (lane.median for lane in lanes)
        return self.outcome(
            lanes,
            f"{count} threads were ready in {1e3 * threads:.1f} ms, {count} processes ({START_METHOD}) in "
            f"{1e3 * processes:.0f} ms; a pool that stays pays that once",
            Holds.in_all(own > base for base, own in zip(lanes[0].seconds, lanes[1].seconds, strict=True)),
            notes=[_SERVER] if START_METHOD == "forkserver" else [],
        )


def _started(start: Callable[[int], Executor], count: int) -> Work:
    """What it takes until all have answered; making the pool is part of it, closing it is not."""
    begun = time.perf_counter()
    with start(count) as pool:
        wait([pool.submit(greet) for _ in range(count)])
        ready = time.perf_counter() - begun
    return Work(elsewhere=None, seconds=ready)
