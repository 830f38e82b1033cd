"""Recipes: chains, files, and errors that say where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.errors import RecipeError, UsageError
from photoedit.filters.exposure import Exposure
from photoedit.filters.unsharp_mask import UnsharpMask
from photoedit.recipe import MOST_STEPS, Recipe, Step

CHAIN = "exposure stops=0.5 unsharp-mask radius=2 amount=0.8"


def test_a_chain_keeps_order_and_repeats() -> None:
    recipe = Recipe.from_text("exposure stops=1 contrast exposure stops=-1")
    assert [step.filter.name for step in recipe.steps] == ["exposure", "contrast", "exposure"]


@pytest.mark.parametrize(
    ("chain", "says"),
    [
        ("expozure", "did you mean 'exposure'"),
        ("zzzz", "'photoedit filters' lists them"),
        ("exposure stop=1", "did you mean 'stops'"),
        ("exposure stops 0.5", "exposure: write stops and its value as stops=VALUE"),
        ("exposure stops=1 stops=2", "given twice"),
        ("stops=1", "a filter's name must come first"),
        ("exposure stops=99", "from -10 to 10 stops"),
        ("exposure stops=", "a number"),
        ("exposure 'stops=1", "chain can't be read"),
        ("exposure enabled=perhaps", "yes or no"),
    ],
)
def test_wrong_chains_say_what_is_right(chain: str, says: str) -> None:
    with pytest.raises(UsageError) as caught:
        Recipe.from_text(chain)
    assert says in caught.value.message
    assert caught.value.exit_code == 2


def test_a_file_holds_all_values() -> None:
    recipe = Recipe((Step(Exposure(stops=0.3)), Step(UnsharpMask(), enabled=False)), "Wärm")
    text = recipe.to_toml()
    assert "threshold = 0.0" in text
    assert Recipe.from_toml(text) == recipe


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no photoedit recipe"),
        ("photoedit = 99", "newer photoedit"),
        ("photoedit = true", "no photoedit recipe"),
        ("photoedit = 1\nnaem = 'x'", "line 2: unknown key 'naem'; did you mean 'name'"),
        ("photoedit = 1\nname = 3", "line 2"),
        ("photoedit = 1\nstep = 3", "[[step]]"),
        ("photoedit = 1\n[[step]]\nstops = 1", "line 2: a step needs a filter"),
        ("photoedit = 1\n[[step]]\nfilter = 'exposure'\n\nstopps = 1", "line 5: exposure has no parameter"),
        ("photoedit = 1\n[[step]]\nfilter = 'exposure'\nstops = 11", "line 4: exposure: stops must be"),
        ("photoedit = 1\n[[step]]\nfilter = 'exposur'", "line 3: There is no filter"),
        ("photoedit = 1\n[[step]]\nfilter = 'exposure'\nenabled = 1", "line 4"),
        ("photoedit = 1\n[[step]\n", "no valid TOML"),
        ("photoedit = 1\nx = " + "[" * 5000, "no valid TOML"),
        ("photoedit = " + "9" * 5000, "no valid TOML"),
    ],
    ids=range(14),
)
def test_wrong_files_name_the_line(text: str, says: str) -> None:
    with pytest.raises(RecipeError) as caught:
        Recipe.from_toml(text, "my.toml")
    assert says in caught.value.message
    assert "my.toml" in caught.value.message


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="There is no recipe"):
        Recipe.load(tmp_path / "none.toml")
    with pytest.raises(RecipeError, match="can't be read"):
        Recipe.load(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"name = '\xe4'")
    with pytest.raises(RecipeError, match="UTF-8"):
        Recipe.load(tmp_path / "latin.toml")
    (tmp_path / "huge.toml").write_bytes(b"#" * 2**21)
    with pytest.raises(RecipeError, match="too large"):
        Recipe.load(tmp_path / "huge.toml")


def test_a_file_from_notepad_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xef\xbb\xbf" + Recipe.from_text(CHAIN).to_toml().encode())
    assert Recipe.load(tmp_path / "a.toml") == Recipe.from_text(CHAIN)


def test_no_chain_at_all_does_not_wait_for_standard_input() -> None:
    with pytest.raises(RecipeError, match="A chain is text"):
        Recipe.from_text(None)  # type: ignore[arg-type]


def test_a_single_step_is_written_as_a_table_of_its_own() -> None:
    assert "\n[[step]]\n" in Recipe.from_text("exposure").to_toml()


def test_saved_and_loaded(tmp_path: Path) -> None:
    recipe = Recipe.from_text(CHAIN)
    recipe.save(tmp_path / "a.toml")
    recipe.then(recipe).save(tmp_path / "a.toml")
    assert Recipe.load(tmp_path / "a.toml") == recipe.then(recipe)
    assert [path.name for path in tmp_path.iterdir()] == ["a.toml"]


@given(st.text(max_size=60))
def test_any_text_is_a_recipe_or_one_error(text: str) -> None:
    for read in (Recipe.from_text, Recipe.from_toml):
        try:
            read(text)
        except UsageError as error:
            assert error.message


def test_only_what_does_something_is_active() -> None:
    recipe = Recipe.from_text("exposure stops=0 contrast amount=1 enabled=no saturation amount=2")
    assert [item.name for item in recipe.active()] == ["saturation"]


def test_the_fingerprint_is_that_of_the_effect() -> None:
    recipe = Recipe.from_text(CHAIN)
    same = Recipe.from_text("contrast amount=0 " + CHAIN + " saturation amount=0 enabled=no")
    assert recipe.fingerprint() == same.fingerprint()
    assert recipe.fingerprint() != Recipe.from_text(CHAIN + " contrast amount=0.1").fingerprint()


def test_lengths_shrink_with_the_photo() -> None:
    small = Recipe.from_text("gaussian-blur radius=8 resize long_side=2001 exposure stops=1").scaled(0.25)
    assert small.to_text().startswith("gaussian-blur radius=2 ")
    assert "long_side=500" in small.to_text()
    assert "stops=1" in small.to_text()


def test_a_bomb_of_steps_is_refused() -> None:
    with pytest.raises(RecipeError, match=str(MOST_STEPS)):
        Recipe.from_text("contrast " * (MOST_STEPS + 1))


def test_an_unknown_filter_imports_nothing() -> None:
    with pytest.raises(RecipeError):
        Recipe.from_toml('photoedit = 1\n[[step]]\nfilter = "os.path"\n')


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_that_never_ends_is_no_recipe() -> None:
    with pytest.raises(RecipeError, match="too large for a recipe"):
        Recipe.load(Path("/dev/zero"))
