"""Setting pictures upright, against NumPy."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.kernels.tools import Tools
from tests.conftest import picture

# What EXIF says of the stored picture's row 0 and column 0, as NumPy would set it upright.
UPRIGHT = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: lambda a: np.rot90(a, -1),
    7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
    8: lambda a: np.rot90(a, 1),
}


@pytest.mark.parametrize("orientation", UPRIGHT)
@pytest.mark.parametrize("shape", [(1, 1), (1, 70), (18, 130)], ids=str)
@pytest.mark.parametrize("dtype", [np.uint8, np.float32], ids=lambda kind: kind.__name__)
def test_upright(orientation: int, shape: tuple[int, int], dtype: type[np.generic]) -> None:
    for channels in (1, 3):
        source = picture(*shape, channels, dtype)
        expected = UPRIGHT[orientation](source)
        target = np.zeros(expected.shape, source.dtype)
        tools = Tools()
        tools.turn.upright(tools.rows(source), tools.rows(target), orientation, channels)
        assert np.array_equal(target, expected)
