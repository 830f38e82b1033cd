"""The luminosity range against its formula, in double precision, and in both lights."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine import render
from photoedit.kernels.tools import Tools
from photoedit.masks.luminosity import Luminosity
from photoedit.photo import Photo, Region, Size
from photoedit.recipe import Recipe
from tests.conftest import picture


def weights(mask: Luminosity, pixels: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    size = Size(pixels.shape[1], pixels.shape[0])
    out = np.empty((size.height, size.width, 1), np.float32)
    mask.weigh(pixels, out, Region(0, 0, *size), size, Tools())
    return out[:, :, 0]


@pytest.mark.parametrize(
    "values", [{}, {"low": 0, "high": 30}, {"low": 40, "high": 60, "feather": 5}, {"low": 0, "feather": 100}]
)
@pytest.mark.parametrize("channels", [1, 3])
def test_fades_out_beyond_its_range(values: dict[str, Any], channels: int) -> None:
    pixels = (picture(30, 40, channels, np.float32) * 1.4 - 0.2).astype(np.float32)
    luma = pixels[:, :, 0] if channels == 1 else pixels.astype(float) @ [0.2126, 0.7152, 0.0722]
    luma, mask = np.clip(luma, 0, 1), Luminosity(**values)
    beyond = np.maximum(mask.low / 100 - luma, luma - mask.high / 100)
    t = np.clip(beyond / (mask.feather / 100), 0, 1)
    assert np.abs(weights(mask, pixels) - (1 - t * t * (3 - 2 * t))).max() < 1e-5


def test_selects_the_same_pixels_for_filters_of_both_lights() -> None:
    grey = np.linspace(0, 1, 256, dtype=np.float32).reshape(16, 16, 1).repeat(3, axis=2)
    mask = 'mask="luminosity low=50 feather=0"'
    bright = render(Photo.from_array(grey), Recipe.from_text(f"exposure stops=1 {mask}"), execution="serial")
    rich = render(
        Photo.from_array(grey), Recipe.from_text(f"contrast amount=-0.5 {mask}"), execution="serial"
    )
    changed = [np.abs(result.pixels - grey).max(axis=2) > 1e-4 for result in (bright, rich)]
    assert np.array_equal(changed[0][9:], changed[1][9:])
    assert not changed[0][:7].any()
