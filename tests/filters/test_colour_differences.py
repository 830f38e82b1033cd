"""How far colours are from where others put them, as an eye sees it: CIEDE2000, on a real photo of 8 bits.

Every filter of colour makes its 8-bit photo anew from numbers of colour-science or OpenCV, or from the
published formula in float64. What is left is the rounding to 8 bits, on both sides of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine import render
from photoedit.filters.hsl_bands import HslBands
from photoedit.filters.sepia import SEPIA
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import photo
from tests.filters.science import colour
from tests.filters.test_colour_balance import SHIFTS, balanced
from tests.filters.test_hsl_bands import changed

Floats = npt.NDArray[np.float64]
Complex = npt.NDArray[np.complex128]
Change = Callable[[Floats], Floats]

MEAN, MOST = 0.5, 1.5
"""Bounds of the distance. Of the darkest colours one level of 8 bits is already a whole unit."""

SEEN = 2.0
"""What a filter has to change on average, or its nearness would say nothing."""

LUMA = np.array([0.2126, 0.7152, 0.0722])


class Colouring(NamedTuple):
    """A chain, and what it should do to encoded sRGB, H x W x 3 of 0..1."""

    chain: str
    change: Change


def _matrix(rows: npt.ArrayLike) -> Change:
    return lambda pixels: pixels @ np.asarray(rows, np.float64).T


def _in_light(change: Change) -> Change:
    return lambda pixels: colour.cctf_encoding(
        np.maximum(change(colour.cctf_decoding(pixels, function="sRGB")), 0), function="sRGB"
    )


def _in_oklab(change: Callable[[Floats, Complex], tuple[Floats, Complex]]) -> Change:
    """A change of lightness and of a + ib, by colour-science's OKLab."""

    def changed_pixels(pixels: Floats) -> Floats:
        lab = colour.XYZ_to_Oklab(colour.sRGB_to_XYZ(pixels))
        light, around = change(lab[..., 0], lab[..., 1] + 1j * lab[..., 2])
        back = np.stack([light, around.real, around.imag], axis=-1)
        result: Floats = colour.XYZ_to_sRGB(colour.Oklab_to_XYZ(back))
        return result

    return changed_pixels


def _polar(saturation: float, degrees: float) -> Complex:
    tint: Complex = 0.12 * saturation * np.exp(1j * np.radians(degrees))
    return tint


def _vibrance(light: Floats, around: Complex) -> tuple[Floats, Complex]:
    skin = np.maximum(np.cos(np.angle(around) - np.radians(52)), 0) ** 8
    return light, around * (1 + 0.8 * (1 - 0.6 * skin) / (1 + (np.abs(around) / 0.1) ** 2))


def _split(light: Floats, around: Complex) -> tuple[Floats, Complex]:
    t = np.clip(light, 0, 1)
    bright = t * t * (3 - 2 * t)
    tint = (1 - bright) * _polar(0.7, 220) + bright * _polar(0.4, 60)
    return light, around + np.clip(1 - (2 * light - 1) ** 4, 0, None) * tint


def _bands(light: Floats, around: Complex) -> tuple[Floats, Complex]:
    item = HslBands(blue_hue=-30, blue_saturation=0.4, green_lightness=0.3, yellow_saturation=-0.5)
    lab = np.stack([light, around.real, around.imag], axis=-1)
    made = np.apply_along_axis(lambda each: changed(each, item), 2, lab)
    return made[..., 0], made[..., 1] + 1j * made[..., 2]


def _adapted(kelvin: float) -> Change:
    """Bradford's adaptation from one black body's white to that of 6500 K."""
    spots = [colour.temperature.CCT_to_uv_Planck1900(each) for each in (kelvin, 6500)]
    scene, neutral = (colour.xy_to_XYZ(colour.UCS_uv_to_xy(uv)) for uv in spots)
    adapt = colour.adaptation.matrix_chromatic_adaptation_VonKries(scene, neutral, transform="Bradford")
    to_xyz = colour.RGB_COLOURSPACES["sRGB"].matrix_RGB_to_XYZ
    return _in_light(_matrix(np.linalg.inv(to_xyz) @ adapt @ to_xyz))


COLOURINGS = [
    Colouring("white-balance temperature=4500", _adapted(4500)),
    Colouring("white-balance temperature=9000", _adapted(9000)),
    Colouring("exposure stops=0.7", _in_light(lambda light: light * 2**0.7)),
    Colouring("saturation amount=1.5", _matrix(1.5 * np.eye(3) - 0.5 * np.tile(LUMA, (3, 1)))),
    Colouring("vibrance amount=0.8", _in_oklab(_vibrance)),
    Colouring(
        "hue-shift angle=60", _in_oklab(lambda light, around: (light, around * np.exp(1j * np.radians(60))))
    ),
    Colouring(
        "hsl-bands blue_hue=-30 blue_saturation=0.4 green_lightness=0.3 yellow_saturation=-0.5",
        _in_oklab(_bands),
    ),
    Colouring(
        "channel-mixer red_red=0.6 red_green=0.6 red_blue=-0.2 blue_green=0.4 blue_blue=0.5",
        _matrix([[0.6, 0.6, -0.2], [0.0, 1.0, 0.0], [0.0, 0.4, 0.5]]),
    ),
    Colouring(
        "colour-matrix matrix='1.2,-0.1,-0.1 0,0.9,0.1 0.1,0.2,0.7'",
        _matrix([[1.2, -0.1, -0.1], [0.0, 0.9, 0.1], [0.1, 0.2, 0.7]]),
    ),
    Colouring("black-and-white mix=natural", _in_light(_matrix(np.tile(LUMA, (3, 1))))),
    Colouring("sepia", _matrix(SEPIA)),
    Colouring(
        "split-toning shadow_hue=220 shadow_saturation=0.7 highlight_hue=60 highlight_saturation=0.4",
        _in_oklab(_split),
    ),
    Colouring(
        "colour-balance " + " ".join(f"{name}={value}" for name, value in SHIFTS.items()),
        lambda pixels: np.apply_along_axis(lambda pixel: balanced([*map(float, pixel)], True), 2, pixels),
    ),
]  # fmt: skip


@pytest.mark.parametrize("colouring", COLOURINGS, ids=lambda colouring: colouring.chain.split(" ")[0])
def test_colours_are_where_they_should_be_to_the_eye(colouring: Colouring) -> None:
    pixels = np.round(255 * photo()[::4, ::4]).astype(np.uint8)
    made = render(Photo.from_array(pixels), Recipe.from_text(colouring.chain), execution="serial").pixels
    expected = np.clip(colouring.change(pixels / 255), 0, 1)
    distance = _distance(made / 255, expected)
    assert distance.mean() <= MEAN
    assert distance.max() <= MOST
    assert _distance(made / 255, pixels / 255).mean() > SEEN


def _distance(one: Floats, other: Floats) -> Floats:
    """CIEDE2000 between two pictures of encoded sRGB."""
    labs = (colour.XYZ_to_Lab(colour.sRGB_to_XYZ(each)) for each in (one, other))
    result: Floats = colour.delta_E(*labs, method="CIE 2000")
    return result
