"""Radial blur against SciPy's sampling along rays and arcs."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import map_coordinates

from photoedit.engine import render
from photoedit.filters.gaussian_blur import GaussianBlur
from photoedit.filters.radial_blur import RadialBlur
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


@pytest.mark.parametrize("style", ["zoom", "spin"])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_mean_along_the_way(style: str, channels: int) -> None:
    photo = Photo.from_array(picture(60, 80, channels, np.float32))
    item = RadialBlur(20, style, x=30, y=60)
    result = render(photo, Recipe.of(item), execution="serial", tile=17).pixels
    light = linear(photo.pixels.astype(np.float64))
    y, x = np.mgrid[0:60, 0:80]
    dx, dy = x - 79 * 0.3, y - 59 * 0.6
    needed = np.hypot(dx, dy) * (0.2 if style == "zoom" else np.radians(20))
    expected = light.copy()
    for count in (2, 4, 8, 16, 32, 64):
        share = np.zeros_like(light)
        for along in (np.arange(count) + 0.5) / count - 0.5:
            turn = np.exp(1j * np.radians(20 * along)) if style == "spin" else 1 + 0.2 * along
            place = turn * (dx + 1j * dy)
            for c in range(channels):
                places = [59 * 0.6 + place.imag, 79 * 0.3 + place.real]
                share[:, :, c] += map_coordinates(light[:, :, c], places, order=1, mode="mirror") / count
        expected = np.where((needed > count / 2)[:, :, None], share, expected)
    assert np.abs(result - encoded(expected)).max() < 1e-5


@pytest.mark.parametrize("style", ["zoom", "spin"])
def test_the_centre_stays_sharp(style: str) -> None:
    photo = Photo.from_array(picture(61, 81))
    result = render(photo, Recipe.of(RadialBlur(15, style)), execution="serial").pixels
    assert np.array_equal(result[29:32, 39:42], photo.pixels[29:32, 39:42])


def test_rays_survive_zoom_and_rings_survive_spin() -> None:
    y, x = np.mgrid[-50:51, -50:51]
    rays = 0.5 + 0.4 * np.sign(np.sin(8 * np.arctan2(y, x) + 0.1))
    rings = 0.5 + 0.4 * np.sign(np.sin(np.hypot(x, y) / 3))
    for pattern, friend, foe in ((rays, "zoom", "spin"), (rings, "spin", "zoom")):
        photo = Photo.from_array(pattern.astype(np.float32))
        kept, lost = (
            np.abs(
                render(photo, Recipe.of(RadialBlur(40, style)), execution="serial").pixels[:, :, 0] - pattern
            )
            for style in (friend, foe)
        )
        assert kept[15:-15, 15:-15].mean() < 0.4 * lost[15:-15, 15:-15].mean()


@pytest.mark.parametrize("style", ["zoom", "spin"])
@pytest.mark.parametrize("amount", [0.01, 7, 45])
def test_long_rows_are_the_same_bytes_in_tiles(style: str, amount: float) -> None:
    photo = Photo.from_array(picture(60, 700, 3, np.float32))
    recipe = Recipe.of(RadialBlur(amount, style, x=33.3, y=20))
    whole = render(photo, recipe, execution="serial", tile=4096).pixels
    tiled = render(photo, recipe, execution="serial", tile=61).pixels
    assert tiled.tobytes() == whole.tobytes()


def test_a_mask_keeps_the_rest_as_it_was() -> None:
    photo = Photo.from_array(picture(90, 120))
    chain = 'radial-blur amount=30 mask="linear x1=0 y1=40 x2=0 y2=60"'
    masked = render(photo, Recipe.from_text(chain), execution="serial", tile=32).pixels
    everywhere = render(photo, Recipe.of(RadialBlur(30)), execution="serial").pixels
    assert np.array_equal(masked[:34], everywhere[:34])
    assert np.array_equal(masked[55:], photo.pixels[55:])


@pytest.mark.parametrize("style", ["zoom", "spin"])
def test_a_filter_after_it_sees_the_result_mirrored_at_the_edges(style: str) -> None:
    photo = Photo.from_array(picture(60, 80, 3, np.float32))
    first, then = RadialBlur(20, style), GaussianBlur(3)
    both = render(photo, Recipe.of(first, then), execution="serial", tile=25).pixels
    between = Photo.from_array(render(photo, Recipe.of(first), execution="serial").pixels)
    assert np.abs(both - render(between, Recipe.of(then), execution="serial").pixels).max() < 1e-6
