"""What AVIF and HEIC have in common as photos: the header, and a `Photo` from decoded pixels."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, NamedTuple, Self

import numpy as np

from photoedit.formats import metadata, nclx
from photoedit.formats.base import Header
from photoedit.formats.bmff import Picture
from photoedit.formats.notes import Note
from photoedit.formats.reading import length, lying, no_pixels, not_supported
from photoedit.photo import Photo, Pixels, Size

_LARGEST = 65535
"""The longest side; what claims more is no photo, and the codecs would not take it."""


class Seen(NamedTuple):
    """A file as far as it is known without decoding."""

    picture: Picture

    @classmethod
    def of(cls, path: Path, file: BinaryIO) -> Self:
        """Look at an open file.

        Raises:
            ReadError, EOFError, ValueError: there is no picture in it, or one that can't be read.
        """
        picture = Picture.read(file, length(file))
        if max(picture.size) > _LARGEST:
            raise ValueError(f"it claims {picture.size} pixels")
        if not 8 <= picture.bits <= 16:
            raise not_supported(path, f"its channels have {picture.bits} bits, and only 8 to 16 are read")
        return cls(picture)

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

    def header(self) -> Header:
        height, width, channels = self.shape
        picture = self.picture
        size = Size(width, height)
        return Header(size, channels, self.dtype, picture.alpha, picture.orientation, self.profile)

    def described(self) -> Photo:
        """The photo without its pixels."""
        nothing = no_pixels(self.shape, self.dtype)
        return self.photo(nothing, nothing[:, :, 0] if self.picture.alpha else None)

    def photo(self, pixels: Pixels, alpha: Pixels | None, *also: Note) -> Photo:
        """The photo, with notes on what is lost, and `also` those."""
        found = self.picture
        size = Size(pixels.shape[1], pixels.shape[0])
        kept, dropped = metadata.gathered(found.exif, found.xmp, b"", size)
        lost = {
            Note.PROFILE_DROPPED: found.profile and not self.profile,
            Note.FRAMES_DROPPED: found.more,
        }
        notes = dropped + tuple(note for note, applies in lost.items() if applies) + also
        return Photo(pixels, alpha, self.profile, kept, notes)
