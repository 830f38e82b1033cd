"""Colour spaces that a file names by numbers (ITU-T H.273), as ICC profiles.

AVIF, HEIC and PNG may tell their colours by three numbers instead of a profile. sRGB needs none; the others
become a profile of three primaries and a tone curve (ICC.1, 8.3), so that they are converted like any other.
The curves of HDR, PQ and HLG, count their highest value as white: that keeps all of them, but dark.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

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
_RGB = (b"r", b"g", b"b")
_UNSAID = 2
_SRGB = 13
_LIKE_SRGB = (1, 6, 14, 15, 13, _UNSAID)
"""Curves for cameras of video, too: such pictures are shown with that of sRGB."""

_D50 = np.array([0.9642, 1.0, 0.8249])
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
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
    """A display profile, version 4.3, of points by x and y; without primaries one for grey.

    The tone curve is one of H.273, or x^gamma from what is coded to linear light.
    """
    tags = [
        (b"desc", _text(name)),
        (b"cprt", _text("No copyright, use freely")),
        (b"wtpt", _numbers(b"XYZ ", _D50)),
        (b"chad", _numbers(b"sf32", _adaptation(white).ravel())),
    ]
    curve = _numbers(b"para", (gamma,), bytes(4)) if gamma else _curve(transfer)
    if primaries:
        columns = _to_d50(primaries, white).T
        tags += [
            (colour + b"XYZ", _numbers(b"XYZ ", column)) for colour, column in zip(_RGB, columns, strict=True)
        ]
        tags += [(colour + b"TRC", curve) for colour in _RGB]
    else:
        tags.append((b"kTRC", curve))
    return _file(b"RGB " if primaries else b"GRAY", tags)


def _file(colours: bytes, tags: Sequence[tuple[bytes, bytes]]) -> bytes:
    """A profile of tags; the same data stand there once."""
    places: dict[bytes, int] = {}
    table, body = b"", b""
    start = 128 + 4 + 12 * len(tags)
    for tag, data in tags:
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += tag + struct.pack(">II", places[data], len(data))
    head = struct.pack(
        ">I4sI4s4s4s12s4s28s12s48x",
        start + len(body), b"", 0x04300000, b"mntr", colours, b"XYZ ",
        struct.pack(">6H", 2024, 1, 1, 0, 0, 0), b"acsp", bytes(28), _numbers(b"", _D50)[4:],
    )  # fmt: skip
    return head + struct.pack(">I", len(tags)) + table + body


def _to_d50(primaries: tuple[Point, ...], white: Point) -> Floats:
    """From linear RGB to XYZ adapted to D50 (ICC.1, annex E)."""
    columns = np.stack([_xyz(*point) for point in primaries], axis=1)
    result: Floats = _adaptation(white) @ (columns * np.linalg.solve(columns, _xyz(*white)))
    return result


def _xyz(x: float, y: float) -> Floats:
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _adaptation(white: Point) -> Floats:
    """From XYZ under some white to that under D50, after Bradford."""
    before, after = _BRADFORD @ _xyz(*white), _BRADFORD @ _D50
    result: Floats = np.linalg.inv(_BRADFORD) @ np.diag(after / before) @ _BRADFORD
    return result


def _curve(transfer: int) -> bytes:
    """The tone curve, from what is coded to linear light."""
    if transfer == _SRGB:
        return _numbers(b"para", (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045), b"\0\3\0\0")
    if transfer in (4, 5, 8):
        return _numbers(b"para", ({4: 2.2, 5: 2.8, 8: 1.0}[transfer],), bytes(4))
    coded = np.linspace(0, 1, _POINTS)
    light = _pq(coded) if transfer == 16 else _hlg(coded)
    return b"curv" + bytes(4) + struct.pack(f">I{_POINTS}H", _POINTS, *np.round(light * 65535).astype(int))


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


def _numbers(kind: bytes, values: Sequence[float] | Floats, before: bytes = b"") -> bytes:
    """A tag of numbers with 16 bits behind the point."""
    fixed = [round(float(value) * 65536) for value in values]
    return kind + bytes(4) + before + struct.pack(f">{len(fixed)}i", *fixed)


def _text(words: str) -> bytes:
    coded = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(coded), 28) + coded
