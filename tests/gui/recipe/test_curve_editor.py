"""Tests of the curve editor, with real mouse and key events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scipy.interpolate import PchipInterpolator

from photoedit.filters._curve import values_at
from photoedit.filters.curves import GENTLE_S, STRAIGHT, Curves
from photoedit.gui.recipe.curve_editor import CurveEditor
from photoedit.params import rows_of
from tests.gui.conftest import LONG

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot) -> CurveEditor:
    """An editor that shows what it wishes, as the window makes it do."""
    editor = CurveEditor(32)
    qtbot.addWidget(editor)
    editor.show_points(GENTLE_S)
    editor.resize(256, 176)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def _place(editor: CurveEditor, x: float, y: float) -> QPoint:
    return editor.place_of((x, y)).toPoint()


def _text(editor: CurveEditor) -> str:
    return Curves(points=" ".join(f"{x},{y}" for x, y in editor.points)).points


def test_a_click_beside_all_points_adds_one_and_the_same_drag_moves_it(
    editor: CurveEditor, qtbot: QtBot
) -> None:
    wishes: list[str] = []
    editor.wished.connect(wishes.append)
    QTest.mousePress(editor, LEFT, pos=_place(editor, 0.5, 0.5))
    QTest.mouseMove(editor, _place(editor, 0.55, 0.7))
    with qtbot.waitSignal(editor.rested, timeout=LONG):
        QTest.mouseRelease(editor, LEFT, pos=_place(editor, 0.55, 0.7))
    assert len(editor.points) == 5
    assert np.allclose(editor.points[2], (0.55, 0.7), atol=0.01)
    assert rows_of(wishes[-1])[2] == pytest.approx(editor.points[2], abs=1e-3)
    Curves(points=wishes[-1])


def test_a_point_does_not_pass_its_neighbours_or_the_box(editor: CurveEditor) -> None:
    QTest.mousePress(editor, LEFT, pos=_place(editor, 0.25, 0.2))
    QTest.mouseMove(editor, _place(editor, 0.95, 1.0) + QPoint(0, -20))
    QTest.mouseRelease(editor, LEFT)
    assert len(editor.points) == 4
    assert 0.7 < editor.points[1][0] < 0.75
    assert editor.points[1][1] == 1.0
    Curves(points=_text(editor))


def test_a_point_dragged_far_out_or_double_clicked_goes_and_the_ends_stay(editor: CurveEditor) -> None:
    QTest.mousePress(editor, LEFT, pos=_place(editor, 0.25, 0.2))
    QTest.mouseMove(editor, QPoint(100, 300))
    QTest.mouseRelease(editor, LEFT)
    assert [x for x, _ in editor.points] == [0, 0.75, 1]
    QTest.mouseDClick(editor, LEFT, pos=_place(editor, 0.75, 0.8))
    QTest.mouseDClick(editor, LEFT, pos=_place(editor, 0, 0))
    assert _text(editor) == STRAIGHT


def test_keys_choose_move_add_and_remove(editor: CurveEditor) -> None:
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_PageUp)
    QTest.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert editor.points[1] == pytest.approx((0.25, 0.25))
    QTest.keyClick(editor, Qt.Key.Key_Insert)
    assert len(editor.points) == 5
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert len(editor.points) == 4


def test_no_more_points_than_the_param_takes(qtbot: QtBot) -> None:
    editor = CurveEditor(2)
    qtbot.addWidget(editor)
    editor.resize(256, 176)
    QTest.mouseClick(editor, LEFT, pos=_place(editor, 0.5, 0.5))
    assert len(editor.points) == 2


def test_the_curve_that_is_drawn_is_the_one_that_is_applied() -> None:
    tones = np.linspace(0, 1, 101)
    x, y = np.array(rows_of("0,0.1 0.3,0.2 0.6,0.7 1,0.9")).T
    assert np.allclose(
        values_at("0,0.1 0.3,0.2 0.6,0.7 1,0.9", tones), PchipInterpolator(x, y)(tones), atol=1e-6
    )


def test_points_lie_where_the_picture_says(editor: CurveEditor) -> None:
    black, white = editor.place_of((0, 0)), editor.place_of((1, 1))
    assert black.x() < white.x() and black.y() > white.y()
    assert editor.rect().contains(QPointF(black).toPoint())
