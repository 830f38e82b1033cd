"""What names and watermarks can tell of one photo: the values of fields, as text.

A file is opened only for what stands inside it, and once.
"""

from __future__ import annotations

import functools
import re
import time
from collections.abc import Callable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from photoedit.engine.orders.exif_fields import exif_in, exif_of, exif_text, rating_of
from photoedit.errors import ReadError
from photoedit.formats import recognise
from photoedit.formats.base import Header
from photoedit.photo import Size

UNKNOWN = "unknown"

_TAKEN = 0x9003
_MOMENT = re.compile(r"(\d{4}):(\d\d):(\d\d)(?: (\d\d):(\d\d):(\d\d))?")
_TEXTS = {"exif.make": 0x010F, "exif.model": 0x0110, "exif.lens": 0xA434}
_ISO, _APERTURE, _EXPOSURE, _FOCAL_LENGTH = 0x8827, 0x829D, 0x829A, 0x920A
_FORMS = {"date": "%Y-%m-%d", "time": "%H-%M-%S"}


class ExifFacts:
    """What a photo's EXIF block tells; what only a file could say is unknown."""

    def __init__(self, exif: bytes = b"") -> None:
        self._block = exif
        self._own: dict[str, Callable[[], str]] = {
            "exif.iso": lambda: self._number(_ISO, ""),
            "exif.aperture": lambda: self._number(_APERTURE, "f{}"),
            "exif.shutter": self._shutter,
            "exif.focal": lambda: self._number(_FOCAL_LENGTH, "{}mm"),
        }

    def value(self, text: str) -> str:
        """The value of a field; behind ``date:`` and ``time:`` stands the form it is wanted in."""
        name, _, form = text.partition(":")
        if name in _FORMS:
            return self._moment(form or _FORMS[name])
        if name in _TEXTS:
            return exif_text(self._exif.get(_TEXTS[name])) or UNKNOWN
        return self._own[name]() if name in self._own else UNKNOWN

    def _moment(self, form: str) -> str:
        moment = self.taken or self._modified
        if moment is None:
            return UNKNOWN
        return re.sub("%[A-Za-z]", lambda match: time.strftime(match[0], moment), form)

    @functools.cached_property
    def taken(self) -> time.struct_time | None:
        """When the photo says it was taken; None if it doesn't, or says nonsense."""
        found = _MOMENT.match(exif_text(self._exif.get(_TAKEN)))
        if found is None:
            return None
        try:
            return time.strptime(" ".join(part or "00" for part in found.groups()), "%Y %m %d %H %M %S")
        except ValueError:
            return None

    @property
    def _modified(self) -> time.struct_time | None:
        return None

    def _number(self, tag: int, form: str) -> str:
        number = _number(self._exif.get(tag))
        return UNKNOWN if number is None else (form or "{}").format(f"{float(number):.4g}")

    def _shutter(self) -> str:
        """Seconds; short ones as photographers say them, 1-250s for 1/250 s."""
        seconds = _number(self._exif.get(_EXPOSURE))
        if seconds is None or seconds <= 0:
            return UNKNOWN
        return f"1-{round(1 / seconds)}s" if seconds < Fraction(2, 5) else f"{float(seconds):.3g}s"

    @functools.cached_property
    def _exif(self) -> Mapping[int, Any]:
        return exif_in(self._block)


class Facts(ExifFacts):
    """A photo file's facts; `number` is its place in the batch, `recipe` the recipe's name."""

    def __init__(self, path: Path, number: int = 1, recipe: str = "") -> None:
        super().__init__()
        self._path = path
        self._own |= {
            "stem": lambda: path.stem,
            "folder": lambda: path.absolute().parent.name,
            "seq": lambda: str(number),
            "recipe": lambda: recipe or "no recipe",
            "width": lambda: _length(self._size and self._size.width),
            "height": lambda: _length(self._size and self._size.height),
            "rating": lambda: str(rating_of(path)),
        }

    @functools.cached_property
    def _modified(self) -> time.struct_time | None:
        try:
            return time.localtime(self._path.stat().st_mtime)
        except (OSError, OverflowError, ValueError):
            return None

    @functools.cached_property
    def _exif(self) -> Mapping[int, Any]:
        return exif_of(self._path)

    @functools.cached_property
    def _size(self) -> Size | None:
        try:
            header: Header = recognise(self._path).header(self._path)
        except ReadError:  # the batch will say so
            return None
        return header.size


def _length(pixels: int | None) -> str:
    return str(pixels) if pixels else UNKNOWN


def _number(value: Any) -> Fraction | None:
    """An EXIF number, of several the first; None if it is none."""
    if isinstance(value, tuple) and value:
        value = value[0]
    try:
        return Fraction(value)
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
