"""Shadows and highlights against the formula with SciPy's Gaussian, and without halos."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from photoedit.engine import render
from photoedit.filters.shadows_highlights import ShadowsHighlights
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear

LUMA = np.array([0.2126, 0.7152, 0.0722])


def made(pixels: np.ndarray, **params: float) -> np.ndarray:
    result: np.ndarray = render(
        Photo.from_array(pixels), Recipe.of(ShadowsHighlights(**params)), execution="serial"
    ).pixels
    return result


def smooth_step(low: float, high: float, x: np.ndarray) -> np.ndarray:
    t = np.clip((x - low) / (high - low), 0, 1)
    step: np.ndarray = t * t * (3 - 2 * t)
    return step


def formula(pixels: np.ndarray, shadows: float, highlights: float, radius: float) -> np.ndarray:
    light = linear(pixels.astype(np.float64))
    tone = np.sqrt(light @ LUMA if light.shape[2] == 3 else light[:, :, 0])
    mean = ndimage.gaussian_filter(tone, radius, mode="mirror")
    variance = ndimage.gaussian_filter(tone**2, radius, mode="mirror") - mean**2
    base = mean + variance / (variance + 0.05**2) * (tone - mean)
    dark, bright = 1 - smooth_step(0, 0.5, base), smooth_step(0.5, 1, base)
    gain = 1 + shadows * dark if shadows > 0 else 1 / (1 - shadows * dark)
    gain = gain * (1 + 0.5 * highlights * bright if highlights > 0 else 1 / (1 - 0.5 * highlights * bright))
    return encoded(light * gain[:, :, np.newaxis] ** 2)


@pytest.mark.parametrize(("shadows", "highlights"), [(0.6, 0), (-0.5, 0.7), (1, -1)])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(("radius", "bound"), [(2.5, 2e-5), (9, 4e-3)])
def test_follows_the_formula(
    shadows: float, highlights: float, channels: int, radius: float, bound: float
) -> None:
    """A large blur is made on a smaller copy and may differ by 1/2000, which the edges here make more of."""
    pixels = np.clip(picture(60, 80, channels, np.float32), 0, 1)
    after = made(pixels, shadows=shadows, highlights=highlights, radius=radius)
    assert np.abs(after - formula(pixels, shadows, highlights, radius)).max() < bound


def test_no_halo_beside_an_edge() -> None:
    """Dark land under a bright sky: next to the horizon both look as they do far away from it."""
    scene = np.full((200, 40, 3), 0.85, np.float32)
    scene[100:] = 0.15
    after = made(scene, shadows=1, highlights=-1, radius=15)[:, 20, 0]
    land, sky = after[-1], after[0]
    assert land > 0.25
    assert sky < 0.8
    assert np.abs(after[100:] - land).max() < 0.05 * (land - 0.15)
    assert np.abs(after[:100] - sky).max() < 0.25 * (0.85 - sky)


def test_detail_inside_the_shadows_is_kept() -> None:
    """Brighter by the same factor everywhere, a texture keeps its contrast; a tone curve would flatten it."""
    texture = 0.04 * (1 + 0.2 * np.sin(np.arange(200) * 1.3))
    light = np.repeat(np.tile(texture, (60, 1))[:, :, np.newaxis], 3, axis=2)
    after = linear(made(encoded(light).astype(np.float32), shadows=1, radius=20).astype(np.float64))
    before, now = (part[20:40, 60:140] for part in (light, after))
    assert now.mean() > 2 * before.mean()
    assert now.std() / now.mean() > 0.85 * before.std() / before.mean()


def test_tones_keep_their_order() -> None:
    ramp = np.repeat(np.linspace(0, 1, 4001, dtype=np.float32), 3).reshape(1, -1, 3)
    for shadows, highlights in ((1, -1), (-1, 1), (1, 1), (-1, -1)):
        after = made(ramp, shadows=shadows, highlights=highlights, radius=0)
        assert np.diff(after[0, :, 0]).min() > -1e-6
