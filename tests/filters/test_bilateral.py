"""Bilateral blur against the published formula in double precision."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.bilateral import Bilateral
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize(("radius", "edges"), [(1.0, 0.1), (2.2, 0.02), (3.0, 1.0)])
@pytest.mark.parametrize("channels", [1, 3])
def test_equals_the_published_formula(radius: float, edges: float, channels: int) -> None:
    photo = Photo.from_array(picture(30, 41, channels, np.float32))
    result = render(photo, Recipe.of(Bilateral(radius, edges)), execution="serial", tile=13).pixels
    pixels = photo.pixels.astype(np.float64)
    reach = int(2 * radius + 0.5)
    padded = np.pad(pixels, [(reach, reach), (reach, reach), (0, 0)], "reflect")
    total, norm = np.zeros_like(pixels), np.zeros((30, 41, 1))
    for y in range(-reach, reach + 1):
        for x in range(-reach, reach + 1):
            if x * x + y * y <= reach**2:
                other = padded[reach + y : reach + y + 30, reach + x : reach + x + 41]
                distance = ((other - pixels) ** 2).sum(axis=2, keepdims=True)
                weight = np.exp(-(x * x + y * y) / (2 * radius**2) - distance / (2 * edges**2))
                total += weight * other
                norm += weight
    assert np.abs(result - total / norm).max() < 1e-5


def test_agrees_with_opencv() -> None:
    cv2 = pytest.importorskip("cv2")
    photo = Photo.from_array(picture(40, 50, 1, np.float32))
    result = render(photo, Recipe.of(Bilateral(2, 0.1)), execution="serial").pixels[:, :, 0]
    expected = cv2.bilateralFilter(photo.pixels[:, :, 0], 9, 0.1, 2, borderType=cv2.BORDER_REFLECT_101)
    assert np.abs(result - expected).max() < 2e-3  # it looks its weights up in a coarse table


def test_keeps_an_edge_and_smooths_beside_it() -> None:
    random = np.random.default_rng(1)
    step = np.where(np.arange(80) < 40, 0.2, 0.8) * np.ones((60, 1))
    photo = Photo.from_array((step + random.normal(0, 0.02, step.shape)).astype(np.float32))
    result = render(photo, Recipe.of(Bilateral(3, 0.1)), execution="serial").pixels[:, :, 0]
    assert result[:, :38].std() < 0.007
    assert (result[:, 40] - result[:, 39]).mean() > 0.55


@pytest.mark.parametrize("channels", [1, 3])
def test_wide_tiles_are_the_same_bytes_as_narrow_ones(channels: int) -> None:
    photo = Photo.from_array(picture(9, 1100, channels, np.float32))
    recipe = Recipe.of(Bilateral(1.5, 0.1))
    whole = render(photo, recipe, execution="serial", tile=4096).pixels
    tiled = render(photo, recipe, execution="serial", tile=67).pixels
    assert tiled.tobytes() == whole.tobytes()
