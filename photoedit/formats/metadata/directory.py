"""TIFF directories: the structure that EXIF blocks and TIFF files are made of.

A directory is a table of entries (tag, type, count, and the value or where it stands) and a pointer to the
next directory. Everything here only looks and trusts nothing: what points outside the data is left out.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Literal, NamedTuple, Self

EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
"""Tags of entries that point to directories."""

BYTE, SHORT, LONG, RATIONAL, UNDEFINED, IFD = 1, 3, 4, 5, 7, 13
TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
"""Bytes of a value of each type."""

Order = Literal["<", ">"]

_BIG_TYPE_SIZES = {16: 8, 17: 8, 18: 8}
_LETTERS = {BYTE: "B", SHORT: "H", LONG: "I", IFD: "I", 16: "Q", 18: "Q"}
_ORDERS: dict[bytes, Order] = {b"II": "<", b"MM": ">"}
_MOST_ENTRIES = 65535
_MOST_DIRECTORIES = 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: where it stands, and where and how large its value is."""

    tag: int
    kind: int
    count: int
    at: int
    value_at: int
    value_size: int


class Directory(NamedTuple):
    """A directory: where it stands, its entries, and the pointer to the next directory."""

    at: int
    entries: tuple[Entry, ...]
    next_at: int
    next: int

    @property
    def end(self) -> int:
        return self.next_at + 4

    def find(self, tag: int) -> Entry | None:
        return next((entry for entry in self.entries if entry.tag == tag), None)


@dataclass(frozen=True, slots=True)
class Structure:
    """A TIFF structure: `length` bytes that `peek(at, size)` gives, fewer where they end.

    Attributes:
        order: of the bytes in a number, as `struct` writes it.
        big: whether it is a BigTIFF, with numbers of 64 bits.
        first_at: where the first directory stands.
    """

    peek: Callable[[int, int], bytes]
    length: int
    order: Order
    big: bool
    first_at: int

    @classmethod
    def of_bytes(cls, data: bytes) -> Self | None:
        """The structure in `data`; None if there is none."""
        return cls.of_peek(lambda at, size: data[at : at + size], len(data))

    @classmethod
    def of_file(cls, file: BinaryIO, length: int) -> Self | None:
        """The structure in an open file of `length` bytes; None if there is none."""

        def peek(at: int, size: int) -> bytes:
            file.seek(at)
            return file.read(size)

        return cls.of_peek(peek, length)

    @classmethod
    def of_peek(cls, peek: Callable[[int, int], bytes], length: int) -> Self | None:
        """The structure in `length` bytes that `peek` gives; None if there is none."""
        head = peek(0, 16)
        order = _ORDERS.get(head[:2])
        if order is None or len(head) < 8:
            return None
        magic, first_at = struct.unpack_from(order + "HI", head, 2)
        if magic == 42:
            return cls(peek, length, order, False, first_at)
        if magic == 43 and len(head) == 16:
            return cls(peek, length, order, True, struct.unpack_from(order + "Q", head, 8)[0])
        return None

    def first(self) -> Directory | None:
        return self.directory(self.first_at)

    def child(self, parent: Directory | None, tag: int) -> Directory | None:
        """The directory that an entry of `parent` points to."""
        pointer = self.numbers(parent.find(tag)) if parent else ()
        return self.directory(pointer[0]) if pointer else None

    def following(self) -> Iterator[Directory]:
        """The directories behind the first one; ends if the chain comes back to where it was."""
        part = self.first()
        seen = {0}
        while part and part.next not in seen and len(seen) < _MOST_DIRECTORIES:
            seen.add(part.next)
            part = self.directory(part.next)
            if part:
                yield part

    def directory(self, at: int) -> Directory | None:
        """The directory at `at`; None if it is outside."""
        count_size, entry_size, pointer_size = (8, 20, 8) if self.big else (2, 12, 4)
        if not 8 <= at <= self.length - count_size:
            return None
        table_at = at + count_size
        count = self._number(self.peek(at, count_size))
        count = min(count, (self.length - table_at) // entry_size, _MOST_ENTRIES)
        table = self.peek(table_at, count * entry_size)
        entries = (
            self._entry(table[start : start + entry_size], table_at + start)
            for start in range(0, len(table) - entry_size + 1, entry_size)
        )
        next_at = table_at + count * entry_size
        pointer = self.peek(next_at, pointer_size)
        following = self._number(pointer) if len(pointer) == pointer_size else 0
        return Directory(at, tuple(entry for entry in entries if entry), next_at, following)

    def _entry(self, data: bytes, at: int) -> Entry | None:
        tag, kind, count = struct.unpack_from(self.order + ("HHQ" if self.big else "HHI"), data)
        one = TYPE_SIZES.get(kind) or (_BIG_TYPE_SIZES.get(kind, 0) if self.big else 0)
        value = data[12:] if self.big else data[8:]
        inline = count * one <= len(value)
        value_at = at + len(data) - len(value) if inline else self._number(value)
        if not one or value_at + count * one > self.length:
            return None
        return Entry(tag, kind, count, at, value_at, count * one)

    def value(self, entry: Entry | None) -> bytes:
        """The bytes of an entry's value."""
        return self.peek(entry.value_at, entry.value_size) if entry else b""

    def numbers(self, entry: Entry | None, most: int = 1) -> tuple[int, ...]:
        """The first whole numbers, up to `most`, of an entry; none if it holds no such numbers."""
        if entry is None or entry.kind not in _LETTERS:
            return ()
        form = f"{self.order}{min(entry.count, most)}{_LETTERS[entry.kind]}"
        data = self.peek(entry.value_at, struct.calcsize(form))
        return struct.unpack(form, data) if len(data) == struct.calcsize(form) else ()

    def _number(self, data: bytes) -> int:
        return int.from_bytes(data, "little" if self.order == "<" else "big")
