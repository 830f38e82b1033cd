"""Tests of the wheels for tints, with real mouse and key events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.filters.split_toning import SplitToning
from photoedit.gui.recipe.editors.tints import TintsEditor, place_of_tint, tint_at
from photoedit.params import params_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot) -> TintsEditor:
    """An editor that shows what it wishes, as the window makes it do."""
    editor = TintsEditor([p for p in params_of(SplitToning) if p.name != "balance"], {})
    editor.wished.connect(lambda values: editor.show_values({**editor.values, **values}))
    editor.show_values({name: value for name, value in SplitToning().values().items() if name != "balance"})
    editor.resize(330, 220)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def _drag(editor: TintsEditor, tones: str, way: QPoint) -> None:
    wheel = editor.wheels[tones]
    middle = wheel.point_of(0).toPoint()
    QTest.mousePress(wheel, LEFT, pos=middle)
    QTest.mouseMove(wheel, middle + way)
    QTest.mouseRelease(wheel, LEFT, pos=middle + way)


def test_the_angle_is_the_hue_and_the_distance_how_strong_it_is(editor: TintsEditor) -> None:
    _drag(editor, "shadow", QPoint(0, -20))
    toning = SplitToning.from_values(editor.values)
    assert toning.shadow_hue == pytest.approx(90, abs=2)
    assert 0.3 < toning.shadow_saturation < 0.7
    assert toning.highlight_saturation == 0
    assert editor.tabs.buttons["shadow"].text().endswith("•")


def test_in_the_middle_the_hue_stays(editor: TintsEditor) -> None:
    _drag(editor, "highlight", QPoint(-20, 0))
    hue = editor.values["highlight_hue"]
    editor.wheels["highlight"].moved.emit(0j)
    assert editor.values["highlight_saturation"] == 0
    assert editor.values["highlight_hue"] == hue


def test_double_click_brings_the_defaults_back(editor: TintsEditor) -> None:
    _drag(editor, "shadow", QPoint(20, 0))
    wheel = editor.wheels["shadow"]
    QTest.mouseDClick(wheel, LEFT, pos=wheel.point_of(0).toPoint())
    assert (editor.values["shadow_hue"], editor.values["shadow_saturation"]) == (240, 0)


@given(hue=st.floats(0, 359.9), saturation=st.floats(0.01, 1))
def test_a_place_on_the_wheel_comes_back(hue: float, saturation: float) -> None:
    back = tint_at(place_of_tint(hue, saturation), 0)
    assert place_of_tint(*back) == pytest.approx(place_of_tint(hue, saturation), abs=1e-9)
    assert back[1] == pytest.approx(saturation)
