"""OKLab against the published formula in float64."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.kernels.tools import Tools
from photoedit.photo import Tile
from tests.filters.oklab import lab_of_light


def to_lab(light: Tile) -> Tile:
    tools, lab = Tools(), light.copy()
    tools.oklab.to_lab(tools.rows(lab))
    return lab


@pytest.mark.parametrize("scale", [1e-9, 1e-7, 1e-4, 0.01, 1.0, 7.0, 3000.0])
def test_colours_of_any_brightness_follow_the_formula(scale: float) -> None:
    light = (scale * np.random.default_rng(1).random((40, 50, 3))).astype(np.float32)
    expected = lab_of_light(light)
    assert np.abs(to_lab(light) - expected).max() < 1e-6 * max(1, np.abs(expected).max()) + 2e-3 * (
        scale < 1e-6
    )


def test_black_is_0_and_white_is_1() -> None:
    assert to_lab(np.zeros((1, 1, 3), np.float32)).tolist() == [[[0, 0, 0]]]
    assert to_lab(np.ones((1, 1, 3), np.float32))[0, 0] == pytest.approx([1, 0, 0], abs=1e-6)


def test_there_and_back_is_the_same_light() -> None:
    tools = Tools()
    light = (1.4 * np.random.default_rng(2).random((40, 50, 3)) - 0.2).astype(np.float32)
    back = to_lab(light)
    tools.oklab.to_rgb(tools.rows(back))
    assert np.abs(back - light).max() < 5e-6


def test_what_is_below_black_is_continued_oddly() -> None:
    light = np.random.default_rng(3).random((9, 9, 3)).astype(np.float32)
    assert np.array_equal(to_lab(-light), -to_lab(light))
