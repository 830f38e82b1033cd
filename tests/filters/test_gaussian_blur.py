"""Gaussian blur against SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture


@pytest.mark.parametrize("radius", [0.1, 0.4, 1.0, 2.0, 7.3, 30.0])
@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (64, 3), (61, 83)], ids=str)
def test_equals_scipy_with_mirrored_edges(radius: float, shape: tuple[int, int]) -> None:
    photo = Photo.from_array(picture(*shape, 3, np.float32))
    result = render(photo, Recipe.from_text(f"gaussian-blur radius={radius}"), execution="serial", tile=23)
    expected = gaussian_filter(photo.pixels.astype(np.float64), (radius, radius, 0), mode="mirror")
    assert np.abs(result.pixels - expected).max() < 2e-6


def test_8_bit_result_is_within_one_level_of_scipy() -> None:
    photo = Photo.from_array(picture(90, 120))
    result = render(photo, Recipe.from_text("gaussian-blur radius=2"), execution="serial").pixels
    expected = gaussian_filter(photo.pixels.astype(np.float64), (2, 2, 0), mode="mirror")
    assert np.abs(result - expected).max() <= 0.5 + 1e-3


def test_in_linear_light_a_bright_spot_stays_brighter() -> None:
    spot = np.zeros((41, 41), np.float32)
    spot[20, 20] = 1
    photo = Photo.from_array(spot)
    encoded = render(photo, Recipe.from_text("gaussian-blur radius=2"), execution="serial").pixels
    linear = render(photo, Recipe.from_text("gaussian-blur radius=2 light=linear"), execution="serial").pixels
    assert linear[20, 20] > 2 * encoded[20, 20]
