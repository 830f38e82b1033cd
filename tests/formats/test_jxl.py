"""JPEG XL: depths, profiles, the header's bits, boxes, and files that are wrong."""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import re
import struct
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest

from photoedit.colour import SRGB, ToneCurve
from photoedit.errors import ReadError, WriteError
from photoedit.formats._bmff.writer import box
from photoedit.formats._jxl import with_oiio
from photoedit.formats._jxl.container import JxlFile, codestream, with_metadata
from photoedit.formats._jxl.header import JxlHeader
from photoedit.formats._jxl.with_oiio import encoded as jxl_encoded
from photoedit.formats.jxl import Jxl
from photoedit.formats.profiles import cms, icc
from photoedit.formats.profiles.cms import Managed
from photoedit.photo import Metadata, Photo
from tests.conftest import SHARED, picture
from tests.formats.samples import (
    DTYPES,
    IPTC,
    XMP,
    exif,
    largest,
    photo,
    profile_of,
    saved,
    srgb,
    tags_of,
    turned_jxl,
)

JXL = Jxl()
PROFILES = SHARED / "corpus" / "icc" / "compact-icc"


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def plain(height: int = 21, width: int = 34) -> bytes:
    return bytes(imagecodecs.jpegxl_encode(picture(height, width), lossless=True))


@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("channels", [1, 3])
def test_with_loss_it_is_near_and_says_that_it_is_srgb(
    channels: int, alpha: bool, bits: int, tmp_path: Path
) -> None:
    y, x = np.mgrid[0:60, 0:80]
    smooth = np.stack([x / 80, y / 60, 1 - x / 80, y / 60], 2)
    values = smooth if bits == 32 else np.round(smooth * (2**bits - 1))
    whole = values.astype(photo(bits=bits).pixels.dtype)
    original = Photo(np.ascontiguousarray(whole[:, :, :channels]), whole[:, :, 3].copy() if alpha else None)
    path = tmp_path / "a.jxl"
    assert saved(original, path, "jxl") == ()
    result = JXL.read(path)
    assert np.abs(result.pixels.astype(float) - original.pixels).mean() < 0.01 * largest(whole.dtype)
    assert result.profile is None
    assert result.notes == ()


@pytest.mark.parametrize("effort", range(2, 8))
@pytest.mark.parametrize("bits", [8, 32])
@pytest.mark.parametrize(("channels", "alpha"), [(1, False), (3, True)])
def test_every_effort_is_lossless(channels: int, alpha: bool, effort: int, bits: int, tmp_path: Path) -> None:
    original = photo(40, 50, channels, bits, alpha=alpha)
    path = tmp_path / "a.jxl"
    saved(original, path, "jxl", lossless=True, effort=effort)
    np.testing.assert_array_equal(JXL.read(path).to_array(), original.to_array())


def test_a_program_killed_while_it_encodes_leaves_nothing_in_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.name == "nt":
        pytest.skip("an open file keeps its name there")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names: list[Path] = []

    def encoded(data: bytes) -> bytes:
        names.extend(tmp_path.iterdir())  # what would be left now
        return codestream(data)

    monkeypatch.setattr(with_oiio, "codestream", encoded)
    assert jxl_encoded(photo(20, 30), b"", quality=90, effort=3, grey=True)
    assert not names and not list(tmp_path.iterdir())


def test_a_full_temporary_folder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The way out that was told was about the output folder."""

    @contextlib.contextmanager
    def full() -> Iterator[tuple[str, BinaryIO]]:
        yield str(tmp_path / "missing" / "a.jxl"), io.BytesIO()

    monkeypatch.setattr(with_oiio, "_passage", full)
    with pytest.raises(WriteError, match=f"needs room in {re.escape(tempfile.gettempdir())}"):
        jxl_encoded(photo(20, 30), b"", quality=90, effort=3, grey=False)


def test_other_threads_work_while_a_photo_is_encoded_and_its_profile_unpacked(tmp_path: Path) -> None:
    """OpenImageIO held Python's lock: the window stood still for seconds, and Ctrl-C was not heard."""
    over, turns, original = threading.Event(), itertools.count(), photo(800, 1200)

    def work() -> None:
        while not over.wait(0.001):
            next(turns)

    other = threading.Thread(target=work)
    other.start()
    try:
        before = next(turns)
        data = jxl_encoded(original, srgb(), quality=100, effort=5, grey=False)
        between, path = next(turns), put(tmp_path / "a.jxl", data)
        assert with_oiio.embedded_profile(path) == srgb()
        after = next(turns)
    finally:
        over.set()
        other.join()
    assert between - before > 20
    assert after - between > 5


def test_less_quality_is_smaller(tmp_path: Path) -> None:
    sizes = []
    for quality in (20, 60, 95):
        saved(photo(200, 300), tmp_path / "a.jxl", "jxl", quality=quality)
        sizes.append((tmp_path / "a.jxl").stat().st_size)
    assert sizes == sorted(sizes)


def test_metadata_stand_in_boxes_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.jxl"
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    original = photo(metadata=Metadata(block, XMP, IPTC))
    assert saved(original, path, "jxl", lossless=True) == ("iptc_dropped",)
    data = path.read_bytes()
    assert box(b"Exif", bytes(4), block) in data
    assert box(b"xml ", XMP) in data
    np.testing.assert_array_equal(imagecodecs.jpegxl_decode(data), original.pixels)


def test_without_metadata_it_is_the_picture_alone(tmp_path: Path) -> None:
    saved(photo(), tmp_path / "a.jxl", "jxl")
    assert (tmp_path / "a.jxl").read_bytes()[:2] == b"\xff\x0a"


def test_packed_metadata_and_pictures_in_parts_are_read(tmp_path: Path) -> None:
    """As cjxl writes them with --compress_boxes."""
    block, data = exif(orientation=1), plain()
    packed = bytes(imagecodecs.brotli_encode(bytes(4) + block))
    parts = [data[:50], data[50:]]
    whole = with_metadata(b"", exif=b"", xmp=XMP)[:-8] + box(b"brob", b"Exif", packed)
    whole += box(b"jxlp", bytes(4), parts[0]) + box(b"jxlp", b"\x80\0\0\1", parts[1])
    result = JXL.read(put(tmp_path / "a.jxl", whole))
    assert tags_of(result.metadata.exif)[0x010F] == "ACME"
    assert result.metadata.xmp
    np.testing.assert_array_equal(result.pixels, picture(21, 34))
    assert codestream(whole) == data


def test_a_part_that_is_too_short_for_its_number_does_not_swallow_the_file() -> None:
    data = plain()
    whole = with_metadata(b"", exif=b"", xmp=XMP)[:-8] + box(b"jxlp", b"\0") + box(b"jxlc", data)
    header = JxlFile.read(io.BytesIO(whole), len(whole)).header
    assert (header.width, header.height) == (34, 21)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_codestream_says_how_it_lies_not_the_exif(orientation: int, tmp_path: Path) -> None:
    data = with_metadata(turned_jxl(plain(), orientation), exif=exif(orientation=6), xmp=b"")
    path = put(tmp_path / "a.jxl", data)
    turned = picture(21, 34)
    if orientation >= 5:
        turned = turned.transpose(1, 0, 2)
    if orientation in (3, 4, 7, 8):
        turned = turned[::-1]
    if orientation in (2, 3, 6, 7):
        turned = turned[:, ::-1]
    header, result = JXL.header(path), JXL.read(path)
    assert (header.orientation, header.size) == (orientation, result.size)
    np.testing.assert_array_equal(result.pixels, turned)
    assert tags_of(result.metadata.exif)[0x0112] == 1


@pytest.mark.parametrize(
    ("height", "width"), [(1, 1), (8, 8), (64, 64), (256, 384), (30, 36), (300, 500), (513, 70), (40, 9000)]
)
def test_every_way_to_write_a_size_is_read(height: int, width: int) -> None:
    data = bytes(imagecodecs.jpegxl_encode(np.zeros((height, width), np.uint8), effort=1))
    header = JxlHeader.parsed(data)
    assert (header.height, header.width) == (height, width)


def test_of_an_animation_the_first_picture_is_read(tmp_path: Path) -> None:
    frames = np.stack([picture(20, 30, seed=n) for n in range(3)])
    path = put(tmp_path / "a.jxl", bytes(imagecodecs.jpegxl_encode(frames, lossless=True)))
    result = JXL.read(path)
    np.testing.assert_array_equal(result.pixels, frames[0])
    assert result.notes == ("frames_dropped",)


def test_boxes_that_are_not_read_are_told_of(tmp_path: Path) -> None:
    whole = with_metadata(bytes(imagecodecs.jpegxl_encode(picture(20, 30))), exif=exif(), xmp=b"")
    at = whole.index(b"Exif") - 4
    for more, notes in (
        (box(b"jumb", b"a seal"), ("other_data_dropped",)),
        (box(b"brob", b"jumb", bytes(imagecodecs.brotli_encode(b"a seal"))), ("other_data_dropped",)),
        (box(b"jhgm", b"a map"), ("auxiliary_dropped",)),
    ):
        assert JXL.read(put(tmp_path / "a.jxl", whole[:at] + more + whole[at:])).notes == notes


def test_a_profile_is_found_whatever_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jxl"
    saved(photo(profile=srgb()), path, "jxl", lossless=True)
    assert JXL.read(path.rename(tmp_path / "a.png")).profile == srgb()


def test_looking_at_a_photo_decodes_nothing_for_its_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It decoded all of it, beside the memory that a batch may take, several times for each photo."""
    path = tmp_path / "a.jxl"
    saved(photo(profile=srgb()), path, "jxl", lossless=True)
    with monkeypatch.context() as patch:
        patch.setattr(with_oiio, "embedded_profile", None)
        header = JXL.header(path)
        assert JXL.described(path).notes == ()
    assert (header.profile, header.profile_later) == (None, True)
    assert JXL.read(path).profile == srgb()


def test_a_grey_profile_is_kept_or_said_to_be_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.jxl"
    adobe = photo(channels=1, profile=icc.built_in("adobe-rgb"))
    assert saved(adobe, path, "jxl", lossless=True) == ()
    kept = JXL.read(path)
    assert icc.channels(kept.profile or b"") == kept.channels == 1
    before, after = icc.colours(adobe.profile), icc.colours(kept.profile)
    assert before and after and after.curve.is_like(before.curve)
    grey = photo(channels=1, alpha=True, profile=profile_of(b"GRAY"))
    assert saved(grey, path, "jxl", lossless=True) == ("profile_dropped",)


@pytest.mark.skipif(not PROFILES.exists(), reason="the shared profiles are not beside the project")
@pytest.mark.parametrize("name", ["DisplayP3-v4", "AdobeCompat-v2", "Rec2020-v4", "DCI-P3-v4", "scRGB-v2"])
def test_with_loss_the_profile_comes_back_with_the_same_colours(name: str, tmp_path: Path) -> None:
    """libjxl keeps not the profile but its numbers; what is made of them must mean the same."""
    import io

    from PIL import ImageCms

    before = next(PROFILES.glob(f"*{name}.icc")).read_bytes()
    path = tmp_path / "a.jxl"
    saved(photo(profile=before), path, "jxl")
    after = JXL.read(path).profile
    assert after == JXL.header(path).profile
    assert after is not None
    one, other = (ImageCms.ImageCmsProfile(io.BytesIO(data)).profile for data in (before, after))
    for colour in ("red_colorant", "green_colorant", "blue_colorant"):
        np.testing.assert_allclose(getattr(one, colour)[0], getattr(other, colour)[0], atol=2e-3)


def test_with_loss_a_phones_profile_of_display_p3_is_kept(tmp_path: Path) -> None:
    """Its white point is that of the display, which libjxl does not take for Display P3."""
    usual = icc.built_in("display-p3")
    at = usual.index(b"XYZ \0\0\0\0" + bytes.fromhex("0000f6d6"))
    white = bytes.fromhex("0000f35100010000000116cc")
    phone = usual[: at + 8] + white + usual[at + 20 :]
    assert phone != usual
    path = tmp_path / "a.jxl"
    saved(photo(profile=phone), path, "jxl")
    result = JXL.read(path)
    assert result.notes == ()
    before, after = icc.colours(phone), icc.colours(result.profile)
    assert before is not None
    assert after is not None
    np.testing.assert_allclose(before.matrix, after.matrix, atol=1e-3)


@pytest.mark.parametrize("power", [1.0, 1.8, 2.2])
@pytest.mark.parametrize("bits", [8, 16])
def test_with_loss_grey_keeps_its_tones_whatever_the_white_of_its_profile(
    power: float, bits: int, tmp_path: Path
) -> None:
    """Under another white than D65, as in most grey profiles, libjxl gives back linear light."""
    meaning = replace(SRGB, curve=ToneCurve.gamma(power))
    profile = icc.made("grey", meaning, grey=True)
    ramp = np.linspace(0.05, 0.95, 64 * 64).reshape(64, 64, 1)
    original = Photo(np.round(ramp * largest(DTYPES[bits])).astype(DTYPES[bits]), profile=profile)
    path = tmp_path / "a.jxl"
    assert saved(original, path, "jxl", quality=99) == ()
    result = JXL.read(path)
    assert result.notes == ()
    found = icc.colours(result.profile)
    assert found is not None and found.curve.is_like(meaning.curve)
    difference = np.abs(result.pixels.astype(float) - original.pixels)
    assert difference.mean() < 0.01 * largest(original.pixels.dtype)


def test_grey_that_libjxl_gives_back_as_linear_light_is_taken_for_that(tmp_path: Path) -> None:
    made = icc.made("grey", replace(SRGB, curve=ToneCurve.gamma(1.8)), grey=True)
    ramp = np.round(np.linspace(0.05, 0.95, 64 * 64).reshape(64, 64, 1) * 65535).astype(np.uint16)
    path = put(tmp_path / "a.jxl", jxl_encoded(Photo(ramp), made, quality=99, effort=5, grey=True))
    result = JXL.read(path)
    assert result.notes == ("profile_converted",)
    assert result.profile is None
    light = SRGB.curve.linear(result.pixels / 65535)
    np.testing.assert_allclose(light, (ramp / 65535) ** 1.8, atol=0.01)


@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("boxes", [False, True])
def test_shadows_of_a_foreign_lossy_file_with_a_profile_do_not_band(
    alpha: bool, boxes: bool, tmp_path: Path
) -> None:
    """libjxl gives it back as linear light, of which 8 bits have 21 values for the darkest quarter."""
    ramp = np.broadcast_to(np.repeat(np.arange(256, dtype=np.uint8), 3)[:, np.newaxis], (768, 64))
    original = Photo(np.repeat(ramp[:, :, np.newaxis], 3, 2), ramp.copy() if alpha else None)
    picture = jxl_encoded(original, unusual()["toe"], quality=99, effort=5, grey=True)
    whole = with_metadata(picture, exif=exif() if boxes else b"", xmp=b"")
    path = put(tmp_path / "a.jxl", whole)
    result = JXL.read(path)
    assert (result.notes, result.profile) == (("profile_converted",), None)
    assert result.pixels.dtype == np.uint8
    assert JXL.header(path).profile is None
    toe = icc.colours(unusual()["toe"])
    assert toe is not None
    expected = toe.curve.linear(np.repeat(np.arange(256), 3) / 255)
    found = SRGB.curve.linear(result.pixels.mean(axis=(1, 2)) / 255)
    np.testing.assert_allclose(found, expected, atol=0.012)
    assert len(np.unique(result.pixels[:192])) > 40
    if original.alpha is not None and result.alpha is not None:
        np.testing.assert_allclose(result.alpha.astype(int), original.alpha, atol=3)
    path.write_bytes(whole[: len(whole) * 95 // 100])
    left = JXL.salvage(path)
    kept = int(left.notes[0].split(":")[1]) * 768 // 100
    assert kept > 200
    np.testing.assert_array_equal(left.pixels[:kept], result.pixels[:kept])


def unusual() -> dict[str, bytes]:
    """Profiles in which libjxl finds no numbers: a toe, three curves, a toe for grey."""
    toe = ToneCurve((1.8, 1, 0, 1 / 16, 1 / 32, 0, 0))
    meaning = icc.colours(icc.built_in("prophoto"))
    assert meaning is not None
    with_toe = replace(meaning, curve=toe)
    rgb = icc.made("toe", with_toe)
    at = rgb.index(b"para")
    other = rgb + rgb[at : at + 12] + struct.pack(">i", round(2.2 * 65536)) + rgb[at + 16 : at + 40]
    entry = other.index(b"bTRC") + 4
    three = other[:entry] + struct.pack(">II", len(rgb), 40) + other[entry + 8 :]
    whole = struct.pack(">I", len(three)) + three[4:]
    return {"toe": rgb, "three curves": whole, "grey": icc.made("grey", with_toe, grey=True)}


@pytest.mark.parametrize("name", unusual())
@pytest.mark.parametrize("bits", [8, 16, 32])
def test_with_loss_colours_of_an_unusual_profile_stay_and_it_is_said(
    name: str, bits: int, tmp_path: Path
) -> None:
    path = tmp_path / "a.jxl"
    profile = unusual()[name]
    channels = icc.channels(profile)
    ramp = np.linspace(0.05, 0.95, 64 * 64).reshape(64, 64, 1)
    planes = (ramp, np.sqrt(ramp), 0.5 + 0 * ramp)[:channels]
    values = np.concatenate(planes, axis=2)
    dtype = DTYPES[bits]
    pixels = np.round(values * largest(dtype)).astype(dtype) if bits < 32 else values.astype(dtype)
    assert saved(Photo(pixels, profile=profile), path, "jxl", quality=99) == ("profile_converted",)
    result = JXL.read(path)
    assert (result.bits, result.channels, result.notes) == (bits, channels, ())
    assert result.profile is not None

    def seen(samples: np.ndarray[tuple[int, ...], np.dtype[Any]], meant: bytes) -> npt.NDArray[np.float32]:
        floats = (samples / largest(samples.dtype)).astype(np.float32)
        how = Managed(meant, icc.built_in("srgb"), black_point=False)
        return cms.converted(floats, how)

    error = np.abs(seen(result.pixels, result.profile) - seen(pixels, profile))
    assert error.mean() < 0.01


def test_12_bits_cover_the_full_range(tmp_path: Path) -> None:
    values = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    path = put(tmp_path / "a.jxl", bytes(imagecodecs.jpegxl_encode(values, lossless=True, bitspersample=12)))
    pixels = JXL.read(path).pixels[:, :, 0]
    assert JXL.header(path).dtype == np.uint16
    np.testing.assert_allclose(pixels, np.round(values / 4095 * 65535), atol=1)
    assert len(np.unique(pixels)) == 4096


def test_a_bomb_is_known_by_its_header(tmp_path: Path) -> None:
    """A few bytes that claim 2^30 pixels a side: said before anything is allocated."""
    bits = "0" + "11" + "1" * 30 + "100"  # not small, the longest kind of side, as wide as high
    text = bits + "1" + "0" * (-(len(bits) + 1) % 8)
    data = b"\xff\x0a" + bytes(int(text[at : at + 8][::-1], 2) for at in range(0, len(text), 8))
    header = JXL.header(put(tmp_path / "a.jxl", data + bytes(100)))
    assert header.size == (2**30, 2**30)


@pytest.mark.parametrize("percent", range(3, 100, 8))
@pytest.mark.parametrize("boxed", [False, True])
def test_a_file_that_is_cut_off_says_so(percent: int, boxed: bool, tmp_path: Path) -> None:
    data = plain(60, 80)
    data = with_metadata(data, exif=exif(), xmp=b"") if boxed else data
    with pytest.raises(ReadError, match="cut off") as caught:
        JXL.read(put(tmp_path / "a.jxl", data[: max(12, len(data) * percent // 100)]))
    assert caught.value.code == "truncated"
