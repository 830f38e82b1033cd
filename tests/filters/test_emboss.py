"""Emboss against SciPy's Sobel."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.ndimage import sobel

from photoedit.engine import render
from photoedit.filters.emboss import Emboss
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("angle", [135.0, 0.0, -70.0])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_slope_towards_the_light(angle: float, channels: int) -> None:
    photo = Photo.from_array(picture(43, 61, channels, np.float32))
    result = render(photo, Recipe.of(Emboss(3, angle)), execution="serial", tile=13).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ [0.2126, 0.7152, 0.0722] if channels == 3 else pixels[:, :, 0]
    right, below = sobel(luma, 1, mode="mirror") / 8, sobel(luma, 0, mode="mirror") / 8
    turn = math.radians(angle)
    expected = 0.5 - 3 * (math.cos(turn) * right - math.sin(turn) * below)
    assert np.abs(result - expected[:, :, None]).max() < 2e-6


def test_a_hill_is_bright_where_the_light_comes_from() -> None:
    y, x = np.mgrid[-20:21, -20:21]
    hill = Photo.from_array(np.exp(-(x**2 + y**2) / 100).astype(np.float32))
    result = render(hill, Recipe.of(Emboss(4, 135)), execution="serial").pixels[:, :, 0]
    assert result[14, 14] > 0.55
    assert result[26, 26] < 0.45
    assert result[14, 26] == pytest.approx(0.5, abs=1e-5)
