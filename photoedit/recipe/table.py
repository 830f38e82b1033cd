"""The file form of a recipe: TOML, read with the line of whatever is wrong, written with all values."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tomli_w

from photoedit.errors import PhotoEditError, RecipeError
from photoedit.filters import filter_named
from photoedit.filters.base import Filter
from photoedit.masks import SHAPE, mask_from_table
from photoedit.params import ParamType, file_of, file_value, nearest, params_of
from photoedit.recipe.step import ENABLED, MASK, OPACITY, Step

VERSION = 1

_TOP_KEYS = ("photoedit", "name", "step")
_KEPT_BESIDE = ("photo", "own", "snapshot")
"""What `photoedit.edits` keeps in the same file; it is no part of the recipe."""


def steps_and_name(text: str, where: str, folder: Path | None) -> tuple[tuple[Step, ...], str]:
    """What is in the text of a recipe file; see `Recipe.from_toml`.

    Raises:
        RecipeError: with the line where there is one.
    """
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as problem:  # ValueError: also a number of thousands of digits
        raise RecipeError(f"{where} is no valid TOML: {problem}") from None
    _check_version(document, where)
    finder = _Lines(text)
    for key in document:
        if key not in (*_TOP_KEYS, *_KEPT_BESIDE):
            hint = nearest(key, _TOP_KEYS)
            raise RecipeError(f"{where}, line {finder.top(key)}: unknown key {key!r}{hint}")
    tables = document.get("step", [])
    name = document.get("name", "")
    if not isinstance(name, str):
        raise RecipeError(f"{where}, line {finder.top('name')}: the name must be text")
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise RecipeError(f"{where}: steps are written as [[step]] tables")
    steps = []
    for index, table in enumerate(tables):
        try:
            steps.append(_step_from_table(table, folder))
        except PhotoEditError as problem:
            line = finder.step(index, problem.message)
            raise RecipeError(f"{where}, line {line}: {problem.message}") from None
    return tuple(steps), name


def text_of(steps: Iterable[Step], name: str) -> str:
    """The text of a recipe file."""
    head = tomli_w.dumps({"photoedit": VERSION, "name": name})
    return head + "".join(_table_text(step) for step in steps)


def _step_from_table(table: dict[str, Any], folder: Path | None) -> Step:
    values = dict(table)
    name = values.pop("filter", None)
    enabled, opacity, mask = values.pop(ENABLED, True), values.pop(OPACITY, 1.0), values.pop(MASK, None)
    if not isinstance(name, str):
        raise RecipeError('a step needs a filter: filter = "…"')
    if not isinstance(enabled, bool):
        raise RecipeError(f"{name}: {ENABLED} must be true or false, not {enabled!r}")
    if mask is not None and not isinstance(mask, dict):
        raise RecipeError(f"{name}: {MASK} must be a table, [step.mask]")
    kind = filter_named(name)
    if folder is not None:
        _find_files(values, kind, folder)
    item = kind.from_values(values)
    return Step(item, enabled, opacity, None if mask is None else mask_from_table(mask))


def _find_files(values: dict[str, Any], kind: type[Filter], folder: Path) -> None:
    """Point to the recipe's `folder` for files that are there and not where the values say."""
    for param in params_of(kind):
        value = values.get(param.name)
        if param.type is ParamType.FILE and isinstance(value, str):
            path, digest = file_of(value)
            beside = folder / (path.name if path.is_absolute() else path)
            if beside.is_file() and not (path.is_absolute() and path.exists()):
                values[param.name] = file_value(beside, digest)


def _table_of(step: Step) -> dict[str, Any]:
    table: dict[str, Any] = {"filter": step.filter.name}
    if not step.enabled:
        table[ENABLED] = False
    if step.opacity != 1:
        table[OPACITY] = step.opacity
    for name, value in step.filter.values().items():
        table[name] = "none" if value is None else value
    return table


def _table_text(step: Step) -> str:
    """The step as a table of a recipe file, its mask as a table of the step."""
    text = f"\n[[step]]\n{tomli_w.dumps(_table_of(step))}"
    if step.mask is None:
        return text
    return f"{text}\n[step.{MASK}]\n{tomli_w.dumps({SHAPE: step.mask.name, **step.mask.values()})}"


def _check_version(document: dict[str, Any], where: str) -> None:
    version = document.get("photoedit")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise RecipeError(f"{where} is no photoedit recipe: it must begin with 'photoedit = {VERSION}'")
    if version > VERSION:
        raise RecipeError(
            f"{where} was made by a newer photoedit (recipe format {version}, this one reads up to "
            f"{VERSION}); update photoedit to use it"
        )


class _Lines:
    """Finds the line a key stands in; tomllib does not tell."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._steps = [
            number for number, line in enumerate(self._lines, 1) if re.match(r"\s*\[\[\s*step\s*\]\]", line)
        ]

    def top(self, key: str) -> int:
        return self._search(key, 1, len(self._lines))

    def step(self, index: int, message: str) -> int:
        """The line of the key that `message` speaks of, else of the step's filter, else of the step."""
        if index >= len(self._steps):
            return 1
        first = self._steps[index]
        last = self._steps[index + 1] - 1 if index + 1 < len(self._steps) else len(self._lines)
        quoted = re.findall(r"'(\w+)'", message)
        for word in [*quoted[:1], *re.findall(r": (\w+)", message)[:1], "filter"]:
            line = self._search(word, first, last)
            if line != first:
                return line
        return first

    def _search(self, key: str, first: int, last: int) -> int:
        pattern = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*=""")
        for place in range(first, last + 1):
            if pattern.match(self._lines[place - 1]):
                return place
        return first
