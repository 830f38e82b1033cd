"""Metadata on their way from file to file, checked with readers that share no code with ours."""

from __future__ import annotations

import io
import json
import shutil
import struct
import subprocess
import tracemalloc
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, TiffImagePlugin

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.errors import ReadError, RecipeError
from photoedit.formats import Format, by_name, formats
from photoedit.formats.metadata import STRIP_ALL, STRIP_GPS, Telling, gathered, told
from photoedit.formats.metadata.xmp_packet import Packet
from photoedit.formats.profiles import icc
from photoedit.photo import Metadata, Photo, Size
from photoedit.recipe import Recipe
from tests.conftest import SHARED
from tests.formats.metadata.test_iptc import PLACE, dataset
from tests.formats.metadata.test_xmp import ENTITIES, packet
from tests.formats.samples import MAKER_NOTE, PATHS, exif, photo, saved, srgb, tags_of

EXIFTOOL = shutil.which("exiftool")
needs_exiftool = pytest.mark.skipif(EXIFTOOL is None, reason="exiftool is not installed")
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared photos are not here")
WRITABLE = [kind for kind in formats() if kind.depths]
every_format = pytest.mark.parametrize("kind", WRITABLE, ids=lambda kind: kind.name)

WHEN = datetime(2026, 11, 23, 12, 34, 56, tzinfo=UTC)
SUBJECT = 0x8769 << 16 | 0x9214
EDIT = Recipe.from_text("exposure stops=0.5 resize long_side=300")
GPS_XMP = packet(
    'exif:GPSLatitude="48,51.5N" exif:GPSLongitude="2,17.66E" photoshop:City="Pau" xmp:Rating="3"',
    "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>A harbour</rdf:li></rdf:Alt></dc:title>",
)
GPS_IPTC = dataset(5, b"A harbour") + dataset(90, PLACE[90]) + dataset(101, PLACE[101])
POSITION = (
    struct.pack("<6I", 48, 1, 51, 1, 30, 1), struct.pack(">6I", 48, 1, 51, 1, 30, 1),
    b"48,51", b"2,17.66", b"Pau", b"France", b"48.85",
)  # fmt: skip
"""How the position of the samples may stand in a file."""


def tells(order: str = "<") -> Metadata:
    """Metadata that tell the position in every way there is."""
    texts = (("Comment", "a comment"), ("exif:GPSLatitude", "48/1, 51/1"), ("Title", "gps 48.85"))
    return Metadata(exif(order, orientation=1), GPS_XMP, GPS_IPTC, texts)


def all_bytes(path: Path) -> bytes:
    """A file's bytes, and those of the texts that are packed in a PNG, and of raw profiles in them."""
    data = path.read_bytes()
    return data + b"".join(_unpacked(data)) if data.startswith(b"\x89PNG") else data


def _unpacked(png: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(png):
        size, name = struct.unpack_from(">I4s", png, at)
        if name == b"zTXt":
            text = zlib.decompress(png[at + 8 : at + 8 + size].split(b"\0", 1)[1][1:])
            yield text
            yield bytes.fromhex(text.split(maxsplit=2)[2].decode())
        at += size + 12


@every_format
@pytest.mark.parametrize("order", ["<", ">"])
def test_after_strip_gps_no_number_of_the_position_is_left(kind: Format, order: str, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    saved(photo(metadata=tells(order)), path, kind.name)
    assert any(number in all_bytes(path) for number in POSITION)
    left, notes = told(tells(order), Telling(STRIP_GPS))
    saved(photo(metadata=left), path, kind.name)
    assert not [number for number in POSITION if number in all_bytes(path)]
    assert notes == ("makernote_may_hold_position",)
    result = kind.read(path).metadata
    assert tags_of(result.exif)[0x010F] == "ACME"
    assert MAKER_NOTE in result.exif
    assert b"A harbour" in result.xmp


def test_a_photo_without_a_maker_note_gets_no_note_on_it() -> None:
    assert told(Metadata(xmp=GPS_XMP), Telling(STRIP_GPS))[1] == ()


@every_format
def test_after_strip_all_nothing_is_left(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    left, notes = told(tells(), Telling(STRIP_ALL, recipe="photoedit = 1", when=WHEN))
    assert (left, notes) == (Metadata(), ())
    saved(photo(metadata=left), path, kind.name)
    assert kind.read(path).metadata.exif == b"" or kind.name == "tiff"
    for word in (b"ACME", b"harbour", b"comment", b"photoedit = 1", *POSITION):
        assert word not in all_bytes(path)


GPS_PHOTOS = ("galaxy_s7_night_12mp", "iphone5_flower_o3_8mp", "leica_m_singapore_8mp")
EDITED = {
    "SourceFile", "File", "System", "Composite", "ExifTool", "JFIF", "ICC_Profile", "ICC-header", "PNG",
    "PNG-pHYs", "XMP-photoedit", "XMP-crs", "IFD1", "XMP-x", "Photoshop",
}  # fmt: skip
"""Groups in exiftool's list that belong to the file, or that an edit makes anew or drops."""

CORRECTED = {
    "Orientation", "ExifImageWidth", "ExifImageHeight", "ImageWidth", "ImageHeight", "Software", "ModifyDate",
    "OffsetTime", "SubSecTime", "CreatorTool", "MetadataDate", "PreviewImageStart", "ThumbnailOffset",
    "Compression", "BitsPerSample", "PhotometricInterpretation", "StripOffsets", "RowsPerStrip",
    "StripByteCounts", "PlanarConfiguration", "SampleFormat", "YCbCrPositioning", "SubfileType",
    "SamplesPerPixel", "Predictor", "InstanceID", "History",
}  # fmt: skip
"""Fields that an edit corrects, or that say how a TIFF is stored."""


def made(source: Path, folder: Path, format_name: str, recipe: Recipe, policy: str = "keep") -> PhotoDone:
    """What a batch makes of a photo."""
    kind = by_name(format_name)
    job = Job(source, folder / f"out{kind.suffixes[0]}", format_name, kind.options())
    events: list[Event] = []
    Batch(BatchSpec((job,), recipe, How("serial"), policy, WHEN)).run(events.append)
    return next(event for event in events if isinstance(event, PhotoDone))


def by_exiftool(path: Path) -> dict[str, Any]:
    """Every field that exiftool finds, by group and name."""
    assert EXIFTOOL is not None
    words = (EXIFTOOL, "-json", "-G1", "-a", "-n", "-struct", path)
    found: dict[str, Any] = json.loads(subprocess.run(words, capture_output=True, check=True).stdout)[0]
    return found


@needs_shared
@needs_exiftool
@pytest.mark.parametrize("format_name", ["jpeg", "png", "tiff"])
@pytest.mark.parametrize("name", GPS_PHOTOS)
def test_real_photos_lose_their_position_and_nothing_else(
    name: str, format_name: str, tmp_path: Path
) -> None:
    source = SHARED / "photos" / "jpeg" / f"{name}.jpg"
    kept = by_exiftool(made(source, tmp_path / "kept", format_name, EDIT).target)
    done = made(source, tmp_path / "left", format_name, EDIT, STRIP_GPS)
    left = by_exiftool(done.target)
    gone = {key for key in kept.keys() - left.keys() if not key.startswith("Composite:")}
    assert gone
    words = ("GPS", "City", "Country", "State", "Location", "CurrentIPTCDigest")
    assert all(any(word in key for word in words) for key in gone), gone
    assert not [key for key in left if "GPSL" in key or "GPSP" in key]
    data = all_bytes(done.target)
    exif_of_source = source.read_bytes()[:65536]
    for number in _gps_numbers(exif_of_source):
        assert number not in data
    assert ("makernote_may_hold_position" in done.notes) == any(key.startswith("Samsung") for key in left)


def _gps_numbers(data: bytes) -> list[bytes]:
    """The bytes of latitude and longitude, found the slow way: entries of type 5, count 3, tags 2 and 4."""
    base = data.index(b"Exif\0\0") + 6
    order = "<" if data[base : base + 2] == b"II" else ">"
    places = [data.index(struct.pack(order + "HHI", tag, 5, 3)) for tag in (2, 4)]
    values = [base + struct.unpack_from(order + "I", data, at + 8)[0] for at in places]
    return [data[at : at + 24] for at in values]


@needs_shared
@needs_exiftool
@pytest.mark.parametrize("format_name", ["jpeg", "png", "tiff"])
@pytest.mark.parametrize(
    "name",
    ["1000d_street_o6_10mp", "d80_digikam_xmp_iptc_10mp", "leica_m_singapore_8mp", "xe1_sam_henderson"],
)
def test_real_photos_keep_every_field_but_those_an_edit_corrects(
    name: str, format_name: str, tmp_path: Path
) -> None:
    source = SHARED / "photos" / "jpeg" / f"{name}.jpg"
    before = by_exiftool(source)
    done = made(source, tmp_path, format_name, EDIT)
    after = by_exiftool(done.target)
    for key, value in before.items():
        group, _, word = key.partition(":")
        if group not in EDITED and word not in CORRECTED and "Preview" not in word:
            assert str(after.get(key)) == str(value), key
    assert after.get("IFD0:Orientation", 1) == after.get("XMP-tiff:Orientation", 1) == 1
    if "IFD0:ModifyDate" in before:
        assert after["IFD0:ModifyDate"] == "2026:11:23 12:34:56"
    if "IFD0:Software" in before:
        assert after["IFD0:Software"].startswith("photoedit ")
    if "ExifIFD:ExifImageWidth" in before:
        assert max(after["ExifIFD:ExifImageWidth"], after["ExifIFD:ExifImageHeight"]) == 300
    assert not [key for key in after if key.startswith("XMP-crs")]


@pytest.mark.parametrize("kind", [one.name for one in WRITABLE if one.name != "tiff"])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("height", "width"), [(300, 400), (500, 161), (120, 160)])
def test_the_thumbnail_shows_the_photo_as_it_is_now(
    kind: str, order: str, height: int, width: int, tmp_path: Path
) -> None:
    y, x = np.mgrid[:height, :width]
    pixels = np.stack([255 * x // width, 255 * y // height, 200 * (x > y)], axis=2).astype(np.uint8)
    shown = Photo(pixels, metadata=Metadata(exif(order, thumbnail=b"an old one" * 20)))
    path = tmp_path / "photo"
    saved(shown, path, kind)
    assert b"an old one" not in path.read_bytes()
    block = by_name(kind).read(path).metadata.exif
    read = Image.Exif()
    read.load(block)
    small_facts = read.get_ifd(ExifTags.IFD.IFD1)
    if max(height, width) <= 160:
        assert not small_facts
        return
    at, size = small_facts[0x0201], small_facts[0x0202]
    with Image.open(io.BytesIO(block[at : at + size])) as small:
        assert max(small.size) == 160
        large = Image.fromarray(shown.pixels).resize(small.size, Image.Resampling.BOX)
        error = np.abs(np.asarray(small).astype(int) - np.asarray(large)).mean()
    assert error < 4


def test_a_photo_written_by_rows_has_the_same_thumbnail(tmp_path: Path) -> None:
    shown = photo(1000, 1100, metadata=Metadata(exif()))
    kind = by_name("jpeg")
    saved(shown, tmp_path / "whole", "jpeg")
    with (tmp_path / "rows").open("w+b") as file:
        writer = kind.row_writer(shown.without_pixels(), file, kind.options())
        for top in range(0, 1000, writer.grain):
            writer.write(shown.pixels[top : top + writer.grain], None)
        writer.finish()
    with Image.open(tmp_path / "rows") as image:
        assert image.getexif().get_ifd(ExifTags.IFD.IFD1)[0x0202] > 1000
    assert (tmp_path / "rows").read_bytes() == (tmp_path / "whole").read_bytes()


def test_extended_xmp_is_put_together_and_parted_again(tmp_path: Path) -> None:
    large = "<dc:description>" + "x" * 100_000 + "</dc:description>"
    known = packet('xmp:Rating="3" dc:source="' + "y" * 70_000 + '"', large)
    path = tmp_path / "a.jpg"
    assert saved(photo(metadata=Metadata(xmp=known)), path, "jpeg") == ()
    result = by_name("jpeg").read(path)
    assert result.notes == ()
    found = Packet.of(result.metadata.xmp)
    assert found is not None
    dublin_core = "http://purl.org/dc/elements/1.1/"
    assert found.texts(dublin_core, "description") == ("x" * 100_000,)
    assert found.texts(dublin_core, "source") == ("y" * 70_000,)
    assert found.texts("http://ns.adobe.com/xap/1.0/", "Rating") == ("3",)
    assert b"HasExtendedXMP" not in result.metadata.xmp


@needs_exiftool
def test_exiftool_reads_our_extended_xmp_and_iptc_in_a_png(tmp_path: Path) -> None:
    known = packet('xmp:Rating="3"', "<dc:source>" + "x" * 100_000 + "</dc:source>")
    saved(photo(metadata=Metadata(xmp=known)), tmp_path / "a.jpg", "jpeg")
    read = by_exiftool(tmp_path / "a.jpg")
    assert (read["XMP-dc:Source"], read["XMP-xmp:Rating"]) == ("x" * 100_000, 3)
    saved(photo(metadata=Metadata(iptc=GPS_IPTC)), tmp_path / "a.png", "png")
    assert by_exiftool(tmp_path / "a.png")["IPTC:City"] == "Pau"


def test_comments_and_density_go_from_jpeg_to_png_and_back(tmp_path: Path) -> None:
    Image.fromarray(photo().pixels).save(tmp_path / "a.jpg", comment="Grüße", dpi=(240, 240))
    first = by_name("jpeg").read(tmp_path / "a.jpg")
    assert first.metadata.texts == (("Comment", "Grüße"),)
    saved(first, tmp_path / "b.png", "png")
    with Image.open(tmp_path / "b.png") as image:
        assert image.info["Comment"] == "Grüße"
        assert image.info["dpi"] == pytest.approx((240, 240), abs=0.1)
    saved(by_name("png").read(tmp_path / "b.png"), tmp_path / "c.jpg", "jpeg")
    with Image.open(tmp_path / "c.jpg") as image:
        assert image.info["comment"].decode() == "Grüße"
        assert image.info["dpi"] == (240, 240)
    for progressive in (True, False):
        saved(first, tmp_path / "d.jpg", "jpeg", progressive=progressive)
        with Image.open(tmp_path / "d.jpg") as image:
            assert (image.info["comment"].decode(), image.info["dpi"]) == ("Grüße", (240, 240))


def test_texts_of_a_png_come_back(tmp_path: Path) -> None:
    texts = (("Title", "A harbour"), ("Author", "Żółć"), ("Software", "Paint 1"), ("Comment", ""))
    saved(photo(metadata=Metadata(texts=texts)), tmp_path / "a.png", "png")
    assert by_name("png").read(tmp_path / "a.png").metadata.texts == texts
    with Image.open(tmp_path / "a.png") as image:
        image.load()
        assert {key: str(value) for key, value in image.text.items()} == dict(texts)  # type: ignore[attr-defined]
    corrected, _ = told(Metadata(texts=texts), Telling())
    assert dict(corrected.texts)["Software"].startswith("photoedit ")
    assert saved(photo(metadata=Metadata(texts=texts)), tmp_path / "a.jpg", "jpeg") == ("text_dropped",)
    assert saved(photo(metadata=Metadata(texts=texts)), tmp_path / "a.tif", "tiff") == ("text_dropped",)


@pytest.mark.parametrize("description", ['{"shape": [300, 400, 3]}', "ImageJ=1.53t\nimages=1\n", "A harbour"])
def test_a_description_of_how_a_tiff_was_stored_is_not_kept(description: str, tmp_path: Path) -> None:
    info = TiffImagePlugin.ImageFileDirectory_v2()
    info[270] = description
    Image.fromarray(photo().pixels).save(tmp_path / "a.tif", tiffinfo=info)
    read = by_name("tiff").read(tmp_path / "a.tif")
    assert (description.encode() in read.metadata.exif) == (description == "A harbour")


@every_format
def test_a_result_tells_its_recipe(kind: Format, tmp_path: Path) -> None:
    if kind.missing():
        pytest.skip(kind.missing())
    recipe = Recipe.from_text("exposure stops=0.5 levels black=0.1 exposure stops=1 enabled=no")
    source = tmp_path / "source.png"
    saved(photo(), source, "png")
    done = made(source, tmp_path, kind.name, recipe)
    assert Recipe.load(done.target) == recipe
    again = made(done.target, tmp_path / "again", "png", Recipe())
    assert Recipe.load(again.target) == recipe, "a photo that is only converted still is what it was"
    bare = made(done.target, tmp_path / "bare", kind.name, recipe, STRIP_ALL)
    assert b"photoedit = 1" not in all_bytes(bare.target)
    with pytest.raises(RecipeError, match="does not tell a recipe"):
        Recipe.load(bare.target)


@every_format
def test_a_description_says_what_reading_says(kind: Format, tmp_path: Path) -> None:
    shown = photo(metadata=tells(), alpha=kind.writes_alpha)
    saved(shown, tmp_path / "a", kind.name)
    described, read = kind.described(tmp_path / "a"), kind.read(tmp_path / "a")
    assert (described.metadata, described.profile, described.notes) == (
        read.metadata,
        read.profile,
        read.notes,
    )
    assert (described.size, described.bits, described.channels) == (read.size, read.bits, read.channels)
    assert (described.alpha is None) == (read.alpha is None)


HOLDS_IPTC = {"jpeg", "png", "tiff"}


@pytest.mark.parametrize("second", WRITABLE, ids=lambda kind: kind.name)
@pytest.mark.parametrize("first", WRITABLE, ids=lambda kind: kind.name)
def test_metadata_go_through_every_pair_of_formats(first: Format, second: Format, tmp_path: Path) -> None:
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    known = Metadata(block, packet('xmp:Rating="3"', "<dc:title>A harbour</dc:title>"), GPS_IPTC)
    before = photo(metadata=known, profile=srgb())
    for kind in (first, second):
        path = tmp_path / kind.name
        notes = saved(before, path, kind.name)
        assert ("iptc_dropped" in notes) == (bool(before.metadata.iptc) and kind.name not in HOLDS_IPTC)
        after = kind.read(path)
        meant, wanted = icc.colours(after.profile), icc.colours(before.profile)
        assert after.profile and meant and wanted and meant.is_like(wanted)
        assert after.metadata.xmp == known.xmp
        assert after.metadata.iptc == (before.metadata.iptc if kind.name in HOLDS_IPTC else b"")
        assert {tag: tags_of(after.metadata.exif).get(tag) for tag in tags_of(block)} == tags_of(block)
        at = block.index(MAKER_NOTE)
        assert after.metadata.exif[at : at + len(MAKER_NOTE)] == MAKER_NOTE
        before = after


BOMB = zlib.compress(bytes(2**28), 9)


def test_a_strip_that_unpacks_to_much_more_than_the_picture_is_refused_or_cut(tmp_path: Path) -> None:
    """A quarter of a gigabyte in a strip of 100 rows: it is not to be unpacked as a whole."""
    path = tmp_path / "bomb.tif"
    entries = [
        (256, 3, 100), (257, 3, 100), (258, 3, 8), (259, 3, 8), (262, 3, 1), (273, 4, 134), (277, 3, 1),
        (278, 3, 100), (279, 4, len(BOMB)),
    ]  # fmt: skip
    table = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in entries)
    path.write_bytes(b"II*\0\x08\0\0\0" + struct.pack("<H", len(entries)) + table + bytes(4 + 12) + BOMB)
    tracemalloc.start()
    try:
        by_name("tiff").read(path)
    except ReadError as problem:
        assert problem.code == "damaged"
    finally:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 2**26


HOSTILE_XMP = (
    packet().replace(b"<x:xmpmeta", ENTITIES + b"<x:xmpmeta").replace(b"\n\n", b"&b;"),
    packet().replace(b"</rdf:RDF>", b""),
    packet() + bytes(5 * 2**20) + b">",
)


@every_format
@pytest.mark.parametrize("xmp", HOSTILE_XMP, ids=["entities", "damaged", "large"])
def test_hostile_xmp_costs_the_photo_nothing_and_is_said(kind: Format, xmp: bytes, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    before = photo(metadata=Metadata(exif(orientation=1), xmp))
    if "xmp_dropped" in saved(before, path, kind.name):
        return  # it is too large to be written at all
    after = kind.read(path)
    assert after.metadata.xmp == b""
    assert "xmp_dropped" in after.notes
    assert after.size == before.size
    assert tags_of(after.metadata.exif)[0x010F] == "ACME"


@pytest.mark.parametrize(
    ("chain", "moved"),
    [
        ("exposure stops=1", False),
        ("resize long_side=32", False),
        ("resize width=30 height=30 mode=exact", False),
        ("resize width=30 height=30 mode=fill", True),
        ("crop aspect=1", True),
        ("rotate angle=90", True),
        ("flip", True),
    ],
)
def test_paths_and_marked_faces_don_t_stay_where_an_edit_moved_what_they_mark(
    chain: str, moved: bool, tmp_path: Path
) -> None:
    faces = packet(
        elements='<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:A>a</mwg-rs:A></mwg-rs:Regions>'
    )
    about = Metadata(exif(orientation=1, size=(64, 48), subject=(32, 24, 10, 8)), faces, photoshop=PATHS)
    saved(photo(metadata=about), tmp_path / "a.jpg", "jpeg")
    done = made(tmp_path / "a.jpg", tmp_path, "jpeg", Recipe.from_text(chain))
    result = by_name("jpeg").read(tmp_path / "out.jpg").metadata
    assert (b"Regions" in result.xmp, result.photoshop) == (not moved, b"" if moved else PATHS)
    assert (SUBJECT in tags_of(result.exif)) == (not moved)
    assert done.notes == (("photoshop_dropped", "regions_dropped") if moved else ())


GUIDES = struct.pack(">4sHHI16s", b"8BIM", 0x0408, 0, 16, bytes(16))


@pytest.mark.parametrize(("chain", "lost"), [("exposure stops=1", False), ("resize long_side=32", True)])
def test_what_is_told_in_pixels_does_not_stay_where_it_was_in_a_photo_of_another_size(
    chain: str, lost: bool, tmp_path: Path
) -> None:
    area = packet(elements="<exif:SubjectArea><rdf:Seq><rdf:li>32</rdf:li></rdf:Seq></exif:SubjectArea>")
    about = Metadata(exif(orientation=1, size=(64, 48), subject=(32, 24)), area, photoshop=PATHS + GUIDES)
    saved(photo(metadata=about), tmp_path / "a.jpg", "jpeg")
    done = made(tmp_path / "a.jpg", tmp_path, "jpeg", Recipe.from_text(chain))
    result = by_name("jpeg").read(tmp_path / "out.jpg").metadata
    assert (b"SubjectArea" in result.xmp, result.photoshop) == (not lost, PATHS if lost else PATHS + GUIDES)
    assert tags_of(result.exif)[SUBJECT] == ((16, 12) if lost else (32, 24))
    assert done.notes == (("photoshop_dropped", "regions_dropped") if lost else ())


def test_faces_marked_on_a_photo_that_lies_on_its_side_don_t_stay_there(tmp_path: Path) -> None:
    faces = packet(elements="<mwg-rs:Regions>a</mwg-rs:Regions>")
    size = Size(48, 64)
    for orientation, lost in ((1, ()), (6, ("regions_dropped",))):
        kept, notes = gathered(exif(orientation=orientation), faces, b"", size)
        assert (b"Regions" in kept.xmp, notes) == (not lost, lost)
