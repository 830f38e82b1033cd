"""Writing a JPEG in strips that are encoded on their own, a few rows at a time or side by side.

Every strip becomes a small JPEG of whole rows of MCUs (the blocks that are coded together), all with the same
tables. Of each only the coded data are kept, and joined by restart markers: behind one a decoder begins anew,
as the encoder of the strip did (ITU T.81, E.1.4). The header says after how many MCUs a marker comes, and the
height of the whole. The pixels are those of a file that is encoded at once; it is a few bytes a strip larger,
and can be decoded in parts, too (see `restarts`).

How a photo is cut depends on its size and the options alone, so the file is always the same.
"""

from __future__ import annotations

import io
from functools import partial
from typing import BinaryIO

import numpy as np
import simplejpeg

from photoedit.errors import WriteError
from photoedit.formats._jpeg import markers as jpeg_markers
from photoedit.formats._jpeg import segments as jpeg_segments
from photoedit.formats._jpeg.markers import EOI, SOI
from photoedit.formats.base import RowWriter, Spread
from photoedit.formats.writing import on_white
from photoedit.photo import Photo, Pixels

_WORTH_STRIPS = 1_000_000
"""Pixels from which on a photo is written in more than one strip."""

_STRIP = 2**17
"""Pixels of a strip, about; to begin strips of half as many takes a tenth of the time, and larger ones gain
little."""

_BLOCK = 2**20
"""Pixels that are encoded at a time, by one thread."""


class StripWriter(RowWriter):
    """Writes a baseline JPEG as its rows come; what is transparent is laid on white.

    A photo that is not worth more is one strip, and its `grain` is its height in whole MCUs.

    Attributes:
        segments_at: where the segments that stand beside the photo begin.
    """

    def __init__(
        self,
        photo: Photo,
        file: BinaryIO,
        *,
        quality: int,
        subsampling: str,
        segments: bytes,
        notes: tuple[str, ...],
        spread: Spread,
    ) -> None:
        """Write the header: `photo` tells everything but the pixels, `segments` what stands beside them."""
        self._size, self._row = photo.size, 0
        self._file, self._notes, self._spread = file, notes, spread
        colours = "GRAY" if photo.channels == 1 else "RGB"
        self._encode = partial(_encoded, quality=quality, colours=colours, subsampling=subsampling)
        sample = self._encode(np.zeros((1, 1, photo.channels), np.uint8))
        found = jpeg_markers.read(io.BytesIO(sample))
        scan_header = found.scan_header(sample)
        self._coded_at = found.scan_at + len(scan_header)
        assert found.frame is not None
        self.grain, restart = _strips(*photo.size, *found.frame.mcu)

        head = found.needed_for(*photo.size)
        first = len(SOI) + 2 + int.from_bytes(head[4:6], "big")  # behind the JFIF segment
        density = photo.metadata.density
        jfif = jpeg_segments.jfif_segment(density) if density else head[len(SOI) : first]
        announced = jpeg_segments.restart_segment(restart) if restart else b""
        self.segments_at = len(SOI) + len(jfif)
        file.write(SOI + jfif + segments + head[first:] + announced + scan_header)

    def write(self, pixels: Pixels, alpha: Pixels | None) -> None:
        rows = self.grain * max(1, _BLOCK // (self.grain * self._size.width))
        blocks = [slice(top, min(top + rows, len(pixels))) for top in range(0, len(pixels), rows)]
        first = self._row // self.grain

        def coded(block: slice) -> bytes:
            flat = on_white(Photo(pixels[block], None if alpha is None else alpha[block]))
            return self._coded(flat, first + block.start // self.grain)

        for part in self._spread(coded, blocks):
            self._file.write(part)
        self._row += len(pixels)

    def _coded(self, pixels: Pixels, number: int) -> bytes:
        """Some strips without their headers; the first one is the file's strip `number`."""
        parts: list[bytes | memoryview] = []
        for top in range(0, len(pixels), self.grain):
            if number:
                parts.append(jpeg_segments.restart_marker(number - 1))
            made = self._encode(pixels[top : top + self.grain])
            parts.append(memoryview(made)[self._coded_at : -len(EOI)])
            number += 1
        return b"".join(parts)

    def finish(self) -> tuple[str, ...]:
        if self._row != self._size.height:
            raise WriteError(f"only {self._row} of its {self._size.height} rows were given")
        self._file.write(EOI)
        return self._notes


def _strips(width: int, height: int, across: int, down: int) -> tuple[int, int]:
    """Rows in a strip, and MCUs (of `across` x `down` pixels) in it; or all rows, and 0.

    No strip has more than the 65535 MCUs that a header can tell: even the longest row has but 8188.
    """
    rows = down * max(1, _STRIP // (down * width))
    if width * height < _WORTH_STRIPS or rows >= height:
        return -(-height // down) * down, 0
    return rows, -(-width // across) * (rows // down)


def _encoded(pixels: Pixels, *, quality: int, colours: str, subsampling: str) -> bytes:
    """A whole JPEG of some rows."""
    try:
        made: bytes = simplejpeg.encode_jpeg(pixels, quality, colours, subsampling)
    except ValueError as problem:
        raise WriteError(f"the JPEG encoder says: {problem}") from problem
    return made
