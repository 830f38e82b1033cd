"""Putting EXIF, XMP and a profile into an AVIF or HEIC that was made without them, or taking all away.

The items of the file stay byte for byte as they are; its table of contents is written anew in front of them,
because the places it tells change as it grows.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from photoedit.formats._bmff.boxes import boxes_of_file
from photoedit.formats._bmff.items import XMP_TYPE, Item, Meta, Property

_LONGEST = 2**32 - 1
_LONGEST_HEAD = 4096
_MOST_PROPERTIES = 127


def box(kind: bytes, *content: bytes) -> bytes:
    """A box around some content."""
    inner = b"".join(content)
    return (len(inner) + 8).to_bytes(4, "big") + kind + inner


def with_metadata(
    data: bytes | bytearray, *, exif: bytes, xmp: bytes, profile: bytes, more: Sequence[Property] = ()
) -> bytes:
    """The file `data` with blocks beside its picture; those that are empty are left out.

    `more` are further properties of the picture.

    Raises:
        ValueError: the file is none that was made by an encoder, or it would have more than 4 GiB.
    """
    file = io.BytesIO(data)
    meta = Meta.read(file, len(data))
    pictures = [(item, meta.content(file, item)) for item in meta.items.values()]
    if profile:
        meta.primary.properties.append(Property(b"colr", b"prof" + profile))
    meta.primary.properties += more
    number = max(meta.items)
    for kind, content_type, content in (
        (b"Exif", b"", bytes(4) + exif if exif else b""),
        (b"mime", XMP_TYPE, xmp),
    ):
        if content:
            number += 1
            about = {b"cdsc": [meta.primary.number]}
            pictures.append((Item(number, kind, content_type, hidden=True, references=about), content))
    return _assembled(bytes(data[: int.from_bytes(data[:4], "big")]), meta.primary.number, pictures)


def picture_alone(file: BinaryIO, length: int) -> bytes:
    """An open file of `length` bytes, made anew of nothing but what its picture is decoded from.

    Decoders stumble over what else may be in a file, and some take it as a reason to crash.

    Raises:
        EOFError, ValueError: it ends too early, or makes no sense.
    """
    meta = Meta.read(file, length)
    alpha = meta.alpha()
    return _alone(file, length, meta, [meta.primary] + ([alpha] if alpha else []))


def thumbnails_alone(file: BinaryIO, length: int) -> Iterator[bytes]:
    """The small pictures that stand for the one in an open file of `length` bytes, each as a file of its own.

    Raises:
        EOFError, ValueError: it ends too early, or makes no sense.
    """
    meta = Meta.read(file, length)
    for item in meta.referring(b"thmb", meta.primary):
        yield _alone(file, length, meta, [item])


def _alone(file: BinaryIO, length: int, meta: Meta, wanted: list[Item]) -> bytes:
    """A file of some items and their parts; the first is its picture."""
    primary = wanted[0].number
    needed = _with_parts(meta, wanted)
    for item in needed.values():
        known = {kind: item.references.get(kind, []) for kind in (b"dimg", b"auxl", b"prem")}
        item.references = {kind: to for kind, to in known.items() if to and needed.keys() >= set(to)}
    if sum(size for item in needed.values() for _, size in item.extents) > length:
        raise ValueError("its parts overlap")
    ordered = (needed[number] for number in sorted(needed))  # libavif takes them in no other order
    pictures = [(item, meta.content(file, item)) for item in ordered]
    head = next(boxes_of_file(file, length))
    file.seek(0)
    return _assembled(file.read(min(head.end, _LONGEST_HEAD)), primary, pictures)


def _with_parts(meta: Meta, wanted: list[Item]) -> dict[int, Item]:
    """Items, and those they are put together of, by number."""
    found: dict[int, Item] = {}
    while wanted:
        item = wanted.pop()
        if item.number not in found:
            found[item.number] = item
            wanted += [meta.items[part] for part in item.references.get(b"dimg", ()) if part in meta.items]
    return found


def _assembled(beginning: bytes, primary: int, items: Sequence[tuple[Item, bytes]]) -> bytes:
    """A file of items; `beginning` is the box that says what kind of file it is."""
    first = len(beginning) + len(_meta(primary, items, 0)) + 8
    if first + sum(len(content) for _, content in items) > _LONGEST:
        raise ValueError("it has more than 4 GiB")
    content = box(b"mdat", *(content for _, content in items))
    return b"".join([beginning, _meta(primary, items, first), content])


def _meta(primary: int, items: Sequence[tuple[Item, bytes]], at: int) -> bytes:
    """The table of contents of items that stand one after the other from `at` on."""
    handler = box(b"hdlr", bytes(8), b"pict", bytes(13))
    chosen = box(b"pitm", bytes(4), _short(primary))
    numbered = [item for item, _ in items]
    parts = [
        handler,
        chosen,
        _places(items, at),
        _infos(numbered),
        _references(numbered),
        _properties(numbered),
    ]
    return box(b"meta", bytes(4), *parts)


def _places(items: Sequence[tuple[Item, bytes]], at: int) -> bytes:
    entries = []
    for item, content in items:
        entries.append(_short(item.number) + bytes(2) + _short(1) + _long(at) + _long(len(content)))
        at += len(content)
    return box(b"iloc", bytes(4), b"\x44\0", _short(len(items)), *entries)


def _infos(items: Sequence[Item]) -> bytes:
    entries = []
    for item in items:
        flags = b"\x02\0\0" + bytes([item.hidden])
        name = b"\0" + (item.content_type + b"\0" if item.kind == b"mime" else b"")
        entries.append(box(b"infe", flags, _short(item.number), bytes(2), item.kind, name))
    return box(b"iinf", bytes(4), _short(len(items)), *entries)


def _references(items: Iterable[Item]) -> bytes:
    entries = [
        box(kind, _short(item.number), _short(len(to)), *map(_short, to))
        for item in items
        for kind, to in item.references.items()
    ]
    return box(b"iref", bytes(4), *entries) if entries else b""


def _properties(items: Sequence[Item]) -> bytes:
    known: list[tuple[bytes, bytes]] = []
    entries = []
    for item in items:
        if not item.properties:
            continue
        marks = bytearray()
        for kind, data, essential in item.properties:
            if (kind, data) not in known:
                known.append((kind, data))
            marks.append(min(known.index((kind, data)) + 1, _MOST_PROPERTIES) | essential << 7)
        entries.append(_short(item.number) + bytes([len(marks)]) + marks)
    if len(known) > _MOST_PROPERTIES:
        raise ValueError("it has too many properties")
    shared = box(b"ipco", *(box(kind, data) for kind, data in known))
    return box(b"iprp", shared, box(b"ipma", bytes(4), _long(len(entries)), *entries))


def _short(value: int) -> bytes:
    return value.to_bytes(2, "big")


def _long(value: int) -> bytes:
    return value.to_bytes(4, "big")
