"""Reading a TIFF a few rows at a time: the same pixels as all at once, on any number of threads."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import tifffile

from photoedit.errors import ReadError
from photoedit.formats._tiff import segments as tiff_segments
from photoedit.formats._tiff.segments import Segments
from photoedit.formats.base import R, RowReader, Spread, T
from photoedit.formats.tiff import Tiff
from photoedit.photo import Pixels
from tests.conftest import SHARED, picture
from tests.formats.samples import DTYPES

TIFF = Tiff()
SAMPLES = sorted((SHARED / "corpus" / "tiff" / "pillow").glob("*"))


@pytest.fixture(params=["one thread", "three threads"])
def spread(request: pytest.FixtureRequest) -> Iterator[Spread]:
    if request.param == "one thread":
        yield map
    else:
        with ThreadPoolExecutor(3) as pool:
            yield pool.map


def put(path: Path, pixels: npt.ArrayLike, **options: Any) -> Path:
    tifffile.imwrite(path, np.asarray(pixels), **options)
    return path


def empty_like(reader: RowReader, rows: int) -> tuple[Pixels, Pixels | None]:
    known = reader.photo
    pixels = np.empty((rows, *known.pixels.shape[1:]), known.pixels.dtype)
    return pixels, None if known.alpha is None else np.empty(pixels.shape[:2], pixels.dtype)


def assert_rows_are_those_of_the_whole(
    path: Path, spread: Spread = map, step: int = 37, halo: int = 5
) -> None:
    whole = TIFF.read(path)
    height = whole.size.height
    with TIFF.rows(path, spread=spread) as reader:
        assert reader is not None
        known = reader.photo
        assert known.pixels.strides[:2] == (0, 0)
        assert (known.size, known.channels, known.pixels.dtype) == (
            whole.size,
            whole.channels,
            whole.pixels.dtype,
        )
        assert (known.profile, known.metadata, known.notes) == (whole.profile, whole.metadata, whole.notes)
        assert (known.alpha is None) == (whole.alpha is None)
        for middle in [*range(0, height, step), 0]:
            top, bottom = max(0, middle - halo), min(height, middle + step + halo)
            pixels, alpha = empty_like(reader, bottom - top)
            reader.read(top, pixels, alpha)
            np.testing.assert_array_equal(pixels, whole.pixels[top:bottom])
            if alpha is not None and whole.alpha is not None:
                np.testing.assert_array_equal(alpha, whole.alpha[top:bottom])


@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("compression", [None, "deflate", "lzw", "zstd"])
@pytest.mark.parametrize("tile", [None, (64, 48), (64, 208), (16, 256)])
@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_rows_of_strips_tiles_and_planes(
    bits: int,
    compression: str | None,
    tile: tuple[int, int] | None,
    planar: str,
    tmp_path: Path,
    spread: Spread,
) -> None:
    original = picture(151, 201, 3, DTYPES[bits])
    stored = np.moveaxis(original, 2, 0) if planar == "separate" else original
    path = put(
        tmp_path / "a.tif", stored, photometric="rgb", planarconfig=planar, tile=tile, byteorder=">",
        compression=compression, predictor=bool(compression), rowsperstrip=None if tile else 20,
    )  # fmt: skip
    np.testing.assert_array_equal(TIFF.read(path, spread=spread).pixels, original)
    assert_rows_are_those_of_the_whole(path, spread)


KINDS: dict[str, tuple[Pixels, dict[str, Any]]] = {
    "straight alpha": (picture(90, 70, 4), {"photometric": "rgb", "extrasamples": ["unassalpha"]}),
    "associated alpha": (
        picture(90, 70, 4, np.uint16),
        {"photometric": "rgb", "extrasamples": ["assocalpha"]},
    ),
    "grey and alpha": (picture(90, 70, 2), {"photometric": "minisblack", "extrasamples": ["unassalpha"]}),
    "more channels": (picture(90, 70, 6), {"photometric": "rgb"}),
    "planes and alpha": (
        np.moveaxis(picture(90, 70, 5, np.uint16), 2, 0).copy(),
        {"photometric": "rgb", "planarconfig": "separate", "extrasamples": ["assocalpha", "unspecified"]},
    ),
    "white is zero": (picture(90, 70, 1, np.float32)[:, :, 0], {"photometric": "miniswhite"}),
    "inks": (picture(90, 70, 4), {"photometric": "separated"}),
    "inks of 16 bits": (picture(90, 70, 4, np.uint16), {"photometric": "separated"}),
    "planes of inks": (
        np.moveaxis(picture(90, 70, 4), 2, 0).copy(),
        {"photometric": "separated", "planarconfig": "separate"},
    ),
    "lab": (picture(90, 70, 3), {"photometric": "cielab"}),
    "palette": (
        picture(90, 70, 1)[:, :, 0],
        {"photometric": "palette", "colormap": picture(3, 256, 1, np.uint16)[:, :, 0]},
    ),
    "half floats": (picture(90, 70, 3, np.float32).astype(np.float16), {"photometric": "rgb"}),
    "double floats": (picture(90, 70, 3, np.float32).astype(np.float64), {"photometric": "rgb"}),
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("tile", [None, (32, 48)])
@pytest.mark.parametrize("compression", [None, "deflate"])
def test_rows_of_every_kind_of_samples(
    name: str, tile: tuple[int, int] | None, compression: str | None, tmp_path: Path, spread: Spread
) -> None:
    stored, options = KINDS[name]
    options = {**options, "tile": tile, "rowsperstrip": None if tile else 13, "compression": compression}
    path = put(tmp_path / "a.tif", stored, **options)
    assert_rows_are_those_of_the_whole(path, spread)


@pytest.mark.parametrize("bits", [1, 4, 12])
def test_rows_of_few_bits(bits: int, tmp_path: Path) -> None:
    values = (np.arange(90 * 70).reshape(90, 70) * 7 % 2**bits).astype(np.uint16 if bits > 8 else np.uint8)
    options: dict[str, Any] = {"bitspersample": bits, "photometric": "minisblack", "rowsperstrip": 11}
    stored = values.astype(bool) if bits == 1 else values
    assert_rows_are_those_of_the_whole(put(tmp_path / "a.tif", stored, **options))


def test_rows_of_jpeg_tiles(tmp_path: Path, spread: Spread) -> None:
    options: dict[str, Any] = {"photometric": "ycbcr", "compression": "jpeg", "tile": (64, 64)}
    path = put(tmp_path / "a.tif", picture(150, 201), **options)
    assert_rows_are_those_of_the_whole(path, spread)


def test_tiles_that_a_file_leaves_out_are_empty(tmp_path: Path, spread: Spread) -> None:
    tiles = [picture(64, 64, seed=1), None, None, picture(64, 64, seed=2)]
    path = tmp_path / "a.tif"
    options: dict[str, Any] = {
        "shape": (128, 128, 3),
        "dtype": np.uint8,
        "tile": (64, 64),
        "photometric": "rgb",
    }
    tifffile.imwrite(path, iter(tiles), compression="deflate", **options)
    pixels = TIFF.read(path, spread=spread).pixels
    np.testing.assert_array_equal(pixels[:64, :64], tiles[0])
    np.testing.assert_array_equal(pixels[64:, 64:], tiles[3])
    assert not pixels[64:, :64].any()
    assert_rows_are_those_of_the_whole(path, spread)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name.split("__")[-1])
def test_rows_of_odd_files(path: Path) -> None:
    try:
        whole = TIFF.read(path)
        with TIFF.rows(path) as reader:
            if reader is None:
                return
            pixels, alpha = empty_like(reader, whole.size.height)
            reader.read(0, pixels, alpha)
    except ReadError as problem:
        assert path.name in problem.message
        return
    np.testing.assert_array_equal(pixels, whole.pixels)


@pytest.mark.parametrize("channels", [1, 3])
def test_one_strip_can_be_read_by_rows_only_if_it_is_not_packed(channels: int, tmp_path: Path) -> None:
    stored = np.squeeze(picture(300, 200, channels, np.uint16))
    whole = {"rowsperstrip": 300}
    assert_rows_are_those_of_the_whole(put(tmp_path / "a.tif", stored, **whole))
    with TIFF.rows(put(tmp_path / "b.tif", stored, compression="deflate", **whole)) as reader:
        assert reader is None


def test_strips_too_large_for_a_few_rows_are_not_read_by_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path / "a.tif", picture(90, 70), photometric="rgb", compression="deflate", rowsperstrip=45)
    assert_rows_are_those_of_the_whole(path)
    monkeypatch.setattr(tiff_segments, "_LARGEST", 45 * 70 * 3 - 1)
    with TIFF.rows(path) as reader:
        assert reader is None


def test_with_less_memory_less_is_kept_and_the_rows_are_the_same(tmp_path: Path) -> None:
    stored = picture(400, 300)
    path = put(tmp_path / "a.tif", stored, photometric="rgb", compression="deflate", rowsperstrip=8)
    takes = []
    for memory in (2**29, 2**16, 0):
        with TIFF.rows(path, memory=memory) as reader:
            assert reader is not None
            takes.append(reader.beside)
            for top in (0, 100, 90):
                pixels, _ = empty_like(reader, 120)
                reader.read(top, pixels, None)
                np.testing.assert_array_equal(pixels, stored[top : top + 120])
    assert takes[0] == 3 * stored.nbytes  # all that is decoded is kept, and it is unpacked at once
    assert takes[1] <= 2**16 < takes[0]


def test_a_turned_photo_is_not_read_by_rows(tmp_path: Path) -> None:
    turned = put(tmp_path / "a.tif", picture(90, 70), photometric="rgb", extratags=[(274, 3, 1, 6, True)])
    with TIFF.rows(turned) as reader:
        assert reader is None
    assert TIFF.read(turned).size == (90, 70)


@pytest.mark.parametrize("options", [{"tile": (32, 32), "compression": "deflate"}, {"rowsperstrip": 8}, {}])
def test_a_file_that_was_cut_off_is_refused_before_any_row_is_read(
    options: dict[str, Any], tmp_path: Path
) -> None:
    whole = put(tmp_path / "a.tif", picture(150, 101), photometric="rgb", **options).read_bytes()
    path = tmp_path / "IMG_1"
    for percent in (10, 50, 90, 99):
        path.write_bytes(whole[: len(whole) * percent // 100])
        with pytest.raises(ReadError, match=r"IMG_1 can't be read: .*cut off") as caught, TIFF.rows(path):
            pass
        assert caught.value.code == "truncated"


def test_a_damaged_tile_spoils_only_the_rows_it_is_in(tmp_path: Path, spread: Spread) -> None:
    options: dict[str, Any] = {"photometric": "rgb", "compression": "deflate", "tile": (32, 32)}
    path = put(tmp_path / "a.tif", picture(150, 101), **options)
    whole = TIFF.read(path)
    with tifffile.TiffFile(path) as tif:
        at = tif.pages.first.dataoffsets[4 * 2 + 1]
    data = bytearray(path.read_bytes())
    data[at : at + 20] = b"\xff" * 20
    path.write_bytes(data)
    with TIFF.rows(path, spread=spread) as reader:
        assert reader is not None
        pixels = np.empty((20, 101, 3), np.uint8)
        for top, sound in ((0, True), (44, True), (45, False), (64, False), (95, False), (96, True)):
            if sound:
                reader.read(top, pixels, None)
                np.testing.assert_array_equal(pixels, whole.pixels[top : top + 20])
            else:
                with pytest.raises(ReadError, match=r"a\.tif can't be read: it is damaged"):
                    reader.read(top, pixels, None)
    with pytest.raises(ReadError, match=r"a\.tif can't be read: it is damaged"):
        TIFF.read(path, spread=spread)


def test_after_an_error_no_thread_is_left_at_work(tmp_path: Path) -> None:
    """It would write into memory that its owner may already have given back."""
    path = put(tmp_path / "a.tif", picture(150, 101), photometric="rgb", compression="deflate", tile=(32, 32))
    done: list[object] = []

    def lazy(function: Callable[[T], R], items: Iterable[T], /) -> Iterator[R]:
        for item in items:
            yield function(item)
            done.append(item)

    def failing(samples: Pixels, pixels: Pixels, alpha: Pixels | None) -> None:
        raise ValueError("no")

    with path.open("rb") as file:
        segments = Segments(file, tifffile.TiffFile(file).pages.first, 3)
        with pytest.raises(ValueError, match="no"):
            segments.read(0, np.empty((150, 101, 3), np.uint8), None, failing, lazy)
    assert len(done) == 20


def test_a_table_too_short_for_the_picture_is_damage(tmp_path: Path) -> None:
    path = put(
        tmp_path / "a.tif", picture(150, 101), photometric="rgb", compression="deflate", rowsperstrip=10
    )
    data = bytearray(path.read_bytes())
    length = struct.pack("<HHI", 257, 4, 1)
    assert length in data
    struct.pack_into("<I", data, data.index(length) + 8, 151)
    path.write_bytes(data)
    for use in (TIFF.read, lambda path: TIFF.rows(path).__enter__()):
        with pytest.raises(ReadError, match=r"a\.tif can't be read: it is damaged .*too short"):
            use(path)


def test_each_tile_is_decoded_once_although_blocks_overlap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[int] = []
    plain = Segments._segment

    def counting(self: Segments, cell: Any, plane: int) -> Pixels:
        decoded.append(cell.number)
        return plain(self, cell, plane)

    path = put(tmp_path / "a.tif", picture(150, 101), photometric="rgb", compression="deflate", tile=(32, 32))
    monkeypatch.setattr(Segments, "_segment", counting)
    with TIFF.rows(path) as reader:
        assert reader is not None
        for top in range(0, 118, 16):
            reader.read(top, np.empty((32, 101, 3), np.uint8), None)
    assert sorted(decoded) == list(range(20))


def test_what_is_kept_for_the_next_block_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiff_segments, "_KEPT_LEAST", 0)
    path = put(tmp_path / "a.tif", picture(150, 101), photometric="rgb", compression="deflate", tile=(32, 32))
    with path.open("rb") as file:
        page = tifffile.TiffFile(file).pages.first
        segments = Segments(file, page, 3, memory=1 << 30)
        pixels = np.empty((150, 101, 3), np.uint8)
        segments.read(0, pixels, None, lambda samples, pixels, alpha: np.copyto(pixels, samples), map)
    assert list(segments._kept) == list(range(12, 20))  # two rows of four tiles
