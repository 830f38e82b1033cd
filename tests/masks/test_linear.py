"""The linear gradient against its formula, in double precision."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.kernels.tools import Tools
from photoedit.masks.linear import Linear
from photoedit.photo import Region, Size


def weights(mask: Linear, size: Size) -> npt.NDArray[np.float32]:
    out = np.empty((size.height, size.width, 1), np.float32)
    mask.weigh(np.zeros((size.height, size.width, 3), np.float32), out, Region(0, 0, *size), size, Tools())
    return out[:, :, 0]


@pytest.mark.parametrize("points", [(50, 0, 50, 50), (0, 0, 100, 100), (80, 60, 20, 50), (-100, 0, 200, 5)])
def test_falls_as_smoothstep_at_right_angles(points: tuple[float, ...]) -> None:
    size = Size(90, 60)
    x1, y1, x2, y2 = np.array(points) / 100 * np.array([90, 60, 90, 60])
    y, x = np.mgrid[:60, :90] + 0.5
    way = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    t = np.clip(way, 0, 1)
    expected = 1 - t * t * (3 - 2 * t)
    assert np.abs(weights(Linear(False, *points), size) - expected).max() < 1e-5


def test_the_default_leaves_the_lower_half_alone() -> None:
    made = weights(Linear(), Size(20, 40))
    assert made[0].min() > 0.99
    assert made[20:].max() == 0
