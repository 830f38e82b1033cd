"""Solarize against Pillow's."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from photoedit.engine import render
from photoedit.filters.solarize import Solarize
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("threshold", [0, 77, 128, 254])
def test_equals_pillows(threshold: int) -> None:
    pixels = picture(40, 50)
    pixels[0, 0], pixels[0, 1] = 0, 255
    item = Solarize(threshold=max(threshold - 0.5, 0) / 255)  # Pillow inverts the threshold itself as well
    made = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    expected = np.asarray(ImageOps.solarize(Image.fromarray(pixels), threshold))
    same = pixels > 0 if threshold == 0 else np.full(pixels.shape, True)
    assert np.array_equal(made[same], expected[same])
