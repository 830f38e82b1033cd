"""The strips and tiles of a TIFF page, decoded one by one: only those that are asked for, on several threads.

A TIFF cuts its picture into strips of whole rows, or into a grid of tiles, and packs each of them on its own
(TIFF 6.0, sections 3 and 15). That is what makes it possible to look at a few rows of a picture that does not
fit into memory, and to unpack one picture on all cores. Where the channels are stored apart, the segments of
one plane follow those of the other; the same places of all planes are then decoded together.

A picture that is not packed and lies in the file in one piece is cut anew, into small pieces of rows: it may
be one strip as large as the whole file.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import islice
from typing import BinaryIO, NamedTuple

import numpy as np
import tifffile

from photoedit.formats.base import Spread
from photoedit.photo import Pixels

Put = Callable[[Pixels, Pixels, Pixels | None], None]
"""``put(samples, pixels, alpha)`` writes samples as a page has them (h x w x n) into a part of a picture."""

_PLAIN, _SEPARATE_PLANES = 1, 2
_UNCOMPRESSED = 1

_AT_ONCE = 2**24
"""Decoded bytes that are on their way at a time, unless a single segment has more."""

_PIECE = 2**20
"""About how many bytes a piece has of what is not packed."""

_LARGEST = 2**27
"""Decoded bytes of the largest segment that is fit to be decoded for a few rows."""

_KEPT_LEAST = 2**24


class _Cell(NamedTuple):
    """A place in the grid of segments: its number in a plane, and the part of the picture it covers."""

    number: int
    top: int
    bottom: int
    left: int
    right: int


class Segments:
    """The pixels of an open file's page, from which any rows can be had.

    With `memory` the segments decoded last stay there, because who asks for one block of rows after the other
    comes back to those on the border: about two rows of tiles, at least 16 MiB, if there is so much of it.

    Attributes:
        beside: bytes that are taken at a time besides those of the rows asked for, at most.

    Raises:
        ValueError: its table of segments is too short for the picture.
    """

    def __init__(self, file: BinaryIO, page: tifffile.TiffPage, wanted: int, memory: int = 0) -> None:
        """`wanted` is how many of a pixel's samples are needed, those behind them may be left out."""
        self._file, self._page = file, page
        self._lock = threading.Lock()  # segments are read through one file
        self._height, self._width = page.imagelength, page.imagewidth
        separate = page.planarconfig == _SEPARATE_PLANES
        self._planes, self._depth = (wanted, 1) if separate else (1, page.samplesperpixel)
        self._dtype = np.dtype(page.dtype)
        self._in_one_piece = page.is_contiguous and page.predictor == page.fillorder == 1
        self._tall, self._wide = self._cut()
        self._down, self._across = -(-self._height // self._tall), -(-self._width // self._wide)
        known = min(len(page.dataoffsets), len(page.databytecounts))
        if not self._in_one_piece and known < self._planes * self._down * self._across:
            raise ValueError("its table of strips or tiles is too short")
        page.init_decode()  # what decodes is made on first use, and that is not safe on several threads
        kept = min(max(2 * self._across * self._cell_bytes, _KEPT_LEAST), memory // 2)
        self._most_kept = 0 if self._in_one_piece else kept
        self._at_once = max(1, min(_AT_ONCE, memory // 4 or _AT_ONCE) // self._cell_bytes)
        a_turn = 2 * self._at_once * self._cell_bytes  # packed and unpacked
        whole = self._down * self._across * self._cell_bytes
        self.beside = min(self._most_kept, whole) + min(a_turn, 2 * whole)
        self._kept: dict[int, Pixels] = {}

    @property
    def fit_for_rows(self) -> bool:
        """Whether a few rows can be had without decoding the whole picture, or a large part of it."""
        return self._in_one_piece or (self._down > 1 and self._cell_bytes <= _LARGEST)

    def salvage(self, pixels: Pixels, alpha: Pixels | None, put: Put) -> int:
        """Decode what there is of the whole picture; what is lost stays as it was in `pixels` and `alpha`.

        Returns:
            How many rows there are before the first one of which something is lost.
        """
        lost: list[int] = []
        self.read(0, pixels, alpha, put, map, lost)
        return min(lost, default=self._height)

    def read(
        self,
        top: int,
        pixels: Pixels,
        alpha: Pixels | None,
        put: Put,
        spread: Spread,
        lost: list[int] | None = None,
    ) -> None:
        """Decode the rows from `top` on into `pixels` (h x W x C) and `alpha` (h x W).

        Where a segment can't be decoded is added to `lost`, if that is given. When it is back, even with an
        error, no thread is still at work on them.

        Raises:
            EOFError: the file ends too early.
            ValueError and others: what tifffile and the codecs raise.
        """

        def place(cell: _Cell) -> Pixels:
            samples = self._samples(cell)
            first, last = max(cell.top, top), min(cell.bottom, top + len(pixels))
            rows, columns = slice(first - top, last - top), slice(cell.left, cell.right)
            covered = samples[first - cell.top : last - cell.top, : cell.right - cell.left]
            put(covered, pixels[rows, columns], None if alpha is None else alpha[rows, columns])
            return samples

        def attempt(cell: _Cell) -> Pixels | Exception | None:
            try:
                with np.errstate(all="ignore"):  # each thread has its own setting
                    samples = place(cell)
                return samples if self._most_kept else None
            except Exception as problem:  # noqa: BLE001  raised below, when the other threads are done, too
                return problem

        cells = self._cells(top, top + len(pixels))
        while some := list(islice(cells, self._at_once)):
            for cell, done in zip(some, list(spread(attempt, some)), strict=True):
                if not isinstance(done, Exception):
                    self._keep(cell, done)
                elif lost is None:
                    raise done
                else:
                    lost.append(cell.top)

    @property
    def _cell_bytes(self) -> int:
        """Of one decoded segment, or of one for each plane."""
        return self._tall * self._wide * self._planes * self._depth * self._dtype.itemsize

    def _cut(self) -> tuple[int, int]:
        """Height and width of a segment."""
        page = self._page
        if self._in_one_piece:
            row = self._width * self._depth * self._dtype.itemsize
            return max(1, min(_PIECE // row, self._height)), self._width
        return (page.tilelength, page.tilewidth) if page.is_tiled else (page.rowsperstrip, self._width)

    def _cells(self, top: int, bottom: int) -> Iterator[_Cell]:
        """The segments that some rows touch, from the top down."""
        for y in range(top // self._tall, -(-bottom // self._tall)):
            for x in range(self._across):
                below, beside = (y + 1) * self._tall, (x + 1) * self._wide
                yield _Cell(
                    y * self._across + x,
                    y * self._tall, min(below, self._height),
                    x * self._wide, min(beside, self._width),
                )  # fmt: skip

    def _keep(self, cell: _Cell, samples: Pixels | None) -> None:
        """Keep a segment for the next call, and let go of the oldest when there are too many."""
        if samples is not None:
            self._kept.setdefault(cell.number, samples)
            while len(self._kept) * self._cell_bytes > self._most_kept:
                del self._kept[next(iter(self._kept))]

    def _samples(self, cell: _Cell) -> Pixels:
        """The samples of a segment, h x w x n; may be larger than the part of the picture it covers."""
        kept = self._kept.get(cell.number)
        if kept is not None:
            return kept
        get = self._piece if self._in_one_piece else self._segment
        planes = [get(cell, plane) for plane in range(self._planes)]
        return planes[0] if len(planes) == 1 else np.concatenate(planes, axis=2)

    def _piece(self, cell: _Cell, plane: int) -> Pixels:
        """Some rows of what is not packed."""
        row = self._width * self._depth * self._dtype.itemsize
        at = self._page.dataoffsets[0] + (plane * self._height + cell.top) * row
        rows = cell.bottom - cell.top
        data = self._bytes(at, rows * row)
        if len(data) < rows * row:
            raise EOFError
        stored = np.frombuffer(data, self._dtype.newbyteorder(self._page.parent.byteorder))
        return stored.reshape(rows, self._width, self._depth)

    def _segment(self, cell: _Cell, plane: int) -> Pixels:
        """A strip or tile; one that the file leaves out is empty."""
        page = self._page
        number = plane * self._down * self._across + cell.number
        at, size = page.dataoffsets[number], page.databytecounts[number]
        data = self._bytes(at, size) if at > 0 and size > 0 else None
        if data is not None and len(data) < size and page.compression != _UNCOMPRESSED:
            raise EOFError
        decoded, _, shape = page.decode(data, number, jpegtables=page.jpegtables, jpegheader=page.jpegheader)
        if decoded is None:
            decoded = np.full(shape, page.nodata, self._dtype)
        return np.asarray(decoded[0], self._dtype)

    def _bytes(self, at: int, size: int) -> bytes:
        with self._lock:
            self._file.seek(at)
            return self._file.read(size)
