"""The film curves against their published formulas."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.filmic import Filmic
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear

Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def aces(x: Floats) -> Floats:
    """K. Narkowicz, 2015."""
    return (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)


def hable(x: Floats) -> Floats:
    """J. Hable, 2010."""
    a, b, c, d, e, f = 0.15, 0.50, 0.10, 0.20, 0.02, 0.30
    return ((x * (a * x + c * b) + d * e) / (x * (a * x + b) + d * f)) - e / f


def made(pixels: np.ndarray, item: Filmic) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


@pytest.mark.parametrize("stops", [-6.0, -1.0, 0.0, 2.5, 6.0])
@pytest.mark.parametrize("amount", [0.3, 1.0])
@pytest.mark.parametrize(("name", "curve", "gain"), [("aces", aces, 0.513531), ("hable", hable, 2.0)])
def test_follows_the_published_curve(name: str, curve, gain: float, stops: float, amount: float) -> None:  # type: ignore[no-untyped-def]
    pixels = np.clip(picture(20, 30, 3, np.float32), 0, None)
    light = linear(pixels.astype(np.float64))
    gain *= 2**stops
    bent = curve(gain * light) / curve(np.float64(gain))
    expected = encoded(light + amount * (bent - light))
    assert np.abs(made(pixels, Filmic(curve=name, stops=stops, amount=amount)) - expected).max() < 1e-5


@pytest.mark.parametrize("name", ["aces", "hable"])
@pytest.mark.parametrize("stops", [-2.0, 0.0, 3.0])
def test_black_and_white_stay(name: str, stops: float) -> None:
    ends = np.array([[0, 65535]], np.uint16)
    assert np.array_equal(made(ends, Filmic(curve=name, stops=stops))[:, :, 0], ends)


def test_middle_grey_stays_on_aces() -> None:
    grey = encoded(np.full((1, 1), 0.18)).astype(np.float32)
    assert made(grey, Filmic())[0, 0, 0] == pytest.approx(grey[0, 0], abs=1e-5)
