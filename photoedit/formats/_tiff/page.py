"""What a TIFF file says of its first page, before any pixel is decoded, and whether it can be.

tifffile finds the page; files that are made to mislead it, scans and data are told from photos here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np
import tifffile

from photoedit.errors import ReadError
from photoedit.formats import metadata
from photoedit.formats._tiff import exif as tiff_exif
from photoedit.formats._tiff.samples import Photometric
from photoedit.formats.metadata.directory import Directory, Structure
from photoedit.formats.reading import cant_read, cut_off, damaged, decoding, length, not_supported

HOSTILE = (LookupError, TypeError, AttributeError, ZeroDivisionError, AssertionError)
"""What tifffile also raises when a file is made to mislead it."""

_SUBFILE_TYPE, _ORIENTATION, _SUBIFDS, _INK_SET, _DNG_VERSION = 254, 274, 330, 332, 50706
_REDUCED, _MASK = 1, 4
ASSOCIATED, UNASSOCIATED = 1, 2
_UINT, _SIGNED, _FLOAT = 1, 2, 3
_UNCOMPRESSED = 1
_JPEGS = (6, 7, 34892)
_MOST_CHANNELS = 64
_MOST_COPIES = 32
_SENSOR_DATA = (32803, 34892)

_NO_DIRECTORY = (
    "the file ends too early (it is cut off), before the directory that tells where the picture stands; "
    "try to copy it again"
)

_CONVERTED = (Photometric.CMYK, Photometric.CIELAB, Photometric.ICCLAB)
_COLOURS = {Photometric.WHITE_IS_ZERO: 1, Photometric.BLACK_IS_ZERO: 1, Photometric.PALETTE: 1,
            Photometric.CMYK: 4}  # fmt: skip
_BITS = {Photometric.PALETTE: range(1, 9), Photometric.CMYK: (8, 16), Photometric.YCBCR: (8,),
         Photometric.CIELAB: (8, 16), Photometric.ICCLAB: (8, 16)}  # fmt: skip
"""Bits a channel where not all up to 16 can be read."""


class Page(NamedTuple):
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


@contextmanager
def opened(path: Path, file: BinaryIO) -> Iterator[Page]:
    """The first page of an open file."""
    with decoding(path, *HOSTILE), np.errstate(all="ignore"):  # tifffile calculates with what it reads
        structure = Structure.of_file(file, length(file))
        first = structure.first() if structure else None
        if structure is None or first is None:  # the directory is often the last thing in a file
            raise cant_read(path, _NO_DIRECTORY, "truncated")
        file.seek(0)  # tifffile takes where it stands for the beginning
        page = tifffile.TiffFile(file).pages.first
        if not isinstance(page, tifffile.TiffPage):
            raise ValueError("its first page can't be found")
        tiff = _look(path, page, structure, first)
    yield tiff


def smaller(path: Path, tiff: Page, side: int) -> Page:
    """The smallest copy of the first page in its file that will do for a thumbnail; if there is none, `tiff`.

    Copies stand in directories of their own, behind the first one (as in pyramids that GDAL and libvips
    write) or below it (as in those of OME), and say that they are copies of less resolution.
    """
    with suppress(ReadError, ValueError, *HOSTILE), np.errstate(all="ignore"):
        least = min(side, max(tiff.stored))
        found = [
            each
            for each in _copies(path, tiff)
            if max(each.stored) >= least and (each.channels, each.dtype) == (tiff.channels, tiff.dtype)
        ]
        return min([tiff, *found], key=lambda each: max(each.stored))
    return tiff


def _copies(path: Path, tiff: Page) -> Iterator[Page]:
    """The copies of less resolution, with the first page's way to lie."""
    levels: list[tifffile.TiffPage | tifffile.TiffFrame] = list(
        islice(tiff.page.parent.pages, 1, _MOST_COPIES)
    )
    if tiff.page.pages is not None:
        levels += islice(tiff.page.pages, _MOST_COPIES)
    height, width = tiff.stored
    for page in levels:
        if not isinstance(page, tifffile.TiffPage) or not page.subfiletype & _REDUCED:
            continue
        alike = abs(page.imagewidth * height - page.imagelength * width) <= 2 * max(tiff.stored)
        if alike and page.photometric == tiff.page.photometric:
            yield _look(path, page, tiff.structure, tiff.first)._replace(orientation=tiff.orientation)


def _look(path: Path, page: tifffile.TiffPage, structure: Structure, first: Directory) -> Page:
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
    return Page(page, structure, first, meaning, dtype, alpha, orientation)


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
    return extra if extra in (ASSOCIATED, UNASSOCIATED) else 0


def check_whole(path: Path, page: tifffile.TiffPage, end: int) -> None:
    """Refuse a file that ends before its pixels do: some codecs would fill up what is missing."""
    with decoding(path, *HOSTILE):
        most = end
        if page.compression == _UNCOMPRESSED:  # some programs write a nonsensical size then
            a_row = (page.imagewidth * page.samplesperpixel * page.bitspersample + 7) // 8
            most = page.imagelength * a_row
        parts = zip(page.dataoffsets, page.databytecounts, strict=False)
        if any(at + min(size, most) > end for at, size in parts):
            raise cut_off(path)
