"""Tests of the handles of filters along a line, held against what the filters do to pixels."""

from __future__ import annotations

import math

import numpy as np
import pytest

from photoedit.filters.gradient_filter import GradientFilter
from photoedit.filters.tilt_shift import TiltShift
from photoedit.gui.canvas.overlays import overlays
from photoedit.gui.canvas.overlays.base import Point
from photoedit.kernels.tools import Tools
from photoedit.photo import Size, Tile

from .drags import dragged

FRAME = Size(300, 200)
TURNED = GradientFilter(stops=-4, position=40, feather=30, angle=25)
SHARP = TiltShift(radius=5, position=60, width=20, feather=15, angle=-30)


def _opposite(point: Point, middle: Point) -> Point:
    return Point(2 * middle.x - point.x, 2 * middle.y - point.y)


def _filtered(item: GradientFilter | TiltShift, picture: Tile) -> Tile:
    """What the filter makes of a picture of the whole frame."""
    halo, target = item.halo(FRAME), np.empty_like(picture)
    source = np.pad(picture, ((halo, halo), (halo, halo), (0, 0)), "reflect")
    item.apply(source, target, FRAME.whole(), FRAME, Tools())
    return target


def test_the_gradients_handles_lie_where_the_change_begins_and_ends() -> None:
    """On grey: the whole change on one side of the transition, a part of it in its middle."""
    light = _filtered(TURNED, np.full((200, 300, 3), 0.5, np.float32))[..., 0]
    handles = overlays()[GradientFilter].handles(TURNED, FRAME)
    middle, end = handles["middle"], handles["feather"]
    full = _opposite(end, middle)

    def at(point: Point) -> float:
        return float(light[math.floor(point.y), math.floor(point.x)])

    assert at(end) == pytest.approx(0.5, abs=1e-3)
    assert at(full) == pytest.approx(light.min(), abs=1e-3)
    assert light.min() + 0.05 < at(middle) < 0.5 - 0.05


def test_the_band_stays_sharp_up_to_its_handle() -> None:
    noise = np.random.default_rng(1).random((200, 300, 3), np.float32)
    changed = np.abs(_filtered(SHARP, noise) - noise).max(axis=2) > 1e-6
    handles = overlays()[TiltShift].handles(SHARP, FRAME)
    edge, middle = handles["width"], handles["middle"]
    for share, moved in ((0.9, False), (1.5, True)):
        x = middle.x + (edge.x - middle.x) * share
        y = middle.y + (edge.y - middle.y) * share
        assert changed[math.floor(y), math.floor(x)] == moved


@pytest.mark.parametrize(
    ("item", "name"),
    [(TURNED, "middle"), (TURNED, "feather"), (SHARP, "middle"), (SHARP, "feather"), (SHARP, "width")],
)
def test_a_handle_follows_the_mouse_across_the_line(item: GradientFilter | TiltShift, name: str) -> None:
    before = overlays()[type(item)].handles(item, FRAME)
    normal = (math.sin(math.radians(item.angle)), math.cos(math.radians(item.angle)))
    after = overlays()[type(item)].handles(dragged(item, name, (8 * normal[0], 8 * normal[1]), FRAME), FRAME)
    moved = (after[name].x - before[name].x, after[name].y - before[name].y)
    assert moved == pytest.approx((8 * normal[0], 8 * normal[1]), abs=0.05)


@pytest.mark.parametrize("item", [TURNED, SHARP])
def test_turning_leaves_the_point_it_is_turned_around(item: GradientFilter | TiltShift) -> None:
    overlay = overlays()[type(item)]
    before = overlay.handles(item, FRAME)
    middle, start = before["middle"], before["turn"]
    angle = math.radians(15)
    dx, dy = start.x - middle.x, start.y - middle.y
    to = (
        middle.x + dx * math.cos(angle) + dy * math.sin(angle),
        middle.y - dx * math.sin(angle) + dy * math.cos(angle),
    )
    turned = dragged(item, "turn", (to[0] - start.x, to[1] - start.y), FRAME)
    assert turned.angle == pytest.approx(item.angle + 15, abs=0.02)
    after = overlay.handles(turned, FRAME)["middle"]
    normal = (math.sin(math.radians(turned.angle)), math.cos(math.radians(turned.angle)))
    off = (after.x - middle.x) * normal[0] + (after.y - middle.y) * normal[1]
    assert off == pytest.approx(0, abs=0.1)
