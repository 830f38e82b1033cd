"""Tests of the linear mask's handles."""

from __future__ import annotations

import pytest

from photoedit.masks.linear import Linear
from photoedit.photo import Size

from .drags import dragged

FRAME = Size(600, 400)


def _points(item: Linear) -> tuple[float, ...]:
    return item.x1, item.y1, item.x2, item.y2


def test_each_end_moves_alone_and_the_middle_moves_both() -> None:
    item = Linear(x1=50, y1=0, x2=50, y2=100)
    assert _points(dragged(item, "full", (60, 40), FRAME)) == pytest.approx((60, 10, 50, 100))
    assert _points(dragged(item, "end", (-60, -40), FRAME)) == pytest.approx((50, 0, 40, 90))
    assert _points(dragged(item, "middle", (60, -40), FRAME)) == pytest.approx((60, -10, 60, 90))


def test_shift_keeps_the_line_upright_or_level() -> None:
    item = Linear(x1=50, y1=0, x2=50, y2=50)
    assert _points(dragged(item, "end", (30, 80), FRAME, evenly=True)) == pytest.approx((50, 0, 50, 70))
    assert _points(dragged(item, "end", (240, -180), FRAME, evenly=True)) == pytest.approx((50, 0, 90, 0))


def test_places_stay_in_their_range() -> None:
    assert dragged(Linear(), "end", (10_000, 10_000), FRAME).x2 == 200
