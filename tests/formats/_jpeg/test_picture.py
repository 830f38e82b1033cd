"""What is looked for in a JPEG's bytes before it is decoded."""

from __future__ import annotations

import pytest

from photoedit.formats._jpeg import picture
from photoedit.formats._jpeg.markers import EOI, SOS


@pytest.mark.parametrize("start", range(4))
def test_scans_are_counted_once_where_two_stretches_meet(start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one go, the count held all other threads up for as long as a large file takes."""
    monkeypatch.setattr(picture, "_STRETCH", 5)
    data = b"\0\0\0\0" + SOS + b"\0\0" + SOS + SOS + b"\0\0\0" + SOS
    assert picture._scans(data, start) == data.count(SOS, start) == 4


@pytest.mark.parametrize("more", [b"", bytes(9), b"\n", EOI, b"\0\xff\xff" + EOI + b"\r\n"])
def test_padding_behind_the_end_is_no_trailer(more: bytes) -> None:
    coded = SOS + b"\0\xff\0\xd9 coded"
    assert not picture._has_trailer(coded + EOI + more, 0)
    assert picture._has_trailer(coded + EOI + more + b"SEFT", 0)
    assert not picture._has_trailer(coded, 0)


@pytest.mark.parametrize("start", range(7))
def test_the_end_is_found_where_two_stretches_meet(start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_STRETCH", 5)
    assert picture._has_trailer(b"a picture" + EOI + b"more", start)
    assert not picture._has_trailer(b"a picture" + EOI, start)
