"""XMP packets: one word replaced, all else byte for byte as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.formats import xmp


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'<a tiff:Orientation="6" b="6"/>', b'<a tiff:Orientation="1" b="6"/>'),
        (b"<a tiff:Orientation = '8'/>", b"<a tiff:Orientation = '1'/>"),
        (b"<tiff:Orientation>3</tiff:Orientation>", b"<tiff:Orientation>1</tiff:Orientation>"),
        (b"<tiff:Orientation> 3\n</tiff:Orientation>", b"<tiff:Orientation> 1\n</tiff:Orientation>"),
        (b'tiff:Orientation="6" tiff:Orientation="7"', b'tiff:Orientation="1" tiff:Orientation="1"'),
        (b'tiff:Orientation="12345"', b'tiff:Orientation="12345"'),
        (b'exif:Orientation="6"', b'exif:Orientation="6"'),
        (b"", b""),
    ],
)
def test_orientation_becomes_1(before: bytes, after: bytes) -> None:
    assert xmp.normalised(before) == after


@given(st.binary() | st.text(alphabet="tiff:Orientation=\"'<>/ 16").map(str.encode))
def test_any_bytes_are_taken(data: bytes) -> None:
    once = xmp.normalised(data)
    assert xmp.normalised(once) == once
