"""What becomes of XMP packets on their way: a few properties are corrected or cut out, all else stays.

See `xmp_packet` for how. A packet that is damaged can't be corrected, so it is not kept: it might go on
claiming what is no longer true, or what it was asked not to tell.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from photoedit.formats.metadata.xmp_packet import (
    APPLE_GAIN_MAP,
    CONTAINER,
    DEVELOP,
    EXIF,
    GAIN_MAP,
    GOOGLE_CAMERA,
    IPTC_EXTENSION,
    MARKED_REGIONS,
    MEDIA,
    MICROSOFT_PHOTO,
    RDF,
    TIFF,
    XMP,
    Edit,
    Packet,
    Property,
    Scope,
    Span,
    escaped,
)
from photoedit.photo import Size

OURS = "https://photoedit.example/ns/1.0/"
"""The namespace of what photoedit itself says in a packet; its prefix is ``photoedit``."""

_EVENT = "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"

_GONE = {GAIN_MAP, APPLE_GAIN_MAP, CONTAINER}
"""Namespaces of what is said about gain maps, and other pictures in the file: only one is ever written."""

_GONE_TOO = re.compile(r"MotionPhoto|MicroVideo")
"""What Google's cameras say about a film behind the picture."""

_REGIONS = {
    (MARKED_REGIONS, "Regions"), (MICROSOFT_PHOTO, "RegionInfo"), (IPTC_EXTENSION, "ImageRegion"),
}  # fmt: skip
"""Faces and other things that are marked where they are on the picture, in fractions of it."""

_REGIONS_IN_PIXELS = {(EXIF, "SubjectArea"), (EXIF, "SubjectLocation")}

_POSITION = re.compile(r"^gps|latitude|longitude|altitude", re.IGNORECASE)
_PLACES = {
    "City", "State", "Country", "CountryCode", "CountryName", "ProvinceState", "Sublocation", "Location",
    "LocationCreated", "LocationShown", "LocationName", "LocationId", "WorldRegion",
}  # fmt: skip
"""The place in words, whatever the namespace: of Photoshop, IPTC Core and Extension, and other programs."""

_DEFAULT_HEAD = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'


def normalised(xmp: bytes) -> bytes:
    """The packet of an upright photo that is alone in its file: ``tiff:Orientation`` becomes 1.

    Claims about gain maps and films are cut out, and so are small pictures. Empty if it is damaged.
    """
    packet = Packet.of(xmp)
    if packet is None:
        return b""
    gone = (one for one in packet.properties if _is_gone(one))
    upright = _set(packet, {(TIFF, "Orientation"): "1"})
    return packet.edited([*_cut(gone), *upright])


def _is_gone(one: Property) -> bool:
    film = one.space == GOOGLE_CAMERA and _GONE_TOO.match(one.name)
    return one.space in _GONE or bool(film) or (one.space, one.name) == (XMP, "Thumbnails")


def sized(xmp: bytes, size: Size) -> bytes:
    """The packet with the pixel dimensions that it states corrected."""
    width, height = str(size.width), str(size.height)
    return _with(xmp, {
        (EXIF, "PixelXDimension"): width, (EXIF, "PixelYDimension"): height,
        (TIFF, "ImageWidth"): width, (TIFF, "ImageLength"): height,
    })  # fmt: skip


def retouched(xmp: bytes, software: str, when: str) -> bytes:
    """The packet with the writing program, and with `when` if that is not empty, where it says either."""
    values = {(XMP, "CreatorTool"): software, (TIFF, "Software"): software}
    if when:
        dates = ((XMP, "ModifyDate"), (XMP, "MetadataDate"), (TIFF, "DateTime"))
        values |= dict.fromkeys(dates, when)
    return _with(xmp, values)


def with_history(xmp: bytes, software: str, when: str) -> bytes:
    """The packet of a photo that is saved anew: with another InstanceID, and one event more in its History.

    Only where it states them (XMP specification, part 2, 1.2.3). The same packet always gets the same
    InstanceID, so that the same job makes the same bytes.
    """
    packet = Packet.of(xmp)
    if packet is None:
        return xmp
    content = hashlib.sha256(xmp + when.encode()).hexdigest()
    instance = f"xmp.iid:{uuid.uuid5(uuid.NAMESPACE_OID, content)}"
    edits = list(_set(packet, {(MEDIA, "InstanceID"): instance}))
    history = packet.find(MEDIA, "History")
    end = packet.data.rfind(b"</", *history.value) if history else -1  # of the list that is all there is
    if history is None or end < 0:
        return packet.edited(edits)
    event = _event(history.scope, instance, software, when)
    longer = packet.edited([*edits, Edit(Span(end, end), event)])
    return longer if Packet.of(longer) else packet.edited(edits)


def _event(scope: Scope, instance: str, software: str, when: str) -> bytes:
    """An item of a History."""
    rdf = next((name for name, space in scope.items() if space == RDF), "rdf")
    said = {
        "action": "saved",
        "instanceID": instance,
        "when": when,
        "softwareAgent": software,
        "changed": "/",
    }
    words = b"".join(b' stEvt:%b="%b"' % (name.encode(), escaped(said[name])) for name in said if said[name])
    return b'<%b:li xmlns:stEvt="%b"%b/>\n' % (rdf.encode(), _EVENT.encode(), words)


def without_develop_settings(xmp: bytes) -> bytes:
    """The packet without the settings of a raw developer, which don't describe an edited photo."""
    return _without(xmp, lambda one: one.space == DEVELOP)


def without_regions(xmp: bytes, *, only_in_pixels: bool = False) -> bytes:
    """The packet without what marks faces and other things by where they are on the picture."""
    unwanted = _REGIONS_IN_PIXELS if only_in_pixels else _REGIONS | _REGIONS_IN_PIXELS
    return _without(xmp, lambda one: (one.space, one.name) in unwanted)


def without_position(xmp: bytes) -> bytes:
    """The packet without the position, and without the place in words."""
    return _without(xmp, lambda one: one.name in _PLACES or _POSITION.search(one.name) is not None)


def recipe(xmp: bytes) -> str:
    """The recipe that the photo was made with, as the text of a recipe file; empty if it tells none."""
    packet = Packet.of(xmp) if b"photoedit" in xmp else None
    return "".join(packet.texts(OURS, "recipe")) if packet else ""


def with_recipe(xmp: bytes, text: str, fingerprint: str, software: str) -> bytes:
    """The packet, or a new one, with a recipe in place of any that it had."""
    bare = _without(xmp, lambda one: one.space == OURS)
    packet = Packet.of(bare) if bare else None
    if packet is not None and packet.content is None and packet.properties:
        return bare  # it is no RDF, so there is no place for more, and what it says must not be lost
    if packet is None or packet.content is None:
        return _DEFAULT_HEAD + _new(text, fingerprint, software) + b'\n<?xpacket end="w"?>'
    prefix = next((name for name, space in packet.scope.items() if space == RDF), "rdf").encode()
    at = packet.content.end
    return packet.edited([Edit(Span(at, at), _description(prefix, packet.about, text, fingerprint) + b"\n")])


def _new(text: str, fingerprint: str, software: str) -> bytes:
    creator = b'  <rdf:Description rdf:about="" xmlns:xmp="%s" xmp:CreatorTool="%s"/>\n'
    return b"".join((
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/">\n <rdf:RDF xmlns:rdf="%s">\n' % RDF.encode(),
        creator % (XMP.encode(), escaped(software)),
        _description(b"rdf", "", text, fingerprint),
        b"\n </rdf:RDF>\n</x:xmpmeta>",
    ))  # fmt: skip


def _description(rdf: bytes, about: str, text: str, fingerprint: str) -> bytes:
    start = b'  <%b:Description %b:about="%b" xmlns:%b="%b" xmlns:photoedit="%b" photoedit:hash="%b">'
    begun = start % (rdf, rdf, escaped(about), rdf, RDF.encode(), OURS.encode(), escaped(fingerprint))
    recipe_element = b"<photoedit:recipe>%b</photoedit:recipe>" % escaped(text)
    return b"%b\n   %b\n  </%b:Description>" % (begun, recipe_element, rdf)


Values = Mapping[tuple[str, str], str]
"""Texts by namespace and name."""


def _with(xmp: bytes, values: Values) -> bytes:
    """The packet with some of its values replaced where they are stated."""
    packet = Packet.of(xmp)
    return packet.edited(_set(packet, values)) if packet else xmp


def _set(packet: Packet, values: Values = MappingProxyType({})) -> Iterator[Edit]:
    for one in packet.properties:
        text = values.get((one.space, one.name))
        if text is not None and one.top and packet.is_text(one):
            yield Edit(one.value, escaped(text))


def _without(xmp: bytes, unwanted: Callable[[Property], bool]) -> bytes:
    """The packet without some properties."""
    packet = Packet.of(xmp)
    return packet.edited(_cut(filter(unwanted, packet.properties))) if packet else xmp


def _cut(properties: Iterable[Property]) -> Iterator[Edit]:
    return (Edit(one.whole, b"") for one in properties)
