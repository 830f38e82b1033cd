"""Extended XMP: packets that are too large for one segment of a JPEG (XMP specification part 3, 1.1.3.1).

The main packet keeps what fits and names the rest by its MD5 digest; the rest is a packet of its own, cut
into pieces. Reading puts the properties of both together, writing moves the largest ones out again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from photoedit.formats.metadata.xmp_packet import RDF, XMP_NOTE, Edit, Packet, Property, Span, escaped

_NAMED = "HasExtendedXMP"
_NAMING = 256
"""Bytes that naming the rest takes, at most."""

_MOST = 2**22
"""Bytes of the largest rest that is put together."""

_PREFIX = re.compile(rb"[<\s/]([^\s<>:=\"']+):")
_PADDING = re.compile(rb"\s+(?=<\?xpacket end)")


class Parts(NamedTuple):
    """A packet in two; `rest` is empty if all of it fits into `main`, both are if it can't be done."""

    main: bytes
    rest: bytes = b""
    digest: str = ""


@dataclass(slots=True)
class Pieces:
    """The pieces of the rest of a packet, by where they belong in it."""

    length: int
    parts: dict[int, bytes] = field(default_factory=dict)

    def whole(self) -> bytes:
        """All of it; empty if pieces are missing, or it is too large."""
        data = bytearray()
        for at, part in sorted(self.parts.items()):
            if at != len(data) or self.length > _MOST:
                return b""
            data += part
        return bytes(data) if len(data) == self.length else b""


def digest_of_rest(main: bytes) -> str:
    """The digest by which a packet names its rest; empty if it names none."""
    packet = Packet.of(main) if _NAMED.encode() in main else None
    return "".join(packet.texts(XMP_NOTE, _NAMED)) if packet else ""


def joined(main: bytes, rest: bytes) -> bytes:
    """Both packets as one; the main one as it is if the rest is damaged."""
    first, second = Packet.of(main), Packet.of(rest)
    if first is None or second is None or first.content is None:
        return main
    end = first.content.end
    named = [one for one in first.properties if (one.space, one.name) == (XMP_NOTE, _NAMED)]
    more = _described(second, (one for one in second.properties if one.top), first.about)
    return first.edited([*(Edit(one.whole, b"") for one in named), Edit(Span(end, end), more)])


def parted(xmp: bytes, most: int) -> Parts:
    """A packet in two parts, the first one of at most `most` bytes."""
    if len(xmp) <= most:
        return Parts(xmp)
    packet = Packet.of(_PADDING.sub(b"\n", xmp))
    if packet is None or packet.content is None:
        return Parts(b"")
    if len(packet.data) <= most:
        return Parts(packet.data)
    too_much, moved = len(packet.data) + _NAMING - most, []
    for one in sorted((one for one in packet.properties if one.top), key=_size, reverse=True):
        if too_much > 0:
            moved.append(one)
            too_much -= _size(one)
    if too_much > 0:
        return Parts(b"")
    described = _described(packet, moved, packet.about)
    begun = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="%b">' % RDF.encode()
    rest = begun + described + b"\n</rdf:RDF></x:xmpmeta>"
    digest = hashlib.md5(rest, usedforsecurity=False).hexdigest().upper()
    end = packet.content.end
    main = packet.edited(
        [*(Edit(one.whole, b"") for one in moved), Edit(Span(end, end), _naming(packet, digest))]
    )
    return Parts(main, rest, digest)


def _size(one: Property) -> int:
    return one.whole.end - one.whole.begin


def _naming(packet: Packet, digest: str) -> bytes:
    attribute = b' xmlns:xmpNote="%b" xmpNote:%b="%b"' % (XMP_NOTE.encode(), _NAMED.encode(), digest.encode())
    return b"\n" + _start(packet.about, attribute) + b"/>"


def _described(packet: Packet, properties: Iterable[Property], about: str) -> bytes:
    """Properties in descriptions of their own, which can stand in any packet."""
    return b"".join(b"\n" + _description(packet, one, about) for one in properties)


def _description(packet: Packet, one: Property, about: str) -> bytes:
    written = packet.data[slice(*one.whole)]
    used = {prefix.decode() for prefix in _PREFIX.findall(written)} & one.scope.keys()
    strange = sorted(used - {"rdf", "xml", "xmlns"})
    declared = b"".join(b' xmlns:%b="%b"' % (name.encode(), escaped(one.scope[name])) for name in strange)
    if one.attribute:
        return _start(about, declared + written) + b"/>"
    return _start(about, declared) + b">" + written + b"</rdf:Description>"


def _start(about: str, attributes: bytes) -> bytes:
    begun = b'<rdf:Description rdf:about="%b" xmlns:rdf="%b"' % (escaped(about), RDF.encode())
    return begun + attributes
