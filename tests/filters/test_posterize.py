"""Posterize: the tones that are left, and which of them is nearest."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.posterize import Posterize
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("levels", [2, 3, 7, 256])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_every_value_goes_to_the_nearest_of_the_levels(levels: int, dtype: type[np.generic]) -> None:
    top = int(np.iinfo(np.dtype(dtype)).max)
    pixels = picture(40, 50, 3, dtype)
    made = render(Photo.from_array(pixels), Recipe.of(Posterize(levels=levels)), execution="serial").pixels
    tones = np.arange(levels) / (levels - 1)
    nearest = tones[np.abs(pixels[..., np.newaxis] / top - tones).argmin(axis=-1)]
    assert np.abs(made - nearest * top).max() <= 0.51


def test_8_bit_photos_of_256_levels_stay_as_they_are() -> None:
    pixels = picture(40, 50)
    made = render(Photo.from_array(pixels), Recipe.of(Posterize(levels=256)), execution="serial").pixels
    assert made.tobytes() == pixels.tobytes()
