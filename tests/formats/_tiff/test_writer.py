"""Writing TIFF files: by rows as at once, in tiles, beyond 4 GiB, and what is larger than memory."""

from __future__ import annotations

import errno
import io
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from photoedit.formats._tiff import writer as tiff_writer
from photoedit.formats.base import R, RowWriter, Spread, T
from photoedit.formats.jpeg import Jpeg
from photoedit.formats.tiff import Tiff
from photoedit.photo import Metadata, Photo, Size
from tests.conftest import SHARED, picture
from tests.formats._tiff.test_segments import assert_rows_are_those_of_the_whole, spread
from tests.formats.samples import IPTC, MAKER_NOTE, XMP, exif, photo, saved, srgb, tags_of, without_texts

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["spread"]  # a fixture

TIFF = Tiff()
CAMERAS = [
    path
    for path in sorted((SHARED / "corpus" / "metadata" / "exiftool").glob("*.jpg"))
    if b"Exif\0\0" in path.read_bytes()[:200]
]

Options = Mapping[str, object]


def writer(original: Photo, file: Any, options: Options, spread: Spread = map) -> RowWriter:
    return TIFF.row_writer(original.without_pixels(), file, TIFF.options.from_values(options), spread=spread)


def written_by_rows(original: Photo, path: Path, options: Options, spread: Spread = map) -> tuple[str, ...]:
    with path.open("w+b") as file:
        made = writer(original, file, options, spread)
        step = 3 * made.grain
        for top in range(0, original.size.height, step):
            rows = slice(top, top + step)
            made.write(original.pixels[rows], None if original.alpha is None else original.alpha[rows])
        return made.finish()


def test_after_an_error_no_thread_is_left_at_work(tmp_path: Path) -> None:
    packed: list[object] = []

    def lazy(function: Callable[[T], R], items: Iterable[T], /) -> Iterator[R]:
        for item in items:
            packed.append(item)
            yield function(item)

    original = photo(600, 300)
    made = writer(original, _FullDisk(), {"layout": "tiles"}, lazy)
    with pytest.raises(OSError, match="No space"):
        made.write(original.pixels, None)
    assert len(packed) == 6


class _FullDisk(io.BytesIO):
    def write(self, data: Buffer, /) -> int:
        if len(memoryview(data)) > 1000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data)


@pytest.mark.parametrize("layout", ["strips", "tiles"])
@pytest.mark.parametrize("compression", ["none", "deflate", "lzw", "zstd"])
@pytest.mark.parametrize(("bits", "alpha"), [(8, False), (16, True), (32, True)])
def test_rows_become_the_same_file_as_the_whole(
    layout: str, compression: str, bits: int, alpha: bool, tmp_path: Path, spread: Spread
) -> None:
    """600 rows of 300 pixels are several strips, and not a whole number of tiles."""
    data = Metadata(exif(">"), XMP, IPTC)
    original = photo(600, 300, 3, bits, alpha=alpha, profile=srgb(), metadata=data)
    options: Options = {"layout": layout, "compression": compression}
    assert saved(original, tmp_path / "a.tif", "tiff", **options) == ()
    assert written_by_rows(original, tmp_path / "b.tif", options, spread) == ()
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()
    assert_rows_are_those_of_the_whole(tmp_path / "b.tif", spread)
    result = TIFF.read(tmp_path / "b.tif", spread=spread)
    np.testing.assert_array_equal(result.to_array(), original.to_array())


@pytest.mark.parametrize("compression", ["none", "deflate", "lzw"])
@pytest.mark.parametrize("shape", [(1, 1), (256, 256), (257, 300), (600, 255)], ids=str)
@pytest.mark.parametrize("bits", [8, 16, 32])
def test_other_programs_read_our_tiles(
    compression: str, shape: tuple[int, int], bits: int, tmp_path: Path
) -> None:
    original = photo(*shape, 3, bits)
    path = tmp_path / "a.tif"
    saved(original, path, "tiff", layout="tiles", compression=compression)
    with tifffile.TiffFile(path) as tif:
        page = tif.pages.first
        assert (page.is_tiled, page.chunks[:2]) == (True, (256, 256))
        np.testing.assert_array_equal(page.asarray(), original.pixels)
    np.testing.assert_array_equal(imagecodecs.tiff_decode(path.read_bytes()), original.pixels)
    if bits == 8:
        with Image.open(path) as image:
            np.testing.assert_array_equal(np.asarray(image), original.pixels)


@pytest.mark.parametrize(
    ("size", "options", "big"),
    [
        (Size(37_000, 37_000), {}, False),
        (Size(38_000, 38_000), {}, True),
        (Size(38_000, 38_000), {"compression": "none"}, True),
        (Size(30_000, 30_000), {"compression": "lzw"}, True),  # noise grows by half
        (Size(4_200_000, 300), {}, False),
        (Size(4_200_000, 300), {"layout": "tiles"}, True),  # tiles are filled up
        (Size(60_000, 60_000), {}, True),
    ],
)
def test_what_may_be_larger_than_4_gib_becomes_a_bigtiff(
    size: Size, options: Options, big: bool, tmp_path: Path
) -> None:
    with (tmp_path / "a.tif").open("w+b") as file:
        writer(photo().without_pixels(size), file, options)
        file.seek(0)
        assert file.read(4) == (b"II+\0" if big else b"II*\0")


MOVED = {"<": (), ">": ("maker_note_moved",)}
"""What is said of a maker note in a BigTIFF, which is little-endian whatever the EXIF block was."""


@pytest.fixture
def only_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiff_writer, "_CLASSIC_MOST", 1000)


@pytest.mark.usefixtures("only_big")
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("layout", ["strips", "tiles"])
@pytest.mark.parametrize("bits", [8, 16, 32])
def test_other_programs_read_our_bigtiff(order: str, layout: str, bits: int, tmp_path: Path) -> None:
    block = exif(order)
    original = photo(301, 213, 3, bits, profile=srgb(), metadata=Metadata(block, XMP, IPTC))
    path = tmp_path / "a.tif"
    assert saved(original, path, "tiff", layout=layout) == MOVED[order]
    with tifffile.TiffFile(path) as tif:
        assert (tif.is_bigtiff, tif.byteorder, len(tif.pages)) == (True, "<", 1)
        page = tif.pages.first
        np.testing.assert_array_equal(page.asarray(), original.pixels)
        assert page.iccprofile == srgb()
        assert (page.tags.valueof(700), page.tags.valueof(33723)) == (XMP, IPTC)
        assert (page.tags.valueof(271), page.tags.valueof(282)) == ("ACME", (300, 1))
        assert page.tags.valueof(34665)["DateTimeOriginal"] == "2024:05:06 07:08:09"
        assert page.tags.valueof(34665)["PixelXDimension"] == 213
        assert page.tags.valueof(34853)["GPSLatitude"] == (48, 1, 51, 1, 30, 1)
    np.testing.assert_array_equal(imagecodecs.tiff_decode(path.read_bytes()), original.pixels)
    if bits == 32:  # which Pillow does not open
        return
    with Image.open(path) as image:
        assert image.info["dpi"] == (300, 300)
        read = image.getexif()
        assert read[315] == tags_of(block)[315]
        assert read.get_ifd(0x8769)[0x9003] == "2024:05:06 07:08:09"
        assert read.get_ifd(0xA005) == {1: "R98"}
        if bits == 8:
            np.testing.assert_array_equal(np.asarray(image), original.pixels)


@pytest.mark.usefixtures("only_big")
@pytest.mark.parametrize("order", ["<", ">"])
def test_everything_comes_back_from_a_bigtiff(order: str, tmp_path: Path, spread: Spread) -> None:
    block = exif(order)
    original = photo(700, 213, 3, alpha=True, profile=srgb(), metadata=Metadata(block, XMP, IPTC))
    assert written_by_rows(original, tmp_path / "a.tif", {}, spread) == MOVED[order]
    assert_rows_are_those_of_the_whole(tmp_path / "a.tif", spread)
    result = TIFF.read(tmp_path / "a.tif", spread=spread)
    np.testing.assert_array_equal(result.to_array(), original.to_array())
    assert (result.notes, result.profile) == ((), srgb())
    assert tags_of(result.metadata.exif) == tags_of(exif(order, orientation=1, size=(213, 700)))
    at = block.index(MAKER_NOTE)
    assert result.metadata.exif[at : at + len(MAKER_NOTE)] == MAKER_NOTE
    assert (tmp_path / "a.tif").read_bytes()[at : at + len(MAKER_NOTE)] == MAKER_NOTE


@pytest.mark.usefixtures("only_big")
@pytest.mark.parametrize("path", CAMERAS, ids=lambda path: path.name.split("__")[-1])
def test_exif_of_many_cameras_survives_a_bigtiff(path: Path, tmp_path: Path) -> None:
    before = without_texts(Jpeg().read(path))
    notes = saved(before, tmp_path / "a.tif", "tiff")
    assert set(notes) <= ({"maker_note_moved"} if before.metadata.exif.startswith(b"MM") else set())
    after = TIFF.read(tmp_path / "a.tif")
    assert after.notes == ()
    old, new = tags_of(before.metadata.exif), tags_of(after.metadata.exif)
    for tag in old.keys() - {256, 257, 318, 319, *range(512, 533)}:
        assert str(new[tag]) == str(old[tag])
    note = old.get(0x8769 << 16 | 0x927C)
    if isinstance(note, bytes) and len(note) > 8:
        assert after.metadata.exif.index(note) == before.metadata.exif.index(note)


@pytest.mark.usefixtures("only_big")
@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("path", CAMERAS, ids=lambda path: path.name.split("__")[-1])
def test_exiftool_finds_the_same_in_a_bigtiff(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the tags that it can show there: it misses GPS, and takes values of undefined type for text."""
    original = Jpeg().read(path)
    saved(original, tmp_path / "big.tif", "tiff")
    monkeypatch.undo()
    saved(original, tmp_path / "small.tif", "tiff")
    tags = [
        "-Make",
        "-Model",
        "-XResolution",
        "-FNumber",
        "-ExposureTime",
        "-DateTimeOriginal",
        "-ColorSpace",
    ]
    said = []
    for name in ("big.tif", "small.tif"):
        done = subprocess.run(["exiftool", *tags, name], cwd=tmp_path, capture_output=True, check=True)
        assert b"Warning" not in done.stderr + done.stdout
        said.append(done.stdout)
    assert said[0] == said[1] != b""


@pytest.mark.usefixtures("only_big")
def test_a_maker_note_that_has_to_move_for_a_bigtiff_is_said(tmp_path: Path) -> None:
    """The header of a BigTIFF is longer than that of an EXIF block."""
    block = bytearray(exif(thumbnail=b""))
    assert block[8:12] != MAKER_NOTE[:4]
    entry = block.index(struct.pack("<HHI", 0x927C, 7, len(MAKER_NOTE)))
    struct.pack_into("<II", block, entry + 4, 6, 10)
    original = photo(metadata=Metadata(bytes(block)))
    assert saved(original, tmp_path / "a.tif", "tiff") == ("maker_note_moved",)


CHILD = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import numpy as np
from photoedit.formats.tiff import Tiff

def flow(source, target, block):
    with TIFF.rows(source, spread=pool.map) as reader, target.open("w+b") as file:
        writer = TIFF.row_writer(reader.photo, file, TIFF.options(), spread=pool.map)
        step = -(-block // writer.grain) * writer.grain
        height, width = reader.photo.pixels.shape[:2]
        for top in range(0, height, step):
            rows = np.empty((min(step, height - top), width, 3), np.uint8)
            reader.read(top, rows, None)
            writer.write(rows, None)
        writer.finish()

def peak():  # not ru_maxrss: it begins with the peak of the process that started this one
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1024

TIFF, pool = Tiff(), ThreadPoolExecutor(2)
small, large, target = map(Path, sys.argv[1:])
flow(small, target, 64)
before = peak()
flow(large, target, 64)
print(peak() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak there")
@pytest.mark.parametrize(
    "options", [{"layout": "tiles"}, {"layout": "strips"}, {"compression": "none"}], ids=str
)
def test_a_large_photo_flows_through_little_memory(options: Options, tmp_path: Path) -> None:
    """192 MiB of pixels, in a process of its own because a peak never goes down."""
    width = height = 8192
    rows = np.tile(picture(512, 512), (1, 16, 1))
    original = photo().without_pixels(Size(width, height))
    with (tmp_path / "large.tif").open("w+b") as file, ThreadPoolExecutor(2) as pool:
        made = TIFF.row_writer(original, file, TIFF.options.from_values(options), spread=pool.map)
        step = 512 // made.grain * made.grain
        for top in range(0, height, step):
            made.write(rows[: min(step, height - top)], None)
        made.finish()
    saved(Photo(rows[:, :1000].copy()), tmp_path / "small.tif", "tiff", **options)
    names = [str(tmp_path / name) for name in ("small.tif", "large.tif", "target.tif")]
    done = subprocess.run([sys.executable, "-c", CHILD, *names], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < width * height * 3 / 4
    with (tmp_path / "target.tif").open("rb") as file:
        page = tifffile.TiffFile(file).pages.first
        assert page.shape == (height, width, 3)


@pytest.mark.parametrize("compression", ["none", "deflate", "lzw", "zstd"])
@pytest.mark.parametrize("bits", [8, 16, 32])
def test_without_differences_it_is_read_by_others_too(compression: str, bits: int, tmp_path: Path) -> None:
    original = photo(60, 70, 3, bits)
    path = tmp_path / "a.tif"
    saved(original, path, "tiff", compression=compression, predictor=False)
    with tifffile.TiffFile(path) as file:
        page = file.pages.first
        assert page.predictor == 1
        np.testing.assert_array_equal(page.asarray(), original.pixels)
    np.testing.assert_array_equal(Tiff().read(path).pixels, original.pixels)
