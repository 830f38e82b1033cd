"""Putting EXIF, XMP and a profile into an AVIF file that an encoder made without them.

The items of the file stay byte for byte as they are; its table of contents is written anew in front of them,
because the places it tells change as it grows.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from photoedit.formats.bmff import Item, Meta, Property

_LONGEST = 2**32 - 1


def box(kind: bytes, *content: bytes) -> bytes:
    """A box around some content."""
    inner = b"".join(content)
    return (len(inner) + 8).to_bytes(4, "big") + kind + inner


def with_metadata(
    data: bytes | bytearray, *, exif: bytes, xmp: bytes, profile: bytes, more: Sequence[Property] = ()
) -> bytes:
    """The AVIF file `data` with blocks beside its picture; those that are empty are left out.

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
        (b"mime", b"application/rdf+xml", xmp),
    ):
        if content:
            number += 1
            about = {b"cdsc": [meta.primary.number]}
            pictures.append((Item(number, kind, content_type, hidden=True, references=about), content))
    beginning = bytes(data[: int.from_bytes(data[:4], "big")])
    length = len(_meta(meta.primary.number, pictures, 0))
    first = len(beginning) + length + 8
    made = beginning + _meta(meta.primary.number, pictures, first)
    made += box(b"mdat", *(content for _, content in pictures))
    if len(made) > _LONGEST:
        raise ValueError("it has more than 4 GiB")
    return made


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
            marks.append(known.index((kind, data)) + 1 | essential << 7)
        entries.append(_short(item.number) + bytes([len(marks)]) + marks)
    shared = box(b"ipco", *(box(kind, data) for kind, data in known))
    return box(b"iprp", shared, box(b"ipma", bytes(4), _long(len(entries)), *entries))


def _short(value: int) -> bytes:
    return value.to_bytes(2, "big")


def _long(value: int) -> bytes:
    return value.to_bytes(4, "big")
