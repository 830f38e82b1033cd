"""Dehaze against the published formulas in double precision, and on haze that was put there."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import maximum_filter, minimum_filter, uniform_filter

from photoedit.engine import render
from photoedit.filters._haze import HazeRemoval
from photoedit.filters.dehaze import Dehaze
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    ("size", "window", "radius", "fine"),
    [((80, 100), 1.0, 1, 0), ((80, 100), 4.0, 4, 0), ((80, 100), 5.0, 5, 0), ((40, 4000), 0.1, 4, 1)],
)
def test_equals_the_published_formulas(
    channels: int, size: tuple[int, int], window: float, radius: int, fine: int
) -> None:
    """To 2e-4 of 1; in a large photo after a mean over what is too fine to be haze."""
    photo = Photo.from_array(picture(*size, channels, np.float32))
    item = HazeRemoval(amount=0.8, window=window, airlight=0.9)
    result = render(photo, Recipe.of(item), execution="serial", tile=29).pixels
    side, wide, margin = 2 * radius + 1, 6 * radius + 1, 8 * radius + fine
    pixels = np.pad(photo.pixels.astype(np.float64), [(margin, margin), (margin, margin), (0, 0)], "reflect")
    luma = pixels @ [0.2126, 0.7152, 0.0722] if channels == 3 else pixels[:, :, 0]
    seen = uniform_filter(pixels, (2 * fine + 1, 2 * fine + 1, 1))
    dark = maximum_filter(minimum_filter(seen.min(axis=2), side), side)
    rough = np.maximum(1 - 0.8 / 0.9 * np.maximum(dark, 0), 0.1)
    mean, light = uniform_filter(rough, wide), uniform_filter(luma, wide)
    variance = uniform_filter(luma**2, wide) - light**2
    gain = (uniform_filter(luma * rough, wide) - light * mean) / (variance + 1e-3)
    through = uniform_filter(gain, wide) * luma + uniform_filter(mean - gain * light, wide)
    clear = (pixels - 0.9) / np.clip(through, 0.1, 1)[:, :, None] + 0.9
    assert np.abs(result - clear[margin:-margin, margin:-margin]).max() < 2e-4


def test_brings_back_what_haze_covers() -> None:
    y, x = np.mgrid[0:150, 0:200]
    scene = np.stack([((x // 9 + y // 7) % 2) * 0.6, ((x // 5) % 2) * 0.5, ((y // 6) % 2) * 0.7], axis=2)
    through = np.linspace(0.35, 0.95, 150)[:, None, None]
    hazy = scene * through + 0.9 * (1 - through)
    photo = Photo.from_array(hazy.astype(np.float32))
    result = render(photo, Recipe.of(Dehaze(amount=0.95, window=4)), execution="serial").pixels
    assert np.abs(result - scene).mean() < 0.4 * np.abs(hazy - scene).mean()


def test_no_bright_halo_around_a_tower_before_a_hazy_sky() -> None:
    scene = np.full((120, 160, 3), (0.75, 0.72, 0.7), np.float32)
    scene[40:, 70:90] = (0.2, 0.15, 0.1)
    result = render(
        Photo.from_array(scene), Recipe.of(Dehaze(amount=0.9, window=3)), execution="serial"
    ).pixels
    far, near = result[20, 20], result[60:, 60:68].reshape(-1, 3)
    assert np.abs(near - far).max() < 0.05


def test_a_noisy_photo_has_the_same_haze_as_a_smaller_copy_of_it() -> None:
    """The preview showed more haze gone than the result: without a mean, noise looks like something dark."""
    small = np.full((100, 1200, 3), 0.6, np.float32)
    large = small.repeat(4, axis=0).repeat(4, axis=1)
    large += np.random.default_rng(5).normal(0, 0.05, large.shape).astype(np.float32)
    item = HazeRemoval(amount=0.8, window=0.5, airlight=0.9)
    means = [
        render(Photo.from_array(array), Recipe.of(item), execution="serial").pixels.mean()
        for array in (small, large)
    ]
    assert means[0] == pytest.approx(means[1], abs=0.04)
    assert means[0] < 0.45
