"""JPEG 2000: up to 16 bits, grey or colour, with alpha; read only.

OpenJPEG decodes, through imagecodecs. EXIF and XMP are taken from their boxes here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

import imagecodecs
import numpy as np

from photoedit.formats import depth, metadata
from photoedit.formats._jp2.header import CODESTREAM, SIGNATURE, Jp2Header
from photoedit.formats.base import Allocate, Header, ReadOnlyFormat, SaveOptions, Spread
from photoedit.formats.notes import Note
from photoedit.formats.reading import (
    decoding,
    length,
    lying,
    no_pixels,
    not_supported,
    open_photo,
    room,
    set_apart,
    shrunk,
)
from photoedit.photo import Photo, Pixels, Size

_LONGEST_SIDE = 65536
_KEPT = 4.5
"""Bytes that OpenJPEG keeps for each sample besides the photo: it works with 32 bits."""


@dataclass(frozen=True)
class Jp2Options(SaveOptions):
    """There are none: the format is only read."""

    what = "jp2"


class _Jp2(NamedTuple):
    """A file as far as it is known without decoding."""

    said: Jp2Header
    orientation: int

    @property
    def channels(self) -> int:
        return 1 if self.said.components < 3 else 3

    @property
    def alpha(self) -> bool:
        return self.said.components in (2, 4)

    @property
    def dtype(self) -> np.dtype[np.uint8 | np.uint16]:
        return np.dtype(np.uint8 if self.said.bits <= 8 else np.uint16)

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the upright pixels."""
        width, height = self.said.size
        return lying((height, width, self.channels), self.orientation)

    @property
    def profile(self) -> bytes | None:
        return metadata.fitting_profile(self.said.profile, self.channels)

    def photo(self, pixels: Pixels, alpha: Pixels | None) -> Photo:
        size = Size(pixels.shape[1], pixels.shape[0])
        kept, notes = metadata.gathered(self.said.exif, self.said.xmp, self.said.iptc, size)
        if self.said.profile and not self.profile:
            notes += (Note.PROFILE_DROPPED,)
        if self.said.others:
            notes += (Note.OTHER_DATA_DROPPED,)
        return Photo(pixels, alpha, self.profile, kept, notes)


class Jp2(ReadOnlyFormat):
    """JPEG 2000 files and codestreams."""

    name = "jp2"
    title = "JPEG 2000"
    suffixes = (".jp2", ".j2k", ".jpx", ".j2c")
    keep_as = "tiff"
    options = Jp2Options

    def recognises(self, head: bytes) -> bool:
        return head.startswith((SIGNATURE, CODESTREAM))

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            jp2 = _look(path, file)
            data = length(file)
        height, width, channels = jp2.shape
        size = Size(width, height)
        header = Header(size, channels, jp2.dtype, jp2.alpha, jp2.orientation, jp2.profile)
        whole = header.bytes_needed if jp2.alpha or jp2.orientation != 1 else 0
        samples = header.bytes_needed // header.dtype.itemsize
        beside = 2 * data + int(_KEPT * samples) + whole
        return replace(header, beside=beside, stored_bits=jp2.said.bits)

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            jp2 = _look(path, file)
        nothing = no_pixels(jp2.shape, jp2.dtype)
        return jp2.photo(nothing, nothing[:, :, 0] if jp2.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path):
            jp2 = _look(path, file)
            file.seek(0)
            data = file.read(length(file))
        pixels = room(path, allocate, jp2.shape, jp2.dtype)
        alpha = room(path, allocate, jp2.shape[:2], jp2.dtype) if jp2.alpha else None
        _decode(path, data, jp2, pixels, alpha)
        for plane in (pixels, alpha):
            if plane is not None:
                depth.widen(plane, jp2.said.bits)
        return jp2.photo(pixels, alpha)

    def thumbnail(self, path: Path, side: int) -> Photo:
        with open_photo(path) as file, decoding(path):
            jp2 = _look(path, file)
            halvings = min(jp2.said.halvings, (max(jp2.said.size) // max(side, 1)).bit_length() - 1)
            small = _decoded_small(path, jp2, halvings) if jp2.said.bits == 8 and halvings > 0 else None
        return shrunk(small or self.read(path), side)


def _look(path: Path, file: BinaryIO) -> _Jp2:
    said = Jp2Header.read(file, length(file))
    if max(said.size) > _LONGEST_SIDE:
        raise ValueError(f"it claims {said.size} pixels")
    if not said.plain or not 1 <= said.bits <= 16:
        raise not_supported(path, "its channels differ, are signed, or have more than 16 bits")
    if said.components > 4 or not said.known:
        raise not_supported(path, "its colours are neither grey nor RGB")
    return _Jp2(said, metadata.orientation(said.exif))


def _decoded_small(path: Path, jp2: _Jp2, halvings: int) -> Photo | None:
    """The picture at a half, a quarter, …, by Pillow, because imagecodecs has no option for it.

    Only with 8 bits: of more, Pillow cuts off what it can't hold. None of files that it takes for something
    else than we do.
    """
    from PIL import Jpeg2KImagePlugin

    with Jpeg2KImagePlugin.Jpeg2KImageFile(path) as image:
        image.reduce = halvings
        samples = np.asarray(image)
    samples = samples.reshape(*samples.shape[:2], -1)
    if samples.dtype != np.uint8 or samples.shape[2] != jp2.channels + jp2.alpha:
        return None
    upright = lying(samples.shape[:2], jp2.orientation)
    pixels = np.empty((*upright, jp2.channels), np.uint8)
    alpha = np.empty(upright, np.uint8) if jp2.alpha else None
    set_apart(samples, pixels, alpha, jp2.orientation)
    return jp2.photo(pixels, alpha)


def _decode(path: Path, data: bytes, jp2: _Jp2, pixels: Pixels, alpha: Pixels | None) -> None:
    with decoding(path):
        if alpha is None and jp2.orientation == 1:
            imagecodecs.jpeg2k_decode(data, out=pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
            return
        width, height = jp2.said.size
        whole = imagecodecs.jpeg2k_decode(data).reshape(height, width, -1)
        set_apart(whole, pixels, alpha, jp2.orientation)
