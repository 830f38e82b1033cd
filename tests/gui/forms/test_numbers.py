"""Tests of how numbers step and show themselves."""

from __future__ import annotations

import pytest

from photoedit.filters import filter_named
from photoedit.gui.forms.numbers import first_value, mark_of, step_of, stepped, text_of
from photoedit.params import Param, params_of


def _param(filter_name: str, name: str) -> Param:
    return next(param for param in params_of(filter_named(filter_name)) if param.name == name)


@pytest.mark.parametrize(
    ("filter_name", "name", "step"),
    [
        ("exposure", "stops", 0.05), ("white-balance", "temperature", 50), ("unsharp-mask", "radius", 0.1),
        ("unsharp-mask", "threshold", 0.001), ("resize", "long_side", 50),
    ],
)  # fmt: skip
def test_steps_are_simple_numbers(filter_name: str, name: str, step: float) -> None:
    assert step_of(_param(filter_name, name)) == pytest.approx(step)


def test_steps_stay_on_a_grid_and_inside_the_limits() -> None:
    stops = _param("exposure", "stops")
    assert stepped(stops, 0.0, 1) == 0.05
    assert stepped(stops, 0.0, 10) == 0.5
    assert stepped(stops, 0.0, 0.1) == 0.005
    assert stepped(stops, 0.013, 1) == 0.05
    assert stepped(stops, 9.99, 10) == 10
    side = _param("resize", "long_side")
    assert stepped(side, 2048, 0.1) == 2053
    assert isinstance(stepped(side, 2048, 0.01), int)


def test_text_has_the_decimals_of_the_step_and_more_only_if_needed() -> None:
    stops, temperature = _param("exposure", "stops"), _param("white-balance", "temperature")
    assert text_of(stops, 0.3) == "0.30"
    assert text_of(stops, 0.305) == "0.305"
    assert text_of(stops, -1.0) == "−1.00"
    assert text_of(temperature, 6500.0) == "6500"
    assert text_of(temperature, -0.0) == "0"


def test_an_optional_number_starts_in_the_middle() -> None:
    assert first_value(_param("resize", "percent")) == 100
    assert mark_of(_param("resize", "percent")) is None
    assert mark_of(_param("exposure", "stops")) == 0
