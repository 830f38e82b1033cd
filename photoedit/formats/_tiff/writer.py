"""Writing a TIFF file: the directory, and behind it the strips or tiles that it names, one after the other.

Own code rather than tifffile, because a file has to begin with the photo's EXIF block (see `exif`), and
because the pieces go out as they are made: packed on several threads, written in order. So a photo of any
size needs little memory beside the rows at hand. What may not fit into the 4 GiB of a TIFF becomes a BigTIFF;
that has to be known before the first byte, so it goes by the size the pixels have before they are packed.
The directory stands in front, so that of a file that was cut off what is left can be found; and of a BigTIFF
by programs that can't go far into a file.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO, NamedTuple, cast

import imagecodecs
import numpy as np

from photoedit.formats._tiff import exif as tiff_exif
from photoedit.formats._tiff.form import BIG_TIFF, LONG8, TIFF
from photoedit.formats.base import RowWriter, Spread
from photoedit.formats.metadata.directory import BYTE, LONG, RATIONAL, SHORT, UNDEFINED
from photoedit.photo import Photo, Pixels, Size

_FORMS = {BYTE: "B", SHORT: "H", LONG: "I", LONG8: "Q"}
_STRIP = 2**18
"""About how many bytes of pixels a strip has."""

_TILE = 256
_AT_ONCE = 2**24
"""Bytes of pixels that are being packed at a time."""

_CLASSIC_MOST = 2**32 - 2**26
"""Bytes of packed pixels for which a TIFF has room in any case; the rest is for all that is beside them."""

_UNASSOCIATED_ALPHA = 2
_UINT, _FLOAT = 1, 3
_DIFFERENCES, _FLOAT_DIFFERENCES = 2, 3
_DEFLATE_LEVEL, _ZSTD_LEVEL = 1, 3
"""Deflate's 1 instead of 4 packs real photos about twice as fast and 6 to 13 % larger, and so it makes them
about as large as zlib does at its level 4, in a quarter of the time."""


class Compression(NamedTuple):
    """How pieces are packed: TIFF's number for it, what does it, and how much larger it can make them."""

    number: int
    pack: Callable[[bytes], bytes | bytearray] | None
    worst: float


COMPRESSIONS = {
    "none": Compression(1, None, 1),
    "deflate": Compression(8, lambda data: imagecodecs.deflate_encode(data, _DEFLATE_LEVEL), 1.01),
    "lzw": Compression(5, imagecodecs.lzw_encode, 1.6),  # 12 bits for a byte
    "zstd": Compression(50000, lambda data: imagecodecs.zstd_encode(data, _ZSTD_LEVEL), 1.01),
}


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    kind: int
    count: int
    data: bytes


class _Grid(NamedTuple):
    """How a picture is cut: the size of the pieces, and whether they are tiles, all of that size."""

    tall: int
    wide: int
    tiles: bool

    def bytes_needed(self, size: Size, a_pixel: int) -> int:
        """Of all pieces before they are packed."""
        if not self.tiles:
            return size.height * size.width * a_pixel
        return self.pieces(size) * self.tall * self.wide * a_pixel

    def pieces(self, size: Size) -> int:
        """How many there are."""
        return -(-size.height // self.tall) * -(-size.width // self.wide)

    def corners(self, rows: int, width: int) -> Iterator[tuple[int, int]]:
        """Where the pieces of some rows begin."""
        return ((y, x) for y in range(0, rows, self.tall) for x in range(0, width, self.wide))


class TiffRows(RowWriter):
    """A TIFF file being written, to be finished by its directory.

    `photo` tells everything but the pixels; its profile and metadata are written as they are.
    """

    def __init__(
        self,
        photo: Photo,
        file: BinaryIO,
        compression: str,
        layout: str,
        notes: tuple[str, ...],
        spread: Spread,
        *,
        predictor: bool = True,
    ) -> None:
        self._photo, self._file, self._spread = photo.without_pixels(), file, spread
        self._compression = COMPRESSIONS[compression]
        self._differences = predictor and self._compression.pack is not None
        self._samples = photo.channels + (photo.alpha is not None)
        a_pixel = self._samples * photo.pixels.itemsize
        rows = max(1, _STRIP // (photo.size.width * a_pixel))
        tiles = layout == "tiles"
        self._grid = _Grid(_TILE, _TILE, True) if tiles else _Grid(rows, photo.size.width, False)
        self.grain = self._grid.tall
        most = self._grid.bytes_needed(photo.size, a_pixel) * self._compression.worst
        self._form = BIG_TIFF if most > _CLASSIC_MOST else TIFF
        self._begun = tiff_exif.beginning(photo.metadata.exif, self._form)
        self._notes = notes + self._begun.notes
        self._places, self._sizes = [0] * self._grid.pieces(photo.size), [0] * self._grid.pieces(photo.size)
        self._next = 0
        file.write(self._begun.data)
        self._directory_at = self._align()
        self._write_directory()  # takes the room for it: all it can't tell yet are numbers

    def write(self, pixels: Pixels, alpha: Pixels | None) -> None:
        def pack(corner: tuple[int, int]) -> bytes | bytearray:
            return self._packed(self._piece(pixels, alpha, *corner))

        corners = self._grid.corners(len(pixels), pixels.shape[1])
        a_piece = self._grid.tall * self._grid.wide * self._samples * pixels.itemsize
        while some := list(islice(corners, max(1, _AT_ONCE // a_piece))):
            pieces = iter(self._spread(pack, some))
            try:
                for packed in pieces:
                    self._append(packed)
            finally:  # after a failure, too, no thread may still be at work on the pixels
                for _ in pieces:
                    pass

    def _append(self, packed: bytes | bytearray) -> None:
        self._places[self._next], self._sizes[self._next] = self._file.tell(), len(packed)
        self._next += 1
        self._file.write(packed)

    def finish(self) -> tuple[str, ...]:
        self._file.seek(self._directory_at)
        self._write_directory()
        self._file.seek(0, 2)
        return self._notes

    def _piece(self, pixels: Pixels, alpha: Pixels | None, y: int, x: int) -> Pixels:
        """A strip or tile, the alpha behind the colours; a tile is filled up with what is at its edge."""
        part = slice(y, y + self._grid.tall), slice(x, x + self._grid.wide)
        piece = pixels[part]
        if alpha is not None:
            piece = np.concatenate([piece, alpha[part][:, :, np.newaxis]], axis=2)
        height, width = piece.shape[:2]
        if self._grid.tiles and (height, width) != (_TILE, _TILE):
            piece = np.pad(piece, ((0, _TILE - height), (0, _TILE - width), (0, 0)), "edge")
        return piece

    def _packed(self, piece: Pixels) -> bytes | bytearray:
        """A piece as it stands in the file; with the predictor, its pixels as differences to those before."""
        if self._compression.pack is None:
            return self._bytes(piece)
        if not self._differences:
            return self._compression.pack(self._bytes(piece))
        if piece.dtype.kind == "f":
            return self._compression.pack(cast(bytes, imagecodecs.floatpred_encode(piece, axis=-2)))
        differences = np.empty(piece.shape, piece.dtype)
        differences[:, 0] = piece[:, 0]
        np.subtract(piece[:, 1:], piece[:, :-1], out=differences[:, 1:])
        return self._compression.pack(self._bytes(differences))

    def _bytes(self, samples: Pixels) -> bytes:
        ordered = np.ascontiguousarray(samples, samples.dtype.newbyteorder(self._begun.order))
        return cast(bytes, ordered.reshape(-1).view(np.uint8))  # any buffer will do, and needs no copy

    def _storage(self) -> list[_Entry]:
        """The entries that say how the pixels are stored."""
        floats = self._photo.pixels.dtype.kind == "f"
        entries = [
            self._numbers(254, LONG, 0),
            self._numbers(256, LONG, self._photo.size.width),
            self._numbers(257, LONG, self._photo.size.height),
            self._numbers(258, SHORT, *[self._photo.bits] * self._samples),
            self._numbers(259, SHORT, self._compression.number),
            self._numbers(262, SHORT, 1 if self._photo.channels == 1 else 2),
            self._numbers(274, SHORT, 1),
            self._numbers(277, SHORT, self._samples),
            self._numbers(284, SHORT, 1),
            self._numbers(339, SHORT, *[_FLOAT if floats else _UINT] * self._samples),
        ]
        if self._differences:
            entries.append(self._numbers(317, SHORT, _FLOAT_DIFFERENCES if floats else _DIFFERENCES))
        if self._photo.alpha is not None:
            entries.append(self._numbers(338, SHORT, _UNASSOCIATED_ALPHA))
        return entries + self._where()

    def _where(self) -> list[_Entry]:
        """The entries that name the strips or tiles."""
        place = self._form.pointer
        if self._grid.tiles:
            return [
                self._numbers(322, LONG, self._grid.wide),
                self._numbers(323, LONG, self._grid.tall),
                self._numbers(324, place, *self._places),
                self._numbers(325, LONG, *self._sizes),
            ]
        return [
            self._numbers(273, place, *self._places),
            self._numbers(278, LONG, self._grid.tall),
            self._numbers(279, LONG, *self._sizes),
        ]

    def _beside(self) -> list[_Entry]:
        """The blocks beside the picture; and how large it prints, with the usual placeholder."""
        known = self._photo.metadata
        blocks = [
            (tiff_exif.XMP, BYTE, known.xmp),
            (tiff_exif.IPTC, UNDEFINED, known.iptc),
            (tiff_exif.PHOTOSHOP, BYTE, known.photoshop),
            (tiff_exif.ICC, UNDEFINED, self._photo.profile or b""),
        ]
        entries = [_Entry(tag, kind, len(data), data) for tag, kind, data in blocks if data]
        if 282 not in self._begun.described:
            across, down = known.density or (72.0, 72.0)
            entries += [self._rational(282, across), self._rational(283, down)]
            entries.append(self._numbers(296, SHORT, 2))
        return entries

    def _numbers(self, tag: int, kind: int, *values: int) -> _Entry:
        packed = struct.pack(f"{self._begun.order}{len(values)}{_FORMS[kind]}", *values)
        return _Entry(tag, kind, len(values), packed)

    def _rational(self, tag: int, value: float) -> _Entry:
        """A number in hundredths."""
        return _Entry(tag, RATIONAL, 1, struct.pack(self._begun.order + "II", round(value * 100), 100))

    def _write_directory(self) -> None:
        """Write values and directory here, and let the file's header point to it."""
        form, order = self._form, self._begun.order
        table = dict(self._begun.described)
        for entry in [*self._storage(), *self._beside()]:
            value = entry.data
            if len(value) > form.inline:
                value = form.place(order, self._align())
                self._file.write(entry.data)
            table[entry.tag] = form.entry(order, entry.tag, entry.kind, entry.count, value)
        at = self._align()
        self._file.write(form.directory(order, [table[tag] for tag in sorted(table)]))
        behind = self._align()
        self._file.seek(0)
        self._file.write(form.header(order, at))
        self._file.seek(behind)

    def _align(self) -> int:
        """Fill up to where a value may stand, on an even place; returns that."""
        self._file.write(bytes(self._file.tell() % 2))
        return self._file.tell()
