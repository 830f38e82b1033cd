"""TIFF: 8 and 16 bits and 32-bit floats, grey or colour, with alpha.

tifffile and imagecodecs do the pixels of the many kinds of TIFF there are; what they give is brought into the
program's one form here. Files that are rather scans or data than photos are read as far as that makes sense,
and refused with a reason where it doesn't.

A picture is unpacked strip by strip or tile by tile (`_tiff.segments`), so it can also be read and written a
few rows at a time, however large it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import tifffile

from photoedit.errors import ReadError
from photoedit.formats import metadata
from photoedit.formats._tiff import exif as tiff_exif
from photoedit.formats._tiff import writer as tiff_writer
from photoedit.formats._tiff.page import ASSOCIATED, HOSTILE, Page, check_whole, opened, smaller
from photoedit.formats._tiff.samples import Photometric, converter, whole_range
from photoedit.formats._tiff.segments import Put, Segments
from photoedit.formats.base import (
    MEMORY_FOR_ROWS,
    Allocate,
    Format,
    Header,
    RowReader,
    RowWriter,
    SaveOptions,
    Spread,
    whole_file,
)
from photoedit.formats.notes import Note, salvaged
from photoedit.formats.profiles import to_srgb
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
    set_upright,
    shrunk,
    straight,
)
from photoedit.formats.writing import checked
from photoedit.params import choice, flag
from photoedit.photo import Photo, Pixels, Size

_THREADS = 8
"""How many threads the engine has at most unpack a photo."""


@dataclass(frozen=True)
class TiffOptions(SaveOptions):
    """How a TIFF is written."""

    what = "tiff"

    compression: str = choice(
        "deflate",
        {
            "none": "Fastest to save, largest",
            "deflate": "Small, read by nearly every program",
            "lzw": "Read by every program; hardly helps with 16 bits",
            "zstd": "A little smaller than deflate and about as fast, but many programs can't read it",
        },
        help="How the pixels are packed; all ways are lossless",
    )
    predictor: bool = flag(
        True, help="Packs differences between neighbours: much smaller, but some old programs can't read it"
    )
    layout: str = choice(
        "strips",
        {
            "strips": "Strips of a few rows, read by every program",
            "tiles": "Squares of 256 x 256 pixels, for programs that show parts of very large pictures",
        },
        help="How the picture is cut into the pieces that are packed",
    )


class Tiff(Format):
    """TIFF files and BigTIFF files; of those with several pages the first one."""

    name = "tiff"
    title = "TIFF"
    suffixes = (".tif", ".tiff")
    depths = (8, 16, 32)
    writes_alpha = True
    options = TiffOptions

    def recognises(self, head: bytes) -> bool:
        known = head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
        return known and head[8:10] != b"CR"  # Canon's RAW begins as a TIFF does

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, opened(path, file) as tiff:
            height, width = lying(tiff.stored, tiff.orientation)
            size = Size(width, height)
            header = Header(size, tiff.channels, tiff.dtype, bool(tiff.alpha), tiff.orientation, tiff.profile)
            turned = header.bytes_needed if tiff.orientation != 1 else 0
            bits = tiff.page.bitspersample if tiff.dtype == np.uint16 else 0
            with decoding(path, *HOSTILE):
                return replace(header, beside=turned + _unpacked_at_once(tiff.page), stored_bits=bits)

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, opened(path, file) as tiff, decoding(path):
            shape = lying((*tiff.stored, tiff.channels), tiff.orientation)
            nothing = no_pixels(shape, tiff.dtype)
            return _photo(tiff, nothing, nothing[:, :, 0] if tiff.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, opened(path, file) as tiff:
            return _read(path, file, tiff, allocate, spread)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        with open_photo(path) as file, opened(path, file) as tiff:
            if not _in_segments(tiff.page):
                raise cut_off(path)
            stored = room(path, np.empty, (*tiff.stored, tiff.channels), tiff.dtype)
            transparency = room(path, np.empty, tiff.stored, tiff.dtype) if tiff.alpha else None
            grey_out(stored, transparency, 0)
            with decoding(path, *HOSTILE):
                segments = Segments(file, tiff.page, tiff.wanted)
                kept = segments.salvage(stored, transparency, _putter(tiff))
                if not kept:
                    raise EOFError
            pixels = room(path, allocate, lying(stored.shape, tiff.orientation), tiff.dtype)
            set_upright(stored, pixels, tiff.orientation)
            alpha = None
            if transparency is not None:
                alpha = room(path, allocate, pixels.shape[:2], tiff.dtype)
                set_upright(transparency, alpha, tiff.orientation)
            with decoding(path):
                photo = _photo(tiff, pixels, alpha)
        return replace(photo, notes=(salvaged(kept, tiff.stored[0]), *photo.notes))

    @contextmanager
    def rows(
        self, path: Path, *, spread: Spread = map, memory: int = MEMORY_FOR_ROWS
    ) -> Iterator[RowReader | None]:
        """Open a photo to read a few rows at a time; None if it is turned, or packed in very large pieces.

        Between calls the segments that were decoded last stay in memory, see `Segments`.

        Raises:
            ReadError: as `read`; a file that was cut off is refused before any row is read.
        """
        with open_photo(path) as file, opened(path, file) as tiff:
            check_whole(path, tiff.page, length(file))
            yield _row_reader(path, file, tiff, spread, memory)

    def thumbnail(self, path: Path, side: int) -> Photo:
        with open_photo(path) as file, opened(path, file) as tiff:
            small = smaller(path, tiff, side)
            if small is not tiff:
                with suppress(ReadError):  # the page itself may still be sound
                    return shrunk(_read(path, file, small, np.empty, map), side)
            return shrunk(_read(path, file, tiff, np.empty, map), side)

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        return whole_file(self.row_writer(photo, file, options, spread=spread), photo)

    def writes_rows(self, options: SaveOptions) -> bool:
        return True

    def row_writer(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> RowWriter:
        """Begin to write a photo a few rows at a time; it becomes a BigTIFF if it may not fit into 4 GiB.

        Raises:
            WriteError, UsageError, OSError: as `write`.
        """
        ours = checked(photo, self, options, TiffOptions)
        now = metadata.for_writing(photo, thumbnail=False)
        profile = metadata.fitting_profile(photo.profile, photo.channels)
        notes = metadata.dropped(photo.metadata, replace(now, texts=()))
        notes += (Note.PROFILE_DROPPED,) if photo.profile and not profile else ()
        kept = replace(photo, profile=profile, metadata=now)
        return tiff_writer.TiffRows(
            kept, file, ours.compression, ours.layout, notes, spread, predictor=ours.predictor
        )


def _read(path: Path, file: BinaryIO, tiff: Page, allocate: Allocate, spread: Spread) -> Photo:
    check_whole(path, tiff.page, length(file))
    shape = lying(tiff.stored, tiff.orientation)
    pixels = room(path, allocate, (*shape, tiff.channels), tiff.dtype)
    alpha = room(path, allocate, shape, tiff.dtype) if tiff.alpha else None
    _decode_upright(path, file, tiff, pixels, alpha, spread)
    with decoding(path):
        return _photo(tiff, pixels, alpha)


class _Rows(RowReader):
    """An open TIFF file whose rows are decoded on demand."""

    def __init__(self, path: Path, photo: Photo, segments: Segments, put: Put, spread: Spread) -> None:
        self.photo, self.beside = photo, segments.beside
        self._path, self._segments, self._put, self._spread = path, segments, put, spread

    def read(self, top: int, pixels: Pixels, alpha: Pixels | None) -> None:
        with decoding(self._path, *HOSTILE):
            self._segments.read(top, pixels, alpha, self._put, self._spread)


def _row_reader(path: Path, file: BinaryIO, tiff: Page, spread: Spread, memory: int) -> RowReader | None:
    if tiff.orientation != 1 or not _in_segments(tiff.page):
        return None
    with decoding(path, *HOSTILE):
        segments = Segments(file, tiff.page, tiff.wanted, memory)
        if not segments.fit_for_rows:
            return None
        nothing = no_pixels((*tiff.stored, tiff.channels), tiff.dtype)
        photo = _photo(tiff, nothing, nothing[:, :, 0] if tiff.alpha else None)
        return _Rows(path, photo, segments, _putter(tiff), spread)


def _unpacked_at_once(page: tifffile.TiffPage) -> int:
    """Bytes of strips or tiles that are unpacked at a time, and of what they are unpacked from."""
    whole = page.imagelength * page.imagewidth * page.samplesperpixel * -(-page.bitspersample // 8)
    if not _in_segments(page):
        return 2 * whole
    strip = page.rowsperstrip * page.imagewidth if not page.is_tiled else page.tilelength * page.tilewidth
    share = strip * page.samplesperpixel * -(-page.bitspersample // 8)
    return 2 * min(_THREADS * share, whole)


def _in_segments(page: tifffile.TiffPage) -> bool:
    """Whether the parts of a page are packed apart: in Hamamatsu's files one JPEG passes for many tiles."""
    return page.jpegheader is None


def _decode_upright(
    path: Path, file: BinaryIO, tiff: Page, pixels: Pixels, alpha: Pixels | None, spread: Spread
) -> None:
    if tiff.orientation == 1:
        _decode(path, file, tiff, pixels, alpha, spread)
        return
    as_stored = room(path, np.empty, (*tiff.stored, tiff.channels), tiff.dtype)
    alpha_as_stored = None if alpha is None else room(path, np.empty, tiff.stored, tiff.dtype)
    _decode(path, file, tiff, as_stored, alpha_as_stored, spread)
    set_upright(as_stored, pixels, tiff.orientation)
    if alpha is not None and alpha_as_stored is not None:
        set_upright(alpha_as_stored, alpha, tiff.orientation)


def _decode(
    path: Path, file: BinaryIO, tiff: Page, pixels: Pixels, alpha: Pixels | None, spread: Spread
) -> None:
    """Decode into arrays that lie as the file does."""
    with decoding(path, *HOSTILE), np.errstate(all="ignore"):
        put = _putter(tiff)
        if _in_segments(tiff.page):
            Segments(file, tiff.page, tiff.wanted).read(0, pixels, alpha, put, spread)
        else:
            samples = tiff.page.asarray(maxworkers=1)
            put(samples.reshape(*tiff.stored, tiff.page.samplesperpixel), pixels, alpha)


def _putter(tiff: Page) -> Put:
    """What takes samples apart into colours and alpha, a block of rows at a time."""
    profile = tiff.beside(tiff_exif.ICC) if tiff.meaning is Photometric.CMYK else None
    convert = converter(tiff.meaning, tiff.page.colormap, profile)

    def put(samples: Pixels, pixels: Pixels, alpha: Pixels | None) -> None:
        for rows in row_blocks(len(pixels)):
            whole = samples[rows, :, : tiff.wanted]
            if tiff.meaning is not Photometric.PALETTE:
                whole = whole_range(whole, tiff.page.bitspersample, tiff.dtype)
            colours = whole[:, :, : tiff.colours]
            if alpha is not None:
                alpha[rows] = whole[:, :, tiff.colours]
                if tiff.alpha == ASSOCIATED:
                    colours = straight(colours, alpha[rows])
            convert(colours, pixels[rows])

    return put


def _photo(tiff: Page, pixels: Pixels, alpha: Pixels | None) -> Photo:
    exif, notes = tiff_exif.gathered(tiff.structure)
    iptc, resources = tiff.beside(tiff_exif.IPTC), tiff.beside(tiff_exif.PHOTOSHOP)
    size = Size(pixels.shape[1], pixels.shape[0])
    xmp, density = tiff.beside(tiff_exif.XMP), metadata.density(exif)
    kept, dropped = metadata.gathered(exif, xmp, iptc, size, density=density, resources=resources)
    inks = tiff.meaning is Photometric.CMYK
    lab = tiff.meaning in (Photometric.CIELAB, Photometric.ICCLAB)
    page, found = tiff.page, tiff.beside(tiff_exif.ICC)
    lost = {
        Note.CMYK_CONVERTED: inks,
        Note.LAB_CONVERTED: lab,
        Note.CMYK_WITHOUT_PROFILE: inks and not to_srgb.ink_profile(found),
        Note.DEPTH_REDUCED: page.bitspersample == 64,
        Note.CHANNELS_DROPPED: page.samplesperpixel > tiff.colours + bool(tiff.alpha),
        Note.LAYERS_DROPPED: tiff_exif.has_layers(tiff.structure, tiff.first),
        Note.OTHER_DATA_DROPPED: tiff_exif.has_large_values(tiff.first),
        Note.PROFILE_DROPPED: found and not (lab or tiff.profile or (inks and to_srgb.ink_profile(found))),
        Note.FRAMES_DROPPED: tiff.more_pages(),
    }
    notes += dropped + tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, alpha, tiff.profile, kept, notes)
