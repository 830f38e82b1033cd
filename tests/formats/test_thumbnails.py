"""Thumbnails from what a file has smaller: a picture beside the picture, fewer levels, a pyramid's top."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from photoedit.formats import by_name, recognise, tiff
from photoedit.formats._bmff import items, writer
from photoedit.formats._tiff.segments import Segments
from photoedit.photo import Photo, Pixels
from tests.conftest import SHARED
from tests.formats.samples import saved

Forbid = Callable[[str], None]


def scene(height: int, width: int) -> Pixels:
    """Without detail, so that all ways to shrink it agree."""
    down, across = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    return np.stack([down * 250, across * 250, np.full_like(down, 90)], axis=2).astype(np.uint8)


@pytest.fixture
def forbid(monkeypatch: pytest.MonkeyPatch) -> Forbid:
    """Lets a test fail that reads a whole file of a format."""

    def all_of(name: str) -> None:
        kind = type(by_name(name))
        monkeypatch.setattr(kind, "read", lambda *_: pytest.fail("the whole picture was decoded"))

    return all_of


def assert_shows(thumbnail: Photo, expected: Pixels, side: int) -> None:
    assert thumbnail.bits == 8
    assert side <= max(thumbnail.size) < 2 * side
    small = Image.fromarray(expected).resize(thumbnail.size, Image.Resampling.BOX)
    assert np.abs(np.asarray(small).astype(int) - thumbnail.pixels).max() < 12


def with_thumbnail(path: Path, main: Pixels, small: Pixels) -> Path:
    """An AVIF with a thumbnail beside the picture, as phones put one into a HEIC."""
    parts = []
    for name, pixels in (("main", main), ("small", small)):
        saved(Photo(pixels), path.with_name(f"{name}.avif"), "avif")
        with path.with_name(f"{name}.avif").open("rb") as file:
            meta = items.Meta.read(file, 2**20)
            parts.append((meta.primary, meta.content(file, meta.primary)))
    (first, _), (second, _) = parts
    second.number = first.number + 1
    second.references = {b"thmb": [first.number]}
    head = path.with_name("main.avif").read_bytes()
    beginning = head[: int.from_bytes(head[:4], "big")]
    path.write_bytes(writer._assembled(beginning, first.number, parts))
    return path


def test_the_small_picture_in_an_avif_is_taken(tmp_path: Path, forbid: Forbid) -> None:
    path = with_thumbnail(tmp_path / "a.avif", scene(600, 800), scene(150, 200))
    np.testing.assert_allclose(by_name("avif").read(path).pixels, scene(600, 800), atol=6)
    forbid("avif")
    assert_shows(by_name("avif").thumbnail(path, 160), scene(600, 800), 160)


@pytest.mark.parametrize("small", [scene(150, 150), scene(60, 80)])
def test_a_small_picture_of_another_shape_or_too_small_is_not(small: Pixels, tmp_path: Path) -> None:
    path = with_thumbnail(tmp_path / "a.avif", scene(600, 800), small)
    assert_shows(by_name("avif").thumbnail(path, 160), scene(600, 800), 160)


def test_a_small_picture_that_is_damaged_is_not_either(tmp_path: Path) -> None:
    path = with_thumbnail(tmp_path / "a.avif", scene(600, 800), scene(150, 200))
    whole = bytearray(path.read_bytes())
    whole[-200:] = bytes(200)
    path.write_bytes(whole)
    assert_shows(by_name("avif").thumbnail(path, 160), scene(600, 800), 160)


@pytest.mark.skipif(not SHARED.exists(), reason="the shared photos are not beside the project")
def test_a_phones_own_thumbnail_is_taken_and_lies_as_the_photo(forbid: Forbid) -> None:
    path = SHARED / "photos/heif/iphone7.heic"
    whole = by_name("heic").read(path)
    forbid("heic")
    small = by_name("heic").thumbnail(path, 256)
    assert small.size == (320, 240) and small.profile == whole.profile
    expected = np.asarray(Image.fromarray(whole.pixels).resize((40, 30), Image.Resampling.BOX))
    shown = np.asarray(Image.fromarray(small.pixels).resize((40, 30), Image.Resampling.BOX))
    assert np.abs(shown.astype(int) - expected).mean() < 5


@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_a_jpeg_2000_is_decoded_with_fewer_levels(channels: int, tmp_path: Path, forbid: Forbid) -> None:
    pixels = np.dstack([scene(600, 800), scene(600, 800)[:, :, ::-1]])[:, :, :channels]
    path = tmp_path / "a.jp2"
    path.write_bytes(imagecodecs.jpeg2k_encode(np.squeeze(pixels), level=0, reversible=True))
    forbid("jp2")
    small = by_name("jp2").thumbnail(path, 150)
    colours = np.broadcast_to(small.pixels, (*small.pixels.shape[:2], 3))
    expected = pixels[:, :, :3] if channels > 2 else np.repeat(pixels[:, :, :1], 3, axis=2)
    assert_shows(Photo(np.ascontiguousarray(colours)), expected, 150)
    assert (small.alpha is not None) == (channels in (2, 4))


def test_a_jpeg_2000_without_levels_or_with_16_bits_is_decoded_whole(tmp_path: Path) -> None:
    whole = scene(600, 800)
    for number, (pixels, levels) in enumerate(((whole, 1), (whole.astype(np.uint16) * 257, 6))):
        path = tmp_path / f"{number}.jp2"
        path.write_bytes(imagecodecs.jpeg2k_encode(pixels, level=0, reversible=True, resolutions=levels))
        assert_shows(by_name("jp2").thumbnail(path, 150), whole, 150)


def pyramid(path: Path, copies: list[Pixels], *, below: bool, dtype: type = np.uint8) -> Path:
    """A TIFF with smaller copies behind the first page, or below it."""
    scale = 257 if dtype is np.uint16 else 1
    with tifffile.TiffWriter(path) as file:
        how: dict[str, Any] = {"photometric": "rgb", "compression": "deflate", "metadata": None}
        tag = (274, 3, 1, 6, True)  # lying on its side
        subifds = len(copies) - 1 if below else 0
        file.write(copies[0].astype(dtype) * scale, subifds=subifds, extratags=[tag], **how)
        for copy in copies[1:]:
            file.write(copy.astype(dtype) * scale, subfiletype=1, **how)
    return path


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_the_smallest_copy_in_a_pyramid_that_will_do_is_taken(
    dtype: type, below: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = [scene(600 // part, 800 // part) for part in (1, 2, 4, 8)]
    path = pyramid(tmp_path / "a.tif", copies, below=below, dtype=dtype)
    read: list[int] = []

    def seen(file: BinaryIO, page: tifffile.TiffPage, wanted: int) -> Segments:
        read.append(page.imagewidth)
        return Segments(file, page, wanted)

    monkeypatch.setattr(tiff, "Segments", seen)
    assert_shows(recognise(path).thumbnail(path, 150), np.rot90(scene(600, 800), 3), 150)
    assert read == [200]


def test_a_copy_that_is_no_copy_is_not_taken(tmp_path: Path) -> None:
    path = pyramid(tmp_path / "a.tif", [scene(600, 800), scene(200, 200)], below=False)
    assert_shows(recognise(path).thumbnail(path, 150), np.rot90(scene(600, 800), 3), 150)
