"""Grain: how it is distributed, and that nothing but seed and place decides."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy.stats import kstest, norm

from photoedit.engine import render
from photoedit.filters.grain import Grain
from photoedit.photo import Photo
from photoedit.recipe import Recipe


def grain(item: Grain, value: float = 0.5, channels: int = 3, side: int = 300) -> npt.NDArray[Any]:
    photo = Photo.from_array(np.full((side, side, channels), value, np.float32))
    return render(photo, Recipe.of(item), execution="serial").pixels - np.float32(value)


@pytest.mark.parametrize("size", [1.0, 1.5, 3.0, 7.0])
def test_is_as_strong_as_it_says_whatever_its_size(size: float) -> None:
    noise = grain(Grain(amount=0.4, size=size), side=500)[:, :, 0]
    assert noise.std() == pytest.approx(0.04, rel=0.06)
    assert noise.mean() == pytest.approx(0, abs=0.003)


def test_is_normally_distributed_and_white() -> None:
    noise = grain(Grain(amount=0.4, size=1))[:, :, 0]
    assert kstest(noise.ravel() / 0.04, norm.cdf).statistic < 0.01
    spectrum = np.abs(np.fft.fft2(noise)) ** 2 / noise.size
    for part in (spectrum[1:150, 1:20], spectrum[1:20, 1:150], spectrum[100:150, 100:150]):
        assert part.mean() == pytest.approx(0.04**2, rel=0.1)


def test_larger_grains_are_softer() -> None:
    fine, coarse = (grain(Grain(amount=0.4, size=size))[:, :, 0] for size in (1, 4))

    def likeness(noise: npt.NDArray[Any]) -> float:
        return float(np.corrcoef(noise[:, :-2].ravel(), noise[:, 2:].ravel())[0, 1])

    assert likeness(fine) == pytest.approx(0, abs=0.02)
    assert likeness(coarse) > 0.5


def test_is_grey_unless_asked_to_be_coloured() -> None:
    grey = grain(Grain(amount=0.4))
    assert np.abs(np.ptp(grey, axis=2)).max() < 1e-6
    coloured = grain(Grain(amount=0.4, coloured=True)).reshape(-1, 3)
    assert np.abs(np.corrcoef(coloured.T) - np.eye(3)).max() < 0.03


def test_black_and_white_stay_clean() -> None:
    assert np.abs(grain(Grain(amount=2), 0.0)).max() == 0
    assert np.abs(grain(Grain(amount=2), 1.0)).max() == 0


def test_the_seed_decides() -> None:
    first, again, other = (grain(Grain(amount=0.4, seed=seed))[:, :, 0] for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert abs(np.corrcoef(first.ravel(), other.ravel())[0, 1]) < 0.02
