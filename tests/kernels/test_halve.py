"""Halving, against NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.kernels.tools import Tools
from tests.conftest import picture


@pytest.mark.parametrize("shape", [(1, 1), (2, 2), (7, 5), (8, 9)], ids=str)
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("life", ["compiled", "interpreted"])
def test_is_the_mean_of_squares(shape: tuple[int, int], dtype: type[np.generic], life: str) -> None:
    source = picture(*shape, 3, dtype)
    height, width = (shape[0] + 1) // 2, (shape[1] + 1) // 2
    target = np.zeros((height, width, 3), source.dtype)
    tools = Tools(life)  # type: ignore[arg-type]
    rounding = 0.0 if dtype is np.float32 else 0.5
    tools.halve.halve(tools.rows(source), tools.rows(target), 3, rounding)
    padded = np.pad(source, [(0, height * 2 - shape[0]), (0, width * 2 - shape[1]), (0, 0)], "edge")
    mean = padded.astype(np.float64).reshape(height, 2, width, 2, 3).mean(axis=(1, 3))
    expected = mean if dtype is np.float32 else np.floor(mean + 0.5)
    assert np.abs(target - expected).max() < 1e-6
