"""AVIF: depths, subsampling, colour spaces, what others write and read, and real files."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from photoedit.errors import ReadError, WriteError
from photoedit.formats._bmff.items import Property
from photoedit.formats._bmff.picture import Picture
from photoedit.formats._bmff.writer import box, with_metadata
from photoedit.formats.avif import Avif
from photoedit.formats.profiles import nclx
from photoedit.photo import Metadata, Photo, Pixels
from tests.conftest import SHARED, picture
from tests.formats.samples import IPTC, XMP, encoded, exif, photo, saved, srgb

AVIF = Avif()
FAST = {"speed": 9}


def put(path: Path, data: bytes | bytearray) -> Path:
    path.write_bytes(data)
    return path


def ramp(bits: int, channels: int = 3) -> Pixels:
    """Every value of so many bits."""
    values = np.arange(2**bits, dtype=np.uint16).reshape(-1, 64)
    return (
        values
        if channels == 1
        else np.ascontiguousarray(np.stack([values, values[::-1], values.T.reshape(values.shape)], 2))
    )


@pytest.mark.parametrize("bits", [10, 12])
@pytest.mark.parametrize("channels", [1, 3])
def test_every_value_of_a_deep_file_covers_the_full_range(bits: int, channels: int, tmp_path: Path) -> None:
    values = ramp(bits, channels)
    path = put(tmp_path / "a.avif", imagecodecs.avif_encode(values, 100, speed=9, bitspersample=bits))
    result = AVIF.read(path)
    expected = np.round(values / (2**bits - 1) * 65535).astype(np.uint16)
    np.testing.assert_array_equal(np.squeeze(result.pixels), expected)
    assert AVIF.header(path).dtype == np.uint16
    assert len(np.unique(result.pixels)) == 2**bits


@pytest.mark.parametrize("bits", [10, 12])
def test_a_deep_file_is_written_again_without_loss(bits: int, tmp_path: Path) -> None:
    path = put(tmp_path / "a.avif", imagecodecs.avif_encode(ramp(bits), 100, speed=9, bitspersample=bits))
    saved(AVIF.read(path), tmp_path / "b.avif", "avif", lossless=True, depth=str(bits), **FAST)
    np.testing.assert_array_equal(
        imagecodecs.avif_decode(path.read_bytes()),
        imagecodecs.avif_decode((tmp_path / "b.avif").read_bytes()),
    )


@pytest.mark.parametrize(
    ("source", "depth", "bits"),
    [
        (8, "auto", 8),
        (8, "10", 10),
        (8, "12", 12),
        (16, "auto", 12),
        (16, "10", 10),
        (16, "8", 8),
    ],
)
def test_the_depth_is_what_was_asked_for(source: int, depth: str, bits: int, tmp_path: Path) -> None:
    original = photo(40, 60, bits=source, alpha=True)
    path = tmp_path / "a.avif"
    assert saved(original, path, "avif", lossless=True, depth=depth, **FAST) == ()
    with path.open("rb") as file:
        assert Picture.read(file, path.stat().st_size).bits == bits
    assert AVIF.header(path).bits == bits
    result = AVIF.read(path)
    scale = 2**source - 1
    got = result.pixels / np.iinfo(result.pixels.dtype).max
    assert np.abs(got - original.pixels / scale).max() <= (0.5 / (2**bits - 1) + 0.5 / 65535)


@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
def test_colour_is_kept_as_finely_as_asked(subsampling: str, tmp_path: Path) -> None:
    stripes = np.zeros((64, 64, 3), np.uint8)
    stripes[:, ::2, 0] = 255
    path = tmp_path / "a.avif"
    saved(Photo(stripes), path, "avif", quality=99, subsampling=subsampling, **FAST)
    error = np.abs(AVIF.read(path).pixels.astype(int) - stripes).mean()
    assert error < 3 if subsampling == "444" else error > 10


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("alpha", [False, True])
def test_a_grey_photo_stays_grey_and_gets_smaller_with_less_quality(
    bits: int, alpha: bool, tmp_path: Path
) -> None:
    original = photo(80, 90, 1, bits, alpha=alpha)
    sizes = []
    for quality in (20, 90):
        path = tmp_path / f"{quality}.avif"
        saved(original, path, "avif", quality=quality, **FAST)
        assert AVIF.header(path).channels == AVIF.read(path).channels == 1
        sizes.append(path.stat().st_size)
    assert sizes[0] < sizes[1]
    result = AVIF.read(path)
    white = np.iinfo(original.pixels.dtype).max
    assert np.abs(result.pixels.astype(float) - original.pixels).mean() < 0.03 * white


def test_others_find_what_is_beside_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    notes = saved(photo(profile=srgb(), metadata=Metadata(block, XMP, IPTC)), path, "avif", **FAST)
    assert notes == ("iptc_dropped",)
    with Image.open(path) as image:
        image.load()
        assert image.info["icc_profile"] == srgb()
        assert image.info["exif"].removeprefix(b"Exif\0\0")[:4] == block[:4]
        assert image.info["xmp"] == XMP


def test_a_photo_without_profile_says_that_it_is_srgb(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    saved(photo(), path, "avif", **FAST)
    data = path.read_bytes()
    at = data.index(b"nclx") + 4
    assert data[at : at + 4] == b"\0\x01\0\x0d"
    assert AVIF.read(path).profile is None


@pytest.mark.parametrize(("primaries", "transfer"), [(12, 13), (9, 16), (9, 18), (1, 8)])
def test_colours_told_by_numbers_become_a_profile(primaries: int, transfer: int, tmp_path: Path) -> None:
    data = imagecodecs.avif_encode(picture(20, 30), 90, speed=10, primaries=primaries, transfer=transfer)
    path = put(tmp_path / "a.avif", data)
    assert AVIF.read(path).profile == AVIF.header(path).profile == nclx.profile((primaries, transfer, 6, 1))
    assert AVIF.read(path).profile


@pytest.mark.parametrize("turns", range(4))
def test_a_crop_is_made_before_the_picture_is_turned(turns: int, tmp_path: Path) -> None:
    data = imagecodecs.avif_encode(picture(30, 40, 4), 100, speed=9)
    clap = b"".join(number.to_bytes(4, "big") for number in (20, 1, 10, 1, 0, 1, 2, 1))
    more = [Property(b"clap", clap, True), Property(b"irot", bytes([turns]), True)]
    path = put(tmp_path / "a.avif", with_metadata(data, exif=b"", xmp=b"", profile=b"", more=more))
    expected = np.rot90(imagecodecs.avif_decode(data)[12:22, 10:30], turns)
    result = AVIF.read(path)
    assert AVIF.header(path).size == result.size
    np.testing.assert_array_equal(result.to_array(), expected)


def test_of_a_sequence_the_first_picture_is_read(tmp_path: Path) -> None:
    frames = [Image.fromarray(picture(20, 30, seed=n)) for n in range(2)]
    path = put(tmp_path / "a.avif", encoded(frames[0], "AVIF", save_all=True, append_images=frames[1:]))
    result = AVIF.read(path)
    assert result.notes == ("frames_dropped",)
    with Image.open(path) as image:
        assert np.abs(result.pixels.astype(int) - np.asarray(image.convert("RGB"))).mean() < 2


def test_a_picture_of_depth_beside_it_is_not_lost_without_a_word(tmp_path: Path) -> None:
    data = imagecodecs.avif_encode(picture(30, 40, 4), 90, speed=10)
    assert data.count(b"auxiliary:alpha") == 1
    path = put(tmp_path / "a.avif", data.replace(b"auxiliary:alpha", b"auxiliary:depth"))
    result = AVIF.read(path)
    assert result.alpha is None
    assert result.notes == AVIF.described(path).notes == ("auxiliary_dropped",)


def test_boxes_that_are_not_read_are_told_of(tmp_path: Path) -> None:
    data = imagecodecs.avif_encode(picture(30, 40), 90, speed=10)
    path = put(tmp_path / "a.avif", data + box(b"uuid", bytes(16), b"a seal"))
    assert AVIF.read(path).notes == ("other_data_dropped",)


def test_a_bomb_is_known_by_its_header(tmp_path: Path) -> None:
    data = imagecodecs.avif_encode(picture(30, 40), 50, speed=10)
    side = (40).to_bytes(4, "big")
    at = data.index(b"ispe") + 8
    assert data[at : at + 4] == side
    huge = data[:at] + (60000).to_bytes(4, "big") * 2 + data[at + 8 :]
    assert AVIF.header(put(tmp_path / "a.avif", huge)).bytes_needed == 60000 * 60000 * 3
    beyond = data[:at] + (70000).to_bytes(4, "big") * 2 + data[at + 8 :]
    with pytest.raises(ReadError, match="claims 70000x70000 pixels"):
        AVIF.header(put(tmp_path / "a.avif", beyond))


def test_a_photo_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="can't be longer"):
        saved(photo(1, 65537, 1), tmp_path / "a.avif", "avif")


@pytest.mark.skipif(not SHARED.exists(), reason="the shared photos are not beside the project")
def test_a_real_photo_of_10_bits() -> None:
    path = SHARED / "photos" / "heif" / "p3_hdr_10bit.avif"
    header = AVIF.header(path)
    assert header.size == (3681, 5594)
    assert header.dtype == np.uint16
    assert header.profile == nclx.profile((12, 16, 9, 1))
    pixels = AVIF.read(path).pixels
    assert pixels.dtype == np.uint16
    assert 256 < len(np.unique(pixels[::8, ::8])) <= 1024
