"""High pass against SciPy's blur."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.filters.high_pass import HighPass
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("channels", [1, 3])
def test_is_what_a_blur_takes_away(channels: int) -> None:
    photo = Photo.from_array(picture(50, 70, channels, np.float32))
    result = render(photo, Recipe.of(HighPass(2, 1.5)), execution="serial", tile=17).pixels
    pixels = photo.pixels.astype(np.float64)
    expected = 0.5 + 1.5 * (pixels - gaussian_filter(pixels, (2, 2, 0), mode="mirror"))
    assert np.abs(result - expected).max() < 5e-6


def test_an_even_surface_becomes_grey() -> None:
    photo = Photo.from_array(np.full((20, 20, 3), 200, np.uint8))
    result = render(photo, Recipe.of(HighPass()), execution="serial").pixels
    assert ((result == 127) | (result == 128)).all()
