"""XMP packets: understood as XML, but changed by cutting and replacing characters.

An XML parser that reads a packet and writes it anew changes what it doesn't know: prefixes, order, comments,
the padding that lets other programs edit in place. So expat only tells where each property stands in the
bytes, and all else stays as it is. Document types are refused, and with them every trick with entities: XMP
has none (ISO 16684-1, section 7.1), and an entity of a few bytes can unfold to gigabytes.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple
from xml.parsers import expat

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
TIFF, EXIF = "http://ns.adobe.com/tiff/1.0/", "http://ns.adobe.com/exif/1.0/"
XMP, XMP_NOTE = "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/xmp/note/"
MEDIA = "http://ns.adobe.com/xap/1.0/mm/"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
DEVELOP = "http://ns.adobe.com/camera-raw-settings/1.0/"
GAIN_MAP, APPLE_GAIN_MAP = "http://ns.adobe.com/hdr-gain-map/1.0/", "http://ns.apple.com/HDRGainMap/1.0/"
CONTAINER = "http://ns.google.com/photos/1.0/container/"
GOOGLE_CAMERA = "http://ns.google.com/photos/1.0/camera/"
MARKED_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
MICROSOFT_PHOTO, IPTC_EXTENSION = (
    "http://ns.microsoft.com/photo/1.2/",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
)
_META, _XML = "adobe:ns:meta/", "http://www.w3.org/XML/1998/namespace"

Scope = Mapping[str, str]
"""Namespaces by their prefixes."""

_USUAL: Scope = MappingProxyType({
    "rdf": RDF, "x": _META, "xml": _XML, "tiff": TIFF, "exif": EXIF, "xmp": XMP, "xap": XMP, "xmpMM": MEDIA,
    "xmpNote": XMP_NOTE, "dc": DUBLIN_CORE, "photoshop": PHOTOSHOP, "crs": DEVELOP, "hdrgm": GAIN_MAP,
    "HDRGainMap": APPLE_GAIN_MAP, "Container": CONTAINER, "GContainer": CONTAINER, "GCamera": GOOGLE_CAMERA,
    "mwg-rs": MARKED_REGIONS, "MP": MICROSOFT_PHOTO, "Iptc4xmpExt": IPTC_EXTENSION,
})  # fmt: skip
"""What prefixes mean in packets that forget to declare them."""

_SYNTAX = (RDF, _META, _XML, "xmlns", "")
_TAG = re.compile(rb"""<[^\s/>]+(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/?>""")
_ATTRIBUTE = re.compile(rb"""\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")
_DEEPEST, _MOST_PARTS, _MOST_NAMESPACES = 64, 50_000, 500
"""Elements in elements, elements and attributes in all, and namespaces; more would take too long."""

_WIDE = {
    codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be",
    b"<\0": "utf-16-le", b"\0<": "utf-16-be",
}  # fmt: skip


class Span(NamedTuple):
    """Bytes of a packet, from `begin` up to, not including, `end`."""

    begin: int
    end: int


class Edit(NamedTuple):
    """What a part of a packet becomes."""

    span: Span
    data: bytes


@dataclass(frozen=True, slots=True)
class Property:
    """A property, whether it is written as an element or as an attribute.

    Attributes:
        space, name: its namespace and its name there.
        whole: all of it, with the white space before it.
        value: what stands between its quotes or its tags.
        texts: the text, or that of each item of a list.
        top: whether it belongs to the photo itself, not to another property.
        scope: the namespaces that are declared where it stands.
    """

    space: str
    name: str
    whole: Span
    value: Span
    texts: tuple[str, ...]
    top: bool
    attribute: bool
    scope: Scope = field(repr=False)


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet that is well-formed.

    Attributes:
        properties: in the order in which they begin.
        content: what stands between the tags of the RDF element, None if it has no end tag.
        scope: the namespaces declared at the RDF element.
        about: what the descriptions say they are about.
    """

    data: bytes
    properties: tuple[Property, ...]
    content: Span | None
    scope: Scope
    about: str

    @classmethod
    def of(cls, data: bytes) -> Packet | None:
        """The packet in some bytes; None if it is damaged, or no XMP."""
        text = _as_utf_8(data).rstrip(b"\0")
        end = text.rfind(b">") + 1
        reader = _Reader(text[:end])
        try:
            reader.read()
        except (expat.ExpatError, ValueError):
            return None
        found = sorted(reader.properties, key=lambda each: each.whole)
        return cls(text, tuple(found), reader.content, reader.scope, reader.about)

    def find(self, space: str, name: str) -> Property | None:
        """The photo's own property of that name."""
        wanted = (space, name)
        return next((one for one in self.properties if one.top and (one.space, one.name) == wanted), None)

    def texts(self, space: str, name: str) -> tuple[str, ...]:
        """The texts of the photo's own property of that name."""
        found = self.find(space, name)
        return tuple(text for text in found.texts if text) if found else ()

    def is_text(self, one: Property) -> bool:
        """Whether the value of a property is a text and nothing more."""
        return b"<" not in self.data[slice(*one.value)]

    def edited(self, edits: Iterable[Edit]) -> bytes:
        """The packet's bytes with some parts replaced; a part inside another replaced one goes with it."""
        parts, at = [], 0
        for span, data in sorted(edits, key=lambda edit: (edit.span.begin, -edit.span.end)):
            if span.begin >= at:
                parts += [self.data[at : span.begin], data]
                at = span.end
        return b"".join([*parts, self.data[at:]])


def escaped(text: str) -> bytes:
    """A text as it stands in a packet, between tags or quotes."""
    legal = "".join(c if c in "\t\n\r" or c >= " " else " " for c in text)
    for character, entity in {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}.items():
        legal = legal.replace(character, entity)
    return legal.encode("utf-8", "replace")


def _as_utf_8(data: bytes) -> bytes:
    """A packet in another encoding of Unicode, told by how its first character stands, as UTF-8."""
    for start, name in _WIDE.items():
        if data.startswith(start):
            return data.decode(name, "replace").removeprefix("\ufeff").encode("utf-8", "replace")
    return data.removeprefix(codecs.BOM_UTF8)


@dataclass(slots=True)
class _Open:
    """An element whose end has not come yet."""

    space: str
    name: str
    begin: int
    content_at: int
    scope: Scope
    top: bool
    texts: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)

    @property
    def is_property(self) -> bool:
        return self.space not in _SYNTAX


class _Reader:
    """Collects properties while expat goes over a packet.

    Raises:
        ExpatError: it is not well-formed.
        ValueError: it has a document type, or elements in elements without end.
    """

    def __init__(self, data: bytes) -> None:
        self.properties: list[Property] = []
        self.content: Span | None = None
        self.scope: Scope = _USUAL
        self.about = ""
        self._data = data
        self._open: list[_Open] = []
        self._parts = 0
        self._parser = parser = expat.ParserCreate("utf-8")
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text

    def read(self) -> None:
        self._parser.Parse(self._data, True)

    def _refuse(self, *_: object) -> None:
        raise ValueError("XMP has no document type")

    def _start(self, tag: str, attributes: list[str]) -> None:
        self._parts += 1 + len(attributes) // 2
        if len(self._open) >= _DEEPEST or self._parts > _MOST_PARTS:
            raise ValueError("it has too many elements, or they are nested too deep")
        at = self._parser.CurrentByteIndex
        end = self._end_of_tag(at) if attributes else self._data.index(b">", at) + 1
        outer = self._open[-1] if self._open else None
        scope = _with_declared(outer.scope if outer else _USUAL, attributes)
        top = outer is None or (outer.top and not outer.is_property)
        space, name = _resolved(tag, scope)
        self._open.append(_Open(space, name, at, end, scope, top))
        if not attributes and name != "RDF":
            return
        if (space, name) == (RDF, "RDF") and self.scope is _USUAL:
            self.scope = scope
        inside = top and space in _SYNTAX
        places = _ATTRIBUTE.finditer(self._data, at, end)
        for place, key, value in zip(places, attributes[::2], attributes[1::2], strict=True):
            self._attribute(place, key, value, scope, top=inside)

    def _end_of_tag(self, at: int) -> int:
        written = _TAG.match(self._data, at)
        if written is None:
            raise ValueError("a tag can't be found again")
        return written.end()

    def _attribute(self, place: re.Match[bytes], key: str, value: str, scope: Scope, *, top: bool) -> None:
        space, name = _resolved(key, scope) if ":" in key else ("", key)
        if name == "about" and space in (RDF, "") and not self.about:
            self.about = value
        if space not in _SYNTAX and not key.startswith("xmlns"):
            inner = Span(place.start(2) + 1, place.end(2) - 1)
            whole = Span(*place.span())
            self.properties.append(Property(space, name, whole, inner, (value,), top, True, scope))

    def _text(self, text: str) -> None:
        if self._open:
            self._open[-1].texts.append(text)

    def _end(self, _: str) -> None:
        done, at = self._open.pop(), self._parser.CurrentByteIndex
        has_end_tag = self._data[at : at + 2] == b"</"
        end = self._data.index(b">", at) + 1 if has_end_tag else done.content_at
        value = Span(done.content_at, at if has_end_tag else done.content_at)
        text = "".join(done.texts).strip()
        if (done.space, done.name) == (RDF, "RDF") and has_end_tag:
            self.content = value
        if done.is_property:
            texts = tuple(done.items) if done.items else (text,)
            whole = Span(self._before(done.begin), end)
            self.properties.append(
                Property(done.space, done.name, whole, value, texts, done.top, False, done.scope)
            )
        elif (done.space, done.name) == (RDF, "li"):
            owner = next((each for each in reversed(self._open) if each.is_property), None)
            if owner:
                owner.items.append(text)

    def _before(self, begin: int) -> int:
        """Where the white space before an element begins."""
        while self._data[begin - 1 : begin].isspace():
            begin -= 1
        return begin


def _with_declared(scope: Scope, attributes: list[str]) -> Scope:
    """The namespaces inside an element with these attributes."""
    declared = {
        name.partition(":")[2]: value
        for name, value in zip(attributes[::2], attributes[1::2], strict=True)
        if name == "xmlns" or name.startswith("xmlns:")
    }
    if len(scope) + len(declared) > _MOST_NAMESPACES:
        raise ValueError("it declares too many namespaces")
    return {**scope, **declared} if declared else scope


def _resolved(name: str, scope: Scope) -> tuple[str, str]:
    """A written name as namespace and name; the prefix stands for a namespace that is not declared."""
    prefix, colon, local = name.rpartition(":")
    if not colon:
        return scope.get("", ""), name
    return scope.get(prefix, prefix), local
