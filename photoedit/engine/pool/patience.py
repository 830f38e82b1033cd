"""How long work may take before it counts as frozen, on a clock that stops while the machine sleeps.

The allowances are a thousand times what the work takes: they are there to end what would never end, not to
judge what is slow.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from photoedit.engine.pool.task import Task
from photoedit.photo import Size

FROZEN = "frozen"
"""The code of errors that end what takes longer."""

TICK = 0.25
"""Seconds between two looks at what is in work."""

FLOOR = 120.0
"""Seconds that any work may take: a busy machine, a sleepy disk, a network."""

_COMPILING = 30.0
"""Seconds more for each step of a plan, whose kernels may be compiled first."""

_PIXEL = {"compiled": 1e-5, "interpreted": 1e-2}
"""Seconds for each pixel and step."""

_CODEC_PIXEL = 5e-5
"""Seconds for each pixel that is decoded or encoded."""


class AwakeClock:
    """Monotonic seconds in which this process was awake.

    It goes on only while somebody calls `tick` every `TICK` or so: a longer gap, in which the machine slept
    or the process was stopped, counts as a short one.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = clock()
        self.now = 0.0

    def tick(self) -> float:
        """Go on; returns `now`."""
        here = self._clock()
        self.now += min(max(here - self._last, 0.0), 4 * TICK)
        self._last = here
        return self.now


def for_tiles(tasks: Iterable[object]) -> float:
    """Seconds for the longest of some `Task`s, once it has begun."""
    return max((_for_band(task) for task in tasks if isinstance(task, Task)), default=FLOOR)


def _for_band(task: Task) -> float:
    first, last = task.plan.segments[0].frame, task.plan.size
    shrink = max(1.0, first.width * first.height / max(last.width * last.height, 1))
    pixels = shrink * sum(tile.width * tile.height for tile in task.tiles)
    steps = sum(len(segment.operations) + 1 for segment in task.plan.segments)
    return FLOOR + steps * (_COMPILING + pixels * _PIXEL[task.kernels])


def for_codecs(size: Size) -> float:
    """Seconds for decoding or encoding a photo."""
    return FLOOR + size.width * size.height * _CODEC_PIXEL
