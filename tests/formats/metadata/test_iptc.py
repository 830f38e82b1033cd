"""IPTC records: read, and cut without being written anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.formats.metadata import iptc


def dataset(number: int, value: bytes, record: int = 2) -> bytes:
    return bytes((0x1C, record, number)) + len(value).to_bytes(2, "big") + value


def extended(number: int, value: bytes) -> bytes:
    return bytes((0x1C, 2, number)) + b"\x80\x04" + len(value).to_bytes(4, "big") + value


UTF_8 = dataset(90, b"\x1b%G", record=1)
PLACE = {90: b"Pau", 92: b"Quay", 95: b"Aquitaine", 100: b"FRA", 101: b"France", 26: b"FRA", 27: b"France"}


@pytest.mark.parametrize("write", [dataset, extended])
def test_texts_are_read(write: Callable[[int, bytes], bytes]) -> None:
    records = UTF_8 + write(25, "Küste".encode()) + write(25, b"sea") + write(5, b"Title")
    assert iptc.texts(records, iptc.KEYWORDS) == ("Küste", "sea")
    assert iptc.texts(records, iptc.TITLE) == ("Title",)
    assert iptc.texts(records, iptc.COPYRIGHT) == ()


def test_texts_without_a_character_set_are_utf_8_or_latin() -> None:
    assert iptc.texts(dataset(5, "Küste".encode()), 5) == ("Küste",)
    assert iptc.texts(dataset(5, "Küste".encode("latin-1")), 5) == ("Küste",)


def test_the_place_in_words_is_cut_and_all_else_stays() -> None:
    others = [dataset(5, b"Title"), dataset(80, b"A. Person"), extended(120, b"caption"), UTF_8]
    place = [dataset(number, value) for number, value in PLACE.items()]
    mixed = b"".join(part for pair in zip([*others, *others], place, strict=False) for part in pair)
    cut = iptc.without_place(mixed)
    assert not any(value in cut for value in PLACE.values())
    assert cut == b"".join([*others, *others[:3]])


def test_what_is_not_iptc_goes_when_the_place_has_to_go() -> None:
    assert iptc.without_place(dataset(5, b"Title") + b"\x1c\x02\x5a\xff\xffPau") == dataset(5, b"Title")
    assert iptc.without_place(b"Pau") == b""


@given(st.binary(max_size=200) | st.binary(max_size=50).map(lambda rest: b"\x1c\x02\x05" + rest))
def test_any_bytes_are_taken(data: bytes) -> None:
    cut = iptc.without_place(data)
    assert iptc.without_place(cut) == cut
    assert len(cut) <= len(data)
