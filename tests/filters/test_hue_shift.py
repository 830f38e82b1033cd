"""Hue shift: the turn, and what it leaves alone."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.hue_shift import HueShift
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.oklab import lab_of
from tests.filters.pictures import picture


@pytest.mark.parametrize("angle", [-180.0, -30.0, 75.0])
def test_hue_turns_while_lightness_and_chroma_stay(angle: float) -> None:
    pixels = np.clip(picture(30, 40, 3, np.float32), 0.1, 0.9)
    made = render(Photo.from_array(pixels), Recipe.of(HueShift(angle=angle)), execution="serial").pixels
    before, after = lab_of(pixels), lab_of(made)
    turned = (before[..., 1] + 1j * before[..., 2]) * np.exp(1j * np.radians(angle))
    assert np.abs(after[..., 0] - before[..., 0]).max() < 1e-5
    assert np.abs(after[..., 1] + 1j * after[..., 2] - turned).max() < 1e-4


def test_from_red_to_yellow() -> None:
    red = np.array([[[0.8, 0.2, 0.2]]], np.float32)
    made = render(Photo.from_array(red), Recipe.of(HueShift(angle=70)), execution="serial").pixels[0, 0]
    assert made[1] > 2 * red[0, 0, 1]
    assert made[2] < made[0]


def test_a_photo_without_colour_stays_as_it_is() -> None:
    grey = Photo.from_array(picture(20, 30, 1, np.uint16))
    made = render(grey, Recipe.of(HueShift(angle=90)), execution="serial").pixels
    assert np.array_equal(made, grey.pixels)
