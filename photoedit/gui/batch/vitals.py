"""The vital signs of whatever runs, four times a second: for the live strip of the status bar.

A batch, a preview, a trial: all of it is tiles that the workers do, so it is enough to look at their meters.
Cores and GIL wait come from there. The longest stall is the window's own.
"""

from __future__ import annotations

import os
import time
from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.engine_room import EngineRoom
from photoedit.gui.stalls import Stalls
from photoedit.settings import cores

TICK_MS = 250
LOOKS = 5
"""Looks that an average is taken over, one second: tiles tell their CPU time when they are done, in lumps."""

LINGER = 8
"""Looks at nothing after which the strip goes: a hand that pauses on a slider makes it no flicker."""


@dataclass(frozen=True, slots=True)
class Live:
    """One look.

    Attributes:
        cores: used on average over the last second.
        gil_wait: share of the tiles' time since the work began, 0..1.
        stall: the longest one since then, in seconds.
        tasks: that the workers have in hand.
    """

    cores: float
    gil_wait: float
    stall: float
    tasks: int


class _Look(NamedTuple):
    """What the meters say: the clock, CPU seconds, seconds of all tiles, and their wait for the GIL."""

    now: float
    cpu: float
    wall: float
    gil_wait: float


class Vitals(QObject):
    """Looks all the time, which costs next to nothing, and speaks while there is work.

    Signals:
        changed(Live): another look at work.
        rested(): nothing has been done for a while.
    """

    changed = Signal(object)
    rested = Signal()

    def __init__(
        self, run: BatchRun, room: EngineRoom, stalls: Stalls, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run, self._room, self._stalls = run, room, stalls
        self._active = False
        self._quiet = 0
        self._first = self._meters()
        self._looks = deque([self._first], LOOKS)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look)
        self._tick.start()
        run.started.connect(self._begin)
        run.finished.connect(self._end)
        run.failed.connect(self._end)

    def close(self) -> None:
        """Look no more."""
        self._tick.stop()

    def _begin(self) -> None:
        self._begin_at(self._meters())

    def _begin_at(self, look: _Look) -> None:
        self._active, self._quiet = True, 0
        self._first = look
        self._looks = deque([look], LOOKS)
        self._stalls.forget()
        self._stalls.watch_closely(True)

    def _end(self, _outcome: object = None) -> None:
        """Be silent at once: who ended has something to say itself."""
        self._active = False
        self._looks = deque([self._meters()], LOOKS)
        self._stalls.watch_closely(False)

    def _look(self) -> None:
        look, last = self._meters(), self._looks[-1]
        if look.wall < last.wall:  # workers went, and their meters with them
            self._first = look
            self._looks.clear()
        works = self._run.running or look.wall > last.wall
        if works and not self._active:
            self._begin_at(last)
        self._looks.append(look)
        if works:
            self._quiet = 0
            self.changed.emit(self._live(look))
        elif self._active:
            self._quiet += 1
            if self._quiet >= LINGER:
                self._end()
                self.rested.emit()

    def _live(self, look: _Look) -> Live:
        wall, waited = look.wall - self._first.wall, look.gil_wait - self._first.gil_wait
        before = self._looks[0]
        used = max(look.cpu - before.cpu, 0.0) / max(look.now - before.now, TICK_MS / 1e3)
        tasks = sum(workers.vitals.flying for workers in self._room.workers)
        return Live(min(used, cores()), waited / wall if wall > 0 else 0.0, self._stalls.worst, tasks)

    def _meters(self) -> _Look:
        """CPU is that of this process and of the worker processes."""
        apart = (workers for workers in self._room.workers if workers.shares_memory)
        times = os.times()
        cpu = times.user + times.system + sum(workers.vitals.cpu for workers in apart)
        vitals = [workers.vitals for workers in self._room.workers]
        return _Look(
            time.perf_counter(), cpu, sum(one.wall for one in vitals), sum(one.gil_wait for one in vitals)
        )
