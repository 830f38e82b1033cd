"""Equalize against the formula, and against OpenCV where it is installed."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = np.array([0.2126, 0.7152, 0.0722])


def made(pixels: np.ndarray, amount: float = 1.0) -> np.ndarray:
    recipe = Recipe.from_text(f"equalize amount={amount}")
    result: np.ndarray = render(Photo.from_array(pixels), recipe, execution="serial").pixels
    return result


@pytest.mark.parametrize(("dtype", "bound"), [(np.uint8, 0.002), (np.uint16, 0.015)])
@pytest.mark.parametrize("amount", [0.4, 1.0])
def test_greys_go_to_the_share_that_is_not_brighter(
    dtype: type[np.generic], bound: float, amount: float
) -> None:
    """Of 16 bits 64 values share a bin, which holds up to 1.5 % of this small photo."""
    pixels = picture(60, 80, 1, dtype) // 3
    top = int(np.iinfo(np.dtype(dtype)).max)
    order = np.sort(pixels.ravel())
    darkest = np.searchsorted(order, order[0], side="right")
    share = (np.searchsorted(order, pixels, side="right") - darkest) / (order.size - darkest)
    expected = pixels + amount * (share * top - pixels)
    assert np.abs(made(pixels, amount) - expected).max() <= bound * top


def test_equals_opencv_on_greys() -> None:
    cv2 = pytest.importorskip("cv2", reason="OpenCV comes with the extra 'benchmark'")
    pixels = (picture(90, 110, 1) // 2 + 40).astype(np.uint8)
    assert np.abs(made(pixels).astype(int)[:, :, 0] - cv2.equalizeHist(pixels)).max() <= 1


def test_brightness_of_a_colour_photo_is_spread_evenly() -> None:
    pixels = (picture(150, 200, 3, np.uint16) // 4 + 20_000).astype(np.uint16)
    luma = np.sort((made(pixels.astype(np.float32) / 65535) @ LUMA).ravel())
    assert np.abs(luma - np.linspace(0, 1, luma.size)).max() < 0.01


def test_all_channels_move_by_the_same() -> None:
    pixels = np.clip(picture(40, 50, 3, np.float32), 0, 1)
    assert np.ptp(made(pixels) - pixels, axis=2).max() < 1e-6


def test_a_photo_of_one_tone_stays_as_it_is() -> None:
    flat = np.full((20, 20, 3), 77, np.uint8)
    assert np.array_equal(made(flat), flat)
