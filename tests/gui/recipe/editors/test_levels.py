"""Tests of the levels editor, with real mouse and key events."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.filters.levels import Levels
from photoedit.gui.recipe.editors.levels import LevelsEditor
from photoedit.gui.recipe.levels_box import HANDLES, clipped, gamma_at, gamma_place
from photoedit.params import Value, params_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot) -> LevelsEditor:
    """An editor that shows what it wishes, as the window makes it do."""
    params = {param.name: param for param in params_of(Levels)}
    editor = LevelsEditor([params[name] for name in HANDLES], {})
    editor.wished.connect(lambda values: editor.show_values({**editor.values, **values}))
    editor.resize(320, 160)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def _drag(editor: LevelsEditor, handle: str, to: float) -> None:
    box = editor.box
    here, y = round(box.x_of(handle)), box.height() - 8
    there = round(box._box().left() + to * box._box().width())
    QTest.mousePress(box, LEFT, pos=QPoint(here, y))
    QTest.mouseMove(box, QPoint((here + there) // 2, y))
    QTest.mouseMove(box, QPoint(there, y))
    QTest.mouseRelease(box, LEFT, pos=QPoint(there, y))


def test_a_handle_is_dragged_and_rests_once(editor: LevelsEditor) -> None:
    wishes: list[dict[str, Value]] = []
    rests: list[bool] = []
    editor.wished.connect(wishes.append)
    editor.rested.connect(lambda: rests.append(True))
    _drag(editor, "black", 0.2)
    assert editor.values["black"] == pytest.approx(0.2, abs=0.01)
    assert all(set(wish) == {"black"} for wish in wishes)
    assert rests == [True]
    assert float(editor.fields["black"].text()) == editor.values["black"]


def test_black_does_not_pass_white(editor: LevelsEditor) -> None:
    _drag(editor, "white", 0.5)
    _drag(editor, "black", 0.9)
    values = Levels.from_values(editor.values)
    assert values.black < values.white


def test_the_middle_handle_makes_its_tone_the_middle(editor: LevelsEditor) -> None:
    _drag(editor, "black", 0.1)
    _drag(editor, "gamma", 0.3)
    levels = Levels.from_values(editor.values)
    tone = gamma_place(levels.black, levels.white, levels.gamma)
    assert tone == pytest.approx(0.3, abs=0.01)
    made = ((tone - levels.black) / (levels.white - levels.black)) ** (1 / levels.gamma)
    assert made == pytest.approx(0.5)


@given(st.floats(0, 0.4), st.floats(0.6, 1), st.floats(0.1, 9))
def test_gamma_and_its_place_are_inverse(black: float, white: float, gamma: float) -> None:
    assert gamma_at(gamma_place(black, white, gamma), black, white) == pytest.approx(gamma, rel=1e-3)


def test_double_click_and_delete_reset(editor: LevelsEditor) -> None:
    _drag(editor, "black", 0.2)
    QTest.mouseDClick(editor.box, LEFT, pos=QPoint(round(editor.box.x_of("black")), 20))
    assert editor.values["black"] == 0
    _drag(editor, "white", 0.6)
    QTest.keyClick(editor.box, Qt.Key.Key_Delete)
    assert editor.values["white"] == 1


def test_keys_choose_and_move(editor: LevelsEditor) -> None:
    QTest.keyClick(editor.box, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert editor.values["black"] == pytest.approx(0.1)
    QTest.keyClick(editor.box, Qt.Key.Key_PageUp)
    assert editor.box.chosen == "gamma"
    before = editor.box.x_of("gamma")
    QTest.keyClick(editor.box, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert editor.box.x_of("gamma") > before
    QTest.keyClick(editor.box, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert editor.box.x_of("gamma") == pytest.approx(before, abs=1)


def test_a_number_is_typed(editor: LevelsEditor) -> None:
    field = editor.fields["gamma"]
    field.selectAll()
    QTest.keyClicks(field, "1,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.values["gamma"] == 1.5


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 2**32 - 1))
def test_what_is_said_to_be_cut_off_is_what_the_filter_cuts_off(low: int, high: int, seed: int) -> None:
    if low >= high:
        low, high = high, low + 1
    values = np.random.default_rng(seed).integers(0, 256, (40, 3))
    bins = np.stack([np.bincount(values[:, channel], minlength=256) for channel in range(3)])
    made = (values - low) / (high - low)
    dark, light = clipped(bins, low / 255, min(high, 255) / 255)
    assert dark == pytest.approx((made <= 0).mean(axis=0).max())
    assert light == pytest.approx(((values >= min(high, 255)).mean(axis=0)).max())


def test_the_shares_are_told_to_who_does_not_see(editor: LevelsEditor) -> None:
    bins = np.zeros((3, 256), np.int64)
    bins[:, 10], bins[:, 200] = 25, 75
    editor.show_bins(bins)
    assert editor.box.shares == (0, 0)
    editor.show_values({**editor.values, "black": 0.05})
    assert editor.box.shares == (0.25, 0)
    assert "25 %" in editor.box.accessibleDescription()
