"""Name templates: ``{date:%Y%m%d}_{seq:04}`` and the like.

The fields come from a fixed list and are read by the few lines below, never by `str.format`. What a field
brings in comes from strangers (a camera's model, a file's name), so the whole name is cleaned before it is
used, and never leads anywhere.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from photoedit.errors import UsageError
from photoedit.formats import by_suffix
from photoedit.params import nearest

MOST_BYTES = 200
"""Bytes of a name before its suffix: leaves room for a number, and fits every file system."""

FIELDS = {
    "stem": "The photo's own name without its suffix",
    "seq": "1, 2, 3 … in the order of the batch; {seq:04} gives 0001",
    "date": "Day the photo was taken, as 2024-05-31; where the photo doesn't say, the file's. "
    "{date:%Y%m%d} gives 20240531",
    "time": "Time it was taken, as 18-05-59; {time:%H%M} gives 1805",
    "folder": "Name of the photo's own folder",
    "recipe": "The recipe's name",
    "width": "Width of the photo before the recipe, in pixels",
    "height": "Height of the photo before the recipe, in pixels",
    "exif.make": "Maker of the camera",
    "exif.model": "The camera",
    "exif.lens": "The lens",
    "exif.iso": "Sensitivity, as 400",
    "exif.aperture": "Aperture, as f2.8",
    "exif.shutter": "Exposure time, as 1-250s",
    "exif.focal": "Focal length, as 50mm",
    "rating": "Stars, 0 to 5; -1 for a rejected photo",
}

_PLAIN_DROPS = "/\\:" + ('<>"|?*' if os.name == "nt" else "")
_DIRECTION_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\..*)?", re.IGNORECASE)
_MOMENT = "%[YymdHMSj]"

Values = Callable[[str], str]
"""Gives the value of a field; of a date or time with a form, by both, as in ``date:%Y``."""


@dataclass(frozen=True)
class Template:
    """A parsed name template: literal texts and fields in turn.

    Attributes:
        suffix: a format's suffix that the template ends with, as typed; empty if it ends otherwise.
    """

    parts: tuple[str | _Field, ...]
    suffix: str = ""

    @classmethod
    def parse(cls, text: str) -> Template:
        """Read a template; ``{{`` and ``}}`` stand for the braces themselves.

        Raises:
            UsageError: with the fields there are.
        """
        suffix = _known_suffix(text)
        parts: list[str | _Field] = []
        for match in _TOKENS.finditer(text.removesuffix(suffix)):
            if match["field"] is not None:
                parts.append(_Field.parse(match["field"], text))
            elif match["stray"]:
                raise UsageError(
                    f"The name {text!r} has a brace without its partner; write {{{{ for a brace itself"
                )
            else:
                parts.append(match[0].replace("{{", "{").replace("}}", "}"))
        literals = "".join(part for part in parts if isinstance(part, str))
        if literals != _without_forbidden(literals):
            raise UsageError(
                f"The name {text!r} must be a name, not a path: no slashes, colons or control characters"
            )
        if not parts:
            raise UsageError("The name is empty; write for example {stem}")
        return cls(tuple(parts), suffix)

    def expand(self, values: Values) -> str:
        """The name, without its suffix, that `values` give; always a safe one."""
        return safe_name(
            "".join(part if isinstance(part, str) else part.expand(values) for part in self.parts)
        )


@dataclass(frozen=True)
class _Field:
    """A field of a template; `form` is what stands behind its colon, if that is for `Values`."""

    name: str
    digits: int = 0
    form: str = ""

    @classmethod
    def parse(cls, text: str, template: str) -> _Field:
        name, colon, form = text.partition(":")
        if name not in FIELDS:
            hint = nearest(name, FIELDS) or f"; the fields are {', '.join(FIELDS)}"
            if name == "ext":
                hint = ": the suffix comes by itself, from the format"
            raise UsageError(f"The name {template!r}: there is no field {name!r}{hint}")
        if not colon:
            return cls(name)
        if name in ("date", "time"):
            return cls(name, form=_checked_form(form, template))
        if name != "seq" or not re.fullmatch("0[1-9]", form):
            raise UsageError(
                f"The name {template!r}: only {{seq:01}} to {{seq:09}} can say how wide it is, and "
                "{date:%Y} or {time:%H} what it says"
            )
        return cls(name, int(form))

    def expand(self, values: Values) -> str:
        return values(f"{self.name}:{self.form}" if self.form else self.name).zfill(self.digits)


def _checked_form(form: str, template: str) -> str:
    """A form like ``%Y%m%d`` that can't smuggle anything in."""
    rest = re.sub(_MOMENT, "", form)
    if rest == form or "%" in rest or rest != _without_forbidden(rest):
        raise UsageError(
            f"The name {template!r}: a date or time is made of %Y, %y, %m, %d, %j, %H, %M and %S, like "
            "{date:%Y-%m-%d}"
        )
    return form


_TOKENS = re.compile(r"\{\{|\}\}|\{(?P<field>[^{}]*)\}|(?P<stray>[{}])|[^{}]+")


def _known_suffix(text: str) -> str:
    """The suffix of a known format that `text` ends with, if any."""
    path = Path(text)
    return path.suffix if by_suffix(path) else ""


def safe_name(text: str) -> str:
    """`text` as a name that no system reads as a path, a hidden file or a device."""
    name = re.sub(r"\.\.+", ".", _without_forbidden(text)).strip(".")[:MOST_BYTES]
    while len(os.fsencode(name)) > MOST_BYTES:
        name = name[:-1]
    name = name.strip(".")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return name or "photo"


def _without_forbidden(text: str) -> str:
    return "".join(character for character in text if not _is_forbidden(character))


def _is_forbidden(character: str) -> bool:
    if character in _PLAIN_DROPS or character in _DIRECTION_MARKS:
        return True
    if "\udc80" <= character <= "\udcff":  # a byte of a name that is not UTF-8
        return False
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
