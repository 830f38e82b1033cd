"""WebP: 8 bits of colour with alpha, lossy or lossless.

libwebp (through imagecodecs) decodes straight into the photo's memory; Pillow encodes, because it also keeps
the colours below what is transparent. EXIF, XMP and the profile are taken from their chunks here.

WebP knows no grey: a grey photo is written as colour, and is colour when it is read again.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

import imagecodecs
import numpy as np

from photoedit.formats import metadata, salvaging
from photoedit.formats._webp import chunks as webp_chunks
from photoedit.formats._webp.chunks import WebPFile
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.notes import Note
from photoedit.formats.profiles import icc
from photoedit.formats.reading import (
    cut_off,
    damaged,
    decoding,
    length,
    lying,
    no_pixels,
    open_photo,
    room,
    set_apart,
    shrunk,
)
from photoedit.formats.salvaging import Attempt
from photoedit.formats.writing import checked, interleaved
from photoedit.params import flag, number
from photoedit.photo import Metadata, Photo, Pixels, Size

_KEPT, _KEPT_OF_ALL = 17, 48
"""Bytes that Pillow and libwebp keep for each pixel while they encode it: with loss (measured: 10 to 16), and
without, or with alpha, which never loses anything (28 to 48)."""

_FAILURES = (imagecodecs.WebpError, ValueError)


@dataclass(frozen=True)
class WebPOptions(SaveOptions):
    """How a WebP is written."""

    what = "webp"

    quality: int = number(
        90, 0, 100, whole=True,
        help="Higher looks better and takes more space; lossless: how hard it tries to make the file small",
    )  # fmt: skip
    lossless: bool = flag(False, help="Keeps every pixel; takes several times the space")
    method: int = number(
        4, 0, 6, whole=True,
        help="How long it looks for a small file; 6 takes several times longer than 4 and gains little",
    )  # fmt: skip


class _WebP(NamedTuple):
    """A WebP file as far as it is known without decoding."""

    found: WebPFile
    orientation: int

    @property
    def stored(self) -> tuple[int, int]:
        """Height and width as they lie in the file."""
        return self.found.height, self.found.width

    @property
    def kept(self) -> int:
        """Bytes of the pictures that decoding keeps besides the photo."""
        found = self.found
        inside = 4 if found.lossless else 2 if found.alpha else 0  # libwebp's ARGB, or its alpha, twice
        apart = 3 + found.alpha if found.alpha or self.orientation != 1 else 0
        return found.width * found.height * (inside + apart)

    @property
    def profile(self) -> bytes | None:
        return metadata.fitting_profile(self.found.profile, 3)


class WebP(Format):
    """WebP files; of animated ones the first picture."""

    name = "webp"
    title = "WebP"
    suffixes = (".webp",)
    depths = (8,)
    writes_alpha = True
    writes_grey = False
    options = WebPOptions
    longest_side = 16383

    def recognises(self, head: bytes) -> bool:
        return webp_chunks.recognises(head)

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            webp = _look(path, file)
            beside = length(file) + webp.kept
        height, width = lying(webp.stored, webp.orientation)
        size, alpha = Size(width, height), webp.found.alpha
        kind = np.dtype(np.uint8)
        return Header(size, 3, kind, alpha, webp.orientation, webp.profile, beside=beside)

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            webp = _look(path, file)
        nothing = no_pixels((*lying(webp.stored, webp.orientation), 3), np.uint8)
        return _photo(webp, nothing, nothing[:, :, 0] if webp.found.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        webp, data = _load(path)
        if len(data) < webp.found.length:
            raise cut_off(path)
        return _read(path, webp, data, allocate, np.empty)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        webp, data = _load(path)
        if len(data) >= webp.found.length:
            return self.read(path, allocate)

        def attempt(once: Attempt, allocate: Allocate) -> Photo:
            known = webp.found.known
            padded = webp_chunks.ending_at(once.padded(data, known), known)
            return _read(path, webp, padded, allocate, once.memory, in_part=True)

        with decoding(path):
            return salvaging.salvage(attempt, allocate, webp.orientation)

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

    def beside(self, result: Header, options: SaveOptions) -> int:
        assert isinstance(options, WebPOptions)
        kept = _KEPT_OF_ALL if options.lossless or result.alpha else _KEPT
        return kept * result.size.width * result.size.height

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        from PIL import Image

        ours = checked(photo, self, options, WebPOptions)
        now = metadata.for_writing(photo)
        profile = icc.for_channels(photo.profile, 3)
        Image.fromarray(interleaved(photo, grey=False)).save(
            file,
            "WEBP",
            quality=ours.quality,
            lossless=ours.lossless,
            method=ours.method,
            exact=ours.lossless,
            exif=now.exif,
            xmp=now.xmp,
            icc_profile=profile,
        )
        notes = metadata.dropped(photo.metadata, Metadata(now.exif, now.xmp, b""))
        return notes + ((Note.PROFILE_DROPPED,) if photo.profile and not profile else ())


def _look(path: Path, file: BinaryIO) -> _WebP:
    found = webp_chunks.read(file, length(file))
    if not found.width or not found.height:
        raise damaged(path, "it does not say how large the picture is")
    return _WebP(found, metadata.orientation(found.exif))


def _load(path: Path) -> tuple[_WebP, bytes]:
    """What a file is, and its bytes."""
    with open_photo(path) as file, decoding(path):
        webp = _look(path, file)
        file.seek(0)
        return webp, file.read(length(file))


def _read(
    path: Path, webp: _WebP, data: bytes, allocate: Allocate, scratch: Allocate, *, in_part: bool = False
) -> Photo:
    """Decode into memory of `allocate`, by way of `scratch`; `in_part` if what fails midway will do."""
    shape = lying(webp.stored, webp.orientation)
    pixels = room(path, allocate, (*shape, 3), np.uint8)
    alpha = room(path, allocate, shape, np.uint8) if webp.found.alpha else None
    straight_in = alpha is None and webp.orientation == 1
    target = pixels if straight_in else room(path, scratch, (*webp.stored, 3 + (alpha is not None)), np.uint8)
    with decoding(path), suppress(*(_FAILURES if in_part else ())):
        imagecodecs.webp_decode(data, hasalpha=target.shape[2] == 4, out=target)
    if not straight_in:
        set_apart(target, pixels, alpha, webp.orientation)
    return _photo(webp, pixels, alpha)


def _photo(webp: _WebP, pixels: Pixels, alpha: Pixels | None) -> Photo:
    found = webp.found
    size = Size(pixels.shape[1], pixels.shape[0])
    kept, dropped = metadata.gathered(found.exif, found.xmp, b"", size)
    lost = {
        Note.PROFILE_DROPPED: found.profile and not webp.profile,
        Note.FRAMES_DROPPED: found.frames > 1,
        Note.OTHER_DATA_DROPPED: found.others,
    }
    notes = dropped + tuple(note for note, applies in lost.items() if applies)
    return Photo(pixels, alpha, webp.profile, kept, notes)
