"""What an AVIF or HEIC file says of its picture, before any pixel is decoded."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import BinaryIO

from photoedit.formats._bmff.boxes import Cursor
from photoedit.formats._bmff.items import XMP_TYPE, Item, Meta
from photoedit.photo import Region, Size

_TURNED = {1: 8, 8: 3, 3: 6, 6: 1, 2: 5, 5: 4, 4: 7, 7: 2}
"""What an EXIF orientation becomes if the upright picture is then turned by 90 degrees anti-clockwise."""

_MIRRORED = {1: 2, 2: 1, 3: 4, 4: 3, 5: 6, 6: 5, 7: 8, 8: 7}
"""What it becomes if left and right are then exchanged."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of the picture in a file.

    Attributes:
        size: as it is stored, tiles put together.
        crop: the part of it that is shown.
        orientation: how what is shown lies, as EXIF would say.
        bits: a channel.
        end: how long the file has to be; it may be cut off.
        rows_left: how many rows of pixels are there then, as far as tiles tell it.
        more: whether there are more pictures.
        auxiliary: whether there are some of something else, see `Meta.auxiliary`.
        others: whether there are data in forms that are not read.
        nclx: primaries, transfer, matrix (ITU-T H.273) and whether the range is full; None if not said.
    """

    size: Size
    crop: Region
    orientation: int
    bits: int
    grey: bool
    alpha: bool
    premultiplied: bool
    profile: bytes
    nclx: tuple[int, int, int, int] | None
    exif: bytes
    xmp: bytes
    iptc: bytes
    more: bool
    auxiliary: bool
    others: bool
    end: int
    rows_left: int

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> Picture:
        """Look at an open file of `length` bytes.

        Raises:
            EOFError: it ends before it has told of its picture.
            ValueError: what it says makes no sense.
        """
        meta = Meta.read(file, length)
        primary = meta.primary
        size = _size(primary)
        bits, grey = _depth(meta)
        exif = meta.block(file, b"Exif")
        alpha = meta.alpha()
        return cls(
            size=size,
            crop=_crop(primary.find(b"clap"), size),
            orientation=_orientation(primary),
            bits=bits,
            grey=grey,
            alpha=alpha is not None,
            premultiplied=alpha is not None and alpha.number in primary.references.get(b"prem", ()),
            profile=_profile(primary) or _profile(meta.coded),
            nclx=_nclx(primary) or _nclx(meta.coded),
            exif=exif[4 + int.from_bytes(exif[:4], "big") :],
            xmp=meta.block(file, b"mime", XMP_TYPE),
            iptc=meta.block(file, b"iptc"),
            auxiliary=meta.auxiliary(),
            others=meta.others(),
            more=meta.moving or meta.pictures() > 1,
            end=meta.end,
            rows_left=_rows_left(meta, file, length, size),
        )


def _size(item: Item) -> Size:
    cursor = Cursor(item.find(b"ispe"))
    cursor.take(4)
    size = Size(cursor.number(4), cursor.number(4))
    if not all(size):
        raise ValueError("it does not say how large the picture is")
    return size


def _rows_left(meta: Meta, file: BinaryIO, length: int, size: Size) -> int:
    """Rows in which all tiles of the picture are in the file (HEIF, 6.6.2.3); all of them without tiles."""
    about = meta.content(file, meta.primary) if meta.primary.kind == b"grid" else b""
    if len(about) < 4:
        return size.height
    tiles = [meta.items.get(number) for number in meta.primary.references.get(b"dimg", ())]
    whole = itertools.takewhile(lambda tile: tile is not None and tile.end <= length, tiles)
    rows = sum(1 for _ in whole) // (about[3] + 1)
    return size.height if rows > about[2] else rows * _size(meta.coded).height


def _depth(meta: Meta) -> tuple[int, bool]:
    """Bits a channel, and whether there is only grey."""
    coded = meta.coded
    av1, hevc = coded.find(b"av1C"), coded.find(b"hvcC")
    if len(av1) >= 4:
        high, twelve, grey = av1[2] & 0x40, av1[2] & 0x20, av1[2] & 0x10
        return (12 if twelve else 10) if high else 8, bool(grey)
    if len(hevc) >= 19:
        return 8 + (hevc[17] & 7), not hevc[16] & 3
    said = meta.primary.find(b"pixi") or coded.find(b"pixi")
    if len(said) < 6:
        raise ValueError("it does not say how many bits its channels have")
    return max(said[5:]), said[4] == 1


def _orientation(item: Item) -> int:
    """How the picture lies, as EXIF would say: the turns and mirrors, in the order they stand there."""
    lies = 1
    for kind, data, _ in item.properties:
        turns, mirrors = 0, False
        if kind == b"irot" and data:
            turns = data[0] & 3
        elif kind == b"imir" and data:
            mirrors = True
            turns = 0 if data[0] & 1 else 2  # top and bottom: left and right, and half a turn
        lies = _MIRRORED[lies] if mirrors else lies
        for _ in range(turns):
            lies = _TURNED[lies]
    return lies


def _crop(data: bytes, size: Size) -> Region:
    """The shown part by a clean aperture: its size, and how far its centre is from that of the whole."""
    if len(data) < 32:
        return size.whole()
    values = [int.from_bytes(data[at : at + 4], "big", signed=True) for at in range(0, 32, 4)]
    if not all(values[1::2]):
        raise ValueError("it is cropped in a way that makes no sense")
    width, height, right, down = (
        above / below for above, below in zip(values[::2], values[1::2], strict=True)
    )
    region = Region(
        round((size.width - width) / 2 + right), round((size.height - height) / 2 + down),
        round(width), round(height),
    )  # fmt: skip
    if region.clip(size) != region or not region.width or not region.height:
        raise ValueError("it is cropped in a way that makes no sense")
    return region


def _profile(item: Item) -> bytes:
    colours = (found.data for found in item.properties if found.kind == b"colr")
    return next((data[4:] for data in colours if data[:4] in (b"prof", b"rICC")), b"")


def _nclx(item: Item) -> tuple[int, int, int, int] | None:
    for found in item.properties:
        if found.kind == b"colr" and found.data[:4] == b"nclx" and len(found.data) >= 11:
            cursor = Cursor(found.data[4:])
            return cursor.number(2), cursor.number(2), cursor.number(2), cursor.number(1) >> 7
    return None
