"""EXIF bytes, patched in place and never rebuilt.

An EXIF block is a TIFF structure full of absolute offsets, some of them inside maker notes that nobody
documents. Taking it apart and writing it anew breaks them (Sony files lose a third of their tags). So the few
fields an edit changes are overwritten where they stand, and all else keeps its bytes and its place.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator

from photoedit.formats.directory import LONG, SHORT, Directory, Entry, Structure
from photoedit.photo import Size

ORIENTATION = 0x0112
EXIF_IFD, GPS_IFD, INTEROP_IFD = 0x8769, 0x8825, 0xA005
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)  # in the first directory, in the Exif one
_COLOUR_SPACE, _INTEROP_INDEX = 0xA001, 0x0001
_THUMBNAILS = ((0x0201, 0x0202), (0x0111, 0x0117))  # (where, how large): of a JPEG, of strips
_MOST_STRIPS = 4096

Span = tuple[int, int]


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
    block = Structure.of_bytes(exif)
    first = block.first() if block and not block.big else None
    if block is None or first is None or not first.entries:
        return b""
    patched = bytearray(exif)
    for part in (first, block.child(first, EXIF_IFD)):
        for entry in part.entries if part else ():
            if entry.tag in _WIDTHS:
                _overwrite(patched, block.order, entry, size.width)
            elif entry.tag in _HEIGHTS:
                _overwrite(patched, block.order, entry, size.height)
    for entry in first.entries:
        if entry.tag == ORIENTATION:
            _overwrite(patched, block.order, entry, 1)
    if first.end <= len(patched):
        patched[first.next_at : first.end] = bytes(4)
    small = block.directory(first.next)
    return _wiped(patched, block, first, small) if small else bytes(patched)


def with_colour_space(exif: bytes, *, srgb: bool) -> bytes:
    """The block of a photo whose colours were converted: ColorSpace says sRGB, or that the profile does.

    So does the interoperability index: ``R03``, which means Adobe RGB, becomes ``R98``, which means sRGB.
    """
    block = Structure.of_bytes(exif)
    first = block.first() if block and not block.big else None
    part = block.child(first, EXIF_IFD) if block else None
    if block is None or part is None:
        return exif
    patched = bytearray(exif)
    entry = part.find(_COLOUR_SPACE)
    if entry:
        _overwrite(patched, block.order, entry, 1 if srgb else 0xFFFF)
    interop = block.child(part, INTEROP_IFD)
    index = interop.find(_INTEROP_INDEX) if interop else None
    if srgb and index and block.value(index) == b"R03\0":
        patched[index.value_at : index.value_at + 4] = b"R98\0"
    return bytes(patched)


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


def _wiped(patched: bytearray, block: Structure, first: Directory, small: Directory) -> bytes:
    """The bytes without the thumbnail that the directory `small` describes."""
    in_use = list(_in_use(block, first))
    last_used = max(small.end, *(stop for _, stop in in_use))
    end = len(patched)
    for begin, stop in _thumbnail(block, small):
        for low, high in _outside(begin, stop, in_use):
            patched[low:high] = bytes(high - low)
        if begin >= last_used and not patched[stop:].strip(b"\0"):
            end = min(end, begin)  # nothing stands behind it, so the block may as well end there
    return bytes(patched[:end])


def _thumbnail(block: Structure, small: Directory) -> Iterator[Span]:
    for where, how_large in _THUMBNAILS:
        places = block.numbers(small.find(where), _MOST_STRIPS)
        sizes = block.numbers(small.find(how_large), _MOST_STRIPS)
        for begin, size in zip(places, sizes, strict=False):
            if begin < block.length:
                yield begin, min(begin + size, block.length)


def _in_use(block: Structure, first: Directory) -> Iterator[Span]:
    """What the photo's own directories and values cover: in a damaged block a thumbnail may overlap it."""
    exif = block.child(first, EXIF_IFD)
    parts = (first, exif, block.child(first, GPS_IFD), block.child(exif, INTEROP_IFD))
    yield 0, 8
    for part in parts:
        if part:
            yield part.at, part.end
            for entry in part.entries:
                yield entry.value_at, entry.value_at + entry.value_size


def _outside(begin: int, stop: int, in_use: Iterable[Span]) -> Iterator[Span]:
    """The parts of a span that are not in use."""
    for low, high in sorted(in_use):
        if low > begin:
            yield begin, min(low, stop)
        begin = max(begin, high)
        if begin >= stop:
            return
    yield begin, stop
