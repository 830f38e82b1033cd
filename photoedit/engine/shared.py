"""Memory for pixels that all workers see, and the ring that keeps it inside the budget.

A *block* is memory for one photo in flight: its pixels and its result. For processes it is a file in a
memory-backed folder (or, where that is too small, an ordinary temporary folder) which each process maps;
for threads it is ordinary memory. The parent alone creates and deletes blocks. The space is reserved
before it is mapped: a memory file system that runs full would otherwise kill the writer with a signal.

Blocks go back to the ring and are used again, because the first touch of a page is dear. A file left by
a program that was killed is swept at the next start: its owner held a lock on it, which died with it.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import secrets
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil

from photoedit.errors import Cancelled, EngineError
from photoedit.params import format_size
from photoedit.photo import Pixels

try:
    import fcntl
except ImportError:  # Windows: there a mapped file can't be deleted, which protects it as well
    fcntl = None  # type: ignore[assignment]

_PREFIX = "photoedit-"
_GRAIN = 2**20
_POPULATE_READ = 22
"""Linux's MADV_POPULATE_READ, which the module mmap has no name for."""
_YOUNG = 60.0
"""Seconds in which a file without a lock may be one that is just being made."""


def block_bytes(size: int) -> int:
    """Bytes of the block that holds `size` bytes: blocks come in whole grains."""
    return -(-size // _GRAIN) * _GRAIN


class Block:
    """A piece of memory; pickled, it goes as its path and is mapped where it arrives, when it is used.

    Not before: it may be gone by then, and a worker that can't even unpickle its task dies.

    Attributes:
        beside: bytes that whoever has it may take for other things: codecs keep pictures of their own.
    """

    def __init__(self, buffer: Any, capacity: int, path: Path | None, descriptor: int | None = None) -> None:
        self.capacity = capacity
        self.beside = 0
        self.path = path
        self._buffer = buffer
        self._descriptor = descriptor

    @classmethod
    def create(cls, capacity: int, *, shared: bool) -> Block:
        """Reserve `capacity` bytes.

        Raises:
            EngineError: there is no room anywhere; code ``no_memory``.
        """
        if not shared:
            return cls(np.empty(capacity, np.uint8), capacity, None)
        reason: object = "there is no folder for it"
        for folder in _folders():
            try:
                return cls._create_in(folder, capacity)
            except OSError as problem:  # full, read-only, over a limit: the next folder may do
                reason = problem.strerror or problem
        raise EngineError(
            f"There is no room for {format_size(capacity)} of shared memory ({reason}); give a smaller "
            "--memory, or use --execution threads",
            code="no_memory",
        )

    @classmethod
    def _create_in(cls, folder: Path, capacity: int) -> Block:
        path = folder / f"{_PREFIX}{os.getpid()}-{secrets.token_hex(8)}"
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            if fcntl is not None:
                fcntl.flock(descriptor, fcntl.LOCK_SH)
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(descriptor, 0, capacity)
            else:
                os.ftruncate(descriptor, capacity)
            return cls(_mapped(descriptor, capacity), capacity, path, descriptor)
        except BaseException:
            os.close(descriptor)
            path.unlink()
            raise

    @property
    def on_disk(self) -> bool:
        """Whether it is an ordinary file, because there was no room in memory-backed folders."""
        return self.path is not None and self.path.parent != _folders()[0]

    def array(self, offset: int, shape: tuple[int, ...], dtype: npt.DTypeLike) -> Pixels:
        """The array of `shape` and `dtype` that begins `offset` bytes into the block."""
        count = int(np.prod(shape))
        buffer = self._buffer
        if buffer is None and self.path is not None:
            buffer = _attached_to(self.path, self.capacity)
        return np.frombuffer(buffer, dtype, count, offset).reshape(shape)

    def delete(self) -> None:
        """Give the memory back; arrays that still look at it keep it alive until they go."""
        self._buffer = None
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        if self.path is not None:
            self.path.unlink(missing_ok=True)

    def release(self) -> None:
        """Delete a block that nobody looks at, also from under the workers that have it mapped.

        They let go of it only when they map another, and so long the system would keep its pages.
        """
        if isinstance(self._buffer, mmap.mmap) and hasattr(mmap, "MADV_REMOVE"):
            with contextlib.suppress(OSError):  # an ordinary folder's file system may not be able to
                self._buffer.madvise(mmap.MADV_REMOVE)
        self.delete()

    def __reduce__(self) -> tuple[type[Block], tuple[None, int, Path]]:
        if self.path is None:
            raise TypeError("memory of this process can't be sent to another")
        return Block, (None, self.capacity, self.path)


@dataclass(frozen=True)
class SharedArray:
    """An array inside a block: what travels to the workers in place of its pixels."""

    block: Block
    offset: int
    shape: tuple[int, ...]
    dtype: str

    def array(self) -> Pixels:
        """The array itself, in the memory of whoever asks."""
        return self.block.array(self.offset, self.shape, self.dtype)


def _mapped(descriptor: int, size: int) -> mmap.mmap:
    """Map a file, its pages at once where the system can: one by one they cost ten times as much.

    As if to read them: they exist already, and so the system maps sixteen in one go, in a third of the time,
    and shared memory may be written to all the same. Grain by grain, for Python holds its lock meanwhile: all
    of a large photo took more than a second, and so long no other thread worked and the window stood still.
    """
    mapped = mmap.mmap(descriptor, size)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a kernel before 5.14 can't
            for start in range(0, size, _GRAIN):
                mapped.madvise(_POPULATE_READ, start, min(_GRAIN, size - start))
    return mapped


_attached: dict[Path, mmap.mmap] = {}
_attaching = threading.Lock()


def _attached_to(path: Path, capacity: int) -> mmap.mmap:
    """A block of the parent; each worker process maps it once.

    What the parent has deleted meanwhile is let go, or its memory would live as long as the worker.
    """
    with _attaching:
        if path not in _attached:
            for other in [known for known in _attached if not known.exists()]:
                del _attached[other]
            descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                _attached[path] = _mapped(descriptor, capacity)
            finally:
                os.close(descriptor)
        return _attached[path]


def _folders() -> list[Path]:
    memory = Path("/dev/shm")
    return [folder for folder in (memory, Path(tempfile.gettempdir())) if folder.is_dir()]


def sweep() -> None:
    """Delete blocks whose owner is gone."""
    for folder in _folders():
        for path in folder.glob(f"{_PREFIX}*"):
            try:
                if not _may_be_new(path) and _is_orphan(path):
                    path.unlink()
            except OSError:
                continue  # another user's, or another sweep was faster


def sweep_of(pid: int) -> None:
    """Delete the blocks of a process that has ended; its workers do that, if it was killed."""
    for folder in _folders():
        for path in folder.glob(f"{_PREFIX}{pid}-*"):
            with contextlib.suppress(OSError):  # another worker was faster
                path.unlink()


def _may_be_new(path: Path) -> bool:
    """Whether it may be just being made, by an owner that lives and has not locked it yet."""
    owner = path.name.removeprefix(_PREFIX).partition("-")[0]
    lives = not owner.isdigit() or psutil.pid_exists(int(owner))
    return lives and abs(time.time() - path.stat().st_mtime) < _YOUNG


def _is_orphan(path: Path) -> bool:
    if fcntl is None:
        return True  # unlinking fails if it is not
    descriptor = os.open(path, os.O_RDWR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)


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
        self.budget = max(budget // _GRAIN, 1) * _GRAIN
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
