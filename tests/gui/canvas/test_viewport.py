"""Tests of the arithmetic of zoom and pan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.gui.canvas.viewport import AIR, MOST, View, fitting, next_step
from photoedit.photo import Region, Size

PHOTO, CANVAS = Size(4000, 3000), Size(800, 600)


def test_fit_shows_all_in_the_middle() -> None:
    left, top, zoom = View().place(PHOTO, CANVAS)
    assert zoom == pytest.approx(AIR * 0.2)
    assert (left, top) == (12, 9)
    assert View().visible(PHOTO, CANVAS) == PHOTO.whole()


def test_small_photos_are_not_enlarged() -> None:
    assert fitting(Size(100, 50), CANVAS) == 1


def test_at_100_percent_photo_pixels_are_device_pixels() -> None:
    view = View(1.0)
    assert view.visible(PHOTO, CANVAS) == Region(1600, 1200, 800, 600)
    assert view.place(PHOTO, CANVAS) == (-1600, -1200, 1)


def test_zooming_keeps_the_point_under_the_cursor() -> None:
    at = (200.0, 500.0)
    before = View(1.0)
    after = before.zoomed(2.0, at, PHOTO, CANVAS)
    for view in (before, after):
        left, top, zoom = view.place(PHOTO, CANVAS)
        assert ((at[0] - left) / zoom, (at[1] - top) / zoom) == pytest.approx((1800, 1700), abs=1)


def test_panning_moves_with_the_hand_and_stops_at_the_edge() -> None:
    view = View(1.0).panned(100, -50, PHOTO, CANVAS)
    assert view.place(PHOTO, CANVAS) == (-1500, -1250, 1)
    far = view.panned(99_999, 99_999, PHOTO, CANVAS)
    assert far.visible(PHOTO, CANVAS) == Region(0, 0, 800, 600)


def test_what_fits_stays_in_the_middle() -> None:
    assert View().panned(50, 50, PHOTO, CANVAS) == View()


def test_zoom_steps_meet_100_percent() -> None:
    assert next_step(0.7, larger=True) == 1
    assert next_step(1.0, larger=True) == 1.5
    assert next_step(1.0, larger=False) == pytest.approx(2 / 3)
    assert next_step(MOST, larger=True) == MOST
    assert next_step(1 / 16, larger=False) == 1 / 32


sides = st.integers(1, 30_000)


@given(sides, sides, sides, sides, st.floats(0.01, 32), st.floats(0, 1), st.floats(0, 1))
def test_the_visible_part_is_never_empty_and_inside(
    width: int, height: int, wide: int, high: int, zoom: float, x: float, y: float
) -> None:
    photo, canvas = Size(width, height), Size(wide, high)
    region = View(zoom, x, y).settled(photo, canvas).visible(photo, canvas)
    assert region.width >= 1
    assert region.height >= 1
    assert region.clip(photo) == region
