"""HSL by bands against its formula in OKLab, with the hue worked out the slow way."""

from __future__ import annotations

import cmath
import math

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.hsl_bands import CENTRES, HslBands
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.oklab import lab_of, pixels_of
from tests.filters.pictures import picture

COLOURS = {
    "red": (220, 40, 40), "orange": (225, 140, 60), "yellow": (225, 215, 50), "green": (50, 200, 60),
    "aqua": (60, 210, 210), "blue": (60, 120, 220), "purple": (140, 70, 220), "magenta": (220, 60, 190),
}  # fmt: skip


def made(pixels: np.ndarray, item: HslBands) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


def place(a: float, b: float) -> float:
    """Where a hue lies on the circle of |a| + |b| = 1, whose way round is 4."""
    height = b / (abs(a) + abs(b))
    return (height if a >= 0 else 2 - height) % 4


def weights(a: float, b: float) -> list[float]:
    """How much of each band is in a hue."""
    shares = [0.0] * 8
    places = [place(math.cos(math.radians(hue)), math.sin(math.radians(hue))) for hue in CENTRES.values()]
    for band, begin in enumerate(places):
        after = (band + 1) % 8
        t = ((place(a, b) - begin) % 4) / ((places[after] - begin) % 4)
        if t < 1:
            shares[after] = t * t * (3 - 2 * t)
            shares[band] = 1 - shares[after]
    return shares


def changed(lab: np.ndarray, item: HslBands) -> list[float]:
    """One colour, band by band."""
    light, a, b = map(float, lab)
    factor, lift = 0j, 0.0
    for band, share in zip(CENTRES, weights(a, b), strict=True):
        hue, saturation, lightness = (
            getattr(item, f"{band}_{what}") for what in ("hue", "saturation", "lightness")
        )
        factor += share * (1 + saturation) * cmath.exp(1j * math.radians(hue))
        lift += share * 0.5 * lightness
    chroma, strength = factor * complex(a, b), abs(a) + abs(b)
    return [light * (1 + lift * strength / (strength + 0.05)), chroma.real, chroma.imag]


def test_follows_the_formula() -> None:
    pixels = np.clip(picture(60, 80, 3, np.float32), 0.02, 0.98)
    item = HslBands(red_hue=30, orange_saturation=0.8, green_lightness=-0.5, blue_hue=-25, blue_lightness=0.4,
                    magenta_saturation=-1, aqua_saturation=0.5)  # fmt: skip
    expected = pixels_of(np.apply_along_axis(changed, 2, lab_of(pixels), item))
    assert np.abs(made(pixels, item) - expected).max() < 1e-5


def test_bands_overlap_smoothly() -> None:
    """Round the circle nothing jumps: neighbours among 3600 hues differ by little after the change."""
    hues = np.radians(np.arange(3600) / 10)
    lab = np.stack([np.full(3600, 0.6), 0.08 * np.cos(hues), 0.08 * np.sin(hues)], axis=1)[np.newaxis]
    item = HslBands(red_saturation=-1, yellow_lightness=1, blue_hue=60)
    after = lab_of(made(pixels_of(lab).astype(np.float32), item))
    assert np.abs(np.diff(after, axis=1, append=after[:, :1])).max() < 2e-3


@pytest.mark.parametrize("band", list(CENTRES))
def test_a_band_changes_its_own_colour_most(band: str) -> None:
    colours = (np.array([*COLOURS.values()], np.float32) / 255).reshape(1, 8, 3)
    after = made(colours, HslBands(**{f"{band}_saturation": -1.0}))
    lost = np.linalg.norm(lab_of(colours) - lab_of(after), axis=2)[0]
    lost /= np.linalg.norm(lab_of(colours)[0, :, 1:], axis=1)
    assert list(CENTRES)[int(lost.argmax())] == band
    assert lost.max() > 0.85


def test_greys_stay_as_they_are() -> None:
    greys = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(1, -1, 3)
    item = HslBands(**{f"{band}_lightness": 1.0 for band in CENTRES})
    assert np.array_equal(made(greys, item), greys)
