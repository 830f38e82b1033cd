"""Vignette against its formula in double precision."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine import render
from photoedit.filters.vignette import Vignette
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


def done(photo: Photo, item: Vignette, **how: Any) -> npt.NDArray[Any]:
    return render(photo, Recipe.of(item), execution="serial", **how).pixels


def expected(pixels: npt.NDArray[Any], stops: float, begin: float, axes: tuple[float, float]) -> Any:
    height, width = pixels.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    r = np.hypot((x - (width - 1) / 2) / axes[0], (y - (height - 1) / 2) / axes[1])
    t = np.clip((r - begin) / (1 - begin), 0, 1)
    gain = 1 + (2**stops - 1) * t * t * (3 - 2 * t)
    return encoded(linear(pixels.astype(np.float64)) * gain[:, :, None])


@pytest.mark.parametrize("stops", [-2.0, 0.7])
@pytest.mark.parametrize("channels", [1, 3])
def test_ellipse_and_circle_equal_their_formulas(stops: float, channels: int) -> None:
    photo = Photo.from_array(picture(47, 80, channels, np.float32))
    ellipse = done(photo, Vignette(stops, 30, 0), tile=19)
    root = math.sqrt(2)
    assert np.abs(ellipse - expected(photo.pixels, stops, 0.3, (80 / root, 47 / root))).max() < 5e-6
    circle = done(photo, Vignette(stops, 10, 100), tile=19)
    radius = math.hypot(80, 47) / 2
    assert np.abs(circle - expected(photo.pixels, stops, 0.1, (radius, radius))).max() < 5e-6


def test_the_corners_get_the_stops_and_the_middle_nothing() -> None:
    grey = Photo.from_array(np.full((600, 900), 0.5, np.float32))
    result = linear(done(grey, Vignette(-1, 40)))[:, :, 0]
    middle = linear(np.array(0.5))
    assert result[300, 450] == pytest.approx(middle, rel=1e-6)
    assert result[0, 0] == pytest.approx(middle / 2, rel=0.01)
    assert np.abs(result - result[::-1, ::-1]).max() < 1e-6


def test_a_centre_elsewhere_moves_the_ellipses_as_they_are() -> None:
    grey = Photo.from_array(np.full((60, 100), 0.5, np.float32))
    middle = done(grey, Vignette(-2, 20, 30))
    aside = done(grey, Vignette(-2, 20, 30, x=70, y=40), tile=17)
    assert np.abs(aside[:-6, 20:] - middle[6:, :-20]).max() < 1e-6
    assert aside[-1, 0] == pytest.approx(middle[0, 0], rel=0.01)


def test_a_blur_after_it_sees_the_edge_mirrored() -> None:
    photo = Photo.from_array(picture(40, 60, 3, np.float32))
    together = Recipe.from_text("vignette stops=-3 begin=0 gaussian-blur radius=3")
    first = render(photo, Recipe.from_text("vignette stops=-3 begin=0"), execution="serial")
    after = render(first, Recipe.from_text("gaussian-blur radius=3"), execution="serial")
    assert np.abs(render(photo, together, execution="serial", tile=13).pixels - after.pixels).max() < 1e-6


def test_follows_the_crop_before_it() -> None:
    photo = Photo.from_array(picture(50, 80, 3, np.float32))
    cropped = Photo.from_array(np.ascontiguousarray(photo.pixels[10:40, 20:60]))
    recipe = Recipe.from_text("crop left=20 top=10 width=40 height=30 vignette stops=-2")
    result = render(photo, recipe, execution="serial", tile=11).pixels
    assert np.array_equal(result, done(cropped, Vignette(-2)))
    assert Vignette().on(Size(3, 2)).frame == (3, 2)


def test_may_show_in_part() -> None:
    photo = Photo.from_array(np.full((40, 60), 0.5, np.float32))
    half = render(
        photo, Recipe.from_text("vignette stops=-2 opacity=0.5"), execution="serial", tile=17
    ).pixels
    expected = (linear(photo.pixels.astype(np.float64)) + linear(done(photo, Vignette(-2)))) / 2
    assert np.abs(half - encoded(expected)).max() < 1e-6
