"""OKLab against the published formula in float64."""

from __future__ import annotations

import math

import numpy as np
import pytest

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile
from tests.filters.oklab import lab_of_light, light_of_lab
from tests.filters.science import colour


def turned(light: Tile, angle: float) -> Tile:
    tools, made = Tools(), light.copy()
    tools.oklab.turn(tools.rows(made), math.cos(angle), math.sin(angle))
    return made


@pytest.mark.parametrize("scale", [1e-7, 1e-4, 0.01, 1.0, 7.0, 3000.0])
def test_colours_of_any_brightness_follow_the_formula(scale: float) -> None:
    light = (scale * np.random.default_rng(1).random((40, 50, 3))).astype(np.float32)
    lab = lab_of_light(light)
    chroma = (lab[..., 1] + 1j * lab[..., 2]) * np.exp(0.7j)
    expected = light_of_lab(np.stack([lab[..., 0], chroma.real, chroma.imag], axis=-1))
    assert np.abs(turned(light, 0.7) - expected).max() < 3e-6 * scale + 2e-8


def test_the_formula_is_that_of_colour_science() -> None:
    """Which goes by XYZ, with matrices of four digits more or less."""
    light = np.random.default_rng(4).random((40, 50, 3))
    xyz = colour.RGB_to_XYZ(light, "sRGB", apply_cctf_decoding=False)
    assert np.abs(colour.XYZ_to_Oklab(xyz) - lab_of_light(light)).max() < 2e-4


def test_black_and_white_stay() -> None:
    assert turned(np.zeros((1, 1, 3), np.float32), 2).tolist() == [[[0, 0, 0]]]
    assert turned(np.ones((1, 1, 3), np.float32), 2)[0, 0] == pytest.approx([1, 1, 1], abs=1e-6)


def test_there_and_back_is_the_same_light() -> None:
    light = (1.4 * np.random.default_rng(2).random((40, 50, 3)) - 0.2).astype(np.float32)
    assert np.abs(turned(light, 0) - light).max() < 2e-6


def test_what_is_below_black_is_continued_oddly() -> None:
    light = np.random.default_rng(3).random((9, 9, 3)).astype(np.float32)
    assert np.array_equal(turned(-light, 1), -turned(light, 1))
