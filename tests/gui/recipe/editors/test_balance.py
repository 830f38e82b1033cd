"""Tests of the colour balance's wheels, with real mouse and key events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.filters.colour_balance import ColourBalance
from photoedit.gui.recipe.editors.balance import BalanceEditor, colour_of, with_colour
from photoedit.params import params_of

AXES = BalanceEditor.parts
LEFT = Qt.MouseButton.LeftButton
NUMBER = st.floats(-1, 1)


@pytest.fixture
def editor(qtbot: QtBot) -> BalanceEditor:
    """An editor that shows what it wishes, as the window makes it do."""
    editor = BalanceEditor([p for p in params_of(ColourBalance) if p.name != "keep_luminance"], {})
    editor.wished.connect(lambda values: editor.show_values({**editor.values, **values}))
    editor.resize(330, 240)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


@given(NUMBER, NUMBER, NUMBER, st.complex_numbers(max_magnitude=1))
def test_a_colour_comes_back_and_what_the_three_have_in_common_stays(
    red: float, green: float, blue: float, colour: complex
) -> None:
    made = with_colour((red, green, blue), colour)
    assert colour_of(made) == pytest.approx(colour, abs=1e-9)
    assert sum(made) == pytest.approx(red + green + blue, abs=1e-9)
    assert with_colour(made, colour_of((red, green, blue))) == pytest.approx((red, green, blue), abs=1e-9)


def test_towards_the_right_is_red_and_away_from_it_cyan(editor: BalanceEditor) -> None:
    wheel = editor.wheels["midtones"]
    middle = wheel.point_of(0).toPoint()
    QTest.mousePress(wheel, LEFT, pos=middle)
    QTest.mouseMove(wheel, middle + QPoint(15, 0))
    QTest.mouseRelease(wheel, LEFT, pos=middle + QPoint(15, 0))
    red, green, blue = (float(editor.values[f"midtones_{axis}"] or 0) for axis in AXES)
    assert red > 0.2 and green == blue < 0
    assert editor.chosen == "midtones"
    ColourBalance.from_values(editor.values)


def test_the_dot_stays_inside(editor: BalanceEditor) -> None:
    wheel = editor.wheels["shadows"]
    middle = wheel.point_of(0).toPoint()
    QTest.mousePress(wheel, LEFT, pos=middle)
    QTest.mouseMove(wheel, middle + QPoint(-400, 300))
    QTest.mouseRelease(wheel, LEFT)
    values = [float(editor.values[f"shadows_{axis}"] or 0) for axis in AXES]
    assert abs(colour_of((values[0], values[1], values[2]))) == pytest.approx(1, abs=0.01)
    ColourBalance.from_values(editor.values)


def test_arrows_move_and_delete_and_double_click_reset(editor: BalanceEditor) -> None:
    wheel = editor.wheels["highlights"]
    for by_key in (True, False):
        QTest.keyClick(wheel, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        assert (
            float(editor.values["highlights_green"] or 0) > 0 > float(editor.values["highlights_blue"] or 0)
        )
        if by_key:
            QTest.keyClick(wheel, Qt.Key.Key_Delete)
        else:
            QTest.mouseDClick(wheel, LEFT, pos=wheel.point_of(0).toPoint())
        assert not any(editor.values.values())


def test_the_tab_shows_the_numbers_of_its_tones(editor: BalanceEditor) -> None:
    editor.tabs.buttons["highlights"].click()
    assert [row.param.name for row in editor.rows.values() if row.isVisible()] == [
        f"highlights_{axis}" for axis in AXES
    ]
