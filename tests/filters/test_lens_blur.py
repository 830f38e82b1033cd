"""Lens blur against SciPy's convolution with the shape."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.ndimage import convolve

from photoedit.engine import render
from photoedit.filters.lens_blur import LensBlur
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def disc(radius: int) -> Any:
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    return (x**2 + y**2 <= (radius + 0.5) ** 2).astype(float)


def hexagon(radius: int) -> Any:
    y, x = np.abs(np.mgrid[-radius : radius + 1, -radius : radius + 1])
    reach = radius + 0.5
    return ((y <= reach * 3**0.5 / 2) & (x + y / 3**0.5 <= reach)).astype(float)


@pytest.mark.parametrize("radius", [1, 2, 5, 17])
@pytest.mark.parametrize("shape", ["disc", "hexagon"])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_mean_over_the_shape(radius: int, shape: str, channels: int) -> None:
    photo = Photo.from_array(picture(50, 70, channels, np.float32))
    item = LensBlur(radius, shape, "encoded")
    result = render(photo, Recipe.of(item), execution="serial", tile=21).pixels
    weights = disc(radius) if shape == "disc" else hexagon(radius)
    weights /= weights.sum()
    expected = convolve(photo.pixels.astype(np.float64), weights[:, :, None], mode="mirror")
    assert np.abs(result - expected).max() < 2e-7


def test_a_lamp_becomes_a_disc_that_shines() -> None:
    pixels = np.zeros((41, 41), np.float32)
    pixels[20, 20] = 1
    linear = render(Photo.from_array(pixels), Recipe.of(LensBlur(5)), execution="serial").pixels
    encoded = render(
        Photo.from_array(pixels), Recipe.of(LensBlur(5, light="encoded")), execution="serial"
    ).pixels
    assert linear.max() > 5 * encoded.max()
    assert (linear > 0).sum() == disc(5).sum()
