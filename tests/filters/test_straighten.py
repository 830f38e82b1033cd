"""Straighten: its rectangle against a search, its pixels against SciPy."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.ndimage import affine_transform, map_coordinates

from photoedit.engine import render
from photoedit.filters.rotate import Rotate
from photoedit.filters.straighten import Straighten
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

SIZES = [Size(600, 400), Size(400, 600), Size(500, 500), Size(2000, 100)]


def fits(width: float, height: float, size: Size, angle: float) -> bool:
    """Whether an upright rectangle lies in a turned photo: its corners, turned back."""
    turn = math.radians(angle)
    return all(
        abs(math.cos(turn) * x - math.sin(turn) * y) <= size.width / 2 + 1e-6
        and abs(math.sin(turn) * x + math.cos(turn) * y) <= size.height / 2 + 1e-6
        for x in (-width / 2, width / 2)
        for y in (-height / 2, height / 2)
    )


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("angle", [-45, -7, -0.3, 2, 12.5, 30, 45])
def test_nothing_larger_fits(size: Size, angle: float) -> None:
    made = Straighten(angle=angle).output_size(size)
    assert fits(*made, size, angle)
    widths = np.linspace(1, size.width * 1.5, 2000)
    turn = abs(math.radians(angle))
    highest = np.minimum(
        (size.width - widths * math.cos(turn)) / math.sin(turn),
        (size.height - widths * math.sin(turn)) / math.cos(turn),
    )
    assert made.width * made.height >= (widths * highest).max() - made.width - made.height


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("angle", [-20, 3, 45])
def test_may_keep_the_aspect(size: Size, angle: float) -> None:
    made = Straighten(angle=angle, keep="aspect").output_size(size)
    assert fits(*made, size, angle)
    assert not fits(made.width + 2, (made.width + 2) * size.height / size.width, size, angle)
    assert abs(made.width / size.width - made.height / size.height) <= 1 / made.height


def test_is_the_middle_of_what_rotate_gives() -> None:
    photo = Photo.from_array(picture(120, 180, 3, np.float32))
    turned = render(photo, Recipe.of(Rotate(angle=6, expand=False)), execution="serial").pixels
    level = render(photo, Recipe.of(Straighten(angle=6, keep="aspect")), execution="serial", tile=17).pixels
    height, width = level.shape[:2]
    assert (180 - width) % 2 == 0
    assert (120 - height) % 2 == 0
    top, left = (120 - height) // 2, (180 - width) // 2
    part = turned[top : top + height, left : left + width]
    assert np.abs(level - part)[2:-2, 2:-2].max() < 1e-5
    smooth = np.add.outer(np.arange(120.0), 2 * np.arange(180.0)).astype(np.float32) / 500
    level = render(Photo.from_array(smooth), Recipe.of(Straighten(angle=6)), execution="serial").pixels
    rows, columns = level.shape[:2]
    turn = math.radians(6)
    y, x = np.mgrid[0:rows, 0:columns] - np.array([(rows - 1) / 2, (columns - 1) / 2])[:, None, None]
    places = [math.sin(turn) * x + math.cos(turn) * y + 59.5, math.cos(turn) * x - math.sin(turn) * y + 89.5]
    expected = map_coordinates(smooth.astype(np.float64), places, order=1, mode="nearest")
    assert np.abs(level[:, :, 0] - expected)[3:-3, 3:-3].max() < 1e-5


def test_a_turned_line_becomes_level() -> None:
    turn = math.radians(4)
    stripes = np.repeat(np.arange(200)[:, None] // 20 % 2, 300, axis=1).astype(np.float64)
    matrix = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    centre = np.array([99.5, 149.5])
    tilted = affine_transform(stripes, matrix, centre - matrix @ centre, order=1, mode="nearest")
    photo = Photo.from_array(tilted.astype(np.float32))
    level = render(photo, Recipe.of(Straighten(angle=-4)), execution="serial").pixels
    other = render(photo, Recipe.of(Straighten(angle=4)), execution="serial").pixels
    assert min(level.std(axis=1).mean(), other.std(axis=1).mean()) < 0.1
    assert level.std(axis=1).mean() != pytest.approx(other.std(axis=1).mean(), abs=0.1)
