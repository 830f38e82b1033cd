"""White balance against published white points and its own promises."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.white_balance import WhiteBalance, adaptation, white_point
from photoedit.photo import Photo
from photoedit.recipe import Recipe


@pytest.mark.parametrize(
    ("kelvin", "x", "y"),
    [(2856, 0.44758, 0.40745), (4000, 0.38045, 0.37675), (6500, 0.31352, 0.32363), (10000, 0.28063, 0.28829)],
)
def test_white_points_lie_on_the_planckian_locus(kelvin: float, x: float, y: float) -> None:
    """Black-body chromaticities, CIE 1931 (Wyszecki & Stiles 1982); illuminant A is at 2856 K."""
    xyz = white_point(kelvin, 0)
    assert xyz[0] / xyz.sum() == pytest.approx(x, abs=6e-4)
    assert xyz[1] / xyz.sum() == pytest.approx(y, abs=6e-4)


def test_the_scene_white_becomes_neutral_white() -> None:
    to_rgb = np.linalg.inv(
        [
            [0.4124564, 0.3575761, 0.1804375],
            [0.2126729, 0.7151522, 0.0721750],
            [0.0193339, 0.119192, 0.9503041],
        ]
    )
    scene, neutral = to_rgb @ white_point(3200, 20), to_rgb @ white_point(6500, 0)
    assert adaptation(3200, 20) @ scene == pytest.approx(neutral, rel=1e-9)


def mean_colour(chain: str) -> np.ndarray:
    grey = Photo.from_array(np.full((4, 4, 3), 0.5, np.float32))
    result: np.ndarray = render(grey, Recipe.from_text(chain), execution="serial").pixels.mean(axis=(0, 1))
    return result


def test_a_higher_temperature_is_warmer() -> None:
    red, _, blue = mean_colour("white-balance temperature=8000")
    assert red > 0.5 > blue
    red, _, blue = mean_colour("white-balance temperature=4500")
    assert red < 0.5 < blue


def test_a_positive_tint_is_magenta() -> None:
    red, green, blue = mean_colour("white-balance tint=40")
    assert green < min(red, blue)
    red, green, blue = mean_colour("white-balance tint=-40")
    assert green > max(red, blue)


def test_temperature_runs_smoothly_over_the_joins_of_its_formulas() -> None:
    steps = [np.diff([white_point(k + d, 0)[2] for d in (-1, 0, 1)]) for k in (2222, 4000)]
    for before, after in steps:
        assert abs(before - after) < 0.002


@pytest.mark.parametrize(
    "colour", [(1, 1, 1), (0.5, 0.3, 0.1), (0.16, 0.18, 0.24), (0.2, 0.3, 0.2), (0.3, 0.2, 0.3)]
)
def test_the_colour_that_is_said_to_be_grey_becomes_grey(colour: tuple[float, ...]) -> None:
    red, green, blue = WhiteBalance.for_grey(colour).affine().rows[:, :3] @ colour
    assert (red / green, blue / green) == pytest.approx((1, 1), abs=0.004)


def test_grey_is_found_to_be_neutral_and_what_is_beyond_the_ranges_is_not_an_error() -> None:
    found = WhiteBalance.for_grey((0.4, 0.4, 0.4))
    assert found.temperature == pytest.approx(6500, abs=2)
    assert found.tint == pytest.approx(0, abs=0.1)
    assert WhiteBalance.for_grey((1, 0.2, 0.001)).temperature == 2000
    assert WhiteBalance.for_grey((0.3, 1, 0.3)).tint == 150
    with pytest.raises(ValueError, match="without light"):
        WhiteBalance.for_grey((0, 0, 0))
