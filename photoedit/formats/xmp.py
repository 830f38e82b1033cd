"""XMP packets, changed by replacing a few characters: an XML parser would rewrite what it doesn't know."""

from __future__ import annotations

import re

_ORIENTATION = re.compile(
    rb"""(tiff:Orientation\s{0,20}=\s{0,20}["']\s{0,20}|<tiff:Orientation>\s{0,20})[0-9]{1,3}(?![0-9])"""
)


def normalised(xmp: bytes) -> bytes:
    """The packet of an upright photo: ``tiff:Orientation``, as attribute or element, becomes 1."""
    return _ORIENTATION.sub(rb"\g<1>1", xmp)
