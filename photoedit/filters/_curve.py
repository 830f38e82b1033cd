"""A smooth curve through points, as the sum of what each of its segments adds.

Between two points the curve is a cubic with given slopes at both ends (a Hermite segment). The slopes are
those of PCHIP: between monotone points the curve is monotone, so a tone curve never overshoots (F. Fritsch,
J. Butland, "A method for constructing local monotone piecewise cubic interpolants", SIAM J. Sci. Stat.
Comput. 5, 1984, with the three-point rule at the ends that SciPy's `PchipInterpolator` and MATLAB use).
SciPy itself is not called: importing it takes longer than all the photo's tiles, in every worker.

Beyond an end at 0 or 1 the curve goes straight on, so that what is brighter than white stays so; beyond an
end further in it stays level.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.params import rows_of

Floats = npt.NDArray[np.float64]


class Curve(NamedTuple):
    """A curve as its kernel takes it; float32.

    Attributes:
        ends: the first point, the slope before it, where the last point is, and the slope after it.
        segments: n x 5: where each begins, its length, and the factors of t, t^2 and t^3, where t is the
            value's distance from the beginning, kept between 0 and the length.
    """

    ends: npt.NDArray[np.float32]
    segments: npt.NDArray[np.float32]


@functools.lru_cache(maxsize=64)
def curve(points: str) -> Curve:
    """The curve through points like ``0,0 0.25,0.2 1,1``."""
    x, y = np.array(rows_of(points), np.float64).T
    slopes = _slopes(x, y)
    length, secant = np.diff(x), np.diff(y) / np.diff(x)
    second = (3 * secant - 2 * slopes[:-1] - slopes[1:]) / length
    third = (slopes[:-1] + slopes[1:] - 2 * secant) / length**2
    before = slopes[0] if x[0] <= 0 else 0.0
    after = slopes[-1] if x[-1] >= 1 else 0.0
    segments = np.column_stack([x[:-1], length, slopes[:-1], second, third])
    return Curve(np.array([x[0], y[0], before, x[-1], after], np.float32), segments.astype(np.float32))


def values_at(points: str, tones: Floats) -> Floats:
    """The curve's values at `tones` (n numbers), for drawing it; double precision in the end only."""
    ends, segments = curve(points)
    begin, length, first, second, third = segments.T.astype(np.float64)[:, :, np.newaxis]
    t = np.clip(tones - begin, 0, length)
    value = ends[1] + (t * (first + t * (second + t * third))).sum(axis=0)
    before, after = np.minimum(tones - segments[0, 0], 0), np.maximum(tones - ends[3], 0)
    made: Floats = value + ends[2] * before + ends[4] * after
    return made


def _slopes(x: Floats, y: Floats) -> Floats:
    """The slope at each point."""
    length = np.diff(x)
    secant = np.diff(y) / length
    if len(x) == 2:
        return np.repeat(secant, 2)
    slopes = np.zeros(len(x))
    same_way = secant[:-1] * secant[1:] > 0
    near, far = 2 * length[1:] + length[:-1], length[1:] + 2 * length[:-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        harmonic = (near + far) / (near / secant[:-1] + far / secant[1:])
    slopes[1:-1] = np.where(same_way, harmonic, 0.0)
    slopes[0] = _end_slope(length[:2], secant[:2])
    slopes[-1] = _end_slope(length[:-3:-1], secant[:-3:-1])
    return slopes


def _end_slope(length: Floats, secant: Floats) -> float:
    """The three-point slope at an end, kept from turning the curve round."""
    (first, second), (near, far) = length, secant
    slope = ((2 * first + second) * near - first * far) / (first + second)
    if np.sign(slope) != np.sign(near):
        return 0.0
    if np.sign(near) != np.sign(far) and abs(slope) > 3 * abs(near):
        return float(3 * near)
    return float(slope)


def is_straight(points: Sequence[str]) -> bool:
    """Whether all these curves leave everything as it is."""
    return all(_is_diagonal(text) for text in points)


@functools.lru_cache(maxsize=64)
def _is_diagonal(points: str) -> bool:
    return all(x == y for x, y in rows_of(points))
