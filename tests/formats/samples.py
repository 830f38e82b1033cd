"""Small photos and metadata blocks for the tests of formats, made from nothing."""

from __future__ import annotations

import functools
import io
import struct
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms

from photoedit.formats import by_name
from photoedit.formats._jxl import header as jxl_header
from photoedit.formats.base import Format
from photoedit.formats.files import write_atomically
from photoedit.photo import Metadata, Photo
from tests.conftest import picture

DTYPES: dict[int, type[np.uint8 | np.uint16 | np.float32]] = {8: np.uint8, 16: np.uint16, 32: np.float32}

MAKER_NOTE = b"ACME\0" + bytes(range(200))
THUMBNAIL = b"\xff\xd8\xff" + b"small" * 20
XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:Description tiff:Orientation="6" dc:title="A harbour"/></x:xmpmeta><?xpacket end="w"?>'
)
IPTC = b"\x1c\x02\x50\x00\x09A. Person\x1c\x02\x19\x00\x07harbour"
PATHS = struct.pack(">4sHBx", b"8BIM", 0x07D0, 0) + struct.pack(">I", 26) + bytes(range(26))
"""A clipping path, as one of Photoshop's image resources."""

Value = tuple[int, int, bytes]
"""Type, count and bytes of a value."""

Children = Mapping[int, tuple[dict[int, Value], "Children"]]
"""Directories by the tag that points to them: their values, and the directories below."""


def photo(
    height: int = 48,
    width: int = 64,
    channels: int = 3,
    bits: int = 8,
    *,
    alpha: bool = False,
    profile: bytes | None = None,
    metadata: Metadata | None = None,
) -> Photo:
    """A photo to write and read again."""
    planes = picture(height, width, channels + 1, DTYPES[bits])
    return Photo(
        np.ascontiguousarray(planes[:, :, :channels]),
        np.ascontiguousarray(planes[:, :, channels]) if alpha else None,
        profile,
        metadata or Metadata(),
    )


def without_texts(photo: Photo) -> Photo:
    """The photo without its comments, for formats that can't hold them."""
    return replace(photo, metadata=replace(photo.metadata, texts=()))


def saved(photo: Photo, path: Path, format_name: str, **options: object) -> tuple[str, ...]:
    """Write a photo as the program does; returns the notes."""
    kind: Format = by_name(format_name)
    if kind.missing():
        pytest.skip(kind.missing())
    chosen = kind.options.from_values(options)
    return write_atomically(path, lambda file: kind.write(photo, file, chosen), overwrite=True)


@functools.cache  # the time stands in it
def srgb() -> bytes:
    """A real ICC profile."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def profile_of(colours: bytes, length: int = 200) -> bytes:
    """Something that looks like an ICC profile for `colours`, such as ``b"GRAY"``."""
    head = struct.pack(">I", length) + bytes(12) + colours + bytes(16) + b"acsp"
    return head + bytes(n % 251 for n in range(length - len(head)))


def exif(
    order: str = "<",
    orientation: int = 6,
    size: tuple[int, int] = (4000, 3000),
    *,
    thumbnail: bytes = THUMBNAIL,
    maker_note: bytes = MAKER_NOTE,
    colour_space: int = 0,
    interop: bytes = b"R98",
    software: bytes = b"",
    subject: tuple[int, ...] = (),
    more: Mapping[int, Value] | None = None,
) -> bytes:
    """An EXIF block as a camera makes it: IFD0, Exif, GPS, interoperability, and IFD1 with a thumbnail."""

    def number(kind: int, value: int) -> Value:
        return kind, 1, struct.pack(order + {3: "H", 4: "I"}[kind], value)

    def text(words: bytes) -> Value:
        return 2, len(words) + 1, words + b"\0"

    interoperability = {1: text(interop)}
    exif_ifd = {
        0x9003: text(b"2024:05:06 07:08:09"),
        0x927C: (7, len(maker_note), maker_note),
        0xA002: number(4, size[0]),
        0xA003: number(3, size[1]),
    }
    if colour_space:
        exif_ifd[0xA001] = number(3, colour_space)
    if subject:
        exif_ifd[0x9214] = 3, len(subject), struct.pack(f"{order}{len(subject)}H", *subject)
    gps = {1: text(b"N"), 2: (5, 3, struct.pack(order + "6I", 48, 1, 51, 1, 30, 1))}
    ifd0 = {
        0x010F: text(b"ACME"),
        0x0110: text(b"Camera 5"),
        0x0112: number(3, orientation),
        0x011A: (5, 1, struct.pack(order + "II", 300, 1)),
        0x011B: (5, 1, struct.pack(order + "II", 300, 1)),
        0x0128: number(3, 2),
        0x013B: text("Zoë Artist".encode()),
    }
    if software:
        ifd0[0x0131] = text(software)
    ifd0 |= more or {}
    block = bytearray(b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    small_at = len(block)
    below: Children = {0xA005: (interoperability, {})}
    children: Children = {0x8769: (exif_ifd, below), 0x8825: (gps, {})}
    _, next_at = _lay(block, order, ifd0, children)
    if thumbnail:
        small_at = len(block)
        jpeg = {0x0103: number(3, 6), 0x0201: number(4, small_at + 42), 0x0202: number(4, len(thumbnail))}
        _lay(block, order, jpeg, {})
        struct.pack_into(order + "I", block, next_at, small_at)
        assert len(block) == small_at + 42
        block += thumbnail
    return bytes(block)


def _lay(block: bytearray, order: str, values: dict[int, Value], children: Children) -> tuple[int, int]:
    """Append a directory and what belongs to it; returns where it and its pointer to the next stand."""
    at = len(block)
    tags = sorted([*values, *children])
    next_at = at + 2 + 12 * len(tags)
    block += bytes(next_at + 4 - at)
    struct.pack_into(order + "H", block, at, len(tags))
    for index, tag in enumerate(tags):
        if tag in children:
            below, deeper = children[tag]
            child_at, _ = _lay(block, order, below, deeper)
            kind, count, value = 4, 1, struct.pack(order + "I", child_at)
        else:
            kind, count, value = values[tag]
            if len(value) > 4:
                value_at = len(block)
                block += value + bytes(len(value) % 2)
                value = struct.pack(order + "I", value_at)
        entry = struct.pack(order + "HHI", tag, kind, count) + value.ljust(4, b"\0")
        block[at + 2 + 12 * index : at + 14 + 12 * index] = entry
    return at, next_at


def turned_jxl(data: bytes, orientation: int) -> bytes:
    """A bare JPEG XL codestream without profile and orientation, said to lie otherwise.

    The fields that are put in are those of ISO/IEC 18181-1, table "ImageMetadata"; the lowest bit is first.
    """
    text = "".join(f"{byte:08b}"[::-1] for byte in data[:200])
    bits = jxl_header._Bits(data[2:200])

    def position() -> int:
        return 8 * 200 - bits._left

    jxl_header._size(bits)
    at = position()
    assert not bits.take(1), "all fields are left out"
    assert not bits.take(1), "there are extra fields already"
    jxl_header._depth(bits)
    bits.take(1)
    for _ in range(bits.one_of(((0, 0), (1, 0), (2, 4), (1, 12)))):
        jxl_header._extra_channel(bits)
    bits.take(1)
    colours = jxl_header.Colours.read(bits)
    assert not colours.embedded
    end = position()
    said = f"{orientation - 1:03b}"[::-1]
    made = text[: at + 1] + "1" + said + "000" + text[at + 2 : end] + "1" + text[end : end + 3]
    made += "0" * (-len(made) % 8)
    head = bytes(int(made[start : start + 8][::-1], 2) for start in range(0, len(made), 8))
    return head + data[-(-(end + 3) // 8) :]


def tags_of(exif_block: bytes) -> dict[int, object]:
    """All tags of an EXIF block as Pillow reads them: of IFD0, the Exif and the GPS directory."""
    read = Image.Exif()
    read.load(exif_block)
    found: dict[int, object] = {tag: value for tag, value in read.items() if tag not in (0x8769, 0x8825)}
    for child in (0x8769, 0x8825):
        found |= {child << 16 | tag: value for tag, value in read.get_ifd(child).items() if tag != 0xA005}
    return found


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """An image as the bytes of a file, by Pillow."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def largest(dtype: npt.DTypeLike) -> float:
    """What white is in pixels of that type."""
    whole = np.dtype(dtype)
    return 1.0 if whole == np.float32 else float(2 ** (8 * whole.itemsize) - 1)
