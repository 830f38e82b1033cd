"""The segments of a JPEG file that is written, ready-made: what `markers` reads."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from photoedit.formats._jpeg.markers import (
    APP0,
    APP1,
    APP2,
    APP13,
    COM,
    DRI,
    EXIF,
    EXTENDED_XMP,
    ICC,
    INCH,
    JFIF,
    PHOTOSHOP,
    PIECE,
    RST0,
    XMP,
    segment,
)
from photoedit.formats.metadata import xmp_extended

LARGEST = 65533
"""Bytes that fit into one segment."""

EXIF_AT = 4 + len(EXIF)
"""Where in its segment an EXIF block begins."""

LARGEST_EXIF = LARGEST - len(EXIF)
"""Bytes of an EXIF block that fit into one segment."""


def restart_segment(every: int) -> bytes:
    """The segment that announces a restart marker after every so many MCUs (T.81, B.2.4.4)."""
    return segment(DRI, struct.pack(">H", every))


def restart_marker(number: int) -> bytes:
    """The restart marker with that number, counted from 0: RST0 to RST7, and from the start again."""
    return bytes((0xFF, RST0 + number % 8))


def exif_segments(exif: bytes) -> bytes:
    """An EXIF block's segments; empty if the block is empty.

    One that is too large for a segment goes on in the next ones: Exif 2.32 knows only one, ExifTool several.
    """
    return b"".join(
        segment(APP1, EXIF + exif[at : at + LARGEST_EXIF]) for at in range(0, len(exif), LARGEST_EXIF)
    )


def xmp_segments(xmp: bytes) -> bytes:
    """An XMP packet's segments; empty if the packet is empty, or too large and can't be parted."""
    main, rest, digest = xmp_extended.parted(xmp, LARGEST - len(XMP))
    room = LARGEST - len(EXTENDED_XMP) - PIECE.size
    return _if_it_fits(APP1, XMP, main) + b"".join(
        segment(APP1, EXTENDED_XMP + PIECE.pack(digest.encode(), len(rest), at) + rest[at : at + room])
        for at in range(0, len(rest), room)
    )


def comment_segment(text: str) -> bytes:
    """A comment's segment; empty if it is too long for one."""
    return _if_it_fits(COM, b"", text.encode("utf-8", "replace"))


def jfif_segment(density: tuple[float, float]) -> bytes:
    """The segment that every JFIF file begins with; it tells how many pixels an inch has."""
    across, down = (min(max(round(one), 1), 0xFFFF) for one in density)
    return segment(APP0, JFIF + struct.pack(">HBHHBB", 0x0101, INCH, across, down, 0, 0))


def photoshop_segments(resources: Iterable[bytes]) -> bytes:
    """Segments of Photoshop's image resources, as many in each as fit, none of which may be `too_large`."""
    blocks = [b""]
    for resource in resources:
        if len(PHOTOSHOP) + len(blocks[-1]) + len(resource) > LARGEST:
            blocks.append(b"")
        blocks[-1] += resource
    return b"".join(segment(APP13, PHOTOSHOP + block) for block in blocks if block)


def too_large(resource: bytes) -> bool:
    """Whether an image resource does not fit into a segment."""
    return len(PHOTOSHOP) + len(resource) > LARGEST


def _if_it_fits(marker: int, prefix: bytes, block: bytes) -> bytes:
    if not block or len(prefix) + len(block) > LARGEST:
        return b""
    return segment(marker, prefix + block)


def profile_segments(profile: bytes) -> bytes:
    """An ICC profile's segments; empty if it is too large for as many as there may be."""
    room = LARGEST - len(ICC) - 2
    chunks = [profile[at : at + room] for at in range(0, len(profile), room)]
    if len(chunks) > 255:
        return b""
    return b"".join(
        segment(APP2, ICC + bytes((number, len(chunks))) + chunk) for number, chunk in enumerate(chunks, 1)
    )
