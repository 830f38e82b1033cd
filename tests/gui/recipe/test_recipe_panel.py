"""Tests of the recipe panel: cards follow the recipe, and tell what is wished."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photoedit.filters import filters
from photoedit.gui.forms.choice_rows import ChoiceRow
from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.recipe.recipe_panel import RecipePanel
from photoedit.gui.recipe.step_card import STEP_MIME
from photoedit.gui.session import Session
from photoedit.masks.radial import Radial
from photoedit.recipe import Recipe
from photoedit.settings import Settings
from tests.gui.conftest import LONG


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    return Session(Settings())


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> RecipePanel:
    """A panel joined to a session as the window does it."""
    panel = RecipePanel()
    qtbot.addWidget(panel)
    panel.add_wished.connect(session.add_step)
    panel.param_wished.connect(session.set_param)
    panel.enable_wished.connect(session.enable_step)
    panel.move_wished.connect(session.move_step)
    panel.rested.connect(session.rest)
    session.recipe_changed.connect(lambda: panel.show_recipe(session.recipe))
    session.set_recipe(Recipe.from_text("exposure gaussian-blur radius=3 contrast"))
    panel.resize(360, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def _names(panel: RecipePanel) -> list[str]:
    return [card.kind.name for card in panel.cards]


def _drop(panel: RecipePanel, index: int, y: float) -> None:
    data = QMimeData()
    data.setData(STEP_MIME, str(index).encode())
    event = QDropEvent(
        QPointF(50, y), Qt.DropAction.MoveAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    panel.dropEvent(event)


def test_there_is_a_card_for_each_step_in_order(panel: RecipePanel) -> None:
    assert _names(panel) == ["exposure", "gaussian-blur", "contrast"]
    radius = panel.cards[1].rows["radius"]
    assert isinstance(radius, NumberRow)
    assert radius.field.text() == "3.0"


def test_moving_keeps_cards_and_what_is_folded(panel: RecipePanel, session: Session) -> None:
    blur = panel.cards[1]
    blur.fold.click()
    session.move_step(1, 0)
    assert panel.cards[0] is blur
    assert not blur.body.isVisible()
    assert _names(panel) == ["gaussian-blur", "exposure", "contrast"]
    session.undo()
    assert panel.cards[1] is blur


def test_cards_keep_their_places_while_a_value_changes(panel: RecipePanel, session: Session) -> None:
    cards = list(panel.cards)
    session.set_param(1, "radius", 5.0)
    assert panel.cards == cards


def test_a_step_is_dropped_between_others(panel: RecipePanel, session: Session) -> None:
    _drop(panel, 0, panel.height() - 5)
    assert _names(panel) == ["gaussian-blur", "contrast", "exposure"]
    _drop(panel, 2, 0)
    assert _names(panel) == ["exposure", "gaussian-blur", "contrast"]
    recipe = session.recipe
    _drop(panel, 1, panel.cards[1].mapTo(panel, panel.cards[1].rect().center()).y() + 1)
    assert session.recipe is recipe


def test_a_step_is_switched_off(panel: RecipePanel, session: Session) -> None:
    panel.cards[0].enabled.click()
    assert not session.recipe.steps[0].enabled
    assert not panel.cards[0].body.isEnabled()


@pytest.mark.parametrize("word", ["up", "down", "duplicate", "reset", "remove"])
def test_each_action_of_the_menu_is_told(word: str, panel: RecipePanel) -> None:
    told: list[tuple[int, object]] = []
    panel.act_wished.connect(lambda index, what: told.append((index, what)))
    panel.move_wished.connect(lambda index, target: told.append((index, target)))
    action = panel.cards[1].findChild(QAction, word)
    assert action is not None
    action.trigger()
    assert told == [(1, {"up": 0, "down": 2}.get(word, word))]


def test_the_menu_narrows_as_one_types_and_enter_adds(panel: RecipePanel) -> None:
    panel.open_menu()
    QTest.keyClicks(panel.menu.search, "sharpens")
    QTest.keyClick(panel.menu.search, Qt.Key.Key_Return)
    assert _names(panel)[-1] == "unsharp-mask"
    assert not panel.menu.isVisible()


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("black and white", "black-and-white"),
        ("white bal", "white-balance"),
        ("mask unsharp", "unsharp-mask"),
        ("temperature", "white-balance"),
    ],
)
def test_enter_takes_the_filter_most_like_what_was_typed(typed: str, chosen: str, panel: RecipePanel) -> None:
    panel.menu.search.setText(typed)
    told: list[type] = []
    panel.menu.chosen.connect(told.append)
    QTest.keyClick(panel.menu, Qt.Key.Key_Return)
    assert told == [filters()[chosen]]


def test_the_menu_lists_every_filter(panel: RecipePanel) -> None:
    rows = [panel.menu.list.item(row) for row in range(panel.menu.list.count())]
    titles = {row.text() for row in rows}
    assert {kind.title() for kind in filters().values()} <= titles


def test_an_empty_recipe_says_what_to_do(panel: RecipePanel, session: Session) -> None:
    assert not panel.empty.isVisible()
    session.set_recipe(Recipe())
    assert panel.empty.isVisible()


def test_opacity_and_mask_show_up_when_they_are_wanted_or_there(panel: RecipePanel, session: Session) -> None:
    card = panel.cards[0]
    assert not card.blend.isVisible()
    card.blend_action.trigger()
    assert card.blend.isVisible()
    mask = card.blend.mask_choice
    assert isinstance(mask, ChoiceRow)
    mask.combo.setCurrentIndex(mask.combo.findData("radial"))
    mask.combo.activated.emit(mask.combo.currentIndex())
    assert session.recipe.steps[0].mask == Radial()
    across = card.blend.mask_rows["x"]
    assert isinstance(across, NumberRow)
    across.wished.emit(30.0)
    assert session.recipe.steps[0].mask == Radial(x=30)
    session.set_recipe(Recipe.from_text("contrast amount=0.2 opacity=0.5 rotate angle=5"))
    assert panel.cards[0].blend.isVisible()
    assert not hasattr(panel.cards[1], "blend_action")


@pytest.mark.parametrize("name", ["hsl-bands", "colour-balance", "split-toning", "exposure"])
def test_no_label_of_a_param_is_cut_off(name: str, panel: RecipePanel, session: Session) -> None:
    session.set_recipe(Recipe.from_text(name))
    (card,) = panel.cards
    for row in card.rows.values():
        for label in row.findChildren(QLabel):
            if label.text() == row.param.label:
                assert label.sizeHint().width() <= label.width(), label.text()


def test_a_filter_that_is_added_below_the_edge_comes_into_sight(
    panel: RecipePanel, session: Session, qtbot: QtBot
) -> None:
    session.set_recipe(Recipe.from_text("crop unsharp-mask bilateral levels white-balance"))
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=LONG)
    assert bar.value() == 0
    session.add_step(filters()["curves"])
    qtbot.waitUntil(lambda: not panel.cards[-1].enabled.visibleRegion().isEmpty(), timeout=LONG)


def test_the_sliders_of_a_crop_in_percent_end_at_100(panel: RecipePanel, session: Session) -> None:
    session.set_recipe(Recipe.from_text("crop left=10 width=50 unit=percent"))
    row = panel.cards[0].rows["width"]
    assert isinstance(row, NumberRow)
    assert row.unit.text() == "%"
    middle = row.slider.x_of(50)
    assert middle == pytest.approx(row.slider.width() / 2, abs=1)
    row.field.stepped.emit(1)
    assert session.recipe.steps[0].filter.values()["width"] == 51
    session.set_recipe(Recipe.from_text("crop width=3000"))
    assert row.unit.text() == "px"
    assert row.slider.x_of(3000) == pytest.approx(middle, abs=1)
