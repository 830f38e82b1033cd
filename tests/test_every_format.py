"""What every format must do, checked for each one that is found."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from imagecodecs import jpeg2k_encode
from PIL import Image

from photoedit.errors import PhotoEditError, ReadError, UsageError, WriteError
from photoedit.formats import Format, by_name, by_suffix, formats, recognise
from photoedit.formats._bmff.items import Property
from photoedit.formats._bmff.writer import with_metadata
from photoedit.params import params_of
from photoedit.photo import Metadata, Photo, Pixels
from tests.formats.samples import (
    DTYPES,
    IPTC,
    MAKER_NOTE,
    PATHS,
    XMP,
    exif,
    largest,
    photo,
    saved,
    srgb,
    tags_of,
    turned_jxl,
)
from tests.formats.test_exr import put as with_exr

BEST: dict[str, dict[str, object]] = {
    "jpeg": {"quality": 100, "subsampling": "444"},
    "webp": {"lossless": True},
    "avif": {"lossless": True, "speed": 9},
    "jxl": {"lossless": True, "effort": 2},
    "heic": {"lossless": True},
}
"""How formats that may change pixels are made to change them as little as they can."""

ERROR = {("jpeg", 8): 1.5 / 255, ("avif", 16): 0.5 / 4095, ("heic", 16): 0.5 / 4095}
"""The mean error even so, as a part of white, by format and depth; the others keep every pixel."""

SHAPES = [(1, 1), (1, 9), (13, 1), (48, 64), (37, 51)]
TRANSPOSE = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How Pillow sets upright what lies as an EXIF orientation says."""

WRITABLE = [kind for kind in formats() if kind.depths and not kind.missing()]
BY_PILLOW: dict[str, dict[str, object]] = {
    "jpeg": {},
    "png": {},
    "tiff": {},
    "webp": {"lossless": True},
    "avif": {"subsampling": "4:4:4", "speed": 9},
}
"""Formats that Pillow writes with EXIF, and how."""

TURNED = [kind for kind in formats() if kind.name in BY_PILLOW]
KINDS = [(kind, bits) for kind in WRITABLE for bits in kind.takes]
ALPHA = [(kind, bits) for kind, bits in KINDS if kind.writes_alpha]

PICTURES = [kind for kind in formats() if kind.name != "raw"]  # nobody here can write one

every_format = pytest.mark.parametrize("kind", PICTURES, ids=lambda kind: kind.name)
every_writable = pytest.mark.parametrize("kind", WRITABLE, ids=lambda kind: kind.name)
every_depth = pytest.mark.parametrize(("kind", "bits"), KINDS, ids=lambda one: getattr(one, "name", one))
every_alpha = pytest.mark.parametrize(("kind", "bits"), ALPHA, ids=lambda one: getattr(one, "name", one))


def written(kind: Format, original: Photo, folder: Path) -> Path:
    """A file of a photo; of formats that are only read, by Pillow, and what it makes of the photo."""
    path = folder / f"photo{kind.suffixes[0]}"
    if kind.name == "exr":
        with_exr(path, original.pixels / np.float32(255))
        return path
    if kind.name == "jp2":
        path.write_bytes(jpeg2k_encode(original.pixels, level=0, reversible=True))
        return path
    if not kind.depths:
        Image.fromarray(np.squeeze(original.pixels)).save(path, kind.name.upper())
        return path
    assert saved(original, path, kind.name, **BEST.get(kind.name, {})) == ()
    return path


def assert_same(kind: Format, result: Pixels, original: Pixels) -> None:
    if original.ndim == 3 and (not kind.writes_grey or kind.name == "jxl"):  # there grey with alpha
        original = np.broadcast_to(original, (*original.shape[:2], result.shape[2]))
    assert result.shape == original.shape
    assert result.dtype == original.dtype
    allowed = ERROR.get((kind.name, 8 * result.itemsize))
    if allowed:
        error = np.abs(result.astype(np.float64) - original)
        assert error.mean() < allowed * largest(original.dtype)
    else:
        np.testing.assert_array_equal(result, original)


def test_formats_are_found_sorted_and_described() -> None:
    names = [kind.name for kind in formats()]
    assert names == sorted(names)
    assert {"jpeg", "png", "tiff"} <= set(names)
    assert formats() is formats()
    for kind in formats():
        assert kind.title
        assert kind.options.what == kind.name
        for param in params_of(kind.options):
            assert param.help
        assert kind.options() == kind.options.from_values(kind.options().values())


@every_format
def test_is_found_by_name_and_suffix(kind: Format) -> None:
    assert by_name(kind.name) is kind
    for suffix in kind.suffixes:
        assert by_suffix(Path("folder.x") / f"IMG_1{suffix.upper()}") is kind
    assert by_suffix(Path("notes.txt")) is None
    with pytest.raises(UsageError, match=f"did you mean.*{kind.name!r}"):
        by_name(kind.name + "x")


@every_format
def test_is_recognised_by_content_whatever_the_name(kind: Format, tmp_path: Path) -> None:
    path = written(kind, photo(), tmp_path)
    for name in ("wrong.txt", "wrong.png", "wrong.jpg", "-", "wrong.heic"):
        assert recognise(path.rename(tmp_path / name)) is kind
        path = tmp_path / name


@every_depth
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_pixels_come_back(
    kind: Format, bits: int, channels: int, shape: tuple[int, int], tmp_path: Path
) -> None:
    original = photo(*shape, channels, bits)
    result = kind.read(written(kind, original, tmp_path))
    assert_same(kind, result.pixels, original.pixels)
    assert result.alpha is None
    assert result.notes == ()
    assert result.pixels.flags.c_contiguous


@every_alpha
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_alpha_comes_back(
    kind: Format, bits: int, channels: int, shape: tuple[int, int], tmp_path: Path
) -> None:
    original = photo(*shape, channels, bits, alpha=True)
    result = kind.read(written(kind, original, tmp_path))
    assert original.alpha is not None
    assert result.alpha is not None
    assert_same(kind, result.pixels, original.pixels)
    assert_same(kind, result.alpha, original.alpha)


@every_depth
def test_a_photo_as_large_as_several_strips_comes_back(kind: Format, bits: int, tmp_path: Path) -> None:
    original = photo(613, 701, 3, bits, alpha=kind.writes_alpha)
    assert_same(kind, kind.read(written(kind, original, tmp_path)).pixels, original.pixels)


@every_writable
def test_a_photo_without_alpha_there_is_laid_on_white(kind: Format, tmp_path: Path) -> None:
    if kind.writes_alpha:
        pytest.skip("it writes alpha")
    original = photo(alpha=True)
    assert original.alpha is not None
    path = tmp_path / "photo"
    assert saved(original, path, kind.name, **BEST.get(kind.name, {})) == ("alpha_flattened",)
    weight = original.alpha[:, :, np.newaxis] / 255
    expected = np.round(original.pixels * weight + 255 * (1 - weight)).astype(np.uint8)
    assert_same(kind, kind.read(path).pixels, expected)


@every_writable
def test_the_header_says_what_reading_gives(kind: Format, tmp_path: Path) -> None:
    original = photo(40, 72, 3, max(kind.takes), alpha=kind.writes_alpha, profile=srgb())
    path = written(kind, original, tmp_path)
    header, result = kind.header(path), kind.read(path)
    assert header.size == result.size == (72, 40)
    assert (header.channels, header.dtype) == (result.channels, result.pixels.dtype)
    assert header.alpha == (result.alpha is not None)
    assert result.profile == srgb()
    assert header.profile == (None if header.profile_later else srgb())
    planes = [result.pixels, *([] if result.alpha is None else [result.alpha])]
    assert header.bytes_needed == sum(plane.nbytes for plane in planes)


@every_writable
def test_a_photo_is_described_without_its_pixels(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    original = photo(
        40,
        72,
        3,
        min(kind.takes),
        alpha=kind.writes_alpha,
        profile=srgb(),
        metadata=Metadata(exif(), XMP, IPTC),
    )
    saved(original, path, kind.name, **BEST.get(kind.name, {}))
    told, result = kind.described(path), kind.read(path)
    assert (told.size, told.bits, told.channels) == (result.size, result.bits, result.channels)
    assert (told.alpha is None) == (result.alpha is None)
    assert (told.metadata, told.notes) == (result.metadata, result.notes)
    assert told.profile == (None if kind.header(path).profile_later else result.profile)
    assert not told.pixels.any()


@every_depth
@pytest.mark.parametrize("orientation", [1, 6])
def test_pixels_are_in_the_memory_that_was_given(
    kind: Format, bits: int, orientation: int, tmp_path: Path
) -> None:
    path = written(kind, photo(24, 40, 3, bits, alpha=kind.writes_alpha), tmp_path)
    _lie(path, kind, orientation)
    given: list[Pixels] = []

    def allocate(shape: tuple[int, ...], dtype: npt.DTypeLike) -> Pixels:
        given.append(np.full(shape, 77, dtype))
        return given[-1]

    header, result = kind.header(path), kind.read(path, allocate)
    assert header.orientation == orientation
    assert len(given) == 1 + header.alpha
    assert result.pixels.base is given[0] or result.pixels is given[0]
    if result.alpha is not None:
        assert result.alpha.base is given[1] or result.alpha is given[1]
    plain = kind.read(path)
    np.testing.assert_array_equal(result.pixels, plain.pixels)
    assert result.size == header.size


def _lie(path: Path, kind: Format, orientation: int) -> None:
    """Let a file we wrote say that it lies otherwise."""
    if orientation != 1 and kind.name in ("avif", "heic"):
        turn = Property(b"irot", bytes([3]), essential=True)
        data = path.read_bytes()
        path.write_bytes(with_metadata(data, exif=b"", xmp=b"", profile=b"", more=[turn]))
    elif orientation != 1 and kind.name == "jxl":
        path.write_bytes(turned_jxl(path.read_bytes(), orientation))
    elif orientation != 1:
        original = kind.read(path)
        saved(_with(original, exif(orientation=1)), path, kind.name)
        data = path.read_bytes()
        upright, turned = (b"\x12\x01\x03\0\1\0\0\0" + bytes((n, 0, 0, 0)) for n in (1, orientation))
        assert upright in data
        path.write_bytes(data.replace(upright, turned))
        if kind.name == "png":
            _mend_checksums(path)


def _mend_checksums(path: Path) -> None:
    import zlib

    data = bytearray(path.read_bytes())
    at = data.index(b"eXIf")
    size = int.from_bytes(data[at - 4 : at], "big")
    data[at + 4 + size : at + 8 + size] = zlib.crc32(data[at : at + 4 + size]).to_bytes(4, "big")
    path.write_bytes(data)


def _with(original: Photo, block: bytes) -> Photo:
    return Photo(original.pixels, original.alpha, original.profile, Metadata(block))


@pytest.mark.parametrize("kind", TURNED, ids=lambda kind: kind.name)
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("channels", [1, 3])
def test_every_orientation_is_set_upright(
    kind: Format, orientation: int, channels: int, tmp_path: Path
) -> None:
    block = Image.Exif()
    block[0x0112] = orientation
    path = tmp_path / "lying"
    lying = Image.fromarray(np.squeeze(photo(21, 34, channels).pixels))
    lying.save(path, kind.name.upper(), exif=block, **BY_PILLOW.get(kind.name, {}))
    if kind.name in ("jpeg", "avif"):
        with Image.open(path) as image:
            lying = image.copy()
    upright = lying.transpose(TRANSPOSE[orientation]) if orientation > 1 else lying
    expected = np.asarray(upright).reshape(upright.height, upright.width, -1)
    header, result = kind.header(path), kind.read(path)
    assert header.orientation == orientation
    assert header.size == result.size
    for pixels in (result.pixels, kind.thumbnail(path, 1000).pixels):
        np.testing.assert_array_equal(pixels, np.broadcast_to(expected, pixels.shape))
    assert tags_of(result.metadata.exif).get(0x0112, 1) == 1


@every_writable
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("bits", [8, 16])
def test_profile_and_metadata_come_back(kind: Format, order: str, bits: int, tmp_path: Path) -> None:
    if bits not in kind.takes:
        pytest.skip("it does not write that depth")
    block = exif(order, orientation=1, size=(64, 48))
    path = tmp_path / "photo"
    original = photo(bits=bits, profile=srgb(), metadata=Metadata(block, XMP, IPTC, photoshop=PATHS))
    notes = saved(original, path, kind.name, **BEST.get(kind.name, {}))
    result = kind.read(path)
    assert result.profile == srgb()
    assert result.metadata.xmp == XMP.replace(b'"6"', b'"1"')
    assert result.metadata.iptc == (b"" if "iptc_dropped" in notes else IPTC)
    assert result.metadata.photoshop == (b"" if "photoshop_dropped" in notes else PATHS)
    assert set(notes) <= {"iptc_dropped", "photoshop_dropped"}
    assert tags_of(result.metadata.exif) == tags_of(block)
    at = block.index(MAKER_NOTE)
    assert result.metadata.exif[at : at + len(MAKER_NOTE)] == MAKER_NOTE
    assert result.notes == ()
    assert_same(kind, result.pixels, original.pixels)


@every_writable
@pytest.mark.parametrize("target", WRITABLE, ids=lambda kind: f"to-{kind.name}")
def test_nothing_is_lost_unsaid_from_one_format_to_another(
    kind: Format, target: Format, tmp_path: Path
) -> None:
    bits = max(set(kind.takes) & set(target.takes))
    block = exif(orientation=1, size=(96, 64))
    first = photo(64, 96, 3, bits, profile=srgb(), metadata=Metadata(block, XMP, IPTC, photoshop=PATHS))
    saved(first, tmp_path / "a", kind.name, **BEST.get(kind.name, {}))
    before = kind.read(tmp_path / "a")
    notes = saved(before, tmp_path / "b", target.name, **BEST.get(target.name, {}))
    after = target.read(tmp_path / "b")
    assert_same(target, after.pixels, before.pixels)
    assert after.profile == before.profile == srgb()
    assert after.metadata.xmp == before.metadata.xmp
    assert tags_of(after.metadata.exif) == tags_of(before.metadata.exif) == tags_of(block)
    assert MAKER_NOTE in after.metadata.exif
    lost = {
        "iptc_dropped": before.metadata.iptc and not after.metadata.iptc,
        "photoshop_dropped": before.metadata.photoshop and not after.metadata.photoshop,
    }
    assert set(notes) == {note for note, applies in lost.items() if applies}


@every_depth
def test_a_ramp_keeps_as_many_values_as_the_format_says(kind: Format, bits: int, tmp_path: Path) -> None:
    if (kind.name, bits) == ("jpeg", 8):
        pytest.skip("it changes pixels")
    values = np.linspace(0, 1, 2**16).reshape(128, 512)
    dtype = np.dtype(DTYPES[bits])
    ramp = (values if bits == 32 else np.round(values * largest(dtype))).astype(dtype)
    path = tmp_path / "ramp"
    saved(Photo(np.repeat(ramp[:, :, None], 3, 2)), path, kind.name, **BEST.get(kind.name, {}))
    kept = min(16, max(depth for depth in kind.depths if depth <= bits))
    assert len(np.unique(kind.read(path).pixels)) == 2**kept


@every_writable
def test_exif_fits_the_photo_that_is_written(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    saved(photo(48, 64, metadata=Metadata(exif())), path, kind.name)
    tags = tags_of(kind.read(path).metadata.exif)
    assert (tags[0x8769 << 16 | 0xA002], tags[0x8769 << 16 | 0xA003]) == (64, 48)
    assert b"smallsmall" not in path.read_bytes()


@every_writable
def test_broken_blocks_are_dropped_and_said(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    broken = photo(profile=b"no profile" * 30, metadata=Metadata(exif=b"no exif"))
    assert set(saved(broken, path, kind.name)) == {"exif_dropped", "profile_dropped"}
    result = kind.read(path)
    assert result.profile is None
    assert b"no exif" not in path.read_bytes()


@every_writable
def test_a_profile_for_other_colours_is_not_written(kind: Format, tmp_path: Path) -> None:
    inks = Photo(photo().pixels, None, b"\0\0\0\x80" + bytes(12) + b"CMYK" + bytes(16) + b"acsp" + bytes(100))
    assert saved(inks, tmp_path / "photo", kind.name) == ("profile_dropped",)


@every_format
def test_a_cut_off_file_gives_one_error_that_names_it(kind: Format, tmp_path: Path) -> None:
    whole = written(kind, photo(120, 160, profile=srgb(), metadata=Metadata(exif())), tmp_path).read_bytes()
    path = tmp_path / "IMG_1"
    for percent in range(5, 100, 10):
        path.write_bytes(whole[: len(whole) * percent // 100])
        for use in (kind.read, lambda path: kind.thumbnail(path, 20)):
            with pytest.raises(ReadError, match=r"IMG_1 can't be read: .*cut off") as caught:
                use(path)
            assert caught.value.code == "truncated"


@every_format
def test_noise_in_a_file_gives_a_picture_or_one_error(kind: Format, tmp_path: Path) -> None:
    whole = written(kind, photo(60, 80, metadata=Metadata(exif(), XMP)), tmp_path).read_bytes()
    random = np.random.default_rng(5)
    path = tmp_path / "IMG_1"
    for _ in range(150):
        noisy = bytearray(whole)
        for at in random.integers(8, len(whole), 6):
            noisy[at] = random.integers(256)
        path.write_bytes(noisy)
        try:
            if kind.header(path).bytes_needed < 10**7:
                kind.read(path)
        except ReadError as problem:
            assert "IMG_1 can't be read: " in problem.message
            assert "\n" not in problem.message


@every_format
def test_the_input_is_left_as_it_was(kind: Format, tmp_path: Path) -> None:
    path = written(kind, photo(metadata=Metadata(exif())), tmp_path)
    path.chmod(0o444)
    before = path.read_bytes(), path.stat().st_mtime_ns
    kind.header(path)
    kind.read(path)
    kind.thumbnail(path, 10)
    assert before == (path.read_bytes(), path.stat().st_mtime_ns)


@every_depth
@pytest.mark.parametrize("side", [1, 30, 64, 500])
def test_a_thumbnail_is_small_but_not_too_small(kind: Format, bits: int, side: int, tmp_path: Path) -> None:
    flat = np.full((60, 128, 3), 100 / 255)
    dtype = DTYPES[bits]
    values = flat * largest(dtype)
    original = Photo((values if bits == 32 else np.round(values)).astype(dtype))
    small = kind.thumbnail(written(kind, original, tmp_path), side)
    assert small.pixels.dtype == np.uint8
    assert min(side, 128) <= max(small.size) <= max(2 * side, 16)
    assert small.size.width > small.size.height or side == 1
    assert np.abs(small.pixels.astype(int) - 100).max() <= 1


@every_writable
def test_threads_read_and_write_at_the_same_time(kind: Format, tmp_path: Path) -> None:
    originals = [photo(90 + n, 120, metadata=Metadata(exif())) for n in range(8)]

    def there_and_back(number: int) -> bool:
        path = tmp_path / f"{number}"
        saved(originals[number % 8], path, kind.name, **BEST.get(kind.name, {}))
        assert_same(kind, kind.read(path).pixels, originals[number % 8].pixels)
        return True

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(there_and_back, range(48)))


@every_writable
def test_a_wrong_depth_or_foreign_options_are_refused(kind: Format, tmp_path: Path) -> None:
    other = next(one for one in formats() if one is not kind)
    with (tmp_path / "x").open("w+b") as file, pytest.raises(UsageError):
        kind.write(photo(), file, other.options())
    for bits in {8, 16, 32} - set(kind.takes):
        with pytest.raises(WriteError, match=f"x can't be written: .* bits a channel, not {bits}"):
            saved(photo(bits=bits), tmp_path / "x", kind.name)


@every_format
def test_an_option_out_of_range_names_what_is_allowed(kind: Format) -> None:
    for param in params_of(kind.options):
        with pytest.raises(UsageError, match=f"{kind.name}: {param.name} must be"):
            kind.options.from_text({param.name: "nonsense"})


USES: list[Callable[[Format, Path], object]] = [
    lambda kind, path: recognise(path),
    lambda kind, path: kind.header(path),
    lambda kind, path: kind.read(path),
    lambda kind, path: kind.thumbnail(path, 10),
]


@every_format
@pytest.mark.parametrize("use", USES)
def test_what_is_no_photo_file_is_refused_at_once(
    kind: Format, use: Callable[[Format, Path], object], tmp_path: Path
) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to("nowhere")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    codes = {
        "empty": "empty",
        "folder": "is_folder",
        "dangling": "missing",
        "nothing": "missing",
        "empty/below": "missing",
        "n\0ul": "missing",
        "pipe": "not_a_file" if hasattr(os, "mkfifo") else "missing",
        "x" * 300: "unreadable",
    }
    for name, code in codes.items():
        with pytest.raises(ReadError) as caught:
            use(kind, tmp_path / name)
        assert caught.value.code == code, name


def test_a_file_without_permission_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(by_name("png"), photo(), tmp_path)
    monkeypatch.setattr(Path, "open", refuse)  # whoever runs the tests may be allowed everything
    with pytest.raises(ReadError, match="no permission to read") as caught:
        recognise(path)
    assert caught.value.code == "no_permission"


@pytest.mark.parametrize(
    "content", [b"hello", b"\0" * 100, b"%PDF-1.4", b"II", b"\xff\xd8", b"%!PS-Adobe-3.0"]
)
def test_other_content_is_no_photo(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "new\nline.jpg"
    path.write_bytes(content)
    with pytest.raises(ReadError, match=r"new\\nline\.jpg can't be read: it is no photo") as caught:
        recognise(path)
    assert caught.value.code == "not_a_photo"


def test_photos_of_formats_to_come_get_a_plain_sentence(tmp_path: Path) -> None:
    for name, title in {"a.psd": "Photoshop", "b.JXR": "JPEG XR"}.items():
        path = tmp_path / name
        path.write_bytes(b"\0\0\0\x18ftypxxxx")
        with pytest.raises(ReadError, match=f"photoedit doesn't read {title} files yet") as caught:
            recognise(path)
        assert caught.value.code == "not_supported"


@pytest.mark.parametrize("name", ["exr", "jxl"])
def test_a_missing_codec_is_named_with_the_way_to_get_it(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = by_name(name)
    path = written(kind, photo(), tmp_path)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with (
        path.open("rb" if not kind.depths else "w+b") as file,
        pytest.raises(PhotoEditError, match="pip install OpenImageIO") as caught,
    ):
        if kind.depths:
            kind.write(photo(), file, kind.options())
        else:
            kind.read(path)
    assert caught.value.code == "codec_missing"
