"""Threshold against its formula."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.threshold import Threshold
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = np.array([0.2126, 0.7152, 0.0722])


def test_bright_becomes_white_and_dark_black() -> None:
    pixels = picture(40, 50, 3, np.float32)
    luma = pixels.astype(np.float64) @ LUMA
    made = render(Photo.from_array(pixels), Recipe.of(Threshold(level=0.4)), execution="serial").pixels
    sure = np.abs(luma - 0.4) > 1e-6
    assert np.array_equal(made[sure], np.repeat((luma >= 0.4)[sure, np.newaxis], 3, axis=1))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_a_grey_value_at_the_level_is_white(dtype: type[np.generic]) -> None:
    values = np.array([[50, 51, 52]], np.uint8).astype(dtype)
    values = values * dtype(np.iinfo(np.dtype(dtype)).max // 255)
    made = render(Photo.from_array(values), Recipe.of(Threshold(level=0.2)), execution="serial").pixels
    assert (made[0, :, 0] > 0).tolist() == [False, True, True]


def test_softness_is_the_width_of_a_ramp() -> None:
    values = np.linspace(0, 1, 101, dtype=np.float32).reshape(1, -1)
    item = Threshold(level=0.5, softness=0.4)
    made = render(Photo.from_array(values), Recipe.of(item), execution="serial").pixels[:, :, 0]
    assert np.abs(made - np.interp(values, [0.3, 0.7], [0, 1])).max() < 1e-6
