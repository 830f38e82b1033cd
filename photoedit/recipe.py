"""Recipe: an immutable list of steps, and its two written forms.

- The *chain* is what one types: ``exposure stops=0.5 unsharp-mask radius=2 amount=0.8``. A word without
  ``=`` starts a step, ``name=value`` sets a param of it; order counts, repeats are allowed. Every step also
  takes ``opacity=0.5`` and a mask, ``mask="radial x=30 y=40"``.
- The *file* is TOML with a format version and all values, so that a later change of a default never
  changes an old recipe.

Every edit makes a new recipe, which is what makes undo and live preview simple.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
import shlex
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomli_w

from photoedit.errors import PhotoEditError, ReadError, RecipeError, UsageError
from photoedit.filters import filter_named
from photoedit.filters._blend import Blend
from photoedit.filters.base import Filter, Kind
from photoedit.masks import SHAPE, mask_from_table, mask_from_text
from photoedit.masks.base import Mask
from photoedit.params import Declared, ParamType, file_of, file_value, nearest, number, params_of

VERSION = 1
MOST_STEPS = 200
MOST_BYTES = 2**20

_TOP_KEYS = ("photoedit", "name", "step")
_KEPT_BESIDE = ("photo", "own", "snapshot")
"""What `photoedit.edits` keeps in the same file; it is no part of the recipe."""

_PLAIN = re.compile(r"[\w.,:/#@%+-]*")
"""Text that a chain needs no quotes for."""

_ENABLED, _OPACITY, _MASK = STEP_WORDS = ("enabled", "opacity", "mask")
"""What every step has beside its filter's params; no filter has a param of such a name."""


@dataclass(frozen=True)
class Step(Declared):
    """A filter in a recipe, and how much of it shows.

    Attributes:
        enabled: a step that is not enabled is kept but does nothing.
        opacity: how much of the filter's result shows, mixed in the light the filter works in.
        mask: where it shows; None is everywhere.

    Raises:
        UsageError: the opacity is out of range, or the filter moves pixels and can't be shown in part.
    """

    what = "step"
    filter: Filter
    enabled: bool = True
    opacity: float = number(
        1.0, 0, 1, neutral=1, help="How much of the step shows: 0 is nothing, 1 all of it"
    )
    mask: Mask | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.is_partial and self.filter.kind is Kind.GEOMETRY:
            raise UsageError(f"{self.filter.name} moves pixels, so it can have no opacity and no mask")

    @property
    def is_partial(self) -> bool:
        """Whether something of what was there before shows through."""
        return self.opacity != 1 or self.mask is not None

    def effect(self) -> Filter | None:
        """What the step does, as the engine takes it; None if it does nothing."""
        if not self.enabled or self.opacity == 0 or self.filter.is_neutral():
            return None
        return Blend((self.filter,), self.opacity, self.mask) if self.is_partial else self.filter

    def to_text(self) -> str:
        """The step as part of a chain."""
        words = [self.filter.name]
        values = self.filter.values()
        for param in params_of(type(self.filter)):
            text = param.format(values[param.name])
            words.append(f"{param.name}={quoted(text)}")
        if self.opacity != 1:
            words.append(f"{_OPACITY}={self.opacity!r}")
        if self.mask is not None:
            words.append(f'{_MASK}="{self.mask.to_text()}"')
        if not self.enabled:
            words.append(f"{_ENABLED}=no")
        return " ".join(words)


@dataclass(frozen=True)
class Recipe:
    """An ordered list of steps with a name."""

    steps: tuple[Step, ...] = ()
    name: str = ""

    def __post_init__(self) -> None:
        if len(self.steps) > MOST_STEPS:
            raise RecipeError(f"A recipe has at most {MOST_STEPS} steps, this one {len(self.steps)}")

    @classmethod
    def of(cls, *filters: Filter, name: str = "") -> Recipe:
        """A recipe of these filters, all enabled."""
        return cls(tuple(Step(item) for item in filters), name)

    @classmethod
    def from_text(cls, chain: str) -> Recipe:
        """Read a chain.

        Raises:
            RecipeError: with the nearest right words.
        """
        if not isinstance(chain, str):  # shlex would read from standard input
            raise RecipeError(f"A chain is text, not {chain!r}")
        try:
            words = shlex.split(chain)
        except ValueError as problem:
            raise RecipeError(f"The chain can't be read: {problem}".lower()) from None
        return cls.from_words(words)

    @classmethod
    def from_words(cls, words: Sequence[str]) -> Recipe:
        """Read a chain that has been split into words, as a command line hands it over."""
        parts: list[tuple[str, dict[str, str]]] = []
        for word in words:
            name, equals, value = word.partition("=")
            if not equals:
                parts.append((name, {}))
            elif not parts:
                raise RecipeError(f"The chain starts with {word!r}; a filter's name must come first")
            elif name in parts[-1][1]:
                raise RecipeError(f"{parts[-1][0]}: {name} is given twice")
            else:
                parts[-1][1][name] = value
        return cls(tuple(_step_from_text(name, texts) for name, texts in parts))

    @classmethod
    def from_toml(cls, text: str, where: str = "The recipe", folder: Path | None = None) -> Recipe:
        """Read the text of a recipe file; `where` is what messages call it.

        Files that it names by a relative path, or that have moved with it, are found in its `folder`.

        Raises:
            RecipeError: with the line where there is one.
        """
        try:
            document = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as problem:
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
        return cls(tuple(steps), name)

    @classmethod
    def load(cls, path: Path) -> Recipe:
        """Read a recipe file; or the recipe that a photo tells it was made with.

        Raises:
            RecipeError: it can't be read, or what is in it is wrong; the message names file and line.
        """
        if _is_photo(path):
            return cls.of_photo(path)
        try:
            if path.stat().st_size > MOST_BYTES:
                raise RecipeError(f"{path} is too large for a recipe ({MOST_BYTES // 1024} KiB at most)")
            text = path.read_text(encoding="utf-8-sig")  # Notepad begins files with a mark
        except FileNotFoundError:
            raise RecipeError(f"There is no recipe {path}; check the name") from None
        except (OSError, UnicodeDecodeError) as problem:
            reason = getattr(problem, "strerror", None) or "it is not UTF-8 text"
            raise RecipeError(f"The recipe {path} can't be read: {reason}") from None
        return cls.from_toml(text, str(path), path.parent)

    @classmethod
    def of_photo(cls, path: Path) -> Recipe:
        """The recipe that a photo, a result of photoedit, tells it was made with.

        Raises:
            RecipeError: it tells none, or it can't be read.
        """
        from photoedit.formats import metadata, recognise

        try:
            text = metadata.recipe(recognise(path).described(path).metadata)
        except ReadError as problem:
            raise RecipeError(problem.message) from problem
        if not text:
            raise RecipeError(
                f"{path} does not tell a recipe: it is no result of photoedit, or its metadata were left out"
            )
        return cls.from_toml(text, f"The recipe in {path}")

    def to_text(self) -> str:
        """The recipe as a chain, with all values."""
        return " ".join(step.to_text() for step in self.steps)

    def to_toml(self) -> str:
        """The recipe as the text of a recipe file, with all values."""
        head = tomli_w.dumps({"photoedit": VERSION, "name": self.name})
        return head + "".join(_table_text(step) for step in self.steps)

    def save(self, path: Path) -> None:
        """Write a recipe file, whole or not at all.

        Raises:
            WriteError: it can't be written.
        """
        from photoedit.formats.files import write_atomically

        text = self.to_toml().encode()
        write_atomically(path, lambda file: file.write(text), overwrite=True)

    def active(self) -> tuple[Filter, ...]:
        """The filters that do something: of enabled steps, and not set to their neutral values."""
        effects = (step.effect() for step in self.steps)
        return tuple(effect for effect in effects if effect is not None)

    def scaled(self, factor: float) -> Recipe:
        """The recipe for photos shrunk by `factor`: lengths in pixels shrink with them."""
        return self.with_steps(
            dataclasses.replace(step, filter=step.filter.scaled(factor)) for step in self.steps
        )

    def with_steps(self, steps: Iterable[Step]) -> Recipe:
        """The recipe with other steps."""
        return dataclasses.replace(self, steps=tuple(steps))

    def then(self, other: Recipe) -> Recipe:
        """This recipe with the steps of `other` appended."""
        return self.with_steps(self.steps + other.steps)

    def fingerprint(self) -> str:
        """A hash of what the recipe does; its name and idle steps don't count."""
        text = " ".join(step.to_text() for step in self.steps if step.effect() is not None)
        return hashlib.sha256(text.encode()).hexdigest()


def quoted(text: str) -> str:
    """The text as one word of a chain, as `shlex` reads it back."""
    if _PLAIN.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_photo(path: Path) -> bool:
    """Whether a file is a photo, by its content; what can't be read is none."""
    from photoedit.formats import formats
    from photoedit.formats.base import HEAD

    try:
        if not path.is_file():  # a recipe may come out of a pipe, and that can be read only once
            return False
        with path.open("rb") as file:
            head = file.read(HEAD)
    except (OSError, ValueError):
        return False
    return any(one.recognises(head) for one in formats())


def _step_from_text(name: str, texts: dict[str, str]) -> Step:
    texts = dict(texts)
    enabled, opacity, mask = texts.pop(_ENABLED, "yes"), texts.pop(_OPACITY, None), texts.pop(_MASK, "none")
    if enabled not in ("yes", "no"):
        raise RecipeError(f"{name}: {_ENABLED} must be yes or no, not {enabled!r}")
    step = Step(
        filter_named(name).from_text(texts),
        enabled == "yes",
        mask=None if mask == "none" else mask_from_text(mask),
    )
    if opacity is None:
        return step
    try:
        return step.replace(opacity=params_of(Step)[0].parse(opacity))
    except ValueError as problem:
        raise RecipeError(f"{name}: {problem}") from None


def _step_from_table(table: dict[str, Any], folder: Path | None) -> Step:
    values = dict(table)
    name = values.pop("filter", None)
    enabled, opacity, mask = values.pop(_ENABLED, True), values.pop(_OPACITY, 1.0), values.pop(_MASK, None)
    if not isinstance(name, str):
        raise RecipeError('a step needs a filter: filter = "…"')
    if not isinstance(enabled, bool):
        raise RecipeError(f"{name}: {_ENABLED} must be true or false, not {enabled!r}")
    if mask is not None and not isinstance(mask, dict):
        raise RecipeError(f"{name}: {_MASK} must be a table, [step.mask]")
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
        table[_ENABLED] = False
    if step.opacity != 1:
        table[_OPACITY] = step.opacity
    for name, value in step.filter.values().items():
        table[name] = "none" if value is None else value
    return table


def _table_text(step: Step) -> str:
    """The step as a table of a recipe file, its mask as a table of the step."""
    text = f"\n[[step]]\n{tomli_w.dumps(_table_of(step))}"
    if step.mask is None:
        return text
    return f"{text}\n[step.{_MASK}]\n{tomli_w.dumps({SHAPE: step.mask.name, **step.mask.values()})}"


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
