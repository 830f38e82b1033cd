"""In which order the open photos stand. Looks into files: called in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photoedit.engine.orders.facts import Facts
from photoedit.engine.orders.inputs import natural_key

ORDERS = {"name": "Name", "taken": "Date taken", "changed": "Date changed", "size": "File size"}
"""The orders, and their words for people."""


def arranged(photos: Sequence[Path], order: str) -> list[Path]:
    """The photos by one of `ORDERS`: oldest, smallest first; those that are alike by their names."""
    by_name = sorted(photos, key=lambda photo: natural_key(str(photo)))
    if order == "taken":
        return sorted(by_name, key=lambda photo: Facts(photo, 0, "").value("date:%Y%m%d%H%M%S"))
    if order == "changed":
        return sorted(by_name, key=lambda photo: _told(photo)[0])
    if order == "size":
        return sorted(by_name, key=lambda photo: _told(photo)[1])
    return by_name


def _told(photo: Path) -> tuple[int, int]:
    """When it was changed, and its bytes; of a photo that is gone, nothing."""
    try:
        found = photo.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
