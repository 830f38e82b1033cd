"""The items in an AVIF or HEIC file (HEIF, ISO/IEC 23008-12).

They are coded pictures, tiles that one is put together of, alpha planes, thumbnails, EXIF and XMP. The
``meta`` box tells where the bytes of each stand and which properties it has, such as its size and how it
lies; references say what belongs to what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, NamedTuple

from photoedit.formats._bmff.boxes import Cursor, boxes, boxes_of_file

_MOST_ITEMS = 65535
_LARGEST_META = 2**24
_LARGEST_BLOCK = 2**24
"""A block of metadata beyond that is not even read."""

_CODED = (b"av01", b"hvc1", b"grid", b"iden", b"iovl")
_TONE_MAP = b"tmap"
_FOREIGN = (b"uuid", b"mpvd", b"sefd")
"""Boxes of the file for seals of origin (C2PA), the film of a motion photo, and what Samsung adds."""

XMP_TYPE = b"application/rdf+xml"
_ALPHAS = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1")
_FILE, _IDAT = 0, 1


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

    @property
    def end(self) -> int:
        """How long the file has to be for all of it to be there."""
        return max((at + size for at, size in self.extents), default=0) if self.method == _FILE else 0


@dataclass(slots=True)
class Meta:
    """The ``meta`` box: all items by number, and which of them is the picture."""

    items: dict[int, Item]
    primary: Item
    idat: bytes
    moving: bool = False
    foreign: bool = False

    @classmethod
    def read(cls, file: BinaryIO, length: int) -> Meta:
        """Look at an open file.

        Raises:
            EOFError: it ends before the box does.
            ValueError: it has none, or one that makes no sense.
        """
        content, moving, foreign = b"", False, False
        for box in boxes_of_file(file, length):
            if box.kind == b"meta" and not content:
                if box.end > length:
                    raise EOFError
                if box.end - box.at > _LARGEST_META:
                    raise ValueError("its table of contents is too large")
                file.seek(box.at)
                content = file.read(box.end - box.at)
            moving = moving or box.kind == b"moov"
            foreign = foreign or box.kind in _FOREIGN
        if not content:
            raise EOFError if length < 4096 else ValueError("its table of contents is missing")
        return cls._parsed(content, moving, foreign)

    @classmethod
    def _parsed(cls, content: bytes, moving: bool, foreign: bool) -> Meta:
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
        return cls(items, primary, found.get(b"idat", b""), moving, foreign)

    @property
    def end(self) -> int:
        """How long the file has to be for all of its items to be in it."""
        return max(item.end for item in self.items.values())

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

    def auxiliary(self) -> bool:
        """Whether there are pictures of something else than colours and alpha: depth maps, gain maps."""
        return any(
            item.kind == _TONE_MAP or (b"auxl" in item.references and _name_of_auxiliary(item) not in _ALPHAS)
            for item in self.items.values()
        )

    def others(self) -> bool:
        """Whether there are data in forms that are not read."""
        return self.foreign or any(
            item.kind == b"uri " or (item.kind == b"mime" and item.content_type != XMP_TYPE)
            for item in self.items.values()
        )

    def block(self, file: BinaryIO, kind: bytes, content_type: bytes = b"") -> bytes:
        """The first item of a kind that is metadata; empty if there is none, or one beyond all measure."""
        for item in self.items.values():
            matches = item.kind == kind and item.content_type == content_type
            if matches and sum(size for _, size in item.extents) <= _LARGEST_BLOCK:
                return self.content(file, item)
        return b""


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


def _name_of_auxiliary(item: Item) -> bytes:
    return item.find(b"auxC")[4:].split(b"\0")[0]
