"""TIFF: 8 and 16 bits and 32-bit floats, grey or colour, with alpha.

tifffile and imagecodecs do the pixels of the many kinds of TIFF there are; what they give is brought into the
program's one form here. Files that are rather scans or data than photos are read as far as that makes sense,
and refused with a reason where it doesn't.

A picture is unpacked strip by strip or tile by tile (`tiff_segments`), so it can also be read and written a
few rows at a time, however large it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np
import tifffile

from photoedit.formats import metadata, photoshop, srgb, tiff_exif, tiff_writer
from photoedit.formats.base import (
    Allocate,
    Format,
    Header,
    RowReader,
    RowWriter,
    SaveOptions,
    Spread,
    whole_file,
)
from photoedit.formats.directory import Directory, Structure
from photoedit.formats.notes import Note, salvaged
from photoedit.formats.reading import (
    cut_off,
    damaged,
    decoding,
    grey_out,
    length,
    lying,
    not_supported,
    open_photo,
    room,
    row_blocks,
    set_upright,
    shrunk,
)
from photoedit.formats.tiff_samples import Photometric, converter, straight, whole_range
from photoedit.formats.tiff_segments import Put, Segments
from photoedit.formats.writing import checked
from photoedit.params import choice, flag
from photoedit.photo import Photo, Pixels, Size

_HOSTILE = (LookupError, TypeError, AttributeError, ZeroDivisionError, AssertionError)
"""What tifffile also raises when a file is made to mislead it."""

_SUBFILE_TYPE, _ORIENTATION, _SUBIFDS, _INK_SET, _DNG_VERSION = 254, 274, 330, 332, 50706
_REDUCED, _MASK = 1, 4
_ASSOCIATED, _UNASSOCIATED = 1, 2
_UINT, _SIGNED, _FLOAT = 1, 2, 3
_UNCOMPRESSED = 1
_JPEGS = (6, 7, 34892)
_MOST_CHANNELS = 64
_SENSOR_DATA = (32803, 34892)

_CONVERTED = (Photometric.CMYK, Photometric.CIELAB, Photometric.ICCLAB)
_COLOURS = {Photometric.WHITE_IS_ZERO: 1, Photometric.BLACK_IS_ZERO: 1, Photometric.PALETTE: 1,
            Photometric.CMYK: 4}  # fmt: skip
_BITS = {Photometric.PALETTE: range(1, 9), Photometric.CMYK: (8, 16), Photometric.YCBCR: (8,),
         Photometric.CIELAB: (8,), Photometric.ICCLAB: (8,)}  # fmt: skip
"""Bits a channel where not all up to 16 can be read."""


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


class _Tiff(NamedTuple):
    """The first page of a TIFF file as far as it is known without decoding."""

    page: tifffile.TiffPage
    structure: Structure
    first: Directory
    meaning: Photometric
    dtype: np.dtype[np.uint8 | np.uint16 | np.float32]
    alpha: int
    orientation: int

    @property
    def channels(self) -> int:
        """Of the photo it becomes."""
        grey = self.meaning in (Photometric.WHITE_IS_ZERO, Photometric.BLACK_IS_ZERO)
        return 1 if grey else 3

    @property
    def colours(self) -> int:
        """Of the samples of a pixel, how many are colours."""
        return _COLOURS.get(self.meaning, 3)

    @property
    def profile(self) -> bytes | None:
        """What the photo's profile will be; what is converted becomes sRGB."""
        found = b"" if self.meaning in _CONVERTED else self.beside(tiff_exif.ICC)
        return metadata.fitting_profile(found, self.channels)

    @property
    def stored(self) -> tuple[int, int]:
        """Height and width as they lie in the file."""
        return self.page.imagelength, self.page.imagewidth

    @property
    def wanted(self) -> int:
        """Of the samples of a pixel, how many are colours or alpha; they stand before any others."""
        return self.colours + bool(self.alpha)

    def beside(self, tag: int) -> bytes:
        """A block of bytes that stands in the first directory."""
        return self.structure.value(self.first.find(tag))

    def more_pages(self) -> bool:
        """Whether there are pages that are neither a smaller copy nor a mask of the first."""
        kinds = (self.structure.numbers(part.find(_SUBFILE_TYPE)) for part in self.structure.following())
        return any(not kind or not kind[0] & (_REDUCED | _MASK) for kind in kinds)


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
        with open_photo(path) as file, _opened(path, file) as tiff:
            height, width = lying(tiff.stored, tiff.orientation)
            size = Size(width, height)
            alpha = bool(tiff.alpha)
            return Header(size, tiff.channels, tiff.dtype, alpha, tiff.orientation, tiff.profile)

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, _opened(path, file) as tiff, decoding(path):
            shape = lying((*tiff.stored, tiff.channels), tiff.orientation)
            nothing = np.broadcast_to(np.zeros((), tiff.dtype), shape)
            return _photo(tiff, nothing, nothing[:, :, 0] if tiff.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, _opened(path, file) as tiff:
            _check_whole(path, tiff.page, length(file))
            shape = lying(tiff.stored, tiff.orientation)
            pixels = room(path, allocate, (*shape, tiff.channels), tiff.dtype)
            alpha = room(path, allocate, shape, tiff.dtype) if tiff.alpha else None
            _decode_upright(path, file, tiff, pixels, alpha, spread)
            with decoding(path):
                return _photo(tiff, pixels, alpha)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        with open_photo(path) as file, _opened(path, file) as tiff:
            if not _in_segments(tiff.page):
                raise cut_off(path)
            stored = room(path, np.empty, (*tiff.stored, tiff.channels), tiff.dtype)
            transparency = room(path, np.empty, tiff.stored, tiff.dtype) if tiff.alpha else None
            grey_out(stored, transparency, 0)
            with decoding(path, *_HOSTILE):
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
    def rows(self, path: Path, *, spread: Spread = map) -> Iterator[RowReader | None]:
        """Open a photo to read a few rows at a time; None if it is turned, or packed in very large pieces.

        Between calls the segments that were decoded last stay in memory, see `Segments`.

        Raises:
            ReadError: as `read`; a file that was cut off is refused before any row is read.
        """
        with open_photo(path) as file, _opened(path, file) as tiff:
            _check_whole(path, tiff.page, length(file))
            yield _row_reader(path, file, tiff, spread)

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

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


class _Rows(RowReader):
    """An open TIFF file whose rows are decoded on demand."""

    def __init__(self, path: Path, photo: Photo, segments: Segments, put: Put, spread: Spread) -> None:
        self.photo = photo
        self._path, self._segments, self._put, self._spread = path, segments, put, spread

    def read(self, top: int, pixels: Pixels, alpha: Pixels | None) -> None:
        with decoding(self._path, *_HOSTILE):
            self._segments.read(top, pixels, alpha, self._put, self._spread)


@contextmanager
def _opened(path: Path, file: BinaryIO) -> Iterator[_Tiff]:
    """The first page of an open file."""
    with decoding(path, *_HOSTILE), np.errstate(all="ignore"):  # tifffile calculates with what it reads
        structure = Structure.of_file(file, length(file))
        first = structure.first() if structure else None
        if structure is None or first is None:
            raise EOFError  # the directory is often the last thing in a file
        file.seek(0)  # tifffile takes where it stands for the beginning
        page = tifffile.TiffFile(file).pages.first
        if not isinstance(page, tifffile.TiffPage):
            raise ValueError("its first page can't be found")
        tiff = _look(path, page, structure, first)
    yield tiff


def _look(path: Path, page: tifffile.TiffPage, structure: Structure, first: Directory) -> _Tiff:
    preview = page.subfiletype & _REDUCED and _SUBIFDS in page.tags
    if preview or _DNG_VERSION in page.tags or page.photometric in _SENSOR_DATA:
        raise not_supported(path, "it is a RAW photo of a kind that photoedit doesn't know")
    meaning = _meaning(path, page)
    size: tuple[object, ...] = (page.imagewidth, page.imagelength)  # whatever the file says
    if not all(isinstance(side, int) and side > 0 for side in size) or page.imagedepth != 1:
        raise damaged(path, "it does not say how large the picture is")
    samples: tuple[object, ...] = (page.bitspersample, page.sampleformat)
    if not all(isinstance(number, int) for number in samples):
        raise not_supported(path, "its channels differ in their numbers of bits")
    if page.samplesperpixel < _COLOURS.get(meaning, 3):
        raise damaged(path, "it has too few channels")
    if page.samplesperpixel > _MOST_CHANNELS:
        raise not_supported(path, f"an image of {page.samplesperpixel} channels is no photo")
    if meaning is Photometric.PALETTE and not _has_palette(page):
        raise damaged(path, "its palette is not complete")
    said = page.tags.valueof(_ORIENTATION, default=1)
    orientation = said if isinstance(said, int) and 1 <= said <= 8 else 1
    dtype, alpha = _depth(path, page, meaning), _alpha(page, meaning)
    return _Tiff(page, structure, first, meaning, dtype, alpha, orientation)


def _has_palette(page: tifffile.TiffPage) -> bool:
    table = page.colormap
    return table is not None and table.shape == (3, 2**page.bitspersample) and table.dtype.kind == "u"


def _meaning(path: Path, page: tifffile.TiffPage) -> Photometric:
    try:
        meaning = Photometric(page.photometric)
    except ValueError:
        kind = getattr(page.photometric, "name", page.photometric)
        reason = f"it is a TIFF of a kind that photoedit doesn't read ({kind})"
        raise not_supported(path, reason) from None
    if meaning is Photometric.YCBCR and page.compression not in _JPEGS:
        raise not_supported(path, "photoedit doesn't read YCbCr that is not compressed as JPEG")
    if meaning is Photometric.CMYK and page.tags.valueof(_INK_SET, default=1) != 1:
        raise not_supported(path, "its inks are not cyan, magenta, yellow and black")
    return meaning


def _depth(
    path: Path, page: tifffile.TiffPage, meaning: Photometric
) -> np.dtype[np.uint8 | np.uint16 | np.float32]:
    """The depth of the photo that the page becomes."""
    bits, kind = page.bitspersample, page.sampleformat
    if kind == _UINT and bits in _BITS.get(meaning, range(1, 17)):
        whole = np.uint16 if bits > 8 else np.uint8
        return np.dtype(whole)
    if kind == _FLOAT and meaning not in _BITS:
        return np.dtype(np.float32)
    kinds = {_UINT: "whole numbers", _SIGNED: "signed numbers", _FLOAT: "floating-point numbers"}
    what = kinds.get(kind, "numbers of an unknown kind")
    raise not_supported(path, f"its channels are {what} of {bits} bits, which photoedit doesn't read")


def _alpha(page: tifffile.TiffPage, meaning: Photometric) -> int:
    """Which kind of alpha stands behind the colours, 0 for none."""
    if meaning is Photometric.PALETTE or page.samplesperpixel == _COLOURS.get(meaning, 3):
        return 0
    extra = int(page.extrasamples[0]) if page.extrasamples else 0
    return extra if extra in (_ASSOCIATED, _UNASSOCIATED) else 0


def _check_whole(path: Path, page: tifffile.TiffPage, end: int) -> None:
    """Refuse a file that ends before its pixels do: some codecs would fill up what is missing."""
    with decoding(path, *_HOSTILE):
        most = end
        if page.compression == _UNCOMPRESSED:  # some programs write a nonsensical size then
            a_row = (page.imagewidth * page.samplesperpixel * page.bitspersample + 7) // 8
            most = page.imagelength * a_row
        parts = zip(page.dataoffsets, page.databytecounts, strict=False)
        if any(at + min(size, most) > end for at, size in parts):
            raise cut_off(path)


def _row_reader(path: Path, file: BinaryIO, tiff: _Tiff, spread: Spread) -> RowReader | None:
    if tiff.orientation != 1 or not _in_segments(tiff.page):
        return None
    with decoding(path, *_HOSTILE):
        segments = Segments(file, tiff.page, tiff.wanted, keeps=True)
        if not segments.fit_for_rows:
            return None
        nothing = np.broadcast_to(np.zeros((), tiff.dtype), (*tiff.stored, tiff.channels))
        photo = _photo(tiff, nothing, nothing[:, :, 0] if tiff.alpha else None)
        return _Rows(path, photo, segments, _putter(tiff), spread)


def _in_segments(page: tifffile.TiffPage) -> bool:
    """Whether the parts of a page are packed apart: in Hamamatsu's files one JPEG passes for many tiles."""
    return page.jpegheader is None


def _decode_upright(
    path: Path, file: BinaryIO, tiff: _Tiff, pixels: Pixels, alpha: Pixels | None, spread: Spread
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
    path: Path, file: BinaryIO, tiff: _Tiff, pixels: Pixels, alpha: Pixels | None, spread: Spread
) -> None:
    """Decode into arrays that lie as the file does."""
    with decoding(path, *_HOSTILE), np.errstate(all="ignore"):
        put = _putter(tiff)
        if _in_segments(tiff.page):
            Segments(file, tiff.page, tiff.wanted).read(0, pixels, alpha, put, spread)
        else:
            samples = tiff.page.asarray(maxworkers=1)
            put(samples.reshape(*tiff.stored, tiff.page.samplesperpixel), pixels, alpha)


def _putter(tiff: _Tiff) -> Put:
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
                if tiff.alpha == _ASSOCIATED:
                    colours = straight(colours, alpha[rows])
            convert(colours, pixels[rows])

    return put


def _photo(tiff: _Tiff, pixels: Pixels, alpha: Pixels | None) -> Photo:
    exif, notes = tiff_exif.gathered(tiff.structure)
    iptc = tiff.beside(tiff_exif.IPTC) or photoshop.iptc_in(tiff.beside(tiff_exif.PHOTOSHOP))
    size = Size(pixels.shape[1], pixels.shape[0])
    xmp, density = tiff.beside(tiff_exif.XMP), metadata.density(exif)
    kept, dropped = metadata.gathered(exif, xmp, iptc, size, density=density)
    inks = tiff.meaning is Photometric.CMYK
    lab = tiff.meaning in (Photometric.CIELAB, Photometric.ICCLAB)
    page, found = tiff.page, tiff.beside(tiff_exif.ICC)
    lost = {
        Note.CMYK_CONVERTED: inks,
        Note.LAB_CONVERTED: lab,
        Note.CMYK_WITHOUT_PROFILE: inks and not srgb.ink_profile(found),
        Note.DEPTH_REDUCED: page.bitspersample == 64,
        Note.CHANNELS_DROPPED: page.samplesperpixel > tiff.colours + bool(tiff.alpha),
        Note.PROFILE_DROPPED: found and not (lab or tiff.profile or (inks and srgb.ink_profile(found))),
        Note.FRAMES_DROPPED: tiff.more_pages(),
    }
    notes += dropped + tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, alpha, tiff.profile, kept, notes)
