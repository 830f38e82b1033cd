"""Contrast against its formula."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("amount", [-1.0, -0.3, 0.4, 5.0])
def test_spreads_tones_from_the_middle(amount: float) -> None:
    photo = Photo.from_array(picture(20, 30, 3, np.float32))
    result = render(photo, Recipe.from_text(f"contrast amount={amount}"), execution="serial").pixels
    expected = (photo.pixels.astype(np.float64) - 0.5) * (1 + amount) + 0.5
    assert np.abs(result - expected).max() < 2e-6


def test_8_bit_values_are_rounded_and_clamped() -> None:
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    result = render(
        Photo.from_array(values), Recipe.from_text("contrast amount=1"), execution="serial"
    ).pixels
    expected = np.clip(np.floor(((values / 255 - 0.5) * 2 + 0.5) * 255 + 0.5), 0, 255)
    assert np.abs(result[:, :, 0] - expected).max() <= 1  # a half may round either way
    assert result.min() == 0
    assert result.max() == 255
