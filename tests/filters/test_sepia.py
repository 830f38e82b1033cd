"""Sepia against the W3C's matrix."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.sepia import Sepia
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("amount", [0.25, 1.0])
def test_follows_the_standards_shorthand(amount: float) -> None:
    """Filter Effects Module Level 1, section 12.2: the matrix of sepia(amount)."""
    s = 1 - amount
    matrix = np.array(
        [
            [0.393 + 0.607 * s, 0.769 - 0.769 * s, 0.189 - 0.189 * s],
            [0.349 - 0.349 * s, 0.686 + 0.314 * s, 0.168 - 0.168 * s],
            [0.272 - 0.272 * s, 0.534 - 0.534 * s, 0.131 + 0.869 * s],
        ]
    )
    pixels = picture(30, 40, 3, np.float32)
    made = render(Photo.from_array(pixels), Recipe.of(Sepia(amount=amount)), execution="serial").pixels
    assert np.abs(made - pixels.astype(np.float64) @ matrix.T).max() < 1e-6


def test_a_photo_without_colour_stays_as_it_is() -> None:
    grey = Photo.from_array(picture(20, 30, 1))
    assert np.array_equal(render(grey, Recipe.of(Sepia()), execution="serial").pixels, grey.pixels)
