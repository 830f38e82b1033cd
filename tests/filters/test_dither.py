"""Dither against the published matrix."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.dither import Dither
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture

BAYER = np.array(
    [[0, 32, 8, 40, 2, 34, 10, 42], [48, 16, 56, 24, 50, 18, 58, 26],
     [12, 44, 4, 36, 14, 46, 6, 38], [60, 28, 52, 20, 62, 30, 54, 22],
     [3, 35, 11, 43, 1, 33, 9, 41], [51, 19, 59, 27, 49, 17, 57, 25],
     [15, 47, 7, 39, 13, 45, 5, 37], [63, 31, 55, 23, 61, 29, 53, 21]]
)  # fmt: skip


@pytest.mark.parametrize("levels", [2, 3, 16])
@pytest.mark.parametrize("channels", [1, 3])
def test_rounds_by_the_matrix_of_bayer(levels: int, channels: int) -> None:
    photo = Photo.from_array(picture(43, 61, channels, np.float32))
    result = render(photo, Recipe.of(Dither(levels)), execution="serial", tile=13).pixels
    limits = (np.tile(BAYER, (6, 8))[:43, :61, None] + 0.5) / 64
    sums = photo.pixels.astype(np.float64) * (levels - 1) + limits
    expected = np.clip(np.floor(sums), 0, levels - 1) / (levels - 1)
    clear = np.abs(sums - np.round(sums)) > 1e-5
    assert np.abs(result - expected)[clear].max() < 1e-6
    assert clear.mean() > 0.99


def test_keeps_the_mean_of_a_tone() -> None:
    for value in (0.1, 0.33, 0.77):
        grey = Photo.from_array(np.full((64, 64), value, np.float32))
        result = render(grey, Recipe.of(Dither(2)), execution="serial").pixels
        assert set(np.unique(result)) <= {0.0, 1.0}
        assert result.mean() == pytest.approx(value, abs=1 / 64)


def test_black_and_white_have_no_dots() -> None:
    photo = Photo.from_array(np.array([[0, 255]] * 20, np.uint8).repeat(20, axis=1))
    assert np.array_equal(render(photo, Recipe.of(Dither(2)), execution="serial").pixels, photo.pixels)
