"""What the numbers of a photo mean: its tone curve, and the colours of its red, green and blue.

Most photos are described by so little (the ICC calls it the three-component matrix-based model, ICC.1:2022,
F.3): encoded values become linear light by one curve, and linear light becomes CIE XYZ by a 3 x 3 matrix. All
XYZ here is relative to D50, the white of the ICC's profile connection space; Bradford's transform takes other
whites there.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Row = tuple[float, float, float]

D50: Row = (0.9642, 1.0, 0.8249)
"""XYZ of the profile connection space's white (ICC.1:2022, 7.2.16)."""

BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
"""Cone responses of the Bradford transform (Lam 1985; ICC.1:2022, annex E)."""

_ALIKE = 0.0007
"""Curves and matrices nearer than this are taken for the same one: profiles round them, each in its way."""

_STEPS = 4096
_LINEAR_ROOTS, _ENCODED_ROOTS = 1, 3
_HALVINGS = 60


@dataclass(frozen=True)
class ToneCurve:
    """From encoded values to linear light, both 0..1; black stays black and white stays white.

    Attributes:
        parameters: g, a, b, c, d, e, f of (a x + b)^g + e for x >= d, else c x + f (ICC.1:2022, 10.18).
        samples: if not empty, the curve instead: evenly spaced samples, big-endian uint16, with straight
            lines between them (10.6).
    """

    parameters: tuple[float, float, float, float, float, float, float] = (1, 1, 0, 0, 0, 0, 0)
    samples: bytes = b""

    @classmethod
    def gamma(cls, exponent: float) -> ToneCurve:
        """The curve x^exponent."""
        return cls((exponent, 1, 0, 0, 0, 0, 0))

    def linear(self, encoded: npt.ArrayLike) -> Floats:
        """Linear light of encoded values 0..1, in double precision."""
        x = np.asarray(encoded, np.float64)
        if self.samples:
            y = np.frombuffer(self.samples, ">u2") / 65535
            return np.interp(x, np.linspace(0, 1, len(y)), y)
        g, a, b, c, d, e, f = self.parameters
        return np.where(x >= d, np.maximum(a * x + b, 0) ** g + e, c * x + f)

    def is_like(self, other: ToneCurve) -> bool:
        """Whether both are the same curve for all that can be seen."""
        x = np.linspace(0, 1, 1025)
        return self == other or bool(np.abs(self.linear(x) - other.linear(x)).max() < _ALIKE)

    def is_sound(self) -> bool:
        """Whether it rises from black to white, so that there is a way back."""
        y = self.linear(np.linspace(0, 1, 1025))
        return bool(np.isfinite(y).all() and (np.diff(y) >= 0).all() and abs(y[0]) < 0.01 > abs(y[-1] - 1))


LINEAR_CURVE = ToneCurve()
SRGB_CURVE = ToneCurve((2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0, 0))
"""IEC 61966-2-1:1999."""


class Table(NamedTuple):
    """One direction of a curve as its kernel takes it.

    Attributes:
        values: float32; what the curve makes of 0..1. The values' roots are evenly spaced, so that the dark
            ones, where curves bend most, are close together.
        roots: how many square roots lead from a value to its place in the table.
        exponent: beyond 1 the curve goes on as this power of the value.
    """

    values: npt.NDArray[np.float32]
    roots: int
    exponent: float


@functools.lru_cache(maxsize=32)
def tables(curve: ToneCurve) -> tuple[Table, Table]:
    """The ways of a curve to linear light and back to encoded values."""
    white = curve.linear(1.0)
    exponent = _exponent_at_white(curve)
    places = np.linspace(0, 1, _STEPS + 1)
    forth = curve.linear(places**2.0**_LINEAR_ROOTS) / white
    back = _inverse(curve, places**2.0**_ENCODED_ROOTS * white)
    return (
        Table(_closed(forth), _LINEAR_ROOTS, exponent),
        Table(_closed(back), _ENCODED_ROOTS, 1 / exponent),
    )


def _exponent_at_white(curve: ToneCurve) -> float:
    """The power that goes on beyond white as steeply as the curve arrives there."""
    if not curve.samples:
        g, a, b, *_ = curve.parameters
        return g * a / (a + b)
    step = 1e-3
    slope = float((1 - curve.linear(1 - step) / curve.linear(1.0)) / step)
    return max(slope, 0.1)  # some end level


def _inverse(curve: ToneCurve, light: Floats) -> Floats:
    """Encoded values for linear light, by halving the interval they lie in."""
    low, high = np.zeros_like(light), np.ones_like(light)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        below = curve.linear(middle) < light
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return (low + high) / 2


def _closed(values: Floats) -> npt.NDArray[np.float32]:
    """The table with 1 at white, and white once more: to interpolate takes a value behind the last."""
    return np.append(values[:-1], (1.0, 1.0)).astype(np.float32)


@dataclass(frozen=True)
class Colours:
    """What RGB values mean. Of a grey photo only the curve counts.

    Attributes:
        to_xyz: rows of the matrix from linear RGB to XYZ.
        white: XYZ of what white was before it was adapted to D50; only absolute intents ask for it.
    """

    curve: ToneCurve
    to_xyz: tuple[Row, Row, Row]
    white: Row = D50

    @classmethod
    def of_primaries(
        cls, curve: ToneCurve, red: tuple[float, float], green: tuple[float, float],
        blue: tuple[float, float], white: tuple[float, float],
    ) -> Colours:  # fmt: skip
        """Colours from CIE xy chromaticities; white is adapted to D50.

        Raises:
            ValueError: there are no such colours.
        """
        if min(y for _, y in (red, green, blue, white)) <= 0:
            raise ValueError("a chromaticity is no colour")
        columns = np.array([_xyz(*each) for each in (red, green, blue)]).T
        lit = _xyz(*white)
        if abs(np.linalg.det(columns)) < 1e-6:
            raise ValueError("the primaries lie on a line")
        unadapted = columns * np.linalg.solve(columns, lit)
        return cls(curve, rows_of_matrix(adaptation(white) @ unadapted))

    @property
    def matrix(self) -> Floats:
        """`to_xyz` as an array."""
        return np.array(self.to_xyz, np.float64)

    def lab(self, encoded: npt.ArrayLike) -> Floats:
        """CIE 1976 L*a*b* under D50 (CIE 15:2004) of encoded values 0..1, ... x 3 (or ... x 1 for grey)."""
        linear = self.curve.linear(np.maximum(encoded, 0))
        xyz = np.broadcast_to(linear, (*linear.shape[:-1], 3)) @ self.matrix.T
        if linear.shape[-1] == 1:
            xyz = linear * D50
        share = xyz / D50
        root = np.where(share > (6 / 29) ** 3, np.cbrt(share), share * (29 / 6) ** 2 / 3 + 4 / 29)
        x, y, z = root[..., 0], root[..., 1], root[..., 2]
        return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)

    def is_like(self, other: Colours) -> bool:
        """Whether the same numbers mean the same colours for all that can be seen."""
        near = np.abs(self.matrix - other.matrix).max() < _ALIKE
        return self == other or bool(near and self.curve.is_like(other.curve))

    def snapped_to(self, other: Colours) -> Colours:
        """These colours, with the curve and the matrix of `other` where they are like those."""
        curve = other.curve if self.curve.is_like(other.curve) else self.curve
        near = np.abs(self.matrix - other.matrix).max() < _ALIKE
        same_white = np.abs(np.subtract(self.white, other.white)).max() < _ALIKE
        return Colours(
            curve, other.to_xyz if near else self.to_xyz, other.white if same_white else self.white
        )

    def matrix_to(self, other: Colours, *, absolute: bool = False) -> Floats:
        """The matrix from this linear RGB to that of `other`; white becomes white unless `absolute`."""
        whites = np.array(self.white) / np.array(other.white) if absolute else np.ones(3)
        matrix: Floats = np.linalg.inv(other.matrix) @ np.diag(whites) @ self.matrix
        return matrix


def adaptation(white: tuple[float, float]) -> Floats:
    """The matrix from XYZ under a white of CIE xy to XYZ under D50, by Bradford's transform."""
    cones = np.diag(BRADFORD @ D50 / (BRADFORD @ _xyz(*white)))
    matrix: Floats = np.linalg.inv(BRADFORD) @ cones @ BRADFORD
    return matrix


def rows_of_matrix(matrix: Floats) -> tuple[Row, Row, Row]:
    """A 3 x 3 matrix as plain data."""
    first, second, third = ((float(a), float(b), float(c)) for a, b, c in matrix)
    return first, second, third


def _xyz(x: float, y: float) -> Floats:
    return np.array([x / y, 1.0, (1 - x - y) / y])


_D65 = (0.3127, 0.3290)

SRGB = Colours.of_primaries(SRGB_CURVE, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06), _D65)
"""IEC 61966-2-1:1999; what photos without a profile are taken for."""

DISPLAY_P3 = Colours.of_primaries(SRGB_CURVE, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060), _D65)
"""Apple's: the primaries of SMPTE RP 431-2 with the white and the curve of sRGB."""

ADOBE_RGB = Colours.of_primaries(ToneCurve.gamma(563 / 256), (0.64, 0.33), (0.21, 0.71), (0.15, 0.06), _D65)
"""Adobe RGB (1998) Color Image Encoding, version 2005-05; its gamma is 2 + 51/256."""

PROPHOTO = Colours.of_primaries(
    ToneCurve.gamma(1.8), (0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001), (0.3457, 0.3585)
)
"""ROMM RGB (ISO 22028-2) with a plain power for a curve, as all ProPhoto profiles in use have it."""
