"""What stands in a GIF file before its first picture: comments, a colour profile, and XMP.

An extension is a label and a chain of blocks of up to 255 bytes, each behind its length (GIF89a, 15 and 24
to 26). XMP is not cut into blocks: its text stands there as it is, and behind it a row of all lengths, which
leads whoever takes letters for lengths to the end of the chain (XMP part 3, 1.1.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from photoedit.formats.metadata import decoded

_EXTENSION, _COMMENT, _APPLICATION = b"!", 0xFE, 0xFF
_HEAD = 13
_ICC, _XMP = b"ICCRGBG1012", b"XMP DataXMP"
_LANDING = b"\1" + bytes(range(255, -1, -1))
"""Behind the text of XMP, but for the zero that ends a chain."""

_MOST = 2**24
"""Bytes of an extension that are read."""

_MOST_EXTENSIONS = 1000


class Extensions(NamedTuple):
    """The extensions that tell something of the picture."""

    profile: bytes = b""
    xmp: bytes = b""
    comments: tuple[str, ...] = ()


def read(file: BinaryIO) -> Extensions:
    """Look at an open file up to its first picture; takes what there is of one that is cut off."""
    profile, xmp, comments = b"", b"", list[str]()
    for label, blocks in _extensions(file):
        if label == _COMMENT:
            comments.append(decoded(b"".join(blocks)))
        elif label == _APPLICATION and blocks[:1] == [_ICC]:
            profile = b"".join(blocks[1:])
        elif label == _APPLICATION and blocks[:1] == [_XMP]:
            text = b"".join(bytes((len(block),)) + block for block in blocks[1:])
            xmp = text.removesuffix(_LANDING)
    return Extensions(profile, xmp, tuple(comments))


def _extensions(file: BinaryIO) -> Iterator[tuple[int, list[bytes]]]:
    """The label and the blocks of each extension, up to as many as a file may need."""
    file.seek(0)
    packed = file.read(_HEAD)[10:11] or b"\0"
    if packed[0] & 0x80:
        file.read(3 * 2 ** ((packed[0] & 7) + 1))  # the palette
    for _ in range(_MOST_EXTENSIONS):
        if file.read(1) != _EXTENSION:
            return
        label = file.read(1)
        blocks = list(_blocks(file))
        if label:
            yield label[0], blocks


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    end = file.tell() + _MOST
    while file.tell() < end and (length := file.read(1)) not in (b"", b"\0"):
        yield file.read(length[0])
