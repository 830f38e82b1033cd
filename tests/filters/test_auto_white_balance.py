"""Auto white balance against the published estimates, worked out pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture
from tests.kernels.test_light import encoded, linear

CANDLE = np.array([1.0, 0.62, 0.3])
"""Linear RGB of a warm light."""

METHODS = ("shades-of-grey", "grey-world", "white-patch")
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


def made(pixels: np.ndarray, params: str) -> np.ndarray:
    recipe = Recipe.from_text(f"auto-white-balance {params}")
    result: np.ndarray = render(Photo.from_array(pixels), recipe, execution="serial").pixels
    return result


def scene(dtype: type[np.generic] = np.uint16) -> np.ndarray:
    """Surfaces of all colours, some of them white, by candle light."""
    surfaces = np.clip(picture(80, 100, 3, np.float32), 0, 1) * 0.9
    surfaces[::9, ::7] = 0.95
    lit = encoded(linear(surfaces.astype(np.float64)) * CANDLE)
    result: np.ndarray = np.round(lit * np.iinfo(np.dtype(dtype)).max).astype(dtype)
    return result


def estimate(light: np.ndarray, method: str, clip: float = 0.5) -> np.ndarray:
    """Buchsbaum 1980; Land 1977, with percentiles; Finlayson and Trezzi 2004 with p = 6."""
    flat = light.reshape(-1, 3)
    power = {"grey-world": 1, "shades-of-grey": 6, "white-patch": 0}[method]
    brightest: np.ndarray = np.percentile(flat, 100 - clip, axis=0, method="inverted_cdf")
    mean: np.ndarray = (flat**power).mean(axis=0) ** (1 / max(power, 1))
    return mean if power else brightest


@pytest.mark.parametrize("method", METHODS)
def test_what_is_taken_for_the_light_becomes_grey_and_as_bright(method: str) -> None:
    """Put the estimate itself into the photo's corner: it must come out grey, with the luminance it had."""
    pixels = scene()
    for _ in range(3):  # the corner itself counts, a little
        found = estimate(linear(pixels / 65535), method)
        pixels[0, 0] = np.round(encoded(found / found.max() * 0.5) * 65535)
    grey = linear(made(pixels, f"method={method}")[0, 0] / 65535)
    assert np.ptp(grey) < 2e-3
    assert grey.mean() == pytest.approx(LUMINANCE @ linear(pixels[0, 0] / 65535), abs=1e-3)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_candle_light_becomes_nearly_white(method: str, dtype: type[np.generic]) -> None:
    pixels = scene(dtype)
    top = int(np.iinfo(np.dtype(dtype)).max)
    before, after = linear(pixels[9, 7] / top), linear(made(pixels, f"method={method}")[9, 7] / top)
    assert np.ptp(before) / before.max() > 0.6
    assert np.ptp(after) / after.max() < 0.15


def test_half_the_amount_goes_half_the_way() -> None:
    pixels = scene()
    full, half = (linear(made(pixels, f"amount={amount}")[9, 7] / 65535) for amount in (1, 0.5))
    before = linear(pixels[9, 7] / 65535)
    assert full[2] / full[0] > half[2] / half[0] > before[2] / before[0]


def test_a_scene_of_one_colour_does_not_blow_up() -> None:
    reds = np.zeros((10, 10, 3), np.float32)
    reds[..., 0] = 0.8
    assert np.abs(made(reds, "")).max() < 2


@pytest.mark.parametrize("pixels", [picture(20, 30, 1), np.zeros((5, 5, 3), np.uint8)], ids=["grey", "black"])
def test_photos_without_colour_or_light_stay_as_they_are(pixels: np.ndarray) -> None:
    assert np.array_equal(made(pixels, ""), pixels)
