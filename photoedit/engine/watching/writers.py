"""Whether another program is at work on a file: what the system tells of it, and no more."""

from __future__ import annotations

import contextlib
import errno
import os
import signal
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


def is_being_written(path: Path) -> bool:
    """Whether some program has the file open for writing; False also where that can't be known.

    Linux answers by refusing a read lease. It knows of the writers on this machine only, and only for one's
    own files; Windows refuses to open a file that another program writes exclusively.
    """
    try:
        with path.open("rb") as file:
            return _has_writers(file)
    except PermissionError:
        return os.name == "nt"
    except OSError:
        return False  # gone, or unreadable: who reads it will say so


def _has_writers(file: IO[bytes]) -> bool:
    if not hasattr(fcntl, "F_SETLEASE"):
        return False
    try:
        # If somebody opens the file while we hold the lease we get a signal: one that nobody heeds.
        fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    except OSError as problem:
        return problem.errno in (errno.EAGAIN, errno.EWOULDBLOCK)
    fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return False


def lock(file: IO[str]) -> bool:
    """Take a file for this program alone until it is closed; False if another one has it."""
    if fcntl is None:
        return True
    with contextlib.suppress(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
