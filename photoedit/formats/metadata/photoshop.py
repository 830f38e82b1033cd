"""Photoshop's image resources: the wrapping in which JPEG and some TIFF files hold their IPTC records."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_IPTC = 0x0404
_SIGNATURES = (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR")


def iptc_in(resources: bytes) -> bytes:
    """The IPTC records among image resources; empty if there are none."""
    return next((data for number, data in _resources(resources) if number == _IPTC), b"")


def wrapped(iptc: bytes) -> bytes:
    """IPTC records as an image resource."""
    header = struct.pack(">4sHHI", b"8BIM", _IPTC, 0, len(iptc))
    return header + iptc + bytes(len(iptc) % 2)


def _resources(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while data[at : at + 4] in _SIGNATURES and at + 7 <= len(data):
        (number,) = struct.unpack_from(">H", data, at + 4)
        name = 1 + data[at + 6]
        at += 6 + name + name % 2
        if at + 4 > len(data):
            return
        (size,) = struct.unpack_from(">I", data, at)
        yield number, data[at + 4 : at + 4 + size]
        at += 4 + size + size % 2
