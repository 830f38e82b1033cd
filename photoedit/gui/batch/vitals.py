"""The vital signs of a running batch, four times a second: for the live strip of the status bar.

Cores and GIL wait come from the engine's meters. The longest stall is the window's own: a timer that should
fire every few milliseconds notes how late it is, which is how long the window could not have answered.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from photoedit.gui.batch.batch_run import BatchRun

TICK_MS, PULSE_MS = 250, 10


@dataclass(frozen=True, slots=True)
class Live:
    """One look.

    Attributes:
        cores: used on average since the look before.
        gil_wait: share of the tiles' time since the batch began, 0..1.
        stall: the longest one since the batch began, in seconds.
        tasks: that the workers have in hand.
    """

    cores: float
    gil_wait: float
    stall: float
    tasks: int


class Vitals(QObject):
    """Watches while a batch runs.

    Signals:
        changed(Live): another look.
    """

    changed = Signal(object)

    def __init__(self, run: BatchRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look)
        self._pulse = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)
        run.started.connect(self._start)
        run.finished.connect(self._stop)
        run.failed.connect(self._stop)

    def _start(self) -> None:
        now = time.perf_counter()
        self._stall, self._last_beat = 0.0, now
        self._last = (now, self._cpu())
        self._tiles_before = self._tiles()
        self._tick.start()
        self._pulse.start()

    def _stop(self, _outcome: object = None) -> None:
        self._tick.stop()
        self._pulse.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._stall = max(self._stall, now - self._last_beat - PULSE_MS / 1000)
        self._last_beat = now

    def _look(self) -> None:
        now, cpu = time.perf_counter(), self._cpu()
        before, cpu_before = self._last
        self._last = now, cpu
        wall, waited = (one - other for one, other in zip(self._tiles(), self._tiles_before, strict=True))
        tasks = sum(workers.vitals.flying for workers in self._run.workers)
        cores = max(cpu - cpu_before, 0.0) / max(now - before, 1e-3)
        self.changed.emit(Live(cores, waited / wall if wall > 0 else 0.0, self._stall, tasks))

    def _cpu(self) -> float:
        """CPU seconds of this process and of the worker processes."""
        apart = (workers for workers in self._run.workers if workers.shares_memory)
        times = os.times()
        return times.user + times.system + sum(workers.vitals.cpu for workers in apart)

    def _tiles(self) -> tuple[float, float]:
        """Seconds of all tiles, and how many of them they waited for the GIL."""
        vitals = [workers.vitals for workers in self._run.workers]
        return sum(one.wall for one in vitals), sum(one.gil_wait for one in vitals)
