"""JPEG in parts, in rows and smaller: always the pixels that decoding the whole file gives."""

from __future__ import annotations

import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
import simplejpeg
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from photoedit.errors import ReadError
from photoedit.formats._jpeg import decoder as jpeg_decoder
from photoedit.formats._jpeg import markers as jpeg_markers
from photoedit.formats._jpeg import restarts as jpeg_restarts
from photoedit.formats._jpeg import segments as jpeg_segments
from photoedit.formats._jpeg import strips as jpeg_strips
from photoedit.formats._jpeg.restarts import Cuts
from photoedit.formats.jpeg import Jpeg
from photoedit.photo import Photo, Pixels, Size
from tests.conftest import SHARED, picture
from tests.formats.samples import encoded, exif, photo, saved

JPEG = Jpeg()
REAL = sorted((SHARED / "corpus").rglob("*.jp*g"))


def several(function: Any, items: Any) -> Any:
    """As `map`, but not it: what is done in parts is done in one thread."""
    return map(function, items)


@contextmanager
def in_parts() -> Iterator[list[Cuts]]:
    """Decode the smallest pictures in parts, each as small as can be; what was cut is listed."""
    done: list[Cuts] = []
    decode = jpeg_decoder._decode_in_parts

    def counted(cuts: Cuts, *rest: Any, **more: Any) -> Any:
        seams = decode(cuts, *rest, **more)
        done.append(cuts)
        return seams

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jpeg_decoder, "_WORTH_PARTS", 0)
        patch.setattr(jpeg_decoder, "_PART", 1)
        patch.setattr(jpeg_decoder, "_UNITS", 1)
        patch.setattr(jpeg_decoder, "_decode_in_parts", counted)
        yield done


def with_markers(pixels: Pixels, every: int, subsampling: str = "4:2:0", **options: Any) -> bytes:
    """A JPEG with a restart marker after every so many MCUs; `subsampling` as Pillow calls it."""
    if pixels.shape[2] == 4:
        image = Image.frombytes("CMYK", (pixels.shape[1], pixels.shape[0]), pixels.tobytes())
    else:
        image = Image.fromarray(np.squeeze(pixels, 2) if pixels.shape[2] == 1 else pixels)
    return encoded(image, "JPEG", subsampling=subsampling, restart_marker_blocks=every, **options)


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def cuts_of(data: bytes) -> Cuts | None:
    return jpeg_restarts.find(jpeg_markers.read(io.BytesIO(data)), data)


def outcome(path: Path, spread: Any) -> tuple[object, ...]:
    try:
        result = JPEG.read(path, spread=spread)
    except ReadError as problem:
        return problem.code, problem.message
    return result.pixels.shape, result.pixels.tobytes(), result.notes


@pytest.mark.parametrize(("subsampling", "mcu"), [("4:4:4", (8, 8)), ("4:2:2", (16, 8)), ("4:2:0", (16, 16))])
@pytest.mark.parametrize("every", [1, 2, 3, 4, 5, 6, 8, 9, 12, 15, 18, 27])
def test_cuts_are_where_a_marker_begins_a_row(subsampling: str, mcu: tuple[int, int], every: int) -> None:
    across = 9
    data = with_markers(picture(16 * mcu[1] - 3, across * mcu[0] - 5), every, subsampling)
    cuts = cuts_of(data)
    assert cuts is not None
    rows = next(rows for rows in range(1, 99) if rows * across % every == 0)
    assert cuts.unit == rows * mcu[1]
    assert cuts.blends == (subsampling == "4:2:0")
    whole = simplejpeg.decode_jpeg(data)
    for first, last in [(0, 1), (1, 2), (0, cuts.units), (1, cuts.units)]:
        part = simplejpeg.decode_jpeg(cuts.part(first, last), strict=True)
        assert len(part) == min(last * cuts.unit, len(whole)) - first * cuts.unit
        inner = slice(cuts.blends, len(part) - cuts.blends)  # all but the rows along a cut that blends
        np.testing.assert_array_equal(part[inner], whole[first * cuts.unit :][inner])


@pytest.mark.parametrize(
    "make",
    [
        lambda: encoded(Image.fromarray(picture(90, 90)), "JPEG"),
        lambda: with_markers(picture(90, 90), 3, progressive=True),
        lambda: with_markers(picture(90, 90), 1000),
        lambda: with_markers(picture(90, 90), 6)[:-2],
        lambda: with_markers(picture(90, 90), 6).replace(b"\xff\xd3", b"\xff\xd4"),
        lambda: with_markers(picture(90, 90), 6).replace(b"\xff\xd3", b"\xff\xda"),
        lambda: with_markers(picture(90, 90), 6).replace(b"\xff\xd4", b""),
        lambda: with_markers(picture(90, 90), 6).replace(b"\xff\xd4", b"\xff\xd4\xff\xd5"),
    ],
    ids=["none", "progressive", "too few", "no end", "out of order", "other", "missing", "too many"],
)
def test_other_files_are_not_cut(make: Any) -> None:
    assert cuts_of(make()) is None


def test_markers_are_found_across_the_chunks_that_are_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    data = with_markers(picture(100, 100), 1)
    expected = cuts_of(data)
    assert expected is not None
    for chunk in (1, 2, 3, 7, 50):
        monkeypatch.setattr(jpeg_restarts, "_CHUNK", chunk)
        found = cuts_of(data)
        assert found is not None
        np.testing.assert_array_equal(found._markers, expected._markers)


def test_bytes_that_only_fill_do_not_hide_a_marker(tmp_path: Path) -> None:
    data = with_markers(picture(90, 90), 6).replace(b"\xff\xd1", b"\xff\xff\xff\xd1")
    path = put(tmp_path / "a.jpg", data)
    with in_parts() as done:
        assert outcome(path, several) == outcome(path, map)
    assert done


@settings(max_examples=100, deadline=None)
@given(
    width=st.integers(8, 80),
    height=st.integers(9, 90),
    subsampling=st.sampled_from(["4:4:4", "4:2:2", "4:2:0", "grey", "inks"]),
    every=st.integers(1, 15),
    eighths=st.sampled_from(jpeg_decoder.EIGHTHS),
    data=st.data(),
)
def test_parts_and_rows_are_those_of_the_whole(
    width: int,
    height: int,
    subsampling: str,
    every: int,
    eighths: int,
    data: st.DataObject,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.mktemp("parts") / "a.jpg"
    pixels = picture(height, width, {"grey": 1, "inks": 4}.get(subsampling, 3))
    put(path, with_markers(pixels, every, subsampling if ":" in subsampling else "4:4:4"))
    with in_parts() as done:
        plain = JPEG.read(path, eighths=eighths)
        result = JPEG.read(path, spread=several, eighths=eighths)
        assert bool(done) == (cuts_of(path.read_bytes()) is not None)
        np.testing.assert_array_equal(result.pixels, plain.pixels)
        assert result.notes == plain.notes
        top = data.draw(st.integers(0, height - 1))
        some = np.empty((data.draw(st.integers(1, height - top)), width, plain.channels), np.uint8)
        with JPEG.rows(path) as reader:
            assert (reader is not None) == (bool(done) and subsampling != "inks")
            if reader is not None:
                reader.read(top, some, None)
                np.testing.assert_array_equal(some, JPEG.read(path).pixels[top : top + len(some)])


@pytest.mark.parametrize("subsampling", ["444", "422", "420", "440", "411"])
@pytest.mark.parametrize("strip", [1, 4000])
def test_our_own_strips_are_decoded_in_parts(subsampling: str, strip: int, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    original = photo(301, 211)
    with pytest.MonkeyPatch.context() as patch, path.open("w+b") as file:
        patch.setattr(jpeg_strips, "_WORTH_STRIPS", 0)
        patch.setattr(jpeg_strips, "_STRIP", strip)
        options: Any = {
            "quality": 90,
            "subsampling": subsampling,
            "segments": b"",
            "notes": (),
            "spread": map,
        }
        writer = jpeg_strips.StripWriter(original, file, **options)
        writer.write(original.pixels, None)
        writer.finish()
    whole = simplejpeg.decode_jpeg(path.read_bytes())
    with in_parts() as done, ThreadPoolExecutor(3) as pool:
        np.testing.assert_array_equal(JPEG.read(path, spread=pool.map).pixels, whole)
        assert done
        with JPEG.rows(path, spread=pool.map) as reader:
            assert reader is not None
            assert reader.photo.size == (211, 301)
            for step in (writer.grain, 1, 40, 300):
                rows = np.empty_like(whole)
                for top in range(0, 301, step):
                    reader.read(top, rows[top : top + step], None)
                np.testing.assert_array_equal(rows, whole)


def test_inks_with_fewer_colours_are_decoded_in_parts(tmp_path: Path) -> None:
    """YCCK at 4:2:0, whose strips are joined by hand here."""
    inks = picture(90, 70, 4)
    strips = [simplejpeg.encode_jpeg(inks[top : top + 16], 90, "CMYK", "420") for top in range(0, 90, 16)]
    found = jpeg_markers.read(io.BytesIO(strips[0]))
    header = found.scan_header(strips[0])
    coded = [strip[found.scan_at + len(header) : -2] for strip in strips]
    data = found.needed_for(70, 90) + jpeg_segments.restart_segment(5) + header + coded[0]
    data += (
        b"".join(b"\xff%c" % (0xD0 + number) + strip for number, strip in enumerate(coded[1:])) + b"\xff\xd9"
    )
    path = put(tmp_path / "a.jpg", data)
    with in_parts() as done:
        assert outcome(path, several) == outcome(path, map)
    assert done
    assert done[0].blends


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A photo of 4.1 megapixels as we write it."""
    path = tmp_path_factory.mktemp("large") / "a.jpg"
    saved(Photo(np.tile(picture(243, 267), (7, 9, 1))), path, "jpeg")
    return path.read_bytes()


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("eighths", jpeg_decoder.EIGHTHS)
def test_a_large_photo_of_ours_is_read_in_parts(
    orientation: int, eighths: int, large: bytes, tmp_path: Path
) -> None:
    block = jpeg_markers.segment(0xE1, b"Exif\0\0" + exif(orientation=orientation))
    path = put(tmp_path / "a.jpg", large[:2] + block + large[2:])
    header = JPEG.header(path)
    assert header.orientation == orientation
    plain = JPEG.read(path, eighths=eighths)
    with ThreadPoolExecutor(2) as pool:
        result = JPEG.read(path, spread=pool.map, eighths=eighths)
    np.testing.assert_array_equal(result.pixels, plain.pixels)
    assert plain.size == jpeg_decoder.scaled(header.size, eighths)
    with JPEG.rows(path) as reader:
        assert (reader is None) == (orientation != 1)


def test_a_grey_file_that_says_it_is_sampled_oddly(tmp_path: Path) -> None:
    data = bytearray(with_markers(picture(90, 90, 1), 12))
    data[data.index(b"\xff\xc0") + 11] = 0x22  # of no meaning where there is only one component (T.81, A.2.2)
    path = put(tmp_path / "a.jpg", bytes(data))
    cuts = cuts_of(bytes(data))
    assert cuts is not None
    assert cuts.unit == 8
    with in_parts() as done:
        assert outcome(path, several) == outcome(path, map)
    assert done


def test_rare_subsampling_is_not_read_in_parts(tmp_path: Path) -> None:
    data = bytearray(with_markers(picture(64, 64), 4, "4:4:4"))
    frame = data.index(b"\xff\xc0")
    data[frame + 11], data[frame + 14] = 0x21, 0x21
    path = put(tmp_path / "a.jpg", bytes(data))
    with in_parts() as done:
        assert outcome(path, several) == outcome(path, map)
        with JPEG.rows(path) as reader:
            assert reader is None
    assert not done


def test_only_large_photos_and_several_threads_are_worth_parts(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jpg", with_markers(picture(90, 90), 6))
    with in_parts() as done:
        JPEG.read(path, spread=map)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(jpeg_decoder, "_WORTH_PARTS", 90 * 90 + 1)
            JPEG.read(path, spread=several)
        assert not done
        JPEG.read(path, spread=several)
        assert done


def test_what_is_wrong_with_a_part_is_said_as_for_the_whole(tmp_path: Path) -> None:
    whole = with_markers(picture(150, 130), 3)
    begin = whole.index(b"\xff\xda") + 14
    random = np.random.default_rng(3)
    path, codes = tmp_path / "a.jpg", set()
    with in_parts() as done:
        for _ in range(200):
            at = int(random.integers(begin, len(whole) - 2))
            length = int(random.integers(1, 30))
            put(path, whole[:at] + random.bytes(length) + whole[at + int(random.integers(length + 1)) :])
            expected = outcome(path, map)
            assert outcome(path, several) == expected
            codes.add(expected[0] if isinstance(expected[0], str) else expected[2])
    assert codes >= {"truncated", ("damaged",), ()}
    assert 10 < len(done) < 190


def test_damage_comes_out_when_its_rows_are_read(tmp_path: Path) -> None:
    whole = with_markers(np.full((90, 90, 3), 128, np.uint8), 6)
    third = whole.index(b"\xff\xd2")
    path = put(tmp_path / "a.jpg", whole[:third] + bytes(30) + whole[third:])
    plain = JPEG.read(path)
    assert [*plain.notes] == ["damaged"]
    rows = np.empty((90, 90, 3), np.uint8)
    with JPEG.rows(path) as reader:
        assert reader is not None
        reader.read(64, rows[64:], None)
        assert [*reader.photo.notes] == []
        reader.read(0, rows[:64], None)
        assert [*reader.photo.notes] == ["damaged"]
    np.testing.assert_array_equal(rows, plain.pixels)


def test_a_row_that_can_not_be_read_names_the_file(tmp_path: Path) -> None:
    whole = with_markers(picture(90, 90), 6)
    at = whole.index(b"\xff\xd2")
    path = put(tmp_path / "IMG_1.jpg", whole[: at - 100] + whole[at:])
    with JPEG.rows(path) as reader:
        assert reader is not None
        reader.read(0, np.empty((20, 90, 3), np.uint8), None)
        with pytest.raises(ReadError, match=r"IMG_1\.jpg can't be read: .*cut off"):
            reader.read(20, np.empty((40, 90, 3), np.uint8), None)


def test_rows_come_with_all_that_reading_gives_but_the_pixels(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    original = photo(90, 90, profile=b"no profile")
    put(path, with_markers(original.pixels, 6, exif=b"Exif\0\0" + exif(orientation=1)))
    plain = JPEG.read(path)
    with JPEG.rows(path) as reader:
        assert reader is not None
        assert reader.photo.metadata == plain.metadata
        assert reader.photo.profile == plain.profile
        assert reader.photo.notes == plain.notes
        assert reader.photo.pixels.strides == (0, 0, 0)
        assert reader.photo.pixels.shape == plain.pixels.shape


def test_an_error_between_two_reads_is_not_taken_for_the_files(tmp_path: Path) -> None:
    path = put(tmp_path / "a.jpg", with_markers(picture(90, 90), 6))
    with pytest.raises(ValueError, match="ours"), JPEG.rows(path):
        raise ValueError("ours")


@pytest.mark.skipif(not REAL, reason="the shared corpus is not beside the project")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem.split("__")[-1])
def test_real_files_are_the_same_in_parts(path: Path) -> None:
    with in_parts():
        assert outcome(path, several) == outcome(path, map)
        try:
            plain = JPEG.read(path)
        except ReadError:
            return
        with JPEG.rows(path) as reader:
            if reader is not None:
                rows = np.empty_like(plain.pixels)
                for top in range(0, len(rows), 100):
                    reader.read(top, rows[top : top + 100], None)
                np.testing.assert_array_equal(rows, plain.pixels)


@pytest.mark.parametrize(
    ("least", "eighths"),
    [
        ((1, 1), 1),
        ((100, 76), 1),
        ((101, 76), 2),
        ((100, 77), 2),
        ((200, 151), 2),
        ((201, 1), 4),
        ((1, 302), 4),
        ((401, 1), 8),
        ((5000, 5000), 8),
        ((5000, 1), 8),
    ],
)
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_reduced_header_is_as_small_as_it_may_be_and_true(
    least: tuple[int, int], eighths: int, orientation: int, tmp_path: Path
) -> None:
    width, height = (800, 603) if orientation == 1 else (603, 800)
    smooth = (np.mgrid[0:603, 0:800] / 4).astype(np.uint8)
    image = Image.fromarray(np.stack([*smooth, smooth[0] // 2 + 60], 2))
    block = exif(orientation=orientation)
    path = put(tmp_path / "a.jpg", encoded(image, "JPEG", exif=b"Exif\0\0" + block))
    header = JPEG.header(path)
    assert header.size == (width, height)
    wanted = Size(*(least if orientation == 1 else least[::-1]))
    reduced = JPEG.reduced(header, wanted)
    assert reduced.eighths == eighths
    assert reduced.size == (-(-width * eighths // 8), -(-height * eighths // 8))
    assert JPEG.reduced(reduced, wanted) == reduced
    given: list[Pixels] = []

    def allocate(shape: tuple[int, ...], dtype: Any) -> Pixels:
        given.append(np.empty(shape, dtype))
        return given[-1]

    result = JPEG.read(path, allocate, eighths=reduced.eighths)
    assert result.size == reduced.size
    assert [each.nbytes for each in given] == [reduced.bytes_needed]
    whole = Image.fromarray(JPEG.read(path).pixels).resize(result.size, Image.Resampling.BOX)
    assert np.abs(result.pixels - np.asarray(whole, np.float64)).mean() < 4


@settings(max_examples=60, deadline=None)
@given(
    width=st.integers(1, 40),
    height=st.integers(1, 40),
    kind=st.sampled_from(["4:4:4", "4:2:0", "grey", "inks", "lossless"]),
    orientation=st.integers(1, 8),
    least=st.tuples(st.integers(1, 40), st.integers(1, 40)),
)
def test_any_file_is_as_large_as_its_reduced_header_says(
    width: int,
    height: int,
    kind: str,
    orientation: int,
    least: tuple[int, int],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    pixels = picture(height, width, {"grey": 1, "inks": 4}.get(kind, 3))
    if kind == "lossless":
        data = bytes(imagecodecs.jpeg8_encode(pixels, lossless=True))
    else:
        data = with_markers(pixels, 100, kind if ":" in kind else "4:4:4")
    block = jpeg_markers.segment(0xE1, b"Exif\0\0" + exif(orientation=orientation))
    path = put(tmp_path_factory.mktemp("reduced") / "a.jpg", data[:2] + block + data[2:])
    reduced = JPEG.reduced(JPEG.header(path), Size(*least))
    assert JPEG.read(path, eighths=reduced.eighths).size == reduced.size


def test_rare_subsampling_is_read_smaller(tmp_path: Path) -> None:
    data = bytearray(encoded(Image.fromarray(np.full((16, 16, 3), 100, np.uint8)), "JPEG", subsampling=0))
    frame = data.index(b"\xff\xc0")
    data[frame + 11], data[frame + 14] = 0x21, 0x21
    path = put(tmp_path / "a.jpg", bytes(data))
    half = np.asarray(Image.fromarray(JPEG.read(path).pixels).reduce(2), np.int16)
    assert np.abs(JPEG.read(path, eighths=4).pixels - half).max() <= 1


def test_a_thumbnail_of_a_lossless_jpeg_does_not_crash(tmp_path: Path) -> None:
    original = np.repeat(np.repeat(picture(20, 30), 8, 0), 8, 1)
    data = bytes(imagecodecs.jpeg8_encode(original, lossless=True))
    path = put(tmp_path / "a.jpg", data)
    np.testing.assert_array_equal(JPEG.read(path, eighths=1).pixels, original[::8, ::8])
    assert JPEG.thumbnail(path, 30).size == (30, 20)


def test_inks_are_read_smaller(tmp_path: Path) -> None:
    inks = np.full((64, 80, 4), (10, 200, 60, 30), np.uint8)
    path = put(tmp_path / "a.jpg", with_markers(inks, 100, "4:4:4", quality=100))
    small: Photo = JPEG.read(path, eighths=2)
    assert small.size == (20, 16)
    assert small.notes == ("cmyk_converted", "cmyk_without_profile")
    assert np.abs(small.pixels[:] - JPEG.read(path).pixels[:16, :20].astype(int)).max() <= 1
