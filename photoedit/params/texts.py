"""Values as people write them: sizes, ratios, tables and colours; and a hint for a word that is not known."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterable

COLOURS = {"black": "#000000", "white": "#ffffff", "grey": "#808080", "gray": "#808080",
           "red": "#ff0000", "green": "#008000", "blue": "#0000ff", "yellow": "#ffff00"}  # fmt: skip
_SIZE_UNITS = {"": 1, "b": 1, "kib": 2**10, "mib": 2**20, "gib": 2**30, "tib": 2**40,
               "k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40,
               "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12}  # fmt: skip


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


def parse_size(text: str) -> int:
    """Bytes in a text like ``512MiB``, ``2 GB`` or ``1000000``.

    Raises:
        ValueError: it is no size.
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([a-z]*)", text.strip().lower())
    count = float(match[1]) * _SIZE_UNITS.get(match[2], math.nan) if match else math.nan
    if not math.isfinite(count):
        raise ValueError(f"{text!r} is no size; write it like 512MiB or 2GiB")
    return int(count)


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
