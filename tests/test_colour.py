"""Colours against the numbers of their standards."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.colour import ADOBE_RGB, DISPLAY_P3, PROPHOTO, SRGB, SRGB_CURVE, Colours, ToneCurve
from tests.kernels.test_light import linear

ADAPTED = {
    "sRGB": (SRGB, [0.4360, 0.3851, 0.1431, 0.2225, 0.7169, 0.0606, 0.0139, 0.0971, 0.7141]),
    "Adobe RGB": (
        ADOBE_RGB,
        [0.60974, 0.20528, 0.14919, 0.31111, 0.62567, 0.06322, 0.01947, 0.06087, 0.74457],
    ),
    "ProPhoto": (PROPHOTO, [0.7977, 0.1352, 0.0313, 0.2880, 0.7119, 0.0001, 0.0, 0.0, 0.8249]),
}
"""The colorants at D50 as the profiles of the field have them (Adobe RGB: its specification, 4.3.6.1)."""


@pytest.mark.parametrize(("colours", "expected"), ADAPTED.values(), ids=ADAPTED)
def test_primaries_give_the_colorants_that_are_published(colours: Colours, expected: list[float]) -> None:
    assert colours.matrix.ravel() == pytest.approx(expected, abs=2e-4)


def test_the_curve_of_srgb_is_that_of_its_standard() -> None:
    x = np.linspace(0, 1, 1001)
    assert np.abs(SRGB_CURVE.linear(x) - linear(x)).max() < 1e-15


@pytest.mark.parametrize("colours", [SRGB, DISPLAY_P3, ADOBE_RGB, PROPHOTO])
def test_white_stays_white(colours: Colours) -> None:
    assert colours.matrix.sum(axis=1) == pytest.approx([0.9642, 1.0, 0.8249], abs=1e-4)


def test_curves_and_colours_that_are_alike() -> None:
    assert ToneCurve.gamma(2.2).is_like(ToneCurve.gamma(2.2005))
    assert not ToneCurve.gamma(2.2).is_like(SRGB_CURVE)
    rounded = Colours(
        SRGB_CURVE, ((0.4361, 0.3851, 0.1431), (0.2225, 0.7169, 0.0606), (0.0139, 0.0971, 0.7141))
    )
    assert rounded.is_like(SRGB)
    assert rounded.snapped_to(SRGB) == SRGB
    assert not DISPLAY_P3.is_like(SRGB)


@pytest.mark.parametrize("samples", [[65535, 0], [0, 65535, 60000], [9000, 65535], [0, 30000]])
def test_a_curve_without_a_way_back_is_not_sound(samples: list[int]) -> None:
    assert not ToneCurve(samples=np.array(samples, ">u2").tobytes()).is_sound()


@pytest.mark.parametrize("red", [(0.3, 0.6), (0.6, 0.0)])
def test_primaries_that_make_no_colours_are_refused(red: tuple[float, float]) -> None:
    with pytest.raises(ValueError):
        Colours.of_primaries(SRGB_CURVE, red, (0.3, 0.6), (0.15, 0.06), (0.3127, 0.3290))


def test_lab_is_that_of_published_srgb_colours() -> None:
    """Values of sRGB's primaries and greys, adapted to D50 (Bradford), as colour calculators give them."""
    rgb = [(1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1), (119 / 255,) * 3, (0, 0, 0)]
    lab = [(100, 0, 0), (54.29, 80.81, 69.89), (87.82, -79.29, 80.99), (29.57, 68.30, -112.03),
           (50.03, 0, 0), (0, 0, 0)]  # fmt: skip
    assert SRGB.lab(rgb) == pytest.approx(np.array(lab), abs=0.06)


def test_lab_of_a_grey_value_is_that_of_the_same_colour() -> None:
    tones = np.linspace(0, 1.2, 7)
    assert SRGB.lab(tones[:, np.newaxis]) == pytest.approx(SRGB.lab(np.stack([tones] * 3, axis=1)), abs=0.02)
