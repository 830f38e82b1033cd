"""Tiles: what loading by a table, and what sharing a small copy of the photo, must not change."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.engine.plan import make_plan
from photoedit.engine.tile import Planes, TileMaker
from photoedit.filters.base import AreaFilter
from photoedit.filters.emboss import Emboss
from photoedit.filters.high_pass import HighPass
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


@pytest.mark.parametrize("tile", [None, 64])
@pytest.mark.parametrize(
    "first",
    [
        "emboss", "motion-blur length=30 angle=30", "gaussian-blur radius=20", "nl-means strength=0.05",
        'emboss opacity=0.7 mask="linear y1=10 y2=60"', "radial-blur amount=20",
    ],
)  # fmt: skip
def test_a_chain_gives_at_the_edges_too_what_its_filters_give_one_after_another(
    first: str, tile: int | None
) -> None:
    def made(chain: str, pixels: Pixels) -> Pixels:
        photo = Photo.from_array(pixels)
        return render(photo, Recipe.from_text(chain), execution="serial", tile=tile).pixels

    pixels = picture(70, 160, 3).astype(np.float32) / np.float32(255)
    then = "gaussian-blur radius=40"
    assert made(f"{first} {then}", pixels).tobytes() == made(then, made(first, pixels)).tobytes()


@pytest.mark.parametrize(
    "chain",
    [
        "high-pass radius=1 gaussian-blur radius=250",
        "gaussian-blur radius=20 emboss gaussian-blur radius=250",
    ],
)
def test_a_radius_larger_than_the_photo_makes_other_steps_do_no_more_than_the_photo(
    chain: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[int] = []
    for kind in (HighPass, Emboss):

        def counted(
            self: AreaFilter, source: Tile, target: Tile, where: Region, tools: Tools, apply: Any = kind.apply
        ) -> None:
            done.append(where.width * where.height)
            apply(self, source, target, where, tools)

        monkeypatch.setattr(kind, "apply", counted)
    render(Photo.from_array(picture(20, 300, 3)), Recipe.from_text(chain), execution="serial")
    assert 0 < sum(done) <= 2 * 20 * 300
