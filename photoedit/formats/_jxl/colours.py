"""Colours that a JPEG XL packed with loss can hold.

libjxl packs such pictures as colours of the eye, and decoders give back what a file tells by numbers: white,
primaries, and a curve that is a power or one of the usual ones. Of a picture with another profile they make
linear sRGB, in which shadows band and what is beyond sRGB is cut off. So its colours are converted before:
the primaries stay where they are known, and the curve becomes the nearest power. Profiles of printers and
scanners, which are tables, give way to ProPhoto RGB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from photoedit.colour import Colours, ToneCurve
from photoedit.formats._jxl.header import JxlHeader
from photoedit.formats.profiles import cms, icc, nclx
from photoedit.formats.profiles.cms import Managed
from photoedit.formats.reading import row_blocks
from photoedit.photo import Photo

_SRGB_CURVE = 13
_D65 = (0.3127, 0.3290)
_GREY = nclx.made("sRGB grey", (), _D65, _SRGB_CURVE)
_MOST_POWER = 8

Encode = Callable[[Photo, bytes], bytes]
"""``encode(photo, profile)`` gives the codestream of a photo, packed with loss."""


def holdable(photo: Photo, profile: bytes, encode: Encode) -> tuple[Photo, bytes]:
    """The photo itself and a profile that means the same, or a converted photo if libjxl can't hold that."""
    meaning = icc.colours(profile)
    if meaning is not None:  # made anew: libjxl doesn't see the numbers in Apple's profile of Display P3
        profile = _made(meaning, profile)
    if _is_told_by_numbers(photo, profile, encode):
        return photo, profile
    channels = icc.channels(profile)
    target = _near(profile)
    if not target or not _is_told_by_numbers(photo, target, encode):
        target = _GREY if channels == 1 else icc.built_in("prophoto")
    how = Managed(profile, target, black_point=False)
    if not how.works():
        return photo, profile
    pixels = np.empty_like(photo.pixels)
    for rows in row_blocks(len(pixels)):
        colours = np.broadcast_to(photo.pixels[rows], (*photo.pixels[rows].shape[:2], channels))
        pixels[rows] = cms.converted(colours, how)[:, :, : photo.channels]
    return replace(photo, pixels=pixels), target


def _is_told_by_numbers(photo: Photo, profile: bytes, encode: Encode) -> bool:
    """Whether libjxl finds numbers for a profile: it is asked, with a picture of one pixel."""
    alpha = None if photo.alpha is None else photo.alpha[:1, :1]
    one = replace(photo, pixels=photo.pixels[:1, :1], alpha=alpha)
    return not JxlHeader.parsed(encode(one, profile)).colours.embedded


def _near(profile: bytes) -> bytes:
    """The profile with a power for its curve, which is the same in the middle; empty if it is a table."""
    meaning = icc.colours(profile)
    middle = float(meaning.curve.linear(0.5)) if meaning else 0
    if meaning is None or not 0.5**_MOST_POWER < middle < 1:
        return b""
    power = ToneCurve.gamma(float(np.log(middle) / np.log(0.5)))
    return _made(replace(meaning, curve=power), profile)


def _made(meaning: Colours, like: bytes) -> bytes:
    """A profile for as many channels as another; of grey under D65, where libjxl finds the way back."""
    grey = icc.channels(like) == 1
    return icc.made("Grey" if grey else "RGB", meaning, grey=grey, white=_D65 if grey else None)
