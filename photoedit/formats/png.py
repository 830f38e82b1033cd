"""PNG: lossless, 8 or 16 bits, grey or colour, with alpha.

libpng (through imagecodecs) reads the pixels, and keeps 16 bits where most libraries halve them. It gets only
the chunks it needs; EXIF, XMP and the profile are taken from their chunks here. Where other chunks tell of
colours that are not sRGB, the numbers stay as they are and get a profile that says the same. Files are put
together here and packed by libdeflate, which takes half the time of libpng and makes them smaller.

A PNG is one deflate stream (PNG, section 10), which libdeflate makes only as a whole. zlib could make it of
blocks of rows, on several threads, but for files of the same size it takes two to five times as long a core.
So a PNG is written all at once, and on one thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

import imagecodecs
import numpy as np
import numpy.typing as npt

from photoedit.formats import metadata
from photoedit.formats._png import chunks as png_chunks
from photoedit.formats._png import colours as png_colours
from photoedit.formats._png import salvage as png_salvage
from photoedit.formats._png import writing as png_writing
from photoedit.formats._png.chunks import Chunk, Chunks
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.metadata import photoshop
from photoedit.formats.notes import Note, salvaged
from photoedit.formats.profiles import icc
from photoedit.formats.reading import (
    cut_off,
    decoding,
    grey_out,
    length,
    lying,
    no_pixels,
    open_photo,
    room,
    row_blocks,
    set_apart,
    set_upright,
    shrunk,
)
from photoedit.formats.writing import checked, with_alpha
from photoedit.params import number
from photoedit.photo import Photo, Pixels, Size

_UP = 2
"""The filter that stores a row as its difference to the row above: on photos the fastest, and it makes the
smallest files."""


_KEPT = 3
"""How many times the bytes of a photo are there while it is encoded: filtered, and packed in a buffer that
may grow."""


@dataclass(frozen=True)
class PngOptions(SaveOptions):
    """How a PNG is written."""

    what = "png"

    compression: int = number(
        4, 0, 9, whole=True,
        help="0 is fast and large; above 6 it gets several times slower and hardly smaller",
    )  # fmt: skip


class _Png(NamedTuple):
    """A PNG file as far as it is known without decoding."""

    chunks: Chunks
    orientation: int

    @property
    def dtype(self) -> np.dtype[np.uint8 | np.uint16]:
        return np.dtype(np.uint16 if self.chunks.ihdr.bits == 16 else np.uint8)

    @property
    def alpha(self) -> bool:
        return self.chunks.ihdr.has_alpha_channel or self.chunks.transparent

    @property
    def profile(self) -> bytes | None:
        return png_colours.found(self.chunks).profile


class Png(Format):
    """PNG files; of animated ones the picture that stands for the whole."""

    name = "png"
    title = "PNG"
    suffixes = (".png", ".apng")
    depths = (8, 16)
    writes_alpha = True
    options = PngOptions
    longest_side = 1_000_000

    def recognises(self, head: bytes) -> bool:
        return head.startswith(png_chunks.SIGNATURE)

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            png = _look(path, file)
            packed = length(file)
        ihdr = png.chunks.ihdr
        height, width = lying((ihdr.height, ihdr.width), png.orientation)
        size = Size(width, height)
        header = Header(size, ihdr.channels, png.dtype, png.alpha, png.orientation, png.profile)
        whole = header.bytes_needed if png.alpha or png.orientation != 1 else 0
        return replace(header, beside=packed + max(packed, whole))

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            png = _look(path, file)
        ihdr = png.chunks.ihdr
        shape = lying((ihdr.height, ihdr.width, ihdr.channels), png.orientation)
        nothing = no_pixels(shape, png.dtype)
        return _photo(png, nothing, nothing[:, :, 0] if png.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path):
            png = _look(path, file)
            data = _needed(path, file, png.chunks)
        ihdr = png.chunks.ihdr
        shape = lying((ihdr.height, ihdr.width), png.orientation)
        pixels = room(path, allocate, (*shape, ihdr.channels), png.dtype)
        alpha = room(path, allocate, shape, png.dtype) if png.alpha else None
        if alpha is None and png.orientation == 1:
            _decode(path, data, pixels)
        else:
            _decode_apart(path, data, png, pixels, alpha)
        return _photo(png, pixels, alpha)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        with open_photo(path) as file, decoding(path):
            png = _look(path, file)
            mended = png_salvage.mended(file, png.chunks)
        ihdr = png.chunks.ihdr
        stored = room(path, np.empty, (ihdr.height, ihdr.width, ihdr.channels), png.dtype)
        transparency = room(path, np.empty, stored.shape[:2], png.dtype) if png.alpha else None
        if transparency is None:
            _decode(path, mended.data, stored)
        else:
            _decode_apart(path, mended.data, png._replace(orientation=1), stored, transparency)
        for plane in (stored, transparency):
            if plane is not None:
                mended.spread(plane)
        grey_out(stored, transparency, mended.rows)
        shape = lying(stored.shape, png.orientation)
        pixels = room(path, allocate, shape, png.dtype)
        set_upright(stored, pixels, png.orientation)
        alpha = None
        if transparency is not None:
            alpha = room(path, allocate, shape[:2], png.dtype)
            set_upright(transparency, alpha, png.orientation)
        photo = _photo(png, pixels, alpha)
        return replace(photo, notes=(salvaged(mended.rows, ihdr.height), *photo.notes))

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

    def beside(self, result: Header, options: SaveOptions) -> int:
        return _KEPT * result.bytes_needed

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, PngOptions)
        beside, notes = _chunks_for(photo)
        rows = cast(bytes, _filtered(photo))  # any buffer will do
        packed = imagecodecs.deflate_encode(rows, ours.compression)
        alpha = photo.alpha is not None
        file.write(png_chunks.SIGNATURE)
        file.write(png_writing.header_chunk(photo.size, photo.bits, photo.channels, alpha) + beside)
        file.writelines(png_writing.data_chunks(memoryview(packed)))
        file.write(png_writing.END)
        return notes


def _filtered(photo: Photo) -> npt.NDArray[np.uint8]:
    """The rows as a PNG stores them before they are packed."""
    rows = np.empty((photo.size.height, with_alpha(photo, slice(1)).nbytes + 1), np.uint8)
    rows[:, 0] = _UP
    for block in row_blocks(len(rows)):
        samples = with_alpha(photo, block)
        big_endian = np.ascontiguousarray(samples, samples.dtype.newbyteorder(">"))
        rows[block, 1:] = big_endian.reshape(len(samples), -1).view(np.uint8)
    for block in reversed(list(row_blocks(len(rows) - 1))):  # from below: a row needs the one above it
        below = rows[block.start + 1 : block.stop + 1, 1:]
        below -= rows[block, 1:].copy()
    return rows


def _look(path: Path, file: BinaryIO) -> _Png:
    chunks = png_chunks.read(file, length(file))
    if not chunks.fits():
        raise cut_off(path)
    return _Png(chunks, metadata.orientation(chunks.exif))


def _needed(path: Path, file: BinaryIO, chunks: Chunks) -> bytes:
    """A PNG of nothing but what makes the picture.

    libpng would stumble over other chunks, and imagecodecs feeds it garbage behind the end of the data: an
    end mark that is missing is put back.
    """
    if not chunks.whole:
        raise cut_off(path)
    parts = [png_chunks.SIGNATURE]
    for begin, end in _runs(chunks.needed):
        file.seek(begin)
        parts.append(file.read(end - begin))
    return b"".join([*parts, png_writing.END])


def _runs(chunks: Iterable[Chunk]) -> list[tuple[int, int]]:
    """From where to where chunks stand in a file; a photo has thousands of them without a gap."""
    runs: list[tuple[int, int]] = []
    for chunk in chunks:
        begin, end = chunk.at - 8, chunk.at + chunk.size + 4
        if runs and runs[-1][1] == begin:
            begin, _ = runs.pop()
        runs.append((begin, end))
    return runs


def _decode(path: Path, data: bytes, target: Pixels) -> None:
    with decoding(path):
        imagecodecs.png_decode(data, out=target[:, :, 0] if target.shape[2] == 1 else target)


def _decode_apart(path: Path, data: bytes, png: _Png, pixels: Pixels, alpha: Pixels | None) -> None:
    """Decode a picture that has to be turned, or whose alpha has to be taken out."""
    stored = lying(pixels.shape[:2], png.orientation)
    whole = room(path, np.empty, (*stored, pixels.shape[2] + (alpha is not None)), png.dtype)
    _decode(path, data, whole)
    set_apart(whole, pixels, alpha, png.orientation)


def _photo(png: _Png, pixels: Pixels, alpha: Pixels | None) -> Photo:
    found = png.chunks
    size = Size(pixels.shape[1], pixels.shape[0])
    texts = tuple(found.texts)
    kept, dropped = metadata.gathered(
        found.exif, found.xmp, found.iptc, size,
        texts=texts, density=found.density, resources=found.photoshop,
    )  # fmt: skip
    lost = {
        Note.PROFILE_DROPPED: found.lost_profile or (found.profile and not png.profile),
        Note.XMP_DROPPED: found.lost_xmp and not found.xmp,
        Note.TEXT_DROPPED: found.lost_texts,
        Note.FRAMES_DROPPED: found.frames > 1,
        Note.OTHER_DATA_DROPPED: found.others,
        Note.GAMMA_DROPPED: png_colours.found(found).lost,
    }
    notes = dropped + tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, alpha, png.profile, kept, notes)


def _chunks_for(photo: Photo) -> tuple[bytes, tuple[Note, ...]]:
    """The chunks beside the picture, and notes on what a PNG can't hold."""
    now = metadata.for_writing(photo)
    profile = icc.for_channels(photo.profile, photo.channels)  # a PNG must not have one for other colours
    chunks = (
        png_writing.profile_chunk(profile),
        png_writing.density_chunk(now.density),
        png_writing.exif_chunk(now.exif),
        png_writing.xmp_chunk(now.xmp),
        png_writing.resources_chunk(photoshop.wrapped(now.iptc) + now.photoshop),
        png_writing.text_chunks(now.texts),
    )
    notes = metadata.dropped(photo.metadata, now)
    return b"".join(chunks), notes + ((Note.PROFILE_DROPPED,) if photo.profile and not profile else ())
