"""Tests of the bands editor, with real mouse and key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.filters.hsl_bands import CENTRES, HslBands
from photoedit.gui.recipe.editors.bands import BandsEditor
from photoedit.params import params_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot) -> BandsEditor:
    """An editor that shows what it wishes, as the window makes it do."""
    editor = BandsEditor(params_of(HslBands), {})
    editor.wished.connect(lambda values: editor.show_values({**editor.values, **values}))
    editor.show_values(HslBands().values())
    editor.resize(320, 200)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def _spot(editor: BandsEditor, band: str) -> QPoint:
    return editor.strip.place_of(editor.bands.index(band)).toPoint()


def test_the_bands_stand_in_the_order_of_the_circle(editor: BandsEditor) -> None:
    assert editor.bands == list(CENTRES)


def test_a_band_is_dragged_up_and_rests_once(editor: BandsEditor) -> None:
    rests: list[bool] = []
    editor.strip.rested.connect(lambda: rests.append(True))
    spot = _spot(editor, "blue")
    QTest.mousePress(editor.strip, LEFT, pos=spot)
    rests.clear()  # the band that was chosen before rests
    for way in (5, 10, 20):
        QTest.mouseMove(editor.strip, spot - QPoint(0, way))
    QTest.mouseRelease(editor.strip, LEFT, pos=spot - QPoint(0, 20))
    changed = {name: value for name, value in editor.values.items() if value}
    assert set(changed) == {"blue_saturation"}
    assert float(changed["blue_saturation"] or 0) > 0.2
    assert rests == [True]
    HslBands.from_values(editor.values)


def test_tabs_change_what_is_dragged(editor: BandsEditor) -> None:
    editor.tabs.buttons["lightness"].click()
    spot = _spot(editor, "green")
    QTest.mousePress(editor.strip, LEFT, pos=spot)
    QTest.mouseMove(editor.strip, spot + QPoint(0, 20))
    QTest.mouseRelease(editor.strip, LEFT, pos=spot + QPoint(0, 20))
    assert float(editor.values["green_lightness"] or 0) < -0.2
    assert editor.tabs.buttons["lightness"].text().endswith("•")
    assert not editor.tabs.buttons["hue"].text().endswith("•")


def test_keys_choose_a_band_and_move_it(editor: BandsEditor) -> None:
    QTest.keyClick(editor.strip, Qt.Key.Key_Right)
    QTest.keyClick(editor.strip, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert editor.values["orange_saturation"] == pytest.approx(0.2)
    QTest.keyClick(editor.strip, Qt.Key.Key_Left)
    QTest.keyClick(editor.strip, Qt.Key.Key_Left)
    assert editor.bands[editor.strip.chosen] == "magenta"
    assert "Magenta" in editor.strip.accessibleDescription()


def test_double_click_and_delete_reset(editor: BandsEditor) -> None:
    editor.show_values({**editor.values, "aqua_saturation": 0.5, "blue_saturation": 0.5})
    QTest.mouseDClick(editor.strip, LEFT, pos=_spot(editor, "aqua"))
    assert editor.values["aqua_saturation"] == 0
    QTest.mouseClick(editor.strip, LEFT, pos=_spot(editor, "blue"))
    QTest.keyClick(editor.strip, Qt.Key.Key_Delete)
    assert editor.values["blue_saturation"] == 0


def test_the_chosen_band_is_typed(editor: BandsEditor) -> None:
    QTest.mouseClick(editor.strip, LEFT, pos=_spot(editor, "purple"))
    shown = [row for row in editor.rows.values() if row.isVisible()]
    assert [row.param.name for row in shown] == ["purple_saturation"]
    field = shown[0].field
    field.selectAll()
    QTest.keyClicks(field, "2.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.values["purple_saturation"] == 2.5
    assert editor.strip.rect().contains(_spot(editor, "purple"))
