"""What can be read of a PNG that ends too early, or whose packed data are damaged.

The picture is one deflate stream of rows, so all rows before the damage are there. A sound PNG is made of
them, filled up with empty ones, for libpng to decode. An interlaced picture is a row of seven pictures, of
which the first ones are too coarse to be of use: those are not salvaged.
"""

from __future__ import annotations

import zlib
from typing import BinaryIO, NamedTuple

from photoedit.formats._png import chunks as png_chunks
from photoedit.formats._png.chunks import Chunks
from photoedit.formats.reading import length

_PIECE = 2**14
"""Bytes that are unpacked at a time: what is behind damage in them is lost."""

_LAST_FILTER = 4


class Mended(NamedTuple):
    """A sound PNG of nothing but its picture, and how many of its rows are those of the damaged one."""

    data: bytes
    rows: int


def mended(file: BinaryIO, chunks: Chunks) -> Mended:
    """Make a sound file of a damaged one, which must not be interlaced.

    Raises:
        EOFError: not one row can be read.
    """
    ihdr = chunks.ihdr
    a_row = ihdr.bytes_a_row + 1  # the filter's number stands before each row
    rows = _unpacked(_packed(file, chunks), a_row * ihdr.height)
    filters = rows[: len(rows) // a_row * a_row : a_row]
    kept = next((row for row, number in enumerate(filters) if number > _LAST_FILTER), len(filters))
    if not kept:
        raise EOFError
    filled = rows[: kept * a_row].ljust(ihdr.height * a_row, b"\0")
    parts = [png_chunks.SIGNATURE]
    for chunk in chunks.needed:
        if chunk.name != b"IDAT":
            file.seek(chunk.at - 8)
            parts.append(file.read(chunk.size + 12))
    parts += [png_chunks.chunk(b"IDAT", zlib.compress(filled, 1)), png_chunks.END]
    return Mended(b"".join(parts), kept)


def _packed(file: BinaryIO, chunks: Chunks) -> bytes:
    parts, end = [], length(file)
    for chunk in chunks.needed:
        if chunk.name == b"IDAT":
            file.seek(chunk.at)
            parts.append(file.read(min(chunk.size, end - chunk.at)))  # it may claim gigabytes
    return b"".join(parts)


def _unpacked(packed: bytes, most: int) -> bytearray:
    """What can be unpacked, up to `most` bytes."""
    unpacker, data = zlib.decompressobj(), bytearray()
    for at in range(0, len(packed), _PIECE):
        try:
            data += unpacker.decompress(packed[at : at + _PIECE], most - len(data))
        except zlib.error:
            break
        if len(data) >= most:
            break
    return data
