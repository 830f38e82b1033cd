"""What an AVIF or HEIC file says of its picture, before any pixel is decoded.

Both are trees of ISO base media boxes (ISO/IEC 14496-12) that hold items (HEIF, ISO/IEC 23008-12): coded
pictures, tiles they are put together of, alpha planes, EXIF and XMP. The ``meta`` box tells where the bytes
of each item stand and which properties it has, such as its size and how it lies; references say what belongs
to what. Nothing that a file says is trusted: it is looked at within bounds, and never allocated for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from photoedit.photo import Region, Size

_MOST_BOXES = 1024
_MOST_ITEMS = 65535
_LARGEST_META = 2**24
_LARGEST_BLOCK = 2**24
"""A block of metadata beyond that is not even read."""

_CODED = (b"av01", b"hvc1", b"grid", b"iden", b"iovl")
_ALPHAS = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1")
_XMP_TYPE = b"application/rdf+xml"
_FILE, _IDAT = 0, 1

_TURNED = {1: 8, 8: 3, 3: 6, 6: 1, 2: 5, 5: 4, 4: 7, 7: 2}
"""What an EXIF orientation becomes if the upright picture is then turned by 90 degrees anti-clockwise."""

_MIRRORED = {1: 2, 2: 1, 3: 4, 4: 3, 5: 6, 6: 5, 7: 8, 8: 7}
"""What it becomes if left and right are then exchanged."""


class Box(NamedTuple):
    """A box: its type and where its content stands."""

    kind: bytes
    at: int
    end: int


class Property(NamedTuple):
    """A property of an item: the content of its box."""

    kind: bytes
    data: bytes
    essential: bool = False


@dataclass(slots=True)
class Item:
    """An item, gathered from the boxes that tell of it.

    Attributes:
        kind: such as ``av01``, ``grid``, ``Exif``.
        extents: place and size of its bytes, in the file or (`method` 1) in the ``idat`` box.
        references: by type, the numbers of the items it refers to.
    """

    number: int
    kind: bytes = b""
    content_type: bytes = b""
    hidden: bool = False
    method: int = _FILE
    extents: list[tuple[int, int]] = field(default_factory=list)
    properties: list[Property] = field(default_factory=list)
    references: dict[bytes, list[int]] = field(default_factory=dict)

    def find(self, kind: bytes) -> bytes:
        """The content of the first property of that type; empty if there is none."""
        return next((found.data for found in self.properties if found.kind == kind), b"")


class Cursor:
    """Reads numbers and bytes one after the other.

    Raises:
        ValueError: the data end too early.
    """

    def __init__(self, data: bytes) -> None:
        self._data, self.at = data, 0

    def take(self, size: int) -> bytes:
        self.at += size
        if self.at > len(self._data):
            raise ValueError("one of its boxes is too short")
        return self._data[self.at - size : self.at]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def text(self) -> bytes:
        """Up to the next NUL."""
        end = self._data.find(b"\0", self.at)
        stop = len(self._data) if end < 0 else end
        found, self.at = self._data[self.at : stop], stop + 1
        return found


def boxes(data: bytes, at: int = 0) -> Iterator[Box]:
    """The boxes that follow each other in `data`."""
    while at + 8 <= len(data):
        size, head = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        end = len(data) if size == 0 else at + size
        if size and (size < head or end > len(data)):
            raise ValueError("one of its boxes is longer than what it stands in")
        yield Box(data[at + 4 : at + 8], at + head, end)
        at = end


def boxes_of_file(file: BinaryIO, length: int) -> Iterator[Box]:
    """The outermost boxes of an open file of `length` bytes, the last perhaps cut off."""
    at = 0
    for _ in range(_MOST_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8 or at >= length:
            return
        size, width = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, width = int.from_bytes(head[8:16], "big"), 16
        end = length if size == 0 else at + size
        if end < at + width:
            raise ValueError("one of its boxes is shorter than its own head")
        yield Box(head[4:8], at + width, end)
        at = end


def brands(head: bytes) -> frozenset[bytes]:
    """What a file that begins so says it is compatible with; empty if it is none of this family."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return frozenset([head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))])


@dataclass(slots=True)
class Meta:
    """The ``meta`` box: all items by number, and which of them is the picture."""

    items: dict[int, Item]
    primary: Item
    idat: bytes
    moving: bool = False

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> Meta:
        """Look at an open file.

        Raises:
            EOFError: it ends before the box does.
            ValueError: it has none, or one that makes no sense.
        """
        content, moving = b"", False
        for box in boxes_of_file(file, length):
            if box.kind == b"meta" and not content:
                if box.end > length:
                    raise EOFError
                if box.end - box.at > _LARGEST_META:
                    raise ValueError("its table of contents is too large")
                file.seek(box.at)
                content = file.read(box.end - box.at)
            moving = moving or box.kind == b"moov"
        if not content:
            raise EOFError if length < 4096 else ValueError("its table of contents is missing")
        return cls._parsed(content, moving)

    @classmethod
    def _parsed(cls, content: bytes, moving: bool) -> Meta:
        items: dict[int, Item] = {}
        found = {box.kind: content[box.at : box.end] for box in reversed(list(boxes(content, 4)))}
        _read_infos(found.get(b"iinf", b""), items)
        _read_places(found.get(b"iloc", b""), items)
        _read_references(found.get(b"iref", b""), items)
        _read_properties(found.get(b"iprp", b""), items)
        cursor = Cursor(found.get(b"pitm", b""))
        primary = items.get(cursor.number(2 if cursor.number(4) >> 24 == 0 else 4))
        if primary is None:
            raise ValueError("it does not say which picture is the one")
        return cls(items, primary, found.get(b"idat", b""), moving)

    def check_whole(self, length: int) -> None:
        """See that what the items say is in the file of `length` bytes.

        Raises:
            EOFError: it is not.
        """
        for item in self.items.values():
            if item.method == _FILE and any(at + size > length for at, size in item.extents):
                raise EOFError

    def content(self, file: BinaryIO, item: Item) -> bytes:
        """The bytes of an item."""
        if item.method == _IDAT:
            return b"".join(self.idat[at : at + size] for at, size in item.extents)
        if item.method != _FILE:
            return b""
        parts = []
        for at, size in item.extents:
            file.seek(at)
            parts.append(file.read(size))
        return b"".join(parts)

    def referring(self, kind: bytes, to: Item) -> Iterator[Item]:
        """The items that refer to another one in that way."""
        return (item for item in self.items.values() if to.number in item.references.get(kind, ()))

    @property
    def coded(self) -> Item:
        """The picture, or of one that is put together its first tile."""
        tiles = self.primary.references.get(b"dimg", ())
        return self.items.get(tiles[0], self.primary) if tiles else self.primary

    def alpha(self) -> Item | None:
        """The picture that is the alpha of the primary one."""
        auxiliary = self.referring(b"auxl", self.primary)
        return next((item for item in auxiliary if _name_of_auxiliary(item) in _ALPHAS), None)

    def pictures(self) -> int:
        """How many pictures there are to see: not thumbnails, tiles or masks."""
        tiles = {number for item in self.items.values() for number in item.references.get(b"dimg", ())}
        return sum(
            item.kind in _CODED
            and not item.hidden
            and item.number not in tiles
            and not item.references.keys() & {b"thmb", b"auxl"}
            for item in self.items.values()
        )

    def block(self, file: BinaryIO, kind: bytes, content_type: bytes = b"") -> bytes:
        """The first item of a kind that is metadata; empty if there is none, or one beyond all measure."""
        for item in self.items.values():
            matches = item.kind == kind and item.content_type == content_type
            if matches and sum(size for _, size in item.extents) <= _LARGEST_BLOCK:
                return self.content(file, item)
        return b""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of the picture in a file.

    Attributes:
        size: as it is stored, tiles put together.
        crop: the part of it that is shown.
        orientation: how what is shown lies, as EXIF would say.
        bits: a channel.
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
    more: bool

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> Picture:
        """Look at an open file of `length` bytes.

        Raises:
            EOFError: it ends before what it tells of.
            ValueError: what it says makes no sense.
        """
        meta = Meta.read(file, length)
        meta.check_whole(length)
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
            xmp=meta.block(file, b"mime", _XMP_TYPE),
            more=meta.moving or meta.pictures() > 1,
        )


def _read_infos(data: bytes, items: dict[int, Item]) -> None:
    cursor = Cursor(data)
    count = cursor.number(2 if cursor.number(4) >> 24 == 0 else 4)
    if count > _MOST_ITEMS:
        raise ValueError("it has too many parts")
    for box in boxes(data, cursor.at):
        if box.kind != b"infe":
            continue
        info = Cursor(data[box.at : box.end])
        version, flags = divmod(info.number(4), 2**24)
        if version not in (2, 3):
            continue
        number = info.number(2 if version == 2 else 4)
        info.take(2)
        item = Item(number, info.take(4), hidden=bool(flags & 1))
        info.text()
        if item.kind == b"mime":
            item.content_type = info.text()
        items[number] = item


def _read_places(data: bytes, items: dict[int, Item]) -> None:
    cursor = Cursor(data)
    version = cursor.number(4) >> 24
    sizes, more_sizes = cursor.number(1), cursor.number(1)
    offset_size, length_size = sizes >> 4, sizes & 15
    base_size, index_size = more_sizes >> 4, more_sizes & 15 if version else 0
    number_size = 4 if version == 2 else 2
    for _ in range(cursor.number(number_size)):
        number = cursor.number(number_size)
        method = cursor.number(2) & 15 if version else _FILE
        outside = cursor.number(2)
        base = cursor.number(base_size)
        extents = []
        for _ in range(cursor.number(2)):
            cursor.take(index_size)
            at = base + cursor.number(offset_size)
            extents.append((at, cursor.number(length_size)))
        if number in items and not outside:
            items[number].method, items[number].extents = method, extents


def _read_references(data: bytes, items: dict[int, Item]) -> None:
    if not data:
        return
    number_size = 4 if data[0] else 2
    for box in boxes(data, 4):
        cursor = Cursor(data[box.at : box.end])
        item = items.get(cursor.number(number_size))
        numbers = [cursor.number(number_size) for _ in range(cursor.number(2))]
        if item is not None:
            item.references.setdefault(box.kind, []).extend(numbers)


def _read_properties(data: bytes, items: dict[int, Item]) -> None:
    known: list[Property] = []
    for box in boxes(data):
        inner = data[box.at : box.end]
        if box.kind == b"ipco":
            known = [Property(one.kind, inner[one.at : one.end]) for one in boxes(inner)]
        elif box.kind == b"ipma":
            _associate(Cursor(inner), known, items)


def _associate(cursor: Cursor, known: list[Property], items: dict[int, Item]) -> None:
    version, flags = divmod(cursor.number(4), 2**24)
    size, number_size = (2 if flags & 1 else 1), (4 if version else 2)
    essential = 1 << (8 * size - 1)
    for _ in range(cursor.number(4)):
        item = items.get(cursor.number(number_size))
        for _ in range(cursor.number(1)):
            said = cursor.number(size)
            index = said & (essential - 1)
            if item is not None and 1 <= index <= len(known):
                item.properties.append(known[index - 1]._replace(essential=bool(said & essential)))


def _size(item: Item) -> Size:
    cursor = Cursor(item.find(b"ispe"))
    cursor.take(4)
    size = Size(cursor.number(4), cursor.number(4))
    if not all(size):
        raise ValueError("it does not say how large the picture is")
    return size


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


def _name_of_auxiliary(item: Item) -> bytes:
    return item.find(b"auxC")[4:].split(b"\0")[0]
