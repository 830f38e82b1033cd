"""What a JPEG XL file is made of: the picture alone, or in boxes (ISO/IEC 18181-2) beside EXIF and XMP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import imagecodecs

from photoedit.formats._bmff.boxes import Box, boxes, boxes_of_file
from photoedit.formats._bmff.writer import box
from photoedit.formats._jxl.header import CODESTREAM, ENOUGH, JxlHeader

CONTAINER = b"\0\0\0\x0cJXL \x0d\x0a\x87\x0a"

_BEGINNING = box(b"JXL ", b"\x0d\x0a\x87\x0a") + box(b"ftyp", b"jxl ", bytes(4), b"jxl ")
_PART_NUMBER = 4
_LARGEST_BLOCK = 2**24
_OTHERS = (b"jumb", b"uuid")
"""Boxes for seals of origin (C2PA), and for what others thought of."""


@dataclass(frozen=True, slots=True)
class JxlFile:
    """An open JPEG XL file: its header, and the blocks beside the picture.

    Attributes:
        gain_map: whether there is one for HDR screens.
        others: whether there are data in forms that are not read.
    """

    header: JxlHeader
    exif: bytes = b""
    xmp: bytes = b""
    gain_map: bool = False
    others: bool = False

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> JxlFile:
        """Look at an open file of `length` bytes.

        Raises:
            EOFError: it ends too early.
            ValueError: it makes no sense.
        """
        file.seek(0)
        if file.read(2) == CODESTREAM:
            file.seek(0)
            return cls(JxlHeader.parsed(file.read(ENOUGH)))
        start, blocks = b"", dict.fromkeys((b"Exif", b"xml "), b"")
        kinds = set()
        for found in boxes_of_file(file, length):
            kinds.add(_kind(file, found))
            size = min(found.end, length) - found.at
            if found.kind in (b"jxlc", b"jxlp"):
                skipped = _PART_NUMBER if found.kind == b"jxlp" else 0
                file.seek(found.at + skipped)
                if len(start) < ENOUGH:
                    start += file.read(min(max(size - skipped, 0), ENOUGH))
            elif size <= _LARGEST_BLOCK and found.end <= length:
                for kind, data in _block(file, found):
                    blocks[kind] = blocks.get(kind) or data
        if not start:
            raise EOFError
        exif = blocks[b"Exif"]
        exif = exif[4 + int.from_bytes(exif[:4], "big") :]
        gain_map, others = b"jhgm" in kinds, not kinds.isdisjoint(_OTHERS)
        return cls(JxlHeader.parsed(start), exif, blocks[b"xml "], gain_map, others)


def _kind(file: BinaryIO, found: Box) -> bytes:
    """What kind of box it is, be it packed."""
    if found.kind != b"brob":
        return found.kind
    file.seek(found.at)
    return file.read(4)


def _block(file: BinaryIO, found: Box) -> Iterator[tuple[bytes, bytes]]:
    """A box of metadata; it may be packed."""
    if found.kind in (b"Exif", b"xml ", b"brob"):
        file.seek(found.at)
        data = file.read(found.end - found.at)
        if found.kind != b"brob":
            yield found.kind, data
        elif data[:4] in (b"Exif", b"xml "):
            yield data[:4], bytes(imagecodecs.brotli_decode(data[4:], out=_LARGEST_BLOCK))


def codestream(data: bytes) -> bytes:
    """The picture alone of a file in boxes; another file comes back as it is."""
    if data.startswith(CODESTREAM):
        return data
    numbers = {b"jxlc": 0, b"jxlp": _PART_NUMBER}  # bytes before the picture's own
    found = ((one, numbers[one.kind]) for one in boxes(data) if one.kind in numbers)
    return b"".join(data[one.at + skipped : one.end] for one, skipped in found)


def with_metadata(picture: bytes, *, exif: bytes, xmp: bytes) -> bytes:
    """A file of a picture alone; with boxes if there is something to stand beside it."""
    if not exif and not xmp:
        return picture
    parts = [_BEGINNING]
    if exif:
        parts.append(box(b"Exif", bytes(4), exif))
    if xmp:
        parts.append(box(b"xml ", xmp))
    return b"".join([*parts, bytes(4), b"jxlc", picture])  # 0: up to the end of the file
