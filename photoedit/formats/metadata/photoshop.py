"""Photoshop's image resources: the wrapping in which JPEG and some TIFF files hold their IPTC records.

What else stands there (paths, guides, print settings, addresses) keeps its bytes. Left out is what is kept
elsewhere or would be wrong beside an edited picture: IPTC, EXIF, XMP, the profile and thumbnails. The numbers
are those of the "Adobe Photoshop File Formats Specification", Image Resource IDs.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_IPTC, _PROFILE, _EXIF, _XMP = 0x0404, 0x040F, (0x0422, 0x0423), 0x0424
_THUMBNAILS = (0x0409, 0x040C)
_ELSEWHERE = (_IPTC, _PROFILE, *_EXIF, _XMP, *_THUMBNAILS)
_IPTC_DIGEST = 0x0425
_WORK_PATH, _GUIDES, _SLICES, _PATHS = 0x0401, 0x0408, 0x041A, range(2000, 3000)
_IN_PIXELS = (_GUIDES, _SLICES)
_PLACED = (_WORK_PATH, *_PATHS, *_IN_PIXELS)
"""What lies somewhere on the picture; the last path is but the name of the one that clips."""

_SIGNATURES = (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR")


class _Resource(NamedTuple):
    """A resource: its number, its data, and all of it, filled up to an even length."""

    number: int
    data: bytes
    whole: bytes


def iptc_in(resources: bytes) -> bytes:
    """The IPTC records among image resources; empty if there are none."""
    return next((each.data for each in _resources(resources) if each.number == _IPTC), b"")


def others(resources: bytes) -> bytes:
    """The resources that stand nowhere else, as they are; what is damaged, and all behind it, is left out."""
    return b"".join(parts(resources, *_ELSEWHERE))


def is_damaged(resources: bytes) -> bool:
    """Whether there is something that is no complete resource."""
    read = sum(len(each.whole) for each in _resources(resources))
    return bool(resources[read:].strip(b"\0"))


def without_digest(resources: bytes) -> bytes:
    """The resources without the one by which Photoshop knows IPTC records that others have changed."""
    return b"".join(parts(resources, _IPTC_DIGEST))


def without_places(resources: bytes, *, only_in_pixels: bool = False) -> bytes:
    """The resources without those that lie somewhere on the picture: guides and slices, and also paths."""
    return b"".join(parts(resources, *(_IN_PIXELS if only_in_pixels else _PLACED)))


def parts(resources: bytes, *without: int) -> list[bytes]:
    """The resources one by one, but those of some numbers."""
    return [each.whole for each in _resources(resources) if each.number not in without]


def wrapped(iptc: bytes) -> bytes:
    """IPTC records as an image resource; empty if there are none."""
    if not iptc:
        return b""
    header = struct.pack(">4sHHI", b"8BIM", _IPTC, 0, len(iptc))
    return header + iptc + bytes(len(iptc) % 2)


def _resources(data: bytes) -> Iterator[_Resource]:
    """The resources in order; ends where something else comes, or one that is not complete."""
    begin = 0
    while data[begin : begin + 4] in _SIGNATURES and begin + 7 <= len(data):
        (number,) = struct.unpack_from(">H", data, begin + 4)
        name = 1 + data[begin + 6]
        at = begin + 6 + name + name % 2
        if at + 4 > len(data):
            return
        (size,) = struct.unpack_from(">I", data, at)
        end = at + 4 + size
        if end > len(data):
            return
        yield _Resource(number, data[at + 4 : end], data[begin:end] + bytes(size % 2))
        begin = end + size % 2
