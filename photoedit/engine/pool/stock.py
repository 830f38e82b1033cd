"""Blocks of memory that lie idle between two batches: the first touch of a page is dear, in every process.

Whoever tries a recipe on a folder often runs it again soon. So workers that stay keep the memory of the last
batch for a while; then it goes back to the system.
"""

from __future__ import annotations

import threading

from photoedit.engine.shared import Block

KEPT_FOR = 120.0
"""Seconds that blocks are kept after the last batch."""


class Stock:
    """Idle blocks; its methods may be called from any thread."""

    def __init__(self, kept_for: float = KEPT_FOR) -> None:
        self._kept_for = kept_for
        self._blocks: list[Block] = []
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._closed = False

    def put(self, block: Block) -> None:
        """Keep a block that nobody looks at any more."""
        with self._lock:
            if self._closed:
                block.release()
                return
            self._blocks.append(block)
            if self._timer is None:
                self._timer = threading.Timer(self._kept_for, self.clear)
                self._timer.daemon = True
                self._timer.start()

    def take(self) -> list[Block]:
        """All there are; they are the taker's now."""
        with self._lock:
            taken, self._blocks = self._blocks, []
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            return taken

    def clear(self) -> None:
        """Give the memory back."""
        for block in self.take():
            block.release()

    def close(self) -> None:
        """Give the memory back, and that of blocks which are still to come at once."""
        with self._lock:
            self._closed = True
        self.clear()
