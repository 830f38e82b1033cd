"""Tests of presets as files: found, kept under a safe name, never replaced, brought from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoedit.errors import UsageError, WriteError
from photoedit.gui.library.presets import bring_presets, file_name, find_presets, keep_preset
from photoedit.gui.resources import RESOURCES
from photoedit.recipe import Recipe

RECIPE = Recipe.from_text("exposure stops=1")


def test_those_of_the_program_are_sound_and_have_names() -> None:
    shelf = find_presets([RESOURCES / "recipes"])
    assert not shelf.problems
    assert len(shelf.presets) > 3
    assert all(preset.recipe.name and preset.recipe.active() for preset in shelf.presets)


def test_what_is_kept_is_found_and_never_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "presets"
    path = keep_preset(RECIPE, " Süd: 1/2 ", folder)
    assert path.name == "Süd- 1-2.toml"
    (found,) = find_presets([folder, tmp_path / "nothing"]).presets
    assert found.recipe == Recipe(RECIPE.steps, "Süd: 1/2")
    with pytest.raises(WriteError, match="already"):
        keep_preset(Recipe(), "Süd: 1/2", folder)
    assert find_presets([folder]).presets == (found,)


@pytest.mark.parametrize("name", ["", " ", "..", "/", "\x00"])
def test_a_name_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="name"):
        file_name(name)


def test_a_name_leads_out_of_no_folder() -> None:
    assert Path(file_name("../../etc/passwd")).name == file_name("../../etc/passwd")


def test_a_file_that_is_no_recipe_is_named_and_the_others_are_there(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("bad")
    RECIPE.save(tmp_path / "my-look.toml")
    shelf = find_presets([tmp_path])
    assert [preset.recipe.name for preset in shelf.presets] == ["My look"]
    assert "bad.toml" in shelf.problems[0]


def test_recipes_are_brought_and_others_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("bad")
    RECIPE.save(tmp_path / "good.toml")
    problems = bring_presets([tmp_path / "bad.toml", tmp_path / "good.toml"], tmp_path / "own")
    assert len(problems) == 1
    assert [preset.recipe.name for preset in find_presets([tmp_path / "own"]).presets] == ["good"]
