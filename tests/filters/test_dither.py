"""Dither against the published matrix, and the published diffusion of errors, written slowly."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.filters.dither import Dither
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

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


def diffused(pixels: npt.NDArray[np.float32], levels: int) -> npt.NDArray[np.float64]:
    """Floyd and Steinberg's diffusion of one channel."""
    left = np.pad(np.clip(pixels, 0, 1).astype(np.float64) * (levels - 1), 1)
    made = np.zeros(pixels.shape)
    for y in range(pixels.shape[0]):
        for x in range(pixels.shape[1]):
            value = left[y + 1, x + 1]
            made[y, x] = np.clip(np.floor(value + 0.5), 0, levels - 1)
            rest = value - made[y, x]
            for dx, dy, part in ((1, 0, 7), (-1, 1, 3), (0, 1, 5), (1, 1, 1)):
                left[y + 1 + dy, x + 1 + dx] += rest * part / 16
    return made / (levels - 1)


@pytest.mark.parametrize("levels", [2, 5])
def test_diffuses_errors_as_published_in_blocks_that_begin_before_their_edges(levels: int) -> None:
    """Every dot but for what rounding decides: of 7,000 less than one in a hundred."""
    photo = Photo.from_array(picture(70, 100, 1, np.float32))
    result = render(photo, Recipe.of(Dither(levels, "diffusion")), execution="serial", tile=23).pixels[
        :, :, 0
    ]
    values = photo.pixels[:, :, 0]
    expected = np.empty(values.shape)
    for top in (0, 64):
        for left in (0, 64):
            above, before = max(top - 16, 0), max(left - 16, 0)
            block = diffused(values[above : top + 64, before : left + 80], levels)
            expected[top : top + 64, left : left + 64] = block[top - above :, left - before :][:, :64]
    assert (np.abs(result - expected) > 1e-6).mean() < 0.01


def test_diffusion_is_that_of_pillow() -> None:
    """Pillow counts errors in whole levels, so dots differ; the picture they make may not."""
    y, x = np.mgrid[0:64, 0:64]
    smooth = (255 * (0.5 + 0.4 * np.sin(x / 11) * np.cos(y / 9))).astype(np.uint8)
    ours = render(Photo.from_array(smooth), Recipe.of(Dither(2, "diffusion")), execution="serial").pixels[
        :, :, 0
    ]
    theirs = np.asarray(Image.fromarray(smooth).convert("1")) * 255.0
    seen = [gaussian_filter(dots.astype(float), 3, mode="mirror") for dots in (ours, theirs, smooth)]
    assert np.abs(seen[0] - seen[1]).max() < 12
    assert np.abs(seen[0] - seen[2]).max() <= np.abs(seen[1] - seen[2]).max() + 4


def test_diffusion_keeps_the_mean_of_a_tone_also_across_blocks() -> None:
    for value in (0.1, 0.33, 0.77):
        grey = Photo.from_array(np.full((192, 192), value, np.float32))
        dots = render(grey, Recipe.of(Dither(2, "diffusion")), execution="serial", tile=50).pixels[:, :, 0]
        assert set(np.unique(dots)) <= {0.0, 1.0}
        assert dots.mean() == pytest.approx(value, abs=0.01)
        seams = np.concatenate([dots[60:68].ravel(), dots[:, 124:132].ravel()])
        assert seams.mean() == pytest.approx(value, abs=0.03)
