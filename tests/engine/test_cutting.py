"""Tiles and bands."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from photoedit.engine.cutting import WASTEFUL, bands, tile_size, tiles, waste
from photoedit.engine.plan import make_plan
from photoedit.filters.contrast import Contrast
from photoedit.filters.gaussian_blur import GaussianBlur
from photoedit.filters.median import Median
from photoedit.filters.resize import Resize
from photoedit.photo import Region, Size


@given(
    region=st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(1, 200), st.integers(1, 200)),
    tile=st.tuples(st.integers(1, 70), st.integers(1, 70)),
    workers=st.integers(1, 8),
)
def test_bands_cover_a_region_once(
    region: tuple[int, int, int, int], tile: tuple[int, int], workers: int
) -> None:
    cut = tiles(Region(*region), Size(*tile))
    grouped = [piece for band in bands(cut, workers) for piece in band]
    assert grouped == cut
    assert sum(piece.width * piece.height for piece in cut) == region[2] * region[3]
    assert len(set(cut)) == len(cut)


def test_tiles_grow_with_the_halo_and_shrink_with_the_result() -> None:
    size = Size(6000, 4000)
    usual = tile_size(make_plan([Contrast(amount=1)], size), None, "compiled")
    wide = tile_size(make_plan([GaussianBlur(radius=60)], size), None, "compiled")
    shrunk = tile_size(make_plan([Resize(long_side=600)], size), None, "compiled")
    assert wide.width * wide.height > usual.width * usual.height > shrunk.width * shrunk.height
    assert tile_size(make_plan([], size), 77, "compiled") == (77, 77)


def test_tiles_are_as_wide_as_the_photo_where_no_halo_speaks_against_it() -> None:
    size = Size(6000, 4000)
    assert tile_size(make_plan([Contrast(amount=1)], size), None, "compiled").width == 6000
    assert tile_size(make_plan([GaussianBlur(radius=2)], size), None, "compiled").width < 6000
    eight = tile_size(make_plan([Contrast(amount=1)], size), None, "compiled", np.uint8)
    assert eight.width == 6000 and eight.height > 64  # no floats need room
    assert tile_size(make_plan([Contrast(amount=1)], size), None, "compiled", np.uint16).height < 64
    median = make_plan([Median(radius=1)], size)
    assert tile_size(median, None, "compiled", np.uint8).width == 6000
    assert tile_size(median, None, "compiled", np.float32).width == 6000
    assert tile_size(make_plan([Median(radius=5)], size), None, "compiled", np.uint8).width == 6000
    assert tile_size(make_plan([Median(radius=5)], size), None, "compiled", np.float32).width < 6000


@given(width=st.integers(50, 9000), height=st.integers(50, 9000), radius=st.floats(0.5, 60))
def test_the_tiles_that_are_chosen_waste_little(width: int, height: int, radius: float) -> None:
    plan = make_plan([GaussianBlur(radius=radius)], Size(width, height))
    halo = plan.segments[0].halo
    size = tile_size(plan, None, "compiled")
    assert waste(min(size), halo) < WASTEFUL or min(size) >= min(width, height)


def test_tiles_of_a_pixel_waste_nearly_all_time() -> None:
    assert waste(1, 60) > 10_000
    assert waste(1, 0) > 1_000
    assert waste(16, 8) < WASTEFUL
