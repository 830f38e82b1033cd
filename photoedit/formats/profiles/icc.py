"""ICC profiles: which to keep, what the simple ones say, and new ones made by formula (ICC.1:2022).

Read are profiles that are one curve and, for colour photos, a 3 x 3 matrix. Nearly all photos have such a
one; for the others (tables for printers and scanners, a curve for each channel) there is `cms`.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterable, Mapping

import numpy as np

from photoedit.colour import (
    ADOBE_RGB,
    D50,
    DISPLAY_P3,
    PROPHOTO,
    SRGB,
    Colours,
    Row,
    ToneCurve,
    adaptation,
    rows_of_matrix,
)

MOST = 4 * 2**20
"""Bytes a profile may have."""

_COLOURS = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}
_HEADER = struct.Struct(">I4s4s4s4s4s6H4s4sI4s4sQI3i4s16s28x")
_VERSION_4 = b"\4\x40\0\0"
_MADE = (2026, 1, 1, 0, 0, 0)
"""The date in profiles we make: the same one always, so that the same photo gives the same file."""

_PARAMETERS = (1, 3, 4, 5, 7)
"""How many parameters each kind of parametric curve has."""

_MOST_TAGS = 100

BUILT_IN = {
    "srgb": ("sRGB", SRGB),
    "display-p3": ("Display P3", DISPLAY_P3),
    "adobe-rgb": ("Compatible with Adobe RGB (1998)", ADOBE_RGB),
    "prophoto": ("ProPhoto RGB", PROPHOTO),
}
"""The profiles that are always there: a description and the colours, by the name on the command line."""


def channels(profile: bytes) -> int:
    """How many colour channels a profile describes; 0 if it is broken, too large or an unusual one."""
    if not 128 <= len(profile) <= MOST or profile[36:40] != b"acsp":
        return 0
    if int.from_bytes(profile[:4], "big") > len(profile):
        return 0
    return _COLOURS.get(profile[16:20], 0)


@functools.lru_cache(maxsize=32)
def colours(profile: bytes | None) -> Colours | None:
    """What a profile says, if it is so simple; None if not, or if it is broken. Without one it is sRGB.

    Of a grey profile only the curve means something.
    """
    if not profile:
        return SRGB
    try:
        return _colours(profile)
    except (struct.error, LookupError, ValueError, ZeroDivisionError):
        return None


def _colours(profile: bytes) -> Colours | None:
    tags = _tags(profile)
    if any(name.startswith(b"A2B") for name in tags):
        return None
    if channels(profile) == 1:
        curves, matrix = [_curve(tags[b"kTRC"])], SRGB.matrix
    elif channels(profile) == 3 and profile[20:24] == b"XYZ ":
        curves = [_curve(tags[name]) for name in (b"rTRC", b"gTRC", b"bTRC")]
        matrix = np.array([_xyz(tags[name]) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]).T
    else:
        return None
    curve = curves[0]
    alike = all(each.is_like(curve) for each in curves)
    if not alike or not curve.is_sound() or abs(np.linalg.det(matrix)) < 1e-6:
        return None
    found = Colours(curve, rows_of_matrix(matrix), _media_white(profile, tags))
    return found.snapped_to(SRGB)


_MOST_GAMMA = 100
"""No device has such a curve; its powers would overflow."""


def _tags(profile: bytes) -> Mapping[bytes, bytes]:
    """The data of each tag by its signature."""
    (count,) = struct.unpack_from(">I", profile, 128)
    entries = [struct.unpack_from(">4sII", profile, 132 + 12 * n) for n in range(min(count, _MOST_TAGS))]
    return {name: profile[at : at + size] for name, at, size in entries}


def _curve(tag: bytes) -> ToneCurve:
    """A curveType or a parametricCurveType (10.6, 10.18)."""
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        if count == 0:
            return ToneCurve()
        if count == 1:
            return ToneCurve.gamma(struct.unpack_from(">H", tag, 12)[0] / 256)
        if len(tag) < 12 + 2 * count:
            raise ValueError("a curve is cut off")
        return ToneCurve(samples=tag[12 : 12 + 2 * count])
    if tag[:4] != b"para":
        raise ValueError("a curve of an unknown kind")
    (kind,) = struct.unpack_from(">H", tag, 8)
    g, a, b, c, d, e, f = (*_numbers(tag, 12, _PARAMETERS[kind]), 0, 0, 0, 0, 0, 0)[:7]
    if not 0 < g < _MOST_GAMMA:
        raise ValueError("a curve of an impossible power")
    return ToneCurve(
        {
            0: (g, 1, 0, 0, 0, 0, 0),
            1: (g, a, b, 0, -b / a if kind == 1 else 0, 0, 0),
            2: (g, a, b, 0, -b / a if kind == 2 else 0, c, c),
            3: (g, a, b, c, d, 0, 0),
            4: (g, a, b, c, d, e, f),
        }[kind]
    )


def _xyz(tag: bytes) -> Row:
    x, y, z = _numbers(tag, 8, 3)
    return x, y, z


def _numbers(tag: bytes, at: int, count: int) -> tuple[float, ...]:
    """Numbers of type s15Fixed16."""
    return tuple(value / 65536 for value in struct.unpack_from(f">{count}i", tag, at))


def _media_white(profile: bytes, tags: Mapping[bytes, bytes]) -> Row:
    """The white that absolute intents mean; that of a version 2 display is D50, whatever it says."""
    if b"wtpt" not in tags or (profile[8] < 4 and profile[12:16] == b"mntr"):
        return D50
    white = _xyz(tags[b"wtpt"])
    return white if min(white) > 0 else D50


@functools.cache
def built_in(name: str) -> bytes:
    """A profile of `BUILT_IN`."""
    return made(*BUILT_IN[name])


def made(
    description: str, meaning: Colours, *, grey: bool = False, white: tuple[float, float] | None = None
) -> bytes:
    """A display profile, version 4, of 3-component matrix kind or for photos without colour.

    `white` is told if it is given: by CIE xy, before it was adapted to D50.
    """
    curve = _curve_tag(meaning.curve)
    shared = {
        b"desc": _text(description), b"cprt": _text("CC0"), b"wtpt": _xyz_tag(D50),
    }  # fmt: skip
    if white:
        shared[b"chad"] = b"sf32" + bytes(4) + _fixed(adaptation(white).ravel())
    if grey:
        tags = {**shared, b"kTRC": curve}
    else:
        red, green, blue = (_xyz_tag(column) for column in meaning.matrix.T)
        tags = {**shared, b"rXYZ": red, b"gXYZ": green, b"bXYZ": blue,
                b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}  # fmt: skip
    return _assembled(tags, b"GRAY" if grey else b"RGB ")


def for_channels(profile: bytes | None, count: int) -> bytes:
    """The profile, or one that means the same for grey (1) as colour (3), or the other way round.

    Of grey only the curve means something, so nothing is lost. Empty if there is no such profile.
    """
    if not profile or channels(profile) == count:
        return profile or b""
    meaning = colours(profile) if {channels(profile), count} == {1, 3} else None
    return made("Grey" if count == 1 else "RGB", meaning, grey=count == 1) if meaning else b""


def _assembled(tags: Mapping[bytes, bytes], colour_space: bytes) -> bytes:
    table, data, places = b"", b"", dict[bytes, int]()
    begin = 128 + 4 + 12 * len(tags)
    for name, value in tags.items():
        at = places.setdefault(value, begin + len(data))  # tags may share their data
        if at == begin + len(data):
            data += value + bytes(-len(value) % 4)
        table += struct.pack(">4sII", name, at, len(value))
    head = _HEADER.pack(
        begin + len(data), bytes(4), _VERSION_4, b"mntr", colour_space, b"XYZ ", *_MADE, b"acsp",
        bytes(4), 0, bytes(4), bytes(4), 0, 0, *(round(value * 65536) for value in D50), bytes(4), bytes(16),
    )  # fmt: skip
    return head + struct.pack(">I", len(tags)) + table + data


def _text(words: str) -> bytes:
    """A multiLocalizedUnicodeType with one record (10.15)."""
    text = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">III2s2sII", 0, 1, 12, b"en", b"US", len(text), 28) + text


def _curve_tag(curve: ToneCurve) -> bytes:
    if curve.samples:
        return b"curv" + struct.pack(">II", 0, len(curve.samples) // 2) + curve.samples
    return b"para" + struct.pack(">IHH", 0, 4, 0) + _fixed(curve.parameters)


def _xyz_tag(values: Iterable[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _fixed(values: Iterable[float]) -> bytes:
    return b"".join(struct.pack(">i", round(float(value) * 65536)) for value in values)
