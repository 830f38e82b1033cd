"""Hot pixels against its rule in NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.hot_pixels import HotPixels
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("channels", [1, 3])
def test_only_lone_values_change(dtype: type[np.generic], channels: int) -> None:
    photo = Photo.from_array(picture(40, 53, channels, dtype))
    top = float(np.iinfo(dtype).max)  # type: ignore[type-var]
    result = render(photo, Recipe.of(HotPixels(0.02)), execution="serial", tile=13).pixels
    padded = np.pad(photo.pixels / top, [(1, 1), (1, 1), (0, 0)], "reflect")
    around = np.stack(
        [padded[y : y + 40, x : x + 53] for y in range(3) for x in range(3) if (y, x) != (1, 1)]
    )
    own = photo.pixels / top
    lone = (own - around.max(axis=0) > 0.02) | (around.min(axis=0) - own > 0.02)
    assert 0.001 < lone.mean() < 0.2
    assert np.array_equal(result[~lone], photo.pixels[~lone])
    assert np.abs(result[lone] - top * around.mean(axis=0)[lone]).max() <= 0.51


def test_a_star_of_two_pixels_stays() -> None:
    pixels = np.full((20, 20), 20, np.uint8)
    pixels[5, 5] = 250
    pixels[12, 12:14] = 250
    result = render(Photo.from_array(pixels), Recipe.of(HotPixels()), execution="serial").pixels[:, :, 0]
    assert result[5, 5] == 20
    assert (result[12, 12:14] == 250).all()
