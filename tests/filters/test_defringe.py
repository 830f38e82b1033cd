"""Defringe against its formula in double precision."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from photoedit.engine import render
from photoedit.filters.defringe import Defringe
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = np.array([0.2126, 0.7152, 0.0722])


def test_equals_its_formula() -> None:
    photo = Photo.from_array(picture(60, 71, 3, np.float32))
    item = Defringe(strength=0.8, radius=1.5, threshold=0.1)
    result = render(photo, Recipe.of(item), execution="serial", tile=17).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ LUMA
    colours = np.stack([pixels[:, :, 0] - luma, pixels[:, :, 2] - luma], axis=2)

    def blur(planes: np.ndarray) -> np.ndarray:
        return np.asarray(gaussian_filter(planes, (1.5, 1.5, 0), mode="mirror"))

    far = ((colours - blur(colours)) ** 2).sum(axis=2, keepdims=True)
    weight = 0.01 / (far + 0.01)
    trusted = blur(weight * colours) / blur(weight)
    t = np.clip(1 - 2 * weight, 0, 1)
    colours += 0.8 * t * t * (3 - 2 * t) * (trusted - colours)
    red, blue = colours[:, :, 0] + luma, colours[:, :, 1] + luma
    green = (luma - LUMA[0] * red - LUMA[2] * blue) / LUMA[1]
    assert np.abs(result - np.stack([red, green, blue], axis=2)).max() < 2e-5


def test_a_purple_fringe_goes_and_brightness_stays() -> None:
    pixels = np.where(np.arange(80) < 40, 0.9, 0.1)[None, :, None] * np.ones((40, 1, 3))
    pixels[:, 40:42] = (0.5, 0.2, 0.6)
    photo = Photo.from_array(pixels.astype(np.float32))
    result = render(photo, Recipe.of(Defringe()), execution="serial").pixels
    assert np.ptp(result[:, 40:42], axis=2).max() < 0.1 * np.ptp(pixels[:, 40:42], axis=2).max()
    assert np.abs(result @ LUMA - pixels @ LUMA).max() < 1e-5


def test_a_wide_colour_stays() -> None:
    pixels = np.full((60, 120, 3), 0.4, np.float32)
    pixels[:, 40:80] = (0.7, 0.2, 0.8)
    result = render(Photo.from_array(pixels), Recipe.of(Defringe()), execution="serial").pixels
    assert np.abs(result - pixels)[:, 55:65].max() < 1e-5


def test_a_photo_without_colour_stays() -> None:
    photo = Photo.from_array(picture(30, 40, 1))
    result = render(photo, Recipe.of(Defringe()), execution="serial", tile=11)
    assert np.array_equal(result.pixels, photo.pixels)
