"""Tests of levelling by a line, and of turning by the handle."""

from __future__ import annotations

import math

import pytest

from photoedit.filters.rotate import Rotate
from photoedit.filters.straighten import Straighten
from photoedit.gui.canvas.overlays import overlays
from photoedit.gui.canvas.overlays.base import Drag, Point
from photoedit.photo import Size

FRAME = Size(600, 400)


def _lined(item: Straighten | Rotate, to: tuple[float, float]) -> Straighten | Rotate:
    """The step after a line was drawn from (100, 200)."""
    drag = Drag("line", item, FRAME, Point(100, 200), Point(100 + to[0], 200 + to[1]))
    overlay = overlays()[type(item)]
    assert overlay.moved(drag, FRAME) == item, "the photo must not turn under the line"
    result = overlay.dropped(drag, FRAME)
    assert isinstance(result, Straighten | Rotate)
    return result


@pytest.mark.parametrize("kind", [Straighten, Rotate])
def test_a_line_along_the_horizon_levels_it(kind: type[Straighten] | type[Rotate]) -> None:
    falls = (300 * math.cos(math.radians(5)), 300 * math.sin(math.radians(5)))
    assert _lined(kind(), falls).angle == pytest.approx(5, abs=0.01)
    assert _lined(kind(), (-falls[0], -falls[1])).angle == pytest.approx(5, abs=0.01)
    assert _lined(kind(angle=2), falls).angle == pytest.approx(7, abs=0.01)


def test_a_line_along_a_wall_makes_it_upright() -> None:
    leans = (300 * math.sin(math.radians(3)), -300 * math.cos(math.radians(3)))
    assert _lined(Straighten(), leans).angle == pytest.approx(3, abs=0.01)


def test_a_slip_of_the_hand_changes_nothing() -> None:
    assert _lined(Straighten(angle=4), (3, 2)).angle == 4


def test_the_handle_turns_with_the_mouse_and_not_beyond_the_range() -> None:
    overlay = overlays()[Straighten]
    start, middle = overlay.handles(Straighten(), FRAME)["turn"], Point(300, 200)
    for degrees, turned in ((10, 10), (-20, -20), (70, 45)):
        radius, angle = start.x - middle.x, math.radians(degrees)
        to = Point(middle.x + radius * math.cos(angle), middle.y - radius * math.sin(angle))
        item = overlay.moved(Drag("turn", Straighten(), FRAME, start, to), FRAME)
        assert item.angle == pytest.approx(turned, abs=0.01)


def test_arrows_turn_by_a_tenth_of_a_degree() -> None:
    item = overlays()[Straighten].nudged(Straighten(), "turn", Point(0, -1), FRAME)
    assert item.angle == pytest.approx(0.1)
