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
from tests.conftest import picture


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("window", [1.0, 4.0, 5.0])
def test_equals_the_published_formulas(channels: int, window: float) -> None:
    photo = Photo.from_array(picture(80, 100, channels, np.float32))
    item = HazeRemoval(amount=0.8, window=window, airlight=0.9)
    result = render(photo, Recipe.of(item), execution="serial", tile=29).pixels
    radius = int(window)
    side, wide, margin = 2 * radius + 1, 6 * radius + 1, 8 * radius
    pixels = np.pad(photo.pixels.astype(np.float64), [(margin, margin), (margin, margin), (0, 0)], "reflect")
    luma = pixels @ [0.2126, 0.7152, 0.0722] if channels == 3 else pixels[:, :, 0]
    dark = maximum_filter(minimum_filter(pixels.min(axis=2), side), side)
    rough = np.maximum(1 - 0.8 / 0.9 * np.maximum(dark, 0), 0.1)
    mean, light = uniform_filter(rough, wide), uniform_filter(luma, wide)
    variance = uniform_filter(luma**2, wide) - light**2
    gain = (uniform_filter(luma * rough, wide) - light * mean) / (variance + 1e-3)
    fine = uniform_filter(gain, wide) * luma + uniform_filter(mean - gain * light, wide)
    clear = (pixels - 0.9) / np.clip(fine, 0.1, 1)[:, :, None] + 0.9
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
