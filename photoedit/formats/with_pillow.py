"""What BMP and GIF have in common: simple pictures that Pillow decodes, with little or nothing beside them.

The class of one format is called, never `Image.open`, which would try every format that Pillow has, and
refuses large photos with a warning of its own.
"""

from __future__ import annotations

import contextlib
from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, NamedTuple

import numpy as np
from PIL import Image, ImageFile

from photoedit.formats import metadata
from photoedit.formats.base import Allocate, Header, ReadOnlyFormat, Spread
from photoedit.formats.notes import Note, salvaged
from photoedit.formats.reading import (
    cut_off,
    damaged,
    decoding,
    grey_out,
    interlaced,
    no_pixels,
    open_photo,
    room,
    row_blocks,
    set_apart,
    shrunk,
)
from photoedit.formats.salvaging import as_stored
from photoedit.photo import Metadata, Photo, Pixels, Size

_CUT_OFF = ("truncated", "unexpected end", "Truncated", "cannot read")
_LONGEST_SIDE = 65536
_A_BLOCK = 3600
"""Bytes for each column that converting a block of rows takes."""


@contextlib.contextmanager
def _in_whole(path: Path) -> Iterator[None]:
    """Tell by Pillow's words when a file ends too early."""
    try:
        yield
    except OSError as problem:
        if problem.errno is None and any(words in str(problem) for words in _CUT_OFF):
            raise cut_off(path) from None
        raise


def is_grey(image: ImageFile.ImageFile) -> bool:
    """Whether a picture has no colours, nor has its palette. Decodes nothing, as `Image.getpalette` would."""
    palette = image.palette
    if image.mode == "P" and palette is not None:
        samples = np.frombuffer(bytes(palette.palette), np.uint8)
        each = len(palette.rawmode or palette.mode)
        colours = samples[: len(samples) // each * each].reshape(-1, each)[:, :3]
        return bool((colours == colours[:, :1]).all())
    return image.mode in ("1", "L")


def _rows_decoded(samples: Pixels) -> int:
    """How many rows there are before those that are as they were before they were decoded, all alike."""
    rows = samples.reshape(len(samples), -1)
    begun = np.flatnonzero((rows != rows[-1, 0]).any(axis=1))
    return int(begun[-1]) + 1 if len(begun) else 0


class _Opened(NamedTuple):
    """A file as Pillow has it, before it is decoded, and what stands beside its picture."""

    image: ImageFile.ImageFile
    header: Header
    metadata: Metadata
    notes: tuple[Note, ...]

    def photo(self, pixels: Pixels, alpha: Pixels | None) -> Photo:
        return Photo(pixels, alpha, self.header.profile, self.metadata, self.notes)


class ReadByPillow(ReadOnlyFormat):
    """A format that is only read; where photos keep their format, what is made of them is a PNG."""

    keep_as = "png"

    @abstractmethod
    def _open(self, file: BinaryIO) -> ImageFile.ImageFile:
        """The file as Pillow's class of the format takes it."""

    @abstractmethod
    def _mode(self, image: ImageFile.ImageFile) -> str:
        """In which of Pillow's modes ``L``, ``RGB`` and ``RGBA`` nothing of the picture is lost."""

    def _has_more(self, image: ImageFile.ImageFile) -> bool:
        """Whether there are more pictures than the first."""
        return False

    def _lies(self, image: ImageFile.ImageFile) -> int:
        """How its rows follow each other in the file, as EXIF would say; 0 if not one after the other."""
        return 1

    def _beside(self, file: BinaryIO, size: Size) -> tuple[bytes, Metadata, tuple[Note, ...]]:
        """The profile and metadata of a picture of `size`, and notes on what of them was left out."""
        return b"", Metadata(), ()

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path), _in_whole(path):
            return self._look(path, file).header

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path), _in_whole(path):
            found = self._look(path, file)
            width, height = found.header.size
            nothing = no_pixels((height, width, found.header.channels), np.uint8)
            return found.photo(nothing, nothing[:, :, 0] if found.header.alpha else None)

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path, Image.DecompressionBombError), _in_whole(path):
            return self._taken(path, self._look(path, file), allocate)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        with open_photo(path) as file, decoding(path, Image.DecompressionBombError):
            found = self._look(path, file)
            image = found.image
            lies = self._lies(image)
            if not lies:
                raise interlaced(path)
            try:
                image.load()
            except OSError as problem:
                if problem.errno is not None:
                    raise
                image.tile = []  # what was decoded until then can be taken
            kept = _rows_decoded(as_stored(np.asarray(image), lies))
            if not kept:
                raise EOFError
            photo = self._taken(path, found, allocate)
        alpha = None if photo.alpha is None else as_stored(photo.alpha, lies)
        grey_out(as_stored(photo.pixels, lies), alpha, kept)
        return replace(photo, notes=(salvaged(kept, found.header.size.height), *photo.notes))

    def _taken(self, path: Path, found: _Opened, allocate: Allocate) -> Photo:
        """The photo of an image, which is decoded for it if it is not yet."""
        image, header = found.image, found.header
        width, height = header.size
        pixels = room(path, allocate, (height, width, header.channels), np.uint8)
        alpha = room(path, allocate, (height, width), np.uint8) if header.alpha else None
        mode = self._mode(image)
        image.load()
        for rows in row_blocks(height):
            part = image.crop((0, rows.start, width, rows.stop))
            if part.mode != mode:  # for Pillow copies even what is in that mode
                part = part.convert(mode)
            samples = np.asarray(part).reshape(part.height, width, -1)
            set_apart(samples, pixels[rows], None if alpha is None else alpha[rows])
        return found.photo(pixels, alpha)

    def thumbnail(self, path: Path, side: int) -> Photo:
        return shrunk(self.read(path), side)

    def _look(self, path: Path, file: BinaryIO) -> _Opened:
        image = self._open(file)
        if not all(0 < side <= _LONGEST_SIDE for side in image.size):
            raise damaged(path, f"it claims {image.width}x{image.height} pixels")
        mode = self._mode(image)
        channels = 1 if mode == "L" else 3
        beside = image.width * (image.height * (4 if image.mode.startswith("RGB") else 1) + _A_BLOCK)
        size, kind = Size(*image.size), np.dtype(np.uint8)
        notes: tuple[Note, ...] = (Note.FRAMES_DROPPED,) if self._has_more(image) else ()
        at = file.tell()  # where Pillow goes on reading
        said, kept, lost = self._beside(file, size)
        file.seek(at)
        profile = metadata.fitting_profile(said, channels)
        if said and not profile:
            notes += (Note.PROFILE_DROPPED,)
        header = Header(size, channels, kind, mode == "RGBA", profile=profile, beside=beside)
        return _Opened(image, header, kept, notes + lost)
