"""What metadata say of a photo, against what exiftool reads, and for any bytes."""

from __future__ import annotations

import functools
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.formats.jpeg import Jpeg
from photoedit.formats.metadata.facts import Facts
from photoedit.photo import Metadata
from tests.conftest import SHARED
from tests.formats.metadata.test_exif import damaged_exif
from tests.formats.metadata.test_iptc import dataset
from tests.formats.metadata.test_metadata import EXIFTOOL, needs_exiftool
from tests.formats.metadata.test_xmp import packet
from tests.formats.samples import exif

PHOTOS = sorted((SHARED / "photos" / "jpeg").glob("*.jpg"))
CAMERAS = sorted((SHARED / "corpus" / "metadata" / "exiftool").glob("*.jpg"))[::4]

LISTS = (
    "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>A harbour</rdf:li></rdf:Alt></dc:title>"
    "<dc:subject><rdf:Bag><rdf:li>sea</rdf:li><rdf:li>ships</rdf:li></rdf:Bag></dc:subject>"
    "<dc:creator><rdf:Seq><rdf:li>A. Person</rdf:li><rdf:li>B. Person</rdf:li></rdf:Seq></dc:creator>"
)
RECORDS = dataset(5, b"Another title") + dataset(25, b"sea") + dataset(25, b"sun") + dataset(116, b"(c) IPTC")


def test_each_block_tells_its_part() -> None:
    facts = Facts.of(Metadata(exif(), packet('xmp:Rating="4"', LISTS), RECORDS))
    assert (facts.camera, facts.taken, facts.has_position) == ("ACME Camera 5", "2024:05:06 07:08:09", True)
    assert (facts.title, facts.creator) == ("A harbour", "A. Person, B. Person")
    assert (facts.keywords, facts.copyright, facts.rating) == (("sea", "ships", "sun"), "(c) IPTC", 4)


def test_iptc_and_exif_speak_where_xmp_is_silent() -> None:
    facts = Facts.of(Metadata(exif(), b"", RECORDS))
    assert (facts.title, facts.creator) == ("Another title", "Zoë Artist")


@pytest.mark.parametrize(("said", "rating"), [("-1", -1), ("0", 0), ("3.0", 3), ("17", None), ("x", None)])
def test_ratings(said: str, rating: int | None) -> None:
    assert Facts.of(Metadata(xmp=packet(f'xmp:Rating="{said}"'))).rating == rating


def test_nothing_says_nothing() -> None:
    assert Facts.of(Metadata()) == Facts()


@given(st.binary(max_size=300) | damaged_exif(), st.binary(max_size=100), st.binary(max_size=100))
def test_any_bytes_are_taken(exif_bytes: bytes, xmp: bytes, iptc: bytes) -> None:
    Facts.of(Metadata(exif_bytes, xmp, iptc))


@needs_exiftool
@pytest.mark.skipif(not PHOTOS, reason="the shared photos are not here")
@pytest.mark.parametrize("path", [*PHOTOS, *CAMERAS], ids=lambda path: path.stem.split("__")[-1])
def test_facts_are_those_that_exiftool_reads(path: Path) -> None:
    facts = Facts.of(Jpeg().described(path).metadata)
    read = by_exiftool(path.parent)[str(path)]
    assert facts.camera.endswith(" ".join(str(read.get("IFD0:Model", "")).split()))
    assert facts.lens == " ".join(str(read.get("ExifIFD:LensModel", "")).split())
    assert facts.taken == read.get("ExifIFD:DateTimeOriginal", "").strip()
    for value, key in {
        facts.exposure_seconds: "ExposureTime", facts.aperture: "FNumber", facts.focal_length: "FocalLength",
    }.items():  # fmt: skip
        said = read.get(f"ExifIFD:{key}")
        assert value == (
            pytest.approx(said, rel=1e-4) if isinstance(said, int | float) and said > 0 else None
        )
    if "XMP-xmp:Rating" in read:
        assert facts.rating == read["XMP-xmp:Rating"]
    assert facts.title == str(read.get("XMP-dc:Title", read.get("IPTC:ObjectName", "")))
    assert facts.has_position == ("GPS:GPSLatitude" in read or "XMP-exif:GPSLatitude" in read)


@functools.cache
def by_exiftool(folder: Path) -> dict[str, dict[str, Any]]:
    """What exiftool reads of the JPEGs in a folder, by their paths; at once, because it is slow."""
    assert EXIFTOOL is not None
    words = (EXIFTOOL, "-json", "-G1", "-n", *map(str, sorted(folder.glob("*.jpg"))))
    found = json.loads(subprocess.run(words, capture_output=True, check=True).stdout)
    return {facts["SourceFile"]: facts for facts in found}
