"""A fresh thumbnail for an EXIF block whose old one showed the photo before it was edited.

It stands in a second directory behind the block, where nothing has to move for it. A file that is written row
by row gets room for it at its beginning and the picture when the last row is known. It is made of a grid of
the photo's pixels, so it costs next to nothing, and is the same whether the rows come at once or not.
"""

from __future__ import annotations

import struct
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt
import simplejpeg

from photoedit.formats.base import RowWriter
from photoedit.formats.metadata.directory import LONG, RATIONAL, SHORT, Structure
from photoedit.formats.reading import as_8_bit
from photoedit.formats.writing import on_white
from photoedit.photo import Photo, Pixels, Size

SIDE = 160
"""Pixels of the long side, as cameras have it (DCF 2.0, 3.3)."""

ROOM = 2**13
"""Bytes of the largest thumbnail; an EXIF block in a JPEG has 64 kB for everything."""

_GRID = 4
"""Pixels of the photo, across and down, that make one of the thumbnail."""

_QUALITIES = (85, 70, 50, 30, 10)


class Slot(NamedTuple):
    """Where a thumbnail and its length belong, in a block or in a file."""

    size_at: int
    data_at: int

    def behind(self, at: int) -> Slot:
        """The slot when what it is in begins at `at`."""
        return Slot(self.size_at + at, self.data_at + at)


def with_room(exif: bytes) -> tuple[bytes, Slot | None]:
    """The block with a second directory and empty room for a thumbnail; None if it can't have one."""
    block = Structure.of_bytes(exif)
    first = block.first() if block and not block.big else None
    if block is None or first is None or first.end > len(exif):
        return exif, None
    order, at = block.order, len(exif) + len(exif) % 2
    values_at = at + 2 + 6 * 12 + 4
    data_at = values_at + 16
    fields = (
        (0x0103, SHORT, 6), (0x011A, RATIONAL, values_at), (0x011B, RATIONAL, values_at + 8),
        (0x0128, SHORT, 2), (0x0201, LONG, data_at), (0x0202, LONG, 0),
    )  # fmt: skip
    entries = b"".join(
        struct.pack(order + ("HHIHxx" if kind == SHORT else "HHII"), tag, kind, 1, value)
        for tag, kind, value in fields
    )
    directory = struct.pack(order + "H", len(fields)) + entries + struct.pack(order + "I", 0)
    patched = bytearray(exif.ljust(at, b"\0"))
    struct.pack_into(order + "I", patched, first.next_at, at)
    room = struct.pack(order + "4I", 72, 1, 72, 1) + bytes(ROOM)
    return bytes(patched) + directory + room, Slot(at + 2 + 5 * 12 + 8, data_at)


def with_thumbnail(exif: bytes, photo: Photo) -> bytes:
    """The block with a thumbnail of the photo, if it can have one."""
    roomy, slot = with_room(exif)
    if slot is None or max(photo.size) <= SIDE:
        return exif
    sampler = Sampler(photo)
    sampler.take(photo.pixels, photo.alpha)
    thumbnail = sampler.jpeg()
    patched = bytearray(roomy[: slot.data_at] + thumbnail)
    patched[slot.size_at : slot.size_at + 4] = _number(exif, len(thumbnail))
    return bytes(patched)


def _number(exif: bytes, value: int) -> bytes:
    return value.to_bytes(4, "little" if exif[:2] == b"II" else "big")


class Sampler:
    """Takes a grid of pixels from the rows of a photo, from the top down."""

    def __init__(self, photo: Photo) -> None:
        """`photo` tells everything but the pixels."""
        width, height = photo.size
        scale = min(1.0, SIDE / max(width, height))
        self._size = Size(max(1, round(width * scale)), max(1, round(height * scale)))
        self._rows = _grid(height, self._size.height * _GRID)
        self._columns = _grid(width, self._size.width * _GRID)
        self._samples = np.empty((len(self._rows), len(self._columns), photo.channels), np.uint8)
        self._row = 0

    def take(self, pixels: Pixels, alpha: Pixels | None) -> None:
        """The next rows, h x w x C and h x w."""
        first, last = np.searchsorted(self._rows, (self._row, self._row + len(pixels)))
        rows = self._rows[first:last] - self._row
        colours = as_8_bit(pixels[rows].take(self._columns, axis=1))
        transparency = None if alpha is None else as_8_bit(alpha[rows].take(self._columns, axis=1))
        self._samples[first:last] = on_white(Photo(colours, transparency))
        self._row += len(pixels)

    def jpeg(self) -> bytes:
        """The thumbnail, when all rows were taken; at most `ROOM` bytes."""
        width, height = self._size
        down = _sum(self._samples.reshape(height, _GRID, -1))
        sums = _sum(down.reshape(height * width, _GRID, -1)).reshape(height, width, -1)
        small = ((sums + _GRID * _GRID // 2) // (_GRID * _GRID)).astype(np.uint8)
        colours = "GRAY" if small.shape[2] == 1 else "RGB"
        made = (simplejpeg.encode_jpeg(small, quality, colours, "420") for quality in _QUALITIES)
        return next((bytes(data) for data in made if len(data) <= ROOM), b"")


def _sum(parts: npt.NDArray[Any]) -> npt.NDArray[np.uint16]:
    """The sums along the middle axis of n x `_GRID` x m; NumPy's own takes four times as long for so few."""
    total = parts[:, 0].astype(np.uint16)
    for number in range(1, _GRID):
        total += parts[:, number]
    return total


def _grid(length: int, count: int) -> npt.NDArray[np.int64]:
    """The middles of `count` equal parts."""
    return (2 * np.arange(count) + 1) * length // (2 * count)


class FillingIn(RowWriter):
    """Writes what another writer writes, and fills a slot at the end."""

    def __init__(self, writer: RowWriter, photo: Photo, file: BinaryIO, slot: Slot) -> None:
        self.grain = writer.grain
        self._writer, self._file, self._slot = writer, file, slot
        self._sampler = Sampler(photo)
        self._exif = photo.metadata.exif

    def write(self, pixels: Pixels, alpha: Pixels | None) -> None:
        self._sampler.take(pixels, alpha)
        self._writer.write(pixels, alpha)

    def finish(self) -> tuple[str, ...]:
        notes = self._writer.finish()
        thumbnail = self._sampler.jpeg()
        for at, data in zip(self._slot, (_number(self._exif, len(thumbnail)), thumbnail), strict=True):
            self._file.seek(at)
            self._file.write(data)
        self._file.seek(0, 2)
        return notes
