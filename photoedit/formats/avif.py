"""AVIF: 8, 10 or 12 bits, grey or colour, with alpha; lossy or lossless.

libavif (through imagecodecs) decodes and encodes the pixels. It leaves turning and cropping to the program,
and imagecodecs knows nothing of EXIF, XMP and profiles: they are taken from the file's boxes, and put there,
by this program (`bmff`, `bmff_writer`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import imagecodecs
import numpy as np

from photoedit.errors import WriteError
from photoedit.formats import bmff, bmff_writer, depth, metadata
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.bmff_photo import Seen
from photoedit.formats.depth import DEPTHS_UP_TO_12
from photoedit.formats.notes import Note
from photoedit.formats.reading import decoding, length, open_photo, room, set_apart, shrunk
from photoedit.formats.writing import checked, interleaved
from photoedit.params import choice, flag, number
from photoedit.photo import Metadata, Photo, Pixels

_LONGEST_SIDE = 65536
_LOSSLESS = 100
_SRGB_PRIMARIES, _SRGB_CURVE = 1, 13


@dataclass(frozen=True)
class AvifOptions(SaveOptions):
    """How an AVIF is written."""

    what = "avif"

    quality: int = number(80, 0, 99, whole=True, help="Higher looks better and takes more space")
    lossless: bool = flag(False, help="Keeps every pixel; takes several times the space")
    depth: str = choice(
        "auto",
        DEPTHS_UP_TO_12,
        help="How many bits a channel are kept",
    )
    subsampling: str = choice(
        "444",
        {
            "444": "Full colour resolution; for print, text and red details",
            "422": "Half the colour resolution across",
            "420": "Half the colour resolution both ways, as cameras do",
        },
        help="How finely colour is kept; brightness always keeps its full resolution",
    )
    speed: int = number(
        6, 0, 10, whole=True, help="Slower makes smaller files; 0 takes minutes, 10 is the fastest"
    )


class Avif(Format):
    """AVIF files; of those with several pictures the main one."""

    name = "avif"
    title = "AVIF"
    suffixes = (".avif",)
    depths = (8, 10, 12)
    writes_alpha = True
    options = AvifOptions

    def recognises(self, head: bytes) -> bool:
        return bool(bmff.brands(head) & {b"avif", b"avis"})

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            return Seen.of(path, file).header()

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            return Seen.of(path, file).described()

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path):
            seen = Seen.of(path, file)
            data = _still(file)
        pixels = room(path, allocate, seen.shape, seen.dtype)
        alpha = room(path, allocate, seen.shape[:2], seen.dtype) if seen.picture.alpha else None
        _decode(path, data, seen, pixels, alpha)
        for plane in (pixels, alpha):
            if plane is not None:
                depth.widen(plane, seen.picture.bits)
        return seen.photo(pixels, alpha)

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, AvifOptions)
        if max(photo.size) > _LONGEST_SIDE:
            reason = f"an AVIF can't be longer than {_LONGEST_SIDE} pixels, this photo is {photo.size}"
            raise WriteError(reason, code="too_large")
        now = metadata.for_writing(photo)
        profile = metadata.fitting_profile(photo.profile, photo.channels)
        bits = depth.chosen(ours.depth, photo.bits)
        encoded = _encoded(photo, ours, bits, in_srgb=not profile)
        file.write(bmff_writer.with_metadata(encoded, exif=now.exif, xmp=now.xmp, profile=profile or b""))
        notes = metadata.dropped(photo.metadata, Metadata(now.exif, now.xmp, b""))
        notes += (Note.PROFILE_DROPPED,) if photo.profile and not profile else ()
        return notes + ((Note.DEPTH_REDUCED,) if bits < photo.bits else ())


def _still(file: BinaryIO) -> bytearray:
    """The bytes of a file; that of a sequence as one of a picture.

    imagecodecs would decode all pictures of a sequence, and writes beyond its memory when asked for one.
    """
    file.seek(0)
    data = bytearray(file.read(length(file)))
    data[8:12] = b"avif"
    return data


def _decode(path: Path, data: bytearray, seen: Seen, pixels: Pixels, alpha: Pixels | None) -> None:
    """Decode as the file has it, and bring that into the shape of the photo."""
    picture = seen.picture
    whole = picture.crop == picture.size.whole()
    if alpha is None and whole and picture.orientation == 1:
        target = pixels
    else:
        stored = (picture.size.height, picture.size.width, seen.channels + picture.alpha)
        target = room(path, np.empty, stored, seen.dtype)
    with decoding(path):
        imagecodecs.avif_decode(data, out=target[:, :, 0] if target.shape[2] == 1 else target)
    if target is not pixels:
        crop = picture.crop
        shown = target[crop.y : crop.bottom, crop.x : crop.right]
        set_apart(shown, pixels, alpha, picture.orientation)


def _encoded(photo: Photo, options: AvifOptions, bits: int, *, in_srgb: bool) -> bytes | bytearray:
    """An AVIF of the pixels alone."""
    lossy_grey = photo.channels == 1 and not options.lossless  # imagecodecs takes grey for lossless
    samples = depth.with_bits(interleaved(photo, grey=not lossy_grey), photo.bits, bits)
    try:
        return imagecodecs.avif_encode(
            samples[:, :, 0] if samples.shape[2] == 1 else samples,
            _LOSSLESS if options.lossless else options.quality,
            speed=options.speed,
            bitspersample=bits,
            pixelformat="yuv400" if lossy_grey else f"yuv{options.subsampling}",
            primaries=_SRGB_PRIMARIES if in_srgb else None,
            transfer=_SRGB_CURVE if in_srgb else None,
        )
    except (RuntimeError, ValueError) as problem:
        raise WriteError(f"the AVIF encoder says: {problem}") from problem
