"""Declared parameters: said once, used by the panel, the command line, recipes, help and tests.

A class of settings (a filter, a format's save options, the user's settings) is a frozen dataclass whose
fields are made with `number`, `choice`, `flag`, `size`, `table`, `colour`, `line` or `file`:

    @dataclass(frozen=True)
    class Exposure(PointFilter):
        stops: float = number(0.0, -10, 10, neutral=0, unit=Unit.STOPS, help="Brighter or darker")

`params_of` reads the declarations back. `Declared` checks every value when an instance is made, so an
instance that exists is valid, whoever made it.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
import hashlib
import itertools
import math
import re
import stat
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Self, cast

from photoedit.errors import UsageError

Value = float | int | str | bool | None

LONGEST_TEXT = 500

_KEY = "photoedit.param"
_NONE = "none"
_HASH = " sha256:"
_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")
_COLOURS = {"black": "#000000", "white": "#ffffff", "grey": "#808080", "gray": "#808080",
            "red": "#ff0000", "green": "#008000", "blue": "#0000ff", "yellow": "#ffff00"}  # fmt: skip
_SIZE_UNITS = {"": 1, "b": 1, "kib": 2**10, "mib": 2**20, "gib": 2**30, "tib": 2**40,
               "k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40,
               "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12}  # fmt: skip


class Unit(StrEnum):
    """What a number counts; the text is what stands behind the number."""

    NONE = ""
    PIXELS = "px"
    STOPS = "stops"
    KELVIN = "K"
    DEGREES = "°"
    PERCENT = "%"
    MEGAPIXELS = "MP"
    KILOBYTES = "kB"
    RATIO = ":1"


class ParamType(StrEnum):
    """The kinds of parameter there are."""

    NUMBER = "number"
    INTEGER = "integer"
    CHOICE = "choice"
    FLAG = "flag"
    SIZE = "size"
    TABLE = "table"
    COLOUR = "colour"
    TEXT = "text"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Param:
    """One declared parameter.

    Attributes:
        low, high: hard limits, both included; None for choices and flags.
        slider_low, slider_high: the part of the range a slider covers.
        neutral: the value at which the parameter changes nothing; None if there is none.
        choices: allowed words of a choice, each with its sentence.
        optional: None ("none" in text) is allowed and means "not given".
        shape: of a table, the least and the most rows, and how many numbers each has.
        rising: whether the first numbers of a table's rows must rise.
        example: a value that does something; for tables and files only.
    """

    name: str
    type: ParamType
    default: Value
    help: str
    low: float | None = None
    high: float | None = None
    slider_low: float | None = None
    slider_high: float | None = None
    neutral: Value = None
    unit: Unit = Unit.NONE
    choices: Mapping[str, str] = dataclasses.field(default_factory=dict)
    optional: bool = False
    shape: tuple[int, int, int] = (0, 0, 0)
    rising: bool = False
    example: Value = None

    @property
    def label(self) -> str:
        """The name for people: ``long_side`` is "Long side", and ``size_kb``, which counts kB, is "Size"."""
        name = self.name.removesuffix(f"_{self.unit}".lower()) if self.unit else self.name
        return name.replace("_", " ").capitalize()

    def check(self, value: Any) -> Value:
        """Return `value` in this parameter's own type.

        Raises:
            ValueError: the value is not allowed; the message says what is.
        """
        if self.optional and (value is None or value == _NONE):
            return None
        if value is None:
            raise ValueError(f"{self.name} needs a value: {self.describe_range()}")
        if self.type is ParamType.FLAG:
            if isinstance(value, bool):
                return value
        elif self.type is ParamType.CHOICE:
            if isinstance(value, str):
                if value in self.choices:
                    return value
                raise ValueError(
                    f"{self.name} must be {self.describe_range()}, not {value!r}"
                    + nearest(value, self.choices)
                )
        elif self.type is ParamType.TABLE:
            if isinstance(value, str):
                return self._check_table(value)
        elif self.type is ParamType.COLOUR:
            if isinstance(value, str):
                return self._check_colour(value)
        elif self.type is ParamType.TEXT:
            if isinstance(value, str):
                return self._check_text(value)
        elif self.unit is Unit.RATIO and isinstance(value, str):
            return self.parse(value)
        elif self.type is ParamType.FILE:
            if isinstance(value, str):
                return self._check_file(value)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            return self._check_number(value)
        raise ValueError(f"{self.name} must be {self.describe_range()}, not {value!r}")

    def _check_number(self, value: float) -> float:
        assert self.low is not None and self.high is not None
        if not math.isfinite(value) or not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be {self.describe_range()}, not {value:g}")
        if self.type is ParamType.NUMBER:
            return float(value)
        if value != int(value):
            raise ValueError(f"{self.name} must be {self.describe_range()}, not {value:g}")
        return int(value)

    def _check_table(self, text: str) -> str:
        """The text in its one form: rows apart by spaces, numbers by commas."""
        wrong = f"{self.name} must be {self.describe_range()}, not {text!r}"
        try:
            rows = rows_of(text)
        except ValueError:
            raise ValueError(wrong) from None
        assert self.low is not None and self.high is not None
        least, most, columns = self.shape
        fits = least <= len(rows) <= most and all(len(row) == columns for row in rows)
        if not fits or not all(self.low <= number <= self.high for row in rows for number in row):
            raise ValueError(wrong)
        if self.rising and any(row[0] >= after[0] for row, after in itertools.pairwise(rows)):
            raise ValueError(f"{self.name} must go up from left to right, and {text!r} does not")
        return " ".join(",".join(f"{number:.9g}" for number in row) for row in rows)

    def _check_colour(self, text: str) -> str:
        """The colour in its one form, ``#rrggbb``."""
        word = _COLOURS.get(text.strip().lower(), text.strip().lower())
        if re.fullmatch("#[0-9a-f]{3}", word):
            word = "#" + "".join(2 * digit for digit in word[1:])
        if not re.fullmatch("#[0-9a-f]{6}", word):
            raise ValueError(f"{self.name} must be {self.describe_range()}, not {text!r}")
        return word

    def _check_file(self, text: str) -> str:
        """Path and hash of a file that is there and, if a hash was given, still the same."""
        if text.lower() in ("", _NONE):
            return ""
        path, known = file_of(text)
        path = path.expanduser().absolute()
        try:
            facts = path.stat()
            if not stat.S_ISREG(facts.st_mode):  # a pipe or a device might never end
                raise ValueError("it is no file")
            digest = _digest(path, facts.st_size, facts.st_mtime_ns)
        except (OSError, ValueError) as problem:
            reason = getattr(problem, "strerror", None) or str(problem)
            raise ValueError(f"{self.name} {path} can't be read: {reason}") from None
        if known not in ("", digest):
            raise ValueError(f"{self.name} {path} is not the file it was; choose it again if it is right")
        return file_value(path, digest)

    def _check_text(self, text: str) -> str:
        if len(text) > LONGEST_TEXT or not text.isprintable():
            raise ValueError(f"{self.name} must be {self.describe_range()}")
        return text

    def parse(self, text: str) -> Value:
        """The value that `text` (from a command line) stands for.

        Raises:
            ValueError: it stands for none; the message says what is allowed.
        """
        word = text.strip()
        if self.optional and word.lower() == _NONE:
            return None
        if self.type is ParamType.TEXT:
            return self.check(text)
        if self.type in {ParamType.CHOICE, ParamType.TABLE, ParamType.COLOUR, ParamType.FILE}:
            return self.check(word)
        if self.type is ParamType.FLAG:
            if word.lower() in _YES:
                return True
            if word.lower() in _NO:
                return False
            raise ValueError(f"{self.name} must be yes or no, not {text!r}")
        try:
            number = self._parse_number(word)
        except ValueError:
            problem = f"{self.name} must be {self.describe_range()}, not {text!r}"
            raise ValueError(problem) from None
        return self.check(number)

    def _parse_number(self, word: str) -> float:
        if self.type is ParamType.SIZE:
            return parse_size(word)
        return parse_ratio(word) if self.unit is Unit.RATIO else float(word)

    def format(self, value: Value) -> str:
        """`value` as `parse` reads it."""
        if value is None or (self.type is ParamType.FILE and value == ""):
            return _NONE
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, float):
            return repr(value).removesuffix(".0")
        return str(value)

    def describe_range(self) -> str:
        """What is allowed, in words that follow "must be"."""
        if self.type is ParamType.FLAG:
            words = "yes or no"
        elif self.type is ParamType.CHOICE:
            words = "one of " + ", ".join(self.choices)
        elif self.type is ParamType.TABLE:
            least, most, columns = self.shape
            count = str(least) if least == most else f"{least} to {most}"
            words = (
                f"{count} groups of {columns} numbers from {self.low:g} to {self.high:g}, like {self.example}"
            )
        elif self.type is ParamType.COLOUR:
            words = f"a colour like #ff8000, or one of {', '.join(_COLOURS)}"
        elif self.type is ParamType.TEXT:
            words = f"one line of text, at most {LONGEST_TEXT} letters"
        elif self.type is ParamType.FILE:
            words = "the path of a file or none"
        elif self.type is ParamType.SIZE:
            words = f"a size like 2GiB, {format_size(self.low)} to {format_size(self.high)}"
        else:
            kind = "a whole number" if self.type is ParamType.INTEGER else "a number"
            words = f"{kind} from {self.low:g} to {self.high:g}"
            if self.unit is Unit.RATIO:
                words += ", like 1.5 or 3:2"
            elif self.unit:
                words += f" {self.unit}"
        return words + (" or none" if self.optional else "")

    def to_json(self) -> dict[str, Any]:
        """This declaration as plain data, in the words of the command line's contract."""
        limits = None if self.low is None else [self.low, self.high]
        slider = None if self.slider_low is None else [self.slider_low, self.slider_high]
        return {
            "name": self.name,
            "type": str(self.type),
            "default": self.default,
            "neutral": self.neutral,
            "range": limits,
            "slider": slider,
            "unit": str(self.unit),
            "choices": dict(self.choices),
            "optional": self.optional,
            "help": self.help,
        }


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


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint like "; did you mean 'radius'?", empty if nothing is near."""
    close = difflib.get_close_matches(word.lower(), list(known), n=3, cutoff=0.5)
    if not close:
        return ""
    return "; did you mean " + " or ".join(repr(name) for name in close) + "?"


def rows_of(text: str) -> tuple[tuple[float, ...], ...]:
    """The numbers of a table like ``0,0 0.25,0.2 1,1``.

    Raises:
        ValueError: one of them is no number.
    """
    rows = tuple(tuple(float(number) for number in row.split(",")) for row in text.split())
    if not all(math.isfinite(number) for row in rows for number in row):
        raise ValueError(f"{text!r} is not made of numbers")
    return rows


def colour_of(text: str) -> tuple[float, float, float]:
    """Red, green and blue, 0..1 in encoded light, of a checked colour."""
    red, green, blue = bytes.fromhex(text.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def file_of(value: str) -> tuple[Path, str]:
    """The path and the SHA-256 in the value of a file param; the hash is empty if there is none."""
    match = re.fullmatch(rf"(.*?)(?:{_HASH}([0-9a-f]{{64}}))?", value.strip(), re.DOTALL)
    assert match is not None
    return Path(match[1]), match[2] or ""


def file_value(path: Path, digest: str) -> str:
    """What `file_of` takes apart."""
    return path.as_posix() + (f"{_HASH}{digest}" if digest else "")


@functools.lru_cache(maxsize=64)
def _digest(path: Path, size: int, changed: int) -> str:
    """The SHA-256 of a file of this size that was last changed then."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def parse_size(text: str) -> int:
    """Bytes in a text like ``512MiB``, ``2 GB`` or ``1000000``.

    Raises:
        ValueError: it is no size.
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([a-z]*)", text.strip().lower())
    if not match or match[2] not in _SIZE_UNITS:
        raise ValueError(f"{text!r} is no size; write it like 512MiB or 2GiB")
    return int(float(match[1]) * _SIZE_UNITS[match[2]])


def parse_ratio(text: str) -> float:
    """Width to height in a text like ``3:2`` or ``1.5``.

    Raises:
        ValueError: it is neither.
    """
    width, colon, height = text.partition(":")
    if not colon:
        return float(text)
    if not float(height):
        raise ValueError(f"{text!r} is no ratio")
    return float(width) / float(height)


def format_size(count: float | None) -> str:
    """Bytes for people: ``1.5GiB``; `parse_size` reads it back (rounded)."""
    value = float(count or 0)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if value < 1024:
            return f"{value:.4g}{unit}"
        value /= 1024
    return f"{value:.4g}TiB"
