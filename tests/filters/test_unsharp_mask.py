"""Unsharp mask against its formula on SciPy's blur."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = [0.2126, 0.7152, 0.0722]


@pytest.mark.parametrize("threshold", [0.0, 0.05])
def test_sharpens_each_channel(threshold: float) -> None:
    photo = Photo.from_array(picture(50, 70, 3, np.float32))
    chain = f"unsharp-mask radius=1.5 amount=0.8 threshold={threshold}"
    result = render(photo, Recipe.from_text(chain), execution="serial", tile=17).pixels
    pixels = photo.pixels.astype(np.float64)
    detail = pixels - gaussian_filter(pixels, (1.5, 1.5, 0), mode="mirror")
    clear = np.abs(np.abs(detail) - threshold) > 1e-5  # at the threshold itself either is right
    expected = pixels + 0.8 * detail * (np.abs(detail) > threshold)
    assert np.abs(result - expected)[clear].max() < 3e-6


def test_luminance_shifts_all_channels_alike() -> None:
    photo = Photo.from_array(picture(50, 70, 3, np.float32))
    chain = "unsharp-mask radius=2 amount=1.2 channels=luminance"
    result = render(photo, Recipe.from_text(chain), execution="serial", tile=17).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ LUMA
    detail = luma - gaussian_filter(luma, 2, mode="mirror")
    assert np.abs(result - (pixels + 1.2 * detail[:, :, np.newaxis])).max() < 3e-6


def test_radius_0_changes_nothing() -> None:
    photo = Photo.from_array(picture(9, 9))
    result = render(photo, Recipe.from_text("unsharp-mask radius=0 amount=2"), execution="serial").pixels
    assert np.array_equal(result, photo.pixels)
