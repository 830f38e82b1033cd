"""What a JPEG 2000 file says of its picture, before any pixel is decoded.

A codestream (ISO/IEC 15444-1, annex A) begins with a SIZ marker that tells size and depth. It stands alone or
in boxes (annex I), beside colours, a palette, EXIF and XMP.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass, replace
from typing import BinaryIO

from photoedit.formats._bmff.boxes import Cursor, boxes, boxes_of_file
from photoedit.photo import Size

CODESTREAM = b"\xff\x4f\xff\x51"
SIGNATURE = b"\0\0\0\x0cjP  \r\n\x87\n"

_END = b"\xff\xd9"
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF = b"JpgTiffExif->JP2"
_IPTC = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_LARGEST_BLOCK = 2**24
_MOST_COMPONENTS = 64
_MOST_MARKERS = 64
_CODING_STYLE = 0xFF52
_SRGB, _GREY = 16, 17
_SIGNED = 0x80


@dataclass(frozen=True, slots=True)
class Jp2Header:
    """The header.

    Attributes:
        components: how many channels there are, behind a palette if there is one.
        plain: whether all channels have the same depth and size, and are not signed.
        halvings: how many times it can be decoded at half the size.
        colours: the number of the colour space; 0 if it is not said, or said by `profile`.
        others: whether there is XML, or something in a form that is not read.
    """

    size: Size
    components: int
    bits: int
    plain: bool
    halvings: int = 0
    colours: int = 0
    profile: bytes = b""
    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    others: bool = False

    @property
    def known(self) -> bool:
        """Whether the colours are grey or RGB."""
        return self.colours in (0, _SRGB, _GREY)

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> Jp2Header:
        """Look at an open file of `length` bytes.

        Raises:
            EOFError: it ends too early.
            ValueError: it makes no sense.
        """
        file.seek(0)
        if file.read(4) == CODESTREAM:
            return _codestream(file, 0, length)
        about, found, blocks = b"", None, dict.fromkeys((_EXIF, _XMP, _IPTC), b"")
        others = False
        for box in boxes_of_file(file, length):
            if box.end > length:
                raise EOFError
            size = box.end - box.at
            file.seek(box.at)
            if box.kind == b"jp2h" and size <= _LARGEST_BLOCK:
                about = file.read(size)
            elif box.kind == b"jp2c" and found is None:
                found = _codestream(file, box.at, box.end)
            elif box.kind == b"uuid" and 16 < size <= _LARGEST_BLOCK:
                name = file.read(16)
                if name in blocks:
                    blocks[name] = file.read(size - 16)
                else:
                    others = True
            elif box.kind == b"xml ":
                others = True
        if found is None:
            raise EOFError
        exif, xmp, iptc = blocks.values()
        return replace(_with_colours(found, about), exif=exif, xmp=xmp, iptc=iptc, others=others)


def _codestream(file: BinaryIO, at: int, end: int) -> Jp2Header:
    file.seek(end - 2)
    if file.read(2) != _END:
        raise EOFError
    file.seek(at)
    if file.read(4) != CODESTREAM:
        raise ValueError("its picture does not begin as it should")
    head = file.read(38)
    if len(head) < 38:
        raise EOFError
    right, bottom, left, top = struct.unpack(">4I", head[4:20])
    (count,) = struct.unpack(">H", head[36:38])
    size = Size(right - left, bottom - top)
    if min(size) <= 0 or not 0 < count <= _MOST_COMPONENTS:
        raise ValueError("it does not say how large the picture is")
    kinds = file.read(3 * count)
    if len(kinds) < 3 * count:
        raise EOFError
    plain = kinds == kinds[:3] * count and kinds[1:3] == b"\1\1" and not kinds[0] & _SIGNED
    return Jp2Header(size, count, 1 + (kinds[0] & ~_SIGNED), plain, _halvings(file))


def _halvings(file: BinaryIO) -> int:
    """How many times the picture was split into a smaller one and what that lacks."""
    for _ in range(_MOST_MARKERS):
        marker, size = struct.unpack(">HH", file.read(4).ljust(4, b"\0"))
        if marker == _CODING_STYLE:
            return file.read(6).ljust(6, b"\0")[5]
        if size < 2:
            break
        file.seek(size - 2, io.SEEK_CUR)
    return 0


def _with_colours(found: Jp2Header, about: bytes) -> Jp2Header:
    """The header with what the boxes around the picture say of its colours."""
    for box in boxes(about):
        data = about[box.at : box.end]
        if box.kind == b"colr" and not found.colours and not found.profile:
            if data[:1] == b"\1":
                found = replace(found, colours=int.from_bytes(data[3:7], "big"))
            elif data[:1] == b"\2":
                found = replace(found, profile=data[3:])
        elif box.kind == b"pclr":
            cursor = Cursor(data)
            cursor.take(2)
            columns = cursor.number(1)
            depths = cursor.take(columns)
            plain = columns > 0 and depths == depths[:1] * columns and not depths[0] & _SIGNED
            bits = 1 + depths[0] if plain else found.bits
            found = replace(found, components=columns, bits=bits, plain=plain)
    return found
