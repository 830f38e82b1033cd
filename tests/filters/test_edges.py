"""Edges against SciPy's Sobel."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import sobel

from photoedit.engine import render
from photoedit.filters.edges import Edges
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture


@pytest.mark.parametrize("style", ["light", "dark"])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_length_of_the_gradient(style: str, channels: int) -> None:
    photo = Photo.from_array(picture(43, 61, channels, np.float32))
    result = render(photo, Recipe.of(Edges(2, style)), execution="serial", tile=13).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ [0.2126, 0.7152, 0.0722] if channels == 3 else pixels[:, :, 0]
    length = 2 * np.hypot(sobel(luma, 0, mode="mirror"), sobel(luma, 1, mode="mirror")) / 8
    expected = 1 - length if style == "dark" else length
    assert np.abs(result - expected[:, :, None]).max() < 2e-6


def test_agrees_with_scikit_image() -> None:
    filters = pytest.importorskip("skimage.filters")
    photo = Photo.from_array(picture(43, 61, 1, np.float32))
    result = render(photo, Recipe.of(Edges(2)), execution="serial").pixels[:, :, 0]
    expected = filters.sobel(photo.pixels[:, :, 0], mode="mirror") * np.sqrt(2)
    assert np.abs(result - expected).max() < 1e-5
