"""A declared parameter: what it allows, and how its values are checked, read from text and written."""

from __future__ import annotations

import dataclasses
import itertools
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from photoedit.params.files import checked_file, file_of
from photoedit.params.texts import COLOURS, format_size, nearest, parse_ratio, parse_size, rows_of

Value = float | int | str | bool | None

LONGEST_TEXT = 500

_NONE = "none"
_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")


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
        try:
            number = float(value)
        except OverflowError:  # a whole number of hundreds of digits
            number = math.inf
        whole = self.type is ParamType.NUMBER or number.is_integer()
        if not self.low <= number <= self.high or not whole:
            raise ValueError(f"{self.name} must be {self.describe_range()}, not {number:.12g}")
        return number if self.type is ParamType.NUMBER else int(value)

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
        word = COLOURS.get(text.strip().lower(), text.strip().lower())
        if re.fullmatch("#[0-9a-f]{3}", word):
            word = "#" + "".join(2 * digit for digit in word[1:])
        if not re.fullmatch("#[0-9a-f]{6}", word):
            raise ValueError(f"{self.name} must be {self.describe_range()}, not {text!r}")
        return word

    def _check_file(self, text: str) -> str:
        """Path and hash of a file that is there and, if a hash was given, still the same."""
        if text.lower() in ("", _NONE):
            return ""
        try:
            return checked_file(*file_of(text))
        except ValueError as problem:
            raise ValueError(f"{self.name} {problem}") from None

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
            words = f"a colour like #ff8000, or one of {', '.join(COLOURS)}"
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
