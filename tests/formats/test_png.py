"""PNG: every colour type and depth, chunks beside the picture, and files that are wrong."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photoedit.colour import ADOBE_RGB, DISPLAY_P3, LINEAR_CURVE, SRGB, SRGB_CURVE, Colours, ToneCurve
from photoedit.errors import ReadError, WriteError
from photoedit.formats.png import Png
from photoedit.formats.profiles import icc
from photoedit.photo import Metadata, Photo, Pixels
from tests.conftest import SHARED, picture
from tests.formats.samples import IPTC, XMP, encoded, exif, photo, profile_of, saved, srgb

PNG = Png()
SUITE = sorted((SHARED / "corpus" / "png" / "PngSuite").glob("*.png"))
SIXTEEN = sorted((SHARED / "corpus" / "png" / "libpng16").glob("*.png"))
BAD = sorted((SHARED / "corpus" / "bad").rglob("*.png"))
SIGNATURE = b"\x89PNG\r\n\x1a\n"

needs_corpus = pytest.mark.skipif(not SUITE, reason="the shared corpus is not beside the project")


def short(path: Path) -> str:
    return path.stem.split("__")[-1]


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(*chunks: bytes, width: int = 2, height: int = 2, bits: int = 8, colours: int = 0) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0))
    return SIGNATURE + header + b"".join(chunks) + chunk(b"IEND", b"")


def with_chunk(whole: bytes, extra: bytes) -> bytes:
    return whole[:33] + extra + whole[33:]


def by_imagecodecs(path: Path) -> tuple[Pixels, Pixels | None]:
    made = imagecodecs.png_decode(path.read_bytes())
    made = made.reshape(*made.shape[:2], -1)
    colours = 1 if made.shape[2] < 3 else 3
    return made[:, :, :colours], made[:, :, colours] if made.shape[2] in (2, 4) else None


@pytest.mark.parametrize("compression", range(10))
def test_every_compression_is_lossless_and_read_by_others(compression: int, tmp_path: Path) -> None:
    original = photo(300, 200, alpha=True)
    path = tmp_path / "a.png"
    assert saved(original, path, "png", compression=compression) == ()
    with Image.open(path) as image:
        np.testing.assert_array_equal(np.asarray(image), original.to_array())


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize("bits", [8, 16])
def test_other_programs_read_the_same(channels: int, alpha: bool, bits: int, tmp_path: Path) -> None:
    original = photo(270, 33, channels, bits, alpha=alpha)
    path = tmp_path / "a.png"
    saved(original, path, "png")
    pixels, transparent = by_imagecodecs(path)
    np.testing.assert_array_equal(pixels, original.pixels)
    if original.alpha is not None:
        assert transparent is not None
        np.testing.assert_array_equal(transparent, original.alpha)
    with Image.open(path) as image:
        image.load()
        assert image.size == (33, 270)


def test_more_compression_is_not_larger(tmp_path: Path) -> None:
    sizes = []
    x, y = np.mgrid[0:300, 0:400]
    smooth = Photo.from_array((127 + 60 * np.sin(x / 30) + 60 * np.cos(y / 50)).astype(np.uint8))
    for compression in (0, 1, 9):
        saved(smooth, tmp_path / "a.png", "png", compression=compression)
        sizes.append((tmp_path / "a.png").stat().st_size)
    assert sizes == sorted(sizes, reverse=True)


def test_blocks_are_where_other_programs_look_for_them(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    notes = saved(photo(profile=srgb(), metadata=Metadata(block, XMP, IPTC)), path, "png")
    assert notes == ()
    with Image.open(path) as image:
        image.load()
        assert image.info["icc_profile"] == srgb()
        assert image.info["exif"] == b"Exif\0\0" + block
        assert image.info["xmp"] == XMP


@pytest.mark.parametrize("packed", [False, True])
def test_what_other_programs_write_is_read(packed: bool, tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("Comment", "none of ours")
    info.add_itxt("XML:com.adobe.xmp", XMP.decode(), lang="en", tkey="x", zip=packed)
    block = exif()
    image = Image.fromarray(picture(20, 30))
    path = put(tmp_path / "a.png", encoded(image, "PNG", pnginfo=info, icc_profile=srgb(), exif=block))
    result = PNG.read(path)
    assert result.profile == srgb()
    assert result.metadata.xmp == XMP.replace(b'"6"', b'"1"')
    assert result.size == (20, 30)
    assert result.notes == ()


@pytest.mark.parametrize("name", ["1", "L", "P", "LA", "RGB", "RGBA", "I;16"])
def test_every_mode_of_pillow_is_read(name: str, tmp_path: Path) -> None:
    if name == "I;16":
        image = Image.fromarray(picture(21, 35, 1, np.uint16)[:, :, 0])
    else:
        colour = Image.fromarray(picture(21, 35, 4))
        image = colour.convert("RGB").quantize(40) if name == "P" else colour.convert(name)
    path = put(tmp_path / "a.png", encoded(image, "PNG"))
    expected = np.asarray(image.convert({"P": "RGB", "1": "L"}.get(name, name)))
    result = PNG.read(path)
    got = result.pixels[:, :, :1] if name == "LA" else result.to_array()
    np.testing.assert_array_equal(got, expected[:, :, :1] if name == "LA" else expected)
    assert (result.alpha is not None) == (name in ("LA", "RGBA"))


@pytest.mark.parametrize("bits", [1, 2, 4])
def test_few_bits_cover_the_whole_range(bits: int, tmp_path: Path) -> None:
    most = 2**bits - 1
    row = bytes([0]) + int("".join(f"{value:0{bits}b}" for value in [0, most] * (4 // bits)), 2).to_bytes(
        1, "big"
    )
    row = row if bits != 1 else bytes([0, 0b01010101])
    width = 8 // bits
    path = put(tmp_path / "a.png", png(chunk(b"IDAT", zlib.compress(row)), width=width, height=1, bits=bits))
    np.testing.assert_array_equal(PNG.read(path).pixels[0, :, 0], [0, 255] * (width // 2))


@pytest.mark.parametrize("colours", [0, 2])
def test_one_transparent_colour_of_16_bits_becomes_alpha(colours: int, tmp_path: Path) -> None:
    channels = 1 if colours == 0 else 3
    values = picture(4, 5, channels, np.uint16)
    key = values[2, 3].astype(">u2").tobytes()
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    data = png(
        chunk(b"tRNS", key), chunk(b"IDAT", zlib.compress(rows)), width=5, height=4, bits=16, colours=colours
    )
    path = put(tmp_path / "a.png", data)
    result = PNG.read(path)
    np.testing.assert_array_equal(result.pixels, values)
    assert result.alpha is not None
    np.testing.assert_array_equal(result.alpha, np.where((values == values[2, 3]).all(axis=2), 0, 65535))


def test_transparency_that_does_not_fit_is_ignored(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(4, 5)), "PNG")
    path = put(tmp_path / "a.png", with_chunk(whole, chunk(b"tRNS", b"odd")))
    assert PNG.read(path).alpha is None
    assert not PNG.header(path).alpha


def test_an_animation_gives_its_first_picture(tmp_path: Path) -> None:
    frames = [Image.fromarray(picture(20, 30, seed=seed)) for seed in range(3)]
    path = tmp_path / "a.png"
    frames[0].save(path, save_all=True, append_images=frames[1:])
    result = PNG.read(path)
    assert result.notes == ("frames_dropped",)
    np.testing.assert_array_equal(result.pixels, np.asarray(frames[0]))


def test_a_seal_of_origin_is_not_lost_without_a_word(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(20, 30)), "PNG")
    path = tmp_path / "a.png"
    path.write_bytes(whole[:33] + chunk(b"caBX", b"a seal") + whole[33:])
    assert PNG.read(path).notes == ("other_data_dropped",)


def test_a_missing_end_is_forgiven(tmp_path: Path) -> None:
    original = photo()
    saved(original, tmp_path / "a.png", "png")
    whole = (tmp_path / "a.png").read_bytes()
    for cut in (1, 6, 12):
        result = PNG.read(put(tmp_path / "b.png", whole[:-cut]))
        np.testing.assert_array_equal(result.pixels, original.pixels)


@pytest.mark.parametrize(
    ("extra", "note"),
    [
        (chunk(b"iCCP", b"icc\0\0" + zlib.compress(bytes(50 * 2**20))), "profile_dropped"),
        (chunk(b"iCCP", b"icc\0\0" + b"not packed at all"), "profile_dropped"),
        (chunk(b"iCCP", b"icc\0\0" + zlib.compress(profile_of(b"CMYK"))), "profile_dropped"),
        (chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(bytes(50 * 2**20))), "xmp_dropped"),
        (chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + bytes(2 * 2**20)), "xmp_dropped"),
        (chunk(b"iTXt", b"XML:com.adobe.xmp\0\0"), "xmp_dropped"),
        (chunk(b"eXIf", b"not a TIFF structure"), "exif_dropped"),
        (chunk(b"eXIf", exif() + bytes(2**20)), "exif_dropped"),
    ],
)
def test_bombs_and_broken_blocks_are_dropped_and_said(extra: bytes, note: str, tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(4, 5)), "PNG")
    result = PNG.read(put(tmp_path / "a.png", with_chunk(whole, extra)))
    assert result.notes == (note,)
    assert result.profile is None
    assert result.metadata == Metadata()


def gamma(value: int) -> bytes:
    return chunk(b"gAMA", struct.pack(">I", value))


SRGB_POINTS = chunk(b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000))
ADOBE_POINTS = chunk(b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000))
JUNK_PROFILE = chunk(b"iCCP", b"icc\0\0" + zlib.compress(profile_of(b"RGB ")))


@pytest.mark.parametrize(
    "extra",
    [
        gamma(45455), gamma(45010) + SRGB_POINTS, gamma(0), chunk(b"gAMA", b"\1"), ADOBE_POINTS,
        gamma(100000) + chunk(b"sRGB", b"\0"), chunk(b"cICP", b"\1\x0d\0\1"),
        gamma(50000) + chunk(b"cICP", b"\1\x0d\0\1"),
    ],
)  # fmt: skip
def test_what_is_srgb_needs_no_profile(extra: bytes, tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(4, 5)), "PNG")
    result = PNG.read(put(tmp_path / "a.png", with_chunk(whole, extra)))
    assert (result.profile, result.notes) == (None, ())


COLOURS = {
    "linear": (gamma(100000), LINEAR_CURVE, SRGB),
    "gamma 1.8": (gamma(55556), ToneCurve.gamma(1.8), SRGB),
    "points that are no colours": (gamma(55556) + chunk(b"cHRM", bytes(32)), ToneCurve.gamma(1.8), SRGB),
    "Adobe's points": (gamma(50000) + ADOBE_POINTS, ToneCurve.gamma(2), ADOBE_RGB),
    "Adobe's points, usual gamma": (gamma(45455) + ADOBE_POINTS, SRGB_CURVE, ADOBE_RGB),
    "Display P3": (chunk(b"cICP", b"\x0c\x0d\0\1") + gamma(45455), SRGB_CURVE, DISPLAY_P3),
    "codes of nothing": (chunk(b"cICP", b"\x63\x0d\0\1") + gamma(55556), ToneCurve.gamma(1.8), SRGB),
    "cICP before a profile": (chunk(b"cICP", b"\x0c\x0d\0\1") + JUNK_PROFILE, SRGB_CURVE, DISPLAY_P3),
}


@pytest.mark.parametrize("name", COLOURS)
def test_colours_told_in_chunks_become_a_profile(name: str, tmp_path: Path) -> None:
    extra, curve, primaries = COLOURS[name]
    pixels = picture(4, 5)
    path = put(tmp_path / "a.png", with_chunk(encoded(Image.fromarray(pixels), "PNG"), extra))
    result = PNG.read(path)
    np.testing.assert_array_equal(result.pixels, pixels)
    assert result.profile == PNG.header(path).profile
    found = icc.colours(result.profile)
    assert found is not None
    assert found.is_like(Colours(curve, primaries.to_xyz))
    assert result.notes == ()
    grey = PNG.read(
        put(tmp_path / "b.png", with_chunk(encoded(Image.fromarray(pixels[:, :, 0]), "PNG"), extra))
    )
    if curve != SRGB_CURVE:
        assert grey.profile is not None and icc.channels(grey.profile) == 1


@pytest.mark.parametrize("extra", [gamma(9), gamma(2**31)])
def test_colours_that_no_profile_can_say_are_noted(extra: bytes, tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(4, 5)), "PNG")
    result = PNG.read(put(tmp_path / "a.png", with_chunk(whole, extra)))
    assert (result.profile, result.notes) == (None, ("gamma_dropped",))


def test_an_embedded_profile_counts_more_than_gamma(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(4, 5)), "PNG")
    result = PNG.read(put(tmp_path / "a.png", with_chunk(whole, JUNK_PROFILE + gamma(100000))))
    assert (result.profile, result.notes) == (profile_of(b"RGB "), ())


def test_only_the_first_of_many_bombs_of_text_is_looked_at(tmp_path: Path) -> None:
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(50 * 2**20)))
    whole = encoded(Image.fromarray(picture(4, 5)), "PNG")
    assert PNG.read(put(tmp_path / "a.png", with_chunk(whole, bomb * 5000))).notes == ("text_dropped",)


def test_pixels_that_the_data_can_not_hold_are_refused_before_any_memory_is_asked(tmp_path: Path) -> None:
    data = png(chunk(b"IDAT", zlib.compress(bytes(1000))), width=20_000, height=20_000, colours=2)
    path = put(tmp_path / "a.png", data)
    for use in (PNG.header, PNG.read):
        with pytest.raises(ReadError) as caught:
            use(path)
        assert caught.value.code == "truncated"


def test_a_large_flat_picture_is_no_bomb(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    saved(Photo(np.zeros((5000, 5000, 1), np.uint8)), path, "png", compression=9)
    assert path.stat().st_size < 40_000
    assert PNG.header(path).bytes_needed == 25_000_000
    assert not PNG.read(path).pixels.any()


@pytest.mark.parametrize(
    "data",
    [
        SIGNATURE,
        SIGNATURE[:-1] + b"\r",
        png(),
        png(bits=3),
        png(colours=5),
        png(width=0),
        png(chunk(b"IDAT", b"no zlib stream")),
        png(chunk(b"IDAT", zlib.compress(b"\0\0"))),
        png(chunk(b"IDAT", zlib.compress(bytes(6)))[:-1] + b"\0"),
        png(chunk(b"IDAT", zlib.compress(bytes(6))), colours=3),
        SIGNATURE + chunk(b"IDAT", zlib.compress(bytes(6))),
        png(b"\0\0\0\0....\0\0\0\0"),
    ],
)
def test_what_is_wrong_gives_one_error(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"a\.png can't be read") as caught:
        PNG.read(put(tmp_path / "a.png", data))
    assert caught.value.code in ("damaged", "truncated")


def test_too_long_a_side_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="PNG can't be longer than 1000000") as caught:
        saved(Photo(np.zeros((1, 1_000_001, 1), np.uint8)), tmp_path / "a.png", "png")
    assert caught.value.code == "too_large"


def test_a_grey_photo_does_not_take_an_rgb_profile_along(tmp_path: Path) -> None:
    """The PNG standard forbids it, and libpng then ignores the profile."""
    adobe = icc.built_in("adobe-rgb")
    assert saved(photo(channels=1, profile=adobe), tmp_path / "a.png", "png") == ()
    made = PNG.read(tmp_path / "a.png").profile
    assert icc.channels(made or b"") == 1
    before, after = icc.colours(adobe), icc.colours(made)
    assert before and after and after.curve.is_like(before.curve)
    grey = profile_of(b"GRAY")
    assert saved(photo(channels=1, profile=grey), tmp_path / "a.png", "png") == ()
    assert PNG.read(tmp_path / "a.png").profile == grey


@needs_corpus
@pytest.mark.parametrize("path", SUITE + SIXTEEN, ids=short)
def test_the_suite_opens_with_the_right_pixels_and_depth(path: Path) -> None:
    name = short(path)
    if name.startswith("x"):
        with pytest.raises(ReadError, match=path.name):
            PNG.read(path)
        return
    result = PNG.read(path)
    bits = int(path.read_bytes()[24])
    assert result.bits == (16 if bits == 16 else 8)
    pixels, alpha = by_imagecodecs(path)
    np.testing.assert_array_equal(result.pixels, pixels)
    assert (result.alpha is None) == (alpha is None)
    with Image.open(path) as image:
        if name == "tbbn0g04":  # Pillow misses the transparent colour of grey with few bits
            return
        if image.mode == "I;16":
            np.testing.assert_array_equal(result.pixels[:, :, 0], np.asarray(image))
            return
        expected = np.asarray(image.convert("RGBA"))
    got = Photo(np.broadcast_to(result.pixels, (*expected.shape[:2], 3)), result.alpha).to_array()
    got = got >> 8 if result.bits == 16 else got
    np.testing.assert_array_equal(got[:, :, :3], expected[:, :, :3])
    if result.alpha is not None:
        np.testing.assert_array_equal(got[:, :, 3], expected[:, :, 3])


@needs_corpus
@pytest.mark.parametrize("path", BAD, ids=short)
def test_bad_files_end_as_a_picture_or_one_error(path: Path) -> None:
    try:
        result = PNG.read(path)
    except ReadError as problem:
        assert path.name in problem.message
    else:
        assert result.size == PNG.header(path).size
