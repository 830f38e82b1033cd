"""Gaussian blur against SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.filters._blurring import Ladder, Span, method, reach
from photoedit.photo import Photo, Pixels
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def true_gaussian(pixels: Pixels, radius: float) -> Pixels:
    """In double precision, and cut so far out that nothing is missing."""
    made: Pixels = gaussian_filter(pixels.astype(np.float64), (radius, radius, 0), mode="mirror", truncate=9)
    return made


@pytest.mark.parametrize("radius", [0.1, 0.4, 1.0, 1.3, 2.0, 3.0, 3.9])
@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (64, 3), (61, 83), (5, 700)], ids=str)
@pytest.mark.parametrize("channels", [1, 3])
def test_small_blur_equals_scipy_with_mirrored_edges(
    radius: float, shape: tuple[int, int], channels: int
) -> None:
    photo = Photo.from_array(picture(*shape, channels, np.float32))
    result = render(photo, Recipe.from_text(f"gaussian-blur radius={radius}"), execution="serial", tile=623)
    expected = gaussian_filter(photo.pixels.astype(np.float64), (radius, radius, 0), mode="mirror")
    assert np.abs(result.pixels - expected).max() < 2e-6


@pytest.mark.parametrize("radius", [4.0, 5.0, 7.3, 9.99, 10.0, 30.0, 75.0])
@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (64, 3), (61, 83)], ids=str)
@pytest.mark.parametrize("channels", [1, 3])
def test_large_blur_is_within_a_2000th_of_the_true_gaussian(
    radius: float, shape: tuple[int, int], channels: int
) -> None:
    pixels = np.random.default_rng(1).integers(0, 2, (*shape, channels)).astype(np.float32)
    result = render(
        Photo.from_array(pixels), Recipe.from_text(f"gaussian-blur radius={radius}"),
        execution="serial", tile=61,
    )  # fmt: skip
    assert np.abs(result.pixels - true_gaussian(pixels, radius)).max() < 1 / 2000


@pytest.mark.parametrize("radius", [4.0, 7.0, 10.0, 40.0])
def test_large_blur_of_every_frequency_is_within_a_2000th_of_the_true_gaussian(radius: float) -> None:
    places = np.arange(700)
    sweep = np.sin(places**2 * np.pi / 1400) > 0  # from slow to the fastest that pixels can show
    pixels = np.broadcast_to(sweep[np.newaxis, :, np.newaxis], (80, 700, 1)).astype(np.float32)
    result = render(
        Photo.from_array(pixels), Recipe.from_text(f"gaussian-blur radius={radius}"), execution="serial"
    )
    assert np.abs(result.pixels - true_gaussian(pixels, radius)).max() < 1 / 2000


@given(st.integers(-70, 70), st.integers(1, 90), st.floats(4, 40))
def test_large_blur_needs_no_more_than_its_halo(first: int, length: int, radius: float) -> None:
    how = method(radius)
    target = Span(first, first + length)
    source = Ladder.to(target, how).down[0]
    assert first - source.first <= reach(radius)
    assert source.stop - target.stop <= reach(radius)


def test_8_bit_result_is_within_one_level_of_scipy() -> None:
    photo = Photo.from_array(picture(90, 120))
    result = render(photo, Recipe.from_text("gaussian-blur radius=2"), execution="serial").pixels
    expected = gaussian_filter(photo.pixels.astype(np.float64), (2, 2, 0), mode="mirror")
    assert np.abs(result - expected).max() <= 0.5 + 1e-3


def test_in_linear_light_a_bright_spot_stays_brighter() -> None:
    spot = np.zeros((41, 41), np.float32)
    spot[20, 20] = 1
    photo = Photo.from_array(spot)
    encoded = render(photo, Recipe.from_text("gaussian-blur radius=2"), execution="serial").pixels
    linear = render(photo, Recipe.from_text("gaussian-blur radius=2 light=linear"), execution="serial").pixels
    assert linear[20, 20] > 2 * encoded[20, 20]
