"""HSL by bands against its formula in OKLab, with the hue worked out the slow way."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.hsl_bands import CENTRES, HslBands, weights
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture
from tests.filters.oklab import lab_of, pixels_of

COLOURS = {
    "red": (220, 40, 40), "orange": (225, 140, 60), "yellow": (225, 215, 50), "green": (50, 200, 60),
    "aqua": (60, 210, 210), "blue": (60, 120, 220), "purple": (140, 70, 220), "magenta": (220, 60, 190),
}  # fmt: skip


def made(pixels: np.ndarray, item: HslBands) -> np.ndarray:
    result: np.ndarray = render(Photo.from_array(pixels), Recipe.of(item), execution="serial").pixels
    return result


def test_follows_the_formula() -> None:
    pixels = np.clip(picture(60, 80, 3, np.float32), 0.02, 0.98)
    item = HslBands(red_hue=30, orange_saturation=0.8, green_lightness=-0.5, blue_hue=-25, blue_lightness=0.4,
                    magenta_saturation=-1, aqua_saturation=0.5)  # fmt: skip
    lab = lab_of(pixels)
    light, chroma = lab[..., 0], lab[..., 1] + 1j * lab[..., 2]
    shares = weights(np.degrees(np.angle(chroma)).ravel()).reshape(*chroma.shape, 8)
    bands = list(CENTRES)
    hue, saturation, lightness = (
        shares @ np.array([getattr(item, f"{band}_{what}") for band in bands])
        for what in ("hue", "saturation", "lightness")
    )
    strength = np.abs(lab[..., 1]) + np.abs(lab[..., 2])
    light = light * (1 + 0.5 * lightness * strength / (strength + 0.05))
    chroma = chroma * (1 + saturation) * np.exp(1j * np.radians(hue))
    expected = pixels_of(np.stack([light, chroma.real, chroma.imag], axis=-1))
    assert np.abs(made(pixels, item) - expected).max() < 3e-5


def test_weights_overlap_smoothly_and_add_up_to_1() -> None:
    hues = np.linspace(-180, 180, 3601)
    shares = weights(hues)
    assert np.abs(shares.sum(axis=1) - 1).max() < 1e-12
    assert np.abs(np.diff(shares, axis=0)).max() < 0.01
    assert np.array_equal(weights(np.array([*CENTRES.values()])), np.eye(8))


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
