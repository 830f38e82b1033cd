"""AVIF: 8, 10 or 12 bits, grey or colour, with alpha; lossy or lossless.

libavif (through imagecodecs) decodes and encodes the pixels. It leaves turning and cropping to the program,
and imagecodecs knows nothing of EXIF, XMP and profiles: see `_bmff.photo`.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import imagecodecs
import numpy as np

from photoedit.errors import WriteError
from photoedit.formats import depth
from photoedit.formats._bmff.boxes import brands
from photoedit.formats._bmff.photo import BmffFormat, BmffOptions, Seen
from photoedit.formats.base import Header, SaveOptions, Spread
from photoedit.formats.reading import length, room, set_apart
from photoedit.formats.writing import checked, interleaved
from photoedit.params import number
from photoedit.photo import Photo, Pixels

_LOSSLESS = 100
_SRGB_PRIMARIES, _SRGB_CURVE = 1, 13

_THREADS = max(2, os.cpu_count() or 1)
"""Threads that libavif encodes with. From two on it makes the same file with any number; with one another."""

_AT_LEAST, _KEPT, _KEPT_A_BYTE = 12 * 2**20, 14, 6.5
"""Bytes that libavif takes to encode: in any case, and for each pixel, and besides for each of its bytes
(measured: 15 to 37 in all for a pixel of 8 bits a channel, 21 to 57 for one of 16)."""


@dataclass(frozen=True)
class AvifOptions(BmffOptions):
    """How an AVIF is written."""

    what = "avif"

    quality: int = number(80, 0, 99, whole=True, help="Higher looks better and takes more space")
    speed: int = number(
        6, 0, 10, whole=True, help="Slower makes smaller files; 0 takes minutes, 10 is the fastest"
    )


class Avif(BmffFormat):
    """AVIF files; of those with several pictures the main one."""

    name = "avif"
    title = "AVIF"
    suffixes = (".avif",)
    options = AvifOptions
    kept = 1.25  # the frame that was coded, with a border
    longest_side = 65536

    def recognises(self, head: bytes) -> bool:
        return bool(brands(head) & {b"avif", b"avis"})

    def beside(self, result: Header, options: SaveOptions) -> int:
        a_pixel = _KEPT + _KEPT_A_BYTE * result.bytes_a_pixel
        return _AT_LEAST + int(a_pixel * result.size.width * result.size.height)

    def write(
        self, photo: Photo, file: BinaryIO, options: SaveOptions, *, spread: Spread = map
    ) -> tuple[str, ...]:
        ours = checked(photo, self, options, AvifOptions)
        bits = depth.chosen(ours.depth, photo.bits)
        return self._written(photo, file, lambda in_srgb: _encoded(photo, ours, bits, in_srgb=in_srgb))

    def _needed(self, file: BinaryIO) -> bytes:
        file.seek(0)
        return file.read(length(file))

    def _decode(self, path: Path, data: bytes, seen: Seen, pixels: Pixels, alpha: Pixels | None) -> None:
        picture = seen.picture
        whole = picture.crop == picture.size.whole()
        if alpha is None and whole and picture.orientation == 1:
            target = pixels
        else:
            stored = (picture.size.height, picture.size.width, seen.channels + picture.alpha)
            target = room(path, np.empty, stored, seen.dtype)
        imagecodecs.avif_decode(_still(data), out=target[:, :, 0] if target.shape[2] == 1 else target)
        if target is not pixels:
            crop = picture.crop
            shown = target[crop.y : crop.bottom, crop.x : crop.right]
            set_apart(shown, pixels, alpha, picture.orientation)
        for plane in (pixels, alpha):
            if plane is not None:
                depth.widen(plane, picture.bits)


def _still(data: bytes) -> bytearray:
    """A file; one of a sequence as one of a picture.

    imagecodecs would decode all pictures of a sequence, and writes beyond its memory when asked for one.
    """
    still = bytearray(data)
    still[8:12] = b"avif"
    return still


def _encoded(photo: Photo, options: AvifOptions, bits: int, *, in_srgb: bool) -> bytes | bytearray:
    """An AVIF of the pixels alone."""
    lossy_grey = photo.channels == 1 and not options.lossless  # imagecodecs takes grey for lossless
    samples = depth.with_bits(interleaved(photo, grey=not lossy_grey), photo.bits, bits)
    try:
        return imagecodecs.avif_encode(
            samples[:, :, 0] if samples.shape[2] == 1 else samples,
            _LOSSLESS if options.lossless else options.quality,
            speed=options.speed,
            numthreads=_THREADS,
            bitspersample=bits,
            pixelformat="yuv400" if lossy_grey else f"yuv{options.subsampling}",
            primaries=_SRGB_PRIMARIES if in_srgb else None,
            transfer=_SRGB_CURVE if in_srgb else None,
        )
    except (RuntimeError, ValueError) as problem:
        raise WriteError(f"the AVIF encoder says: {problem}") from problem
