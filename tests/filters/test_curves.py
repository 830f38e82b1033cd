"""Curves against SciPy's monotone cubic."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.interpolate import PchipInterpolator

from photoedit.engine import render
from photoedit.errors import UsageError
from photoedit.filters.curves import GENTLE_S, STRAIGHT, Curves
from photoedit.photo import Photo, Pixels
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

LUMA = np.array([0.2126, 0.7152, 0.0722])


def bent(values: Pixels, **curves: str) -> Pixels:
    made = render(Photo.from_array(values), Recipe.of(Curves(**curves)), execution="serial").pixels
    return made if values.ndim == 3 else made[:, :, 0]


@pytest.mark.parametrize(
    "points",
    [
        GENTLE_S,
        "0,0 1,0.5",
        "0,1 1,0",
        "0,0.1 0.3,0.1 0.5,0.9 0.6,0.3 1,1",
        "0,0 0.1,0.3 0.2,0.35 0.3,0.4 0.5,0.45 0.6,0.7 0.8,0.75 0.9,0.9 1,1",
        "0,0 0.01,0.2 0.02,0.9 1,1",
    ],
)
def test_equals_pchip(points: str) -> None:
    x, y = np.array([[float(n) for n in pair.split(",")] for pair in points.split()]).T
    values = np.linspace(0, 1, 20_001, dtype=np.float32).reshape(1, -1)
    expected = PchipInterpolator(x, y)(values.astype(np.float64))
    steepest = max(1.0, float(np.abs(np.diff(expected)).max() * 20_000))
    assert np.abs(bent(values, points=points) - expected).max() < 4e-7 * steepest


@st.composite
def rising_points(draw: st.DrawFn) -> str:
    steps = draw(st.lists(st.integers(1, 20), min_size=1, max_size=31))
    x = np.cumsum([0, *steps]) / sum(steps)
    y = [draw(st.integers(0, 1000)) / 1000 for _ in x]
    return " ".join(f"{a:.6g},{b:.6g}" for a, b in zip(x, y, strict=True))


@given(rising_points())
@settings(max_examples=100, deadline=None)
def test_any_points_equal_pchip(points: str) -> None:
    x, y = np.array([[float(n) for n in pair.split(",")] for pair in points.split()]).T
    values = np.linspace(0, 1, 2001, dtype=np.float32).reshape(1, -1)
    expected = PchipInterpolator(x, y)(values.astype(np.float64))
    slope = float(np.abs(np.diff(y) / np.diff(x)).max())
    assert np.abs(bent(values, points=points) - expected).max() < 2e-6 * max(1.0, slope)


def test_beyond_black_and_white_it_goes_straight_on() -> None:
    values = np.array([[-0.5, 1.5]], np.float32)
    slope = PchipInterpolator([0, 0.25, 0.75, 1], [0, 0.2, 0.8, 1]).derivative()
    expected = [[-0.5 * slope(0), 1 + 0.5 * slope(1)]]
    assert bent(values, points=GENTLE_S) == pytest.approx(np.array(expected), abs=1e-6)


def test_beyond_an_end_further_in_it_stays_level() -> None:
    values = np.array([[-1, 0, 0.1, 0.9, 1, 2]], np.float32)
    expected = np.array([[0.3, 0.3, 0.3, 0.7, 0.7, 0.7]])
    assert bent(values, points="0.2,0.3 0.8,0.7") == pytest.approx(expected, abs=1e-6)


def test_each_channel_has_its_own_curve_behind_the_common_one() -> None:
    pixels = picture(20, 30, 3, np.float32)
    made = bent(pixels, points="0,0 1,0.8", green="0,0 1,0.5", blue="0,1 1,0")
    expected = 0.8 * pixels * (1, 0.5, -1) + (0, 0, 1)
    assert np.abs(made - expected).max() < 1e-6


def test_luminance_moves_all_channels_by_the_same() -> None:
    pixels = picture(20, 30, 3, np.float32)
    made = bent(pixels, points=GENTLE_S, mode="luminance")
    luma = pixels @ LUMA
    rise = PchipInterpolator([0, 0.25, 0.75, 1], [0, 0.2, 0.8, 1])(luma) - luma
    inside = (luma >= 0) & (luma <= 1)  # beyond, SciPy's curve bends back, and ours goes straight on
    assert np.abs(made - (pixels + rise[:, :, np.newaxis]))[inside].max() < 2e-6


def test_straight_curves_are_neutral() -> None:
    assert Curves().is_neutral()
    assert Curves(points="0,0 0.5,0.5 1,1", red=STRAIGHT).is_neutral()
    assert not Curves(blue=GENTLE_S).is_neutral()


@pytest.mark.parametrize("points", ["0,0", "0,0 0,1", "0.5,0 0.2,1", "0,0 1,2", "0 1", "black,white"])
def test_points_that_are_no_curve_are_refused(points: str) -> None:
    with pytest.raises(UsageError, match="points must"):
        Curves(points=points)
