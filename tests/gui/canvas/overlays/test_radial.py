"""Tests of the radial mask's handles, held against what the mask itself does to pixels."""

from __future__ import annotations

import math

import numpy as np
import pytest

from photoedit.gui.canvas.overlays import overlays
from photoedit.gui.canvas.overlays.base import Drag, Point
from photoedit.kernels.tools import Tools
from photoedit.masks.radial import Radial
from photoedit.photo import Region, Size

from .drags import dragged

FRAME = Size(600, 400)
TURNED = Radial(x=40, y=60, width=50, height=30, angle=25, feather=40)


def _weight(item: Radial, at: Point) -> float:
    """What the mask gives the pixel around a point."""
    where = Region(math.floor(at.x), math.floor(at.y), 1, 1)
    weights = np.zeros((1, 1, 1), np.float32)
    item.weigh(np.zeros((1, 1, 3), np.float32), weights, where, FRAME, Tools())
    return float(weights[0, 0, 0])


def _towards(point: Point, middle: Point, share: float) -> Point:
    return Point(middle.x + (point.x - middle.x) * share, middle.y + (point.y - middle.y) * share)


@pytest.mark.parametrize("name", ["right", "bottom", "left", "top", "turn"])
def test_the_ellipses_handles_lie_where_the_mask_ends(name: str) -> None:
    handles = overlays()[Radial].handles(TURNED, FRAME)
    assert _weight(TURNED, _towards(handles[name], handles["middle"], 1.05)) == 0
    assert 0 < _weight(TURNED, _towards(handles[name], handles["middle"], 0.93)) < 0.2


def test_the_feathers_handle_lies_where_the_mask_begins_to_fade() -> None:
    handles = overlays()[Radial].handles(TURNED, FRAME)
    assert _weight(TURNED, _towards(handles["feather"], handles["middle"], 0.93)) == 1
    assert 0.8 < _weight(TURNED, _towards(handles["feather"], handles["middle"], 1.1)) < 1


@pytest.mark.parametrize("name", ["right", "bottom", "left", "top", "feather", "turn", "middle"])
def test_a_dragged_handle_lies_under_the_mouse(name: str) -> None:
    before = overlays()[Radial].handles(TURNED, FRAME)
    middle = before["middle"]
    if name == "turn":  # goes around the middle
        radius = math.dist(before[name], middle)
        angle = math.atan2(before[name].y - middle.y, before[name].x - middle.x) - math.radians(20)
        to = Point(middle.x + radius * math.cos(angle), middle.y + radius * math.sin(angle))
    else:
        to = _towards(before[name], middle, 1.3) if name != "middle" else Point(100, 100)
    by = (to.x - before[name].x, to.y - before[name].y)
    after = overlays()[Radial].handles(dragged(TURNED, name, by, FRAME), FRAME)
    tolerance = 4.0 if name == "turn" else 0.5  # an ellipse that turns does not stay a circle's radius away
    assert math.dist(after[name], to) < tolerance


def test_shift_keeps_the_shape() -> None:
    item = dragged(Radial(width=60, height=30), "right", (18, 0), FRAME, evenly=True)
    assert (item.width, item.height) == pytest.approx((66, 33))


def test_inside_the_ellipse_the_mouse_moves_it() -> None:
    overlay = overlays()[Radial]
    assert overlay.handle_beside(Radial(), Point(300, 150), FRAME) == "middle"
    assert overlay.handle_beside(Radial(), Point(5, 5), FRAME) is None
    moved = overlay.moved(Drag("middle", Radial(), FRAME, Point(300, 150), Point(360, 150)), FRAME)
    assert (moved.x, moved.y) == (60, 50)
