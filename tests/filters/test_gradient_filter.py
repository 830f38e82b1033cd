"""Gradient filter against its formula in double precision."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.gradient_filter import GradientFilter
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


@pytest.mark.parametrize("angle", [0, 90, 180, -37])
@pytest.mark.parametrize("channels", [1, 3])
def test_equals_its_formula(angle: float, channels: int) -> None:
    photo = Photo.from_array(picture(47, 80, channels, np.float32))
    item = GradientFilter(stops=-1.5, position=40, feather=30, angle=angle)
    result = render(photo, Recipe.of(item), execution="serial", tile=19).pixels
    y, x = np.mgrid[0:47, 0:80]
    normal = (math.sin(math.radians(angle)), math.cos(math.radians(angle)))
    way = abs(80 * normal[0]) + abs(47 * normal[1])
    place = ((x - 39.5) * normal[0] + (y - 23) * normal[1]) / way + 0.5  # 0..1 across the photo
    t = np.clip((0.4 + 0.15 - place) / 0.3, 0, 1)
    gain = 1 + (2**-1.5 - 1) * t * t * (3 - 2 * t)
    assert np.abs(result - encoded(linear(photo.pixels.astype(np.float64)) * gain[:, :, None])).max() < 5e-6


@pytest.mark.parametrize(
    ("angle", "dark"), [(0, np.s_[0, :]), (180, np.s_[-1, :]), (90, np.s_[:, 0]), (-90, np.s_[:, -1])]
)
def test_darkens_the_side_it_says(angle: float, dark: Any) -> None:
    grey = Photo.from_array(np.full((40, 40), 0.5, np.float32))
    result = render(grey, Recipe.of(GradientFilter(stops=-2, angle=angle)), execution="serial").pixels
    assert (result[dark] == result.min()).all()
    assert result.max() == pytest.approx(0.5, abs=1e-6)


def test_without_feather_the_line_is_hard() -> None:
    grey = Photo.from_array(np.full((40, 40), 0.5, np.float32))
    result = render(grey, Recipe.of(GradientFilter(stops=-2, feather=0)), execution="serial").pixels
    assert np.unique(np.round(result, 4)).size <= 3
