"""Presets: recipe files that come with the program, and those in the user's own folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import platformdirs

from photoedit.engine.orders.inputs import natural_key
from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats.files import write_atomically
from photoedit.gui.words import told
from photoedit.recipe import Recipe

_ODD = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What no file's name may have on one system or another."""


class Preset(NamedTuple):
    """A recipe that can be put on; `recipe.name` is what people see."""

    path: Path
    recipe: Recipe


class Shelf(NamedTuple):
    """The presets there are, and the sentences on files that are none."""

    presets: tuple[Preset, ...] = ()
    problems: tuple[str, ...] = ()


def own_folder() -> Path:
    """Where the user's presets are."""
    return platformdirs.user_data_path("photoedit") / "presets"


def find_presets(folders: Iterable[Path]) -> Shelf:
    """All presets of these folders, each folder's by their names."""
    presets, problems = [], []
    for folder in folders:
        for path in sorted(folder.glob("*.toml"), key=lambda path: natural_key(path.name)):
            try:
                presets.append(Preset(path, _named(Recipe.load(path), path)))
            except PhotoEditError as problem:
                problems.append(told(problem))
    return Shelf(tuple(presets), tuple(problems))


def keep_preset(recipe: Recipe, name: str, folder: Path) -> Path:
    """Write a recipe as a preset of this name; one that is there is never replaced.

    Raises:
        UsageError: the name is none.
        WriteError: it can't be written, or there is one of that name.
    """
    path = folder / file_name(name)
    named = Recipe(recipe.steps, name.strip())
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(path, lambda file: file.write(named.to_toml().encode()), overwrite=False)
    return path


def bring_presets(paths: Sequence[Path], folder: Path) -> list[str]:
    """Take recipe files, or results of photoedit, as presets; returns sentences on what can't be taken."""
    problems = []
    for path in paths:
        try:
            recipe = Recipe.load(path)
            keep_preset(recipe, recipe.name or path.stem, folder)
        except PhotoEditError as problem:
            problems.append(told(problem))
    return problems


def file_name(name: str) -> str:
    """What a preset's file is called.

    Raises:
        UsageError: nothing of the name is left.
    """
    stem = _ODD.sub("-", name).strip(" .-")[:80]
    if not stem:
        raise UsageError("A preset needs a name")
    return f"{stem}.toml"


def _named(recipe: Recipe, path: Path) -> Recipe:
    return recipe if recipe.name else Recipe(recipe.steps, path.stem.replace("-", " ").capitalize())
