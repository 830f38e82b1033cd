"""Memory for pixels that all workers see.

A *block* is memory for one photo in flight: its pixels and its result. For processes it is a file in a
memory-backed folder (or, where that is too small, an ordinary temporary folder) which each process maps;
for threads it is ordinary memory. The parent alone creates and deletes blocks. The space is reserved
before it is mapped: a memory file system that runs full would otherwise kill the writer with a signal.

A file left by a program that was killed is swept at the next start: its owner held a lock on it, which died
with it.
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
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil

from photoedit.errors import EngineError
from photoedit.params import format_size
from photoedit.photo import Pixels

try:
    import fcntl
except ImportError:  # Windows: there a mapped file can't be deleted, which protects it as well
    fcntl = None  # type: ignore[assignment]

_PREFIX = "photoedit-"
GRAIN = 2**20
_POPULATE_READ = 22
"""Linux's MADV_POPULATE_READ, which the module mmap has no name for."""
_YOUNG = 60.0
"""Seconds in which a file without a lock may be one that is just being made."""


def block_bytes(size: int) -> int:
    """Bytes of the block that holds `size` bytes: blocks come in whole grains."""
    return -(-size // GRAIN) * GRAIN


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
            for start in range(0, size, GRAIN):
                mapped.madvise(_POPULATE_READ, start, min(GRAIN, size - start))
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
