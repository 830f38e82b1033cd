"""How a class declares its parameters, and what it gets for that: `Declared`."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self, cast

from photoedit.errors import UsageError
from photoedit.params.param import Param, ParamType, Unit, Value
from photoedit.params.texts import nearest

_KEY = "photoedit.param"


def number(
    default: float | None,
    low: float,
    high: float,
    *,
    help: str,
    neutral: float | None = None,
    slider: tuple[float, float] | None = None,
    unit: Unit = Unit.NONE,
    whole: bool = False,
) -> Any:
    """Declare a number; a default of None makes it optional. `slider` is the usual part of the range."""
    slider_low, slider_high = slider or (low, high)
    return _field(
        type=ParamType.INTEGER if whole else ParamType.NUMBER,
        default=default,
        help=help,
        low=low,
        high=high,
        slider_low=slider_low,
        slider_high=slider_high,
        neutral=neutral,
        unit=unit,
        optional=default is None,
    )


def choice(default: str, choices: Mapping[str, str], *, help: str) -> Any:
    """Declare a choice among words, each with the sentence that explains it."""
    return _field(type=ParamType.CHOICE, default=default, help=help, choices=choices)


def flag(default: bool, *, help: str) -> Any:
    """Declare a yes or no."""
    return _field(type=ParamType.FLAG, default=default, help=help)


def size(default: int | None, low: int, high: int, *, help: str) -> Any:
    """Declare a number of bytes, written like ``2GiB``; a default of None makes it optional."""
    return _field(
        type=ParamType.SIZE,
        default=default,
        help=help,
        low=low,
        high=high,
        optional=default is None,
    )


def table(
    default: str,
    rows: tuple[int, int],
    columns: int,
    low: float,
    high: float,
    *,
    help: str,
    example: str,
    rising: bool = False,
) -> Any:
    """Declare numbers in rows, written like ``0,0 0.25,0.2 1,1``; the default changes nothing.

    `rows` are the least and the most, `columns` how many numbers each has. `rows_of` reads them.
    """
    return _field(
        type=ParamType.TABLE,
        default=default,
        help=help,
        low=low,
        high=high,
        neutral=default,
        shape=(*rows, columns),
        rising=rising,
        example=example,
    )


def colour(default: str, *, help: str) -> Any:
    """Declare a colour, written like ``#ff8000`` or ``white``; `colour_of` reads it."""
    return _field(type=ParamType.COLOUR, default=default, help=help)


def line(default: str, *, help: str) -> Any:
    """Declare a line of text."""
    return _field(type=ParamType.TEXT, default=default, help=help)


def file(*, help: str, example: str | None = None) -> Any:
    """Declare a file; by default there is none, and if there is an example, that changes nothing.

    The value is its absolute path and, behind it, its SHA-256, so that a recipe means the same for ever: a
    file that is missing or has changed is refused. `file_of` takes it apart.
    """
    neutral = None if example is None else ""
    return _field(type=ParamType.FILE, default="", help=help, neutral=neutral, example=example)


def _field(**declaration: Any) -> Any:
    return dataclasses.field(default=declaration["default"], metadata={_KEY: declaration})


def params_of(declared: type[Declared]) -> tuple[Param, ...]:
    """The declared parameters of a class, in the order they stand there."""
    return _read_params(cast(Hashable, declared))  # mypy takes a dataclass for unhashable


@functools.cache
def _read_params(declared: Any) -> tuple[Param, ...]:
    return tuple(
        Param(name=field.name, **field.metadata[_KEY])
        for field in dataclasses.fields(declared)
        if _KEY in field.metadata
    )


@dataclass(frozen=True)
class Declared:
    """Base of all classes with declared parameters; an instance holds checked values only."""

    what: ClassVar[str] = ""
    """What messages call this thing, for example the filter's name."""

    def __post_init__(self) -> None:
        for param in params_of(type(self)):
            try:
                checked = param.check(getattr(self, param.name))
            except ValueError as problem:
                raise UsageError(f"{self.what}: {problem}") from None
            object.__setattr__(self, param.name, checked)

    @classmethod
    def help(cls) -> str:
        """What it does, for people: the first paragraph of its docstring."""
        return " ".join((cls.__doc__ or "").split("\n\n")[0].split())

    @classmethod
    def from_values(cls, values: Mapping[str, Any]) -> Self:
        """Make an instance from plain values.

        Raises:
            UsageError: an unknown name (with the nearest right one) or a value that is not allowed.
        """
        names = [param.name for param in params_of(cls)]
        for name in values:
            if name not in names:
                hint = nearest(name, names) or f"; it has {', '.join(names) or 'none'}"
                raise UsageError(f"{cls.what} has no parameter {name!r}{hint}")
        return cls(**values)

    @classmethod
    def from_text(cls, texts: Mapping[str, str]) -> Self:
        """Like `from_values`, from what was typed as ``name=value``."""
        by_name = {param.name: param for param in params_of(cls)}
        values: dict[str, Any] = {}
        for name, text in texts.items():
            try:
                values[name] = by_name[name].parse(text) if name in by_name else text
            except ValueError as problem:
                raise UsageError(f"{cls.what}: {problem}") from None
        return cls.from_values(values)

    def values(self) -> dict[str, Value]:
        """All parameters with their values, in order."""
        return {param.name: getattr(self, param.name) for param in params_of(type(self))}

    def replace(self, **changes: Any) -> Self:
        """A copy with some values changed and checked."""
        return dataclasses.replace(self, **changes)

    def clipped(self, **changes: float) -> Self:
        """The same with other numbers, each of which is brought into its range first."""
        limits = {param.name: (param.low, param.high) for param in params_of(type(self))}
        within = {}
        for name, value in changes.items():
            low, high = limits[name]
            assert low is not None and high is not None
            within[name] = min(max(value, low), high)
        return self.replace(**within)
