"""What it takes to start workers."""

from __future__ import annotations

import time
from concurrent.futures import Executor, ThreadPoolExecutor, wait

from photoedit.engine.pool.processes import START_METHOD, greet, process_pool
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race


class StartUp(Experiment):
    """A pool is started, does a task for each worker that does nothing, and is closed."""

    title = "Starting workers"
    claim = "Processes cost more to start than threads"

    def run(self, bench: Bench) -> Outcome:
        count = bench.workers
        lanes = race(
            [
                Call("threads", lambda: _started(ThreadPoolExecutor(count), count)),
                Call("processes", lambda: _started(process_pool(count), count)),
            ],
            bench.rounds,
            bench.check,
        )
        threads, processes = (lane.median for lane in lanes)
        return self.outcome(
            lanes,
            f"{count} threads were ready in {1e3 * threads:.1f} ms, {count} processes ({START_METHOD}) in "
            f"{1e3 * processes:.0f} ms; a pool that stays pays that once",
            Holds.of(processes > threads),
        )


def _started(pool: Executor, count: int) -> Work:
    begun = time.perf_counter()
    with pool:
        wait([pool.submit(greet) for _ in range(count)])
        ready = time.perf_counter() - begun
    return Work(seconds=ready)
