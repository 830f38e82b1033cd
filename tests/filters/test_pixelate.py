"""Pixelate against the means of blocks."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.pixelate import Pixelate
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("size", [2, 7, 16, 100])
@pytest.mark.parametrize("channels", [1, 3])
def test_each_block_gets_its_mean(size: int, channels: int) -> None:
    photo = Photo.from_array(picture(43, 61, channels, np.float32))
    result = render(photo, Recipe.of(Pixelate(size)), execution="serial", tile=20).pixels
    expected = photo.pixels.astype(np.float64)
    for top in range(0, 43, size):
        for left in range(0, 61, size):
            block = expected[top : top + size, left : left + size]
            block[...] = block.mean(axis=(0, 1))
    assert np.abs(result - expected).max() < 1e-6


def test_a_blur_after_it_sees_the_edge_mirrored() -> None:
    photo = Photo.from_array(picture(40, 60, 3, np.float32))
    together = Recipe.from_text("pixelate size=7 gaussian-blur radius=3")
    first = render(photo, Recipe.from_text("pixelate size=7"), execution="serial")
    after = render(first, Recipe.from_text("gaussian-blur radius=3"), execution="serial")
    assert np.array_equal(render(photo, together, execution="serial", tile=13).pixels, after.pixels)
