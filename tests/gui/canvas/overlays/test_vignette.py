"""Tests of a vignette's handles, held against what the filter itself does to pixels."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.vignette import Vignette
from photoedit.gui.canvas.overlays import overlays
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe

from .drags import dragged

FRAME = Size(300, 200)
ITEM = Vignette(stops=-3, begin=30, roundness=20, x=35, y=60)


def test_the_centre_goes_where_it_is_dragged_and_not_out_of_the_photo() -> None:
    moved = dragged(ITEM, "middle", (75, -50), FRAME)
    assert (moved.x, moved.y, moved.begin) == (60, 35, 30)
    moved = dragged(moved, "middle", (500, 0), FRAME)
    assert (moved.x, moved.y) == (100, 35)


@pytest.mark.parametrize("item", [ITEM, Vignette(y=20), Vignette(begin=0)])
def test_the_handle_of_the_begin_is_where_the_photo_begins_to_darken(item: Vignette) -> None:
    grey = Photo.from_array(np.full((FRAME.height, FRAME.width), 0.5, np.float32))
    column = render(grey, Recipe.of(item), execution="serial").pixels[:, round(item.x / 100 * FRAME.width)]
    handles = overlays()[Vignette].handles(item, FRAME)
    middle, begin = handles["middle"].y, handles["begin"].y
    near = slice(*sorted((round(middle), round(begin))))
    assert np.all(column[near] > 0.4999)
    way = 1 if begin >= middle else -1
    assert column[round(begin) + 15 * way] < 0.499


def test_the_begin_follows_the_mouse_and_stays_below_the_corners() -> None:
    handles = overlays()[Vignette].handles(ITEM, FRAME)
    there = handles["begin"].y - handles["middle"].y
    assert dragged(ITEM, "begin", (0, there), FRAME).begin == pytest.approx(60, abs=0.01)
    assert dragged(ITEM, "begin", (0, 50 * there), FRAME).begin == 99
