"""Tests that hold for every editor, whichever filter it edits."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from photoedit.filters import filter_named, filters
from photoedit.gui.recipe.drawn import Drawn
from photoedit.gui.recipe.editors import editors, editors_for
from photoedit.gui.recipe.editors.balance import BalanceEditor
from photoedit.gui.recipe.editors.bands import BandsEditor
from photoedit.gui.recipe.editors.base import Editor
from photoedit.gui.recipe.editors.curves import CurvesEditor
from photoedit.gui.recipe.editors.levels import LevelsEditor
from photoedit.gui.recipe.editors.tints import TintsEditor
from photoedit.gui.recipe.step_card import StepCard
from photoedit.gui.session import Session
from photoedit.gui.style.theme import LIGHT
from photoedit.params import Declared, Value, number, params_of
from photoedit.recipe import Recipe
from photoedit.settings import Settings
from tests.gui.conftest import LONG

EDITED = {
    "levels": LevelsEditor,
    "hsl-bands": BandsEditor,
    "colour-balance": BalanceEditor,
    "curves": CurvesEditor,
    "split-toning": TintsEditor,
}


def _editor(name: str, qtbot: QtBot) -> Editor:
    params = params_of(filter_named(name))
    by_name = {param.name: param for param in params}
    ((kind, names),) = editors_for(params)
    editor = kind([by_name[one] for one in names], {})
    qtbot.addWidget(editor)
    return editor


def test_editors_are_found_in_their_folder() -> None:
    assert set(editors()) >= set(EDITED.values())


@pytest.mark.parametrize("name", EDITED)
def test_which_editor_a_filter_gets_follows_from_its_declaration(name: str, qtbot: QtBot) -> None:
    assert isinstance(_editor(name, qtbot), EDITED[name])


def test_a_filter_of_somebody_else_gets_the_editor_as_well() -> None:
    @dataclass(frozen=True)
    class Own(Declared):
        strength: float = number(0.0, 0, 1, help="How much")
        white: float = number(1.0, 0, 1, help="White")
        black: float = number(0.0, 0, 1, help="Black")
        gamma: float = number(1.0, 0.1, 9, help="Gamma")

    assert list(editors_for(params_of(Own))) == [(LevelsEditor, ("black", "gamma", "white"))]


@pytest.mark.parametrize("name", ["channel-mixer", "exposure", "vignette"])
def test_what_is_no_group_keeps_its_rows(name: str) -> None:
    assert list(editors_for(params_of(filter_named(name)))) == []


def test_no_param_is_edited_twice() -> None:
    for kind in filters().values():
        edited = [name for _editor, names in editors_for(params_of(kind)) for name in names]
        assert len(edited) == len(set(edited)) <= len(params_of(kind)), kind.name


@pytest.mark.parametrize("name", [*EDITED, "exposure", "vignette"])
def test_every_param_has_one_row_or_one_editor(name: str, qtbot: QtBot) -> None:
    (step,) = Recipe.from_text(name).steps
    card = StepCard(step)
    qtbot.addWidget(card)
    edited = [*card.rows, *(param for editor in card.editors for param in editor.params)]
    assert sorted(edited) == sorted(param.name for param in params_of(type(step.filter)))


@pytest.mark.parametrize("name", EDITED)
def test_showing_values_says_nothing(name: str, qtbot: QtBot) -> None:
    editor = _editor(name, qtbot)
    said: list[object] = []
    editor.wished.connect(said.append)
    example = filter_named(name)(**{**filter_named(name).example})
    editor.show_values({one: getattr(example, one) for one in editor.params})
    editor.set_theme(LIGHT)
    editor.show_bins(None)
    assert said == []


@pytest.mark.parametrize("name", EDITED)
def test_every_control_has_a_name_and_can_be_reached_by_key(name: str, qtbot: QtBot) -> None:
    editor = _editor(name, qtbot)
    controls = [
        widget for widget in editor.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLineEdit | Drawn)
    ]  # fmt: skip
    assert any(isinstance(widget, Drawn) for widget in controls)
    for widget in controls:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


def test_values_that_are_wished_together_are_one_undo_entry(qtbot: QtBot) -> None:
    session = Session(Settings())
    session.set_recipe(Recipe.from_text("colour-balance"))
    before = session.recipe
    wishes: list[dict[str, Value]] = [
        {"shadows_red": tenth / 10, "shadows_blue": -tenth / 10} for tenth in range(5)
    ]
    for wish in wishes:
        session.set_params(0, wish)
    session.rest()
    assert session.recipe.steps[0].filter.values()["shadows_blue"] == -0.4
    session.undo()
    assert session.recipe == before


def test_a_value_that_is_not_allowed_is_refused_and_shown_again(qtbot: QtBot) -> None:
    session = Session(Settings())
    session.set_recipe(Recipe.from_text("levels"))
    with qtbot.waitSignals([session.refused, session.recipe_changed], timeout=LONG):
        session.set_params(0, {"black": 1.0})
    assert session.recipe == Recipe.from_text("levels")
