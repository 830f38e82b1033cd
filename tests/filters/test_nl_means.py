"""Non-local means against the published formula in double precision."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import uniform_filter

from photoedit.engine import render
from photoedit.filters.nl_means import NlMeans
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize(("strength", "radius", "patch"), [(0.1, 2, 1), (0.03, 4, 2), (0.5, 3, 0)])
@pytest.mark.parametrize("channels", [1, 3])
def test_equals_the_published_formula(strength: float, radius: int, patch: int, channels: int) -> None:
    photo = Photo.from_array(picture(30, 41, channels, np.float32))
    item = NlMeans(strength, radius, patch)
    result = render(photo, Recipe.of(item), execution="serial", tile=13).pixels
    margin = radius + patch
    padded = np.pad(photo.pixels.astype(np.float64), [(margin, margin), (margin, margin), (0, 0)], "reflect")
    total, norm = np.zeros((30, 41, channels)), np.zeros((30, 41, 1))
    inner = np.s_[margin : margin + 30, margin : margin + 41]
    for y in range(-radius, radius + 1):
        for x in range(-radius, radius + 1):
            other = np.roll(padded, (-y, -x), (0, 1))
            distance = uniform_filter(((other - padded) ** 2).mean(axis=2), 2 * patch + 1)
            weight = np.exp(-distance / strength**2)[inner][:, :, None]
            total += weight * other[inner]
            norm += weight
    assert np.abs(result - total / norm).max() < 1e-5


def test_takes_noise_away_and_keeps_stripes() -> None:
    random = np.random.default_rng(1)
    stripes = 0.4 + 0.2 * (np.arange(100) // 4 % 2) * np.ones((100, 1))
    photo = Photo.from_array((stripes + random.normal(0, 0.03, stripes.shape)).astype(np.float32))
    result = render(photo, Recipe.of(NlMeans(0.05, 6, 2)), execution="serial").pixels[:, :, 0]
    assert np.sqrt(((result - stripes) ** 2).mean()) < 0.012
