"""Exposure against the formula of the sRGB standard."""

from __future__ import annotations

import numpy as np

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


def test_one_stop_is_twice_the_light() -> None:
    photo = Photo.from_array(picture(40, 50, 3, np.float32))
    for stops in (-3.0, -0.5, 1.0, 2.0):
        result = render(photo, Recipe.from_text(f"exposure stops={stops}"), execution="serial").pixels
        expected = encoded(linear(photo.pixels.astype(np.float64)) * 2**stops)
        assert np.abs(result - expected).max() < 3e-6


def test_16_bit_values_are_within_one_step_of_the_formula() -> None:
    values = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    result = render(Photo.from_array(values), Recipe.from_text("exposure stops=-0.7"), execution="serial")
    expected = np.round(encoded(linear(values / 65535.0) * 2**-0.7) * 65535)
    assert np.abs(result.pixels[:, :, 0].astype(int) - expected).max() <= 1
