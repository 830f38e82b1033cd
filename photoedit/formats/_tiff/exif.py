"""EXIF in TIFF files, where it is no block of its own but part of the file's directories.

Reading gathers the entries that describe the photo (not those that describe its storage) into one standalone
block. Their values keep their bytes; only the offsets between them are new. A maker note may hold offsets of
its own that nobody documents, so it goes to where it stood in the file if that is possible.

Writing is simpler and exact: a standalone block *is* the beginning of a TIFF file. So a file starts with the
whole block as it is, every value at its old place, and the new directory just points into it. A BigTIFF can't
hold such a block, because its directories are written in another form: for it the entries are gathered again,
and little-endian, because Pillow takes no other BigTIFF. The maker note keeps its bytes and its place.

What tells how a JPEG's pixels are stored (YCbCrPositioning, JPEGInterchangeFormat) means nothing beside RGB
pixels and is left out, and so is the thumbnail's directory: it would pass for a second page.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from photoedit.formats._tiff.form import TIFF, Form
from photoedit.formats.metadata.directory import (
    EXIF_IFD,
    GPS_IFD,
    IFD,
    INTEROP_IFD,
    LONG,
    TYPE_SIZES,
    Directory,
    Order,
    Structure,
)
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

_NUMBERS = {3: 2, 4: 4, 5: 4, 8: 2, 9: 4, 10: 4, 11: 4, 12: 8}
"""Bytes of a number in values of each type that has numbers; a rational has two."""

_MAKER_NOTE, _DESCRIPTION, _DOCUMENT = 37500, 270, 37724
_DOCUMENT_NAME = b"Adobe Photoshop Document Data Block\0"
_LAYERS = (b"Layr", b"Lr16", b"Lr32")
_MOST_PARTS = 100
_OF_STORAGE = re.compile(
    rb"""\s*(\{"shape":|shape=\(|ImageJ=|<\?xml[^>]*>\s*(<!--.*?-->\s*)?<OME)""", re.DOTALL
)
"""How tifffile, ImageJ and OME describe size and order of the pixels: wrong as soon as those change."""

_CHILDREN = (EXIF_IFD, GPS_IFD)
_REACH = 2**16
"""How far into a block a maker note is put to keep its place; reading stops there, because the file may be
large and its maker note at the end of it."""


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
    found = _fields(tiff, first, _CHILDREN, _LARGEST_VALUE) if first else []
    fields = [field for field in found if not _is_stale(field)]
    if not fields:
        return b"", ()
    block = _Block(TIFF, tiff.order, _maker_note(fields), _REACH)
    block.begin(block.lay(fields))
    return bytes(block.data), block.notes


def has_layers(tiff: Structure, part: Directory) -> bool:
    """Whether a directory has layers as Photoshop writes them beside the picture that they make.

    They are among the parts of its document: a mark and a name of 4 letters each, both in the order of the
    file's bytes, the length, and so many bytes, filled up to a multiple of 4.
    """
    document = part.find(_DOCUMENT)
    if document is None or tiff.peek(document.value_at, len(_DOCUMENT_NAME)) != _DOCUMENT_NAME:
        return False
    at, end = document.value_at + len(_DOCUMENT_NAME), document.value_at + document.value_size
    for _ in range(_MOST_PARTS):
        head = tiff.peek(at, 12) if at + 12 <= end else b""
        if len(head) < 12:
            break
        name, length = head[4:8], struct.unpack(tiff.order + "I", head[8:])[0]
        if length and (name if tiff.order == ">" else name[::-1]) in _LAYERS:
            return True
        at += 12 + length + -length % 4
    return False


def has_large_values(part: Directory) -> bool:
    """Whether a directory has values so large that they are no description of a photo, and are not kept."""
    return any(entry.value_size > _LARGEST_VALUE and _describes(entry.tag) for entry in part.entries)


def _is_stale(field: _Field) -> bool:
    """Whether a description tells how a program had stored the picture, not what it shows."""
    return field.tag == _DESCRIPTION and _OF_STORAGE.match(field.data) is not None


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
    """A block being built, from the header on; the place of the maker note is kept free for it."""

    def __init__(self, form: Form, order: Order, note: _Field | None, reach: int) -> None:
        self.data = bytearray(form.header(order, 0))
        self._form, self._order, self._note = form, order, note
        self._next = len(self.data)
        self._in_place = note is not None and self._next <= note.stood_at <= reach - len(note.data)
        self._kept = (note.stood_at, note.stood_at + len(note.data)) if note else (0, 0)

    @property
    def notes(self) -> tuple[Note, ...]:
        moved = self._note is not None and not self._in_place
        return (Note.MAKER_NOTE_MOVED,) if moved else ()

    def begin(self, first_at: int) -> None:
        """Let the header point to the first directory."""
        self._put(0, self._form.header(self._order, first_at))

    def lay(self, fields: list[_Field] | tuple[_Field, ...]) -> int:
        """Write a directory with all that belongs to it; returns where it stands."""
        at = self._take(self._form.directory_size(len(fields)))
        entries = [self.entry(field) for field in fields]
        self._put(at, self._form.directory(self._order, entries))
        return at

    def entry(self, field: _Field) -> bytes:
        """An entry; its value, if it has no room for it, is written."""
        kind = self._form.pointer if field.children else field.kind
        return self._form.entry(self._order, field.tag, kind, field.count, self._value(field))

    def _value(self, field: _Field) -> bytes:
        """What stands in the entry itself: the value or where it is."""
        if field.children:
            return self._form.place(self._order, self.lay(field.children))
        if len(field.data) <= self._form.inline:
            return field.data
        at = self._kept[0] if field is self._note and self._in_place else self._take(len(field.data))
        self._put(at, field.data)
        return self._form.place(self._order, at)

    def _take(self, size: int) -> int:
        at = self._next
        low, high = self._kept
        if self._in_place and at < high and at + size > low:
            at = high + high % 2
        self._next = at + size + size % 2
        return at

    def _put(self, at: int, data: bytes) -> None:
        self.data.extend(bytes(max(0, at + len(data) - len(self.data))))
        self.data[at : at + len(data)] = data


class Beginning(NamedTuple):
    """How a file with an EXIF block begins.

    Attributes:
        data: the header, which does not yet point anywhere, and what the entries point to.
        described: by tag, the entries that describe the photo, fit for the file's first directory.
    """

    order: Order
    data: bytes
    described: dict[int, bytes]
    notes: tuple[Note, ...] = ()


def beginning(exif: bytes, form: Form) -> Beginning:
    """The beginning of a file of that form with an EXIF block, or none if `exif` is empty."""
    tiff = Structure.of_bytes(exif)
    first = tiff.first() if tiff else None
    if tiff is None or first is None:
        return Beginning("<", form.header("<", 0), {})
    if form is TIFF:
        entries = {
            entry.tag: tiff.peek(entry.at, 12) for entry in reversed(first.entries) if _describes(entry.tag)
        }
        return Beginning(tiff.order, exif, entries)
    fields = _little_endian(_fields(tiff, first, _CHILDREN), tiff.order)
    note = _maker_note(fields)
    block = _Block(form, "<", note, len(exif))
    entries = {field.tag: block.entry(field) for field in fields}
    foreign = (Note.MAKER_NOTE_MOVED,) if note and tiff.order == ">" else block.notes
    return Beginning("<", bytes(block.data), entries, foreign)


def _little_endian(fields: Iterable[_Field], order: Order) -> list[_Field]:
    """The fields with the numbers in their values turned round if they are big-endian."""
    return [
        replace(
            field,
            data=_turned(field.data, _NUMBERS.get(field.kind, 1)) if order == ">" else field.data,
            children=tuple(_little_endian(field.children, order)),
        )
        for field in fields
    ]


def _turned(data: bytes, size: int) -> bytes:
    return b"".join(data[at : at + size][::-1] for at in range(0, len(data), size))
