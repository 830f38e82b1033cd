"""Brightness and contrast against the formula of GIMP's tool, written slowly."""

from __future__ import annotations

import math

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.brightness_contrast import BrightnessContrast
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def formula(value: float, brightness: float, contrast: float) -> float:
    half = brightness / 2
    value = value * (1 + half) if half < 0 else value + (1 - value) * half
    return (value - 0.5) * math.tan((contrast + 1) * math.pi / 4) + 0.5


@pytest.mark.parametrize(("brightness", "contrast"), [(0.4, 0), (-0.6, 0.3), (1, -1), (-1, 0.9), (0, -0.4)])
@pytest.mark.parametrize("channels", [1, 3])
def test_follows_the_formula(brightness: float, contrast: float, channels: int) -> None:
    pixels = picture(13, 17, channels, np.float32)
    item = BrightnessContrast(brightness=brightness, contrast=contrast)
    made = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    expected = np.vectorize(formula)(pixels.astype(np.float64), brightness, contrast)
    assert np.abs(made - expected).max() < 1e-6 * max(1, np.abs(expected).max())


def test_white_and_black_stay_when_only_brightness_moves_towards_them() -> None:
    ends = np.array([[0, 255]], np.uint8)
    for brightness, end in ((0.7, 1), (-0.7, 0)):
        item = BrightnessContrast(brightness=brightness)
        made = render(Photo.from_array(ends), Recipe.of(item), execution="serial").pixels
        assert made[0, end, 0] == ends[0, end]
