"""``filters``, ``formats``, ``recipe`` and ``doctor``: what there is, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from photoedit.filters import filters
from photoedit.formats import formats
from photoedit.params import ParamType, params_of
from photoedit.recipe import Recipe
from tests.cli.conftest import SERIAL, Command

PARAM_KEYS = {"name", "type", "default", "neutral", "range", "slider", "unit", "choices", "help"}


def test_filters_lists_all(photoedit: Command) -> None:
    result = photoedit("filters")
    assert result.returncode == 0
    assert result.stderr == ""
    for name in filters():
        assert f"\n  {name} " in result.stdout


def test_filters_as_json(photoedit: Command) -> None:
    told = json.loads(photoedit("filters", "--json").stdout)
    assert [one["name"] for one in told] == list(filters())
    for one in told:
        assert set(one) == {"name", "title", "group", "kind", "light", "help", "params"}
        assert one["help"]
        for param in one["params"]:
            assert set(param) >= PARAM_KEYS


@pytest.mark.parametrize("name", list(filters()))
def test_one_filter_is_explained(photoedit: Command, name: str) -> None:
    result = photoedit("filters", name)
    assert result.returncode == 0
    assert result.stdout.startswith(f"{name}: ")
    for param in filters()[name]().values():
        assert f"\n  {param} " in result.stdout
    _, _, chain = result.stdout.strip().splitlines()[-1].partition(" -- ")
    if any(p.type is ParamType.FILE for p in params_of(filters()[name])) and filters()[name]().is_neutral():
        assert chain.startswith(f"{name} ")  # it needs a file that is not there
        return
    recipe = Recipe.from_text(chain)
    assert [step.filter.name for step in recipe.steps] == [name]
    assert recipe.active()


def test_one_filter_as_json(photoedit: Command) -> None:
    assert json.loads(photoedit("filters", "exposure", "--json").stdout)["params"][0]["name"] == "stops"


def test_a_wrong_filter_names_the_nearest(photoedit: Command) -> None:
    result = photoedit("filters", "gausian-blur")
    assert result.returncode == 2
    assert "did you mean 'gaussian-blur'" in result.stderr


def test_formats(photoedit: Command) -> None:
    result = photoedit("formats")
    assert result.returncode == 0
    for one in formats():
        assert f"  {one.name} " in result.stdout
        for option in one.options().values():
            assert f"\n  {option} " in result.stdout


def test_formats_as_json(photoedit: Command) -> None:
    told = {one["name"]: one for one in json.loads(photoedit("formats", "--json").stdout)}
    assert set(told) == {one.name for one in formats()}
    assert told["jpeg"]["depths"] == [8] and not told["jpeg"]["alpha"]
    quality = next(one for one in told["jpeg"]["options"] if one["name"] == "quality")
    assert quality["range"] == [1, 100]


def test_recipe_check(photoedit: Command, tmp_path: Path) -> None:
    Recipe.from_text("exposure stops=1 saturation amount=0").save(tmp_path / "good.toml")
    result = photoedit("recipe", "check", "good.toml")
    assert (result.returncode, result.stdout) == (0, "good.toml: ok, 2 steps\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('photoedit = 1\n\n[[step]]\nfilter = "exposure"\nstop = 1\n', "bad.toml, line 5"),
        ("photoedit = 99\n", "newer photoedit"),
        ("[step\n", "no valid TOML"),
        ('photoedit = 1\nname = "\\u001b[2J"\nnaem = 1\n', "line 3"),
    ],
)
def test_recipe_check_says_what_is_wrong(photoedit: Command, tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "bad.toml").write_text(text)
    result = photoedit("recipe", "check", "bad.toml")
    assert result.returncode == 2
    assert result.stdout == ""
    assert said in result.stderr


def test_recipe_show_can_be_read_back(photoedit: Command, tmp_path: Path) -> None:
    recipe = Recipe.from_text("exposure stops=1 enabled=no gaussian-blur radius=2")
    recipe.save(tmp_path / "r.toml")
    chain, _, toml = photoedit("recipe", "show", "r.toml").stdout.partition("\n\n")
    assert Recipe.from_text(chain) == recipe
    assert Recipe.from_toml(toml) == recipe


def test_doctor(photoedit: Command) -> None:
    result = photoedit("doctor")
    assert result.returncode == 0
    for word in ("Cores", "Memory", "Budget", "Python", "GIL", "numba", "Display", "Compiled kernels"):
        assert f"  {word} " in result.stdout
    assert "none: no window here" in result.stdout


def test_a_result_shows_its_recipe_and_lends_it_to_others(
    photoedit: Command, make_photo: Callable[..., Path]
) -> None:
    first, second = make_photo("a.jpg"), make_photo("b.png")
    chain = ("exposure", "stops=0.5", "unsharp-mask", "amount=0.25")
    assert photoedit("batch", first, "-o", "out", *SERIAL, "--", *chain).returncode == 0
    shown = photoedit("recipe", "show", "out/a.jpg")
    assert shown.stdout.startswith("exposure stops=0.5 unsharp-mask ")
    assert photoedit("recipe", "check", "out/a.jpg").stdout == "out/a.jpg: ok, 2 steps\n"
    assert photoedit("batch", second, "-o", "out", "-r", "out/a.jpg", *SERIAL).returncode == 0
    assert photoedit("recipe", "show", "out/b.png").stdout == shown.stdout
    none = photoedit("recipe", "show", first)
    assert none.returncode == 2
    assert "does not tell a recipe" in none.stderr
