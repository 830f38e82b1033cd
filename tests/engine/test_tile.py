"""Tiles: what loading by a table, and what sharing a small copy of the photo, must not change."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.engine.plan import make_plan
from photoedit.engine.tile import Planes, TileMaker
from photoedit.kernels.tools import Tools
from photoedit.photo import Photo, Pixels, Region, Size, Tile
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


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("size", [(90, 600, 3), (300, 70, 1), (5, 3, 3)])
@pytest.mark.parametrize(
    "chain", ["gaussian-blur radius=12", "gaussian-blur radius=40 unsharp-mask radius=1 contrast amount=0.3"]
)
def test_a_small_copy_that_tiles_share_gives_the_same_bytes_however_it_is_cut(
    chain: str, size: tuple[int, int, int], dtype: type
) -> None:
    photo = Photo.from_array(picture(*size).astype(dtype) * (np.iinfo(dtype).max // 255))
    recipe = Recipe.from_text(chain)

    def made(tile: int | None, region: Region | None = None) -> Pixels:
        return render(photo, recipe, execution="serial", tile=tile, region=region).pixels

    whole = made(None)
    for tile in (64, 131):
        assert made(tile).tobytes() == whole.tobytes()
    part = Region(1, 2, size[1] - 1, size[0] - 2)
    assert made(None, part).tobytes() == np.ascontiguousarray(whole[2:, 1:]).tobytes()


@pytest.mark.parametrize("radius", [12, 40, 250])
def test_what_is_made_from_a_shared_copy_is_what_floats_give(radius: float) -> None:
    eight = picture(150, 230, 3)
    recipe = Recipe.from_text(f"gaussian-blur radius={radius}")
    shared = render(Photo.from_array(eight.astype(np.uint16) * 257), recipe, execution="serial").pixels
    floats = render(
        Photo.from_array(eight.astype(np.float32) / np.float32(255)), recipe, execution="serial"
    ).pixels
    assert np.abs(shared / 65535 - floats).max() < 1 / 65535
