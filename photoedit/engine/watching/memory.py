"""What a watch has done, remembered in the user's state folder: by size and time, so a changed photo is new.

Nobody else who watches the same way can have it meanwhile.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import platformdirs

from photoedit.engine.orders.order import Order
from photoedit.engine.stamp import Stamp
from photoedit.engine.watching.writers import lock
from photoedit.errors import UsageError


class Memory:
    """The photos that are done, by their stamps, in a file that only grows.

    Raises:
        UsageError: another watch of the same kind is running, or the file can't be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: TextIO = path.open("a+", encoding="utf-8")
        except OSError as problem:
            raise UsageError(f"{path}, which remembers what is done, can't be written: {problem}") from None
        if not lock(self._file):
            self._file.close()
            raise UsageError("The same folders are being watched already, by another photoedit")
        self._file.seek(0)
        self._done = dict(_lines(self._file))

    @classmethod
    def of(cls, order: Order) -> Memory:
        """The memory of a watch, in the user's state folder."""
        folder = platformdirs.user_state_path("photoedit") / "watch"
        return cls(folder / f"{order.fingerprint()}.jsonl")

    def __len__(self) -> int:
        return len(self._done)

    def knows(self, path: Path, stamp: Stamp) -> bool:
        """Whether this photo, as it is now, is done."""
        return self._done.get(os.path.realpath(path)) == stamp

    def add(self, path: Path, stamp: Stamp) -> None:
        """Remember a photo, also after a crash."""
        real = os.path.realpath(path)
        self._done[real] = stamp
        self._file.write(json.dumps({"photo": real, "size": stamp.size, "mtime_ns": stamp.mtime_ns}) + "\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file; another watch may have it."""
        self._file.close()


def _lines(file: TextIO) -> Iterator[tuple[str, Stamp]]:
    for text in file:
        with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):  # cut off by a crash
            line = json.loads(text)
            yield line["photo"], Stamp(line["size"], line["mtime_ns"])
