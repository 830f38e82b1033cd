"""EXIF in TIFF files, where it is no block of its own but part of the file's directories.

Reading gathers the entries that describe the photo (not those that describe its storage) into one standalone
block. Their values keep their bytes; only the offsets between them are new. A maker note may hold offsets of
its own that nobody documents, so it goes to where it stood in the file if that is possible.

Writing is simpler and exact: a standalone block *is* the beginning of a TIFF file. So a file starts with the
whole block as it is, every value at its old place, and the new directory just points into it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import NamedTuple

from photoedit.formats.directory import IFD, LONG, TYPE_SIZES, Directory, Order, Structure
from photoedit.formats.exif import EXIF_IFD, GPS_IFD, INTEROP_IFD
from photoedit.formats.notes import Note

ICC, XMP, IPTC, PHOTOSHOP = 34675, 700, 33723, 34377

_STORAGE = {
    254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 277, 278, 279, 280, 281, 284, 288, 289,
    290, 291, 292, 293, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330, 332, 333,
    334, 336, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 351, 400, 401, 402, 403, 404, 405,
    *range(512, 533), 559, 32781, 32932, 32995, 32996, 32997, 32998, 33421, 33422, 37398, 37724,
    ICC, XMP, IPTC, PHOTOSHOP,
}  # fmt: skip
_RAW = range(50706, 52600)
"""Tags of DNG: a developed photo must not pass for a RAW."""

_MOST = 2**20
"""Bytes that are taken from one directory; a hostile file can claim its whole length for every entry."""

_LARGEST_VALUE = 2**16
"""What describes a photo in the first directory is not larger."""

_MAKER_NOTE = 37500
_CHILDREN = (EXIF_IFD, GPS_IFD)
_REACH = 2**16
"""How far into a block a maker note is put to keep its place."""


@dataclass(frozen=True, slots=True)
class _Field:
    """An entry on its way into a block; `children` if its value is a directory of its own."""

    tag: int
    kind: int
    count: int
    data: bytes
    stood_at: int = 0
    children: tuple[_Field, ...] = ()


def gathered(tiff: Structure) -> tuple[bytes, tuple[Note, ...]]:
    """The EXIF of a TIFF file as a standalone block, empty if there is none."""
    first = tiff.first()
    fields = _fields(tiff, first, _CHILDREN, _LARGEST_VALUE) if first else []
    if not fields:
        return b"", ()
    note = _maker_note(fields)
    block = _Block(tiff.order, note)
    block.lay(fields)
    moved = note is not None and not block.in_place
    return bytes(block.data), (Note.MAKER_NOTE_MOVED,) if moved else ()


def _describes(tag: int) -> bool:
    return tag not in _STORAGE and tag not in _RAW


def _fields(
    tiff: Structure, part: Directory, children: tuple[int, ...], largest: int = _MOST
) -> list[_Field]:
    """The fields of a directory with values up to `largest` bytes."""
    found: dict[int, _Field] = {}
    room = _MOST
    for entry in part.entries:
        fits = entry.value_size <= min(largest, room)
        if not fits or entry.tag in found or not _describes(entry.tag):
            continue
        if entry.tag in children:
            below = _child(tiff, part, entry.tag)
            found |= {entry.tag: below} if below else {}
        elif entry.kind in TYPE_SIZES and entry.kind != IFD:
            room -= entry.value_size
            value = tiff.value(entry)
            found[entry.tag] = _Field(entry.tag, entry.kind, entry.count, value, entry.value_at)
    return [found[tag] for tag in sorted(found)]


def _child(tiff: Structure, parent: Directory, tag: int) -> _Field | None:
    part = tiff.child(parent, tag)
    below = (INTEROP_IFD,) if tag == EXIF_IFD else ()
    fields = _fields(tiff, part, below) if part else []
    return _Field(tag, LONG, 1, b"", children=tuple(fields)) if fields else None


def _maker_note(fields: list[_Field]) -> _Field | None:
    exif = next((field for field in fields if field.tag == EXIF_IFD), None)
    below = exif.children if exif else ()
    return next((field for field in below if field.tag == _MAKER_NOTE and len(field.data) > 4), None)


class _Block:
    """A standalone block being built; the place of the maker note is kept free for it."""

    def __init__(self, order: str, note: _Field | None) -> None:
        self.data = bytearray((b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8))
        self._order = order
        self._note = note
        self.in_place = note is not None and 8 <= note.stood_at <= _REACH - len(note.data)
        self._kept = (note.stood_at, note.stood_at + len(note.data)) if note else (0, 0)
        self._next = len(self.data)

    def lay(self, fields: list[_Field] | tuple[_Field, ...]) -> int:
        """Write a directory with all that belongs to it; returns where it stands."""
        at = self._take(2 + 12 * len(fields) + 4)
        table = bytearray(struct.pack(self._order + "H", len(fields)))
        for field in fields:
            table += struct.pack(self._order + "HHI", field.tag, field.kind, field.count)
            table += self._value(field).ljust(4, b"\0")
        self._put(at, bytes(table) + bytes(4))
        return at

    def _value(self, field: _Field) -> bytes:
        """What stands in the entry itself: the value or where it is."""
        if field.children:
            return struct.pack(self._order + "I", self.lay(field.children))
        if len(field.data) <= 4:
            return field.data
        at = self._kept[0] if field is self._note and self.in_place else self._take(len(field.data))
        self._put(at, field.data)
        return struct.pack(self._order + "I", at)

    def _take(self, size: int) -> int:
        at = self._next
        low, high = self._kept
        if self.in_place and at < high and at + size > low:
            at = high + high % 2
        self._next = at + size + size % 2
        return at

    def _put(self, at: int, data: bytes) -> None:
        self.data.extend(bytes(max(0, at + len(data) - len(self.data))))
        self.data[at : at + len(data)] = data


class Descriptive(NamedTuple):
    """An entry as it stands in an EXIF block's first directory, fit for another directory."""

    tag: int
    entry: bytes


def descriptive(exif: bytes) -> tuple[Order, list[Descriptive]]:
    """The block's byte order, and its entries that describe the photo."""
    block = Structure.of_bytes(exif)
    first = block.first() if block else None
    if block is None or first is None:
        return "<", []
    entries = {
        entry.tag: Descriptive(entry.tag, block.peek(entry.at, 12))
        for entry in reversed(first.entries)
        if _describes(entry.tag)
    }
    return block.order, list(entries.values())
