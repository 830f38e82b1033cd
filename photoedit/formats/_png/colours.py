"""What a PNG says of its colours in chunks of its own, as an ICC profile.

Of several answers the first counts (PNG, third edition, 4.3): cICP, an embedded profile, sRGB, and gAMA with
cHRM. gAMA near 1/2.2 is what writers put in for sRGB, and without another word of colours it is taken so.
"""

from __future__ import annotations

import functools
import struct
from typing import NamedTuple

from photoedit.colour import SRGB, SRGB_CURVE, Colours, ToneCurve
from photoedit.formats import metadata
from photoedit.formats._png.chunks import Chunks
from photoedit.formats.profiles import icc, nclx

_SRGB_GAMMA = 45455
"""What gAMA says of pictures in sRGB: 1/2.2, in hundred-thousandths."""

_GAMMAS = range(10_000, 1_000_000)
"""What can be meant by gAMA: powers from 0.1 to 10."""

_SRGB_CODES = (1, 13)
_SRGB_POINTS = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
_POINTS = struct.Struct(">8I")
_SAME_POINT = 200


class Found(NamedTuple):
    """The profile, None for sRGB or where nothing is said; `lost` if what is said can't be kept."""

    profile: bytes | None
    lost: bool = False


def found(chunks: Chunks) -> Found:
    """What all chunks together say."""
    channels = chunks.ihdr.channels
    if len(chunks.cicp) == 4 and not chunks.cicp[2]:  # RGB, or it is none for a PNG
        primaries, transfer, matrix, whole = chunks.cicp
        made = nclx.profile((primaries, transfer, matrix, whole))
        said = icc.colours(made)
        if said is not None and (made or (primaries, transfer) == _SRGB_CODES):
            return Found(_made(said, channels == 1) if made else None)
    profile = metadata.fitting_profile(chunks.profile, channels)
    if profile or chunks.profile or chunks.lost_profile or chunks.srgb:
        return Found(profile)
    return _by_gamma(chunks.gamma, chunks.chromaticities, channels == 1)


def _by_gamma(gamma: int, chromaticities: bytes, grey: bool) -> Found:
    points = _POINTS.unpack(chromaticities) if len(chromaticities) == _POINTS.size else _SRGB_POINTS
    usual_points = grey or all(abs(a - b) <= _SAME_POINT for a, b in zip(points, _SRGB_POINTS, strict=True))
    usual_gamma = abs(gamma - _SRGB_GAMMA) * 100 <= _SRGB_GAMMA
    if not gamma or (usual_gamma and usual_points):
        return Found(None)
    if gamma not in _GAMMAS:
        return Found(None, lost=True)
    white, red, green, blue = ((x / 1e5, y / 1e5) for x, y in zip(points[::2], points[1::2], strict=True))
    curve = SRGB_CURVE if usual_gamma else ToneCurve.gamma(1e5 / gamma)
    try:
        said = SRGB if usual_points else Colours.of_primaries(curve, red, green, blue, white)
    except ValueError:
        said = SRGB
    return Found(_made(Colours(curve, said.to_xyz), grey))


@functools.lru_cache(maxsize=8)
def _made(said: Colours, grey: bool) -> bytes:
    return icc.made("From a PNG", said, grey=grey)
