"""JPEG in strips: the file has the pixels of one that is encoded at once, whoever reads it."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest
import simplejpeg
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photoedit.errors import WriteError
from photoedit.formats._jpeg import markers as jpeg_markers
from photoedit.formats._jpeg import strips as jpeg_strips
from photoedit.formats.base import Spread
from photoedit.formats.jpeg import Jpeg, JpegOptions
from photoedit.photo import Metadata, Photo
from tests.conftest import picture
from tests.formats.samples import IPTC, XMP, exif, photo, srgb

JPEG = Jpeg()
Array = npt.NDArray[np.uint8]


@contextmanager
def cut(pixels: int = 1, block: int = 1) -> Iterator[None]:
    """Cut every photo in strips of at least so many pixels, encoded so many at a time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jpeg_strips, "_WORTH_STRIPS", 0)
        patch.setattr(jpeg_strips, "_STRIP", pixels)
        patch.setattr(jpeg_strips, "_BLOCK", block)
        yield


def written(original: Photo, folder: Path, spread: Spread = map, **options: Any) -> bytes:
    with (folder / "a.jpg").open("w+b") as file:
        JPEG.write(original, file, JpegOptions(**options), spread=spread)
    return (folder / "a.jpg").read_bytes()


def written_in_rows(original: Photo, folder: Path, rows: int, spread: Spread = map, **options: Any) -> bytes:
    """As the engine does when a photo is too large to be kept: `rows` strips at a time."""
    with (folder / "rows.jpg").open("w+b") as file:
        writer = JPEG.row_writer(original.without_pixels(), file, JpegOptions(**options), spread=spread)
        for top in range(0, original.size.height, rows * writer.grain):
            some = slice(top, top + rows * writer.grain)
            writer.write(original.pixels[some], None if original.alpha is None else original.alpha[some])
        writer.finish()
    return (folder / "rows.jpg").read_bytes()


def by_pillow(data: bytes) -> Array:
    return np.asarray(Image.open(io.BytesIO(data)))


def by_imagecodecs(data: bytes) -> Array:
    return np.asarray(imagecodecs.jpeg8_decode(data))


def by_simplejpeg(data: bytes) -> Array:
    grey = simplejpeg.decode_jpeg_header(data)[2] == "Gray"
    made: Array = simplejpeg.decode_jpeg(data, "GRAY" if grey else "RGB")
    return np.squeeze(made)


def by_libvips(data: bytes) -> Array:
    pyvips = pytest.importorskip("pyvips")
    made: Array = pyvips.Image.new_from_buffer(data, "").numpy()
    return np.squeeze(made)


def by_djpeg(data: bytes) -> Array:
    program = shutil.which("djpeg")
    if program is None:
        pytest.skip("there is no djpeg")
    run = subprocess.run([program, "-pnm"], input=data, capture_output=True, check=True)
    assert run.stderr == b""
    return np.asarray(Image.open(io.BytesIO(run.stdout)))


def markers(data: bytes) -> list[int]:
    """The numbers of the restart markers in the coded picture."""
    coded = data[jpeg_markers.read(io.BytesIO(data)).scan_at :]
    found = (second - 0xD0 for first, second in pairwise(coded) if first == 0xFF)
    return [number for number in found if 0 <= number <= 7]


@pytest.mark.parametrize("read", [by_pillow, by_imagecodecs, by_simplejpeg, by_libvips, by_djpeg])
@pytest.mark.parametrize(("channels", "subsampling"), [(3, "444"), (3, "422"), (3, "420"), (1, "420")])
def test_everybody_reads_the_pixels_of_an_ordinary_file(
    read: Any, channels: int, subsampling: str, tmp_path: Path
) -> None:
    original = photo(333, 257, channels)
    ordinary = written(original, tmp_path, subsampling=subsampling)
    with cut():
        data = written(original, tmp_path, subsampling=subsampling)
    rows = 16 if (channels, subsampling) == (3, "420") else 8
    assert markers(data) == [number % 8 for number in range(-(-333 // rows) - 1)]
    assert markers(ordinary) == []
    np.testing.assert_array_equal(read(data), read(ordinary))


@settings(max_examples=60, deadline=None)
@given(
    width=st.integers(1, 70),
    height=st.integers(1, 100),
    channels=st.sampled_from([1, 3]),
    subsampling=st.sampled_from(["444", "422", "420"]),
    strip=st.integers(1, 3000),
    block=st.integers(1, 9000),
    quality=st.integers(1, 100),
    rows=st.integers(1, 5),
)
def test_a_file_of_any_size_is_the_same_however_it_is_written(
    width: int,
    height: int,
    channels: int,
    subsampling: str,
    strip: int,
    block: int,
    quality: int,
    rows: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("strips")
    options: dict[str, Any] = {"quality": quality, "subsampling": subsampling}
    original = photo(height, width, channels)
    ordinary = written(original, folder, **options)
    with cut(strip, block):
        data = written(original, folder, **options)
        assert written_in_rows(original, folder, rows, **options) == data
    with cut(strip, 10**6), ThreadPoolExecutor(3) as pool:
        assert written(original, folder, pool.map, **options) == data
    np.testing.assert_array_equal(by_simplejpeg(data), by_simplejpeg(ordinary))
    np.testing.assert_array_equal(by_pillow(data), by_pillow(ordinary))


def test_a_small_file_is_what_the_encoder_makes(tmp_path: Path) -> None:
    original = photo(97, 130)
    made = simplejpeg.encode_jpeg(original.pixels, 92, "RGB", "420")
    assert written(original, tmp_path) == made
    assert written_in_rows(original, tmp_path, 1) == made


def test_a_large_photo_is_cut_without_being_told(tmp_path: Path) -> None:
    original = Photo(np.tile(picture(243, 467), (5, 5, 1)))
    data = written(original, tmp_path)
    assert len(markers(data)) == 1215 // 48
    assert written_in_rows(original, tmp_path, 7) == data
    plain = simplejpeg.encode_jpeg(original.pixels, 92, "RGB", "420")
    np.testing.assert_array_equal(by_simplejpeg(data), by_simplejpeg(plain))
    assert len(data) < 1.002 * len(plain)


def test_the_longest_row_fits_the_header(tmp_path: Path) -> None:
    original = Photo(np.broadcast_to(np.arange(65500, dtype=np.uint8)[:, np.newaxis], (70, 65500, 1)).copy())
    data = written(original, tmp_path)
    assert len(markers(data)) == 8
    np.testing.assert_array_equal(by_simplejpeg(data), by_pillow(data))


def test_blocks_stand_where_they_do_in_any_file(tmp_path: Path) -> None:
    original = photo(100, 90, profile=srgb(), metadata=Metadata(exif(orientation=1), XMP, IPTC))
    with cut():
        data = written(original, tmp_path)
    with Image.open(io.BytesIO(data)) as image:
        assert image.info["jfif"] == 257
        assert image.info["icc_profile"] == srgb()
        assert image.info["exif"].startswith(b"Exif\0\0")
    assert data[:4] == b"\xff\xd8\xff\xe0"


@pytest.mark.parametrize("rows", [1, 3])
def test_transparent_rows_are_laid_on_white(rows: int, tmp_path: Path) -> None:
    original = photo(75, 60, alpha=True)
    ordinary = written(original, tmp_path)
    with cut(block=3000):
        data = written(original, tmp_path)
        assert written_in_rows(original, tmp_path, rows) == data
        with (tmp_path / "b.jpg").open("w+b") as file:
            assert JPEG.write(original, file, JpegOptions()) == ("alpha_flattened",)
    np.testing.assert_array_equal(by_pillow(data), by_pillow(ordinary))


def test_what_looks_at_the_whole_picture_is_not_written_in_rows() -> None:
    assert JPEG.writes_rows(JpegOptions())
    assert not JPEG.writes_rows(JpegOptions(progressive=True))
    assert not JPEG.writes_rows(JpegOptions(optimize=True))


def test_missing_rows_are_an_error(tmp_path: Path) -> None:
    original = photo(40, 30)
    with cut(), (tmp_path / "a.jpg").open("w+b") as file:
        writer = JPEG.row_writer(original.without_pixels(), file, JpegOptions())
        assert writer.grain == 16
        writer.write(original.pixels[:16], None)
        with pytest.raises(WriteError, match="only 16 of its 40 rows"):
            writer.finish()
