"""Declared parameters: said once, used by the panel, the command line, recipes, help and tests.

A class of settings (a filter, a format's save options, the user's settings) is a frozen dataclass whose
fields are made with `number`, `choice`, `flag`, `size`, `table`, `colour`, `line` or `file`:

    @dataclass(frozen=True)
    class Exposure(PointFilter):
        stops: float = number(0.0, -10, 10, neutral=0, unit=Unit.STOPS, help="Brighter or darker")

`params_of` reads the declarations back. `Declared` checks every value when an instance is made, so an
instance that exists is valid, whoever made it.
"""

from photoedit.params.declaring import (
    Declared,
    choice,
    colour,
    file,
    flag,
    line,
    number,
    params_of,
    size,
    table,
)
from photoedit.params.files import file_of, file_value
from photoedit.params.param import LONGEST_TEXT, Param, ParamType, Unit, Value
from photoedit.params.texts import colour_of, format_size, nearest, parse_ratio, parse_size, rows_of

__all__ = [
    "LONGEST_TEXT",
    "Declared",
    "Param",
    "ParamType",
    "Unit",
    "Value",
    "choice",
    "colour",
    "colour_of",
    "file",
    "file_of",
    "file_value",
    "flag",
    "format_size",
    "line",
    "nearest",
    "number",
    "params_of",
    "parse_ratio",
    "parse_size",
    "rows_of",
    "size",
    "table",
]
