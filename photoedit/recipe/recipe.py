"""A recipe: steps in order, with a name; where it is read from, and where it is written to."""

from __future__ import annotations

import dataclasses
import hashlib
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoedit.errors import ReadError, RecipeError
from photoedit.filters.base import Filter
from photoedit.recipe.step import Step, step_from_text
from photoedit.recipe.table import steps_and_name, text_of

MOST_STEPS = 200
MOST_BYTES = 2**20


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
        steps: list[Step] = []
        for name, texts in parts:
            try:
                steps.append(step_from_text(name, texts))
            except RecipeError:
                if texts or not steps or name not in steps[-1].filter.values():
                    raise
                before = steps[-1].filter.name
                raise RecipeError(f"{before}: write {name} and its value as {name}=VALUE") from None
        return cls(tuple(steps))

    @classmethod
    def from_toml(cls, text: str, where: str = "The recipe", folder: Path | None = None) -> Recipe:
        """Read the text of a recipe file; `where` is what messages call it.

        Files that it names by a relative path, or that have moved with it, are found in its `folder`.

        Raises:
            RecipeError: with the line where there is one.
        """
        return cls(*steps_and_name(text, where, folder))

    @classmethod
    def load(cls, path: Path) -> Recipe:
        """Read a recipe file; or the recipe that a photo tells it was made with.

        Raises:
            RecipeError: it can't be read, or what is in it is wrong; the message names file and line.
        """
        if _is_photo(path):
            return cls.of_photo(path)
        try:
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)  # a pipe may come with a recipe; a device never ends
            if len(data) > MOST_BYTES:
                raise RecipeError(f"{path} is too large for a recipe ({MOST_BYTES // 1024} KiB at most)")
            text = data.decode("utf-8-sig")  # Notepad begins files with a mark
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
        return text_of(self.steps, self.name)

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
