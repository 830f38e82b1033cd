"""What an OpenEXR file says of its picture: the attributes that it begins with.

The layout is that of "OpenEXR File Layout": a magic number, then attributes (name, type, size, value), then a
table of where the rows stand.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO

from photoedit.formats.profiles.nclx import Point
from photoedit.photo import Size

MAGIC = b"\x76\x2f\x31\x01"

_TILED, _LONG_NAMES, _DEEP, _PARTS = 0x200, 0x400, 0x800, 0x1000
_KNOWN = _TILED | _LONG_NAMES | _DEEP | _PARTS | 0xFF
_LONGEST_NAME = 256
_LARGEST_VALUE = 2**20
_MOST_ATTRIBUTES = 1024
_ROWS_TOGETHER = {0: 1, 1: 1, 2: 1, 3: 16, 4: 32, 5: 16, 6: 32, 7: 32, 8: 32, 9: 256}
"""How many rows each way of packing puts into one piece."""


@dataclass(frozen=True, slots=True)
class ExrHeader:
    """The first part of a file.

    Attributes:
        size: of what is stored, which may be more or less than what is meant to be shown.
        channels: their names, in the order of the file.
        primaries: of red, green, blue and white by x and y; empty for those of sRGB.
        deep: whether a pixel has many samples.
        parts: whether there may be more than one picture.
        rows_together: how many rows are packed into one piece, as far as is known.
        whole: whether the file does not end before its last row, as far as is known.
    """

    size: Size
    channels: tuple[str, ...]
    primaries: tuple[Point, ...]
    deep: bool
    parts: bool
    rows_together: int
    whole: bool

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> ExrHeader:
        """Look at an open file of `length` bytes.

        Raises:
            EOFError: it ends too early.
            ValueError: it makes no sense.
        """
        file.seek(0)
        magic, flags = struct.unpack("<4sI", _exactly(file, 8))
        if magic != MAGIC or flags & ~_KNOWN:
            raise ValueError("it is an OpenEXR of an unknown kind")
        said = _attributes(file)
        left, top, right, bottom = struct.unpack("<4i", said.get("dataWindow", b"").ljust(16, b"\0")[:16])
        size = Size(right - left + 1, bottom - top + 1)
        if "dataWindow" not in said or min(size) <= 0:
            raise ValueError("it does not say how large the picture is")
        together = _ROWS_TOGETHER.get(said.get("compression", b"\0")[0], 1)
        in_rows = not flags & (_TILED | _DEEP | _PARTS)
        whole = not in_rows or _is_whole(file, length, -(-size.height // together))
        if flags & _TILED:
            together = int.from_bytes(said.get("tiles", b"")[4:8], "little") or 1
        chromaticities = said.get("chromaticities", b"")
        points = struct.unpack("<8f", chromaticities) if len(chromaticities) == 32 else ()
        pairs = tuple(zip(points[::2], points[1::2], strict=True))
        return cls(
            size, _channels(said.get("channels", b"")), pairs, bool(flags & _DEEP), bool(flags & _PARTS),
            together, whole,
        )  # fmt: skip


def _attributes(file: BinaryIO) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for _ in range(_MOST_ATTRIBUTES):
        name = _text(file)
        if not name:
            return found
        _text(file)
        (size,) = struct.unpack("<I", _exactly(file, 4))
        if size > _LARGEST_VALUE:
            raise ValueError("one of its attributes is too large")
        found[name] = _exactly(file, size)
    raise ValueError("it has too many attributes")


def _channels(data: bytes) -> tuple[str, ...]:
    names = []
    while data and data[0]:
        name, _, data = data.partition(b"\0")
        names.append(name.decode("utf-8", "replace"))
        data = data[16:]
    return tuple(names)


def _is_whole(file: BinaryIO, length: int, pieces: int) -> bool:
    """Whether the file does not end before the last of so many pieces."""
    table = file.read(8 * pieces)
    if len(table) < 8 * pieces:
        return False
    last = max(struct.unpack(f"<{pieces}Q", table))
    if last + 8 > length:
        return False
    file.seek(last)
    _, size = struct.unpack("<iI", _exactly(file, 8))
    return bool(last + 8 + size <= length)


def _text(file: BinaryIO) -> str:
    """Up to the next NUL."""
    data = file.read(_LONGEST_NAME)
    end = data.find(b"\0")
    if end < 0:
        if len(data) < _LONGEST_NAME:
            raise EOFError
        raise ValueError("one of its names is too long")
    file.seek(end + 1 - len(data), 1)
    return data[:end].decode("utf-8", "replace")


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise EOFError
    return data
