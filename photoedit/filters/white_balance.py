"""White balance."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from photoedit.colour import BRADFORD
from photoedit.filters._affine import Affine
from photoedit.filters._colour import Matrix
from photoedit.filters.base import AffineFilter, Group, Light
from photoedit.params import Unit, number

NEUTRAL_KELVIN = 6500.0
TINT_STEP = 1 / 3000
"""Distance from the Planckian locus, in CIE 1960 uv, for one unit of tint."""

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
    ahead_u, ahead_v = _planckian(temperature * 1.001)
    along_u, along_v = ahead_u - u, ahead_v - v
    length = math.hypot(along_u, along_v)
    # Perpendicular to the locus. The scene's white lies on the green side of it for a positive tint,
    # so that adapting it away turns the picture magenta.
    u += tint * TINT_STEP * along_v / length
    v -= tint * TINT_STEP * along_u / length
    x = 3 * u / (2 * u - 8 * v + 4)
    y = 2 * v / (2 * u - 8 * v + 4)
    return np.array([x / y, 1.0, (1 - x - y) / y])


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
