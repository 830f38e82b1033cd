"""What can be read of a PNG that ends too early, or whose packed data are damaged.

The picture is one deflate stream of rows, so all rows before the damage are there. A sound PNG is made of
them, filled up with empty ones, for libpng to decode. An interlaced picture is a row of seven pictures, each
of which has the pixels that those before lack of a finer grid (PNG, 8.2): where the finer ones are not there,
the coarse ones are spread over the pixels between.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

import numpy as np

from photoedit.formats._png import writing as png_writing
from photoedit.formats._png.chunks import SIGNATURE, Chunks, Ihdr
from photoedit.formats.reading import length
from photoedit.photo import Pixels

_PIECE = 2**14
"""Bytes that are unpacked at a time: what is behind damage in them is lost."""

_LAST_FILTER = 4


class _Pass(NamedTuple):
    """One of the pictures that are interlaced.

    Attributes:
        left, top, across, down: where it begins, and its steps.
        grid: the steps, across and down, of the grid that it completes.
    """

    left: int
    top: int
    across: int
    down: int
    grid: tuple[int, int]

    def rows(self, ihdr: Ihdr) -> tuple[int, int]:
        """How many rows it has, and the bytes of each, with the filter's number that stands before it."""
        width = -(-(ihdr.width - self.left) // self.across)
        height = -(-(ihdr.height - self.top) // self.down)
        return (height, ihdr.bytes_of(width) + 1) if width > 0 and height > 0 else (0, 0)


_PLAIN = (_Pass(0, 0, 1, 1, (1, 1)),)
_ADAM_7 = (
    _Pass(0, 0, 8, 8, (8, 8)),
    _Pass(4, 0, 8, 8, (4, 8)),
    _Pass(0, 4, 4, 8, (4, 4)),
    _Pass(2, 0, 4, 4, (2, 4)),
    _Pass(0, 2, 2, 4, (2, 2)),
    _Pass(1, 0, 2, 2, (1, 2)),
    _Pass(0, 1, 1, 2, (1, 1)),
)


class Mended(NamedTuple):
    """A sound PNG of nothing but its picture, and what of it is that of the damaged one.

    Attributes:
        rows: how many of its rows there are, be they coarse.
        grids: from which row on, down to which, there is only one pixel in so many across and down.
    """

    data: bytes
    rows: int
    grids: tuple[tuple[int, int, tuple[int, int]], ...] = ()

    def spread(self, plane: Pixels) -> None:
        """Fill what lies between the pixels that there are, where they are few."""
        for begin, end, (across, down) in self.grids:
            for row in range(begin, end):
                coarse = plane[row // down * down, ::across]
                plane[row] = np.repeat(coarse, across, axis=0)[: plane.shape[1]]


def mended(file: BinaryIO, chunks: Chunks) -> Mended:
    """Make a sound file of a damaged one.

    Raises:
        EOFError: not one row can be read.
    """
    ihdr = chunks.ihdr
    passes = _ADAM_7 if ihdr.interlaced else _PLAIN
    sizes = [one.rows(ihdr) for one in passes]
    needed = sum(count * size for count, size in sizes)
    rows = _unpacked(_packed(file, chunks), needed)
    at = whole = begun = 0
    for count, size in sizes:
        begun = 0
        while begun < count and at + size <= len(rows) and rows[at] <= _LAST_FILTER:
            at, begun = at + size, begun + 1
        if begun < count:
            break
        whole += 1
    if not at:
        raise EOFError
    parts = [SIGNATURE]
    for chunk in chunks.needed:
        if chunk.name != b"IDAT":
            file.seek(chunk.at - 8)
            parts.append(file.read(chunk.size + 12))
    filled = rows[:at].ljust(needed, b"\0")
    parts += [png_writing.chunk(b"IDAT", zlib.compress(filled, 1)), png_writing.END]
    finer = min(begun * passes[whole].down, ihdr.height) if whole < len(passes) else ihdr.height
    kept = ihdr.height if whole else finer
    return Mended(b"".join(parts), kept, tuple(_grids(passes, whole, finer, kept)))


def _grids(
    passes: tuple[_Pass, ...], whole: int, finer: int, kept: int
) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """The coarse grids there are: a finer one as far as the pass that is cut off goes, if not all."""
    if whole < len(passes) and passes[whole].grid != (1, 1):
        yield 0, finer, passes[whole].grid
    if whole:
        yield finer, kept, passes[whole - 1].grid


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
