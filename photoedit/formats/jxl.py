"""JPEG XL: 8 and 16 bits and 32-bit floats, grey or colour, with alpha; lossy or lossless.

libjxl does the pixels: through imagecodecs it decodes straight into the photo's memory, already upright;
through OpenImageIO (`_jxl.with_oiio`) it encodes, because that also takes the profile. EXIF and XMP stand in
boxes around what it makes (`_jxl.container`). An embedded profile is packed together with the picture and
known only to libjxl, so OpenImageIO is asked for it, which decodes the picture once more. That is done when
the photo is read, and has its memory, not by whoever only looks.

What is packed with loss is packed as colours of the eye, and libjxl gives it back as the colours that the
file tells by numbers. Where it has only a profile, it comes as linear sRGB, with a note: as 12 bits at least,
which get the curve of sRGB here, because in 8 bits of linear light shadows band.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

import imagecodecs
import numpy as np

from photoedit.errors import ReadError, WriteError
from photoedit.formats import depth, metadata, salvaging
from photoedit.formats._jxl import colours as jxl_colours
from photoedit.formats._jxl import with_oiio
from photoedit.formats._jxl.container import CONTAINER, JxlFile, codestream, with_metadata
from photoedit.formats._jxl.header import CODESTREAM, with_12_bits
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.notes import Note
from photoedit.formats.profiles import icc, nclx, to_srgb
from photoedit.formats.reading import (
    cut_off,
    decoding,
    length,
    lying,
    no_pixels,
    not_supported,
    open_photo,
    room,
    row_blocks,
    set_apart,
    shrunk,
)
from photoedit.formats.salvaging import Attempt
from photoedit.formats.writing import checked
from photoedit.params import flag, number
from photoedit.photo import Metadata, Photo, Pixels, Size

_SRGB_PRIMARIES = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
_D65 = (0.3127, 0.3290)
_LINEAR = 8

_MORE_INPUT = "NEED_MORE_INPUT"
"""How libjxl calls it when a file ends too early."""

_KEPT = 4
"""Bytes that libjxl keeps for each pixel besides the photo (measured: 2.8 to 3.6)."""

_AT_LEAST, _KEPT_A_BYTE, _KEPT_ALPHA = 4 * 2**20, 3, 14
_KEPT_BY_EFFORT = {5: 38, 7: 53, 9: 260}
"""Bytes that libjxl takes to encode a pixel: up to that effort, for each of its bytes, and for alpha. Without
loss the effort costs time only. (Measured for 8 bits of colour: 43 with effort 3, 47 with 5, 61 with 7, 268
with 8 and 9.)"""

_A_GROUP, _EFFORT_OF_GROUPS = 2**22, 7
"""Up to that effort libjxl encodes a picture in groups of so many pixels, one after the other, so what is
beyond the first one costs less than half (measured with noise: 36 MP take 25 bytes a pixel with effort 5). Of
floats with alpha it keeps nearly all."""


@dataclass(frozen=True)
class JxlOptions(SaveOptions):
    """How a JPEG XL is written."""

    what = "jxl"

    quality: int = number(90, 1, 99, whole=True, help="Higher looks better and takes more space")
    lossless: bool = flag(False, help="Keeps every pixel; takes several times the space")
    effort: int = number(
        5, 2, 9, whole=True, help="More makes smaller files; 9 takes many times longer than 5"
    )  # with 1 libjxl takes grey for colour


class _Jxl(NamedTuple):
    """A JPEG XL file as far as it is known without its pixels; `unpacked`: with the profile packed there."""

    file: JxlFile
    profile: bytes | None
    unpacked: bool

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the upright pixels."""
        said = self.file.header
        return lying((said.height, said.width, 1 if said.colours.grey else 3), said.orientation)

    @property
    def dtype(self) -> np.dtype[np.uint8 | np.uint16 | np.float32]:
        said = self.file.header
        if said.floats:
            return np.dtype(np.float32)
        return np.dtype(np.uint8 if said.bits <= 8 else np.uint16)

    @property
    def in_light(self) -> bool:
        """Whether its samples come as whole numbers of linear light."""
        return self.file.header.linear and not self.file.header.floats

    @property
    def packs_profile(self) -> bool:
        """Whether its profile is packed with the picture, and not needed for what is made of that."""
        return self.file.header.colours.embedded and not self.file.header.linear

    @property
    def halves(self) -> bool:
        """Whether its samples are floats of 16 bits."""
        return self.file.header.floats and self.file.header.bits < 32


class Jxl(Format):
    """JPEG XL files; of animated ones the first picture."""

    name = "jxl"
    title = "JPEG XL"
    suffixes = (".jxl",)
    depths = (8, 16, 32)
    writes_alpha = True
    options = JxlOptions

    def missing(self) -> str:
        return with_oiio.missing()

    def recognises(self, head: bytes) -> bool:
        return head.startswith((CODESTREAM, CONTAINER))

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            jxl = _look(path, file)
            data = length(file)
        height, width, channels = jxl.shape
        said = jxl.file.header
        size = Size(width, height)
        header = Header(size, channels, jxl.dtype, said.alpha, said.orientation, jxl.profile)
        again = said.linear or said.alpha or said.colours.embedded or (said.floats and said.bits < 32)
        whole = header.bytes_needed * (3 if jxl.in_light else 1) if again else 0
        beside = data + _KEPT * width * height + whole
        bits = 0 if said.floats else said.bits
        return replace(header, beside=beside, stored_bits=bits, profile_later=jxl.packs_profile)

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            jxl = _look(path, file)
        nothing = no_pixels(jxl.shape, jxl.dtype)
        return _photo(jxl, nothing, nothing[:, :, 0] if jxl.file.header.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        jxl, data = _load(path)
        return _read(path, jxl, data, allocate)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        jxl, data = _load(path)

        def attempt(once: Attempt, allocate: Allocate) -> Photo:
            return _read(path, jxl, data, allocate, once.memory)

        with decoding(path):
            return salvaging.salvage(attempt, allocate, jxl.file.header.orientation)

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

    def beside(self, result: Header, options: SaveOptions) -> int:
        assert isinstance(options, JxlOptions)
        effort = 0 if options.lossless else options.effort
        a_pixel = next(kept for most, kept in _KEPT_BY_EFFORT.items() if effort <= most)
        a_pixel += _KEPT_A_BYTE * result.bytes_a_pixel + _KEPT_ALPHA * result.alpha
        pixels = result.size.width * result.size.height
        beyond = max(pixels - _A_GROUP, 0)
        whole = effort > _EFFORT_OF_GROUPS or result.dtype.kind == "f"
        return _AT_LEAST + a_pixel * (pixels - (0 if whole else beyond // 2))

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, JxlOptions)
        if self.missing():
            raise WriteError(self.missing(), code="codec_missing")
        now = metadata.for_writing(photo)
        grey = photo.alpha is None  # OpenImageIO hands grey with alpha to libjxl in a way it refuses
        profile = icc.for_channels(photo.profile, photo.channels if grey else 3)  # libjxl takes no others
        written = photo
        quality = 100 if ours.lossless else ours.quality
        encode = functools.partial(with_oiio.encoded, quality=quality, effort=ours.effort, grey=grey)
        if profile and not ours.lossless:
            written, profile = jxl_colours.holdable(photo, profile, encode)
        file.write(with_metadata(encode(written, profile), exif=now.exif, xmp=now.xmp))
        lost = {
            Note.PROFILE_CONVERTED: written is not photo,
            Note.PROFILE_DROPPED: photo.profile and not profile,
        }
        notes = metadata.dropped(photo.metadata, Metadata(now.exif, now.xmp, b""))
        return notes + tuple(note for note in lost if lost[note])


def _look(path: Path, file: BinaryIO, *, unpack: bool = False) -> _Jxl:
    """Look at a file; at a profile that is packed with the picture only if that may be decoded for it."""
    found = JxlFile.read(file, length(file))
    said = found.header
    if said.extra:
        raise not_supported(path, "it has channels that are neither colour nor alpha")
    profile = said.colours.profile
    if said.linear and not said.floats:
        profile = b""
    elif said.linear:
        profile = nclx.made("linear sRGB", () if said.colours.grey else _SRGB_PRIMARIES, _D65, _LINEAR)
    elif said.colours.embedded and unpack:
        profile = with_oiio.embedded_profile(path)
    return _Jxl(found, metadata.fitting_profile(profile, 1 if said.colours.grey else 3), unpack)


def _load(path: Path) -> tuple[_Jxl, bytes]:
    """What a file is, and its bytes."""
    with open_photo(path) as file, decoding(path):
        jxl = _look(path, file, unpack=True)
        file.seek(0)
        return jxl, file.read(length(file))


def _read(path: Path, jxl: _Jxl, data: bytes, allocate: Allocate, partly: Allocate | None = None) -> Photo:
    """Decode into memory of `allocate`; if the file may be cut off, `partly` gives more for what is there."""
    pixels = room(path, allocate, jxl.shape, jxl.dtype)
    alpha = room(path, allocate, jxl.shape[:2], jxl.dtype) if jxl.file.header.alpha else None
    if jxl.in_light:
        _decode_light(path, data, jxl, pixels, alpha, partly)
        return _photo(jxl, pixels, alpha)
    _decode(path, data, jxl, pixels, alpha, partly)
    for plane in (pixels, alpha):
        if plane is not None and plane.dtype.kind == "u":
            depth.widen(plane, jxl.file.header.bits)
    return _photo(jxl, pixels, alpha)


def _decode(
    path: Path, data: bytes, jxl: _Jxl, pixels: Pixels, alpha: Pixels | None, partly: Allocate | None
) -> None:
    target = pixels if alpha is None and not jxl.halves else None
    if target is None and partly:
        samples = pixels.shape[2] + (alpha is not None)
        target = partly((*pixels.shape[:2], samples), np.float16 if jxl.halves else pixels.dtype)
    out = target[:, :, 0] if target is not None and target.shape[2] == 1 else target
    try:
        with decoding(path):
            whole = imagecodecs.jpegxl_decode(data, 0, out=out)
    except ReadError as problem:
        if _MORE_INPUT not in problem.message:
            raise
        if target is None or not partly:
            raise cut_off(path) from None
        whole = target
    if target is not pixels:
        set_apart(whole.reshape(*pixels.shape[:2], -1), pixels, alpha)


def _decode_light(
    path: Path, data: bytes, jxl: _Jxl, pixels: Pixels, alpha: Pixels | None, partly: Allocate | None
) -> None:
    """Decode linear light with more bits than the photo will have, and give it the curve of sRGB."""
    said, bits = jxl.file.header, jxl.file.header.bits
    if bits in (8, 10):
        data, bits = with_12_bits(codestream(data), said), 12
    kind = np.uint8 if bits <= 8 else np.uint16
    light = room(path, partly or np.empty, pixels.shape, kind)
    clear = room(path, partly or np.empty, alpha.shape, kind) if alpha is not None else None
    _decode(path, data, jxl, light, clear, partly)
    values = np.linspace(0, 1, 2**bits, dtype=np.float32)
    largest = np.iinfo(pixels.dtype).max
    for target, source, wanted in ((pixels, light, to_srgb.from_light(values)), (alpha, clear, values)):
        table = np.round(wanted * largest).astype(pixels.dtype)
        if target is not None and source is not None:
            for rows in row_blocks(len(target)):
                np.take(table, source[rows], mode="clip", out=target[rows])


def _photo(jxl: _Jxl, pixels: Pixels, alpha: Pixels | None) -> Photo:
    found = jxl.file
    size = Size(pixels.shape[1], pixels.shape[0])
    kept, dropped = metadata.gathered(found.exif, found.xmp, b"", size)
    lost = {
        Note.PROFILE_CONVERTED: found.header.linear,
        Note.PROFILE_DROPPED: jxl.packs_profile and jxl.unpacked and not jxl.profile,
        Note.FRAMES_DROPPED: found.header.animated,
        Note.AUXILIARY_DROPPED: found.gain_map,
        Note.OTHER_DATA_DROPPED: found.others,
    }
    notes = dropped + tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, alpha, jxl.profile, kept, notes)
