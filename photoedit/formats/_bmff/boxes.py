"""Boxes (ISO/IEC 14496-12): a length, a type and a content, which may be boxes again.

Nothing that a file says is trusted: it is looked at within bounds, and never allocated for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_MOST_BOXES = 1024


class Box(NamedTuple):
    """A box: its type and where its content stands."""

    kind: bytes
    at: int
    end: int


class Cursor:
    """Reads numbers and bytes one after the other.

    Raises:
        ValueError: the data end too early.
    """

    def __init__(self, data: bytes) -> None:
        self._data, self.at = data, 0

    def take(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self._data):
            raise ValueError("one of its boxes is too short")
        return self._data[self.at - size : self.at]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def text(self) -> bytes:
        """Up to the next NUL."""
        end = self._data.find(b"\0", self.at)
        stop = len(self._data) if end < 0 else end
        found, self.at = self._data[self.at : stop], stop + 1
        return found


def boxes(data: bytes, at: int = 0) -> Iterator[Box]:
    """The boxes that follow each other in `data`."""
    while at + 8 <= len(data):
        size, head = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        end = len(data) if size == 0 else at + size
        if size and (size < head or end > len(data)):
            raise ValueError("one of its boxes is longer than what it stands in")
        yield Box(data[at + 4 : at + 8], at + head, end)
        at = end


def boxes_of_file(file: BinaryIO, length: int) -> Iterator[Box]:
    """The outermost boxes of an open file of `length` bytes, the last perhaps cut off."""
    at = 0
    for _ in range(_MOST_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8 or at >= length:
            return
        size, width = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, width = int.from_bytes(head[8:16], "big"), 16
        end = length if size == 0 else at + size
        if end < at + width:
            raise ValueError("one of its boxes is shorter than its own head")
        yield Box(head[4:8], at + width, end)
        at = end


def brands(head: bytes) -> frozenset[bytes]:
    """What a file that begins so says it is compatible with; empty if it is none of this family."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return frozenset([head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))])
