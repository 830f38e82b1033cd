"""Photoshop's wrapping of IPTC, and what else stands in it."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.formats import by_name, metadata
from photoedit.formats.metadata import photoshop
from photoedit.photo import Metadata, Size
from tests.formats.samples import IPTC, exif, photo, saved


def resource(number: int, data: bytes, name: bytes = b"") -> bytes:
    named = bytes([len(name)]) + name
    named += bytes(len(named) % 2)
    return (
        b"8BIM"
        + number.to_bytes(2, "big")
        + named
        + len(data).to_bytes(4, "big")
        + data
        + bytes(len(data) % 2)
    )


def test_iptc_is_found_among_other_resources() -> None:
    block = resource(0x03ED, bytes(16)) + resource(0x0BB7, b"odd", b"name") + resource(0x0404, IPTC)
    assert photoshop.iptc_in(block) == IPTC
    assert photoshop.iptc_in(resource(0x03ED, bytes(16))) == b""


@given(st.binary(min_size=1))
def test_what_was_wrapped_comes_out(iptc: bytes) -> None:
    assert photoshop.iptc_in(photoshop.wrapped(iptc)) == iptc
    assert photoshop.wrapped(iptc) == resource(0x0404, iptc)


@given(st.binary() | st.binary().map(lambda rest: b"8BIM" + rest))
def test_hostile_bytes_never_raise(data: bytes) -> None:
    photoshop.iptc_in(data)
    photoshop.iptc_in(resource(1, b"") + data)


def test_what_stands_elsewhere_or_would_be_stale_is_left_out_and_the_rest_keeps_its_bytes() -> None:
    url, path = resource(0x040B, b"https://example.org"), resource(0x07D0, bytes(52), b"outline")
    elsewhere = [resource(number, b"x") for number in (0x0404, 0x0409, 0x040C, 0x040F, 0x0422, 0x0424)]
    assert photoshop.others(url + b"".join(elsewhere) + path) == url + path


def test_a_resource_that_is_cut_off_is_left_out_and_known() -> None:
    url = resource(0x040B, b"https://example.org!")
    assert not photoshop.is_damaged(url + b"\0\0")
    for cut in range(1, len(url)):
        assert photoshop.others(url + url[:-cut]) == url
        assert photoshop.is_damaged(url + url[:-cut])


def test_paths_come_along_and_only_the_digest_goes_with_the_place() -> None:
    place = b"\x1c\x02\x5a\x00\x05Paris"
    digest, path = resource(0x0425, bytes(range(16))), resource(0x07D0, bytes(range(26)))
    known = Metadata(iptc=IPTC + place, photoshop=digest + path)
    kept, notes = metadata.told(known, metadata.Telling("strip-gps"))
    assert (kept.iptc, kept.photoshop, notes) == (IPTC, path, ())
    assert (
        metadata.told(replace(known, iptc=IPTC), metadata.Telling("strip-gps"))[0].photoshop == digest + path
    )
    assert metadata.told(known, metadata.Telling("strip-all"))[0] == Metadata()


def test_what_lies_somewhere_on_the_picture_goes_with_a_turn_or_cut() -> None:
    url, pixels = resource(0x040B, b"https://example.org"), resource(0x03ED, bytes(16))
    places = [resource(number, bytes(26)) for number in (0x0401, 0x0408, 0x041A, 2000, 2998, 2999)]
    known = Metadata(photoshop=url + b"".join(places) + pixels)
    assert metadata.told(known, metadata.Telling(moved=True)) == (
        Metadata(photoshop=url + pixels),
        ("photoshop_dropped",),
    )
    assert metadata.told(known, metadata.Telling()) == (known, ())
    assert metadata.told(Metadata(photoshop=url), metadata.Telling(moved=True)) == (
        Metadata(photoshop=url),
        (),
    )


def test_paths_on_a_picture_that_lies_on_its_side_would_not_fit_the_upright_photo() -> None:
    url, path = resource(0x040B, b"https://example.org"), resource(0x07D0, bytes(26))
    for orientation, kept, notes in ((1, url + path, ()), (6, url, ("photoshop_dropped",))):
        block = exif(orientation=orientation, size=(64, 48))
        found = metadata.gathered(block, b"", b"", Size(64, 48), resources=url + path)
        assert (found[0].photoshop, found[1]) == (kept, notes)


def test_resources_larger_than_a_jpegs_segment_stand_in_several(tmp_path: Path) -> None:
    several = b"".join(resource(0x07D0 + number, bytes([number]) * 30000) for number in range(4))
    for more, notes in ((b"", ()), (resource(0x0FA0, bytes(70000)), ("photoshop_dropped",))):
        original = photo(metadata=Metadata(iptc=IPTC, photoshop=several + more))
        assert saved(original, tmp_path / "a.jpg", "jpeg") == notes
        assert by_name("jpeg").read(tmp_path / "a.jpg").metadata.photoshop == several


def test_damaged_resources_are_told_of_and_the_sound_ones_kept(tmp_path: Path) -> None:
    path = resource(0x07D0, bytes(range(26)))
    saved(photo(metadata=Metadata(photoshop=path)), tmp_path / "a.jpg", "jpeg")
    data = (tmp_path / "a.jpg").read_bytes()
    at = data.index(b"\xff\xed")
    broken = b"Photoshop 3.0\0" + path + path[:-9]
    segment = b"\xff\xed" + (2 + len(broken)).to_bytes(2, "big") + broken
    (tmp_path / "b.jpg").write_bytes(
        data[:at] + segment + data[at + 2 + int.from_bytes(data[at + 2 : at + 4], "big") :]
    )
    result = by_name("jpeg").read(tmp_path / "b.jpg")
    assert (result.metadata.photoshop, result.notes) == (path, ("photoshop_dropped",))


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("name", ["jpeg", "tiff", "png"])
def test_exiftool_finds_photoshops_resources_and_iptc(name: str, tmp_path: Path) -> None:
    url = resource(0x040B, b"https://example.org")
    path = tmp_path / f"a{by_name(name).suffixes[0]}"
    assert saved(photo(metadata=Metadata(iptc=IPTC, photoshop=url)), path, name) == ()
    words = ["exiftool", "-json", "-Photoshop:all", "-IPTC:all", str(path)]
    [said] = json.loads(subprocess.run(words, capture_output=True, check=True, text=True).stdout)
    assert said["URL"] == "https://example.org"
    assert said["By-line"] == "A. Person"
    assert by_name(name).read(path).metadata.photoshop == url
