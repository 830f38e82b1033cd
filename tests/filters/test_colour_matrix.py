"""Colour matrix against NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.errors import UsageError
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

MATRIX = np.array([[1.2, -0.1, 0.05], [0.3, 0.5, 0.1], [-0.2, 0.4, 0.9]])
CHAIN = 'colour-matrix matrix="1.2,-0.1,0.05 0.3,0.5,0.1 -0.2,0.4,0.9"'


def test_equals_the_matrix_product_in_encoded_light() -> None:
    photo = Photo.from_array(picture(20, 30, 3, np.float32))
    result = render(photo, Recipe.from_text(CHAIN), execution="serial").pixels
    assert np.abs(result - photo.pixels.astype(np.float64) @ MATRIX.T).max() < 1e-6


def test_a_grey_photo_stays_as_it_is() -> None:
    photo = Photo.from_array(picture(20, 30, 1))
    assert np.array_equal(render(photo, Recipe.from_text(CHAIN), execution="serial").pixels, photo.pixels)


@pytest.mark.parametrize("text", ["1,0,0 0,1,0", "1,0 0,1 0,0", "1,0,0 0,1,0 0,0,x", "1,0,0 0,1,0 0,0,99"])
def test_anything_but_three_times_three_numbers_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="3 groups of 3 numbers"):
        Recipe.from_text(f'colour-matrix matrix="{text}"')
