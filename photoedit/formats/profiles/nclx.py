"""Colour spaces that a file names by numbers (ITU-T H.273), as ICC profiles.

AVIF, HEIC and PNG may tell their colours by three numbers instead of a profile. sRGB needs none; the others
become a profile of three primaries and a tone curve (ICC.1, 8.3), so that they are converted like any other.
The curves of HDR, PQ and HLG, count their highest value as white: that keeps all of them, but dark.
"""

from __future__ import annotations

import functools
from dataclasses import replace

import numpy as np

from photoedit.colour import SRGB, SRGB_CURVE, Colours, Floats, ToneCurve
from photoedit.formats.profiles import icc

Point = tuple[float, float]

_D65: Point = (0.3127, 0.3290)
_PRIMARIES: dict[int, tuple[Point, ...]] = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)),  # BT.709, sRGB
    5: ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060)),  # BT.601, 625 lines
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)),  # BT.601, 525 lines
    7: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),  # BT.2020
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),  # Display P3
}
_NAMES = {1: "sRGB", 5: "BT.601 625", 6: "BT.601 525", 7: "SMPTE 240M", 9: "BT.2020", 12: "Display P3"}
_CURVE_NAMES = {4: "gamma 2.2", 5: "gamma 2.8", 8: "linear", 16: "PQ", 18: "HLG"}
_UNSAID = 2
_SRGB, _PQ = 13, 16
_GAMMAS = {4: 2.2, 5: 2.8, 8: 1.0}
_LIKE_SRGB = (1, 6, 14, 15, 13, _UNSAID)
"""Curves for cameras of video, too: such pictures are shown with that of sRGB."""

_POINTS = 4096


def profile(nclx: tuple[int, int, int, int] | None) -> bytes:
    """The profile for primaries, transfer, matrix and range; empty for sRGB and what is not known."""
    if nclx is None:
        return b""
    primaries = 1 if nclx[0] == _UNSAID else nclx[0]
    transfer = _SRGB if nclx[1] in _LIKE_SRGB else nclx[1]
    if primaries not in _PRIMARIES or (transfer != _SRGB and transfer not in _CURVE_NAMES):
        return b""
    if (primaries, transfer) == (1, _SRGB):
        return b""
    name = _NAMES[primaries] + (f", {_CURVE_NAMES[transfer]}" if transfer in _CURVE_NAMES else "")
    return made(name, _PRIMARIES[primaries], _D65, transfer)


@functools.cache
def made(name: str, primaries: tuple[Point, ...], white: Point, transfer: int = 0, gamma: float = 0) -> bytes:
    """A profile of points by x and y, red, green and blue; without them one for grey.

    The tone curve is one of H.273, or x^gamma from what is coded to linear light.

    Raises:
        ValueError: there are no such colours.
    """
    curve = ToneCurve.gamma(gamma) if gamma else _curve(transfer)
    if not primaries:
        return icc.made(name, replace(SRGB, curve=curve), grey=True, white=white)
    red, green, blue = primaries
    return icc.made(name, Colours.of_primaries(curve, red, green, blue, white), white=white)


def _curve(transfer: int) -> ToneCurve:
    """The tone curve, from what is coded to linear light."""
    if transfer == _SRGB:
        return SRGB_CURVE
    if transfer in _GAMMAS:
        return ToneCurve.gamma(_GAMMAS[transfer])
    coded = np.linspace(0, 1, _POINTS)
    light = _pq(coded) if transfer == _PQ else _hlg(coded)
    return ToneCurve(samples=np.round(light * 65535).astype(">u2").tobytes())


def _pq(coded: Floats) -> Floats:
    """SMPTE ST 2084, equation 4.1, 10000 cd/m2 as 1."""
    power = coded ** (32 / 2523)
    low, high = np.maximum(power - 3424 / 4096, 0), 2413 / 128 - 2392 / 128 * power
    result: Floats = (low / high) ** (16384 / 2610)
    return result


def _hlg(coded: Floats) -> Floats:
    """ARIB STD-B67: the inverse of the camera's curve."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(coded <= 0.5, coded**2 / 3, (np.exp((coded - c) / a) + b) / 12)
