"""The radial gradient against its formula, in double precision."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.kernels.tools import Tools
from photoedit.masks.radial import Radial
from photoedit.photo import Region, Size


def weights(mask: Radial, size: Size) -> npt.NDArray[np.float32]:
    out = np.empty((size.height, size.width, 1), np.float32)
    mask.weigh(np.zeros((size.height, size.width, 3), np.float32), out, Region(0, 0, *size), size, Tools())
    return out[:, :, 0]


@pytest.mark.parametrize(
    "values",
    [{}, {"x": 20, "y": 70}, {"width": 30, "height": 80, "angle": 35}, {"feather": 100}, {"angle": -90}],
)
def test_falls_as_smoothstep_of_the_distance_in_radii(values: dict[str, Any]) -> None:
    mask, size = Radial(**values), Size(90, 60)
    y, x = np.mgrid[:60, :90] + 0.5
    right, up = x - mask.x / 100 * 90, mask.y / 100 * 60 - y
    turn = math.radians(mask.angle)
    u = (right * math.cos(turn) + up * math.sin(turn)) / (mask.width / 200 * 90)
    v = (-right * math.sin(turn) + up * math.cos(turn)) / (mask.height / 200 * 60)
    t = np.clip((np.hypot(u, v) - (1 - mask.feather / 100)) / (mask.feather / 100), 0, 1)
    assert np.abs(weights(mask, size) - (1 - t * t * (3 - 2 * t))).max() < 1e-5


def test_a_positive_angle_turns_counter_clockwise() -> None:
    made = weights(Radial(width=100, height=10, angle=45), Size(60, 60))
    assert made[15, 45] > 0.5  # up and to the right of the middle
    assert made[45, 45] == 0


def test_without_feather_the_edge_is_sharp() -> None:
    made = weights(Radial(feather=0), Size(100, 100))
    assert ((made > 0) & (made < 1)).mean() < 0.01
