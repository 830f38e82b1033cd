"""White balance."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import ClassVar, Self

import numpy as np
import numpy.typing as npt

from photoedit.colour import BRADFORD
from photoedit.filters._affine import Affine
from photoedit.filters._colour import Matrix
from photoedit.filters.base import AffineFilter, Group, Light
from photoedit.params import Unit, number

NEUTRAL_KELVIN = 6500.0
TINT_STEP = 1 / 3000
"""Distance from the Planckian locus, in CIE 1960 uv, for one unit of tint."""

COLDEST, HOTTEST = 1667.0, 25000.0
"""Where the formula for the Planckian locus holds, in kelvin."""
_HALVINGS = 40

RGB_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
"""sRGB primaries, D65 (IEC 61966-2-1)."""


@dataclass(frozen=True)
class WhiteBalance(AffineFilter):
    """Makes the photo warmer or cooler, greener or more magenta.

    Linear light. `temperature` names the light the photo was taken in; the Bradford transform adapts
    white under that light to white at 6500 K, so a higher temperature gives a warmer picture.
    Grey photos stay as they are.
    """

    group = Group.COLOUR
    example: ClassVar = {"temperature": 8000}
    temperature: float = number(
        NEUTRAL_KELVIN, 2000, 25000, neutral=NEUTRAL_KELVIN, slider=(2500, 12000), unit=Unit.KELVIN,
        help="Light the photo was taken in; higher makes the picture warmer",
    )  # fmt: skip
    tint: float = number(
        0.0, -150, 150, neutral=0, slider=(-100, 100), help="Below 0 greener, above 0 more magenta"
    )

    def works_in(self) -> Light:
        return Light.LINEAR

    def affine(self) -> Affine:
        return Affine.colour(adaptation(self.temperature, self.tint))

    @classmethod
    def for_grey(cls, colour: npt.ArrayLike) -> Self:
        """The white balance that makes a colour (linear sRGB, any scale) grey, as far as its ranges let it.

        Its own neutral setting leaves D65 grey, so the scene's white is to the white at 6500 K, in Bradford's
        cones, as the colour is to grey.

        Raises:
            ValueError: there is no light in the colour.
        """
        to_cones = BRADFORD @ RGB_TO_XYZ
        cones, grey = to_cones @ np.asarray(colour, np.float64), to_cones @ np.ones(3)
        if cones.min() <= 0:
            raise ValueError("a colour without light tells no white balance")
        x, y, z = np.linalg.inv(BRADFORD) @ (BRADFORD @ white_point(NEUTRAL_KELVIN, 0.0) * cones / grey)
        total = x + 15 * y + 3 * z
        temperature, tint = _nearest_light(4 * x / total, 6 * y / total)
        return cls().clipped(temperature=round(temperature), tint=round(tint, 1))


@functools.lru_cache(maxsize=64)
def adaptation(temperature: float, tint: float) -> Matrix:
    """The matrix for linear sRGB that adapts white at (temperature, tint) to white at (6500 K, 0)."""
    to_cones = BRADFORD @ RGB_TO_XYZ
    scene = BRADFORD @ white_point(temperature, tint)
    neutral = BRADFORD @ white_point(NEUTRAL_KELVIN, 0.0)
    matrix: Matrix = np.linalg.inv(to_cones) @ np.diag(neutral / scene) @ to_cones
    return matrix


def white_point(temperature: float, tint: float) -> Matrix:
    """XYZ (Y = 1) of a light of `temperature` kelvin, `tint` units off the Planckian locus."""
    u, v = _planckian(temperature)
    along_u, along_v = _along(temperature)
    # Perpendicular to the locus. The scene's white lies on the green side of it for a positive tint,
    # so that adapting it away turns the picture magenta.
    u += tint * TINT_STEP * along_v
    v -= tint * TINT_STEP * along_u
    x = 3 * u / (2 * u - 8 * v + 4)
    y = 2 * v / (2 * u - 8 * v + 4)
    return np.array([x / y, 1.0, (1 - x - y) / y])


def _nearest_light(u: float, v: float) -> tuple[float, float]:
    """Temperature and tint of the white at CIE 1960 uv: the inverse of `white_point`.

    By halving, in reciprocal kelvin, the interval in which the place lies at right angles to the locus.
    """
    hot, cold = 1 / HOTTEST, 1 / COLDEST
    for _ in range(_HALVINGS):
        middle = (hot + cold) / 2
        (at_u, at_v), (along_u, along_v) = _planckian(1 / middle), _along(1 / middle)
        hotter = (u - at_u) * along_u + (v - at_v) * along_v > 0
        hot, cold = (hot, middle) if hotter else (middle, cold)
    kelvin = 2 / (hot + cold)
    (at_u, at_v), (along_u, along_v) = _planckian(kelvin), _along(kelvin)
    return kelvin, ((u - at_u) * along_v - (v - at_v) * along_u) / TINT_STEP


def _along(kelvin: float) -> tuple[float, float]:
    """The direction of the Planckian locus towards higher temperatures, of length 1."""
    (u, v), (ahead_u, ahead_v) = _planckian(kelvin), _planckian(kelvin * 1.001)
    length = math.hypot(ahead_u - u, ahead_v - v)
    return (ahead_u - u) / length, (ahead_v - v) / length


def _planckian(kelvin: float) -> tuple[float, float]:
    """CIE 1960 uv of a black body, 1667..25000 K.

    Kim et al., cubic spline in x and y (US patent 7024034 B2, 2006).
    """
    t = 1000 / kelvin
    if kelvin < 4000:
        x = -0.2661239 * t**3 - 0.2343589 * t**2 + 0.8776956 * t + 0.179910
    else:
        x = -3.0258469 * t**3 + 2.1070379 * t**2 + 0.2226347 * t + 0.240390
    if kelvin < 2222:
        y = -1.1063814 * x**3 - 1.34811020 * x**2 + 2.18555832 * x - 0.20219683
    elif kelvin < 4000:
        y = -0.9549476 * x**3 - 1.37418593 * x**2 + 2.09137015 * x - 0.16748867
    else:
        y = 3.0817580 * x**3 - 5.87338670 * x**2 + 3.75112997 * x - 0.37001483
    return 4 * x / (-2 * x + 12 * y + 3), 6 * y / (-2 * x + 12 * y + 3)
