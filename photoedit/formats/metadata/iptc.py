"""IPTC records: a row of datasets, each a marker, a record, a number, a length and a value (IIM 4.2, 1.5).

They are looked at, and cut, but never written anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_MARKER = 0x1C
_APPLICATION = 2
TITLE, KEYWORDS, CREATOR, COPYRIGHT = 5, 25, 80, 116
"""Numbers of datasets in the application record (IIM 4.2, chapter 6)."""

_PLACES = {26, 27, 90, 92, 95, 100, 101}
"""Content location code and name, city, sublocation, province, country code and name."""

_ENVELOPE, _CHARACTER_SET = 1, 90
_UTF_8 = b"\x1b%G"


class Dataset(NamedTuple):
    """A dataset: its record and number, where all of it stands, and its value."""

    record: int
    number: int
    begin: int
    end: int
    value: bytes


def datasets(iptc: bytes) -> Iterator[Dataset]:
    """The datasets in order; ends where something else comes."""
    at = 0
    while at + 5 <= len(iptc) and iptc[at] == _MARKER:
        size, value_at = int.from_bytes(iptc[at + 3 : at + 5], "big"), at + 5
        if size & 0x8000:  # an extended dataset: this is the length of its length
            value_at += size & 0x7FFF
            size = int.from_bytes(iptc[at + 5 : min(value_at, at + 9)], "big")
        end = value_at + size
        if end > len(iptc):
            return
        yield Dataset(iptc[at + 1], iptc[at + 2], at, end, iptc[value_at:end])
        at = end


def texts(iptc: bytes, number: int) -> tuple[str, ...]:
    """The texts of all datasets of that number in the application record."""
    found = list(datasets(iptc))
    utf_8 = any(
        (each.record, each.number) == (_ENVELOPE, _CHARACTER_SET) and each.value == _UTF_8 for each in found
    )
    values = (each.value for each in found if (each.record, each.number) == (_APPLICATION, number))
    return tuple(_text(value, utf_8=utf_8) for value in values)


def _text(value: bytes, *, utf_8: bool) -> str:
    """A value as text; without a character set, programs write UTF-8 or what was usual before it."""
    if utf_8:
        return value.decode("utf-8", "replace")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def without_place(iptc: bytes) -> bytes:
    """The records without the place in words; what is behind damage, and so unknown, goes too."""
    return b"".join(
        iptc[each.begin : each.end]
        for each in datasets(iptc)
        if each.record != _APPLICATION or each.number not in _PLACES
    )
