"""Tests of the canvas: what is drawn where, and what mouse and wheel do."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.pictures import Layer, count, to_image
from photoedit.gui.canvas.rendering import Compare, Frame, Wish
from photoedit.gui.canvas.viewport import AIR, View
from photoedit.photo import Region, Size
from photoedit.recipe import Recipe

SIZE = Size(1000, 500)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def _layer(grey: int) -> Layer:
    pixels = np.full((SIZE.height, SIZE.width, 3), grey, np.uint8)
    return Layer(to_image(pixels), SIZE.whole(), SIZE)


def _frame(canvas: Canvas, compare: Compare = Compare.OFF) -> Frame:
    before = _layer(50) if compare is Compare.SPLIT else None
    wish = Wish(Recipe(), canvas.view, canvas.device_size, compare)
    bins = count(np.zeros((1, 1, 3), np.uint8))
    return Frame(wish, SIZE, _layer(200), before, bins, draft=False, base=False, seconds=0)


def _grey_at(canvas: Canvas, x: int, y: int) -> object:
    """The grey at a point, to be compared; screens of 16 bits are a little off."""
    ratio = canvas.devicePixelRatioF()
    value = canvas.grab().toImage().pixelColor(round(x * ratio), round(y * ratio)).red()
    return pytest.approx(value, abs=8)


def _turn_wheel(canvas: Canvas, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at, canvas.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_fit_draws_the_whole_photo_on_the_ground(canvas: Canvas) -> None:
    canvas.set_surround("middle")
    canvas.show_frame(_frame(canvas))
    assert _grey_at(canvas, 200, 150) == 200
    assert _grey_at(canvas, 200, 10) == 119


def test_the_wheel_zooms_at_the_cursor_and_back_to_fit(canvas: Canvas) -> None:
    canvas.show_frame(_frame(canvas))
    fit = canvas.zoom
    assert fit == pytest.approx(AIR * canvas.device_size.width / SIZE.width)
    _turn_wheel(canvas, QPointF(100, 150), 5)
    assert canvas.zoom is not None
    assert fit is not None
    assert canvas.zoom > fit
    assert canvas.view.x < 0.5
    for _ in range(6):
        _turn_wheel(canvas, QPointF(100, 150), -1)
    assert canvas.view == View()


def test_dragging_pans(canvas: Canvas) -> None:
    canvas.show_frame(_frame(canvas))
    canvas.show_pixels()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(canvas, QPoint(240, 150))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(240, 150))
    moved = 40 * canvas.devicePixelRatioF() / SIZE.width
    assert canvas.view.x == pytest.approx(0.5 - moved, abs=0.002)


def test_double_click_switches_between_fit_and_100_percent(canvas: Canvas) -> None:
    canvas.show_frame(_frame(canvas))
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert canvas.zoom == 1
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert canvas.view == View()


def test_a_split_shows_both_sides_and_its_divider_is_dragged(canvas: Canvas) -> None:
    canvas.set_compare(Compare.SPLIT)
    canvas.show_frame(_frame(canvas, Compare.SPLIT))
    assert (_grey_at(canvas, 150, 170), _grey_at(canvas, 250, 170)) == (50, 200)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 170))
    QTest.mouseMove(canvas, QPoint(300, 170))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 170))
    assert _grey_at(canvas, 250, 170) == 50
    assert canvas.view == View()


def test_arrows_ask_for_other_photos(canvas: Canvas) -> None:
    steps: list[int] = []
    canvas.step_wished.connect(steps.append)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert steps == [1, -1]


def test_a_message_takes_the_photos_place(canvas: Canvas) -> None:
    canvas.show_frame(_frame(canvas))
    canvas.show_message("<b>Plain</b>\nSecond")
    assert canvas.frame is None
    assert canvas.zoom is None
    canvas.grab()


def test_a_region_lies_where_it_belongs(canvas: Canvas) -> None:
    frame = _frame(canvas)
    corner = Layer(to_image(np.full((10, 10, 3), 255, np.uint8)), Region(0, 0, 100, 100), SIZE)
    canvas.show_frame(Frame(frame.wish, SIZE, corner, None, frame.bins, draft=False, base=False, seconds=0))
    left, top, _zoom = canvas.view.place(SIZE, canvas.device_size)
    ratio = canvas.devicePixelRatioF()
    assert _grey_at(canvas, round(left / ratio) + 10, round(top / ratio) + 10) == 255
    assert _grey_at(canvas, 300, 200) == 30
