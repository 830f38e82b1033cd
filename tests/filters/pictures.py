"""Pictures that oracles are asked about: all that a filter meets, in one small array.

A quarter is a cut of a real photo, so that every comparison is also made on one; above it lies a strip with
a ramp and single bright and dark pixels; the rest is `conftest.picture`: soft gradients, hard edges, noise.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from tests import conftest

PHOTO = Path(__file__).parents[2] / "resources" / "samples" / "mountain-lake.jpg"

LEAST = 12
"""Pixels of a side from which there is room for more than the plain picture."""


def picture(
    height: int, width: int, channels: int = 3, dtype: npt.DTypeLike = np.uint8, seed: int = 0
) -> npt.NDArray[Any]:
    """As `conftest.picture`, with a real photo in its lower right quarter, a ramp and impulses above that."""
    made = conftest.picture(height, width, channels, dtype, seed)
    if min(height, width) < LEAST:
        return made
    colours = min(channels, 3)
    top, left = height // 2, width // 2
    real = photo()[: height - top, : width - left, :colours]
    made[top : top + real.shape[0], left : left + real.shape[1], :colours] = _as(real, dtype)
    strip = np.repeat(np.linspace(0, 1, width - left)[np.newaxis, :, np.newaxis], 5, axis=0)
    strip[2, 2::5] = 1
    strip[2, 4::5] = 0
    made[top - 5 : top, left:, :colours] = _as(strip, dtype)
    return made


@functools.cache
def photo() -> npt.NDArray[np.float64]:
    """Sky, clouds, snow, rock and trees of a real photo, 220 x 330 x 3 of 0..1."""
    with Image.open(PHOTO) as opened:
        small = opened.convert("RGB").reduce(8)
    return np.asarray(small, np.float64)[50:, 90:420] / 255


def _as(values: npt.NDArray[np.float64], dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    if np.dtype(dtype) == np.float32:
        return (values * 1.2 - 0.1).astype(np.float32)
    return np.round(values * np.iinfo(np.dtype(dtype)).max).astype(dtype)
