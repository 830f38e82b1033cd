"""Fields in a filter's text, like ``{exif.model}``: what they say is known for each photo.

Filters know nothing of files. Who renders a photo knows its facts, and hands them to `Filter.told` before
it plans.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from photoedit.errors import RecipeError
from photoedit.params import LONGEST_TEXT, nearest

FIELDS = (
    "stem", "folder", "date", "time", "exif.make", "exif.model", "exif.lens", "exif.iso", "exif.aperture",
    "exif.shutter", "exif.focal",
)  # fmt: skip
"""Those of a result's name that make sense in a picture."""

_TOKENS = re.compile(r"\{\{|\}\}|\{(?P<field>[^{}]*)\}|(?P<stray>[{}])")

Values = Callable[[str], str]
"""Gives the value of a field, of a time with the form it is wanted in."""


def check_fields(text: str, where: str) -> None:
    """Refuse a text with a field that there is not; `where` names the param for the message.

    Raises:
        RecipeError: the message says which fields there are.
    """
    for match in _TOKENS.finditer(text):
        if match["stray"]:
            raise RecipeError(f"{where} has a brace without its partner; write {{{{ for a brace itself")
        if match["field"] is not None and match["field"] not in FIELDS:
            hint = nearest(match["field"], FIELDS) or f"; the fields are {', '.join(FIELDS)}"
            raise RecipeError(f"{where} has no field {match['field']!r}{hint}")


def filled(text: str, values: Values) -> str:
    """The text with what the fields say, as a text that a filter may have again."""

    def said(match: re.Match[str]) -> str:
        field = match["field"]
        if field is None:
            return match[0]
        value = values("time:%H:%M" if field == "time" else field)
        if field == "exif.shutter":
            value = re.sub("^1-", "1/", value)  # as photographers write it, where it is no file's name
        plain = "".join(letter for letter in value if letter.isprintable())
        return plain.replace("{", "{{").replace("}", "}}")

    return _TOKENS.sub(said, text)[:LONGEST_TEXT]


def without_braces(text: str) -> str:
    """The text as it is shown: a doubled brace is one."""
    return text.replace("{{", "{").replace("}}", "}")
