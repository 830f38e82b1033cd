"""A race of steps of one's own: what they do with the GIL, and in which mode a batch of them is best run.

Above all for `python-script`: whether a script holds the GIL depends on what is in it.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Sequence

from photoedit.lab.bench import Bench
from photoedit.lab.experiment import KernelRace
from photoedit.lab.lanes import EXECUTIONS, PoolLane, engine_lane
from photoedit.lab.outcome import Kind, Outcome
from photoedit.photo import Size
from photoedit.recipe import Recipe

SMALL, LARGE = 64, 2400
"""Sides in pixels of the least and the largest picture that is worked on."""

ENOUGH = 0.4
"""Seconds of work for the serial lane."""


class YourSteps(KernelRace):
    """The engine's own lanes with any recipe, on as large a piece of the photo as takes long enough."""

    title = "Your steps"
    claim = "Threads gain nothing from these steps, because of the GIL"

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe

    def run(self, bench: Bench) -> Outcome:
        outcome = super().run(bench)
        megapixels = self._side(bench) ** 2 / 1e6
        paces = {lane.lane: lane.median / megapixels for lane in outcome.lanes}
        times = f"{paces['threads']:.2g} s a megapixel in threads, {paces['processes']:.2g} s in processes"
        return dataclasses.replace(outcome, notes=(f"{advice(outcome.kind)}: {times}",), paces=paces)

    def serial_pace(self, bench: Bench) -> float:
        """About how many seconds a megapixel takes, from one run and without a race."""
        side = self._side(bench)
        return _seconds(self._lane(bench, "serial", side)) / (side**2 / 1e6)

    def runners(self, bench: Bench) -> Sequence[PoolLane]:
        side = self._side(bench)
        return [self._lane(bench, execution, side) for execution in EXECUTIONS]

    def _lane(self, bench: Bench, execution: str, side: int) -> PoolLane:
        tile = min(max(side // 4, SMALL // 2), 1024)
        pixels = bench.pixels(side, side)
        return engine_lane(bench, self._recipe, pixels, execution, "compiled", Size(tile, tile))

    def _side(self, bench: Bench) -> int:
        """How large a picture takes long enough; tried once, on larger and larger ones."""
        if not hasattr(self, "_found"):
            side, longer = SMALL, 2.0
            while longer > 1.5 and side < LARGE:  # what a small one takes is mostly not the steps
                longer = ENOUGH / _seconds(self._lane(bench, "serial", side))
                side = round(min(max(side * math.sqrt(longer), SMALL), LARGE))
            self._found = side
        return self._found


def _seconds(lane: PoolLane) -> float:
    lane.run()  # compiles what has to be
    begun = time.perf_counter()
    lane.run()
    return max(time.perf_counter() - begun, 1e-6)


def better_mode(kind: Kind | None) -> str:
    """The execution in which steps of this kind are quicker; empty if there is none, or nobody can tell."""
    return "processes" if kind in (Kind.BYTECODE, Kind.IN_C, Kind.PARTLY) else ""


def advice(kind: Kind | None) -> str:
    """Which mode suits steps of this kind."""
    if mode := better_mode(kind):
        return f"Run the tiles in {mode} (--execution {mode})"
    match kind:
        case Kind.RELEASES:
            return "Threads and processes do equally well"
        case Kind.MEMORY:
            return "Neither mode helps; one worker is enough"
        case _:
            return "Which mode suits can't be told now"
