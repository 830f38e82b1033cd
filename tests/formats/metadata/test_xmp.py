"""XMP packets: some properties corrected or cut, all else byte for byte as it was."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.formats.metadata import xmp
from photoedit.formats.metadata.xmp_packet import MEDIA, Packet
from photoedit.photo import Size

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "x": "adobe:ns:meta/",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "hdrgm": "http://ns.adobe.com/hdr-gain-map/1.0/",
    "Container": "http://ns.google.com/photos/1.0/container/",
    "GCamera": "http://ns.google.com/photos/1.0/camera/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "MP": "http://ns.microsoft.com/photo/1.2/",
}
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
RECIPE = 'photoedit = 1\nname = "Warm & <crisp>"\n\n[[step]]\nfilter = "exposure"\nstops = 0.5\n'


def packet(attributes: str = "", elements: str = "") -> bytes:
    """A packet as most programs write it."""
    declared = " ".join(
        f'xmlns:{name}="{space}"' for name, space in SPACES.items() if name not in "rdf x xml"
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Some Tool">\n'
        f' <rdf:RDF xmlns:rdf="{SPACES["rdf"]}">\n'
        f'  <rdf:Description rdf:about="uuid:1" {declared}\n   {attributes}>\n{elements}\n'
        f"  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n{' ' * 100}\n<?xpacket end='w'?>"
    ).encode()


def names(data: bytes) -> set[str]:
    """Every name in a packet, of elements and attributes, with its usual prefix; read by another parser."""
    prefixes = {space: name for name, space in SPACES.items()} | {xmp.OURS: "photoedit"}
    root = ET.fromstring(data[: data.rfind(b">") + 1])
    found = {name for element in root.iter() for name in (element.tag, *element.attrib)}
    pairs = (name[1:].split("}") for name in found if name.startswith("{"))
    return {f"{prefixes[space]}:{name}" for space, name in pairs if space}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'<a tiff:Orientation="6" b="6"/>', b'<a tiff:Orientation="1" b="6"/>'),
        (b"<a tiff:Orientation = '8'/>", b"<a tiff:Orientation = '1'/>"),
        (b"<tiff:Orientation>3</tiff:Orientation>", b"<tiff:Orientation>1</tiff:Orientation>"),
        (b'<a exif:Orientation="6"/>', b'<a exif:Orientation="6"/>'),
        (b"<a/>", b"<a/>"),
        (b"", b""),
    ],
)
def test_orientation_becomes_1(before: bytes, after: bytes) -> None:
    wrapped = b"<rdf:Description>%b</rdf:Description>" if b"<a" not in before else b"%b"
    before = before.replace(b"<a", b"<rdf:Description")
    after = after.replace(b"<a", b"<rdf:Description")
    assert xmp.normalised(wrapped % before if before else b"") == (wrapped % after if after else b"")


def test_only_the_orientation_is_changed() -> None:
    before = packet('tiff:Orientation="6" dc:format="image/jpeg"', "<dc:title>T&amp;T &#x41;</dc:title>")
    after = xmp.normalised(before)
    assert after == before.replace(b'tiff:Orientation="6"', b'tiff:Orientation="1"')


def test_a_prefix_may_have_another_name() -> None:
    other = packet('tiff:Orientation="6"').replace(b"tiff:", b"t:").replace(b"xmlns:tiff", b"xmlns:t")
    assert b't:Orientation="1"' in xmp.normalised(other)


def test_gain_maps_films_and_small_pictures_are_not_claimed_any_more() -> None:
    elements = (
        "<Container:Directory><rdf:Seq><rdf:li rdf:parseType='Resource'/></rdf:Seq></Container:Directory>"
        "<xmp:Thumbnails><rdf:Alt><rdf:li>/9j/4AAQ</rdf:li></rdf:Alt></xmp:Thumbnails>"
        "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>A harbour</rdf:li></rdf:Alt></dc:title>"
    )
    attributes = 'hdrgm:Version="1.0" GCamera:MotionPhoto="1" GCamera:MicroVideoOffset="4" xmp:Rating="3"'
    after = xmp.normalised(packet(attributes, elements))
    assert names(after) == {
        "x:xmpmeta", "x:xmptk", "rdf:RDF", "rdf:Description", "rdf:about", "rdf:Alt", "rdf:li",
        "xml:lang", "dc:title", "xmp:Rating",
    }  # fmt: skip
    assert b"/9j/" not in after


def test_sizes_program_and_dates_are_corrected_where_they_are_stated() -> None:
    attributes = (
        'exif:PixelXDimension="4000" tiff:ImageLength="3000" xmp:CreatorTool="Camera 5" '
        'xmp:ModifyDate="2020-01-01T00:00:00" xmp:CreateDate="2020-01-01T00:00:00"'
    )
    elements = (
        "<xmp:MetadataDate>2020-01-01</xmp:MetadataDate><exif:PixelYDimension>3000</exif:PixelYDimension>"
    )
    before = packet(attributes, elements)
    after = xmp.sized(xmp.retouched(before, "photoedit 1", "2026-11-23T12:00:00+01:00"), Size(640, 480))
    found = Packet.of(after)
    assert found is not None
    said = {f"{one.name}": one.texts for one in found.properties}
    assert said == {
        "PixelXDimension": ("640",), "PixelYDimension": ("480",), "ImageLength": ("480",),
        "CreatorTool": ("photoedit 1",), "CreateDate": ("2020-01-01T00:00:00",),
        "ModifyDate": ("2026-11-23T12:00:00+01:00",), "MetadataDate": ("2026-11-23T12:00:00+01:00",),
    }  # fmt: skip
    assert xmp.retouched(packet('dc:format="x"'), "photoedit 1", "2026") == packet('dc:format="x"')


HISTORY = (
    '<xmpMM:History xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
    'xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"><rdf:Seq>\n'
    '<rdf:li stEvt:action="converted" stEvt:when="2014-04-02"/></rdf:Seq></xmpMM:History>'
)
INSTANCE = (
    'xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmpMM:InstanceID="xmp.iid:1" xmpMM:DocumentID="xmp.did:1"'
)


def test_a_history_goes_on_and_the_file_is_another_instance() -> None:
    before = packet(INSTANCE, HISTORY)
    after = xmp.with_history(before, "photoedit 1 & co", "2026-11-23T12:34:56")
    root = ET.fromstring(after[: after.rfind(b">") + 1])
    event = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
    first, last = root.iter(f"{{{SPACES['rdf']}}}li")
    assert first.attrib == {f"{event}action": "converted", f"{event}when": "2014-04-02"}
    assert last.attrib[f"{event}softwareAgent"] == "photoedit 1 & co"
    found = Packet.of(after)
    assert found is not None
    (instance,) = found.texts(MEDIA, "InstanceID")
    assert instance == last.attrib[f"{event}instanceID"] != "xmp.iid:1"
    assert found.texts(MEDIA, "DocumentID") == ("xmp.did:1",)
    assert xmp.with_history(before, "photoedit 1 & co", "2026-11-23T12:34:56") == after
    again = Packet.of(xmp.with_history(after, "photoedit 1", "2026-11-24T12:34:56"))
    assert again is not None and again.texts(MEDIA, "InstanceID") != (instance,)


@pytest.mark.parametrize(
    "data",
    [
        packet(),
        b"",
        b"no XMP",
        packet("", '<xmpMM:History xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"/>'),
    ],
)
def test_a_packet_without_a_history_gets_none(data: bytes) -> None:
    assert xmp.with_history(data, "photoedit 1", "") == data


def test_develop_settings_go_with_all_that_is_in_them() -> None:
    curve = "<crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li></rdf:Seq></crs:ToneCurve>"
    after = xmp.without_develop_settings(packet('crs:Exposure2012="+0.5" xmp:Rating="3"', curve))
    assert not any(name.startswith("crs:") for name in names(after))
    assert "xmp:Rating" in names(after)


def test_the_position_and_the_place_go_and_nothing_else() -> None:
    attributes = (
        'exif:GPSLatitude="48,8.5N" exif:GPSLongitude="11,30.25E" photoshop:City="Pau" '
        'photoshop:Country="France" Iptc4xmpCore:Location="Quay" xmp:Rating="3"'
    )
    shown = (
        "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description exif:GPSLatitude='48,8.5N' "
        "Iptc4xmpExt:City='Pau'/></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>"
        "<dc:title>A harbour</dc:title>"
        "<Iptc4xmpCore:CreatorContactInfo Iptc4xmpCore:CiAdrCity='Berlin'/>"
    )
    after = xmp.without_position(packet(attributes, shown))
    for gone in (b"48,8", b"11,30", b"Pau", b"France", b"Quay", b"GPSL", b"LocationShown"):
        assert gone not in after
    for kept in (b"A harbour", b'xmp:Rating="3"', b"Berlin"):
        assert kept in after
    assert names(after)


@pytest.mark.parametrize(
    "before",
    [
        b"",
        packet(),
        packet('xmp:Rating="3"', "<dc:title>A</dc:title>"),
        packet().replace(b"</rdf:RDF>", b""),
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
        packet().replace(b"rdf:", b"r:").replace(b"xmlns:rdf", b"xmlns:r"),
    ],
    ids=["none", "empty", "full", "damaged", "no RDF", "other prefix"],
)
def test_a_recipe_comes_back(before: bytes) -> None:
    after = xmp.with_recipe(before, RECIPE, "0123abcd", "photoedit 1")
    assert xmp.recipe(after) == RECIPE.strip()
    assert ET.fromstring(after[: after.rfind(b">") + 1]) is not None
    found = Packet.of(after)
    assert found is not None
    assert found.texts(xmp.OURS, "hash") == ("0123abcd",)
    was = Packet.of(before)
    if was:
        assert {each.name for each in was.properties} <= {each.name for each in found.properties}


def test_a_recipe_takes_the_place_of_the_one_before() -> None:
    once = xmp.with_recipe(packet(), RECIPE, "0123", "photoedit 1")
    twice = xmp.with_recipe(once, "photoedit = 1\n", "4567", "photoedit 1")
    assert xmp.recipe(twice) == "photoedit = 1"
    assert twice.count(b"<photoedit:recipe>") == 1


@pytest.mark.parametrize(
    "hostile",
    [
        packet().replace(b"<x:xmpmeta", ENTITIES + b"<x:xmpmeta").replace(b"\n\n", b"&b;"),
        packet().replace(b"<x:xmpmeta", b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x:xmpmeta'),
        packet().replace(b"</rdf:RDF>", b""),
        b"<a>" * 100_000,
        b"<a>" * 1000 + b"</a>" * 1000,
        b"no xml at all",
        b"\xff\xfe<\0a\0",
    ],
    ids=["entities", "external", "damaged", "open", "deep", "text", "UTF-16"],
)
def test_entities_and_damage_are_refused(hostile: bytes) -> None:
    assert xmp.normalised(hostile) == b""
    assert xmp.recipe(hostile + b"photoedit") == ""


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_packet_in_utf_16_is_understood(encoding: str) -> None:
    wide = packet('tiff:Orientation="6"').decode().encode(encoding)
    assert b'tiff:Orientation="1"' in xmp.normalised(wide)
    assert not xmp.normalised(wide + bytes(20)).endswith(b"\0")


def test_many_properties_take_no_time_to_speak_of() -> None:
    lot = packet("", "\n   <exif:GPSLatitude>48,8.5N</exif:GPSLatitude>" * 40_000)
    assert b"48,8" not in xmp.without_position(lot)
    assert xmp.normalised(packet("", "<a/>" * 1_000_000)) == b""


XML_LIKE = st.text(alphabet="tiff:Orientation=\"'<>/ 16&;").map(str.encode)


@given(st.binary() | XML_LIKE | XML_LIKE.map(lambda inner: b"<rdf:Description>%b</rdf:Description>" % inner))
def test_any_bytes_are_taken(data: bytes) -> None:
    once = xmp.normalised(data)
    assert xmp.normalised(once) == once


def test_a_packet_without_a_place_for_a_recipe_keeps_what_it_says() -> None:
    odd = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description dc:title="A harbour"/></x:xmpmeta>'
    assert xmp.with_recipe(odd, RECIPE, "0123", "photoedit 1") == odd


def test_marked_faces_and_areas_are_cut_out_and_nothing_else() -> None:
    person = "<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ann</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>"
    marks = (
        '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>'
        '<rdf:li mwg-rs:Name="Ann" mwg-rs:Type="Face"/></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>'
        '<MP:RegionInfo rdf:parseType="Resource"/>'
        "<Iptc4xmpExt:ImageRegion><rdf:Bag><rdf:li>a</rdf:li></rdf:Bag></Iptc4xmpExt:ImageRegion>"
    )
    assert xmp.without_regions(packet(elements=person + marks)) == packet(elements=person)
    assert xmp.without_regions(packet(elements=person)) == packet(elements=person)
