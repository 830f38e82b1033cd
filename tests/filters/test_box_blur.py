"""Box blur against SciPy's, and its sums against tiles of any size."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import uniform_filter

from photoedit.engine import render
from photoedit.filters.box_blur import BoxBlur
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def blurred(photo: Photo, radius: int, **how: Any) -> npt.NDArray[Any]:
    return render(photo, Recipe.of(BoxBlur(radius)), execution="serial", **how).pixels


def expected(pixels: npt.NDArray[Any], radius: int) -> npt.NDArray[np.float64]:
    side = 2 * radius + 1
    mean: npt.NDArray[np.float64] = uniform_filter(pixels.astype(np.float64), (side, side, 1), mode="mirror")
    return mean


@pytest.mark.parametrize("radius", [1, 2, 9, 30])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_mean_of_the_window(radius: int, channels: int) -> None:
    photo = Photo.from_array(picture(61, 83, channels, np.float32))
    assert np.abs(blurred(photo, radius, tile=24) - expected(photo.pixels, radius)).max() < 2e-7


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_is_rounded_correctly(dtype: type[np.generic]) -> None:
    photo = Photo.from_array(picture(40, 50, 3, dtype))
    assert np.abs(blurred(photo, 3) - expected(photo.pixels, 3)).max() < 0.51


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (5, 7)], ids=str)
def test_a_radius_larger_than_the_photo(shape: tuple[int, int]) -> None:
    photo = Photo.from_array(picture(*shape, 3, np.float32))
    assert np.abs(blurred(photo, 50) - expected(photo.pixels, 50)).max() < 2e-7


def test_one_bright_pixel_leaves_no_trace_outside_its_window() -> None:
    """A running sum of floats would remember it to the end of the row."""
    pixels = np.full((20, 60), 0.1, np.float32)
    pixels[10, 5] = 3000
    result = blurred(Photo.from_array(pixels), 2)[:, :, 0]
    assert np.ptp(result[:, 8:]) == 0


def test_values_beyond_4096_count_as_that() -> None:
    pixels = np.full((9, 9), 1e30, np.float32)
    assert (blurred(Photo.from_array(pixels), 1) == 4096).all()
    assert (blurred(Photo.from_array(-pixels), 1) == -4096).all()
