"""Tests of the handle of a filter's centre."""

from __future__ import annotations

from photoedit.filters.radial_blur import RadialBlur
from photoedit.photo import Size

from .drags import dragged

FRAME = Size(600, 400)


def test_the_centre_goes_where_it_is_dragged_and_not_out_of_the_photo() -> None:
    moved = dragged(RadialBlur(amount=10), "middle", (150, -100), FRAME)
    assert (moved.x, moved.y, moved.amount) == (75, 25, 10)
    moved = dragged(moved, "middle", (500, 0), FRAME)
    assert (moved.x, moved.y) == (100, 25)
