"""The single operations as formulas in float64, 0..255, written for clearness and not for speed.

Each goes from a cut of the photo to the middle of its result, far enough from the cut's edges that it does
not matter how a library continues a picture there. They share no code with photoedit,
but for the taps of a line, of which there is no other definition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from benchmarking import recipes, tones
from benchmarking.tones import Floats
from photoedit.filters.motion_blur import Taps

CUT = 1280
"""Side of the cut that errors are measured on."""
MIDDLE = 512
"""Side of the part of its result that is compared."""

LUMA = np.array([0.2126, 0.7152, 0.0722])

Formula = Callable[[Floats], Floats]
Shape = npt.NDArray[np.float64]


def exposure(x: Floats) -> Floats:
    return tones.encode(tones.decode(x) * 2**recipes.STOPS)


def contrast(x: Floats) -> Floats:
    return (x - 0.5) * (1 + recipes.CONTRAST) + 0.5


def levels(x: Floats) -> Floats:
    scaled = (x - 0.02) / 0.93
    return np.copysign(np.abs(scaled) ** (1 / 1.2), scaled)


def middle(made: npt.NDArray[Any]) -> Floats:
    """The part of a result that the formulas give; all of it, if it is smaller."""
    side = min(MIDDLE, *made.shape[:2])
    y, x = ((length - side) // 2 for length in made.shape[:2])
    return made[y : y + side, x : x + side].astype(np.float64)


def _along_axes(cut: Floats, down: Floats, across: Floats) -> Floats:
    """Each channel as a matrix between two matrices: any separable filter, without any trick."""
    return np.stack([down @ cut[:, :, channel] @ across.T for channel in range(cut.shape[2])], axis=2)


def gaussian(sigma: float) -> Formula:
    """A sampled Gaussian, cut at eight standard deviations (6e-15), the picture mirrored at its edges."""

    def formula(cut: Floats) -> Floats:
        weights = _gaussian_rows(cut.shape[0], sigma)
        return _along_axes(cut, weights, weights)

    return formula


def _gaussian_rows(length: int, sigma: float) -> Floats:
    first = (length - MIDDLE) // 2
    rows = np.zeros((MIDDLE, length))
    reach = round(8 * sigma)
    period = 2 * (length - 1)
    for row in range(MIDDLE):
        for offset in range(-reach, reach + 1):
            place = (first + row + offset) % period
            rows[row, min(place, period - place)] += np.exp(-0.5 * (offset / sigma) ** 2)
    return _adding_up_to_one(rows)


def _adding_up_to_one(rows: Floats) -> Floats:
    weights: Floats = rows / rows.sum(axis=1, keepdims=True)
    return weights


def unsharp(sigma: float, amount: float) -> Formula:
    soft = gaussian(sigma)
    return lambda cut: (1 + amount) * middle(cut) - amount * soft(cut)


def median(radius: int) -> Formula:
    side = 2 * radius + 1
    return lambda cut: _inner(ndimage.median_filter(_around(cut, radius), (side, side, 1)), radius)


def matrix(matrix: list[list[float]]) -> Formula:
    return lambda cut: middle(cut) @ np.array(matrix).T


def resize(scale: float) -> Formula:
    """Lanczos3 in linear light, widened by the reduction, its weights scaled to add up to 1."""

    def formula(cut: Floats) -> Floats:
        weights = _lanczos_rows(cut.shape[0], scale)
        return 255 * tones.encode(_along_axes(tones.decode(cut / 255), weights, weights))

    return formula


def _lanczos_rows(length: int, scale: float) -> Floats:
    count = int(length * scale + 0.5)
    step = length / count
    side = min(MIDDLE, count)
    centres = (np.arange(side) + (count - side) // 2 + 0.5) * step
    distance = (np.arange(length) + 0.5 - centres[:, np.newaxis]) / step
    rows = np.where(np.abs(distance) < 3, np.sinc(distance) * np.sinc(distance / 3), 0.0)
    return _adding_up_to_one(rows)


def rotate(angle: float) -> Formula:
    """Cubic convolution (Keys 1981, a = -0.5) in encoded light, counter-clockwise about the centre."""

    def formula(cut: Floats) -> Floats:
        height, width = cut.shape[:2]
        v, u = (np.mgrid[:MIDDLE, :MIDDLE] + 0.5 - MIDDLE / 2).astype(np.float64)
        cosine, sine = np.cos(np.radians(angle)), np.sin(np.radians(angle))
        x = cosine * u - sine * v + (width - 1) / 2
        y = sine * u + cosine * v + (height - 1) / 2
        left, top = np.floor(x).astype(int), np.floor(y).astype(int)
        made = np.zeros((MIDDLE, MIDDLE, cut.shape[2]))
        for down in range(-1, 3):
            for across in range(-1, 3):
                weight = _keys(y - top - down) * _keys(x - left - across)
                made += weight[:, :, np.newaxis] * cut[top + down, left + across]
        return made

    return formula


def _keys(x: Floats) -> Floats:
    x = np.abs(x)
    near = (1.5 * x - 2.5) * x * x + 1
    far = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


def gamma(x: Floats, exponent: float) -> Floats:
    return np.copysign(np.abs(x) ** exponent, x)


def posterize(x: Floats, levels: int) -> Floats:
    return np.floor(x * (levels - 1) + 0.5) / (levels - 1)


def solarize(x: Floats, threshold: float) -> Floats:
    return np.where(x > threshold, 1 - x, x)


def brightness_contrast(x: Floats, brightness: float, contrast: float) -> Floats:
    """GIMP's, for `brightness` above 0."""
    slope = float(np.tan((contrast + 1) * np.pi / 4))
    return (x + brightness / 2 * (1 - x) - 0.5) * slope + 0.5


def box(radius: int) -> Formula:
    return weighted(np.ones((2 * radius + 1, 2 * radius + 1)))


def disc(radius: int) -> Shape:
    """The pixels whose centres lie within `radius` + 1/2."""
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    shape: Shape = (x**2 + y**2 <= (radius + 0.5) ** 2).astype(float)
    return shape


def line(taps: Taps) -> Shape:
    """The taps of a motion blur as a square of weights."""
    side = 2 * taps.reach + 1
    shape = np.zeros((side, side))
    np.add.at(shape, (taps.reach + taps.down, taps.reach + taps.across), taps.weights)
    return shape


def weighted(shape: Shape) -> Formula:
    """The mean of the pixels around, each as often as `shape` says."""

    def formula(cut: Floats) -> Floats:
        weights = shape[:, :, np.newaxis] / shape.sum()
        reach = max(shape.shape) // 2
        mean: Floats = ndimage.convolve(_around(cut, reach), weights, mode="mirror")
        return _inner(mean, reach)

    return formula


def high_pass(sigma: float) -> Formula:
    soft = gaussian(sigma)
    return lambda cut: 127.5 + middle(cut) - soft(cut)


def sobel(strength: float) -> Formula:
    """The length of Sobel's gradient of the luma."""

    def formula(cut: Floats) -> Floats:
        luma = _around(cut, 1) @ LUMA
        length = np.hypot(ndimage.sobel(luma, 0), ndimage.sobel(luma, 1)) * strength / 8
        return np.repeat(_inner(length, 1)[:, :, np.newaxis], 3, axis=2)

    return formula


def blocks(side: int) -> Formula:
    """Blocks of equal pixels; the middle of the cut begins with one."""

    def formula(cut: Floats) -> Floats:
        parts = middle(cut).reshape(MIDDLE // side, side, MIDDLE // side, side, 3)
        means: Floats = parts.mean(axis=(1, 3))
        return means.repeat(side, axis=0).repeat(side, axis=1)

    return formula


def mirrored(cut: Floats) -> Floats:
    return middle(cut[:, ::-1])


def bilateral(sigma: float, edges: float) -> Formula:
    """Tomasi and Manduchi 1998, on a disc of two standard deviations."""

    def formula(cut: Floats) -> Floats:
        reach = int(2 * sigma + 0.5)
        wide = _around(cut, reach)
        total, norm = np.zeros((MIDDLE, MIDDLE, 3)), np.zeros((MIDDLE, MIDDLE, 1))
        for y, x, other in _neighbours(wide, reach):
            if x * x + y * y <= reach**2:
                squares = ((other - middle(cut)) ** 2).sum(axis=2, keepdims=True) / 255**2
                weight = np.exp(-(x * x + y * y) / (2 * sigma**2) - squares / (2 * edges**2))
                total += weight * other
                norm += weight
        return total / norm

    return formula


def non_local_means(strength: float, search: int, patch: int) -> Formula:
    """Buades, Coll and Morel 2005; patches that differ by `strength` weigh 1/e."""

    def formula(cut: Floats) -> Floats:
        side = 2 * patch + 1
        here = _around(cut, patch)
        total, norm = np.zeros((MIDDLE, MIDDLE, 3)), np.zeros((MIDDLE, MIDDLE, 1))
        for _, _, there in _neighbours(_around(cut, search + patch), search):
            squares = ((there - here) ** 2).mean(axis=2) / 255**2
            distance = _inner(ndimage.uniform_filter(squares, side), patch)[:, :, np.newaxis]
            weight = np.exp(-distance / strength**2)
            total += weight * _inner(there, patch)
            norm += weight
        return total / norm

    return formula


def _around(cut: Floats, reach: int) -> Floats:
    """The middle and `reach` pixels to each side of it."""
    y, x = ((side - MIDDLE) // 2 - reach for side in cut.shape[:2])
    side = MIDDLE + 2 * reach
    return cut[y : y + side, x : x + side]


def _inner(wide: Floats, reach: int) -> Floats:
    return wide[reach : wide.shape[0] - reach, reach : wide.shape[1] - reach]


def _neighbours(wide: Floats, reach: int) -> Iterator[tuple[int, int, Floats]]:
    """All ways (y, x) up to `reach`, and what lies there from each pixel but the outer `reach` ones."""
    height, width = (side - 2 * reach for side in wide.shape[:2])
    for y in range(-reach, reach + 1):
        for x in range(-reach, reach + 1):
            yield y, x, wide[reach + y : reach + y + height, reach + x : reach + x + width]
