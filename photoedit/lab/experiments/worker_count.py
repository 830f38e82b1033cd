"""How many workers: up to the number of cores each one helps."""

from __future__ import annotations

from photoedit.engine.cutting import COLUMNS, ROWS
from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.experiments._blur import RECIPE
from photoedit.lab.lanes import engine_lane
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import race
from photoedit.lab.verdict import busy_note, is_busy
from photoedit.photo import Size
from photoedit.settings import cores


class WorkerCount(Experiment):
    """The compiled blur in one, as many, and twice as many processes as there are cores."""

    title = "One worker, one for each core, two for each core"
    claim = "More workers than cores gain nothing"

    def run(self, bench: Bench) -> Outcome:
        pixels, tile = bench.pixels(3000, 3000), Size(COLUMNS, ROWS)
        counts = sorted({1, cores(), 2 * cores()})
        lanes = race(
            [
                engine_lane(
                    bench, RECIPE, pixels, "processes", "compiled", tile, count=count,
                    name=f"{count} worker" + ("s" if count > 1 else ""),
                )
                for count in counts
            ],
            bench.rounds,
            bench.check,
        )  # fmt: skip
        enough, more = lanes[-2], lanes[-1]
        gain = enough.median / more.median
        # Only the lane with no more workers than cores tells of others: the last one waits for itself.
        busy = is_busy(lanes[:-1], cores())
        return self.outcome(
            lanes,
            f"{enough.lane}: x{enough.speedup:.2f}; {more.lane}: x{more.speedup:.2f}",
            Holds.UNKNOWN if busy else Holds.of(gain < 1.15),
            notes=[busy_note(lanes[:-1], cores())],
        )
