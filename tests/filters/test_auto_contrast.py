"""Auto contrast against NumPy's percentiles and Pillow's `autocontrast`."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = np.array([0.2126, 0.7152, 0.0722])


def made(pixels: np.ndarray, params: str) -> np.ndarray:
    recipe = Recipe.from_text(f"auto-contrast {params}")
    result: np.ndarray = render(Photo.from_array(pixels), recipe, execution="serial").pixels
    return result


def dull(channels: int = 3) -> np.ndarray:
    shades = np.array([0.5, 0.3, 0.6])[:channels]
    result: np.ndarray = (picture(90, 110, channels) * shades + np.array([30, 60, 20])[:channels]).astype(
        np.uint8
    )
    return result


def test_each_channel_equals_pillows() -> None:
    expected = np.asarray(ImageOps.autocontrast(Image.fromarray(dull()), cutoff=0)).astype(int)
    difference = np.abs(made(dull(), "clip=0 channels=each") - expected)
    assert difference.max() <= 1  # Pillow rounds down


@pytest.mark.parametrize("clip", [0.0, 2.0])
@pytest.mark.parametrize("amount", [0.5, 1.0])
def test_brightness_is_stretched_between_its_percentiles(clip: float, amount: float) -> None:
    luma = np.round(dull() @ LUMA / 255 * 65535)
    black, white = np.percentile(luma, [clip, 100 - clip], method="inverted_cdf") / 65535
    full = (dull() / 255 - black) / (white - black)
    expected = np.clip(dull() / 255 + amount * (full - dull() / 255), 0, 1) * 255
    assert np.abs(made(dull(), f"clip={clip} amount={amount}") - expected).max() <= 0.51


def test_a_grey_photo_is_stretched_as_well() -> None:
    after = made(dull(1), "clip=0")
    assert after.min() == 0
    assert after.max() == 255


@pytest.mark.parametrize("channels", ["luminance", "each"])
def test_a_photo_of_one_tone_stays_as_it_is(channels: str) -> None:
    flat = np.full((20, 20, 3), 77, np.uint8)
    assert np.array_equal(made(flat, f"channels={channels}"), flat)
