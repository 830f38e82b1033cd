"""Two threads and one counter: the GIL is no lock of yours."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import Call, Work, race

STEPS = 60_000


class Counter:
    """A number that threads add to."""

    def __init__(self) -> None:
        self.value = 0
        self.lock = threading.Lock()

    def add_in_one_line(self) -> None:
        for _ in range(STEPS):
            self.value += 1

    def add_with_a_call_between(self) -> None:
        for _ in range(STEPS):
            self.value = _plus_one(self.value)

    def add_under_a_lock(self) -> None:
        for _ in range(STEPS):
            with self.lock:
                self.value = _plus_one(self.value)


def _plus_one(value: int) -> int:
    """A call: one of the places where CPython lets another thread on."""
    return value + 1


WAYS: dict[str, Callable[[Counter], None]] = {
    "one line": Counter.add_in_one_line,
    "a call between": Counter.add_with_a_call_between,
    "under a lock": Counter.add_under_a_lock,
}


class CounterRace(Experiment):
    """Each thread reads the counter, adds one, writes it back, many times."""

    title = "Two threads and one counter"
    claim = "With the GIL, threads need no locks"

    def run(self, bench: Bench) -> Outcome:
        count = max(bench.workers, 2)
        pool = bench.executor("threads", count)
        lost = dict.fromkeys(WAYS, 0)

        def counted(way: str) -> Work:
            counter = Counter()
            for future in [pool.submit(WAYS[way], counter) for _ in range(count)]:
                future.result()
            lost[way] = max(lost[way], count * STEPS - counter.value)
            return Work()

        before = sys.getswitchinterval()
        sys.setswitchinterval(1e-5)
        try:
            lanes = race(
                [Call(way, lambda way=way: counted(way)) for way in WAYS],  # type: ignore[misc]
                bench.rounds,
                bench.check,
            )
        finally:
            sys.setswitchinterval(before)
        told = ", ".join(f"{way} {lost[way]}" for way in WAYS)
        return self.outcome(
            lanes,
            f"lost of {count * STEPS} additions at worst: {told}",
            # That nothing was lost this time proves nothing.
            Holds.FALSE if lost["a call between"] or lost["one line"] else Holds.UNKNOWN,
            notes=["Threads changed over as often as possible here (switch interval 10 µs)"],
        )
