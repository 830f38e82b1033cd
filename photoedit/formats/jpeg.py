"""JPEG: 8 bits, grey or colour, decoded straight into the memory it is given.

libjpeg-turbo (through simplejpeg) does the pixels. What stands around them is read and assembled here, byte
for byte as it is in the file, so that maker notes and profiles survive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

import imagecodecs
import numpy as np
import simplejpeg

from photoedit.errors import WriteError
from photoedit.formats import jpeg_markers, metadata, srgb
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.jpeg_markers import EOI, SOI, Frame, Segments
from photoedit.formats.notes import Note
from photoedit.formats.reading import (
    cut_off,
    damaged,
    decoding,
    length,
    lying,
    not_supported,
    open_photo,
    room,
    set_upright,
    shrunk,
)
from photoedit.formats.writing import checked, on_white
from photoedit.params import choice, flag, number
from photoedit.photo import Metadata, Photo, Pixels, Size

_LONGEST_SIDE = 65500
_COLOURS = {1: "GRAY", 3: "RGB", 4: "CMYK"}
_ODD_SAMPLING = "Could not determine subsampling"


@dataclass(frozen=True)
class JpegOptions(SaveOptions):
    """How a JPEG is written."""

    what = "jpeg"

    quality: int = number(92, 1, 100, whole=True, help="Higher looks better and takes more space")
    subsampling: str = choice(
        "420",
        {
            "444": "Full colour resolution; for print, text and red details",
            "422": "Half the colour resolution across",
            "420": "Half the colour resolution both ways, as cameras do",
        },
        help="How finely colour is kept; brightness always keeps its full resolution",
    )
    progressive: bool = flag(
        False, help="Appears in passes while it loads; a little smaller, several times slower to save"
    )
    optimize: bool = flag(False, help="A few percent smaller, about three times slower to save")


class _Jpeg(NamedTuple):
    """A JPEG file as far as it is known without decoding."""

    segments: Segments
    frame: Frame
    orientation: int

    @property
    def inks(self) -> bool:
        return self.frame.components == 4

    @property
    def channels(self) -> int:
        """Of the photo it becomes."""
        return 1 if self.frame.components == 1 else 3

    @property
    def profile(self) -> bytes | None:
        """What the photo's profile will be; inks become sRGB."""
        found = None if self.inks else self.segments.profile
        return metadata.fitting_profile(found, self.channels)


class Jpeg(Format):
    """JPEG files, also those with more pictures behind the first (MPO, Ultra HDR)."""

    name = "jpeg"
    title = "JPEG"
    suffixes = (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo")
    depths = (8,)
    writes_alpha = False
    options = JpegOptions

    def recognises(self, head: bytes) -> bool:
        return head.startswith(SOI + b"\xff")

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            jpeg = _look(path, file)
        height, width = lying((jpeg.frame.height, jpeg.frame.width), jpeg.orientation)
        return Header(
            Size(width, height),
            jpeg.channels,
            np.dtype(np.uint8),
            orientation=jpeg.orientation,
            profile=jpeg.profile,
        )

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        jpeg, data = _load(path)
        stored = (jpeg.frame.height, jpeg.frame.width, jpeg.channels)
        pixels = room(path, allocate, lying(stored, jpeg.orientation), np.uint8)
        turned = jpeg.orientation != 1
        target = room(path, np.empty, stored, np.uint8) if turned else pixels
        if jpeg.inks:
            inks, notes = _decoded(path, jpeg, data)
            _convert(path, jpeg, inks, target)
        else:
            _, notes = _decoded(path, jpeg, data, target)
        if turned:
            set_upright(target, pixels, jpeg.orientation)
        return _photo(jpeg, pixels, notes)

    def thumbnail(self, path: Path, side: int) -> Photo:
        jpeg, data = _load(path)
        wide = jpeg.frame.width >= jpeg.frame.height
        small, notes = _decoded(path, jpeg, data, least={"min_width" if wide else "min_height": side})
        if jpeg.inks:
            inks, small = small, np.empty((*small.shape[:2], 3), np.uint8)
            _convert(path, jpeg, inks, small)
        upright = small
        if jpeg.orientation != 1:
            upright = np.empty(lying(small.shape, jpeg.orientation), np.uint8)
            set_upright(small, upright, jpeg.orientation)
        return shrunk(_photo(jpeg, upright, notes), side)

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, JpegOptions)
        if max(photo.size) > _LONGEST_SIDE:
            reason = f"a JPEG can't be longer than {_LONGEST_SIDE} pixels, this photo is {photo.size}"
            raise WriteError(reason, code="too_large")
        segments, notes = _segments_for(photo)
        if ours.progressive or ours.optimize:
            _encode_slowly(on_white(photo), file, ours, segments)
        else:
            _encode(on_white(photo), file, ours, segments)
        return (*notes, Note.ALPHA_FLATTENED) if photo.alpha is not None else notes


def _look(path: Path, file: BinaryIO) -> _Jpeg:
    segments = jpeg_markers.read(file)
    frame = segments.frame
    if frame is None or not frame.width or not frame.height:
        raise damaged(path, "it does not say how large the picture is")
    if frame.bits != 8:
        raise not_supported(path, f"it is a JPEG of {frame.bits} bits a channel, and only 8 are read")
    if frame.process not in jpeg_markers.DECODABLE:
        raise not_supported(path, "it is an unusual kind of JPEG, and only the usual ones are read")
    if frame.components not in _COLOURS:
        raise not_supported(path, f"a JPEG of {frame.components} channels is no photo")
    if not frame.fits(length(file)):
        raise cut_off(path)
    return _Jpeg(segments, frame, metadata.orientation(segments.exif))


def _load(path: Path) -> tuple[_Jpeg, bytes]:
    """The file's bytes, and what they are."""
    with open_photo(path) as file, decoding(path):
        jpeg = _look(path, file)
        file.seek(0)
        return jpeg, file.read()


def _photo(jpeg: _Jpeg, pixels: Pixels, notes: tuple[Note, ...]) -> Photo:
    found = jpeg.segments
    size = Size(pixels.shape[1], pixels.shape[0])
    kept, dropped = metadata.gathered(found.exif, found.xmp, found.iptc, size)
    lost = {
        Note.CMYK_CONVERTED: jpeg.inks,
        Note.PROFILE_DROPPED: found.icc and not jpeg.inks and not jpeg.profile,
        Note.EXTENDED_XMP_DROPPED: found.extended_xmp,
        Note.FRAMES_DROPPED: found.pictures > 1,
    }
    also = tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, None, jpeg.profile, kept, notes + dropped + also)


def _decoded(
    path: Path,
    jpeg: _Jpeg,
    data: bytes,
    buffer: Pixels | None = None,
    least: Mapping[str, int] | None = None,
) -> tuple[Pixels, tuple[Note, ...]]:
    """The decoded pixels as they lie in the file, in `buffer` if there is one; `least` is for thumbnails.

    libjpeg goes on after most errors and leaves grey where the data ends, so its first warning counts as
    an error here. A second try with only what matters, and with an end mark, tells what is really wrong.
    """

    def attempt(data: bytes, strict: bool = True) -> Pixels:
        colours = _COLOURS[jpeg.frame.components]
        made: Pixels = simplejpeg.decode_jpeg(data, colours, buffer=buffer, strict=strict, **least or {})
        return made

    try:
        return attempt(data), ()
    except ValueError as problem:
        no_end = "Premature end of JPEG file" in str(problem)
    clean = jpeg.segments.needed + data[jpeg.segments.scan_at :] + EOI
    try:
        return attempt(clean), (Note.END_MISSING,) if no_end else ()
    except ValueError as problem:
        if no_end or "premature end" in str(problem):
            raise cut_off(path) from None
        if _ODD_SAMPLING in str(problem):
            return _decoded_slowly(path, clean, buffer), ()
    try:
        return attempt(clean, strict=False), (Note.DAMAGED,)
    except ValueError as problem:
        raise damaged(path, problem) from problem


def _decoded_slowly(path: Path, data: bytes, buffer: Pixels | None) -> Pixels:
    """For rare ways to subsample, which simplejpeg refuses and libjpeg can do."""
    with decoding(path):
        if data.find(EOI) == len(data) - len(EOI):
            raise EOFError
        out = buffer[:, :, 0] if buffer is not None and buffer.shape[2] == 1 else buffer
        made = imagecodecs.jpeg8_decode(data, out=out)
    return made if made.ndim == 3 else made[:, :, np.newaxis]


def _convert(path: Path, jpeg: _Jpeg, inks: Pixels, rgb: Pixels) -> None:
    np.subtract(255, inks, out=inks)  # a JPEG says how much paper is left: Adobe began it
    with decoding(path):
        srgb.from_cmyk(jpeg.segments.profile)(inks, rgb)


def _segments_for(photo: Photo) -> tuple[bytes, tuple[Note, ...]]:
    """The application segments of a photo, and notes on what did not fit."""
    now = metadata.for_writing(photo)
    exif, xmp = jpeg_markers.exif_segment(now.exif), jpeg_markers.xmp_segment(now.xmp)
    iptc = jpeg_markers.iptc_segment(now.iptc)
    profile = metadata.fitting_profile(photo.profile, photo.channels) or b""
    chunks = jpeg_markers.profile_segments(profile)
    notes = metadata.dropped(photo.metadata, Metadata(exif, xmp, iptc))
    if photo.profile and not chunks:
        notes += (Note.PROFILE_DROPPED,)
    return exif + xmp + chunks + iptc, notes


def _encode(pixels: Pixels, file: BinaryIO, options: JpegOptions, segments: bytes) -> None:
    colours = "GRAY" if pixels.shape[2] == 1 else "RGB"
    try:
        made = simplejpeg.encode_jpeg(pixels, options.quality, colours, options.subsampling)
    except ValueError as problem:
        raise WriteError(f"the JPEG encoder says: {problem}") from problem
    first = len(SOI) + 2 + int.from_bytes(made[4:6], "big")  # behind the JFIF segment
    file.write(made[:first] + segments)
    file.write(memoryview(made)[first:])


def _encode_slowly(pixels: Pixels, file: BinaryIO, options: JpegOptions, segments: bytes) -> None:
    """Through Pillow, which can do more than one pass and, into a real file, releases the GIL."""
    from PIL import Image

    Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels).save(
        file,
        "JPEG",
        quality=options.quality,
        subsampling={"444": 0, "422": 1, "420": 2}[options.subsampling],
        progressive=options.progressive,
        optimize=options.optimize,
        extra=segments,
    )
