"""Boxes: turns and mirrors, crops, and tables that make no sense."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from photoedit.formats._bmff.boxes import boxes, brands
from photoedit.formats._bmff.items import Meta, Property
from photoedit.formats._bmff.picture import Picture
from photoedit.formats._bmff.writer import box, with_metadata
from photoedit.photo import Region
from tests.conftest import picture
from tests.formats.samples import XMP, encoded, exif, srgb

OPERATIONS: dict[bytes, Callable[[Any, int], Any]] = {
    b"irot": np.rot90,
    b"imir": lambda pixels, value: pixels[:, ::-1] if value else pixels[::-1],
}
UPRIGHT: dict[int, Callable[[Any], Any]] = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.T,
    6: lambda a: np.rot90(a, 3),
    7: lambda a: a[::-1, ::-1].T,
    8: np.rot90,
}
"""What each EXIF orientation asks for."""


def avif(*more: Property, exif: bytes = b"", xmp: bytes = b"", profile: bytes = b"") -> bytes:
    data = imagecodecs.avif_encode(picture(30, 40), 50, speed=10)
    return with_metadata(data, exif=exif, xmp=xmp, profile=profile, more=more)


def seen(data: bytes) -> Picture:
    return Picture.read(io.BytesIO(data), len(data))


@pytest.mark.parametrize("first", [(b"irot", 0), (b"irot", 1), (b"irot", 2), (b"irot", 3), (b"imir", 0)])
@pytest.mark.parametrize("second", [(b"imir", 0), (b"imir", 1), (b"irot", 1), (b"irot", 2)])
def test_turns_and_mirrors_add_up_to_an_orientation(
    first: tuple[bytes, int], second: tuple[bytes, int]
) -> None:
    lying = np.arange(6).reshape(2, 3)
    turned = lying
    for kind, value in (first, second):
        turned = OPERATIONS[kind](turned, value)
    found = seen(avif(*(Property(kind, bytes([value]), True) for kind, value in (first, second))))
    np.testing.assert_array_equal(UPRIGHT[found.orientation](lying), turned)


def test_a_crop_is_told_by_its_size_and_centre() -> None:
    clap = struct.pack(">4I2iII", 20, 1, 10, 1, -6, 2, 0, 1)[:24] + struct.pack(">iI", 0, 1)
    assert seen(avif(Property(b"clap", clap, True))).crop == Region(7, 10, 20, 10)


@pytest.mark.parametrize("values", [(80, 1, 10, 1, 0, 1, 0, 1), (20, 0, 10, 1, 0, 1, 0, 1)])
def test_a_crop_beyond_the_picture_is_refused(values: tuple[int, ...]) -> None:
    data = avif(Property(b"clap", struct.pack(">8I", *values), True))
    with pytest.raises(ValueError, match="cropped in a way that makes no sense"):
        seen(data)


def test_what_is_put_beside_the_picture_is_found_again() -> None:
    data = avif(exif=exif(), xmp=XMP, profile=srgb())
    found = seen(data)
    assert (found.exif, found.xmp, found.profile) == (exif(), XMP, srgb())
    assert not found.more
    with Image.open(io.BytesIO(data)) as image:  # libavif agrees
        image.load()
        assert image.info["icc_profile"] == srgb()
        assert image.info["xmp"] == XMP


def test_the_pixels_are_left_as_they_were() -> None:
    plain = imagecodecs.avif_encode(picture(30, 40, 4), 50, speed=10)
    made = with_metadata(plain, exif=exif(), xmp=XMP, profile=srgb())
    np.testing.assert_array_equal(imagecodecs.avif_decode(made), imagecodecs.avif_decode(plain))
    assert seen(made).alpha


@pytest.mark.parametrize("percent", range(5, 100, 5))
def test_a_file_that_is_cut_off_is_noticed(percent: int) -> None:
    data = avif(exif=exif())
    assert seen(data).end == len(data)
    left = data[: len(data) * percent // 100]
    try:
        assert seen(left).end > len(left)
    except EOFError:
        assert percent < 25  # its table of contents is cut


def test_tables_that_make_no_sense_end_in_one_kind_of_error() -> None:
    data = avif(exif=exif(), xmp=XMP)
    end = data.index(b"mdat")
    random = np.random.default_rng(3)
    for _ in range(3000):
        noisy = bytearray(data)
        for at in random.integers(8, end, 3):
            noisy[at] = random.integers(256)
        try:
            found = seen(bytes(noisy))
        except (ValueError, EOFError):
            continue
        assert found.crop.clip(found.size) == found.crop


def test_a_picture_of_several_is_the_one_that_the_file_names() -> None:
    data = encoded(Image.fromarray(picture(20, 30)), "AVIF")
    assert not seen(data).more
    meta = Meta.read(io.BytesIO(data), len(data))
    assert meta.primary.kind == b"av01"
    frames = [Image.fromarray(picture(20, 30, seed=n)) for n in range(2)]
    assert seen(encoded(frames[0], "AVIF", save_all=True, append_images=frames[1:])).more


def test_boxes_of_every_kind_of_size() -> None:
    long = struct.pack(">I4sQ", 1, b"long", 20) + b"abcd"
    open_end = struct.pack(">I4s", 0, b"last") + b"xyz"
    data = box(b"one_", b"12") + long + open_end
    assert [(one.kind, data[one.at : one.end]) for one in boxes(data)] == [
        (b"one_", b"12"), (b"long", b"abcd"), (b"last", b"xyz"),
    ]  # fmt: skip
    with pytest.raises(ValueError, match="longer than what it stands in"):
        list(boxes(box(b"one_", b"12")[:-1]))


def test_brands() -> None:
    head = box(b"ftyp", b"mif1", bytes(4), b"heic", b"avif")
    assert brands(head) == {b"mif1", b"heic", b"avif"}
    assert brands(b"\xff\xd8\xff") == brands(b"") == frozenset()
