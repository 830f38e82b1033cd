"""Invert against Pillow's."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from photoedit.engine import render
from photoedit.filters.invert import Invert
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("channels", [1, 3])
def test_equals_pillows(channels: int) -> None:
    pixels = picture(31, 23, channels)
    made = render(Photo.from_array(pixels), Recipe.of(Invert()), execution="serial").pixels
    expected = np.asarray(ImageOps.invert(Image.fromarray(pixels.squeeze())))
    assert np.array_equal(made, expected.reshape(made.shape))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_twice_is_the_photo_again_to_the_bit_and_alpha_stays(dtype: type[np.generic]) -> None:
    photo = Photo.from_array(picture(31, 23, 4, dtype))
    once = render(photo, Recipe.of(Invert()), execution="serial")
    twice = render(once, Recipe.of(Invert()), execution="serial")
    assert twice.pixels.tobytes() == photo.pixels.tobytes()
    assert once.alpha is not None and photo.alpha is not None
    assert once.alpha.tobytes() == photo.alpha.tobytes()
