"""What is left of files that are cut off: the rows before the cut as they were, the rest grey, and said."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone, PhotoFailed
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.errors import ReadError
from photoedit.formats import Format, by_name
from photoedit.formats._bmff.items import Property
from photoedit.formats._bmff.writer import with_metadata
from photoedit.formats._png.chunks import SIGNATURE
from photoedit.formats._png.writing import END, chunk
from photoedit.photo import Metadata, Photo, Pixels
from photoedit.recipe import Recipe
from tests.conftest import picture
from tests.formats.samples import encoded, exif, photo, saved
from tests.formats.test_exr import put as with_exr

HEIGHT, WIDTH = 400, 300
ABLE = [by_name(name) for name in ("jpeg", "png", "tiff")]
every_able = pytest.mark.parametrize("kind", ABLE, ids=lambda kind: kind.name)
GREY = {np.dtype(np.uint8): 128, np.dtype(np.uint16): 32768, np.dtype(np.float32): 0.5}


def percent(result: Photo) -> int:
    """How much the note says is left."""
    [said] = [note for note in result.notes if note.startswith("salvaged:")]
    return int(said.split(":")[1])


def directory_first(path: Path) -> None:
    """Write a TIFF anew as cameras do, with the directory in front of the pixels."""
    pixels = by_name("tiff").read(path).pixels
    path.write_bytes(encoded_with_directory_first(pixels))


def encoded_with_directory_first(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> bytes:
    import tifffile

    file = io.BytesIO()
    tifffile.imwrite(file, pixels, compression="zlib", rowsperstrip=16, photometric="rgb")
    return file.getvalue()


def cut(kind: Format, tmp_path: Path, part: float, original: Photo) -> Path:
    """A file of that kind that ends too early."""
    path = tmp_path / f"whole{kind.suffixes[0]}"
    saved(original, path, kind.name)
    if kind.name == "tiff":
        directory_first(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    return path


@every_able
@pytest.mark.parametrize("part", [0.3, 0.5, 0.77, 0.98])
def test_rows_before_the_cut_are_kept_and_the_rest_is_grey(kind: Format, part: float, tmp_path: Path) -> None:
    original = photo(HEIGHT, WIDTH)
    path = cut(kind, tmp_path, 1, original)
    whole = kind.read(path)
    path = cut(kind, tmp_path, part, original)
    with pytest.raises(ReadError, match="cut off"):
        kind.read(path)
    left = kind.salvage(path)
    assert left.size == whole.size
    said = percent(left)
    assert abs(said - 100 * part) < 12
    rows = -(-said * HEIGHT // 100)
    kept = next(row for row in range(HEIGHT, 0, -1) if not (left.pixels[row - 1] == 128).all())
    assert rows <= kept <= rows + HEIGHT // 100 + 1
    np.testing.assert_array_equal(left.pixels[: kept - 1], whole.pixels[: kept - 1])
    assert (left.pixels[kept:] == 128).all()


@pytest.mark.parametrize("compression", ["none", "deflate", "lzw", "zstd"])
@pytest.mark.parametrize("layout", ["strips", "tiles"])
def test_our_own_tiff_is_salvaged_because_its_directory_comes_first(
    layout: str, compression: str, tmp_path: Path
) -> None:
    path, original = tmp_path / "a.tif", photo(1100, 700, metadata=Metadata(exif()))
    saved(original, path, "tiff", layout=layout, compression=compression)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 7 // 10])
    left = by_name("tiff").salvage(path)
    kept = percent(left) * 1100 // 100
    assert kept >= 256
    np.testing.assert_array_equal(left.pixels[:kept], original.pixels[:kept])
    assert (left.pixels[-1] == 128).all()


def test_a_tiff_without_its_directory_says_why_nothing_can_be_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    whole = encoded(Image.fromarray(photo(HEIGHT, WIDTH).pixels), "TIFF", compression="tiff_deflate")
    path.write_bytes(whole[: len(whole) // 2])
    for take in (by_name("tiff").read, by_name("tiff").salvage):
        with pytest.raises(ReadError, match=r"cut off.*before the directory") as caught:
            take(path)
        assert caught.value.code == "truncated"


@pytest.mark.parametrize("name", ["avif", "jxl"])
def test_a_file_of_which_no_row_can_be_decoded_says_so(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    made(name, photo(64, 64), path)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ReadError, match=r"cut off, and what is left holds no whole row") as caught:
        by_name(name).salvage(path)
    assert caught.value.code == "truncated"


def test_an_interlaced_gif_says_why_nothing_can_be_taken(tmp_path: Path) -> None:
    path = tmp_path / "a"
    whole = encoded(Image.fromarray(photo(HEIGHT, WIDTH).pixels), "GIF", interlace=1)
    path.write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(ReadError, match="as it is interlaced") as caught:
        by_name("gif").salvage(path)
    assert caught.value.code == "truncated"


def interlaced_png(pixels: Pixels) -> tuple[bytes, list[tuple[int, int]]]:
    """A PNG of Adam7's seven passes (PNG, 8.2), not filtered, and where its pixels stand, in their order."""
    height, width, channels = pixels.shape
    rows, order = b"", []
    for y0, x0, dy, dx in (
        (0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1),
    ):  # fmt: skip
        for y in range(y0, height, dy):
            if x0 < width:
                big_endian = pixels[y, x0::dx].astype(pixels.dtype.newbyteorder(">"))
                rows += b"\0" + big_endian.tobytes()
                order += [(y, x) for x in range(x0, width, dx)]
    colours = {1: 0, 3: 2, 4: 6}[channels]
    header = struct.pack(">IIBBBBB", width, height, 8 * pixels.itemsize, colours, 0, 0, 1)
    return SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 0)) + END, order


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("size", [(37, 53), (5, 3), (64, 64)])
def test_of_an_interlaced_png_every_pixel_that_is_there_is_taken(
    size: tuple[int, int], channels: int, dtype: type[np.uint8 | np.uint16], tmp_path: Path
) -> None:
    """Once, nothing was: what there is of one is coarse, but all of the picture."""
    path = tmp_path / "a.png"
    original = picture(*size, channels, dtype)
    whole, order = interlaced_png(original)
    headers = whole.index(b"IDAT") + 11  # up to the first byte of the pixels, which are packed by not at all
    path.write_bytes(whole)
    np.testing.assert_array_equal(by_name("png").read(path).to_array().reshape(original.shape), original)
    for share in (0.2, 0.5, 0.7, 0.9):
        path.write_bytes(whole[: headers + int((len(whole) - headers) * share)])
        left = by_name("png").salvage(path)
        taken = left.to_array().reshape(original.shape)
        beside = headers + 3 * size[0]  # before each row stands a byte
        there = (path.stat().st_size - beside) // (channels * original.itemsize)
        for y, x in order[: max(there - size[1], 0)]:  # the last row may be cut
            assert (taken[y, x] == original[y, x]).all()
        if percent(left) == 100:
            assert {tuple(pixel) for pixel in taken.reshape(-1, channels).tolist()} <= {
                tuple(pixel) for pixel in original.reshape(-1, channels).tolist()
            }


@every_able
def test_a_file_cut_to_nothing_is_still_an_error(kind: Format, tmp_path: Path) -> None:
    path = cut(kind, tmp_path, 0.02, photo(HEIGHT, WIDTH, metadata=Metadata(exif())))
    with pytest.raises(ReadError) as caught:
        kind.salvage(path)
    assert caught.value.code in ("truncated", "damaged")


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("restart", [0, 4])
def test_jpegs_of_all_samplings_are_salvaged_to_the_last_whole_row_of_blocks(
    subsampling: int, restart: int, tmp_path: Path
) -> None:
    image = Image.fromarray(photo(HEIGHT, WIDTH).pixels)
    whole = encoded(image, "JPEG", subsampling=subsampling, restart_marker_blocks=restart)
    path = tmp_path / "a.jpg"
    path.write_bytes(whole)
    expected = by_name("jpeg").read(path).pixels
    path.write_bytes(whole[: len(whole) * 6 // 10])
    left = by_name("jpeg").salvage(path)
    block = 8 if subsampling < 2 else 16
    grey = (left.pixels == 128).all(axis=(1, 2))
    kept = int(np.argmax(grey))
    assert kept % block == 0
    assert kept > HEIGHT // 2
    np.testing.assert_array_equal(left.pixels[: kept - 1], expected[: kept - 1])
    assert percent(left) == 100 * kept // HEIGHT


def test_a_progressive_jpeg_is_whole_but_coarser(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(photo(HEIGHT, WIDTH).pixels), "JPEG", progressive=True)
    path = tmp_path / "a.jpg"
    path.write_bytes(whole[: len(whole) * 7 // 10])
    left = by_name("jpeg").salvage(path)
    assert percent(left) == 100
    assert np.abs(left.pixels.astype(int) - photo(HEIGHT, WIDTH).pixels).mean() < 40


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["jpeg", "png", "tiff"])
def test_what_is_left_is_set_upright(name: str, orientation: int, tmp_path: Path) -> None:
    block = Image.Exif()
    block[0x0112] = orientation
    image = Image.fromarray(photo(HEIGHT, WIDTH).pixels)
    extra = {"compression": "tiff_deflate"} if name == "tiff" else {}
    whole = encoded(image, name.upper(), exif=block, **extra)
    path = tmp_path / "a"
    path.write_bytes(whole)
    kind = by_name(name)
    expected = kind.read(path).pixels
    path.write_bytes(whole[: len(whole) * 8 // 10])
    try:
        left = kind.salvage(path)
    except ReadError:
        assert name == "tiff"  # Pillow writes the directory behind the pixels
        return
    assert left.pixels.shape == expected.shape
    same = (left.pixels == expected).all(axis=2).mean()
    assert 0.6 < same < 0.9
    assert (left.pixels == 128).all(axis=2).mean() == pytest.approx(1 - same, abs=0.05)


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("alpha", [False, True])
def test_pngs_of_every_kind_are_salvaged(bits: int, channels: int, alpha: bool, tmp_path: Path) -> None:
    original = photo(HEIGHT, WIDTH, channels, bits, alpha=alpha)
    path = cut(by_name("png"), tmp_path, 0.6, original)
    left = by_name("png").salvage(path)
    kept = percent(left) * HEIGHT // 100
    assert kept > HEIGHT // 3
    np.testing.assert_array_equal(left.pixels[:kept], original.pixels[:kept])
    assert (left.pixels[kept + HEIGHT // 100 + 2 :] == GREY[left.pixels.dtype]).all()
    if original.alpha is not None and left.alpha is not None:
        np.testing.assert_array_equal(left.alpha[:kept], original.alpha[:kept])
        assert (left.alpha[-1] == np.iinfo(left.alpha.dtype).max).all()


def test_a_png_with_damage_amid_it_is_salvaged_up_to_there(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    original = photo(HEIGHT, WIDTH)
    saved(original, path, "png")
    data = bytearray(path.read_bytes())
    at = data.index(b"IDAT") + 4
    size = int.from_bytes(data[at - 8 : at - 4], "big")
    data[at + size // 2 : at + size // 2 + 40] = b"\xff" * 40
    data[at + size : at + size + 4] = zlib.crc32(data[at - 4 : at + size]).to_bytes(4, "big")
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        by_name("png").read(path)
    assert caught.value.code == "damaged"
    left = by_name("png").salvage(path)
    kept = percent(left) * HEIGHT // 100
    assert kept > 0
    np.testing.assert_array_equal(left.pixels[: kept - HEIGHT // 4], original.pixels[: kept - HEIGHT // 4])


def test_a_png_chunk_that_claims_gigabytes_takes_no_memory(tmp_path: Path) -> None:
    path, original = tmp_path / "a.png", photo(HEIGHT, WIDTH)
    saved(original, path, "png")
    data = path.read_bytes()
    at = data.index(b"IDAT") - 4
    path.write_bytes(data[:at] + (2**31 - 1).to_bytes(4, "big") + data[at + 4 : len(data) // 2])
    tracemalloc.start()
    try:
        left = by_name("png").salvage(path)
        assert tracemalloc.get_traced_memory()[1] < 16 * original.pixels.nbytes
    finally:
        tracemalloc.stop()
    kept = percent(left) * HEIGHT // 100
    np.testing.assert_array_equal(left.pixels[:kept], original.pixels[:kept])


def made(name: str, original: Photo, path: Path) -> None:
    """Write a file of any format that can be salvaged."""
    if name == "exr":
        with_exr(path, original.to_array() / np.float32(255))
    elif name in ("gif", "bmp"):
        extra = {"interlace": 0} if name == "gif" else {}
        path.write_bytes(encoded(Image.fromarray(original.pixels), name.upper(), **extra))
    else:
        quick = {"avif": {"speed": 9}, "jxl": {"effort": 3}}
        saved(original, path, name, **quick.get(name, {}))


@pytest.mark.parametrize("name", ["webp", "avif", "heic", "jxl", "exr", "gif", "bmp"])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("lossless", [False, True])
def test_what_is_said_to_be_left_is_what_was_there(
    name: str, alpha: bool, lossless: bool, tmp_path: Path
) -> None:
    if (lossless and name not in ("webp", "avif", "jxl")) or (alpha and name in ("gif", "bmp")):
        pytest.skip("there is no such file")
    kind = by_name(name)
    if kind.missing():
        pytest.skip(kind.missing())
    path = tmp_path / "a"
    original = photo(600, 200, alpha=alpha)
    made(name, original, path)
    whole, data = kind.read(path), path.read_bytes()
    path.write_bytes(data[: len(data) * 95 // 100])
    with pytest.raises(ReadError, match="cut off"):
        kind.read(path)
    assert kind.header(path).size == whole.size
    left = kind.salvage(path)
    kept = percent(left) * 600 // 100
    assert kept > 150
    rows = slice(600 - kept, 600) if name == "bmp" else slice(kept)  # a BMP begins at the bottom
    np.testing.assert_array_equal(left.pixels[rows], whole.pixels[rows])
    if kept < 594:
        end = 0 if name == "bmp" else -1
        assert (left.pixels[end] == GREY[left.pixels.dtype]).all()
    if left.alpha is not None and whole.alpha is not None:
        np.testing.assert_array_equal(left.alpha[rows], whole.alpha[rows])


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["webp", "avif"])
def test_what_a_decoder_left_is_set_upright(name: str, orientation: int, tmp_path: Path) -> None:
    path = tmp_path / "a"
    if name == "webp":
        image = Image.fromarray(photo(400, 200).pixels)
        block = Image.Exif()
        block[0x0112] = orientation
        data = encoded(image, "WEBP", exif=block)
        beside = data.index(b"EXIF")
        head, picture, exif_chunk = data[:30], data[30:beside], data[beside:]
        data = head + exif_chunk + picture  # before the picture, so that it is not what is cut off
    else:
        plain = imagecodecs.avif_encode(photo(400, 200).pixels, 80, speed=10)
        turn = [Property(b"irot", bytes([orientation % 4]), essential=True)]
        data = with_metadata(plain, exif=b"", xmp=b"", profile=b"", more=turn)
    path.write_bytes(data)
    whole = by_name(name).read(path)
    path.write_bytes(data[: len(data) * 6 // 10])
    left = by_name(name).salvage(path)
    assert left.pixels.shape == whole.pixels.shape
    same, grey = ((left.pixels == one).all(axis=2).mean() for one in (whole.pixels, 128))
    assert 0.3 < same < 0.8
    assert same + grey == pytest.approx(1, abs=0.02)
    assert percent(left) == pytest.approx(100 * same, abs=2)


def test_a_format_that_cant_be_salvaged_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.jp2"
    data = encoded(Image.fromarray(photo(HEIGHT, WIDTH).pixels), "JPEG2000")
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(ReadError, match=r"cut off.*JPEG 2000 files can't be salvaged") as caught:
        by_name("jp2").salvage(path)
    assert caught.value.code == "truncated"


@pytest.mark.parametrize("name", ["webp", "avif", "jxl", "exr", "gif", "bmp"])
def test_damage_that_is_no_cut_stays_an_error(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    made(name, photo(60, 80), path)
    path.write_bytes(path.read_bytes()[:12] + bytes(500))
    with pytest.raises(ReadError) as caught:
        by_name(name).salvage(path)
    assert caught.value.code in ("truncated", "damaged", "not_supported")


def test_a_webp_that_claims_gigabytes_is_not_filled_up(tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    made("webp", photo(60, 80), path)
    data = bytearray(path.read_bytes())
    data[4:8] = data[16:20] = (2**32 - 64).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(ReadError, match="cut off"):
        by_name("webp").salvage(path)


@pytest.mark.parametrize(
    ("name", "memory"),
    [("png", 2**28), ("jpeg", 2**28), ("tiff", 2**28), ("tiff", 9 * 2**20), ("webp", 2**28)],
)
def test_a_batch_salvages_only_if_it_is_asked_to(name: str, memory: int, tmp_path: Path) -> None:
    kind = by_name(name)
    path = cut(kind, tmp_path, 0.6, photo(3000, 600))
    job = Job(path, tmp_path / "out" / "a", name, kind.options())
    for salvage in (False, True):
        events: list[Event] = []
        recipe = Recipe.from_text("exposure stops=0.5")
        spec = BatchSpec((job,), recipe, How("serial", memory=memory), salvage=salvage)
        Batch(spec).run(events.append)
        [end] = [event for event in events if isinstance(event, PhotoDone | PhotoFailed)]
        assert job.target.exists() == salvage, end
        if isinstance(end, PhotoDone):
            assert end.notes[0].startswith("salvaged:")
        else:
            assert end.code == "truncated"
