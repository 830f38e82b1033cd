"""Colour balance against the weights of GIMP's tool, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.colour_balance import ColourBalance
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = (0.2126, 0.7152, 0.0722)
SHIFTS = {
    "shadows_red": -0.3, "shadows_blue": 0.5, "midtones_green": 0.4, "highlights_red": 0.6,
    "highlights_blue": -0.7,
}  # fmt: skip


def clamp(value: float) -> float:
    return min(max(value, 0.0), 1.0)


def balanced(pixel: list[float], keep: bool) -> list[float]:
    a, b, scale = 0.25, 0.333, 0.7
    luma = sum(part * value for part, value in zip(LUMA, pixel, strict=True))
    ranges = {
        "shadows": clamp((luma - b) / -a + 0.5) * scale,
        "midtones": clamp((luma - b) / a + 0.5) * clamp((luma + b - 1) / -a + 0.5) * scale,
        "highlights": clamp((luma + b - 1) / a + 0.5) * scale,
    }
    shifts = [
        sum(weight * SHIFTS.get(f"{name}_{colour}", 0) for name, weight in ranges.items())
        for colour in ("red", "green", "blue")
    ]
    more = sum(part * shift for part, shift in zip(LUMA, shifts, strict=True)) if keep else 0
    return [value + shift - more for value, shift in zip(pixel, shifts, strict=True)]


@pytest.mark.parametrize("keep", [True, False])
def test_follows_the_formula(keep: bool) -> None:
    pixels = picture(20, 30, 3, np.float32)
    item = ColourBalance(**SHIFTS, keep_luminance=keep)
    made = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    expected = np.apply_along_axis(lambda pixel: balanced([*map(float, pixel)], keep), 2, pixels)
    assert np.abs(made - expected).max() < 2e-6


def test_ranges_stay_out_of_each_other() -> None:
    ends = np.repeat(np.array([0.1, 0.9], np.float32), 3).reshape(1, 2, 3)
    made = render(Photo.from_array(ends), Recipe.of(ColourBalance(shadows_blue=1)), execution="serial").pixels
    assert made[0, 0, 2] > 0.5
    assert np.abs(made[0, 1] - 0.9).max() < 1e-6
