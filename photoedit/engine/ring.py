"""The ring: blocks of memory that photos in flight take in turn, so that all of them stay inside the budget.

Blocks go back to the ring and are used again, because the first touch of a page is dear.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from photoedit.engine.shared import GRAIN, Block, block_bytes
from photoedit.errors import Cancelled, EngineError
from photoedit.params import format_size


def too_large(needed: int, budget: int) -> EngineError:
    """The error for a photo that does not fit into the memory budget."""
    return EngineError(
        f"it needs {format_size(needed)} of memory while it is in work, more than the budget of "
        f"{format_size(budget)}; raise --memory",
        code="too_large",
    )


class Ring:
    """Blocks for photos in flight, together never more than `budget` bytes.

    `shared` is whether they lie in memory that other processes can map, unless who takes one says otherwise.
    It begins with the idle `blocks`, and hands those it no longer needs to `keep`; without, they are deleted.

    Attributes:
        peak: bytes of all blocks there were at one time, and of what was taken beside them, at most.
    """

    def __init__(
        self,
        budget: int,
        *,
        shared: bool,
        blocks: Iterable[Block] = (),
        keep: Callable[[Block], None] = Block.release,
    ) -> None:
        self.budget = max(budget // GRAIN, 1) * GRAIN
        self.peak = 0
        self._shared = shared
        self._keep = keep
        self._idle = list(blocks)
        self._taken = sum(block.capacity for block in self._idle)
        self._make_room(0)
        self._closed = False
        self._turns: list[object] = []
        self._changed = threading.Condition()

    def take(self, size: int, beside: int = 0, *, shared: bool | None = None) -> Block:
        """Wait until there is a block of at least `size` bytes, and `beside` it as much as that; take it.

        Raises:
            EngineError: the photo can never fit; code ``too_large``.
            Cancelled: the ring was closed meanwhile.
        """
        size = block_bytes(size)
        shared = self._shared if shared is None else shared
        if size + beside > self.budget:
            raise too_large(size + beside, self.budget)
        with self._changed:
            turn = object()
            self._turns.append(turn)
            try:
                while True:
                    if self._closed:
                        raise Cancelled("The work was stopped")
                    # In turn: or a large photo would wait until no small one is left.
                    if self._turns[0] is turn:
                        block = self._reuse(size, beside, shared) or self._allocate(size, beside, shared)
                        if block is not None:
                            return block
                    self._changed.wait()
            finally:
                self._turns.remove(turn)
                self._changed.notify_all()

    def waiting(self) -> int:
        """How many wait for memory."""
        with self._changed:
            return len(self._turns)

    def give(self, block: Block) -> None:
        """Put a block back."""
        with self._changed:
            self._taken -= block.beside
            block.beside = 0
            if self._closed:
                self._keep(block)
            else:
                self._idle.append(block)
            self._changed.notify_all()

    def lose(self, block: Block) -> None:
        """Do without a block that somebody may still write into; its memory goes when they let go of it."""
        with self._changed:
            self._taken -= block.capacity + block.beside
            block.delete()
            self._changed.notify_all()

    def close(self) -> None:
        """Do without all idle blocks now and the others when they come back; waiting takers give up."""
        with self._changed:
            self._closed = True
            for block in self._idle:
                self._keep(block)
            self._idle.clear()
            self._changed.notify_all()

    def _reuse(self, size: int, beside: int, shared: bool) -> Block | None:
        """The smallest idle block that will do, if there is room beside it."""
        usable = [block for block in self._idle if block.path is not None or not shared]
        fitting = [block for block in usable if block.capacity >= size]
        best = min(fitting, key=lambda block: block.capacity, default=None)
        if best is None or not self._make_room(beside, best):
            return None
        self._idle.remove(best)
        return self._taken_by(best, beside)

    def _allocate(self, size: int, beside: int, shared: bool) -> Block | None:
        """A new block, if there is room once idle ones are gone."""
        if not self._make_room(size + beside):
            return None
        block = Block.create(size, shared=shared)
        self._taken += size
        return self._taken_by(block, beside)

    def _make_room(self, size: int, kept: Block | None = None) -> bool:
        """Delete idle blocks, but not the one that is `kept`, until `size` bytes are free."""
        while self._taken + size > self.budget:
            other = next((block for block in reversed(self._idle) if block is not kept), None)
            if other is None:
                return False
            self._idle.remove(other)
            self._taken -= other.capacity
            other.release()
        return True

    def _taken_by(self, block: Block, beside: int) -> Block:
        block.beside = beside
        self._taken += beside
        self.peak = max(self.peak, self._taken)
        return block
