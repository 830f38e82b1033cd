"""Tests of the session: photos, undo, settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.edits import Edits
from photoedit.filters import filter_named
from photoedit.filters.exposure import Exposure
from photoedit.gui.session import Session
from photoedit.masks.linear import Linear
from photoedit.masks.radial import Radial
from photoedit.recipe import Recipe, Step
from photoedit.settings import Settings
from tests.gui.conftest import LONG


@pytest.fixture
def session() -> Session:
    session = Session(Settings())
    session.set_recipe(Recipe.from_text("exposure contrast"))
    return session


def _text(session: Session) -> str:
    return " ".join(step.filter.name for step in session.recipe.steps)


def test_a_drag_is_one_undo_entry(session: Session) -> None:
    for value in (0.1, 0.2, 0.3):
        session.set_param(0, "stops", value)
    session.rest()
    session.set_param(0, "stops", 0.5)
    session.undo()
    assert session.recipe.steps[0].filter.values() == {"stops": 0.3}
    session.undo()
    assert session.recipe.steps[0].filter.values() == {"stops": 0.0}
    session.redo()
    session.redo()
    assert session.recipe.steps[0].filter.values() == {"stops": 0.5}
    assert not session.can_redo


def test_another_param_is_another_entry(session: Session) -> None:
    session.set_param(0, "stops", 0.5)
    session.set_param(1, "amount", 0.5)
    session.undo()
    assert session.recipe.steps[0].filter.values() == {"stops": 0.5}


def test_an_edit_after_undo_drops_what_could_be_redone(session: Session) -> None:
    session.set_param(0, "stops", 0.5)
    session.undo()
    session.set_param(0, "stops", 0.7)
    assert not session.can_redo
    session.undo()
    assert session.recipe.steps[0].filter.values() == {"stops": 0.0}


def test_undo_ends_at_the_beginning(session: Session) -> None:
    for _ in range(3):
        session.undo()
    assert session.recipe == Recipe()
    assert not session.can_undo


def test_steps_can_be_added_moved_duplicated_switched_reset_and_removed(session: Session) -> None:
    session.add_step(filter_named("saturation"))
    session.move_step(2, 0)
    assert _text(session) == "saturation exposure contrast"
    session.duplicate_step(1)
    assert _text(session) == "saturation exposure exposure contrast"
    session.enable_step(0, on=False)
    assert not session.recipe.steps[0].enabled
    session.set_param(1, "stops", 2.0)
    session.reset_step(1)
    assert session.recipe.steps[1].filter.values() == {"stops": 0.0}
    session.remove_step(0)
    assert _text(session) == "exposure exposure contrast"
    session.move_step(0, 99)
    assert _text(session) == "exposure contrast exposure"


def test_an_impossible_value_is_refused_with_a_sentence(session: Session, qtbot: QtBot) -> None:
    session.set_recipe(Recipe.from_text("levels"))
    with qtbot.waitSignal(session.refused, timeout=LONG) as said:
        session.set_param(0, "black", 1.0)
    assert "differ" in said.args[0]
    assert session.recipe.steps[0].filter.values()["black"] == 0.0


def test_of_wishes_that_exclude_each_other_the_new_one_stays(session: Session) -> None:
    session.set_recipe(Recipe.from_text("resize long_side=2000"))
    session.set_param(0, "percent", 50.0)
    values = session.recipe.steps[0].filter.values()
    assert (values["percent"], values["long_side"]) == (50.0, None)


def test_the_shown_photo_stays_inside_the_list(session: Session) -> None:
    session.set_photos([Path("a"), Path("b"), Path("c")])
    session.show_photo(99)
    assert session.current == Path("c")
    session.remove_photos([2])
    assert session.current == Path("b")
    session.remove_photos([0])
    assert session.current == Path("b")
    session.remove_photos([0])
    assert session.current is None
    session.show_photo(0)
    assert session.current is None


def test_settings_change_once_and_only_if_they_differ(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.settings_changed, timeout=LONG) as changed:
        session.change_settings(execution="threads")
    assert changed.args == [Settings()]
    with qtbot.assertNotEmitted(session.settings_changed):
        session.change_settings(execution="threads")


def test_opacity_and_mask_are_changed_like_params_and_undone_one_by_one(session: Session) -> None:
    session.set_recipe(Recipe.from_text("exposure stops=1"))
    session.set_param(0, "opacity", 0.5)
    session.set_param(0, "mask", Radial())
    session.set_param(0, "mask.x", 20.0)
    session.set_param(0, "mask.x", 25.0)
    assert session.recipe.steps[0].mask == Radial(x=25)
    session.undo()
    assert session.recipe.steps[0].mask == Radial()
    session.undo()
    assert session.recipe.steps[0].mask is None
    session.redo()
    session.reset_step(0)
    assert session.recipe.steps[0] == Step(Exposure())


def test_a_wrong_mask_is_refused_with_a_sentence(session: Session, qtbot: QtBot) -> None:
    session.set_recipe(Recipe.from_text('exposure stops=1 mask="linear x1=0 y1=0 x2=0 y2=10"'))
    with qtbot.waitSignal(session.refused, timeout=LONG) as heard:
        session.set_param(0, "mask.y2", 0.0)
    assert "must differ" in heard.args[0]
    assert session.recipe.steps[0].mask == Linear(x1=0, y1=0, x2=0, y2=10)


OTHER = Recipe.from_text("vignette")


@pytest.fixture
def three(session: Session) -> Session:
    session.set_photos([Path("a"), Path("b"), Path("c")])
    return session


def test_a_photo_of_its_own_recipe_is_edited_alone(three: Session) -> None:
    three.override({Path("b"): three.recipe})
    three.set_param(0, "stops", 1.0)
    three.show_photo(1)
    assert three.overrides
    three.set_param(0, "stops", 2.0)
    assert three.recipe_of(Path("a")).steps[0].filter.values() == {"stops": 1.0}
    assert three.own_recipes()[Path("b")].steps[0].filter.values() == {"stops": 2.0}
    three.override({Path("b"): None})
    assert three.recipe == three.shared
    assert three.own_recipes() == {}


def test_what_many_photos_got_at_once_is_one_undo_entry(three: Session) -> None:
    three.override(dict.fromkeys(three.photos, OTHER))
    assert set(three.own_recipes()) == set(three.photos)
    three.undo()
    assert three.own_recipes() == {}
    three.redo()
    assert three.own_recipes() == dict.fromkeys(three.photos, OTHER)


def test_undo_shows_a_photo_that_it_changes(three: Session) -> None:
    three.override({Path("b"): OTHER})
    assert three.current == Path("a")
    three.undo()
    assert three.current == Path("b")
    three.show_photo(2)
    three.undo()  # the folder's recipe: it shows in every photo
    assert three.current == Path("c")


def test_the_same_param_of_another_photo_is_another_entry(three: Session) -> None:
    three.override(dict.fromkeys(three.photos, three.shared))
    three.set_param(0, "stops", 1.0)
    three.show_photo(1)
    three.set_param(0, "stops", 2.0)
    three.undo()
    assert three.recipe_of(Path("a")).steps[0].filter.values() == {"stops": 1.0}
    assert three.recipe_of(Path("b")).steps[0].filter.values() == {"stops": 0.0}


def test_another_photo_may_follow_another_recipe(three: Session, qtbot: QtBot) -> None:
    three.override({Path("b"): OTHER})
    with qtbot.waitSignals([three.current_changed, three.recipe_changed], order="strict", timeout=LONG):
        three.show_photo(1)
    assert three.recipe == OTHER


def test_what_was_kept_does_not_replace_what_was_edited_meanwhile(three: Session, qtbot: QtBot) -> None:
    three.override({Path("a"): OTHER})
    with qtbot.waitSignal(three.edits_found, timeout=LONG) as found:
        three.adopt({Path("a"): Edits(Recipe()), Path("b"): Edits(OTHER)})
    assert found.args == [{Path("b")}]
    assert three.own_recipes() == {Path("a"): OTHER, Path("b"): OTHER}
    three.undo()
    assert three.own_recipes() == {Path("b"): OTHER}


def test_many_photos_are_taken_off_at_once(three: Session, qtbot: QtBot) -> None:
    three.show_photo(1)
    with qtbot.waitSignals([three.photos_changed, three.current_changed], order="strict", timeout=LONG):
        three.remove_photos([1, 2])
    assert (three.photos, three.current) == ((Path("a"),), Path("a"))


def test_photos_that_were_taken_off_come_back_with_undo(three: Session, qtbot: QtBot) -> None:
    three.remove_photos([1, 2])
    three.show_photo(0)
    with qtbot.waitSignals([three.photos_changed, three.current_changed], order="strict", timeout=LONG):
        three.undo()
    assert (three.photos, three.current) == ((Path("a"), Path("b"), Path("c")), Path("b"))
    three.redo()
    assert (three.photos, three.current) == ((Path("a"),), Path("a"))
    three.remove_photos([0])
    assert three.current is None
    three.undo()
    three.undo()
    assert three.photos == (Path("a"), Path("b"), Path("c"))


def test_undo_does_not_bring_photos_of_another_folder(three: Session) -> None:
    before = three.recipe
    three.set_recipe(OTHER)
    three.remove_photos([0])
    three.set_photos([Path("x")])
    three.undo()
    assert (three.photos, three.recipe) == ((Path("x"),), before)


def test_photos_in_another_order_are_the_same(three: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(three.current_changed):
        three.arrange([Path("c"), Path("b"), Path("a")])
        three.arrange([Path("x")])
    assert (three.current, three.current_index) == (Path("a"), 2)
