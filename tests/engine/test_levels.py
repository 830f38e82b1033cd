"""Levels to levels: the same bytes as doing the operations on every pixel, and when it is done."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine.levels import LevelMatrix, LevelTable, can_multiply, can_tabulate
from photoedit.engine.plan import Plan, make_plan
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Size
from photoedit.recipe import Recipe
from tests.conftest import picture

BENT = 'levels black=0.02 gamma=1.2 contrast amount=0.3 curves points="0,0 0.3,0.2 1,1" red="0,0.1 1,1"'


def plan_of(chain: str, pixels: Pixels) -> Plan:
    return make_plan(Recipe.from_text(chain).active(), Size(pixels.shape[1], pixels.shape[0]))


def calculated(plan: Plan, pixels: Pixels) -> Pixels:
    """Every pixel in floats, as tiles are made."""
    tools, out = Tools(), np.zeros_like(pixels)
    with tools.borrowed():
        store(TileMaker(plan, Planes(pixels, None), tools).make(plan.size.whole()), out, 0, 0, tools)
    return out


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("chain", ["invert", "exposure stops=0.7", "contrast amount=0.3", BENT])
def test_what_a_table_has_is_bit_equal_to_what_is_calculated(chain: str, channels: int) -> None:
    pixels = picture(61, 83, channels)
    plan = plan_of(chain, pixels)
    out = np.zeros_like(pixels)
    LevelTable(plan, channels, Tools()).write(pixels, 0, out, 0, 83)
    assert np.array_equal(out, calculated(plan, pixels))


def test_a_part_goes_where_it_belongs_and_nothing_else_is_touched() -> None:
    pixels = picture(20, 50)
    plan = plan_of(BENT, pixels)
    out = np.full((20, 60, 3), 77, np.uint8)
    LevelTable(plan, 3, Tools()).write(pixels[3:9], 11, out[3:9], 21, 30)
    expected = np.full_like(out, 77)
    expected[3:9, 21:51] = calculated(plan, pixels)[3:9, 11:41]
    assert np.array_equal(out, expected)


def test_a_table_serves_its_own_plan_and_channels_only() -> None:
    pixels = picture(20, 50)
    table = LevelTable(plan_of("invert", pixels), 3, Tools())
    assert table.serves(plan_of("invert", pixels[:10]), 3)
    assert not table.serves(plan_of("invert", pixels), 1)
    assert not table.serves(plan_of("gamma gamma=2", pixels), 3)


@pytest.mark.parametrize(
    ("chain", "serves"),
    [
        (BENT, True),
        ("invert", True),
        ("saturation amount=1.3", False),
        ("gamma gamma=2 saturation amount=1.3", False),
        ("gamma gamma=2 median radius=1", False),
        ("flip gamma gamma=2", False),
    ],
)
def test_a_table_serves_what_keeps_channels_apart(chain: str, serves: bool) -> None:
    pixels = picture(20, 50)
    plan = plan_of(chain, pixels)
    assert can_tabulate(plan, pixels, pixels, "compiled") is serves
    assert not can_tabulate(plan, pixels, pixels, "interpreted")
    assert not can_tabulate(plan, pixels.astype(np.uint16), pixels, "compiled")
    assert not can_tabulate(plan, pixels, pixels.astype(np.uint16), "compiled")


@pytest.mark.parametrize(
    "chain",
    [
        "sepia",
        "saturation amount=1.7",
        "sepia amount=0.3 contrast amount=0.4 saturation amount=3",
        "channel-mixer red_red=0.6 red_blue=-0.2",
    ],
)
def test_what_is_multiplied_is_bit_equal_to_what_is_calculated(chain: str) -> None:
    pixels = picture(211, 283)
    plan = plan_of(chain, pixels)
    out = np.full((211, 293, 3), 77, np.uint8)
    LevelMatrix(plan, Tools()).write(pixels, 0, out, 10, 283)
    assert np.array_equal(out[:, 10:], calculated(plan, pixels)) and np.all(out[:, :10] == 77)


@pytest.mark.parametrize(
    ("chain", "serves"),
    [
        ("sepia", True),
        ("sepia contrast amount=0.4", True),
        ("contrast amount=0.4", False),
        ("sepia gamma gamma=2", False),
        ("flip sepia", False),
    ],
)
def test_a_matrix_serves_what_is_nothing_else(chain: str, serves: bool) -> None:
    pixels = picture(20, 50)
    plan = plan_of(chain, pixels)
    assert can_multiply(plan, pixels, pixels, "compiled") is serves
    assert not can_multiply(plan, pixels[:, :, :1], pixels[:, :, :1], "compiled")
    assert not can_multiply(plan, pixels, pixels.astype(np.uint16), "compiled")
    assert not can_multiply(plan, pixels, pixels, "interpreted")
