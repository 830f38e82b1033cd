"""Motion blur: its line, and SciPy's convolution with it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.ndimage import convolve, map_coordinates

from photoedit.engine import render
from photoedit.filters.motion_blur import MotionBlur, taps
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def kernel(length: float, angle: float) -> np.ndarray:
    line = taps(length, angle)
    weights = np.zeros((2 * line.reach + 1,) * 2)
    np.add.at(weights, (line.down + line.reach, line.across + line.reach), line.weights)
    return weights


@pytest.mark.parametrize("angle", [0, 90, -30, 45, 77, 180])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_mean_along_the_line(angle: float, channels: int) -> None:
    photo = Photo.from_array(picture(50, 70, channels, np.float32))
    item = MotionBlur(11.5, angle, "encoded")
    result = render(photo, Recipe.of(item), execution="serial", tile=21).pixels
    # What lies above comes down: a convolution turns its kernel round, and the line is the same then.
    expected = convolve(photo.pixels.astype(np.float64), kernel(11.5, angle)[:, :, None], mode="mirror")
    assert np.abs(result - expected).max() < 1e-6


@pytest.mark.parametrize("length", [0.0, 0.4, 1.0, 7.0, 30.3])
@pytest.mark.parametrize("angle", [0, 20, 45, 90, 135, -60])
def test_the_line_is_as_long_and_as_steep_as_asked_for(length: float, angle: float) -> None:
    weights = kernel(length, angle)
    reach = len(weights) // 2
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    assert weights.sum() == pytest.approx(1, abs=1e-6)
    assert (weights * x).sum() == pytest.approx(0, abs=1e-6)
    assert (weights * y).sum() == pytest.approx(0, abs=1e-6)
    along = x * math.cos(math.radians(angle)) - y * math.sin(math.radians(angle))
    # The variance of an even line of that length, plus what a pixel's own width adds.
    assert (weights * along**2).sum() == pytest.approx(length**2 / 12, abs=0.6)
    across = x * math.sin(math.radians(angle)) + y * math.cos(math.radians(angle))
    assert (weights * across**2).sum() < 0.3


def test_smooth_pictures_are_averaged_like_by_sampling_finely() -> None:
    y, x = np.mgrid[0:60, 0:60]
    smooth = 0.5 + 0.3 * np.sin(x / 6 + y / 9)
    photo = Photo.from_array(smooth.astype(np.float32))
    item = MotionBlur(15, 25, "encoded")
    result = render(photo, Recipe.of(item), execution="serial").pixels[:, :, 0]
    steps = (np.arange(300) + 0.5) / 300 * 15 - 7.5
    turn = math.radians(25)
    places = [(y - s * math.sin(turn), x + s * math.cos(turn)) for s in steps]
    expected = np.mean([map_coordinates(smooth, place, order=3, mode="mirror") for place in places], axis=0)
    assert np.abs(result - expected)[10:-10, 10:-10].max() < 3e-3
