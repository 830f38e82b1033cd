"""Vibrance against its formula in OKLab."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.vibrance import Vibrance
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.oklab import lab_of, pixels_of
from tests.filters.pictures import picture


def made(pixels: np.ndarray, amount: float) -> np.ndarray:
    result: np.ndarray = render(
        Photo.from_array(pixels), Recipe.of(Vibrance(amount=amount)), execution="serial"
    ).pixels
    return result


@pytest.mark.parametrize("amount", [-1.0, 0.4, 1.0])
def test_follows_the_formula(amount: float) -> None:
    pixels = np.clip(picture(30, 40, 3, np.float32), 0, 1)
    lab = lab_of(pixels)
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    skin = np.maximum(np.cos(np.radians(hue - 52)), 0) ** 8
    gain = 1 + amount * (1 - 0.6 * skin) / (1 + (chroma / 0.1) ** 2)
    expected = pixels_of(lab * np.stack([np.ones_like(gain), gain, gain], axis=-1))
    assert np.abs(made(pixels, amount) - expected).max() < 1e-5


def strength(pixels: np.ndarray) -> np.ndarray:
    lab = lab_of(pixels)
    return np.hypot(lab[..., 1], lab[..., 2])


def test_pale_colours_gain_most_and_skin_less_than_its_equals() -> None:
    colours = np.array(
        [[[0.5, 0.55, 0.6], [0.1, 0.4, 0.9], [0.8, 0.65, 0.55], [0.55, 0.65, 0.8]]], np.float32
    )
    pale, strong, skin, sky = (strength(made(colours, 0.8)) / strength(colours))[0]
    assert pale > 1.5
    assert 1 < strong < 1.2
    assert sky > skin > 1


def test_greys_stay_grey() -> None:
    greys = np.repeat(np.linspace(0, 1, 256, dtype=np.float32), 3).reshape(1, -1, 3)
    assert np.abs(made(greys, 1.0) - greys).max() < 2e-6
