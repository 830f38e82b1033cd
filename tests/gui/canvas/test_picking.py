"""Tests of the pipette and of the pixel under the mouse, in the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.filters.white_balance import WhiteBalance
from photoedit.formats import by_name
from photoedit.gui.canvas.pixels import Reading
from photoedit.gui.studio import Studio
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG, point_at, settled

LEFT, GREY, BLACK = (30000, 30000, 30000), (36000, 30000, 22000), (0, 0, 0)


@pytest.fixture
def thirds(studio: Studio, tmp_path: Path, qtbot: QtBot) -> Studio:
    """A window with a 16-bit photo of three upright stripes: grey, yellowish grey, black."""
    pixels = np.repeat(np.array([[LEFT, GREY, BLACK]], np.uint16), 100, axis=1).repeat(200, axis=0)
    kind = by_name("tiff")
    with (tmp_path / "thirds.tif").open("wb") as file:
        kind.write(Photo.from_array(pixels), file, kind.options())
    studio.opening.open_paths([tmp_path / "thirds.tif"])
    qtbot.waitUntil(lambda: settled(studio), timeout=LONG)
    return studio


def _at(studio: Studio, share: float) -> QPoint:
    """A place on the canvas, so far from the left edge of the photo."""
    canvas = studio.window.canvas
    assert canvas.frame is not None
    left, _, zoom = canvas.view.place(canvas.frame.result, canvas.device_size)
    ratio = canvas.devicePixelRatioF()
    return QPoint(round((left + share * canvas.frame.result.width * zoom) / ratio), canvas.height() // 2)


def _read(studio: Studio, share: float, qtbot: QtBot) -> Reading:
    """What is told of the pixel there when the mouse comes."""
    told, canvas = studio.readout.read, studio.window.canvas
    point_at(canvas, QPoint(1, 1), qtbot)  # a mouse that is there already does not come
    with qtbot.waitSignal(told, check_params_cb=lambda read: read is not None, timeout=LONG) as signal:
        point_at(canvas, _at(studio, share), qtbot)
    assert isinstance(signal.args[0], Reading)
    return signal.args[0]


def _balance(studio: Studio, index: int = 0) -> WhiteBalance:
    item = studio.session.recipe.steps[index].filter
    assert isinstance(item, WhiteBalance)
    return item


def test_a_click_on_something_grey_sets_the_white_balance(thirds: Studio, qtbot: QtBot) -> None:
    thirds.window.action("pick").trigger()
    assert thirds.window.recipe.cards[0].picking.isChecked()
    before = thirds.session.recipe
    QTest.mouseClick(thirds.window.canvas, Qt.MouseButton.LeftButton, pos=_at(thirds, 0.5))
    qtbot.waitUntil(lambda: thirds.picking.index is None, timeout=LONG)
    assert _balance(thirds).temperature < 5500
    qtbot.waitUntil(lambda: settled(thirds), timeout=LONG)
    reading = _read(thirds, 0.5, qtbot)
    assert reading.before == GREY
    assert reading.after == pytest.approx((np.mean(reading.after),) * 3, rel=0.004)
    thirds.session.undo()
    assert thirds.session.recipe == before


def test_it_reads_the_colour_the_step_gets_and_not_what_later_steps_make_of_it(
    thirds: Studio, qtbot: QtBot
) -> None:
    thirds.session.set_recipe(
        Recipe.from_text(
            "flip direction=horizontal white-balance temperature=9000 split-toning saturation amount=0"
        )
    )
    qtbot.waitUntil(lambda: settled(thirds), timeout=LONG)
    thirds.picking.pick(1)
    QTest.mouseClick(thirds.window.canvas, Qt.MouseButton.LeftButton, pos=_at(thirds, 0.9))
    qtbot.waitUntil(lambda: thirds.picking.index is None, timeout=LONG)
    assert (_balance(thirds, 1).temperature, _balance(thirds, 1).tint) == pytest.approx((6500, 0), abs=3)


def test_black_tells_no_colour_and_says_so(thirds: Studio, qtbot: QtBot) -> None:
    thirds.window.action("pick").trigger()
    with qtbot.waitSignal(thirds.picking.said, timeout=LONG) as said:
        QTest.mouseClick(thirds.window.canvas, Qt.MouseButton.LeftButton, pos=_at(thirds, 0.9))
    assert "too dark" in said.args[0]
    QTest.keyClick(thirds.window.canvas, Qt.Key.Key_Escape)
    assert thirds.picking.index is None
    assert _balance(thirds) == WhiteBalance()


def test_the_pipette_and_the_handles_take_turns(thirds: Studio) -> None:
    thirds.session.set_recipe(Recipe.from_text("white-balance crop width=100"))
    thirds.picking.pick(0)
    thirds.handling.edit(1)
    assert (thirds.picking.index, thirds.handling.index) == (None, 1)
    thirds.picking.pick(0)
    assert (thirds.picking.index, thirds.handling.index) == (0, None)


def test_the_pixel_under_the_mouse_is_told_before_and_after_in_16_bits(thirds: Studio, qtbot: QtBot) -> None:
    thirds.session.set_recipe(Recipe.from_text("invert"))
    qtbot.waitUntil(lambda: settled(thirds), timeout=LONG)
    reading = _read(thirds, 0.5, qtbot)
    assert reading.x == pytest.approx(150, abs=1)
    assert (reading.before, reading.after) == (GREY, tuple(65535 - value for value in GREY))
    assert thirds.window.status.pixel.text().startswith(
        f"{reading.x}, {reading.y} · 36000 30000 22000 → 29535"
    )
    point_at(thirds.window.canvas, QPoint(1, 1), qtbot)
    assert not thirds.window.status.pixel.isVisible()


def test_the_pixel_under_the_mouse_follows_when_the_picture_moves_under_it(
    thirds: Studio, qtbot: QtBot
) -> None:
    first = _read(thirds, 0.4, qtbot)
    with qtbot.waitSignal(
        thirds.readout.read, check_params_cb=lambda read: read is not None and read.x != first.x, timeout=LONG
    ):
        thirds.window.canvas.zoom_to(8.0)
    with qtbot.waitSignal(thirds.readout.read, check_params_cb=lambda read: read is None, timeout=LONG):
        thirds.window.canvas.show_message("This photo can't be shown")
