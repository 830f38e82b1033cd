"""Stalls: when the window could not answer for a tenth of a second, a sentence and the log say so.

A timer that should fire every few milliseconds notes how late it is: that long no event was answered. How
much of it the window itself was at work tells a slow piece of its own code from a core, or Python's global
lock, that others had.
"""

from __future__ import annotations

import logging
import time
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from photoedit.gui.words import figures, tr

NOTED = 0.1
"""Seconds from which on a stall is noted."""
PULSE_MS, CLOSE_PULSE_MS = 25, 10
START_MS, TOGETHER_MS = 1000, 1000

_log = logging.getLogger(__name__)


class Stall(NamedTuple):
    """How long the window could not answer, and how long it was at work meanwhile, in seconds."""

    seconds: float
    work: float


class Stalls(QObject):
    """Watches as long as it lives, from a moment after it was made: making a window is no stall.

    Signals:
        noted(str): one sentence on what was noted lately.
    """

    noted = Signal(str)

    def __init__(self, parent: QObject | None = None, after_ms: int = START_MS) -> None:
        super().__init__(parent)
        self._worst = 0.0
        self._last: tuple[float, float] | None = None
        self._found: list[Stall] = []
        self._pulse = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._beat)
        self._tell_soon = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._tell_soon.timeout.connect(self._tell)
        self._start = QTimer(self, singleShot=True, interval=after_ms)
        self._start.timeout.connect(self._pulse.start)
        self._start.start()

    @property
    def worst(self) -> float:
        """Seconds of the longest one since `forget`; also of one that is about to end."""
        return max(self._worst, self._late(time.perf_counter()))

    def forget(self) -> None:
        """Begin with the worst one anew."""
        self._worst = 0.0

    def watch_closely(self, on: bool) -> None:
        """Look more often while somebody looks at `worst`."""
        self._pulse.setInterval(CLOSE_PULSE_MS if on else PULSE_MS)
        self._last = (time.perf_counter(), time.thread_time()) if self._pulse.isActive() else None

    def close(self) -> None:
        """Watch no more."""
        self._start.stop()
        self._pulse.stop()
        self._last = None
        self._tell_soon.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        if self._last is not None:
            late = self._late(now)
            self._worst = max(self._worst, late)
            if late > NOTED:
                self._note(Stall(late, work - self._last[1]))
        self._last = now, work

    def _late(self, now: float) -> float:
        """By how many seconds the next beat is late."""
        return 0.0 if self._last is None else max(now - self._last[0] - self._pulse.interval() / 1000, 0.0)

    def _note(self, stall: Stall) -> None:
        _log.info("The event loop stood still for %.3f s, %.3f s of it at work", *stall)
        self._found.append(stall)
        if not self._tell_soon.isActive():
            self._tell_soon.start()

    def _tell(self) -> None:
        found, self._found = self._found, []
        self.noted.emit(sentence(found))


def sentence(stalls: list[Stall]) -> str:
    """What to say of some stalls."""
    worst = max(stalls)
    text = tr("The window could not answer for {0} ms, {1} ms of it its own work").format(
        figures(worst.seconds * 1000), figures(min(worst.work, worst.seconds) * 1000)
    )
    more = len(stalls) - 1
    return text + (" " + tr("(and %n time(s) more)", "", more) if more else "")
