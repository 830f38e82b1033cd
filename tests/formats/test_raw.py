"""RAW files: made from nothing with known colours, and real ones."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import tifffile

from photoedit.engine.orders.exif_fields import exif_of
from photoedit.engine.orders.naming import target_format
from photoedit.errors import ReadError
from photoedit.formats import by_name, by_suffix, recognise
from photoedit.formats.profiles import icc
from photoedit.photo import Photo, Size
from tests.conftest import SHARED, picture
from tests.formats.samples import tags_of
from tests.kernels.test_light import encoded as srgb_of

RAW = by_name("raw")
SRGB_FROM_XYZ = (
    3.2404542,
    -1.5371385,
    -0.4985314,
    -0.969266,
    1.8760108,
    0.041556,
    0.0556434,
    -0.2040259,
    1.0572252,
)
CARD = SHARED / "photos/raw/kissx4_colorchecker.dng"
DEVELOPED = SHARED / "photos/tiff16/colorchecker_srgb_deflate.tif"
needs_the_card = pytest.mark.skipif(not CARD.exists(), reason="there is no folder of shared photos")


def dng(path: Path, sensor: npt.NDArray[np.uint16], orientation: int = 1, **how: Any) -> Path:
    """A DNG of a camera whose colours are those of sRGB, and whose white is balanced."""
    matrix = [number for value in SRGB_FROM_XYZ for number in (round(value * 10000), 10000)]
    tags = [
        (271, 2, 0, "ACME", True), (272, 2, 0, "Camera 5", True), (274, 3, 1, orientation, True),
        (33421, 3, 2, (2, 2), True), (33422, 1, 4, bytes([0, 1, 1, 2]), True),
        (50706, 1, 4, bytes([1, 4, 0, 0]), True), (50707, 1, 4, bytes([1, 1, 0, 0]), True),
        (50708, 2, 0, "ACME Camera 5", True), (50717, 4, 1, 65535, True),
        (50721, 10, 9, matrix, True), (50728, 5, 3, [1] * 6, True), (50778, 3, 1, 21, True),
    ]  # fmt: skip
    tifffile.imwrite(path, sensor, photometric="cfa", extratags=tags, metadata=None, **how)
    return path


def of_one_colour(
    red: float, green: float, blue: float, height: int = 64, width: int = 96
) -> npt.NDArray[np.uint16]:
    """What a sensor with red, green; green, blue cells sees of a wall in one colour (linear light)."""
    cells = np.full((height, width), green)
    cells[0::2, 0::2], cells[1::2, 1::2] = red, blue
    return np.round(cells * 65535).astype(np.uint16)


def test_colours_and_light_are_right(tmp_path: Path) -> None:
    photo = RAW.read(dng(tmp_path / "a.dng", of_one_colour(0.2, 0.5, 0.04)))
    assert photo.pixels.shape == (64, 96, 3)
    assert photo.pixels.dtype == np.uint16
    assert photo.profile == icc.built_in("srgb")
    expected = srgb_of(np.array([0.2, 0.5, 0.04])) * 65535
    assert np.abs(photo.pixels[8:-8, 8:-8] - expected).max() < 10


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_it_is_set_upright_once(orientation: int, tmp_path: Path) -> None:
    sensor = of_one_colour(0.2, 0.2, 0.2)
    sensor[:32, :48] *= 4  # a bright corner
    path = dng(tmp_path / "a.dng", sensor, orientation)
    header, photo = RAW.header(path), RAW.read(path)
    assert header.orientation == orientation
    assert header.size == photo.size == ((64, 96) if orientation in (6, 8) else (96, 64))
    grey = photo.pixels[:, :, 1]
    corners = {1: grey[4, 4], 6: grey[4, -4], 3: grey[-4, -4], 8: grey[-4, 4]}
    assert max(corners, key=lambda corner: int(corners[corner])) == orientation
    assert tags_of(photo.metadata.exif)[0x0112] == 1


def test_what_the_camera_wrote_comes_along_and_it_no_longer_passes_for_a_raw(tmp_path: Path) -> None:
    found = tags_of(RAW.read(dng(tmp_path / "a.dng", of_one_colour(0.2, 0.2, 0.2))).metadata.exif)
    assert (found[0x010F], found[0x0110]) == ("ACME", "Camera 5")
    assert not any(50706 <= tag < 52600 for tag in found)


def test_what_stands_beside_the_pixels_is_known_without_developing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = dng(tmp_path / "a.dng", of_one_colour(0.2, 0.2, 0.2), 6)
    whole = RAW.read(path)
    monkeypatch.setattr("photoedit.formats.raw._developed", lambda raw, small: pytest.fail("developed"))
    photo = RAW.described(path)
    assert (photo.size, photo.bits, photo.channels) == (whole.size, 16, 3)
    assert (photo.metadata, photo.profile, photo.notes) == (whole.metadata, whole.profile, whole.notes)
    assert exif_of(path)[0x0110] == "Camera 5"


def test_a_small_copy_is_developed_quickly(tmp_path: Path) -> None:
    path = dng(tmp_path / "a.dng", of_one_colour(0.2, 0.5, 0.04, 66, 98), 6)
    half = RAW.reduced(RAW.header(path), Size(30, 40))
    assert (half.size, half.eighths) == ((33, 49), 4)
    photo = RAW.read(path, eighths=4)
    assert photo.size == half.size
    assert np.abs(photo.pixels - srgb_of(np.array([0.2, 0.5, 0.04])) * 65535).max() < 10
    assert RAW.reduced(RAW.header(path), Size(30, 60)).eighths == 8


def test_a_thumbnail_is_a_small_picture_of_it(tmp_path: Path) -> None:
    small = RAW.thumbnail(dng(tmp_path / "a.dng", of_one_colour(0.2, 0.5, 0.04), 6), 20)
    assert small.pixels.dtype == np.uint8
    assert (small.size.width, small.size.height) == (16, 24)


@pytest.mark.parametrize("order", ["<", ">"])
def test_raws_are_told_from_tiffs_by_what_is_in_them(order: Any, tmp_path: Path) -> None:
    preview = picture(9, 9)
    with tifffile.TiffWriter(tmp_path / "b.tif", byteorder=order) as tif:
        tif.write(preview, photometric="rgb", subfiletype=1, subifds=2)
        tif.write(preview, photometric="rgb", subfiletype=1)
        tif.write(np.zeros((20, 20), np.uint16), photometric="cfa")
    tifffile.imwrite(tmp_path / "c.tif", preview, photometric="linear_raw", byteorder=order)
    tifffile.imwrite(tmp_path / "d.dng", preview, photometric="rgb", byteorder=order, subfiletype=1)
    tifffile.imwrite(tmp_path / "e.dng", preview, photometric="rgb", byteorder=order, bigtiff=True)
    dng(tmp_path / "a.tif", of_one_colour(0.2, 0.2, 0.2), byteorder=order)
    kinds = {path.name: recognise(path).name for path in tmp_path.iterdir()}
    assert kinds == {"a.tif": "raw", "b.tif": "raw", "c.tif": "raw", "d.dng": "tiff", "e.dng": "tiff"}


@pytest.mark.parametrize(
    "head",
    [
        b"FUJIFILMCCD-RAW",
        b"II\x1a\0\0\0HEAPCCDR",
        b"\0\0\0\x18ftypcrx \0",
        b"IIRO\x08\0\0\0",
        b"IIU\0\x18\0\0\0",
    ],
)
def test_other_beginnings_are_known(head: bytes) -> None:
    assert RAW.recognises(head.ljust(64, b"\0"))
    assert not RAW.recognises(b"\0\0\0\x18ftypheic".ljust(64, b"\0"))


def test_ordinary_tiffs_stay_tiffs() -> None:
    files = [*(SHARED / "corpus/tiff/pillow").glob("*"), *(SHARED / "photos/tiff16").glob("*")]
    if not files:
        pytest.skip("there is no folder of shared photos")
    for path in files:
        try:
            assert recognise(path).name in ("tiff", "jpeg", "png")
        except ReadError as problem:
            assert problem.code != "bug"


def test_a_raw_that_is_kept_becomes_a_jpeg(tmp_path: Path) -> None:
    path = dng(tmp_path / "a.dng", of_one_colour(0.2, 0.2, 0.2))
    assert target_format(path, "keep").name == "jpeg"
    assert by_suffix(Path("IMG.CR2")) is RAW


@pytest.mark.parametrize("share", [0.2, 0.6, 0.99])
def test_a_cut_off_file_is_refused(share: float, tmp_path: Path) -> None:
    data = dng(tmp_path / "a.dng", of_one_colour(0.2, 0.2, 0.2)).read_bytes()
    (tmp_path / "b.dng").write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ReadError, match=r"b\.dng can't be read: the file ends too early") as caught:
        RAW.read(tmp_path / "b.dng")
    assert caught.value.code == "truncated"


@pytest.mark.parametrize("head", [b"FUJIFILMCCD-RAW 0201", b"II\x1a\0\0\0HEAPCCDR", b"\0\0\0\x18ftypcrx "])
def test_what_only_begins_as_a_raw_gives_one_error(head: bytes, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(head + bytes(5000))
    for use in (RAW.header, RAW.read, lambda path: RAW.thumbnail(path, 50)):
        with pytest.raises(ReadError, match=r"a can't be read: it is") as caught:
            use(tmp_path / "a")
        assert caught.value.code in ("not_supported", "damaged")


def test_noise_in_a_file_gives_a_picture_or_one_error(tmp_path: Path) -> None:
    whole = dng(tmp_path / "a.dng", of_one_colour(0.2, 0.4, 0.2)).read_bytes()
    random = np.random.default_rng(3)
    for n in range(40):
        data = bytearray(whole)
        for at in random.integers(8, 500, 3):
            data[at] = random.integers(256)
        path = tmp_path / f"{n}.dng"
        path.write_bytes(data)
        try:
            kind = recognise(path)
            if kind.header(path).bytes_needed < 10**7:
                assert isinstance(kind.read(path), Photo)
        except ReadError as problem:
            assert "\n" not in problem.message


def test_without_the_library_the_sentence_names_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = dng(tmp_path / "a.dng", of_one_colour(0.2, 0.2, 0.2))
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(ReadError, match="pip install rawpy"):
        RAW.header(path)


@needs_the_card
def test_a_real_photo_agrees_with_what_another_program_developed() -> None:
    """The other one brightened it and used another curve: what is left are the colours, in linear light."""
    photo, other = RAW.read(CARD), by_name("tiff").read(DEVELOPED)
    assert photo.size == other.size == RAW.header(CARD).size
    ours = srgb_light(photo.pixels[400:700:7, 400:1300:7])
    theirs = rec709_light(other.pixels[400:700:7, 400:1300:7])
    fit = (theirs < 0.9) & (ours > 0.01)
    ratio = (theirs / np.maximum(ours, 1e-6))[fit]
    assert np.percentile(ratio, 95) / np.percentile(ratio, 5) < 1.03


def srgb_light(pixels: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    x = pixels / 65535
    return np.where(x <= 0.04045, x / 12.92, ((x + 0.055) / 1.055) ** 2.4)


def rec709_light(pixels: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    x = pixels / 65535
    return np.where(x <= 0.081, x / 4.5, ((x + 0.099) / 1.099) ** (1 / 0.45))


@needs_the_card
def test_other_threads_go_on_meanwhile() -> None:
    RAW.header(CARD)  # imports take their time, too
    thread = threading.Thread(target=RAW.read, args=(CARD,))
    longest, last = 0.0, time.perf_counter()
    begun = last
    thread.start()
    while thread.is_alive():
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    assert longest < 0.5 * (last - begun)
