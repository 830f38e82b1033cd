"""Median against SciPy's, to the bit.

To compile every net for every type takes a minute. Those for 8 bits are compiled, and for floats one net and
the counts; that the same source is right for the other types, the interpreter shows.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy.ndimage import median_filter

from photoedit.engine import render
from photoedit.filters.median import MIDDLING, SMALL, Median
from photoedit.kernels.tools import Tools
from photoedit.photo import Photo, Region
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

RADII = [1, 2, SMALL, SMALL + 1, 7, MIDDLING, MIDDLING + 1]
COMPILED_FOR_FLOATS = [1, MIDDLING + 1]


def expected(pixels: npt.NDArray[Any], radius: int) -> npt.NDArray[Any]:
    side = 2 * radius + 1
    made: npt.NDArray[Any] = median_filter(pixels, size=(side, side, 1), mode="mirror")
    return made


def median(photo: Photo, radius: int, **how: Any) -> npt.NDArray[Any]:
    return render(photo, Recipe.of(Median(radius)), execution="serial", **how).pixels


@pytest.mark.parametrize("radius", RADII)
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_median_of_the_window(radius: int, channels: int) -> None:
    kinds: list[npt.DTypeLike] = [np.uint8]
    if radius in COMPILED_FOR_FLOATS:
        kinds.append(np.float32)
    for kind in kinds:
        photo = Photo.from_array(picture(43, 61, channels, kind))
        for tile in (20, 64):
            assert np.array_equal(median(photo, radius, tile=tile), expected(photo.pixels, radius)), kind


@pytest.mark.parametrize("radius", RADII)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
def test_interpreted_it_is_the_median_for_every_type(radius: int, dtype: type[np.generic]) -> None:
    photo = Photo.from_array(picture(13, 17, 3, dtype))
    made = median(photo, radius, kernels="interpreted", tile=11)
    assert np.array_equal(made, expected(photo.pixels, radius))


def test_a_large_radius_on_a_small_photo() -> None:
    photo = Photo.from_array(picture(30, 23, 3, np.float32))
    assert np.array_equal(median(photo, 50), expected(photo.pixels, 50))


def test_wide_tiles_are_done_in_strips() -> None:
    photo = Photo.from_array(picture(20, 900, 3))
    for radius in RADII:
        assert np.array_equal(median(photo, radius, tile=1000), expected(photo.pixels, radius)), radius


def test_what_comes_after_another_filter_is_no_level_of_the_file() -> None:
    photo = Photo.from_array(picture(40, 50))
    recipe = Recipe.from_text("contrast amount=0.3 median radius=2")
    first = render(photo, Recipe.from_text("contrast amount=0.3"), execution="serial").pixels
    difference = render(photo, recipe, execution="serial").pixels.astype(int) - expected(first, 2)
    assert np.abs(difference).max() == 0


def test_zeros_of_either_sign_do_not_depend_on_tiles() -> None:
    random = np.random.default_rng(0)
    pixels = random.choice(np.array([-0.0, 0.0, -0.5, 0.5], np.float32), (40, 40, 3))
    photo = Photo.from_array(pixels)
    for radius in COMPILED_FOR_FLOATS:
        whole = median(photo, radius).tobytes()
        assert median(photo, radius, tile=7).tobytes() == whole, radius


@pytest.mark.parametrize(
    ("life", "radius"),
    [("compiled", radius) for radius in COMPILED_FOR_FLOATS]
    + [("interpreted", radius) for radius in (0, 2, 5, MIDDLING + 1)],
)
def test_takes_any_float(life: Any, radius: int) -> None:
    tools = Tools(life)
    random = np.random.default_rng(0)
    tile = random.choice(
        np.array([-np.inf, -3e38, -1.0, 0.0, 1e-30, 0.5, 3e38, np.inf], np.float32),
        (9 + 2 * radius, 7 + 2 * radius, 3),
    )
    result = np.empty((9, 7, 3), np.float32)
    Median(radius).apply(tile.copy(), result, Region(0, 0, 7, 9), tools)
    inside = slice(radius, -radius or None)
    assert np.array_equal(result, expected(tile, radius)[inside, inside])


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_values_of_a_file_are_known_as_levels(dtype: type[np.unsignedinteger[Any]]) -> None:
    """If not, results are still right, but it takes up to three times as long."""
    tools = Tools()
    top = np.iinfo(dtype).max
    levels = np.arange(top + 1, dtype=dtype).reshape(1, -1)
    values = np.empty(levels.shape, np.float32)
    tools.convert.load(levels, values, 0, 0, 0, levels.size, float(top))
    found = np.empty_like(levels)
    assert tools.keys.to_levels(values, values.view(np.int32), found, float(top))
    assert np.array_equal(found, levels)
    back = np.empty_like(values)
    tools.keys.from_levels(found, back, float(top))
    assert back.tobytes() == values.tobytes()
