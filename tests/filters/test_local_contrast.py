"""Local contrast against its formula in double precision."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import uniform_filter

from photoedit.engine import render
from photoedit.filters.local_contrast import LocalContrast
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("channels", [1, 3])
def test_equals_its_formula(channels: int) -> None:
    photo = Photo.from_array(picture(60, 71, channels, np.float32))
    result = render(photo, Recipe.of(LocalContrast(0.8, 6)), execution="serial", tile=17).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ [0.2126, 0.7152, 0.0722] if channels == 3 else pixels[:, :, 0]
    padded = np.pad(luma, 12, "reflect")
    mean, squares = uniform_filter(padded, 13), uniform_filter(padded**2, 13)
    gain = (squares - mean**2) / (squares - mean**2 + 0.01)
    base = uniform_filter(gain, 13) * padded + uniform_filter(mean - gain * mean, 13)
    weight = np.maximum(4 * luma * (1 - luma), 0)
    change = 0.8 * weight * (luma - base[12:-12, 12:-12])
    assert np.abs(result - (pixels + change[:, :, None])).max() < 1e-5


def test_an_edge_gets_no_halo() -> None:
    step = np.where(np.arange(200) < 100, 0.2, 0.8) * np.ones((60, 1))
    photo = Photo.from_array(step.astype(np.float32))
    result = render(photo, Recipe.of(LocalContrast(1.0, 20)), execution="serial").pixels[:, :, 0]
    assert np.abs(result - step).max() < 0.05


def test_below_0_it_softens() -> None:
    photo = Photo.from_array(picture(60, 71, 1, np.float32))
    soft, plain, hard = (
        render(photo, Recipe.of(LocalContrast(a, 20)), execution="serial").pixels.std()
        for a in (-0.5, 0.0, 0.5)
    )
    assert soft < plain < hard
