"""Deconvolution against the published formula in double precision."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.filters.deconvolution import Deconvolution
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


@pytest.mark.parametrize("channels", [1, 3])
def test_equals_the_published_formula(channels: int) -> None:
    photo = Photo.from_array(np.clip(picture(50, 61, channels, np.float32), 0.05, 1))
    result = render(photo, Recipe.of(Deconvolution(1.0, 4)), execution="serial", tile=17).pixels
    light = linear(photo.pixels.astype(np.float64))
    data = light @ [0.2126, 0.7152, 0.0722] if channels == 3 else light[:, :, 0]
    data = np.pad(data, 40, "reflect")
    estimate = data
    for _ in range(4):
        estimate = estimate * gaussian_filter(data / gaussian_filter(estimate, 1.0), 1.0)
    share = np.minimum((estimate / data)[40:-40, 40:-40], 16)
    assert np.abs(result - encoded(light * share[:, :, None])).max() < 5e-5


def test_undoes_a_blur() -> None:
    y, x = np.mgrid[0:80, 0:91]
    sharp = 0.1 + 0.8 * ((x // 6 + y // 9) % 2)
    blurred = gaussian_filter(linear(sharp), 1.0, mode="mirror")
    photo = Photo.from_array(encoded(blurred).astype(np.float32))
    result = render(photo, Recipe.of(Deconvolution(1.0, 12)), execution="serial").pixels[:, :, 0]
    before = np.abs(blurred - linear(sharp)).mean()
    assert np.abs(linear(result) - linear(sharp)).mean() < 0.75 * before


def test_black_stays_black() -> None:
    photo = Photo.from_array(np.zeros((20, 20, 3), np.uint8))
    assert not render(photo, Recipe.of(Deconvolution()), execution="serial").pixels.any()
