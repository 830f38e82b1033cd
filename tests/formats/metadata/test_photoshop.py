"""Photoshop's wrapping of IPTC."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from photoedit.formats.metadata import photoshop
from tests.formats.samples import IPTC


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    named = bytes([len(name)]) + name
    named += bytes(len(named) % 2)
    return (
        b"8BIM"
        + number.to_bytes(2, "big")
        + named
        + len(data).to_bytes(4, "big")
        + data
        + bytes(len(data) % 2)
    )


def test_iptc_is_found_among_other_resources() -> None:
    block = resource(0x03ED, bytes(16)) + resource(0x0BB7, b"odd", b"name") + resource(0x0404, IPTC)
    assert photoshop.iptc_in(block) == IPTC
    assert photoshop.iptc_in(resource(0x03ED, bytes(16))) == b""


@given(st.binary())
def test_what_was_wrapped_comes_out(iptc: bytes) -> None:
    assert photoshop.iptc_in(photoshop.wrapped(iptc)) == iptc
    assert photoshop.wrapped(iptc) == resource(0x0404, iptc)


@given(st.binary() | st.binary().map(lambda rest: b"8BIM" + rest))
def test_hostile_bytes_never_raise(data: bytes) -> None:
    photoshop.iptc_in(data)
    photoshop.iptc_in(resource(1, b"") + data)
