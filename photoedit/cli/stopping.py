"""Ctrl-C and its relatives: the first one ends a batch cleanly, the second one at once."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
_MESSAGE = b"\nphotoedit: stopping; what is finished stays. Once more to stop at once.\n"
_STDERR = 2


class Stop:
    """What has been asked for so far.

    Attributes:
        signal: the first signal that came; None as long as there was none.
    """

    def __init__(self, cancel: Callable[[], None]) -> None:
        self.signal: int | None = None
        self._cancel = cancel

    @property
    def exit_status(self) -> int:
        """As a shell has it: 130 for Ctrl-C, 143 for SIGTERM."""
        return 128 + (signal.SIGINT if self.signal is None else self.signal)

    def handle(self, number: int, _frame: FrameType | None) -> None:
        """Runs between any two steps of the main thread, so it takes no lock and prints by `os.write`."""
        if self.signal is not None:
            os._exit(128 + number)
        self.signal = number
        with contextlib.suppress(OSError):
            os.write(_STDERR, _MESSAGE)
        threading.Thread(target=self._cancel, daemon=True).start()


@contextlib.contextmanager
def stopping_with(cancel: Callable[[], None]) -> Iterator[Stop]:
    """Inside, signals that end a program call `cancel`; ignored ones (``nohup``) stay ignored."""
    stop = Stop(cancel)
    before = {}
    for name in _SIGNALS:
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, stop.handle)
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
