"""Waiting: what threads are best at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import partial

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race

NAPS, NAP = 8, 0.02


def nap(_number: int) -> None:
    """Wait, as for a disk or a network."""
    time.sleep(NAP)


def all_naps(run: Callable[..., Iterable[None]]) -> Work:
    """All waits; there is nothing to meter."""
    list(run(nap, range(NAPS)))
    return Work()


class Waiting(Experiment):
    """Eight short waits: one after the other, in eight threads, and in a process for each core."""

    title = "Waiting for something outside"
    claim = "Work that waits belongs in threads: they are cheap, and many can wait at once"

    def run(self, bench: Bench) -> Outcome:
        threads = bench.executor("threads", NAPS)
        processes = bench.executor("processes")
        lanes = race(
            [
                Call("serial", partial(all_naps, map)),
                Call(f"{NAPS} threads", partial(all_naps, threads.map)),
                Call(f"{bench.workers} processes", partial(all_naps, processes.map)),
            ],
            bench.rounds,
            bench.check,
        )
        return self.outcome(
            lanes,
            f"{NAPS} waits of {1e3 * NAP:.0f} ms took {1e3 * lanes[1].median:.0f} ms in {NAPS} threads, "
            f"{1e3 * lanes[0].median:.0f} ms one after the other",
            Holds.in_all(
                alone > NAPS / 2 * together
                for alone, together in zip(lanes[0].seconds, lanes[1].seconds, strict=True)
            ),
        )
