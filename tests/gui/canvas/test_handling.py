"""Tests of editing a step on the photo, in the real window: mouse, keys, what is shown, what is undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.filters.crop import Crop
from photoedit.gui.canvas.overlays import item_of, overlays
from photoedit.gui.canvas.overlays.base import Ground
from photoedit.gui.studio import Studio
from photoedit.masks.linear import Linear
from photoedit.photo import Size
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG, settled

LEFT = Qt.MouseButton.LeftButton
WHOLE, HALF = Size(160, 120), Size(80, 60)


def _shown(studio: Studio) -> Size:
    assert studio.window.canvas.frame is not None
    return studio.window.canvas.frame.result


def _edit(studio: Studio, chain: str, index: int, qtbot: QtBot) -> None:
    studio.session.set_recipe(Recipe.from_text(chain))
    studio.handling.edit(index)
    _settle(studio, qtbot)


def _settle(studio: Studio, qtbot: QtBot) -> None:
    index = studio.handling.index

    def stands() -> bool:
        frame = studio.window.canvas.frame
        return settled(studio) and frame is not None and frame.wish.step == index

    qtbot.waitUntil(stands, timeout=LONG)


def _place(studio: Studio, name: str) -> QPoint:
    """Where a handle of the edited step is on the canvas, worked out from what is shown."""
    canvas, index = studio.window.canvas, studio.handling.index
    assert index is not None
    item = item_of(studio.session.recipe.steps[index])
    assert item is not None
    ratio, frame = canvas.devicePixelRatioF(), _shown(studio)
    left, top, zoom = canvas.view.place(frame, canvas.pane)
    ground = Ground(left / ratio, top / ratio, zoom / ratio, frame)
    return ground.place(overlays()[type(item)].handles(item, frame)[name]).toPoint()


def _drag(studio: Studio, name: str, by: tuple[int, int]) -> None:
    canvas, start = studio.window.canvas, _place(studio, name)
    QTest.mousePress(canvas, LEFT, pos=start)
    for part in (1, 2, 3):
        QTest.mouseMove(canvas, start + QPointF(by[0] * part / 3, by[1] * part / 3).toPoint())
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(*by))


def test_the_crop_action_edits_a_crop_of_percent_and_enter_keeps_it(opened: Studio, qtbot: QtBot) -> None:
    opened.window.action("crop").trigger()
    _settle(opened, qtbot)
    before = opened.session.recipe
    _drag(opened, "bottom right", (-80, -60))
    item = opened.session.recipe.steps[0].filter
    assert isinstance(item, Crop)
    assert item.unit == "percent"
    ratio = opened.window.canvas.devicePixelRatioF()
    assert item.kept(WHOLE)[2:] == pytest.approx((160 - 80 * ratio, 120 - 60 * ratio), abs=1)
    assert _shown(opened) == WHOLE, "the whole photo is shown to choose from"
    QTest.keyClick(opened.window.canvas, Qt.Key.Key_Return)
    assert opened.handling.index is None
    qtbot.waitUntil(lambda: settled(opened) and _shown(opened) == item.output_size(WHOLE), timeout=LONG)
    opened.session.undo()
    assert opened.session.recipe == before, "one drag is one entry to undo"


def test_escape_leaves_also_while_there_is_no_picture(opened: Studio, qtbot: QtBot) -> None:
    _edit(opened, "crop width=80 height=60", 0, qtbot)
    opened.window.canvas.await_photo(None)
    QTest.keyClick(opened.window.canvas, Qt.Key.Key_Escape)
    assert opened.handling.index is None


def test_escape_takes_back_what_was_done(opened: Studio, qtbot: QtBot) -> None:
    _edit(opened, "crop width=80 height=60", 0, qtbot)
    before = opened.session.recipe
    _drag(opened, "middle", (10, 5))
    assert opened.session.recipe != before
    QTest.keyClick(opened.window.canvas, Qt.Key.Key_Escape)
    assert (opened.session.recipe, opened.handling.index) == (before, None)


def test_later_geometry_waits_while_a_mask_is_edited(opened: Studio, qtbot: QtBot) -> None:
    chain = "exposure stops=1 mask='linear y2=50' crop width=80 height=60"
    _edit(opened, chain, 0, qtbot)
    assert _shown(opened) == WHOLE
    _drag(opened, "end", (0, 12))
    mask = opened.session.recipe.steps[0].mask
    assert isinstance(mask, Linear)
    ratio = opened.window.canvas.devicePixelRatioF()
    assert mask.y2 == pytest.approx(50 + 12 * ratio / 1.2, abs=1)
    opened.handling.edit(None)
    qtbot.waitUntil(lambda: settled(opened) and _shown(opened) == HALF, timeout=LONG)


def test_tab_and_arrows_reach_and_move_every_handle(opened: Studio, qtbot: QtBot) -> None:
    _edit(opened, "crop left=20 top=20 width=80 height=60", 0, qtbot)
    canvas = opened.window.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    moved = opened.session.recipe.steps[0].filter
    assert isinstance(moved, Crop)
    assert moved.left is not None
    assert moved.left > 20
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)  # from the middle to the top left corner
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert opened.session.recipe.steps[0].filter.values()["height"] == pytest.approx(
        60 - 10 / canvas.devicePixelRatioF(), abs=1
    )


def test_the_handles_leave_with_their_step(opened: Studio, qtbot: QtBot) -> None:
    _edit(opened, "exposure crop width=80", 1, qtbot)
    card = opened.window.recipe.cards[1]
    assert card.handles.isChecked()
    opened.session.remove_step(1)
    assert opened.handling.index is None
    _edit(opened, "crop width=80", 0, qtbot)
    opened.session.undo()
    assert opened.handling.index is None


def test_another_filter_in_the_steps_place_does_not_inherit_its_handles(opened: Studio, qtbot: QtBot) -> None:
    _edit(opened, "tilt-shift radius=2", 0, qtbot)
    opened.session.set_recipe(Recipe.from_text("gradient-filter"))
    assert opened.handling.index is None
    assert not opened.handling.bar.isVisible()


def test_a_new_mask_gets_its_handles_and_a_step_without_any_is_left_alone(
    opened: Studio, qtbot: QtBot
) -> None:
    opened.session.set_recipe(Recipe.from_text("exposure stops=1"))
    opened.handling.edit(0)
    assert opened.handling.index is None
    assert not opened.window.recipe.cards[0].handles.isVisible()
    opened.window.recipe.param_wished.emit(0, "mask", Linear())
    assert opened.handling.index == 0
    _settle(opened, qtbot)
    assert opened.window.recipe.cards[0].handles.isVisible()


def test_escape_takes_a_step_out_that_was_added_to_be_edited(opened: Studio, qtbot: QtBot) -> None:
    opened.window.action("crop").trigger()
    _settle(opened, qtbot)
    _drag(opened, "bottom right", (-20, -20))
    opened.handling.bar.cancel.click()
    assert opened.session.recipe.steps == ()
    opened.session.undo()
    assert len(opened.session.recipe.steps) == 1, "what was taken back is not lost"


def test_the_bar_chooses_a_shape_and_is_done(opened: Studio, qtbot: QtBot) -> None:
    opened.window.action("crop").trigger()
    _settle(opened, qtbot)
    bar = opened.handling.bar
    assert bar.isVisible()
    assert bar.choice.currentText() == "Free"
    bar.choice.setCurrentIndex(bar.choice.findData("1:1"))
    bar.choice.activated.emit(bar.choice.currentIndex())
    item = opened.session.recipe.steps[0].filter
    assert isinstance(item, Crop)
    assert item.aspect == 1
    assert item.output_size(WHOLE) == Size(120, 120)
    bar.done.click()
    assert not bar.isVisible()
    assert opened.session.recipe.steps[0].filter == item
