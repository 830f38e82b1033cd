"""OpenEXR: floating-point numbers of 16 or 32 bits in linear light; read only.

OpenImageIO decodes. Photos here have the tone curve of sRGB, so linear light gets it, also below 0 and beyond
1; other primaries than those of sRGB become a profile. What was multiplied by its alpha is divided by it.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np

from photoedit.formats._exr.header import MAGIC, ExrHeader
from photoedit.formats.base import Allocate, Header, ReadOnlyFormat, SaveOptions, Spread
from photoedit.formats.notes import Note, salvaged
from photoedit.formats.profiles import nclx, to_srgb
from photoedit.formats.reading import (
    cant_read,
    decoding,
    grey_out,
    length,
    no_pixels,
    not_supported,
    open_photo,
    room,
    row_blocks,
    shrunk,
    straight,
)
from photoedit.photo import Photo, Pixels

_SRGB_CURVE = 13
_SRGB_POINTS = ((0.64, 0.33), (0.30, 0.60), (0.15, 0.06), (0.3127, 0.3290))
_NEAR = 5e-4
_LONGEST_SIDE = 65536
_MISSING = "OpenEXR is read by the package OpenImageIO, which is not installed: pip install OpenImageIO"
_AT_LEAST = 6 * 2**20
_FINER = 2
"""How many pixels across each one of a thumbnail is made of, at least."""

_AT_ONCE = 256
"""About how many rows are decoded at a time for a thumbnail."""

_KEPT = 8
"""Bytes that OpenImageIO keeps for a file, and for each sample: a float, and for a moment another."""


@dataclass(frozen=True)
class ExrOptions(SaveOptions):
    """There are none: the format is only read."""

    what = "exr"


class _Exr(NamedTuple):
    """A file as far as it is known without decoding, and which of its channels make the photo."""

    said: ExrHeader
    colours: tuple[str, ...]
    alpha: bool
    profile: bytes | None

    @property
    def shape(self) -> tuple[int, int, int]:
        return self.said.size.height, self.said.size.width, len(self.colours)

    def photo(self, pixels: Pixels, alpha: Pixels | None) -> Photo:
        lost = {
            Note.CHANNELS_DROPPED: len(self.said.channels) > len(self.colours) + self.alpha,
            Note.FRAMES_DROPPED: self.said.parts,
        }
        return Photo(pixels, alpha, self.profile, notes=tuple(note for note in lost if lost[note]))


class Exr(ReadOnlyFormat):
    """OpenEXR files; of those with several parts the first one."""

    name = "exr"
    title = "OpenEXR"
    suffixes = (".exr",)
    keep_as = "tiff"
    options = ExrOptions

    def recognises(self, head: bytes) -> bool:
        return head.startswith(MAGIC)

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            exr = _look(path, file)
        size, channels = exr.said.size, len(exr.colours)
        beside = _AT_LEAST + _KEPT * size.width * size.height * len(exr.said.channels)
        kind = np.dtype(np.float32)
        return Header(size, channels, kind, exr.alpha, profile=exr.profile, beside=beside)

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            exr = _look(path, file)
        nothing = no_pixels(exr.shape, np.float32)
        return exr.photo(nothing, nothing[:, :, 0] if exr.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path):
            exr = _look(path, file)
            if not exr.said.whole:
                raise EOFError
        pixels, alpha = _room(path, exr, allocate)
        with decoding(path), _opened(path) as reader:
            samples = reader.read_image(0, 0, 0, len(reader.spec().channelnames), "float")
            if samples is None:
                raise ValueError(reader.geterror())
            _put(exr, reader, samples, pixels, alpha)
        return exr.photo(pixels, alpha)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        with open_photo(path) as file, decoding(path):
            exr = _look(path, file)
        pixels, alpha = _room(path, exr, allocate)
        grey_out(pixels, alpha, 0)
        kept = 0
        with decoding(path), _opened(path) as reader:
            for top in range(0, len(pixels), exr.said.rows_together):
                rows = slice(top, min(top + exr.said.rows_together, len(pixels)))
                samples = _read_rows(reader, rows)
                if samples is not None:
                    _put(exr, reader, samples, pixels[rows], None if alpha is None else alpha[rows])
                    kept += rows.stop - rows.start
            if not kept:
                raise EOFError
        photo = exr.photo(pixels, alpha)
        return replace(photo, notes=(salvaged(kept, len(pixels)), *photo.notes))

    def thumbnail(self, path: Path, side: int) -> Photo:
        """A small picture, made of so many of the pixels that each of its own stands for some of them.

        Raises:
            ReadError: as `read`.
        """
        with open_photo(path) as file, decoding(path):
            exr = _look(path, file)
            if not exr.said.whole:
                raise EOFError
        step = max(1, max(exr.said.size) // (_FINER * max(side, 1)))
        first = min(step // 2, min(exr.said.size) - 1)  # from the middle of each square
        height, width, channels = exr.shape
        taken = -(-(height - first) // step), -(-(width - first) // step)
        pixels = room(path, np.empty, (*taken, channels), np.float32)
        alpha = room(path, np.empty, taken, np.float32) if exr.alpha else None
        together = exr.said.rows_together * -(-_AT_ONCE // exr.said.rows_together)
        with decoding(path), _opened(path) as reader:
            for top in range(0, height, together):
                rows = slice(top, min(top + together, height))
                samples = _read_rows(reader, rows)
                if samples is None:
                    raise ValueError("some of its rows can't be unpacked")
                some = samples.reshape(rows.stop - top, width, -1)[(first - top) % step :: step, first::step]
                part = slice(-(-(top - first) // step), -(-(rows.stop - first) // step))
                _put(exr, reader, some, pixels[part], None if alpha is None else alpha[part])
        return shrunk(exr.photo(pixels, alpha), side)


def _look(path: Path, file: BinaryIO) -> _Exr:
    said = ExrHeader.read(file, length(file))
    if max(said.size) > _LONGEST_SIDE:
        raise ValueError(f"it claims {said.size} pixels")
    if said.deep:
        raise not_supported(path, "its pixels have many samples each (deep data)")
    names = said.channels
    for colours in (("R", "G", "B"), ("Y",)):
        if all(name in names for name in colours) and not {"RY", "BY"} & set(names):
            profile = _profile(said) if len(colours) == 3 else None
            return _Exr(said, colours, "A" in names, profile)
    raise not_supported(path, "it has neither the channels R, G and B nor Y alone")


def _profile(said: ExrHeader) -> bytes | None:
    points = said.primaries
    if not points or np.allclose(points, _SRGB_POINTS, atol=_NEAR):
        return None
    return nclx.made("RGB of an OpenEXR", points[:3], points[3], _SRGB_CURVE)


def _room(path: Path, exr: _Exr, allocate: Allocate) -> tuple[Pixels, Pixels | None]:
    """Memory for the pixels and the alpha."""
    pixels = room(path, allocate, exr.shape, np.float32)
    return pixels, room(path, allocate, exr.shape[:2], np.float32) if exr.alpha else None


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    if not importlib.util.find_spec("OpenImageIO"):
        raise cant_read(path, _MISSING, "codec_missing")
    import OpenImageIO as oiio  # noqa: N813  its own documents call it so

    reader = oiio.ImageInput.open(str(path))
    if reader is None:
        raise ValueError(oiio.geterror())
    try:
        yield reader
    finally:
        reader.close()


def _read_rows(reader: Any, rows: slice) -> Any:
    """Samples of some rows, of whole tiles if there are any; None if they can't be read."""
    spec = reader.spec()
    top, bottom, channels = spec.y + rows.start, spec.y + rows.stop, len(spec.channelnames)
    if spec.tile_width:
        right = spec.x + spec.width
        samples = reader.read_tiles(0, 0, spec.x, right, top, bottom, 0, 1, 0, channels, "float")
    else:
        samples = reader.read_scanlines(0, 0, top, bottom, 0, 0, channels, "float")
    if samples is None:
        reader.geterror()  # what is not asked for is printed at the end
    return samples


def _put(exr: _Exr, reader: Any, found: Any, pixels: Pixels, alpha: Pixels | None) -> None:
    """Write what was found into rows of the photo."""
    names = list(reader.spec().channelnames)
    samples = found.reshape(*pixels.shape[:2], len(names))
    wanted = [names.index(name) for name in exr.colours]
    for rows in row_blocks(len(pixels)):
        colours = samples[rows][:, :, wanted]
        if alpha is not None:
            alpha[rows] = samples[rows, :, names.index("A")]
            colours = straight(colours, alpha[rows])
        pixels[rows] = to_srgb.from_light(colours)
