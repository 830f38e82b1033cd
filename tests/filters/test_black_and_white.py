"""Black and white in linear light, against the formula."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.black_and_white import PRESETS, BlackAndWhite
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


def made(pixels: np.ndarray, item: BlackAndWhite) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


@pytest.mark.parametrize("mix", list(PRESETS))
def test_a_preset_sums_up_light(mix: str) -> None:
    pixels = np.clip(picture(20, 30, 3, np.float32), 0, 1)
    expected = encoded(linear(pixels.astype(np.float64)) @ np.array(PRESETS[mix]))
    assert np.abs(made(pixels, BlackAndWhite(mix=mix)) - expected[..., np.newaxis]).max() < 1e-5


def test_a_mix_of_ones_own_is_scaled_to_keep_greys() -> None:
    pixels = np.clip(picture(20, 30, 3, np.float32), 0, 1)
    expected = encoded(linear(pixels.astype(np.float64)) @ np.array([0.5, 0.25, 0.25]))
    item = BlackAndWhite(mix="custom", red=1, green=0.5, blue=0.5)
    assert np.abs(made(pixels, item) - expected[..., np.newaxis]).max() < 1e-5


def test_half_way_is_half_of_the_light_of_both() -> None:
    pixels = np.clip(picture(20, 30, 3, np.float32), 0, 1)
    light = linear(pixels.astype(np.float64))
    grey = light @ np.array(PRESETS["natural"])
    expected = encoded(0.5 * light + 0.5 * grey[..., np.newaxis])
    assert np.abs(made(pixels, BlackAndWhite(amount=0.5)) - expected).max() < 1e-5


@pytest.mark.parametrize("mix", list(PRESETS))
def test_greys_keep_their_brightness(mix: str) -> None:
    greys = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(1, -1, 3)
    assert np.array_equal(made(greys, BlackAndWhite(mix=mix)), greys)
