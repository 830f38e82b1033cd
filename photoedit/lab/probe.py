"""The probe: a thread that wants to run every millisecond, and notes how late it gets to.

A thread wakes within 0.1 ms where nobody holds it up. While others run Python bytecode it waits for the
switch interval (5 ms); while one is inside a C call that keeps the GIL it waits until that call returns. So
the longest stall tells the three classes apart, and is what a user feels as a window that hangs. It also
grows when other programs have the cores, so it is shown beside a lane in processes.
"""

from __future__ import annotations

import threading
import time
from types import TracebackType

NAP = 0.001


class Probe:
    """Measures while the block it is entered for runs."""

    def __init__(self) -> None:
        self._late: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="photoedit-probe", daemon=True)

    def _run(self) -> None:
        while not self._stop.is_set():
            begun = time.perf_counter()
            time.sleep(NAP)
            self._late.append(time.perf_counter() - begun - NAP)

    @property
    def worst(self) -> float:
        """The longest stall in seconds."""
        return max(self._late, default=0.0)

    @property
    def usual(self) -> float:
        """Half of all time that was lost was lost in stalls of at least so many seconds."""
        lost = 0.0
        for late in sorted(self._late, reverse=True):
            lost += late
            if lost >= sum(self._late) / 2:
                return late
        return 0.0

    def __enter__(self) -> Probe:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()
