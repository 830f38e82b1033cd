"""Lens distortion against SciPy's sampling at the places of the published model."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import map_coordinates

from photoedit.engine import render
from photoedit.filters.lens_distortion import LensDistortion
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe

Floats = npt.NDArray[np.float64]


def smooth(height: int, width: int, channels: int) -> Floats:
    y, x = np.mgrid[0:height, 0:width]
    return np.stack([0.5 + 0.4 * np.sin((x + c * y) / 15) for c in range(channels)], axis=2)


@pytest.mark.parametrize("values", [(0, -0.05, 0), (0.03, 0, -0.02), (-0.1, 0.1, 0.05)], ids=str)
@pytest.mark.parametrize("channels", [1, 3])
def test_comes_from_where_the_model_says(values: tuple[float, ...], channels: int) -> None:
    a, b, c = values
    array = smooth(90, 140, channels)
    item = LensDistortion(a=a, b=b, c=c, fill=False)
    result = render(
        Photo.from_array(array.astype(np.float32)), Recipe.of(item), execution="serial", tile=23
    ).pixels
    y, x = np.mgrid[0:90, 0:140]
    dx, dy = x - 69.5, y - 44.5
    r = np.hypot(dx, dy) / 45
    factor = a * r**3 + b * r**2 + c * r + 1 - a - b - c
    inside = (np.abs(dx * factor) < 66) & (np.abs(dy * factor) < 41)
    for channel in range(channels):
        places = [44.5 + dy * factor, 69.5 + dx * factor]
        expected = map_coordinates(array[:, :, channel], places, order=3, mode="nearest")
        assert np.abs(result[:, :, channel] - expected)[inside].max() < 2e-3


@pytest.mark.parametrize("size", [Size(140, 90), Size(90, 140), Size(100, 100)], ids=str)
@pytest.mark.parametrize("b", [-0.1, 0.1])
def test_fills_the_frame_and_no_more(size: Size, b: float) -> None:
    white = Photo.from_array(np.ones((size.height, size.width), np.float32))
    bare = render(white, Recipe.of(LensDistortion(b=b, fill=False)), execution="serial").pixels
    filled = render(white, Recipe.of(LensDistortion(b=b)), execution="serial").pixels
    assert np.abs(filled - 1).max() < 1e-5
    assert (bare.min() < 0.1) == (b > 0)
    a, b, c, d, unit, scale = LensDistortion(b=b)._numbers(size)
    reach = []
    for x, y in [(size.width, size.height), (size.width, 0), (0, size.height)]:
        r = math.hypot(x, y) / 2 * scale * unit
        factor = ((a * r + b) * r + c) * r + d
        reach += [x * scale * factor / size.width, y * scale * factor / size.height]
    assert max(reach) == pytest.approx(1, abs=1e-6)


def test_straightens_what_the_model_bent() -> None:
    stripes = (np.arange(200)[:, None] // 20 % 2 * np.ones(300)).astype(np.float64)
    y, x = np.mgrid[0:200, 0:300]
    dx, dy = x - 149.5, y - 99.5
    r = np.hypot(dx, dy) / 100
    # The photo shows at distance r f(r) what belongs at r: solve for r by Newton's method.
    real = r.copy()
    for _ in range(20):
        real -= (real * (1.15 - 0.15 * real**2) - r) / (1.15 - 0.45 * real**2)
    ratio = np.divide(real, r)
    bent = map_coordinates(stripes, [99.5 + dy * ratio, 149.5 + dx * ratio], order=1, mode="nearest")
    item = LensDistortion(b=-0.15, fill=False)
    result = render(Photo.from_array(bent.astype(np.float32)), Recipe.of(item), execution="serial").pixels
    inside = np.s_[30:-30, 40:-40, 0]
    left = np.abs(result[inside] - stripes[30:-30, 40:-40]).mean()
    assert left < 0.25 * np.abs(bent[30:-30, 40:-40] - stripes[30:-30, 40:-40]).mean()
