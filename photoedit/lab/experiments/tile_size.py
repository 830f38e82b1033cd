"""The size of a tile: small ones stay in cache, but are many, and each needs its margin."""

from __future__ import annotations

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import Experiment
from photoedit.lab.experiments._blur import RECIPE
from photoedit.lab.lanes import engine_lane
from photoedit.lab.outcome import Holds, Outcome
from photoedit.lab.race import race
from photoedit.lab.verdict import busy_note, is_busy
from photoedit.photo import Size

SIDES = (16, 64, 256, 1024)


class TileSize(Experiment):
    """The compiled blur in processes, with tiles of several sizes."""

    title = "Small and large tiles"
    claim = "The smaller the tile, the better the cores share the work"

    def run(self, bench: Bench) -> Outcome:
        pixels = bench.pixels(2048, 2048)
        lanes = race(
            [
                engine_lane(
                    bench, RECIPE, pixels, "processes", "compiled", Size(side, side), name=f"{side} x {side}"
                )
                for side in SIDES
            ],
            bench.rounds,
            bench.check,
        )
        best = min(lanes, key=lambda lane: lane.median)
        return self.outcome(
            lanes,
            f"{best.lane} pixels was the quickest, {lanes[0].median / best.median:.1f} times as quick as "
            f"{lanes[0].lane}: every tile also works on its margin and costs a little by itself",
            Holds.UNKNOWN if is_busy(lanes, bench.workers) else Holds.of(best is lanes[0]),
            notes=[busy_note(lanes, bench.workers)],
        )
