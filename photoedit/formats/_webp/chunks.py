"""The chunks of a WebP file: what it says of its picture, and the blocks beside that.

A WebP is a RIFF file (WebP Container Specification; RFC 9649). A plain one is a single VP8 or VP8L chunk that
begins with the picture's size; an extended one begins with a VP8X chunk that tells the size of the canvas and
what else there is.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

_ANIMATED, _ALPHA = 0x02, 0x10
_VP8_START = b"\x9d\x01\x2a"
_VP8L_START = 0x2F
_MOST_CHUNKS = 4096
_KEPT = {b"EXIF": 2**24, b"XMP ": 2**24, b"ICCP": 2**24}
"""The blocks beside the picture, and from how many bytes on they are not even read."""


class WebPFile(NamedTuple):
    """What a WebP file says before its pixels are decoded.

    Attributes:
        lossless: whether its picture is, or may be: what pictures of an animation are is not looked at.
        length: bytes that the file should have; it may have fewer.
        others: whether there are data in a form that is not read: a seal of origin.
        known: where the last chunk that begins in the file ends, or would.
    """

    width: int
    height: int
    alpha: bool
    lossless: bool
    frames: int
    exif: bytes
    xmp: bytes
    profile: bytes
    length: int
    known: int
    others: bool


def recognises(head: bytes) -> bool:
    """Whether that is how a WebP file begins."""
    return head[:4] == b"RIFF" and head[8:12] == b"WEBP" and head[12:15] == b"VP8"


def read(file: BinaryIO, end: int) -> WebPFile:
    """Look at an open file of `end` bytes.

    Raises:
        EOFError: it ends before it says how large the picture is.
        ValueError: it does not say how large the picture is.
    """
    canvas: tuple[int, int, bool] | None = None
    picture: tuple[int, int, bool] | None = None
    frames, lossless, blocks = 0, True, dict.fromkeys(_KEPT, b"")
    file.seek(0)
    (length,) = struct.unpack("<4xI4x", _exactly(file, 12))
    length, known, others = length + 8, 12, False
    for name, at, size in _chunks(file, length):
        length, known = max(length, at + size), at + size + size % 2
        file.seek(at)
        if name == b"VP8X":
            flags, *sides = struct.unpack("<B3x3s3s", _exactly(file, 10))
            width, height = (1 + int.from_bytes(side, "little") for side in sides)
            canvas = width, height, bool(flags & _ALPHA)
        elif name in (b"VP8 ", b"VP8L"):
            lossless = name == b"VP8L"
            picture = picture or (_vp8l if lossless else _vp8)(_exactly(file, 10))
        elif name == b"ANMF":
            frames += 1
        elif name == b"C2PA":
            others = True
        elif size <= _KEPT.get(name, -1) and at + size <= end and not blocks[name]:
            blocks[name] = file.read(size)
    said = canvas or picture
    if said is None:
        raise EOFError if length > end else ValueError("it does not say how large the picture is")
    beside = blocks[b"EXIF"], blocks[b"XMP "], blocks[b"ICCP"]
    return WebPFile(*said, lossless, max(frames, 1), *beside, length, known, others)


def ending_at(data: bytes, end: int) -> bytes:
    """A file that is said to have no chunk beyond `end`."""
    return data[:4] + struct.pack("<I", end - 8) + data[8:end]


def _chunks(file: BinaryIO, length: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and size of each chunk; the last may be cut off."""
    at = 12
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8 or at >= length:
            return
        name, size = struct.unpack("<4sI", head)
        yield name, at + 8, size
        at += 8 + size + size % 2


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _vp8(data: bytes) -> tuple[int, int, bool]:
    """Width, height and alpha by the frame header of a lossy picture (RFC 6386, 9.1)."""
    if data[3:6] != _VP8_START:
        raise ValueError("its picture does not begin as it should")
    width, height = struct.unpack("<HH", data[6:10])
    return width & 0x3FFF, height & 0x3FFF, False


def _vp8l(data: bytes) -> tuple[int, int, bool]:
    """Width, height and alpha by the header of a lossless picture (RFC 9649, 3.4)."""
    if data[0] != _VP8L_START:
        raise ValueError("its picture does not begin as it should")
    (bits,) = struct.unpack("<I", data[1:5])
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF), bool(bits >> 28 & 1)
