"""The channel mixer against sums written out."""

from __future__ import annotations

import numpy as np

from photoedit.engine import render
from photoedit.filters.channel_mixer import ChannelMixer
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def made(pixels: np.ndarray, item: ChannelMixer) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


def test_each_new_channel_is_the_sum_of_its_parts() -> None:
    pixels = picture(20, 30, 3, np.float32)
    red, green, blue = np.moveaxis(pixels.astype(np.float64), 2, 0)
    item = ChannelMixer(red_red=0.5, red_green=0.8, red_blue=-0.3, green_blue=0.2, blue_red=1, blue_blue=0)
    expected = np.stack([0.5 * red + 0.8 * green - 0.3 * blue, green + 0.2 * blue, red], axis=2)
    assert np.abs(made(pixels, item) - expected).max() < 1e-6


def test_greys_keep_their_brightness_on_demand() -> None:
    greys = np.repeat(np.linspace(0, 1, 64, dtype=np.float32), 3).reshape(1, -1, 3)
    item = ChannelMixer(red_green=0.7, blue_red=-0.4, keep_greys=True)
    assert np.abs(made(greys, item) - greys).max() < 1e-6


def test_parts_that_add_up_to_nothing_are_left_as_they_are() -> None:
    pixels = picture(20, 30, 3, np.float32)
    item = ChannelMixer(red_red=1, red_green=-1, keep_greys=True)
    assert np.abs(made(pixels, item)[..., 0] - (pixels[..., 0] - pixels[..., 1])).max() < 1e-6
