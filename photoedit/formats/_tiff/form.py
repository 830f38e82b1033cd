"""TIFF directories as they are written, in the form of a TIFF (TIFF 6.0, section 2) or of a BigTIFF.

A TIFF counts and points with 32 bits and ends at 4 GiB. A BigTIFF is the same with 64 bits: a longer header,
entries of 20 bytes instead of 12, and values of up to 8 bytes within their entry. The other half, reading
both, is `photoedit.formats.metadata.directory`.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from photoedit.formats.metadata.directory import LONG, Order

LONG8 = 16
"""The type of numbers of 64 bits, which only a BigTIFF has."""

_MARKS = {"<": b"II", ">": b"MM"}


class Form(NamedTuple):
    """What TIFF and BigTIFF write differently.

    Attributes:
        head: `struct` letters of the header behind the byte order's mark, before the first directory's place.
        fixed: what stands there.
        number: letter of the number of entries in a directory.
        offset: letter of places in the file and of numbers of values.
        pointer: type of an entry whose value is such a place.
    """

    head: str
    fixed: tuple[int, ...]
    number: str
    offset: str
    pointer: int

    @property
    def inline(self) -> int:
        """Bytes of the largest value that stands in its entry."""
        return struct.calcsize(self.offset)

    def header(self, order: Order, first_at: int) -> bytes:
        """How a file begins whose first directory stands at `first_at`."""
        return _MARKS[order] + struct.pack(f"{order}{self.head}{self.offset}", *self.fixed, first_at)

    def place(self, order: Order, at: int) -> bytes:
        """What an entry has instead of a value that is too long for it."""
        return struct.pack(order + self.offset, at)

    def entry(self, order: Order, tag: int, kind: int, count: int, value: bytes) -> bytes:
        """An entry with its value, or the place of it."""
        return struct.pack(f"{order}HH{self.offset}", tag, kind, count) + value.ljust(self.inline, b"\0")

    def directory(self, order: Order, entries: list[bytes]) -> bytes:
        """A directory of entries, which must be sorted by tag; no other one follows it."""
        return struct.pack(order + self.number, len(entries)) + b"".join(entries) + bytes(self.inline)

    def directory_size(self, entries: int) -> int:
        """Bytes of a directory of so many entries."""
        return struct.calcsize(self.number) + entries * (4 + 2 * self.inline) + self.inline


TIFF = Form("H", (42,), "H", "I", LONG)
BIG_TIFF = Form("HHH", (43, 8, 0), "Q", "Q", LONG8)
