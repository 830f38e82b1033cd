"""Tests of copying edits between photos: all or some steps, onto one or many, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from photoedit.gui.library.copying import PasteDialog
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG

RECIPE = Recipe.from_text("exposure stops=1 contrast amount=0.2")


@pytest.fixture
def copied(opened: Studio) -> Studio:
    """The first photo has a recipe of its own, which was copied; all photos are chosen."""
    opened.session.override({opened.session.photos[0]: RECIPE})
    opened.window.action("copy").trigger()
    opened.window.film.selectAll()
    return opened


def test_edits_go_to_all_chosen_photos_and_undo_takes_them_back(copied: Studio) -> None:
    copied.window.action("paste").trigger()
    assert copied.session.own_recipes() == dict.fromkeys(copied.session.photos, RECIPE)
    copied.window.action("undo").trigger()
    assert list(copied.session.own_recipes()) == [copied.session.photos[0]]


def test_only_the_shown_photo_is_chosen_as_long_as_nobody_chose_others(opened: Studio) -> None:
    QGuiApplication.clipboard().setText(RECIPE.to_toml())
    opened.session.show_photo(2)
    opened.window.action("paste").trigger()
    assert opened.session.own_recipes() == {opened.session.photos[2]: RECIPE}


def test_chosen_steps_come_to_the_steps_that_are_there(copied: Studio, qtbot: QtBot) -> None:
    session = copied.session
    session.override({session.photos[1]: Recipe.from_text("vignette exposure stops=3")})
    dialog = copied.copying.ask_steps(session.photos)
    assert isinstance(dialog, PasteDialog)
    dialog.ticks[1].setChecked(False)
    dialog.go.click()
    recipes = [session.recipe_of(photo) for photo in session.photos]
    assert recipes[0] == RECIPE
    assert recipes[1] == Recipe.from_text("vignette exposure stops=1")
    assert recipes[2] == Recipe.from_text("exposure stops=1")
    session.undo()
    assert session.recipe_of(session.photos[2]) == Recipe()


def test_without_a_step_there_is_nothing_to_paste(copied: Studio) -> None:
    dialog = copied.copying.ask_steps(copied.session.photos)
    assert dialog is not None
    for tick in dialog.ticks:
        tick.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    "text", ["", "a letter", "photoedit = 1\n[[step]]\nfilter = 'none'", "photoedit" * 2**18]
)
def test_what_is_no_recipe_is_not_pasted(text: str, opened: Studio, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(text)
    with qtbot.waitSignal(opened.copying.said, timeout=LONG):
        opened.window.action("paste").trigger()
    assert opened.session.own_recipes() == {}


def test_reset_photos_follow_the_folder_again(copied: Studio) -> None:
    copied.window.action("paste").trigger()
    copied.window.action("reset_photo").trigger()
    assert copied.session.own_recipes() == {}


def test_the_switch_gives_a_photo_its_own_recipe_and_takes_it_away(opened: Studio) -> None:
    session, scope = opened.session, opened.window.recipe.scope
    session.set_recipe(RECIPE)
    scope.this.click()
    assert session.own_recipes() == {session.photos[0]: RECIPE}
    session.set_param(0, "stops", 2.0)
    opened.window.film.setCurrentIndex(opened.photos.index(1))
    assert scope.all.isChecked()
    assert session.recipe == RECIPE
    opened.window.film.setCurrentIndex(opened.photos.index(0))
    assert scope.this.isChecked()
    scope.all.click()
    assert session.own_recipes() == {}
    session.undo()
    assert scope.this.isChecked()


def test_choosing_more_photos_keeps_those_that_are_chosen(opened: Studio) -> None:
    film = opened.window.film
    film.selectionModel().setCurrentIndex(opened.photos.index(2), QItemSelectionModel.SelectionFlag.Select)
    assert film.chosen_places() == [0, 2]
    assert opened.session.current_index == 2
