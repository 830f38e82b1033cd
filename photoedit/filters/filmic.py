"""Filmic tone curves."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import NamedTuple

from photoedit.filters.base import Group, Light, PointFilter
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, number
from photoedit.photo import Tile


class Quotient(NamedTuple):
    """(a x^2 + b x) / (c x^2 + d x + e): what both curves are."""

    a: float
    b: float
    c: float
    d: float
    e: float

    def at(self, x: float) -> float:
        return x * (self.a * x + self.b) / (x * (self.c * x + self.d) + self.e)

    def bent(self, gain: float, height: float) -> Quotient:
        """`height` times the curve of `gain` * x."""
        a, b, c, d, e = self
        return Quotient(height * a * gain**2, height * b * gain, c * gain**2, d * gain, e)


ACES = Quotient(2.51, 0.03, 2.43, 0.59, 0.14)
"""K. Narkowicz, "ACES Filmic Tone Mapping Curve", 2015: a fit to the ACES reference rendering transform."""

# f(x) = (x (A x + C B) + D E) / (x (A x + B) + D F) - E / F, brought to one fraction.
_A, _B, _C, _D, _E, _F = 0.15, 0.50, 0.10, 0.20, 0.02, 0.30
HABLE = Quotient(_A * (1 - _E / _F), _B * (_C - _E / _F), _A, _B, _D * _F)
"""J. Hable, "Filmic Tonemapping Operators", 2010 (Uncharted 2), with the constants given there."""

CURVES = {"aces": (ACES, 0.513531), "hable": (HABLE, 2.0)}
"""The curves, and the exposure before them at 0 stops: for ACES what keeps middle grey (18 %) where it is
between black and white, for Hable's his own bias."""


@dataclass(frozen=True)
class Filmic(PointFilter):
    """Gives the photo the contrast of film: dark tones fall gently to black, bright ones roll off to white.

    Linear light, each channel for itself; a published curve, scaled so that black and white stay where they
    are. Values below black are bent like those above.
    """

    group = Group.TONE
    curve: str = choice(
        "aces",
        {
            "aces": "The contrast of cinema, middle grey stays: a fit to the ACES rendering (Narkowicz 2015)",
            "hable": "Soft and brighter, with a long roll-off (Hable 2010, as in Uncharted 2)",
        },
        help="Which film",
    )
    stops: float = number(
        0.0, -6, 6, slider=(-2, 3), unit=Unit.STOPS,
        help="Exposure before the curve: brighter without losing the highlights; white stays white",
    )  # fmt: skip
    amount: float = number(1.0, 0, 1, neutral=0, help="How much of the curve; 0 changes nothing")

    def works_in(self) -> Light:
        return Light.LINEAR

    def apply(self, tile: Tile, tools: Tools) -> None:
        tools.tones.quotient(tools.rows(tile), *quotient(self.curve, self.stops), self.amount)

    def mixes_channels(self) -> bool:
        return False


@functools.lru_cache(maxsize=64)
def quotient(name: str, stops: float) -> Quotient:
    """The curve, scaled as `Filmic` says."""
    curve, gain = CURVES[name]
    gain *= 2**stops
    return curve.bent(gain, 1 / curve.at(gain))
