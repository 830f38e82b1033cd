"""What is left of a file that ends too early, where its decoder does not tell how far it came.

The file is decoded twice: filled up with zeros, into memory full of zeros, and filled up with ones, into
memory full of ones. Rows in which both agree were made of what is in the file. That holds for every codec
that works from the top down, whether it stops at the cut or goes on with what it was given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from photoedit.formats.base import Allocate
from photoedit.formats.notes import salvaged
from photoedit.formats.reading import NothingLeftError, grey_out, row_blocks
from photoedit.photo import Photo, Pixels

_ZEROS, _ONES = b"\x00", b"\xff"
_MOST_MISSING = 2**28
"""Bytes of the largest part that a file is filled up with."""

_FROM_THE_BOTTOM, _ACROSS = (3, 4, 6, 7), (5, 6, 7, 8)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One of the two decodings."""

    fill: bytes

    def padded(self, data: bytes, length: int) -> bytes:
        """The file as long as it should be.

        Raises:
            EOFError: it says that it is far longer than it is.
        """
        if length - len(data) > _MOST_MISSING:
            raise EOFError
        return data.ljust(length, self.fill)

    def memory(self, shape: tuple[int, ...], dtype: npt.DTypeLike, allocate: Allocate = np.empty) -> Pixels:
        """Memory that is filled, too."""
        pixels = allocate(shape, dtype)
        pixels.reshape(-1).view(np.uint8).fill(self.fill[0])
        return pixels


def salvage(
    read: Callable[[Attempt, Allocate], Photo],
    allocate: Allocate,
    orientation: int = 1,
    *,
    most: int | None = None,
) -> Photo:
    """The photo with what is left of it; the rest is grey.

    `read` decodes it once, upright, into memory of the given kind; it raises no error of what was decoded in
    part. Rows are those of the file, which lies as EXIF `orientation` says; `most` is how many can be right.

    Raises:
        NothingLeftError: so it is.
    """
    zeros, ones = Attempt(_ZEROS), Attempt(_ONES)
    other = read(ones, ones.memory)
    photo = read(zeros, lambda shape, dtype: zeros.memory(shape, dtype, allocate))
    kept = _rows_alike(photo.pixels, other.pixels, orientation)
    if photo.alpha is not None and other.alpha is not None:
        kept = min(kept, _rows_alike(photo.alpha, other.alpha, orientation))
    kept = kept if most is None else min(kept, most)
    if not kept:
        raise NothingLeftError
    pixels = as_stored(photo.pixels, orientation)
    grey_out(pixels, None if photo.alpha is None else as_stored(photo.alpha, orientation), kept)
    return replace(photo, notes=(salvaged(kept, len(pixels)), *photo.notes))


def as_stored(upright: Pixels, orientation: int) -> Pixels:
    """A view of upright pixels whose rows are those of a file that lies as EXIF `orientation` says.

    What is left and right within a row does not matter here, and stays as it is.
    """
    rows = upright.swapaxes(0, 1) if orientation in _ACROSS else upright
    return rows[::-1] if orientation in _FROM_THE_BOTTOM else rows


def _rows_alike(one: Pixels, other: Pixels, orientation: int) -> int:
    """In how many rows two pictures agree until the first one in which they don't."""
    one, other = as_stored(one, orientation), as_stored(other, orientation)
    for rows in row_blocks(len(one)):
        differ = (one[rows] != other[rows]).reshape(rows.stop - rows.start, -1).any(axis=1)
        if differ.any():
            return int(rows.start + np.argmax(differ))
    return len(one)
