"""JPEG 2000: depths, alpha, boxes, and files that are wrong."""

from __future__ import annotations

from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from photoedit.errors import ReadError
from photoedit.formats._bmff.writer import box
from photoedit.formats.jp2 import Jp2
from photoedit.photo import Pixels
from tests.conftest import SHARED, picture
from tests.formats.samples import IPTC, XMP, exif, srgb, tags_of

JP2 = Jp2()


def put(path: Path, data: bytes | bytearray) -> Path:
    path.write_bytes(data)
    return path


def encoded(pixels: Pixels, kind: str = "jp2", bits: int | None = None) -> bytes:
    """A file without loss, by OpenJPEG."""
    made = imagecodecs.jpeg2k_encode(
        np.squeeze(pixels), level=0, reversible=True, codecformat=kind, bitspersample=bits
    )
    return bytes(made)


@pytest.mark.parametrize("kind", ["jp2", "j2k"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_every_depth_and_number_of_channels(
    channels: int, dtype: type[np.uint8 | np.uint16], kind: str, tmp_path: Path
) -> None:
    pixels = picture(40, 56, channels, dtype)
    path = put(tmp_path / "a", encoded(pixels, kind))
    header, result = JP2.header(path), JP2.read(path)
    colours = 1 if channels < 3 else 3
    np.testing.assert_array_equal(result.pixels, pixels[:, :, :colours])
    assert header.alpha == (result.alpha is not None) == (channels in (2, 4))
    if result.alpha is not None:
        np.testing.assert_array_equal(result.alpha, pixels[:, :, colours])
    assert (header.size, header.channels) == (result.size, colours)
    assert header.dtype == result.pixels.dtype == dtype


@pytest.mark.parametrize("bits", [10, 12])
def test_fewer_bits_cover_the_full_range(bits: int, tmp_path: Path) -> None:
    values = np.arange(2**bits, dtype=np.uint16).reshape(32, -1)
    path = put(tmp_path / "a", encoded(values, bits=bits))
    expected = np.round(values / (2**bits - 1) * 65535)
    np.testing.assert_array_equal(JP2.read(path).pixels[:, :, 0], expected)


def test_a_palette_becomes_colours(tmp_path: Path) -> None:
    indices = np.arange(16, dtype=np.uint8).reshape(4, 4)
    colours = picture(1, 16)[0]
    palette = box(b"pclr", b"\0\x10\3\7\7\7", colours.tobytes())
    which = box(b"cmap", *(bytes([0, 0, 1, n]) for n in range(3)))
    data = encoded(indices).replace(b"colr\1\0\0\0\0\0\x11", b"colr\1\0\0\0\0\0\x10")
    at = data.index(b"jp2h") - 4
    size = int.from_bytes(data[at : at + 4], "big")
    more = palette + which
    grown = (size + len(more)).to_bytes(4, "big") + data[at + 4 : at + size] + more
    path = put(tmp_path / "a", data[:at] + grown + data[at + size :])
    np.testing.assert_array_equal(JP2.read(path).pixels, colours[indices])


def test_blocks_beside_the_picture_are_found(tmp_path: Path) -> None:
    data = encoded(picture(20, 30))
    blocks = box(b"uuid", b"JpgTiffExif->JP2", exif(orientation=6))
    blocks += box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), XMP)
    blocks += box(b"uuid", bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"), IPTC)
    at = data.index(b"jp2c") - 4
    path = put(tmp_path / "a", data[:at] + blocks + data[at:])
    result = JP2.read(path)
    assert JP2.header(path).orientation == 6
    assert (result.metadata.iptc, result.notes) == (IPTC, ())
    assert tags_of(result.metadata.exif)[0x010F] == "ACME"
    assert result.metadata.xmp
    np.testing.assert_array_equal(result.pixels, np.rot90(picture(20, 30), 3))


@pytest.mark.parametrize("more", [box(b"uuid", bytes(16), b"a map"), box(b"xml ", b"<a/>")])
def test_boxes_that_are_not_read_are_told_of(more: bytes, tmp_path: Path) -> None:
    data = encoded(picture(20, 30))
    at = data.index(b"jp2c") - 4
    assert JP2.read(put(tmp_path / "a", data[:at] + more + data[at:])).notes == ("other_data_dropped",)


def test_a_profile_is_found(tmp_path: Path) -> None:
    data = encoded(picture(20, 30))
    old = box(b"colr", b"\1\0\0\0\0\0\x10")
    new = box(b"colr", b"\2\0\0", srgb())
    at = data.index(b"jp2h") - 4
    size = int.from_bytes(data[at : at + 4], "big") + len(new) - len(old)
    assert old in data
    data = data[:at] + size.to_bytes(4, "big") + data[at + 4 :].replace(old, new)
    path = put(tmp_path / "a", data)
    assert JP2.read(path).profile == JP2.header(path).profile == srgb()


def test_other_colours_are_refused(tmp_path: Path) -> None:
    data = encoded(picture(20, 30)).replace(b"colr\1\0\0\0\0\0\x10", b"colr\1\0\0\0\0\0\x12")
    with pytest.raises(ReadError, match="neither grey nor RGB") as caught:
        JP2.read(put(tmp_path / "a", data))
    assert caught.value.code == "not_supported"


def test_a_bomb_is_known_by_its_header(tmp_path: Path) -> None:
    data = encoded(picture(20, 30), "j2k")
    huge = data[:8] + (60000).to_bytes(4, "big") * 2 + data[16:]
    assert JP2.header(put(tmp_path / "a", huge)).bytes_needed == 60000 * 60000 * 3


@pytest.mark.skipif(not SHARED.exists(), reason="the shared corpus is not beside the project")
def test_files_of_the_corpus_end_as_a_picture_or_one_error() -> None:
    for suffix in ("jp2", "j2k"):
        for path in sorted((SHARED / "corpus").rglob(f"*.{suffix}")):
            try:
                assert JP2.read(path).size == JP2.header(path).size
            except ReadError as problem:
                assert problem.code in ("damaged", "not_supported", "truncated")
