"""Tests of the crop's handles: what is kept of the photo, whatever the unit and the aspect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.filters.crop import Crop
from photoedit.gui.canvas.overlays import overlays
from photoedit.gui.canvas.overlays.base import Drag, Point
from photoedit.photo import Region, Size

from .drags import dragged

FRAME = Size(600, 400)
HANDLES = tuple(overlays()[Crop].handles(Crop(), FRAME))


@pytest.mark.parametrize("unit", ["pixels", "percent"])
def test_a_corner_moves_two_sides_and_leaves_the_others(unit: str) -> None:
    item = dragged(Crop(unit=unit), "bottom right", (-120, -80), FRAME)
    assert item.kept(FRAME) == Region(0, 0, 480, 320)
    item = dragged(item, "top left", (30, 20), FRAME)
    assert item.kept(FRAME) == Region(30, 20, 450, 300)
    assert item.unit == unit


def test_a_side_moves_alone() -> None:
    assert dragged(Crop(), "left", (100, 77), FRAME).kept(FRAME) == Region(100, 0, 500, 400)


def test_inside_the_frame_the_mouse_moves_it_as_far_as_the_photo_goes() -> None:
    item = Crop(left=10, top=10, width=200, height=100)
    overlay = overlays()[Crop]
    assert overlay.handle_beside(item, Point(50, 50), FRAME) == "middle"
    assert overlay.handle_beside(item, Point(400, 50), FRAME) is None
    assert dragged(item, "middle", (-500, 120), FRAME).kept(FRAME) == Region(0, 130, 200, 100)


def _drawn(item: Crop, start: Point, to: Point, *, evenly: bool = False) -> Crop:
    """The step after a drag that began beside the handles."""
    overlay = overlays()[Crop]
    handle = overlay.handle_beside(item, start, FRAME)
    assert handle is not None
    overlay.cursor(handle)
    result: Crop = overlay.dropped(Drag(handle, item, FRAME, start, to, evenly), FRAME)
    return result


def test_of_the_whole_photo_a_drag_inside_draws_the_frame() -> None:
    for start, to in ((Point(100, 50), Point(400, 250)), (Point(400, 250), Point(100, 50))):
        assert _drawn(Crop(), start, to).kept(FRAME) == Region(100, 50, 300, 200)
    assert _drawn(Crop(), Point(500, 300), Point(900, 500)).kept(FRAME) == Region(500, 300, 100, 100)
    assert _drawn(Crop(), Point(300, 200), Point(200, 190), evenly=True).kept(FRAME) == Region(
        200, 133, 100, 67
    )
    assert "middle" not in overlays()[Crop].handles(Crop(), FRAME)


def test_a_click_on_the_whole_photo_is_no_crop() -> None:
    assert _drawn(Crop(), Point(300, 200), Point(302, 290)) == Crop()


@given(
    handle=st.sampled_from([name for name in HANDLES if name != "middle"]),
    across=st.integers(-700, 700), down=st.integers(-500, 500), unit=st.sampled_from(["pixels", "percent"]),
    aspect=st.sampled_from([1.0, 1.5, 0.5]),
)  # fmt: skip
def test_a_steps_aspect_is_kept_inside_the_photo(
    handle: str, across: int, down: int, unit: str, aspect: float
) -> None:
    before = Crop(aspect=aspect, unit=unit)
    item = dragged(before, handle, (across, down), FRAME)
    kept = item.kept(FRAME)
    assert item.aspect == aspect
    assert kept == kept.clip(FRAME)
    assert kept.height == pytest.approx(kept.width / aspect, abs=1.5)


def test_shift_keeps_the_aspect_the_frame_has() -> None:
    item = Crop(left=0, top=0, width=300, height=100)
    assert dragged(item, "bottom right", (150, 0), FRAME, evenly=True).kept(FRAME) == Region(0, 0, 450, 150)


def test_a_turned_aspect_is_that_of_the_turned_frame() -> None:
    upright = Size(400, 600)
    kept = dragged(Crop(aspect=1.5, turn=True), "bottom right", (-100, 0), upright).kept(upright)
    assert kept.height / kept.width == pytest.approx(1.5, abs=0.01)


@given(handle=st.sampled_from(HANDLES), across=st.integers(-900, 900), down=st.integers(-900, 900))
def test_something_is_always_kept(handle: str, across: int, down: int) -> None:
    kept = dragged(Crop(left=100, top=100, width=50, height=40), handle, (across, down), FRAME).kept(FRAME)
    assert kept.width >= 1 and kept.height >= 1
    assert kept == kept.clip(FRAME)


@pytest.mark.parametrize(
    "word", [word for word in overlays()[Crop].choices() if word not in ("free", "turn")]
)
@pytest.mark.parametrize("unit", ["pixels", "percent"])
def test_a_chosen_shape_is_kept_around_the_same_middle_and_known_again(word: str, unit: str) -> None:
    overlay = overlays()[Crop]
    before = dragged(Crop(unit=unit), "top left", (200, 150), FRAME)
    item = overlay.choose(before, word, FRAME)
    kept = item.kept(FRAME)
    assert overlay.choice(item, FRAME) in (word, "3:2" if word == "photo" else word)
    assert kept == kept.clip(FRAME)
    across, down = word.split(":") if ":" in word else FRAME
    assert kept.width / kept.height == pytest.approx(int(across) / int(down), rel=0.02)
    assert kept.width * kept.height <= 400 * 250 * 1.01


def test_a_shape_is_turned_and_set_free_again() -> None:
    overlay = overlays()[Crop]
    wide = overlay.choose(Crop(left=100, top=100, width=300, height=200), "3:2", FRAME)
    upright = overlay.choose(wide, "turn", FRAME)
    assert upright.kept(FRAME)[2:] == (200, 300)
    assert overlay.choice(upright, FRAME) == "3:2"
    assert overlay.choose(upright, "1:1", FRAME).aspect == 1
    free = overlay.choose(upright, "free", FRAME)
    assert (overlay.choice(free, FRAME), free.kept(FRAME)) == ("free", upright.kept(FRAME))
