"""Files of JSON lines that no crash can make worse than one line short: lines are only appended, each in one
piece, and a line that was cut off is no line.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

VERSION = 1


class Lines:
    """A file that lines are appended to, each in one piece."""

    def __init__(self, path: Path) -> None:
        self.path = path
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND
        flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(path, flags, 0o600)
        self._lock = threading.Lock()
        size = os.fstat(self._descriptor).st_size
        if size:
            os.lseek(self._descriptor, size - 1, os.SEEK_SET)
            if os.read(self._descriptor, 1) != b"\n":  # the last line was cut off: don't write behind it
                os.write(self._descriptor, b"\n")

    def write(self, event: str, *, sync: bool = False, **facts: Any) -> None:
        """Append the line of an event; with `sync` it is on the disk when this returns.

        Raises:
            OSError: it can't be written.
        """
        line = json.dumps({"journal": VERSION, "event": event, **facts})
        with self._lock:
            _append(self._descriptor, line.encode() + b"\n")
        if sync:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


def _append(descriptor: int, data: bytes) -> None:
    if os.write(descriptor, data) != len(data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """The whole lines of a journal; none if there is no file or it can't be read."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            for text in file:
                with contextlib.suppress(ValueError, RecursionError):  # cut off by a crash, or not ours
                    line = json.loads(text)
                    if isinstance(line, dict) and line.get("journal") == VERSION:
                        yield line
    except OSError:
        return
