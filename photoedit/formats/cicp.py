"""Code points (ITU-T H.273, CICP): colours told by two numbers, as PNG, AVIF and HEIF have them."""

from __future__ import annotations

import functools

from photoedit.colour import LINEAR_CURVE, SRGB_CURVE, Colours, ToneCurve

Chromaticity = tuple[float, float]

_D65 = (0.3127, 0.3290)
_PRIMARIES: dict[int, tuple[Chromaticity, Chromaticity, Chromaticity, Chromaticity]] = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060), _D65),  # Rec. 709, sRGB
    5: ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060), _D65),  # Rec. 601 with 625 lines
    6: ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070), _D65),  # Rec. 601 with 525 lines
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), _D65),  # Rec. 2020
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.314, 0.351)),  # SMPTE RP 431-2
    12: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _D65),  # SMPTE EG 432-1, Display P3
}
"""Red, green, blue and white by number (H.273, table 2)."""

_ALPHA, _BETA = 1.09929682680944, 0.018053968510807
_REC_709 = ToneCurve((1 / 0.45, 1 / _ALPHA, 1 - 1 / _ALPHA, 1 / 4.5, 4.5 * _BETA, 0, 0))
_CURVES = {
    1: _REC_709, 4: ToneCurve.gamma(2.2), 5: ToneCurve.gamma(2.8), 6: _REC_709, 8: LINEAR_CURVE,
    13: SRGB_CURVE, 14: _REC_709, 15: _REC_709,
}  # fmt: skip
"""Transfer characteristics by number (H.273, table 3); those of high dynamic range are no curves to white."""


@functools.cache
def colours(primaries: int, transfer: int) -> Colours | None:
    """What the two numbers mean; None if they mean nothing that a profile of a curve and a matrix can say."""
    if primaries not in _PRIMARIES or transfer not in _CURVES:
        return None
    return Colours.of_primaries(_CURVES[transfer], *_PRIMARIES[primaries])
