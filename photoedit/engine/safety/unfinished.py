"""Batches that have not come to their end: found by their journals' copies in the user's state folder."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photoedit.engine.orders.order import Order, Planned
from photoedit.engine.safety.journal import Journal, copy_of, state_folder
from photoedit.engine.safety.lines import Lines, lines_of
from photoedit.engine.safety.lock import owner_of
from photoedit.errors import PhotoEditError, WriteError

FORGOTTEN = "forgotten"
"""The event of a batch that nobody wants to go on with."""


@dataclass(frozen=True)
class Unfinished:
    """A batch that ended before its end, and nobody runs now.

    Attributes:
        order: all that was asked for.
        left, photos: results that are not made yet, and all of them.
    """

    order: Order
    left: int
    photos: int
    journal: Path

    @property
    def output(self) -> Path:
        """Where its journal is kept."""
        return self.order.outputs[0].folder

    def forget(self) -> None:
        """Don't find it again; ``--resume`` still goes on with it.

        Raises:
            WriteError: the journal can't be written.
        """
        try:
            with contextlib.closing(Lines(self.journal)) as lines:
                lines.write(FORGOTTEN)
        except OSError as problem:
            raise WriteError(f"{self.journal} can't be written: {problem.strerror}") from problem


def unfinished(photos: Path | None = None) -> Unfinished | None:
    """The newest unfinished batch, of all or of those with photos in a folder; reads files."""
    copies = sorted(state_folder().glob("*.jsonl"), key=_changed, reverse=True)
    for copy in copies:
        found = _read(copy)
        if found and (photos is None or any(_concerns(path, photos) for path in found.order.inputs)):
            return found
    return None


def plan_again(order: Order) -> Planned:
    """What is to be done for an order: what is left of it where it was interrupted, else all. Reads files.

    Raises:
        UsageError: as `Order.plan`; or another batch runs there.
    """
    folder = order.outputs[0].folder
    found = _read(copy_of(folder))
    interrupted = found is not None and found.order.fingerprint() == order.fingerprint()
    with Journal(folder) as journal:
        return order.plan(records=journal.records() if interrupted else None)


def _concerns(path: Path, folder: Path) -> bool:
    folder = folder.absolute()
    return folder in (path, path.parent, *path.parents)


def _changed(path: Path) -> float:
    with contextlib.suppress(OSError):  # another start has just forgotten it
        return path.stat().st_mtime
    return 0.0


def _read(copy: Path) -> Unfinished | None:
    try:
        found = _in_lines(lines_of(copy), copy)
    except (PhotoEditError, KeyError, TypeError, ValueError, AttributeError):
        return None  # damaged, or of another version
    if found is None or not found.output.is_dir() or owner_of(found.output) is not None:
        return None
    return found


def _in_lines(lines: Iterable[Mapping[str, Any]], copy: Path) -> Unfinished | None:
    order: Mapping[str, Any] | None = None
    photos, over = 0, True
    done: set[str] = set()
    for line in lines:
        event = line["event"]
        if event == "begin":
            if over:
                photos, done = 0, set()
            photos, over = max(photos, line["photos"] + len(done)), False
            order = line.get("order")
        elif event == "done":
            done.add(line["target"])
        elif event == "end":
            over = not line["unfinished"]
        elif event == FORGOTTEN:
            over = True
    if over or order is None or photos <= len(done):
        return None
    return Unfinished(Order.from_plain(order), photos - len(done), photos, copy)
