"""Curves looked up in a table against their formulas, in double precision."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.colour import ADOBE_RGB, PROPHOTO, ToneCurve, tables
from photoedit.kernels.tools import Life, Tools
from photoedit.photo import Tile

REC_709 = ToneCurve((1 / 0.45, 1 / 1.099297, 0.099297 / 1.099297, 1 / 4.5, 0.081243, 0, 0))
SAMPLED = ToneCurve(samples=np.round(np.linspace(0, 1, 257) ** 2 * 65535).astype(">u2").tobytes())
CURVES = {
    "Adobe RGB": ADOBE_RGB.curve,
    "ProPhoto": PROPHOTO.curve,
    "gamma 3": ToneCurve.gamma(3),
    "Rec. 709": REC_709,
    "samples": SAMPLED,
}
every_curve = pytest.mark.parametrize("curve", CURVES.values(), ids=CURVES)


def through(curve: ToneCurve, values: npt.ArrayLike, *, back: bool = False, life: Life = "compiled") -> Tile:
    tools, table = Tools(life), tables(curve)[back]
    rows = np.array(values, np.float32).reshape(1, -1)
    tools.tone_curve.look_up(tools.rows(rows), tools.row(table.values), table.roots, table.exponent)
    done: Tile = rows[0]
    return done


@every_curve
def test_to_linear_is_the_curve(curve: ToneCurve) -> None:
    x = np.linspace(0, 1, 65536).astype(np.float32)
    error = np.abs(through(curve, x) - curve.linear(x))
    assert error.max() < 2e-5  # where samples meet a curve has corners
    assert curve.samples or error.max() < 5e-7


@every_curve
@pytest.mark.parametrize("bits", [8, 16])
def test_there_and_back_keeps_every_whole_number(curve: ToneCurve, bits: int) -> None:
    top = 2**bits - 1
    values = (np.arange(top + 1) / top).astype(np.float32)
    done = through(curve, through(curve, values), back=True)
    assert np.array_equal(np.floor(done * top + 0.5), np.arange(top + 1))


def test_powers_go_on_beyond_white_and_oddly_below_black() -> None:
    values = np.array([-2.0, -0.5, 1.5, 30.0], np.float32)
    expected = np.sign(values) * np.abs(values) ** 2.5
    assert through(ToneCurve.gamma(2.5), values) == pytest.approx(expected, rel=1e-5)
    assert through(ToneCurve.gamma(2.5), expected, back=True) == pytest.approx(values, rel=1e-5)


def test_what_is_no_number_stays_in_its_place() -> None:
    done = through(ADOBE_RGB.curve, np.array([0.5, np.nan, 2, np.inf], np.float32))
    assert np.isnan(done).tolist() == [False, True, False, False]


@every_curve
def test_both_lives_agree(curve: ToneCurve) -> None:
    values = np.linspace(-0.2, 1.2, 500).astype(np.float32)
    for back in (False, True):
        compiled, interpreted = (
            through(curve, values, back=back, life=life) for life in ("compiled", "interpreted")
        )
        assert np.abs(compiled - interpreted).max() < 1e-6
