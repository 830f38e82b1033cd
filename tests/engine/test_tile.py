"""Tiles: what loading by a table must not change."""

from __future__ import annotations

import pytest

from photoedit.engine.plan import make_plan
from photoedit.engine.tile import Planes, TileMaker
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Region, Size, Tile
from photoedit.recipe import Recipe
from tests.conftest import picture


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(
    "chain",
    [
        "exposure stops=0.7",
        "levels gamma=1.7 contrast amount=0.3",
        "exposure stops=-1 contrast amount=0.2 gaussian-blur radius=2 exposure stops=1",
        "resize long_side=20",
    ],
)
def test_what_a_table_loads_is_bit_equal_to_what_is_calculated(chain: str, channels: int) -> None:
    eight = picture(40, 57, channels)
    floats = TileMaker(make_plan((), Size(57, 40)), Planes(eight, None), Tools()).make(Region(0, 0, 57, 40))
    filters = Recipe.from_text(chain).active()

    def made(pixels: Pixels) -> Tile:
        plan = make_plan(filters, Size(57, 40))
        return TileMaker(plan, Planes(pixels, None), Tools()).make(plan.size.whole())

    assert made(eight).tobytes() == made(floats).tobytes()
