"""Levels against its formula."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.errors import RecipeError
from photoedit.filters.levels import Levels
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("gamma", [0.5, 1.0, 2.2])
def test_follows_the_formula(gamma: float) -> None:
    photo = Photo.from_array(np.clip(picture(30, 40, 3, np.float32), 0.12, 1))
    result = render(photo, Recipe.of(Levels(black=0.1, white=0.9, gamma=gamma)), execution="serial").pixels
    expected = ((photo.pixels.astype(np.float64) - 0.1) / 0.8) ** (1 / gamma)
    assert np.abs(result - expected).max() < 5e-6


def test_black_and_white_must_differ() -> None:
    with pytest.raises(RecipeError, match="must differ"):
        Levels(black=0.5, white=0.5)
