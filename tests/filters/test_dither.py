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


def test_blue_noise_keeps_the_mean_and_has_no_coarse_pattern() -> None:
    for value in (0.1, 0.33, 0.77):
        grey = Photo.from_array(np.full((128, 128), value, np.float32))
        dots = render(grey, Recipe.of(Dither(2, "blue-noise")), execution="serial", tile=50).pixels[:, :, 0]
        assert set(np.unique(dots)) <= {0.0, 1.0}
        assert dots.mean() == pytest.approx(value, abs=1 / 4096)
        power = np.abs(np.fft.fft2(dots - dots.mean())) ** 2 / dots.size
        far = np.hypot(*np.meshgrid(np.fft.fftfreq(128), np.fft.fftfreq(128)))
        white = value * (1 - value)
        assert power[(far > 0) & (far < 0.1)].mean() < 0.12 * white  # coarse patterns are what one sees
        assert power.max() < 0.25 * power.sum()  # and no grid stands out, as Bayer's does


def test_blue_noise_has_each_threshold_once() -> None:
    ramp = Photo.from_array(np.full((64, 64), 0.5, np.float32))
    counts = [
        render(
            Photo.from_array(ramp.pixels * np.float32(value)), Recipe.of(Dither(2, "blue-noise")),
            execution="serial",
        ).pixels.sum()
        for value in (0.25, 0.5, 1)
    ]  # fmt: skip
    assert counts == [512, 1024, 2048]
