"""What options of the command line can be: words, settings, places. Lists are made when they are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click

from photoedit.params import Param, Value, nearest, params_of
from photoedit.settings import Settings

_PARAMS = {param.name: param for param in params_of(Settings)}


class Setting(click.ParamType[Value]):
    """A value that is declared in `Settings`, with the same range."""

    name = "setting"

    def __init__(self, param: Param) -> None:
        self._param = param

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Value:
        try:
            return self._param.parse(str(value))
        except ValueError as problem:
            self.fail(str(problem), param, ctx)


class Place(click.Path):
    """A path; an empty one, as a shell's unset variable leaves it, is not taken for the current folder.

    Whether it can be read is found out by who reads it: one photo that can't be costs no other one.
    """

    def __init__(self) -> None:
        super().__init__(path_type=Path, readable=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("it is empty; write . for the current folder", param, ctx)
        return super().convert(value, param, ctx)


class Word(click.ParamType[str]):
    """One of a list of words that is made when it is needed."""

    name = "word"

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self._words = words

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "[" + "|".join(self._words()) + "]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        words = list(self._words())
        if value not in words:
            self.fail(f"{value!r} is not one of {', '.join(words)}{nearest(value, words)}", param, ctx)
        return str(value)


class ProfileName(click.ParamType[str]):
    """A profile that is built in, or a file."""

    name = "profile"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        from photoedit.engine.pixels.colours import PROFILES

        return "[" + "|".join([*PROFILES, "FILE.icc"]) + "]"


def intents() -> list[str]:
    """What ``--intent`` can be."""
    from photoedit.formats.profiles import INTENTS

    return list(INTENTS)


def output_formats() -> list[str]:
    """What ``--format`` can be."""
    from photoedit.cli.also import output_formats as formats

    return formats()


def conflict_policies() -> list[str]:
    """What ``--on-conflict`` can be."""
    from photoedit.engine.orders.naming import CONFLICTS

    return list(CONFLICTS)


def metadata_policies() -> list[str]:
    """What ``--metadata`` can be."""
    from photoedit.formats.metadata import POLICIES

    return list(POLICIES)


def setting(name: str, words: str) -> Callable[[Any], Any]:
    """The option for a setting of that name; `words` are its help."""
    param = _PARAMS[name]
    return click.option(
        f"--{name}", type=Setting(param), default=param.default,
        metavar="|".join(param.choices) or name.upper(), help=words,
    )  # fmt: skip
