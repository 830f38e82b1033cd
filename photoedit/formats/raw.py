"""RAW: what a camera's sensor saw, developed to 16 bits; only read.

LibRaw (through rawpy) knows the cameras. Photos are developed as its makers recommend for a start: the white
balance of the camera, AHD demosaicing (K. Hirakawa, T. Parks, "Adaptive homogeneity-directed demosaicing
algorithm", IEEE Trans. Image Processing 14, 2005), and no brightening, so that a series stays a series. They
come out in sRGB, with that profile, as the camera's own JPEGs do; what is more colourful is clipped.

Many RAW files are TIFF files with a small picture in front. What tells them apart stands in their
directories: the version of DNG, or somewhere samples of a colour filter array.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import numpy.typing as npt

from photoedit.errors import ReadError
from photoedit.formats import metadata
from photoedit.formats._jpeg import decoder as jpeg_decoder
from photoedit.formats._jpeg import markers as jpeg_markers
from photoedit.formats._jpeg.decoder import Coded
from photoedit.formats._tiff import exif as tiff_exif
from photoedit.formats.base import Allocate, Header, ReadOnlyFormat, SaveOptions, Spread
from photoedit.formats.metadata.directory import Directory, Structure
from photoedit.formats.notes import Note
from photoedit.formats.profiles import icc
from photoedit.formats.reading import (
    cut_off,
    damaged,
    decoding,
    length,
    lying,
    no_pixels,
    not_supported,
    open_photo,
    room,
    set_upright,
    shrunk,
)
from photoedit.photo import Metadata, Photo, Size

if TYPE_CHECKING:
    from rawpy import RawPy

_TIFFS = (b"II*\0", b"MM\0*")
_ALMOST_TIFFS = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""Olympus and Panasonic: a TIFF in all but its number."""

_STARTS = (b"FUJIFILMCCD-RAW", b"FOVb", b"\0MRM")
_CANONS = {6: b"HEAPCCDR", 4: b"ftypcrx "}
"""How CRW and CR3 begin, and where."""

_PHOTOMETRIC, _OFFSETS, _SIZES, _SUBIFDS, _DNG_VERSION = 262, 273, 279, 330, 50706
_SENSOR_DATA = (32803, 34892)
_MOST_SUBIFDS = 16
_ORIENTATIONS = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's word for how the camera was held, and that of EXIF."""

_AT_LEAST = 4 * 2**20
_KEPT = 18
"""Bytes that LibRaw keeps for a file, and for each pixel of the sensor: as read, four colours, the result."""

_SRGB_GAMMA = (2.4, 12.92)


@dataclass(frozen=True)
class RawOptions(SaveOptions):
    """Nothing: RAW files are not written."""

    what = "raw"


class Raw(ReadOnlyFormat):
    """RAW files of all cameras that LibRaw knows."""

    name = "raw"
    title = "RAW"
    suffixes = (
        ".dng", ".crw", ".cr2", ".cr3", ".nef", ".nrw", ".arw", ".sr2", ".srf", ".raf", ".orf", ".rw2",
        ".rwl", ".pef", ".srw", ".3fr", ".iiq", ".mrw", ".x3f", ".erf", ".kdc", ".dcr",
    )  # fmt: skip
    options = RawOptions

    def recognises(self, head: bytes) -> bool:
        known = head.startswith((*_TIFFS, *_ALMOST_TIFFS, *_STARTS))
        return known or any(head[at:].startswith(mark) for at, mark in _CANONS.items())

    def confirms(self, file: BinaryIO) -> bool:
        file.seek(0)
        head = file.read(16)
        return not head.startswith(_TIFFS) or head[8:10] == b"CR" or _is_raw(_structure(file))

    def header(self, path: Path) -> Header:
        with _opened(path) as raw:
            return _header(raw)

    def described(self, path: Path) -> Photo:
        with _opened(path) as raw:
            header, preview = _header(raw), _preview(raw)
        kept, notes = _metadata(path, preview, header.size)
        nothing = no_pixels((header.size.height, header.size.width, header.channels), header.dtype)
        return Photo(nothing, None, header.profile, kept, notes)

    def reduced(self, header: Header, least: Size) -> Header:
        half = Size(-(-header.size.width // 2), -(-header.size.height // 2))
        if header.eighths != 8 or half.width < least.width or half.height < least.height:
            return header
        return replace(header, size=half, eighths=4)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with _opened(path) as raw:
            header = _header(raw)
            preview = _preview(raw)
            developed = _developed(raw, small=eighths != 8)
        pixels = room(path, allocate, developed.shape, np.uint16)
        np.copyto(pixels, developed)
        kept, notes = _metadata(path, preview, Size(pixels.shape[1], pixels.shape[0]))
        return Photo(pixels, None, header.profile, kept, notes)

    def thumbnail(self, path: Path, side: int) -> Photo:
        with _opened(path) as raw:
            header, preview = _header(raw), _preview(raw)
        small = _decoded(path, preview, header, side)
        if small is None:
            small = self.read(path, eighths=self.reduced(header, Size(side, side)).eighths)
        return shrunk(small, side)


def _structure(file: BinaryIO) -> Structure | None:
    """The directories of an open file that is a TIFF or nearly one."""
    file.seek(0)
    head = file.read(4)
    number = b"*\0" if head[:2] == b"II" else b"\0*"
    start = head[:2] + number if head in _ALMOST_TIFFS else head

    def peek(at: int, size: int) -> bytes:
        file.seek(at)
        data = file.read(size)
        return start[at:size] + data[len(start) - at :] if at < len(start) else data

    return Structure.of_peek(peek, length(file))


def _is_raw(tiff: Structure | None) -> bool:
    """Whether a TIFF is a RAW photo."""
    first = tiff.first() if tiff else None
    if tiff is None or first is None:
        return False
    return first.find(_DNG_VERSION) is not None or any(
        tiff.numbers(part.find(_PHOTOMETRIC))[:1] in {(kind,) for kind in _SENSOR_DATA}
        for part in _directories(tiff, first)
    )


def _directories(tiff: Structure, first: Directory) -> Iterator[Directory]:
    """The first directory, and those of the pictures that belong to it."""
    yield first
    for at in tiff.numbers(first.find(_SUBIFDS), _MOST_SUBIFDS):
        part = tiff.directory(at)
        if part:
            yield part


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[RawPy]:
    """A file as LibRaw knows it; nothing is decoded yet."""
    with open_photo(path) as file, decoding(path):
        _check_whole(path, file)
    try:
        import rawpy
    except ImportError:
        reason = "RAW photos need the package rawpy; install it with 'pip install rawpy'"
        raise not_supported(path, reason) from None
    try:
        with decoding(path), rawpy.imread(str(path)) as raw:
            yield raw
    except (rawpy.LibRawFileUnsupportedError, rawpy.NotSupportedError):
        raise not_supported(path, "it is a RAW photo of a kind that LibRaw doesn't know") from None
    except rawpy.LibRawError as problem:
        words = problem.args[0] if problem.args else ""
        raise damaged(path, words.decode() if isinstance(words, bytes) else words) from problem


def _check_whole(path: Path, file: BinaryIO) -> None:
    """Refuse a file that ends before its sensor data: LibRaw would fill up with black."""
    tiff = _structure(file)
    first = tiff.first() if tiff else None
    for part in _directories(tiff, first) if tiff and first else ():
        places = tiff.numbers(part.find(_OFFSETS), 2**16) if tiff else ()
        sizes = tiff.numbers(part.find(_SIZES), 2**16) if tiff else ()
        if any(at + size > length(file) for at, size in zip(places, sizes, strict=False)):
            raise cut_off(path)


def _header(raw: RawPy) -> Header:
    sizes = raw.sizes
    height, width = sizes.iheight, sizes.iwidth
    if sizes.pixel_aspect < 1:  # LibRaw makes pixels square that are not
        height = int(height / sizes.pixel_aspect + 0.5)
    elif sizes.pixel_aspect > 1:
        width = int(width * sizes.pixel_aspect + 0.5)
    orientation = _ORIENTATIONS.get(sizes.flip, 1)
    height, width = lying((height, width), orientation)
    channels = 1 if raw.num_colors == 1 else 3
    beside = _AT_LEAST + _KEPT * sizes.raw_width * sizes.raw_height
    return Header(
        Size(width, height), channels, np.dtype(np.uint16),
        orientation=orientation, profile=_profile(channels), beside=beside,
    )  # fmt: skip


def _profile(channels: int) -> bytes:
    description, colours = icc.BUILT_IN["srgb"]
    return icc.made(description, colours, grey=channels == 1)


def _developed(raw: RawPy, *, small: bool) -> npt.NDArray[np.uint16]:
    """The photo, upright, H x W x 1|3; with `small` half as wide and high, a pixel for each cell of four."""
    import rawpy

    done = raw.postprocess(
        use_camera_wb=True, no_auto_bright=True, output_bps=16, output_color=rawpy.ColorSpace.sRGB,
        gamma=_SRGB_GAMMA, demosaic_algorithm=rawpy.DemosaicAlgorithm.AHD, half_size=small,
    )  # fmt: skip
    return np.asarray(done, np.uint16).reshape(*done.shape[:2], -1)


def _preview(raw: RawPy) -> bytes:
    """The JPEG that the camera put in for who is in a hurry; empty if there is none."""
    import rawpy

    try:
        found = raw.extract_thumb()
    except rawpy.LibRawError:
        return b""
    data = found.data
    return data if isinstance(data, bytes) and data.startswith(jpeg_markers.SOI) else b""


def _decoded(path: Path, preview: bytes, header: Header, side: int) -> Photo | None:
    """The camera's JPEG, upright, if it is sound and large enough for a thumbnail."""
    least = min(side, max(header.size))
    try:
        segments = jpeg_markers.read(io.BytesIO(preview))
        frame = segments.frame
        if frame is None or frame.components not in (1, 3) or max(frame.width, frame.height) < least:
            return None
        eighths = jpeg_decoder.fewest_eighths(Size(frame.width, frame.height), Size(least, least))
        width, height = jpeg_decoder.scaled(Size(frame.width, frame.height), eighths)
        pixels = np.empty((height, width, frame.components), np.uint8)
        jpeg_decoder.decode(Coded(path, preview, segments, frame), pixels, eighths=eighths)
    except (EOFError, ValueError, ReadError):
        return None
    upright = np.empty(lying(pixels.shape, header.orientation), np.uint8)
    set_upright(pixels, upright, header.orientation)
    return Photo(upright, profile=segments.profile)


def _metadata(path: Path, preview: bytes, size: Size) -> tuple[Metadata, tuple[Note, ...]]:
    """What stands in the file's directories or, where there are none, in the camera's JPEG."""
    with open_photo(path) as file, decoding(path):
        tiff = _structure(file)
        first = tiff.first() if tiff else None
        if tiff and first:
            exif, notes = tiff_exif.gathered(tiff)
            tags = tiff_exif.XMP, tiff_exif.IPTC, tiff_exif.PHOTOSHOP
            xmp, iptc, resources = (tiff.value(first.find(tag)) for tag in tags)
            kept, dropped = metadata.gathered(exif, xmp, iptc, size, resources=resources)
            return kept, notes + dropped
    try:
        found = jpeg_markers.read(io.BytesIO(preview))
    except (EOFError, ValueError):
        return Metadata(), ()
    return metadata.gathered(found.exif, found.xmp, b"", size, resources=found.photoshop)
