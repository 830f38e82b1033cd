"""The black and the white point: where they go, and what else happens."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.errors import RecipeError
from photoedit.filters.black_white_point import BlackWhitePoint
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def made(pixels: np.ndarray, item: BlackWhitePoint) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


def test_the_points_become_the_darkest_and_the_brightest_grey() -> None:
    pixels = np.array([[[0.02, 0.04, 0.1], [0.95, 0.9, 0.8]]], np.float32)
    item = BlackWhitePoint(black="0.02,0.04,0.1", white="0.95,0.9,0.8", darkest=0.05, brightest=0.9)
    assert made(pixels, item)[0] == pytest.approx(np.array([[0.05] * 3, [0.9] * 3]), abs=1e-6)


def test_each_channel_is_stretched_evenly() -> None:
    pixels = picture(20, 30, 3, np.float32)
    black, white = np.array([0.1, 0, 0.2]), np.array([1, 0.8, 0.7])
    expected = (pixels.astype(np.float64) - black) / (white - black)
    assert np.abs(made(pixels, BlackWhitePoint(black="0.1,0,0.2", white="1,0.8,0.7")) - expected).max() < 1e-6


def test_a_photo_without_colour_takes_the_luma_of_the_points() -> None:
    values = np.array([[0.1 * 0.2126, 0.2126 + 0.7152 + 0.5 * 0.0722]], np.float32)
    item = BlackWhitePoint(black="0.1,0,0", white="1,1,0.5", brightest=0.8)
    assert made(values, item)[0, :, 0] == pytest.approx([0, 0.8], abs=1e-6)


def test_white_must_be_brighter_than_black() -> None:
    with pytest.raises(RecipeError, match="must be brighter"):
        BlackWhitePoint(black="0,0.5,0", white="1,0.5,1")
