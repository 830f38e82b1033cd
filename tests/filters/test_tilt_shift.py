"""Tilt-shift: sharp in its band, a plain blur far away, and a mix of SciPy's blurs between."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.filters.tilt_shift import TiltShift
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear


@pytest.mark.parametrize("channels", [1, 3])
def test_equals_its_formula(channels: int) -> None:
    photo = Photo.from_array(picture(120, 90, channels, np.float32))
    item = TiltShift(radius=3, position=40, width=20, feather=25)
    result = render(photo, Recipe.of(item), execution="serial", tile=31).pixels
    light = linear(photo.pixels.astype(np.float64))
    levels = [light] + [gaussian_filter(light, (s, s, 0), mode="mirror") for s in (0.75, 1.5, 3)]
    place = (np.arange(120) - 59.5) / 120 + 0.5
    t = np.clip((np.abs(place - 0.4) - 0.1) / 0.25, 0, 1)
    share = (t * t * (3 - 2 * t))[:, None, None]
    mixed = levels[0]
    for low, high, level in ((0, 0.25, levels[1]), (0.25, 0.5, levels[2]), (0.5, 1, levels[3])):
        mixed = mixed + np.clip((share - low) / (high - low), 0, 1) * (level - mixed)
    assert np.abs(result - encoded(mixed)).max() < 2e-4  # small blurs of dark noise, in encoded light


def test_the_band_stays_as_it_is() -> None:
    photo = Photo.from_array(picture(200, 100))
    result = render(
        photo, Recipe.of(TiltShift(radius=20, width=30, feather=20)), execution="serial", tile=64
    ).pixels
    assert np.array_equal(result[72:128], photo.pixels[72:128])
    assert result[:20].astype(float).std() < 0.7 * photo.pixels[:20].astype(float).std()


def test_the_band_turns() -> None:
    photo = Photo.from_array(picture(100, 100))
    upright = render(photo, Recipe.of(TiltShift(radius=8, angle=90)), execution="serial").pixels
    turned = Photo.from_array(np.ascontiguousarray(np.rot90(photo.pixels)))
    level = render(turned, Recipe.of(TiltShift(radius=8, angle=0)), execution="serial").pixels
    assert np.abs(np.rot90(upright).astype(int) - level).max() <= 1
