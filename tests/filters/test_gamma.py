"""Gamma against its formula."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.gamma import Gamma
from photoedit.photo import Photo
from photoedit.recipe import Recipe


@pytest.mark.parametrize("gamma", [0.05, 0.45, 1.8, 20])
def test_every_16_bit_value_is_within_one_step_of_the_formula(gamma: float) -> None:
    values = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    made = render(Photo.from_array(values), Recipe.of(Gamma(gamma=gamma)), execution="serial").pixels
    expected = np.round((values / 65535.0) ** (1 / gamma) * 65535)
    assert np.abs(made[:, :, 0].astype(int) - expected).max() <= 1


def test_what_is_below_black_stays() -> None:
    values = np.array([[-0.25, 0, 1]], np.float32)
    made = render(Photo.from_array(values), Recipe.of(Gamma(gamma=2)), execution="serial").pixels
    assert np.array_equal(made[:, :, 0], values)
