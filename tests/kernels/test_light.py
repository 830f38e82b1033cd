"""The sRGB curve against the formula of its standard, in double precision."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.kernels.tools import Tools

Floats = npt.NDArray[np.float64]


def linear(value: Floats) -> Floats:
    """IEC 61966-2-1, continued oddly below 0."""
    size = np.abs(value)
    result = np.where(size <= 0.04045, size / 12.92, ((size + 0.055) / 1.055) ** 2.4)
    return np.sign(value) * result


def encoded(value: Floats) -> Floats:
    """The inverse of `linear`."""
    size = np.abs(value)
    result = np.where(size <= 0.0031308, size * 12.92, 1.055 * size ** (1 / 2.4) - 0.055)
    return np.sign(value) * result


VALUES = np.concatenate(
    [np.linspace(-2, 6, 40_001), np.geomspace(1e-9, 3000, 20_000), [0.0, 0.04045, 0.0031308, 1.0, 4.0, 16.0]]
).astype(np.float32)


def test_to_linear_keeps_its_error_bound() -> None:
    rows = VALUES.reshape(1, -1).copy()
    tools = Tools()
    tools.light.to_linear(tools.rows(rows))
    exact = linear(VALUES.astype(np.float64))
    assert (np.abs(rows[0] - exact) <= 9e-7 * np.abs(exact) + 1e-12).all()


def test_to_encoded_keeps_its_error_bound() -> None:
    rows = VALUES.reshape(1, -1).copy()
    tools = Tools()
    tools.light.to_encoded(tools.rows(rows))
    exact = encoded(VALUES.astype(np.float64))
    assert (np.abs(rows[0] - exact) <= 8e-7 * (np.abs(exact) + 0.055) + 1e-12).all()


@pytest.mark.parametrize("bits", [8, 16])
def test_there_and_back_keeps_every_whole_number(bits: int) -> None:
    top = 2**bits - 1
    values = (np.arange(top + 1) / top).astype(np.float32).reshape(1, -1)
    tools = Tools()
    tools.light.to_linear(tools.rows(values))
    tools.light.to_encoded(tools.rows(values))
    assert np.array_equal(np.floor(values[0] * top + 0.5), np.arange(top + 1))


def test_very_bright_values_are_converted_once() -> None:
    """Values whose result was itself above the fitted range were once converted twice."""
    rows = np.array([[3.0, 100.0, -3.0]], np.float32)
    tools = Tools()
    tools.light.to_linear(tools.rows(rows))
    assert rows[0] == pytest.approx(linear(np.array([3.0, 100.0, -3.0])), rel=1e-6)


def test_nan_stays_in_its_place() -> None:
    rows = np.full((1, 40), 0.5, np.float32)
    rows[0, 7] = np.nan
    tools = Tools()
    tools.light.to_linear(tools.rows(rows))
    assert np.isnan(rows[0]).sum() == 1
