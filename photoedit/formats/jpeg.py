"""JPEG: 8 bits, grey or colour, decoded straight into the memory it is given.

libjpeg-turbo (through simplejpeg) does the pixels; `_jpeg.decoder` and `_jpeg.strips` let it do them in
parts, side by side or a few rows at a time. What stands around them is read and assembled here, byte for byte
as it is in the file, so that maker notes and profiles survive.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from photoedit.errors import WriteError
from photoedit.formats import metadata
from photoedit.formats._jpeg import decoder as jpeg_decoder
from photoedit.formats._jpeg.beside import Beside, beside_picture
from photoedit.formats._jpeg.decoder import Coded
from photoedit.formats._jpeg.markers import SOI
from photoedit.formats._jpeg.picture import Picture, load, look
from photoedit.formats._jpeg.restarts import may_be_cut
from photoedit.formats._jpeg.strips import StripWriter
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
from photoedit.formats.metadata.thumbnail import FillingIn
from photoedit.formats.notes import Note, salvaged
from photoedit.formats.profiles import to_srgb
from photoedit.formats.reading import (
    decoding,
    grey_out,
    length,
    lying,
    no_pixels,
    open_photo,
    room,
    set_upright,
    shrunk,
)
from photoedit.formats.writing import checked, on_white, subsampling
from photoedit.params import Unit, flag, number
from photoedit.photo import Photo, Pixels, Size

_KEPT, _FLAT = 2.5, 4
"""Bytes that encoding in several passes keeps: of coefficients for each sample; of a pixel laid on white."""

_FLAT_AT_ONCE = 2**23
"""Pixels that are laid on white at a time, at most, where strips are encoded as they come."""


@dataclass(frozen=True)
class JpegOptions(SaveOptions):
    """How a JPEG is written."""

    what = "jpeg"

    quality: int = number(92, 1, 100, whole=True, help="Higher looks better and takes more space")
    subsampling: str = subsampling("420")
    progressive: bool = flag(
        False, help="Appears in passes while it loads; a little smaller, several times slower to save"
    )
    optimize: bool = flag(False, help="A few percent smaller, about three times slower to save")
    size_kb: int | None = number(
        None, 1, 1_000_000, whole=True, slider=(100, 10_000), unit=Unit.KILOBYTES,
        help="Largest file, in thousands of bytes: the best quality, up to the one above, that fits",
    )  # fmt: skip


class Jpeg(Format):
    """JPEG files, also those with more pictures behind the first (MPO, Ultra HDR)."""

    name = "jpeg"
    title = "JPEG"
    suffixes = (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")
    depths = (8,)
    writes_alpha = False
    options = JpegOptions
    longest_side = 65500

    def recognises(self, head: bytes) -> bool:
        return head.startswith(SOI + b"\xff")

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            jpeg = look(path, file)
            beside = 2 * length(file) + _kept_pixels(jpeg)
        height, width = lying((jpeg.frame.height, jpeg.frame.width), jpeg.orientation)
        return Header(
            Size(width, height),
            jpeg.channels,
            np.dtype(np.uint8),
            orientation=jpeg.orientation,
            profile=jpeg.profile,
            beside=beside,
        )

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            jpeg = look(path, file)
        shape = lying((jpeg.frame.height, jpeg.frame.width, jpeg.channels), jpeg.orientation)
        return _photo(jpeg, no_pixels(shape, np.uint8), ())

    def reduced(self, header: Header, least: Size) -> Header:
        if header.eighths != 8:
            return header
        eighths = jpeg_decoder.fewest_eighths(header.size, least)
        return dataclasses.replace(header, size=jpeg_decoder.scaled(header.size, eighths), eighths=eighths)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        jpeg, coded = load(path)
        return _read(jpeg, coded, allocate, spread, eighths)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        jpeg, coded = load(path)
        width, height = jpeg_decoder.scaled(jpeg.size, eighths)
        lies = room(path, np.empty, (height, width, jpeg.channels), np.uint8)
        with decoding(path):
            if jpeg.inks:
                inks = room(path, np.empty, (height, width, 4), np.uint8)
                kept = jpeg_decoder.salvage(coded, inks, eighths)
                _convert(path, jpeg, inks, lies)
            else:
                kept = jpeg_decoder.salvage(coded, lies, eighths)
            if not kept:
                raise EOFError
        grey_out(lies, None, kept)
        pixels = room(path, allocate, lying(lies.shape, jpeg.orientation), np.uint8)
        set_upright(lies, pixels, jpeg.orientation)
        return _photo(jpeg, pixels, (salvaged(kept, height),))

    @contextlib.contextmanager
    def rows(
        self, path: Path, *, spread: Spread = map, memory: int = MEMORY_FOR_ROWS
    ) -> Iterator[RowReader | None]:
        yield _row_reader(path, spread)

    def thumbnail(self, path: Path, side: int) -> Photo:
        jpeg, coded = load(path)
        least = Size(side, 0) if jpeg.size.width >= jpeg.size.height else Size(0, side)
        eighths = jpeg_decoder.fewest_eighths(jpeg.size, least)
        return shrunk(_read(jpeg, coded, np.empty, map, eighths), side)

    def beside(self, result: Header, options: SaveOptions) -> int:
        assert isinstance(options, JpegOptions)
        pixels = result.size.width * result.size.height
        if options.progressive or options.optimize:
            return int((_KEPT * result.channels + _FLAT * result.alpha) * pixels)
        return _FLAT * min(pixels, _FLAT_AT_ONCE) if result.alpha else 0

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, JpegOptions)
        if ours.size_kb is not None:
            return self._write_within(1000 * ours.size_kb, photo, file, ours.replace(size_kb=None), spread)
        if self.writes_rows(ours):
            return whole_file(self.row_writer(photo, file, ours, spread=spread), photo)
        beside = beside_picture(photo, with_pixels=True)
        _encode_slowly(on_white(photo), file, ours, beside)
        return beside.notes

    def writes_rows(self, options: SaveOptions) -> bool:
        """No with those that look at the whole picture before they write, or write it several times."""
        if not isinstance(options, JpegOptions):
            return False
        return not (options.progressive or options.optimize or options.size_kb is not None)

    def row_writer(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> RowWriter:
        ours = checked(photo, self, options, JpegOptions)
        beside = beside_picture(photo, with_pixels=False)
        writer = StripWriter(
            dataclasses.replace(photo, metadata=beside.metadata),
            file,
            quality=ours.quality,
            subsampling=ours.subsampling,
            segments=beside.segments,
            notes=beside.notes,
            spread=spread,
        )
        if beside.thumbnail is None:
            return writer
        return FillingIn(writer, photo, file, beside.thumbnail.behind(writer.segments_at))

    def _write_within(
        self, most: int, photo: Photo, file: BinaryIO, options: JpegOptions, spread: Spread
    ) -> tuple[str, ...]:
        """Write with the best quality at which the file has no more than `most` bytes, and note which.

        Halves the range of qualities that come into question until one is left; a JPEG of higher quality is
        taken to be larger.

        Raises:
            WriteError: even the lowest quality takes more.
        """
        low, high, tried = 1, options.quality, options.quality
        while True:
            file.seek(0)
            file.truncate()
            notes = self.write(photo, file, options.replace(quality=tried), spread=spread)
            size = file.tell()
            if size <= most:
                if tried == high:
                    return (*notes, f"{Note.QUALITY_CHOSEN}:{tried}")
                low = tried
            elif tried == 1:
                least = -(-size // 1000)
                reason = f"even at quality 1 it has {least} kB, not {most // 1000}; resize it first"
                raise WriteError(reason, code="size_unreachable")
            else:
                high = tried - 1
            tried = (low + high + 1) // 2


def _read(jpeg: Picture, coded: Coded, allocate: Allocate, spread: Spread, eighths: int) -> Photo:
    width, height = jpeg_decoder.scaled(jpeg.size, eighths)
    stored = (height, width, jpeg.channels)
    pixels = room(coded.path, allocate, lying(stored, jpeg.orientation), np.uint8)
    if jpeg.orientation == 1:
        notes = _decode(jpeg, coded, pixels, spread, eighths)
    else:
        turned = room(coded.path, np.empty, stored, np.uint8)
        notes = _decode(jpeg, coded, turned, spread, eighths)
        set_upright(turned, pixels, jpeg.orientation)
        del turned  # it is as large as the photo
    return _photo(jpeg, pixels, notes)


def _kept_pixels(jpeg: Picture) -> int:
    """Bytes of the pictures that decoding keeps besides the photo: coefficients, inks, and what is turned."""
    pixels = jpeg.size.width * jpeg.size.height
    turned = jpeg.channels * pixels if jpeg.orientation != 1 else 0
    return jpeg.frame.coefficients + turned + (4 * pixels if jpeg.inks else 0)


def _decode(jpeg: Picture, coded: Coded, target: Pixels, spread: Spread, eighths: int) -> tuple[Note, ...]:
    """Decode as the picture lies in the file; inks become sRGB."""
    if not jpeg.inks:
        return jpeg_decoder.decode(coded, target, spread, eighths)
    inks = room(coded.path, np.empty, (*target.shape[:2], 4), np.uint8)
    notes = jpeg_decoder.decode(coded, inks, spread, eighths)
    _convert(coded.path, jpeg, inks, target)
    return notes


def _row_reader(path: Path, spread: Spread) -> RowReader | None:
    with open_photo(path) as file, decoding(path):
        jpeg = look(path, file)
    if jpeg.orientation != 1 or jpeg.inks or not may_be_cut(jpeg.segments):
        return None
    jpeg, coded = load(path)
    nothing = no_pixels((jpeg.size.height, jpeg.size.width, jpeg.channels), np.uint8)
    return jpeg_decoder.row_reader(coded, _photo(jpeg, nothing, ()), spread)


def _photo(jpeg: Picture, pixels: Pixels, notes: tuple[str, ...]) -> Photo:
    found = jpeg.segments
    size = Size(pixels.shape[1], pixels.shape[0])
    texts = tuple((metadata.COMMENT, metadata.decoded(comment)) for comment in found.comments)
    kept, dropped = metadata.gathered(
        found.exif, found.xmp, b"", size, texts=texts, density=found.density, resources=found.photoshop
    )
    lost = {
        Note.CMYK_CONVERTED: jpeg.inks,
        Note.CMYK_WITHOUT_PROFILE: jpeg.inks and not to_srgb.ink_profile(found.profile),
        Note.PROFILE_DROPPED: found.icc
        and not (to_srgb.ink_profile(found.profile) if jpeg.inks else jpeg.profile),
        Note.EXTENDED_XMP_DROPPED: found.lost_xmp,
        Note.FRAMES_DROPPED: found.pictures > 1,
        Note.OTHER_DATA_DROPPED: found.others,
        Note.TRAILER_DROPPED: jpeg.trailer,
    }
    also = tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, None, jpeg.profile, kept, notes + dropped + also)


def _convert(path: Path, jpeg: Picture, inks: Pixels, rgb: Pixels) -> None:
    np.subtract(255, inks, out=inks)  # a JPEG says how much paper is left: Adobe began it
    with decoding(path):
        to_srgb.from_cmyk(jpeg.segments.profile)(inks, rgb)


def _encode_slowly(pixels: Pixels, file: BinaryIO, options: JpegOptions, beside: Beside) -> None:
    """Through Pillow, which can do more than one pass and, into a real file, releases the GIL."""
    from PIL import Image

    known = beside.metadata.density
    density = {"dpi": tuple(round(one) for one in known)} if known else {}
    Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels).save(
        file,
        "JPEG",
        quality=options.quality,
        subsampling={"444": 0, "422": 1, "420": 2}[options.subsampling],
        progressive=options.progressive,
        optimize=options.optimize,
        extra=beside.segments,
        **density,
    )
