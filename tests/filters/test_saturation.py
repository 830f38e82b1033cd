"""Saturation against its formula."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("amount", [0.0, 0.5, 1.7])
def test_scales_the_distance_from_luma(amount: float) -> None:
    photo = Photo.from_array(picture(20, 30, 3, np.float32))
    result = render(photo, Recipe.from_text(f"saturation amount={amount}"), execution="serial").pixels
    pixels = photo.pixels.astype(np.float64)
    luma = (pixels @ [0.2126, 0.7152, 0.0722])[:, :, np.newaxis]
    assert np.abs(result - (luma + amount * (pixels - luma))).max() < 1e-6


def test_a_grey_photo_stays_as_it_is() -> None:
    photo = Photo.from_array(picture(20, 30, 1))
    result = render(photo, Recipe.from_text("saturation amount=3"), execution="serial").pixels
    assert np.array_equal(result, photo.pixels)
