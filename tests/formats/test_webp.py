"""WebP: its chunks, what other programs write and read, and files that are wrong."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoedit.errors import ReadError, WriteError
from photoedit.formats.webp import WebP
from photoedit.photo import Metadata, Photo
from tests.conftest import SHARED, picture
from tests.formats.samples import IPTC, XMP, encoded, exif, photo, profile_of, saved, srgb

WEBP = WebP()


def put(path: Path, data: bytes | bytearray) -> Path:
    path.write_bytes(data)
    return path


def riff(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(
        name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2) for name, data in chunks
    )
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("alpha", [False, True])
def test_other_programs_read_what_is_written(lossless: bool, alpha: bool, tmp_path: Path) -> None:
    original = photo(90, 120, alpha=alpha)
    path = tmp_path / "a.webp"
    saved(original, path, "webp", lossless=lossless)
    with Image.open(path) as image:
        got = np.asarray(image)
    assert got.shape == (90, 120, 3 + alpha)
    assert np.abs(got.astype(int) - original.to_array()).mean() < (1e-9 if lossless else 20)


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P"])
def test_what_other_programs_write_is_read(mode: str, lossless: bool, tmp_path: Path) -> None:
    image = Image.fromarray(picture(33, 47, 4))
    image = image.convert("RGB").convert(mode) if mode != "RGBA" else image
    path = put(tmp_path / "a.webp", encoded(image, "WEBP", lossless=lossless, exact=True))
    result = WEBP.read(path)
    with Image.open(path) as again:
        np.testing.assert_array_equal(result.to_array(), np.asarray(again))
    assert (result.alpha is not None) == WEBP.header(path).alpha == (mode == "RGBA")


def test_colours_below_what_is_transparent_are_kept_without_loss(tmp_path: Path) -> None:
    original = photo(40, 30, alpha=True)
    assert original.alpha is not None
    hidden = Photo(original.pixels, np.zeros_like(original.alpha))
    path = tmp_path / "a.webp"
    saved(hidden, path, "webp", lossless=True)
    np.testing.assert_array_equal(WEBP.read(path).pixels, original.pixels)


def test_an_opaque_alpha_stays_what_the_header_says(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    saved(Photo(photo().pixels, np.full((48, 64), 255, np.uint8)), path, "webp")
    result = WEBP.read(path)
    assert WEBP.header(path).alpha == (result.alpha is not None)


def test_higher_quality_and_more_effort_do_what_they_say(tmp_path: Path) -> None:
    sizes = {}
    for name, options in {
        "bad": {"quality": 10},
        "good": {"quality": 95},
        "hard": {"quality": 95, "method": 6},
        "quick": {"quality": 95, "method": 0},
    }.items():
        saved(photo(200, 300), tmp_path / name, "webp", **options)
        sizes[name] = (tmp_path / name).stat().st_size
    assert sizes["bad"] < sizes["good"]
    assert sizes["hard"] < sizes["quick"]


def test_blocks_are_where_other_programs_look_for_them(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    assert saved(photo(profile=srgb(), metadata=Metadata(block, XMP, IPTC)), path, "webp") == (
        "iptc_dropped",
    )
    with Image.open(path) as image:
        assert image.info["icc_profile"] == srgb()
        assert image.info["exif"].removeprefix(b"Exif\0\0") == block
        assert image.info["xmp"] == XMP


def test_a_grey_profile_does_not_fit_and_that_is_said(tmp_path: Path) -> None:
    grey = photo(channels=1, profile=profile_of(b"GRAY"))
    assert saved(grey, tmp_path / "a.webp", "webp") == ("profile_dropped",)


def test_of_an_animation_the_first_picture_is_read(tmp_path: Path) -> None:
    first, second = (Image.fromarray(picture(20, 30, seed=seed)) for seed in (1, 2))
    path = tmp_path / "a.webp"
    first.save(path, save_all=True, append_images=[second], lossless=True)
    result = WEBP.read(path)
    assert result.notes == ("frames_dropped",)
    np.testing.assert_array_equal(result.pixels, np.asarray(first))


def test_a_seal_of_origin_is_not_lost_without_a_word(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(20, 30)), "WEBP", exif=exif())
    more = b"C2PA" + struct.pack("<I", 6) + b"a seal"
    length = struct.pack("<I", len(whole) + len(more) - 8)
    path = put(tmp_path / "a.webp", whole[:4] + length + whole[8:] + more)
    assert WEBP.read(path).notes == ("other_data_dropped",)


def test_a_broken_profile_is_dropped_and_said(tmp_path: Path) -> None:
    path = put(tmp_path / "a.webp", encoded(Image.new("RGB", (4, 4)), "WEBP", icc_profile=b"x" * 300))
    assert WEBP.read(path).notes == ("profile_dropped",)


def test_a_huge_picture_is_known_before_anything_is_allocated(tmp_path: Path) -> None:
    canvas = b"\x10\0\0\0" + (16382).to_bytes(3, "little") * 2
    frame = b"\0\0\0\x9d\x01\x2a\x10\0\x10\0"
    path = put(tmp_path / "a.webp", riff((b"VP8X", canvas), (b"VP8 ", frame)))
    header = WEBP.header(path)
    assert header.size == (16383, 16383)
    assert header.bytes_needed == 16383 * 16383 * 4


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (riff((b"VP8X", bytes(10))), "damaged"),
        (riff((b"VP8 ", b"\0\0\0\x9d\x01\x2a" + bytes(4))), "damaged"),
        (riff((b"VP8L", b"x" * 10)), "damaged"),
        (riff((b"VP8X", b"")), "truncated"),
        (riff((b"VP8X", bytes(10)))[:-3], "truncated"),
    ],
    ids=["no picture", "no size", "no start", "empty chunk", "cut off"],
)
def test_what_makes_no_sense_is_one_error(data: bytes, code: str, tmp_path: Path) -> None:
    path = put(tmp_path / "a.webp", data)
    with pytest.raises(ReadError, match=r"a\.webp can't be read") as caught:
        WEBP.read(path)
    assert caught.value.code == code


def test_a_photo_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="can't be longer than 16383 pixels") as caught:
        saved(photo(1, 16384), tmp_path / "a.webp", "webp")
    assert caught.value.code == "too_large"


@pytest.mark.skipif(not SHARED.exists(), reason="the shared corpus is not beside the project")
def test_real_files_are_read(tmp_path: Path) -> None:
    paths = sorted((SHARED / "corpus").rglob("*.webp"))
    assert paths
    for path in paths:
        with Image.open(path) as image:
            assert WEBP.read(path).size == image.size
