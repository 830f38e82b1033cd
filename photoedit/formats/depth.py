"""Between the numbers of bits a channel that some formats have, such as 10 or 12, and those that pixels have.

The largest value of one becomes the largest of the other, and all between are rounded to the nearest; so what
is widened and narrowed again is what it was.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from photoedit.formats.reading import row_blocks
from photoedit.photo import Pixels

DEPTHS_UP_TO_12 = {
    "auto": "8 bits of photos that have 8, and 12 of deeper ones",
    "8": "8 bits, which every program shows",
    "10": "10 bits; smoother skies, also where the photo has 8",
    "12": "12 bits",
}
"""What AVIF and HEIC let one choose, for their save options."""


def widen(pixels: Pixels, bits: int) -> None:
    """Let uint8 or uint16 `pixels` of fewer bits cover their full range."""
    full = 8 * pixels.itemsize
    if bits < full:
        _replace(pixels, _table(bits, full), pixels)


def chosen(depth: str, bits: int) -> int:
    """How many bits a photo of `bits` is written with; ``auto`` is 8 of 8, and 12 of more."""
    if depth == "auto":
        return 8 if bits == 8 else 12
    return int(depth)


def with_bits(pixels: Pixels, before: int, bits: int) -> Pixels:
    """Pixels that have so many bits `before` with other `bits`: uint8 for 8, else uint16."""
    if before == bits:
        return pixels
    made = np.empty(pixels.shape, np.uint8 if bits == 8 else np.uint16)
    _replace(pixels, _table(before, bits), made)
    return made


def _replace(source: Pixels, table: Pixels, target: Pixels) -> None:
    for rows in row_blocks(len(source)):
        target[rows] = np.take(table, source[rows], mode="clip")


@functools.cache
def _table(before: int, after: int) -> npt.NDArray[np.uint8 | np.uint16]:
    """For each value of so many bits the nearest one of another number of bits."""
    highest, new_highest = 2**before - 1, 2**after - 1
    values = (np.arange(highest + 1) * new_highest + highest // 2) // highest
    table: npt.NDArray[np.uint8 | np.uint16] = values.astype(np.uint8 if after <= 8 else np.uint16)
    return table
