"""Split toning against its formula in OKLab."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.split_toning import SplitToning
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.oklab import lab_of, pixels_of
from tests.filters.pictures import picture


def made(pixels: np.ndarray, item: SplitToning) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


@pytest.mark.parametrize("balance", [-1.0, 0.0, 0.6])
def test_follows_the_formula(balance: float) -> None:
    pixels = np.clip(picture(30, 40, 3, np.float32), 0.05, 0.95)
    item = SplitToning(
        shadow_hue=220, shadow_saturation=0.7, highlight_hue=60, highlight_saturation=0.4, balance=balance
    )
    lab = lab_of(pixels)
    light = lab[..., 0]
    t = np.clip(light - (0.5 - 0.4 * balance) + 0.5, 0, 1)
    bright = t * t * (3 - 2 * t)
    shadow = 0.12 * 0.7 * np.exp(1j * np.radians(220))
    highlight = 0.12 * 0.4 * np.exp(1j * np.radians(60))
    added = np.clip(1 - (2 * light - 1) ** 4, 0, None) * ((1 - bright) * shadow + bright * highlight)
    expected = pixels_of(lab + np.stack([0 * light, added.real, added.imag], axis=-1))
    assert np.abs(made(pixels, item) - expected).max() < 1e-5


def test_shadows_become_blue_and_highlights_orange() -> None:
    greys = np.repeat(np.array([0.2, 0.8], np.float32), 3).reshape(1, 2, 3)
    dark, bright = made(greys, SplitToning(shadow_saturation=1, highlight_saturation=1))[0]
    assert dark[2] > dark[0]
    assert bright[0] > bright[2]


def test_black_and_white_take_no_tint() -> None:
    ends = np.repeat(np.array([0, 65535], np.uint16), 3).reshape(1, 2, 3)
    assert (
        np.abs(made(ends, SplitToning(shadow_saturation=1, highlight_saturation=1)).astype(int) - ends).max()
        <= 1
    )
