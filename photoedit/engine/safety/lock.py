"""One batch at a time in a folder: a lock that ends with its owner, however that ends.

The lock is held on a hidden file in the output folder, which also says whose it is: process id and the time
that process started, because ids are used again. The system drops the lock when its owner dies. Where the
file system knows no locks, the owner that the file names is looked for instead.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import NamedTuple

import psutil

from photoedit.errors import UsageError
from photoedit.formats.reading import shown

try:
    import fcntl
except ImportError:  # Windows: the owner is looked for
    fcntl = None  # type: ignore[assignment]

NAME = ".photoedit-lock"

BUSY = "busy"
"""The code of the error where another batch runs in a folder."""


class Owner(NamedTuple):
    """A process; `started` in seconds since 1970, 0 if the system doesn't tell."""

    pid: int
    started: float

    @classmethod
    def this(cls) -> Owner:
        """This process."""
        return cls(os.getpid(), _started(os.getpid()) or 0.0)

    @property
    def lives(self) -> bool:
        """Whether this very process, and not another one with its id, still runs."""
        started = _started(self.pid)
        return started is not None and abs(started - self.started) < 1


def _started(pid: int) -> float | None:
    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else process.create_time()
    except psutil.NoSuchProcess:
        return None
    except psutil.AccessDenied:  # it is there, but another user's
        return 0.0


class FolderLock:
    """The right to write a batch into `folder`; once taken it is held until `release`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock, if it is not held already; the folder exists.

        Raises:
            UsageError: another batch runs there; the message names its process. Code ``busy``.
            OSError: the folder can't be written to.
        """
        while self._descriptor is None:
            self._descriptor = self._try()

    def release(self) -> None:
        """Give it back; nothing is left of it."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):  # the drive may have gone
                self._path.unlink()
            os.close(self._descriptor)
            self._descriptor = None

    @property
    def _path(self) -> Path:
        return self._folder / NAME

    def _try(self) -> int | None:
        """An open, locked file; None if its last owner removed it just now."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        descriptor = os.open(self._path, flags, 0o644)
        try:
            owner = _owner_in(descriptor)
            if not _locked(descriptor, owner):
                raise UsageError(_busy(self._folder, owner), code=BUSY)
            if not _is_at(descriptor, self._path):
                os.close(descriptor)
                return None
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, json.dumps(Owner.this()._asdict()).encode())
        except BaseException:
            with contextlib.suppress(OSError):
                os.close(descriptor)
            raise
        return descriptor


def owner_of(folder: Path) -> Owner | None:
    """Who writes a batch into a folder at this moment; None if nobody does."""
    try:
        descriptor = os.open(folder / NAME, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        owner = _owner_in(descriptor)
    finally:
        os.close(descriptor)
    return owner if owner is not None and owner.lives else None


def _locked(descriptor: int, owner: Owner | None) -> bool:
    if fcntl is not None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            return False
        except OSError:
            pass  # a file system without locks
    return owner is None or not owner.lives


def _owner_in(descriptor: int) -> Owner | None:
    try:
        facts = json.loads(os.read(descriptor, 4096))
        return Owner(int(facts["pid"]), float(facts["started"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None  # just made, or torn by a power cut


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.lstat())
    except FileNotFoundError:
        return False


def _busy(folder: Path, owner: Owner | None) -> str:
    who = f"process {owner.pid}" if owner else "another process"
    return (
        f"A batch is running in {shown(folder)} already ({who}); wait until it has ended, stop it, or choose "
        "another output folder"
    )
