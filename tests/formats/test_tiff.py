"""TIFF: the many ways to store a picture, EXIF spread over a file, and files that are wrong."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest
import tifffile
from PIL import Image, ImageCms

from photoedit.errors import ReadError
from photoedit.formats.jpeg import Jpeg
from photoedit.formats.tiff import Tiff
from photoedit.photo import Metadata, Photo
from tests.conftest import SHARED, picture
from tests.filters.science import colour
from tests.formats.samples import (
    DTYPES,
    IPTC,
    MAKER_NOTE,
    XMP,
    encoded,
    exif,
    largest,
    photo,
    profile_of,
    saved,
    srgb,
    tags_of,
    without_texts,
)

TIFF = Tiff()
SAMPLES = sorted((SHARED / "corpus" / "tiff" / "pillow").iterdir()) if (SHARED / "corpus").exists() else []
PHOTOS = sorted((SHARED / "photos" / "tiff16").glob("*.tif"))
BAD = sorted((SHARED / "corpus" / "bad" / "pillow").glob("*.tif"))

CAMERAS = [
    path
    for path in sorted((SHARED / "corpus" / "metadata" / "exiftool").glob("*.jpg"))
    if b"Exif\0\0" in path.read_bytes()[:200]
]

needs_corpus = pytest.mark.skipif(not SAMPLES, reason="the shared corpus is not beside the project")
needs_photos = pytest.mark.skipif(not PHOTOS, reason="the shared photos are not beside the project")

REFUSED = {
    "16bit.s.tif": "signed numbers of 16 bits",
    "seek_too_large.tif": "cut off",
    "hopper_unknown_pixel_mode.tif": "whole numbers of 32 bits",
}


def short(path: Path) -> str:
    return path.name.split("__")[-1]


def put(path: Path, pixels: npt.ArrayLike, **options: Any) -> Path:
    tifffile.imwrite(path, np.asarray(pixels), **options)
    return path


@pytest.mark.parametrize("compression", ["none", "deflate", "lzw", "zstd"])
@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("channels", "alpha"), [(1, False), (3, False), (3, True), (1, True)])
def test_other_programs_read_the_same(
    compression: str, bits: int, order: str, channels: int, alpha: bool, tmp_path: Path
) -> None:
    original = photo(301, 213, channels, bits, alpha=alpha, metadata=Metadata(exif(order)))
    path = tmp_path / "a.tif"
    assert saved(original, path, "tiff", compression=compression) == ()
    planes = (
        [original.pixels] if original.alpha is None else [original.pixels, original.alpha[:, :, np.newaxis]]
    )
    expected = np.squeeze(np.concatenate(planes, axis=2))
    with tifffile.TiffFile(path) as tif:
        assert tif.byteorder == order
        assert len(tif.pages) == 1
        page = tif.pages.first
        np.testing.assert_array_equal(page.asarray(), expected)
        assert len(page.extrasamples) == alpha
    if compression != "zstd":  # libtiff in imagecodecs has no zstd
        np.testing.assert_array_equal(imagecodecs.tiff_decode(path.read_bytes()), expected)
    if bits == 8:
        with Image.open(path) as image:
            np.testing.assert_array_equal(np.asarray(image), expected)


def test_predictors_make_files_smaller(tmp_path: Path) -> None:
    x, y = np.mgrid[0:300, 0:400]
    smooth = 0.5 + 0.25 * np.sin(x / 30) + 0.25 * np.cos(y / 50)
    for dtype in DTYPES.values():
        original = Photo.from_array((smooth * largest(dtype)).astype(dtype))
        sizes = {}
        for compression in ("none", "deflate", "lzw", "zstd"):
            saved(original, tmp_path / "a.tif", "tiff", compression=compression)
            sizes[compression] = (tmp_path / "a.tif").stat().st_size
        assert sizes["deflate"] < 0.7 * sizes["none"]
        assert max(sizes, key=lambda name: sizes[name]) == "none"


@pytest.mark.parametrize("order", ["<", ">"])
def test_blocks_are_where_other_programs_look_for_them(order: str, tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    block = exif(order)
    assert saved(photo(profile=srgb(), metadata=Metadata(block, XMP, IPTC)), path, "tiff") == ()
    with tifffile.TiffFile(path) as tif:
        page = tif.pages.first
        assert page.iccprofile == srgb()
        assert page.tags.valueof(700) == XMP
        assert page.tags.valueof(33723) == IPTC
        assert page.tags.valueof(271) == "ACME"
        assert page.tags.valueof(274) == 1
        assert page.tags.valueof(34665)["DateTimeOriginal"] == "2024:05:06 07:08:09"
        assert page.tags.valueof(34665)["PixelXDimension"] == 64
        assert page.tags.valueof(34853)["GPSLatitude"] == (48, 1, 51, 1, 30, 1)
    at = block.index(MAKER_NOTE)
    assert path.read_bytes()[at : at + len(MAKER_NOTE)] == MAKER_NOTE
    with Image.open(path) as image:
        assert image.info["dpi"] == (300, 300)
        assert image.getexif()[315] == tags_of(block)[315]


def test_a_plain_tiff_has_what_the_standard_wants(tmp_path: Path) -> None:
    saved(photo(), tmp_path / "a.tif", "tiff")
    with Image.open(tmp_path / "a.tif") as image:
        assert image.info["dpi"] == (72, 72)
        assert image.info["compression"] == "tiff_adobe_deflate"
    assert TIFF.read(tmp_path / "a.tif").notes == ()


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_survives_the_way_from_jpeg_to_tiff_and_back(order: str, tmp_path: Path) -> None:
    block = exif(order)
    saved(photo(metadata=Metadata(block)), tmp_path / "a.jpg", "jpeg")
    first = Jpeg().read(tmp_path / "a.jpg")
    saved(first, tmp_path / "a.tif", "tiff")
    second = TIFF.read(tmp_path / "a.tif")
    assert second.notes == ()
    assert saved(second, tmp_path / "b.jpg", "jpeg") == ()
    last = Jpeg().read(tmp_path / "b.jpg").metadata.exif
    assert tags_of(last) == tags_of(first.metadata.exif)
    assert last.index(MAKER_NOTE) == block.index(MAKER_NOTE)
    with Image.open(tmp_path / "b.jpg") as image:
        assert image.getexif().get_ifd(0xA005) == {1: "R98"}


@pytest.mark.parametrize(("width", "note"), [(30, ()), (300, ("maker_note_moved",))])
def test_a_maker_note_far_into_the_file_has_to_move_and_that_is_said(
    width: int, note: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "a.tif"
    saved(photo(100, width, metadata=Metadata(exif())), path, "tiff", compression="none")
    data = bytearray(path.read_bytes())
    entry = data.index(struct.pack("<HHI", 0x927C, 7, len(MAKER_NOTE)))
    struct.pack_into("<I", data, entry + 8, len(data))
    path.write_bytes(bytes(data) + MAKER_NOTE)
    result = TIFF.read(path)
    assert result.notes == note
    assert tags_of(result.metadata.exif)[0x8769 << 16 | 0x927C] == MAKER_NOTE
    assert note or result.metadata.exif.index(MAKER_NOTE) == len(data)


def test_a_hostile_directory_can_not_ask_for_much_memory(tmp_path: Path) -> None:
    """4000 entries that each claim the same 200 kB would be 800 MB of EXIF."""
    path = put(tmp_path / "a.tif", picture(300, 300), software="Maker")
    data = bytearray(path.read_bytes())
    exif_at, value_at, size = len(data), 1000, 200_000
    entries = [struct.pack("<HHII", 36864 + n, 7, size, value_at) for n in range(4000)]
    data += struct.pack("<H", len(entries)) + b"".join(entries) + bytes(4)
    first_at = len(data)
    old_at = struct.unpack_from("<I", data, 4)[0]
    count = struct.unpack_from("<H", data, old_at)[0]
    table = bytes(data[old_at + 2 : old_at + 2 + 12 * count])
    data += struct.pack("<H", count + 1) + table + struct.pack("<HHII", 0x8769, 4, 1, exif_at) + bytes(4)
    struct.pack_into("<I", data, 4, first_at)
    path.write_bytes(data)
    result = TIFF.read(path)
    assert len(result.metadata.exif) <= 2**20
    np.testing.assert_array_equal(result.pixels, picture(300, 300))


def test_storage_tags_do_not_become_exif(tmp_path: Path) -> None:
    path = put(
        tmp_path / "a.tif", picture(20, 30), description="A harbour", software="Maker", iccprofile=srgb()
    )
    tags = tags_of(TIFF.read(path).metadata.exif)
    assert tags[270] == "A harbour"
    assert tags[305] == "Maker"
    assert not {256, 257, 258, 259, 262, 273, 277, 278, 279, 34675} & tags.keys()


@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("compression", [None, "deflate", "lzw", "zstd", "packbits", "lzma"])
@pytest.mark.parametrize("tile", [None, (64, 48)])
@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_strips_tiles_and_planes_are_read(
    bits: int, compression: str | None, tile: tuple[int, int] | None, planar: str, tmp_path: Path
) -> None:
    original = picture(150, 101, 3, DTYPES[bits])
    stored = np.moveaxis(original, 2, 0) if planar == "separate" else original
    path = put(
        tmp_path / "a.tif", stored, photometric="rgb", planarconfig=planar, tile=tile,
        compression=compression, rowsperstrip=None if tile else 40,
    )  # fmt: skip
    np.testing.assert_array_equal(TIFF.read(path).pixels, original)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_both_byte_orders_and_bigtiff_are_read(
    big: bool, order: str, dtype: npt.DTypeLike, tmp_path: Path
) -> None:
    original = picture(50, 60, 1, dtype)
    path = put(tmp_path / "a.tif", original[:, :, 0], byteorder=order, bigtiff=big, description="words")
    result = TIFF.read(path)
    np.testing.assert_array_equal(result.pixels, original)
    assert result.pixels.dtype.isnative
    assert tags_of(result.metadata.exif)[270] == "words"


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_white_may_be_zero(dtype: npt.DTypeLike, tmp_path: Path) -> None:
    original = picture(20, 30, 1, dtype)
    path = put(tmp_path / "a.tif", original[:, :, 0], photometric="miniswhite")
    top = largest(dtype)
    np.testing.assert_allclose(TIFF.read(path).pixels, top - original.astype(np.float64), atol=1e-6)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_associated_alpha_is_divided_out(dtype: npt.DTypeLike, tmp_path: Path) -> None:
    top = largest(dtype)
    x, y = np.meshgrid(np.linspace(0, 1, 40), np.linspace(0.2, 1, 30))
    alpha = y * (x > 0.1)
    colours = np.stack([x, 1 - x, y], axis=2)
    stored = np.concatenate([colours * alpha[:, :, np.newaxis], alpha[:, :, np.newaxis]], axis=2) * top
    stored = (stored if dtype == np.float32 else np.round(stored)).astype(dtype)
    path = put(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=["assocalpha"])
    result = TIFF.read(path)
    assert result.alpha is not None
    np.testing.assert_array_equal(result.alpha, stored[:, :, 3])
    seen = alpha > 0
    error = np.abs(result.pixels[seen] / top - colours[seen]).max()
    assert error < (1e-5 if dtype == np.float32 else 3 / top / 0.2)
    assert not result.pixels[~seen].any()


def test_straight_alpha_and_other_channels(tmp_path: Path) -> None:
    stored = picture(20, 30, 5)
    path = put(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=["unassalpha", "unspecified"])
    result = TIFF.read(path)
    np.testing.assert_array_equal(result.to_array(), stored[:, :, :4])
    assert result.notes == ("channels_dropped",)
    path = put(tmp_path / "b.tif", stored[:, :, :4], photometric="rgb", extrasamples=["unspecified"])
    result = TIFF.read(path)
    assert result.alpha is None
    np.testing.assert_array_equal(result.pixels, stored[:, :, :3])
    assert result.notes == ("channels_dropped",)


@pytest.mark.parametrize(
    ("bits", "dtype", "top"), [(1, np.uint8, 255), (4, np.uint8, 255), (12, np.uint16, 65535)]
)
def test_few_bits_cover_the_whole_range(bits: int, dtype: npt.DTypeLike, top: int, tmp_path: Path) -> None:
    most = 2**bits - 1
    values = np.arange(24 * 16).reshape(24, 16) % (most + 1)
    packed = imagecodecs.packints_encode(values.astype(np.uint16 if bits > 8 else np.uint8), bits)
    data = bytearray(encoded(Image.fromarray(np.zeros((24, 16), np.uint8)), "TIFF"))
    path = tmp_path / "a.tif"
    _patch(data, path, {258: bits, 278: 24, 279: len(packed)}, packed)
    result = TIFF.read(path)
    assert result.pixels.dtype == dtype
    np.testing.assert_array_equal(result.pixels[:, :, 0], np.round(values * top / most))


def _patch(data: bytearray, path: Path, values: dict[int, int], pixels: bytes | bytearray) -> None:
    """A TIFF with some single SHORT or LONG values changed, and other pixels behind its end."""
    at = struct.unpack_from("<I", data, 4)[0]
    for index in range(struct.unpack_from("<H", data, at)[0]):
        entry = at + 2 + 12 * index
        tag = struct.unpack_from("<H", data, entry)[0]
        if tag in values or tag == 273:
            struct.pack_into("<HII", data, entry + 2, 4, 1, values.get(tag, len(data)))
    path.write_bytes(bytes(data) + pixels)


def test_palettes_become_rgb(tmp_path: Path) -> None:
    image = Image.fromarray(picture(20, 30)).quantize(50)
    path = tmp_path / "a.tif"
    path.write_bytes(encoded(image, "TIFF"))
    result = TIFF.read(path)
    np.testing.assert_array_equal(result.pixels, np.asarray(image.convert("RGB")))


@pytest.mark.parametrize("profile", [None, profile_of(b"CMYK")])
def test_inks_become_rgb(profile: bytes | None, tmp_path: Path) -> None:
    inks = picture(20, 30, 4)
    expected = np.asarray(Image.fromarray(inks, "CMYK").convert("RGB"))
    path = put(tmp_path / "a.tif", inks, photometric="separated", iccprofile=profile)
    result = TIFF.read(path)
    np.testing.assert_array_equal(result.pixels, expected)
    broken = ("profile_dropped",) if profile else ()
    assert (result.notes, result.profile) == (("cmyk_converted", "cmyk_without_profile", *broken), None)
    path = put(tmp_path / "b.tif", inks.astype(np.uint16) * 257, photometric="separated")
    deep = TIFF.read(path).pixels
    assert deep.dtype == TIFF.header(path).dtype == np.uint16
    assert np.abs(deep / 257 - expected).max() <= 0.5


@needs_corpus
def test_inks_are_converted_by_their_profile_in_8_and_16_bits(tmp_path: Path) -> None:
    profile = (SHARED / "corpus/icc/compact-icc/profiles__CGATS001Compat-v2-micro.icc").read_bytes()
    inks = picture(60, 70, 4)

    def by_pillow(flags: ImageCms.Flags) -> npt.NDArray[np.uint8]:
        given, wanted = io.BytesIO(profile), ImageCms.createProfile("sRGB")
        image = Image.fromarray(inks, "CMYK")
        return np.asarray(ImageCms.profileToProfile(image, given, wanted, outputMode="RGB", flags=flags))

    path = put(tmp_path / "a.tif", inks, photometric="separated", iccprofile=profile)
    np.testing.assert_array_equal(TIFF.read(path).pixels, by_pillow(ImageCms.Flags.NONE))
    assert TIFF.read(path).notes == ("cmyk_converted",)
    path = put(tmp_path / "b.tif", inks.astype(np.uint16) * 257, photometric="separated", iccprofile=profile)
    deep = TIFF.read(path).pixels
    assert np.abs(deep / 257 - by_pillow(ImageCms.Flags.NOOPTIMIZE)).max() < 1
    assert len(np.unique(deep)) > 256


def test_lab_becomes_rgb(tmp_path: Path) -> None:
    """White, mid grey, and a red whose value is in every table."""
    lab = np.array([[[255, 0, 0], [137, 0, 0], [138, 81, 70]]], np.uint8)
    expected = [[255, 255, 255], [128, 128, 128], [255, 0, 0]]
    for photometric, zero in (("cielab", 0), ("icclab", 128)):
        path = put(tmp_path / "a.tif", lab ^ np.array([0, zero, zero], np.uint8), photometric=photometric)
        result = TIFF.read(path)
        assert np.abs(result.pixels[0].astype(int) - expected).max() <= 5
        assert result.notes == ("lab_converted",)


def test_lab_of_16_bits_keeps_them(tmp_path: Path) -> None:
    """A grey ramp and two colours, by the formula (colour-science); Photoshop writes such files."""
    lab = np.zeros((1, 1002, 3))
    lab[0, :1000, 0] = np.linspace(0, 100, 1000)
    lab[0, 1000:] = [[50, -30.5, 20.25], [60, 40.75, -35.5]]
    d50 = colour.CCS_ILLUMINANTS["CIE 1931 2 Degree Standard Observer"]["D50"]
    expected = colour.XYZ_to_sRGB(colour.Lab_to_XYZ(lab, d50), d50, chromatic_adaptation_transform="Bradford")
    signed = np.round(lab[:, :, 1:] * 256).astype(np.int16).view(np.uint16)
    for photometric, white, zero in (("cielab", 65535, 0), ("icclab", 0xFF00, 0x8000)):
        lightness = np.round(lab[:, :, :1] / 100 * white).astype(np.uint16)
        samples = np.concatenate([lightness, signed ^ np.uint16(zero)], axis=2)
        result = TIFF.read(put(tmp_path / "a.tif", samples, photometric=photometric))
        assert result.pixels.dtype == np.uint16
        assert result.notes == ("lab_converted",)
        assert np.abs(result.pixels / 65535 - expected.clip(0, 1)).max() < 0.002
        assert len(np.unique(result.pixels[0, :1000, 1])) == 1000


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("name", "said"), [(b"Lr16", True), (b"Patt", False)])
def test_layers_are_not_lost_without_a_word(name: bytes, said: bool, order: str, tmp_path: Path) -> None:
    def part(name: bytes, data: bytes) -> bytes:
        words = (b"8BIM" + name) if order == ">" else b"MIB8" + name[::-1]
        return words + struct.pack(order + "I", len(data)) + data + bytes(-len(data) % 4)

    document = b"Adobe Photoshop Document Data Block\0" + part(b"FMsk", b"12345") + part(name, b"layers")
    tags = [(37724, 7, len(document), document, True)]
    path = put(tmp_path / "a.tif", picture(8, 8), photometric="rgb", byteorder=order, extratags=tags)
    assert TIFF.read(path).notes == (("layers_dropped",) if said else ())


def test_what_is_too_large_for_a_description_is_not_lost_without_a_word(tmp_path: Path) -> None:
    tags = [(65000, 1, 70_000, bytes(70_000), True)]
    path = put(tmp_path / "a.tif", picture(8, 8), photometric="rgb", extratags=tags)
    assert TIFF.read(path).notes == ("other_data_dropped",)


def test_double_floats_become_floats(tmp_path: Path) -> None:
    values = picture(20, 30, 3, np.float32).astype(np.float64) / 3
    values[0, 0] = 1e300, np.nan, -np.inf
    result = TIFF.read(put(tmp_path / "a.tif", values, photometric="rgb"))
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(result.pixels, values.astype(np.float32))
    assert result.notes == ("depth_reduced",)
    assert TIFF.thumbnail(tmp_path / "a.tif", 10).pixels.dtype == np.uint8
    half = values[1:].astype(np.float16)
    result = TIFF.read(put(tmp_path / "a.tif", half, photometric="rgb"))
    np.testing.assert_array_equal(result.pixels, half.astype(np.float32))
    assert result.notes == ()


def test_pages_behind_the_first_are_said_but_not_its_copies(tmp_path: Path) -> None:
    first, second = picture(20, 30, seed=1), picture(20, 30, seed=2)
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as tif:
        tif.write(first, photometric="rgb")
        tif.write(second[::2, ::2], photometric="rgb", subfiletype=1)
        tif.write(second[:, :, 0] > 9, photometric="mask", subfiletype=4)
    assert TIFF.read(path).notes == ()
    with tifffile.TiffWriter(path, append=True) as tif:
        tif.write(second, photometric="rgb")
    result = TIFF.read(path)
    assert result.notes == ("frames_dropped",)
    np.testing.assert_array_equal(result.pixels, first)


@pytest.mark.parametrize("dtype", [np.int8, np.int16, np.uint32, np.int32, np.uint64, np.complex64])
def test_numbers_that_are_no_photo_are_refused_by_name(dtype: npt.DTypeLike, tmp_path: Path) -> None:
    path = put(tmp_path / "a.tif", np.zeros((9, 9), dtype))
    for use in (TIFF.header, TIFF.read):
        with pytest.raises(
            ReadError, match=r"its channels are .* bits, which photoedit doesn't read"
        ) as caught:
            use(path)
        assert caught.value.code == "not_supported"


def test_data_with_very_many_channels_is_no_photo(tmp_path: Path) -> None:
    path = put(tmp_path / "a.tif", np.zeros((9, 9, 65), np.uint8), photometric="rgb", planarconfig="contig")
    with pytest.raises(ReadError, match="65 channels"):
        TIFF.header(path)


@pytest.mark.parametrize("photometric", ["mask", "logl"])
def test_kinds_that_are_no_photo_are_refused_by_name(photometric: str, tmp_path: Path) -> None:
    path = put(tmp_path / "a.tif", np.zeros((9, 9), np.uint8), photometric=photometric)
    with pytest.raises(
        ReadError, match=f"of a kind that photoedit doesn't read .*{photometric.upper()}"
    ) as caught:
        TIFF.read(path)
    assert caught.value.code == "not_supported"


def test_raw_photos_do_not_pass_for_their_preview(tmp_path: Path) -> None:
    preview = picture(9, 9)
    dng = put(tmp_path / "a.dng", preview, photometric="rgb", extratags=[(50706, 1, 4, b"\1\4\0\0", True)])
    nef = tmp_path / "b.nef"
    with tifffile.TiffWriter(nef) as tif:
        tif.write(preview, photometric="rgb", subfiletype=1, subifds=1)
        tif.write(np.zeros((20, 20), np.uint16), photometric="cfa")
    linear = put(tmp_path / "c.tif", preview, photometric="linear_raw")
    for path in (dng, nef, linear):
        with pytest.raises(ReadError, match="RAW photo"):
            TIFF.header(path)
    assert not TIFF.recognises(b"II*\0\x10\0\0\0CR\2\0" + bytes(52))


def test_a_nonsensical_strip_size_does_not_matter_when_nothing_is_packed(tmp_path: Path) -> None:
    data = bytearray(encoded(Image.fromarray(picture(20, 30)), "TIFF"))
    pixels = picture(20, 30).tobytes()
    _patch(data, tmp_path / "a.tif", {279: 10**8}, pixels)
    np.testing.assert_array_equal(TIFF.read(tmp_path / "a.tif").pixels, picture(20, 30))


@needs_photos
@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
def test_real_photos_keep_16_bits(path: Path, tmp_path: Path) -> None:
    rows = (SHARED / "photos" / "INDEX.md").read_text().splitlines()
    said = next(row.split("|")[2] for row in rows if row.startswith(f"|tiff16/{path.name}|"))
    result = TIFF.read(path)
    assert str(result.size) == said
    assert result.bits == 16
    np.testing.assert_array_equal(result.pixels, tifffile.imread(path))
    assert result.profile
    assert saved(result, tmp_path / "a.tif", "tiff") == ()
    again = TIFF.read(tmp_path / "a.tif")
    np.testing.assert_array_equal(again.pixels, result.pixels)
    assert again.profile == result.profile
    assert tags_of(again.metadata.exif) == tags_of(result.metadata.exif) | {274: 1}


@needs_corpus
@pytest.mark.parametrize("path", CAMERAS, ids=short)
def test_exif_of_many_cameras_survives_a_tiff(path: Path, tmp_path: Path) -> None:
    before = without_texts(Jpeg().read(path))
    assert saved(before, tmp_path / "a.tif", "tiff") == ()
    after = TIFF.read(tmp_path / "a.tif")
    assert after.notes == ()
    old, new = tags_of(before.metadata.exif), tags_of(after.metadata.exif)
    storage = {256, 257, 318, 319, *range(512, 533)}
    for tag in old.keys() - storage:
        assert str(new[tag]) == str(old[tag])  # as text, because some are no numbers
    assert new.keys() - old.keys() <= {274, 282, 283, 296}
    note = old.get(0x8769 << 16 | 0x927C)
    if isinstance(note, bytes) and len(note) > 4:
        assert after.metadata.exif.index(note) == before.metadata.exif.index(note)


@needs_corpus
@pytest.mark.parametrize("path", SAMPLES + BAD, ids=short)
def test_odd_files_end_as_a_right_picture_or_one_error(path: Path) -> None:
    try:
        result = TIFF.read(path)
    except ReadError as problem:
        assert path.name in problem.message
        assert path in BAD or REFUSED[short(path)] in problem.message
        return
    assert result.size == TIFF.header(path).size
    with Image.open(path) as image:
        if short(path) in (
            "hopper_webp.tif",
            "10ct_32bit_128.tiff",
        ):  # not in Pillow; white is zero in floats
            return
        image.load()
        mode = ("LA" if result.alpha is not None else "L") if result.channels == 1 else "RGB"
        plain = image.mode.startswith("I;16")
        expected = np.asarray(image if plain else image.convert(mode)).astype(np.float64)
    got = result.pixels.astype(np.float64).reshape(expected.shape)
    if result.bits == 16 and not plain:
        got = got // 256
    if result.alpha is not None:  # what is hardly there was divided by hardly anything
        expected, got = (values * (result.alpha[:, :, np.newaxis] > 0) for values in (expected, got))
        assert np.abs(got - expected).mean() < 3
    else:
        assert np.abs(got - expected).mean() < 0.1


@pytest.mark.parametrize(
    "compression",
    ["lzw", "adobe_deflate", "zstd", "packbits", "lzma", "lerc", "webp", "jpegxl", "png", "jpeg2000"],
)
@pytest.mark.parametrize("tile", [None, (32, 48)])
@pytest.mark.parametrize("planar", ["contig", "separate"])
def test_the_usual_compressions_are_read(
    compression: str, tile: tuple[int, int] | None, planar: str, tmp_path: Path
) -> None:
    if planar == "separate" and compression == "webp":
        pytest.skip("WebP has no single planes")
    pixels = picture(70, 90)
    stored = pixels if planar == "contig" else pixels.transpose(2, 0, 1)
    tifffile.imwrite(
        tmp_path / "a.tif", stored, photometric="rgb", planarconfig=planar, compression=compression,
        tile=tile, compressionargs={"lossless": True} if compression == "webp" else None,
    )  # fmt: skip
    np.testing.assert_array_equal(TIFF.read(tmp_path / "a.tif").pixels, pixels)


@pytest.mark.parametrize("kind", ["e", "f", "d"])
@pytest.mark.parametrize("compression", [None, "zstd"])
def test_floats_of_every_size_are_read(kind: str, compression: str | None, tmp_path: Path) -> None:
    pixels = picture(30, 40, 3, np.float32).astype(kind)
    tifffile.imwrite(tmp_path / "a.tif", pixels, photometric="rgb", compression=compression)
    result = TIFF.read(tmp_path / "a.tif")
    assert result.pixels.dtype == np.float32
    np.testing.assert_array_equal(result.pixels, pixels.astype(np.float32))
    assert result.notes == (("depth_reduced",) if kind == "d" else ())


def test_a_tile_of_two_lengths_is_damage(tmp_path: Path) -> None:
    """What is unpacked at a time was reckoned with them, and raised something else."""
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture(40, 50), photometric="rgb", tile=(16, 16))
    data = path.read_bytes()
    length = struct.pack("<HHII", 323, 4, 1, 16)
    assert data.count(length) == 1
    path.write_bytes(data.replace(length, struct.pack("<HHII", 323, 4, 2, 8)))
    with pytest.raises(ReadError) as caught:
        TIFF.header(path)
    assert caught.value.code == "damaged"
