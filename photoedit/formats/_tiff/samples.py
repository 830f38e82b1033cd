"""The samples of a TIFF, whatever they mean, as pixels and alpha in the program's one form."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
import numpy.typing as npt

from photoedit.formats.profiles import to_srgb
from photoedit.formats.profiles.to_srgb import Convert
from photoedit.formats.reading import as_8_bit
from photoedit.photo import Pixels


class Photometric(IntEnum):
    """What the samples of a pixel mean: the kinds that can be read."""

    WHITE_IS_ZERO = 0
    BLACK_IS_ZERO = 1
    RGB = 2
    PALETTE = 3
    CMYK = 5
    YCBCR = 6
    CIELAB = 8
    ICCLAB = 9


def whole_range(samples: Pixels, bits: int, dtype: npt.DTypeLike) -> Pixels:
    """Samples of any number of bits as `dtype`, their largest value as its largest."""
    samples = samples.astype(samples.dtype.newbyteorder("="), copy=False)
    if dtype == np.float32:
        with np.errstate(over="ignore"):  # a number too large for 32 bits becomes infinite
            return samples.astype(np.float32, copy=False)
    if bits == 16 and dtype == np.uint8:
        return as_8_bit(samples)
    if bits in (8, 16):
        return samples
    largest, top = 2**bits - 1, 255 if dtype == np.uint8 else 65535
    wide = samples.astype(np.uint32) * top
    return np.asarray((wide + largest // 2) // largest, dtype)


def converter(
    meaning: Photometric, colormap: npt.NDArray[np.uint16] | None, profile: bytes | None
) -> Convert:
    """What writes colours of the whole range of their type into pixels.

    The samples of a palette are indices and must come as they are in the file.
    """
    if meaning is Photometric.CMYK:
        return to_srgb.from_cmyk(profile)
    if meaning in (Photometric.CIELAB, Photometric.ICCLAB):
        convert = to_srgb.from_lab()
        return convert if meaning is Photometric.CIELAB else _from_icc_lab(convert)
    if meaning is Photometric.PALETTE and colormap is not None:
        return _from_palette((colormap.T >> 8).astype(np.uint8))
    return _from_inverted if meaning is Photometric.WHITE_IS_ZERO else _from_same


def _from_icc_lab(convert: Convert) -> Convert:
    """As `convert` does it, of Lab as profiles of version 2 have it: a and b shifted, white at 0xFF00."""

    def shifted(colours: Pixels, pixels: Pixels) -> None:
        middle = 0x80 if colours.dtype == np.uint8 else 0x8000
        plain = colours ^ np.array([0, middle, middle], colours.dtype)
        if colours.dtype == np.uint16:
            lightness = plain[:, :, 0]
            lightness += np.minimum(lightness // 256, 65535 - lightness)
        convert(plain, pixels)

    return shifted


def _from_palette(table: npt.NDArray[np.uint8]) -> Convert:
    return lambda indices, pixels: np.copyto(pixels, table[indices[:, :, 0].astype(np.uint8)])


def _from_inverted(colours: Pixels, pixels: Pixels) -> None:
    white = 1 if colours.dtype == np.float32 else np.iinfo(colours.dtype).max
    with np.errstate(invalid="ignore"):  # what is no number stays so
        np.subtract(white, colours, out=pixels)


def _from_same(colours: Pixels, pixels: Pixels) -> None:
    np.copyto(pixels, colours)
