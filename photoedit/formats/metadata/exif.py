"""EXIF bytes, patched in place and never rebuilt.

An EXIF block is a TIFF structure full of absolute offsets, some of them inside maker notes that nobody
documents. Taking it apart and writing it anew breaks them (Sony files lose a third of their tags). So the few
fields an edit changes are overwritten where they stand, and all else keeps its bytes and its place.
"""

from __future__ import annotations

import struct
from datetime import datetime

from photoedit.formats.metadata import subject
from photoedit.formats.metadata.directory import (
    EXIF_IFD,
    GPS_IFD,
    INTEROP_IFD,
    LONG,
    SHORT,
    Directory,
    Entry,
    Structure,
)
from photoedit.formats.metadata.wiping import covered_by, take_out, used_by, wipe, without_small
from photoedit.photo import Size

ORIENTATION = 0x0112
_DATE_TIME, _SUBSECONDS, _OFFSET = 0x0132, 0x9290, 0x9010  # of the last change
_SOFTWARE, _MAKER_NOTE = 0x0131, 0x927C
_RESOLUTIONS, _RESOLUTION_UNIT = (0x011A, 0x011B), 0x0128
_INCH, _CENTIMETRE = 2, 3
_TEXT = 2
_POSITION = frozenset({
    GPS_IFD, 700, 33723, 34377,
    33550, 33920, 33922, 34264, 34735, 34736, 34737, 42112,
})  # fmt: skip
"""The GPS directory; XMP, IPTC and Photoshop's blocks; the tags of GeoTIFF and of GDAL."""

_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)  # in the first directory, in the Exif one
_COLOUR_SPACE, _INTEROP_INDEX = 0xA001, 0x0001
_OLD_COLOURS = frozenset({0x013E, 0x013F, 0xA500})
"""White point and primaries; gamma."""

_SRGB, _ADOBE_RGB = b"R98\0", b"R03\0"
_MOST_IN_JPEG = 2**16 - 3 - len(b"Exif\0\0")
"""Bytes of the largest block that a JPEG has room for (Exif 2.32, 4.7.2)."""


def orientation(exif: bytes) -> int:
    """How the photo lies, 1..8; 1 where nothing valid is said."""
    block = Structure.of_bytes(exif)
    first = block.first() if block else None
    entry = first.find(ORIENTATION) if first else None
    said = block.numbers(entry) if block and entry and _holds_number(entry) else ()
    return said[0] if said and 1 <= said[0] <= 8 else 1


def normalised(exif: bytes, size: Size) -> bytes:
    """The block of an upright photo of `size`, without the small picture that may show another state.

    Orientation becomes 1 and the pixel dimensions `size`. The thumbnail's bytes are wiped and the link to
    it is cut. Bytes that are no EXIF at all come back as ``b""``.
    """
    return without_thumbnail(upright(exif, size))


def upright(exif: bytes, size: Size) -> bytes:
    """The block of an upright photo of `size`: Orientation becomes 1, and the pixel dimensions `size`.

    Where the subject is goes along. Bytes that are no EXIF at all come back as ``b""``.
    """
    block, first = _parsed(exif)
    if block is None or first is None or not first.entries:
        return b""
    patched = bytearray(exif)
    subject.place(patched, block, size, orientation(exif))
    for part in (first, block.child(first, EXIF_IFD)):
        for entry in part.entries if part else ():
            if entry.tag in _WIDTHS:
                _overwrite(patched, block.order, entry, size.width)
            elif entry.tag in _HEIGHTS:
                _overwrite(patched, block.order, entry, size.height)
    for entry in first.entries:
        if entry.tag == ORIENTATION:
            _overwrite(patched, block.order, entry, 1)
    return bytes(patched)


def has_thumbnail(exif: bytes) -> bool:
    """Whether there is a second directory, which describes a small picture."""
    block, first = _parsed(exif)
    return bool(block and first and block.directory(first.next))


def without_thumbnail(exif: bytes) -> bytes:
    """The block without the small picture: its bytes are wiped, the link to it is cut."""
    block, first = _parsed(exif)
    if block is None or first is None:
        return exif
    patched = bytearray(exif)
    if first.end <= len(patched):
        patched[first.next_at : first.end] = bytes(4)
    small = block.directory(first.next)
    return without_small(patched, block, first, small) if small else bytes(patched)


def with_colour_space(exif: bytes, *, srgb: bool) -> bytes:
    """The block of a photo whose colours were converted: ColorSpace says sRGB, or that the profile does.

    So does the interoperability index: ``R03``, which means Adobe RGB, becomes ``R98``, which means sRGB. The
    white point, primaries and gamma of the colours before are taken out.
    """
    block, first = _parsed(exif)
    part = block.child(first, EXIF_IFD) if block else None
    if block is None or first is None:
        return exif
    patched = bytearray(exif)
    entry = part.find(_COLOUR_SPACE) if part else None
    if entry:
        _overwrite(patched, block.order, entry, 1 if srgb else 0xFFFF)
    interop = block.child(part, INTEROP_IFD)
    index = interop.find(_INTEROP_INDEX) if interop else None
    if srgb and index and block.value(index) == _ADOBE_RGB:
        patched[index.value_at : index.value_at + 4] = _SRGB
    for directory in (first, part):
        if directory:
            take_out(patched, block.order, directory, _OLD_COLOURS)
    return bytes(patched)


def is_adobe_rgb(exif: bytes) -> bool:
    """Whether the interoperability index says that the colours are those of Adobe RGB (DCF 2.0, 4.8)."""
    block, first = _parsed(exif)
    interop = block.child(block.child(first, EXIF_IFD), INTEROP_IFD) if block else None
    index = interop.find(_INTEROP_INDEX) if interop else None
    return bool(block and block.value(index) == _ADOBE_RGB)


def has_maker_note(exif: bytes) -> bool:
    """Whether there is a maker note."""
    block, first = _parsed(exif)
    part = block.child(first, EXIF_IFD) if block else None
    return bool(part and part.find(_MAKER_NOTE))


def density(exif: bytes) -> tuple[float, float] | None:
    """Pixels an inch, across and down, if the block tells them in a usual way."""
    block, first = _parsed(exif)
    if block is None or first is None:
        return None
    values = [block.value(first.find(tag)) for tag in _RESOLUTIONS]
    unit = block.numbers(first.find(_RESOLUTION_UNIT)) or (_INCH,)
    if any(len(value) != 8 for value in values) or unit[0] not in (_INCH, _CENTIMETRE):
        return None
    numbers = [struct.unpack(block.order + "II", value) for value in values]
    if not all(above > 0 and below > 0 and above / below < 1e5 for above, below in numbers):
        return None
    across, down = (above / below * (2.54 if unit[0] == _CENTIMETRE else 1) for above, below in numbers)
    return across, down


def retouched(exif: bytes, software: str, when: datetime | None) -> bytes:
    """The block with the writing program, and with the date of writing if one is given, where it says either.

    A text that has no room where the old one stood goes behind the block, so that nothing has to move. The
    thumbnail's bytes are wiped before, since it is never kept and most blocks end with it.
    """
    block, first = _parsed(exif)
    if block is None or first is None:
        return exif
    patched = bytearray(exif)
    small = block.directory(first.next)
    if small:
        patched = bytearray(without_small(patched, block, first, small))
    texts = {_SOFTWARE: software}
    below: dict[int, str] = {}
    if when:
        texts[_DATE_TIME] = f"{when:%Y:%m:%d %H:%M:%S}"
        below = {_SUBSECONDS: "0", _OFFSET: f"{when:%z}"[:3] + ":" + f"{when:%z}"[3:5]}
    for part, values in ((first, texts), (block.child(first, EXIF_IFD), below)):
        for entry in part.entries if part else ():
            if entry.tag in values and entry.kind == _TEXT:
                _write_text(patched, block.order, entry, values[entry.tag])
    return bytes(patched)


def _write_text(patched: bytearray, order: str, entry: Entry, text: str) -> None:
    data = text.encode("ascii", "replace") + b"\0"
    if len(patched) <= _MOST_IN_JPEG < len(patched) + 1 + len(data):
        data = data[: max(entry.value_size, 4) - 1].rstrip(b"\0") + b"\0"  # rather than all of it is left out
    patched[entry.value_at : entry.value_at + entry.value_size] = bytes(entry.value_size)
    if len(data) <= 4:
        at = entry.at + 8
        patched[at : at + 4] = bytes(4)
    elif len(data) <= entry.value_size:
        at = entry.value_at
    else:
        patched.extend(bytes(len(patched) % 2))
        at = len(patched)
        struct.pack_into(order + "I", patched, entry.at + 8, at)
    patched[at : at + len(data)] = data
    struct.pack_into(order + "I", patched, entry.at + 4, len(data))


def without_subject(exif: bytes) -> bytes:
    """The block without the places of the subject in the picture."""
    block, first = _parsed(exif)
    part = block.child(first, EXIF_IFD) if block else None
    if block is None or first is None or part is None:
        return exif
    patched = bytearray(exif)
    gone = [(entry.value_at, entry.value_at + entry.value_size) for entry in subject.entries(part)]
    wipe(patched, gone, list(used_by(block, first, without=subject.TAGS)))
    take_out(patched, block.order, part, subject.TAGS)
    return bytes(patched)


def without_position(exif: bytes) -> bytes:
    """The block without its position: values are wiped, tables and all, and the entries are taken out.

    That goes for the GPS directory, for what maps are made with (GeoTIFF), and for XMP and IPTC inside EXIF,
    which have blocks of their own. All other values stay where they are.
    """
    block, first = _parsed(exif)
    if block is None or first is None:
        return exif
    patched = bytearray(exif)
    kept = list(used_by(block, first, without=_POSITION))
    parts = [part for part in (first, block.child(first, EXIF_IFD), *block.following()) if part]
    for part in parts:
        for entry in part.entries:
            if entry.tag in _POSITION:
                wipe(patched, [(entry.value_at, entry.value_at + entry.value_size)], kept)
        gps = block.child(part, GPS_IFD)
        if gps:
            wipe(patched, covered_by(gps), kept)
    for part in parts:
        take_out(patched, block.order, part, _POSITION)
    return bytes(patched)


def _parsed(exif: bytes) -> tuple[Structure | None, Directory | None]:
    block = Structure.of_bytes(exif)
    if block is None or block.big:
        return None, None
    return block, block.first()


def _overwrite(patched: bytearray, order: str, entry: Entry, value: int) -> None:
    """Put a number into an entry that holds one; a SHORT that is too small for it becomes a LONG."""
    if not _holds_number(entry):
        return
    if entry.kind == LONG:
        struct.pack_into(order + "I", patched, entry.value_at, value)
    elif value <= 0xFFFF:
        struct.pack_into(order + "H", patched, entry.value_at, value)
    elif entry.count == 1:
        struct.pack_into(order + "H", patched, entry.at + 2, LONG)
        struct.pack_into(order + "I", patched, entry.value_at, value)


def _holds_number(entry: Entry) -> bool:
    """Whether there is a number; some files have several where one belongs, and then the first counts."""
    return entry.count > 0 and entry.kind in (SHORT, LONG)
