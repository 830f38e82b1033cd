"""Tests of the four corners."""

from __future__ import annotations

import pytest

from photoedit.errors import RecipeError
from photoedit.filters.perspective import WHOLE, Perspective
from photoedit.gui.canvas.overlays import overlays
from photoedit.gui.canvas.overlays.base import Drag, Point
from photoedit.params import rows_of
from photoedit.photo import Size

from .drags import dragged

FRAME = Size(600, 400)


def test_a_corner_goes_where_it_is_dragged_and_not_out_of_the_photo() -> None:
    item = dragged(Perspective(), "top right", (-60, 40), FRAME)
    assert rows_of(item.corners) == ((0, 0), (90, 10), (100, 100), (0, 100))
    assert dragged(item, "top right", (500, -500), FRAME).corners == Perspective(corners=WHOLE).corners


def test_a_corner_that_would_cave_the_shape_in_is_refused() -> None:
    with pytest.raises(RecipeError, match="clockwise"):
        dragged(Perspective(), "top left", (500, 350), FRAME)


def test_all_four_move_together_inside_the_photo() -> None:
    item = Perspective(corners="10,10 80,10 80,90 10,90")
    overlay = overlays()[Perspective]
    assert overlay.handle_beside(item, Point(300, 200), FRAME) == "all"
    assert overlay.handle_beside(item, Point(30, 20), FRAME) is None
    drag = Drag("all", item, FRAME, Point(300, 200), Point(900, 200))
    assert rows_of(overlay.moved(drag, FRAME).corners) == ((30, 10), (100, 10), (100, 90), (30, 90))
