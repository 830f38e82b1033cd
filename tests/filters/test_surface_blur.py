"""Surface blur against the published formula in double precision."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import uniform_filter

from photoedit.engine import render
from photoedit.filters.surface_blur import SurfaceBlur
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize(("radius", "edges"), [(1, 0.3), (4, 0.05), (12, 0.1)])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_guided_filter(radius: int, edges: float, channels: int) -> None:
    photo = Photo.from_array(picture(61, 83, channels, np.float32))
    item = SurfaceBlur(radius, edges)
    result = render(photo, Recipe.of(item), execution="serial", tile=24).pixels
    padding = [(2 * radius, 2 * radius), (2 * radius, 2 * radius), (0, 0)]
    pixels = np.pad(photo.pixels.astype(np.float64), padding, "reflect")
    window = (2 * radius + 1, 2 * radius + 1, 1)
    mean, squares = uniform_filter(pixels, window), uniform_filter(pixels**2, window)
    gain = (squares - mean**2) / (squares - mean**2 + edges**2)
    offset = mean - gain * mean
    smooth = uniform_filter(gain, window) * pixels + uniform_filter(offset, window)
    inside = slice(2 * radius, -2 * radius)
    assert np.abs(result - smooth[inside, inside]).max() < 2e-5


def test_keeps_an_edge_and_smooths_beside_it() -> None:
    random = np.random.default_rng(1)
    step = np.where(np.arange(80) < 40, 0.2, 0.8) * np.ones((60, 1))
    noisy = step + random.normal(0, 0.02, step.shape)
    photo = Photo.from_array(noisy.astype(np.float32))
    result = render(photo, Recipe.of(SurfaceBlur(8, 0.08)), execution="serial").pixels[:, :, 0]
    assert result[:, :30].std() < 0.01
    assert (result[:, 41] - result[:, 38]).mean() > 0.5
