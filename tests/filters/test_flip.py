"""Flip against NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine import render
from photoedit.filters.flip import Flip
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

Flipped = Callable[[npt.NDArray[Any]], npt.NDArray[Any]]
MEANING: dict[str, Flipped] = {
    "horizontal": lambda array: array[:, ::-1],
    "vertical": lambda array: array[::-1],
    "both": lambda array: array[::-1, ::-1],
    "transpose": lambda array: array.swapaxes(0, 1),
    "transverse": lambda array: array[::-1, ::-1].swapaxes(0, 1),
}


@pytest.mark.parametrize("direction", MEANING)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("channels", [1, 3])
def test_moves_pixels_as_numpy_does(direction: str, dtype: type[np.generic], channels: int) -> None:
    photo = Photo.from_array(picture(31, 47, channels, dtype))
    recipe = Recipe.of(Flip(direction=direction))
    result = render(photo, recipe, execution="serial", tile=13)
    assert np.array_equal(result.pixels, MEANING[direction](photo.pixels))
    assert np.array_equal(render(result, recipe, execution="serial").pixels, photo.pixels)


@pytest.mark.parametrize("direction", MEANING)
def test_moves_transparency_too(direction: str) -> None:
    photo = Photo.from_array(picture(20, 33, 4))
    result = render(photo, Recipe.of(Flip(direction=direction)), execution="serial", tile=7)
    assert photo.alpha is not None
    assert result.alpha is not None
    assert np.array_equal(result.alpha, MEANING[direction](photo.alpha))


@pytest.mark.parametrize("chain", ["flip", "rotate angle=90", "crop left=0 width=33", "border size=5"])
def test_colours_under_what_is_invisible_did_not_turn_black(chain: str) -> None:
    pixels = picture(20, 33, 4)
    pixels[:10, :, 3] = 0
    hidden, seen = (
        render(Photo.from_array(array), Recipe.from_text(chain), execution="serial", tile=7).pixels
        for array in (pixels, np.ascontiguousarray(pixels[:, :, :3]))
    )
    inside = (slice(1, -1), slice(1, -1)) if chain.startswith("border") else (slice(None), slice(None))
    assert np.array_equal(hidden[inside], seen[inside])
