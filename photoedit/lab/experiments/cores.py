"""What the cores are worth: two processors may be halves of one core."""

from __future__ import annotations

from photoedit.engine.machine import real_cores
from photoedit.lab import worth
from photoedit.lab.bench import Bench
from photoedit.lab.control import busy
from photoedit.lab.experiment import Experiment
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import race
from photoedit.lab.verdict import busy_note, is_busy
from photoedit.settings import cores

WHOLE = 0.85
"""The least share of a whole core that a processor is worth, if it is one."""


class Cores(Experiment):
    """Processes that only count, as many as there are workers, against one of them."""

    title = "What the cores are worth"
    claim = "As many processors, so many times the work"

    def run(self, bench: Bench) -> Outcome:
        if min(bench.workers, cores()) < 2:
            return self.not_here("one worker, or one core, has nothing to be compared with")
        lanes = race([busy(bench, 1), busy(bench, bench.workers)], bench.rounds, bench.check)
        gained, used = lanes[1].speedup, min(bench.workers, cores())
        words = f"{bench.workers} busy processes do x{gained:.2f} the work of one, on {cores()} processors"
        disturbed = is_busy(lanes, bench.workers)
        if not disturbed and bench.workers == cores():
            worth.remember(cores(), gained)
        if gained < WHOLE * used and not disturbed:
            words += f": {_reason()}; no lane of any race can gain more"
        holds = Holds.UNKNOWN if disturbed else Holds.of(gained >= WHOLE * used)
        return self.outcome(lanes, words, holds, notes=[busy_note(lanes, bench.workers)])


def _reason() -> str:
    if real_cores() < cores():
        count = real_cores()
        return f"they share {count} core{'s' * (count != 1)} (simultaneous multithreading)"
    return "they share a core (simultaneous multithreading), or the machine's host has given a part away"
