"""Between the 9 to 15 bits a channel that some formats have and the 16 that pixels have.

The largest value of one becomes the largest of the other, and all between are rounded to the nearest; so what
is widened and narrowed again is what it was.
"""

from __future__ import annotations

import functools

import numpy as np
import numpy.typing as npt

from photoedit.formats.reading import row_blocks
from photoedit.photo import Pixels

_MOST = 65535


def widen(pixels: Pixels, bits: int) -> None:
    """Let uint16 `pixels` of so many bits (values beyond count as the largest) cover their full range."""
    if bits < 16:
        _replace(pixels, _table(bits, 16), pixels)


def narrowed(pixels: Pixels, bits: int) -> Pixels:
    """A copy of uint16 pixels of the full range with so many bits; uint8 for 8."""
    made = np.empty(pixels.shape, np.uint8 if bits == 8 else np.uint16)
    _replace(pixels, _table(16, bits), made)
    return made


def spread_out(pixels: Pixels, bits: int) -> Pixels:
    """A uint16 copy of uint8 pixels with so many bits."""
    made = np.empty(pixels.shape, np.uint16)
    _replace(pixels, _table(8, bits), made)
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
