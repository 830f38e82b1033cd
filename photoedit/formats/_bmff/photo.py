"""What AVIF and HEIC have in common: all but how their pixels are coded.

The codecs decode and encode pixels. What stands beside them is taken from the file's boxes, and put there, by
this program.
"""

from __future__ import annotations

import io
from abc import abstractmethod
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, ClassVar, NamedTuple, Self

import numpy as np

from photoedit.errors import ReadError
from photoedit.formats import depth, metadata, salvaging
from photoedit.formats._bmff.picture import Picture
from photoedit.formats._bmff.writer import picture_alone, thumbnails_alone, with_metadata
from photoedit.formats.base import Allocate, Format, Header, SaveOptions, Spread
from photoedit.formats.notes import Note
from photoedit.formats.profiles import nclx
from photoedit.formats.reading import (
    NothingLeftError,
    decoding,
    length,
    lying,
    no_pixels,
    not_supported,
    open_photo,
    room,
    shrunk,
)
from photoedit.formats.salvaging import Attempt
from photoedit.formats.writing import subsampling
from photoedit.params import choice, flag, number
from photoedit.photo import Metadata, Photo, Pixels, Size

_MOST_THUMBNAILS = 4
_LARGEST = 65535
"""The longest side; what claims more is no photo, and the codecs would not take it."""


class Seen(NamedTuple):
    """A file as far as it is known without decoding."""

    picture: Picture

    @classmethod
    def of(cls, path: Path, file: BinaryIO, end: int) -> Self:
        """Look at an open file of `end` bytes.

        Raises:
            ReadError, EOFError, ValueError: there is no picture in it, or one that can't be read.
        """
        picture = Picture.read(file, end)
        if max(picture.size) > _LARGEST:
            raise ValueError(f"it claims {picture.size} pixels")
        if not 8 <= picture.bits <= 16:
            raise not_supported(path, f"its channels have {picture.bits} bits, and only 8 to 16 are read")
        return cls(picture)

    @classmethod
    def whole(cls, path: Path, file: BinaryIO, end: int) -> Self:
        """As `of`, for files that have to be whole."""
        seen = cls.of(path, file, end)
        if seen.picture.end > end:
            raise EOFError
        return seen

    @property
    def dtype(self) -> np.dtype[np.uint8 | np.uint16]:
        return np.dtype(np.uint8 if self.picture.bits == 8 else np.uint16)

    @property
    def channels(self) -> int:
        return 1 if self.picture.grey else 3

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the upright pixels."""
        crop = self.picture.crop
        return lying((crop.height, crop.width, self.channels), self.picture.orientation)

    @property
    def profile(self) -> bytes | None:
        """The embedded profile, or one made of the numbers that stand for a colour space."""
        said = self.picture.profile or nclx.profile(self.picture.nclx)
        return metadata.fitting_profile(said, self.channels)

    def stands_for(self, whole: Seen, side: int) -> bool:
        """Whether this has the proportions of `whole` and is large enough for a thumbnail of `side`."""
        shape, full = self.shape[:2], whole.shape[:2]
        alike = abs(shape[1] * full[0] - shape[0] * full[1]) <= max(full)  # up to a pixel
        return alike and max(shape) >= min(side, max(full))

    def header(self) -> Header:
        height, width, channels = self.shape
        picture = self.picture
        size = Size(width, height)
        return Header(
            size, channels, self.dtype, picture.alpha, picture.orientation, self.profile,
            stored_bits=picture.bits,
        )  # fmt: skip

    def described(self) -> Photo:
        """The photo without its pixels."""
        nothing = no_pixels(self.shape, self.dtype)
        return self.photo(nothing, nothing[:, :, 0] if self.picture.alpha else None)

    def photo(self, pixels: Pixels, alpha: Pixels | None, *also: Note) -> Photo:
        """The photo, with notes on what is lost, and `also` those."""
        found = self.picture
        size = Size(pixels.shape[1], pixels.shape[0])
        kept, dropped = metadata.gathered(found.exif, found.xmp, found.iptc, size)
        lost = {
            Note.PROFILE_DROPPED: found.profile and not self.profile,
            Note.FRAMES_DROPPED: found.more,
            Note.AUXILIARY_DROPPED: found.auxiliary,
            Note.OTHER_DATA_DROPPED: found.others,
        }
        notes = dropped + tuple(note for note, applies in lost.items() if applies) + also
        return Photo(pixels, alpha, self.profile, kept, notes)


@dataclass(frozen=True)
class BmffOptions(SaveOptions):
    """How an AVIF or a HEIC is written."""

    quality: int = number(80, 0, 100, whole=True, help="Higher looks better and takes more space")
    lossless: bool = flag(False, help="Keeps every pixel; takes several times the space")
    depth: str = choice("auto", depth.DEPTHS_UP_TO_12, help="How many bits a channel are kept")
    subsampling: str = subsampling("444")


class BmffFormat(Format):
    """A format of this family.

    Attributes:
        kept: of how many photos the codec keeps the pixels beside those of the photo itself.
        turns: whether the codec sets upright what it decodes.
    """

    kept: ClassVar[float]
    turns: ClassVar[bool] = False
    depths = (8, 10, 12)
    writes_alpha = True

    def kept_bits(self, options: SaveOptions, bits: int) -> int:
        assert isinstance(options, BmffOptions)
        return min(bits, depth.chosen(options.depth, bits))

    def header(self, path: Path) -> Header:
        with open_photo(path) as file, decoding(path):
            seen = Seen.of(path, file, length(file))
            header, data = seen.header(), length(file)
        apart = header.alpha or header.orientation != 1 or seen.picture.crop != seen.picture.size.whole()
        inside = self.kept + (1 if apart and not self.turns else 0)
        return replace(header, beside=2 * data + int(inside * header.bytes_needed))

    def described(self, path: Path) -> Photo:
        with open_photo(path) as file, decoding(path):
            return Seen.of(path, file, length(file)).described()

    def read(
        self, path: Path, allocate: Allocate = np.empty, *, spread: Spread = map, eighths: int = 8
    ) -> Photo:
        with open_photo(path) as file, decoding(path):
            seen = Seen.whole(path, file, length(file))
            data = self._needed(file)
        return self._read(path, data, seen, allocate)

    def salvage(self, path: Path, allocate: Allocate = np.empty, *, eighths: int = 8) -> Photo:
        with open_photo(path) as file, decoding(path):
            seen = Seen.of(path, file, length(file))
            file.seek(0)
            data = file.read(length(file))
        end = seen.picture.end
        if len(data) >= end:
            return self.read(path, allocate)

        def attempt(once: Attempt, allocate: Allocate) -> Photo:
            alone = picture_alone(io.BytesIO(once.padded(data, end)), end)
            try:
                return self._read(path, alone, seen, allocate)
            except ReadError as problem:  # of what it was filled up with
                raise NothingLeftError from problem

        with decoding(path):
            picture = seen.picture
            return salvaging.salvage(attempt, allocate, picture.orientation, most=picture.rows_left)

    def thumbnail(self, path: Path, side: int) -> Photo:
        with open_photo(path) as file, decoding(path):
            seen = Seen.whole(path, file, length(file))
            given: list[bytes] = []
            with suppress(EOFError, ValueError):  # the picture itself may still be sound
                given += islice(thumbnails_alone(file, length(file)), _MOST_THUMBNAILS)
        for data in given:
            with suppress(ReadError, EOFError, ValueError):
                small = Seen.of(path, io.BytesIO(data), len(data))
                if small.stands_for(seen, side):
                    photo = self._read(path, data, small, np.empty)
                    return shrunk(replace(photo, profile=photo.profile or seen.profile), side)
        return shrunk(self.read(path), side)

    def _read(self, path: Path, data: bytes, seen: Seen, allocate: Allocate) -> Photo:
        """Decode the picture in `data`, which was `seen`."""
        pixels = room(path, allocate, seen.shape, seen.dtype)
        alpha = room(path, allocate, seen.shape[:2], seen.dtype) if seen.picture.alpha else None
        with decoding(path):
            self._decode(path, data, seen, pixels, alpha)
        return seen.photo(pixels, alpha)

    @abstractmethod
    def _needed(self, file: BinaryIO) -> bytes:
        """What the decoder is to get of an open file."""

    @abstractmethod
    def _decode(self, path: Path, data: bytes, seen: Seen, pixels: Pixels, alpha: Pixels | None) -> None:
        """Decode a file, upright and with samples that cover the full range of their type."""

    def _written(
        self, photo: Photo, file: BinaryIO, encode: Callable[[bool], bytes | bytearray]
    ) -> tuple[str, ...]:
        """Write what `encode` makes of the pixels, with all that stands beside them, as `write` does.

        `encode` is told whether the numbers are those of sRGB.
        """
        now = metadata.for_writing(photo)
        profile = metadata.fitting_profile(photo.profile, photo.channels) or b""
        file.write(with_metadata(encode(not profile), exif=now.exif, xmp=now.xmp, profile=profile))
        notes = metadata.dropped(photo.metadata, Metadata(now.exif, now.xmp, b""))
        return notes + ((Note.PROFILE_DROPPED,) if photo.profile and not profile else ())
