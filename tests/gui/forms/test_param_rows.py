"""Tests of the rows that are made from declarations."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.filters import filter_named, filters
from photoedit.filters.lut import EXAMPLE, Lut
from photoedit.gui.forms.choice_rows import ChoiceRow, FlagRow
from photoedit.gui.forms.gradients import COLOURED
from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.param_row import ParamRow
from photoedit.gui.forms.param_rows import row_for
from photoedit.gui.forms.text_rows import FileRow, SizeRow, TextRow
from photoedit.gui.style.theme import ROW
from photoedit.params import Param, ParamType, Value, params_of
from photoedit.settings import Settings

ALL = [param for kind in filters().values() for param in params_of(kind)] + list(params_of(Settings))


def _param(filter_name: str, name: str) -> Param:
    return next(param for param in params_of(filter_named(filter_name)) if param.name == name)


def _shown(qtbot: QtBot, row: ParamRow, value: Value) -> list[Value]:
    """Shows the row; what it wishes is put on, as a session would do; returns the wishes."""
    wishes: list[Value] = []
    row.wished.connect(wishes.append)
    row.wished.connect(row.show_value)
    row.show_value(value)
    row.resize(320, ROW)
    qtbot.addWidget(row)
    row.show()
    qtbot.waitExposed(row)
    return wishes


def _number_row(filter_name: str = "exposure", name: str = "stops") -> NumberRow:
    row = row_for(_param(filter_name, name))
    assert isinstance(row, NumberRow)
    return row


@pytest.mark.parametrize("param", ALL, ids=lambda param: param.name)
def test_every_declared_param_has_a_row_that_says_nothing_by_itself(param: Param, qtbot: QtBot) -> None:
    row = row_for(param)
    wishes = _shown(qtbot, row, param.default)
    kinds = {
        ParamType.CHOICE: ChoiceRow,
        ParamType.FLAG: FlagRow,
        ParamType.COLOUR: TextRow,
        ParamType.FILE: FileRow,
        ParamType.SIZE: SizeRow,
        ParamType.TABLE: TextRow,
        ParamType.TEXT: TextRow,
    }
    assert isinstance(row, kinds.get(param.type, NumberRow))
    assert row.height() <= 28
    assert row.toolTip() == param.help
    assert wishes == []


@pytest.mark.parametrize(
    ("keys", "value"),
    [("1/4", 0.25), ("-2,5", -2.5), ("99", 10.0), ("-99", -10.0)],
)
def test_typed_sums_are_taken_and_kept_inside_the_limits(keys: str, value: float, qtbot: QtBot) -> None:
    row = _number_row()
    wishes = _shown(qtbot, row, 0.0)
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, keys)
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert wishes == [value]


def test_nonsense_is_marked_and_escape_brings_the_value_back(qtbot: QtBot) -> None:
    row = _number_row()
    wishes = _shown(qtbot, row, 0.5)
    row.field.selectAll()
    QTest.keyClicks(row.field, "abc")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert row.field.property("wrong")
    assert "Type a number" in row.field.toolTip()
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert row.field.text() == "0.50"
    assert not row.field.property("wrong")
    assert wishes == []


@pytest.mark.parametrize(
    ("modifier", "value"),
    [
        (Qt.KeyboardModifier.NoModifier, 0.05),
        (Qt.KeyboardModifier.ShiftModifier, 0.5),
        (Qt.KeyboardModifier.AltModifier, 0.005),
    ],
)
@pytest.mark.parametrize("part", ["slider", "field"])
def test_arrows_step(part: str, modifier: Qt.KeyboardModifier, value: float, qtbot: QtBot) -> None:
    row = _number_row()
    wishes = _shown(qtbot, row, 0.0)
    QTest.keyClick(getattr(row, part), Qt.Key.Key_Up, modifier)
    QTest.keyClick(getattr(row, part), Qt.Key.Key_Down, modifier)
    assert wishes == [value, 0.0]


@pytest.mark.parametrize(
    ("modifier", "value"),
    [
        (Qt.KeyboardModifier.NoModifier, 0.05),
        (Qt.KeyboardModifier.ShiftModifier, 0.5),
        (Qt.KeyboardModifier.AltModifier, 0.005),
    ],
)
def test_the_wheel_steps(modifier: Qt.KeyboardModifier, value: float, qtbot: QtBot) -> None:
    row = _number_row()
    wishes = _shown(qtbot, row, 0.0)
    turn = QPoint(120, 0) if modifier == Qt.KeyboardModifier.AltModifier else QPoint(0, 120)
    middle = QPointF(row.slider.rect().center())
    event = QWheelEvent(
        middle, row.slider.mapToGlobal(middle), QPoint(), turn, Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(row.slider, event)
    assert wishes == [value]


def test_a_drag_is_live_and_rests_once(qtbot: QtBot) -> None:
    row = _number_row()
    wishes = _shown(qtbot, row, 0.0)
    rests: list[bool] = []
    row.rested.connect(lambda: rests.append(True))
    slider, y = row.slider, row.slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(0.0)), y))
    for value in (0.5, 1.0, 2.0):
        QTest.mouseMove(slider, QPoint(round(slider.x_of(value)), y))
    assert len(wishes) == 3
    assert wishes[-1] == pytest.approx(2.0, abs=0.05)
    assert rests == []
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(2.0)), y))
    assert rests == [True]


def test_double_click_resets(qtbot: QtBot) -> None:
    row = _number_row("saturation", "amount")
    wishes = _shown(qtbot, row, 1.7)
    QTest.mouseDClick(row.slider, Qt.MouseButton.LeftButton)
    assert wishes == [1.0]


def test_an_optional_number_is_switched_by_its_checkbox(qtbot: QtBot) -> None:
    row = _number_row("resize", "long_side")
    wishes = _shown(qtbot, row, None)
    assert row.check is not None
    assert not row.slider.isEnabled()
    assert row.field.text() == "–"
    row.check.click()
    row.check.click()
    assert wishes == [4000, None]


def test_a_choice_shows_the_sentence_of_its_word(qtbot: QtBot) -> None:
    param = _param("gaussian-blur", "light")
    row = row_for(param)
    assert isinstance(row, ChoiceRow)
    wishes = _shown(qtbot, row, "encoded")
    assert param.choices["encoded"] in row.combo.toolTip()
    QTest.keyClick(row.combo, Qt.Key.Key_Down)
    assert wishes == ["linear"]
    assert param.choices["linear"] in row.combo.toolTip()


def test_a_size_is_typed_with_its_unit(qtbot: QtBot) -> None:
    param = next(param for param in params_of(Settings) if param.type is ParamType.SIZE)
    row = row_for(param)
    assert isinstance(row, SizeRow)
    wishes = _shown(qtbot, row, None)
    QTest.keyClicks(row.field, "much")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert row.field.property("wrong")
    row.field.selectAll()
    QTest.keyClicks(row.field, "2GiB")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert wishes == [2**31]


def test_a_file_row_shows_the_path_and_wishes_it_with_its_hash(qtbot: QtBot) -> None:
    row = row_for(_param("lut", "file"))
    assert isinstance(row, FileRow)
    wishes = _shown(qtbot, row, "")
    assert row.field.text() == ""
    row.choose(str(EXAMPLE))
    assert wishes == [Lut(file=str(EXAMPLE)).file]
    assert row.field.text() == str(EXAMPLE)
    row.choose("")
    assert wishes[1:] == [""]


def test_a_file_that_is_not_there_is_marked_and_not_wished(qtbot: QtBot) -> None:
    row = row_for(_param("lut", "file"))
    assert isinstance(row, FileRow)
    wishes = _shown(qtbot, row, "")
    row.choose("/nowhere/look.cube")
    assert wishes == []
    assert row.field.property("wrong")
    assert "can't be read" in row.field.toolTip()


def test_colours_behind_sliders_belong_to_params_that_are_there() -> None:
    for name, param in COLOURED:
        assert _param(name, param).slider_low is not None
