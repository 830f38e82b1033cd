"""Denoise against its formula on SciPy's convolutions, and on noise of a known strength."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import correlate1d

from photoedit.engine import render
from photoedit.filters.denoise import LEVELS, Denoise
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

Floats = npt.NDArray[np.float64]


def garrote(detail: Floats, limit: float) -> Floats:
    share = 1 - limit**2 / np.maximum(detail**2, 1e-12)
    return detail * np.maximum(share, 0)


def cleaned(plane: Floats, strength: float) -> Floats:
    """The starlet transform of the whole plane, mirrored at its edges as the program mirrors it."""
    margin = 62
    current = np.pad(plane, margin, "reflect")
    result = np.zeros_like(current)
    for level, noise in enumerate(LEVELS):
        weights = np.zeros(4 * 2**level + 1)
        weights[:: 2**level] = np.array([1, 4, 6, 4, 1]) / 16
        soft = correlate1d(correlate1d(current, weights, 0, mode="nearest"), weights, 1, mode="nearest")
        result += garrote(current - soft, 3 * noise * strength)
        current = soft
    return (result + current)[margin:-margin, margin:-margin]


def test_grey_equals_its_formula() -> None:
    photo = Photo.from_array(picture(90, 101, 1, np.float32))
    item = Denoise(luminance=0.05, colour=0.2)
    result = render(photo, Recipe.of(item), execution="serial", tile=23).pixels[:, :, 0]
    assert np.abs(result - cleaned(photo.pixels[:, :, 0].astype(np.float64), 0.05)).max() < 5e-6


def test_brightness_and_colours_are_cleaned_apart() -> None:
    photo = Photo.from_array(picture(90, 101, 3, np.float32))
    item = Denoise(luminance=0.02, colour=0.06)
    result = render(photo, Recipe.of(item), execution="serial", tile=23).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ [0.2126, 0.7152, 0.0722]
    light = cleaned(luma, 0.02)
    red, blue = (cleaned(pixels[:, :, c] - luma, 0.06) + light for c in (0, 2))
    green = (light - 0.2126 * red - 0.0722 * blue) / 0.7152
    assert np.abs(result - np.stack([red, green, blue], axis=2)).max() < 2e-5


@pytest.mark.parametrize("noise", [0.01, 0.04])
def test_noise_of_the_strength_it_is_told_goes(noise: float) -> None:
    random = np.random.default_rng(0)
    y, x = np.mgrid[0:200, 0:200]
    smooth = 0.5 + 0.2 * np.sin(x / 30) * np.cos(y / 40)
    smooth[80:120, 80:120] = 0.1
    photo = Photo.from_array((smooth + random.normal(0, noise, smooth.shape)).astype(np.float32))
    result: Any = render(photo, Recipe.of(Denoise(luminance=noise)), execution="serial").pixels[:, :, 0]
    assert np.sqrt(((result - smooth) ** 2).mean()) < 0.4 * noise
    assert result[70:130, 100].max() - result[70:130, 100].min() > 0.3  # the dark square is still there
