"""``photoedit recipe``: check a recipe, or show what is in it; a photo made by photoedit tells its own."""

from __future__ import annotations

from pathlib import Path

import click

from photoedit.cli.option_types import Place
from photoedit.cli.output import counted, printable, show
from photoedit.recipe import Recipe

_FILE = click.argument("file", type=Place())


@click.group("recipe")
def command() -> None:
    """Check or show a recipe."""


@command.command()
@_FILE
def check(file: Path) -> None:
    """Say whether FILE is a recipe, or a photo that tells one, and if not, what is wrong in which line."""
    steps = len(Recipe.load(file).steps)
    show(f"{printable(file)}: ok, {counted(steps, 'step')}")


@command.command("show")
@_FILE
def show_recipe(file: Path) -> None:
    """Print the recipe in FILE, or the one a photo was made with, as a chain and as TOML, with all values."""
    recipe = Recipe.load(file)
    show(printable(recipe.to_text()))
    show()
    for line in recipe.to_toml().splitlines():
        show(printable(line))
