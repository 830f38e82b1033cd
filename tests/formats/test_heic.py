"""HEIC: depths, what others write, real files, and a codec that is not there."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

import numpy as np
import pytest

from photoedit.engine.orders.naming import target_format
from photoedit.errors import ReadError, UsageError, WriteError
from photoedit.formats import by_name
from photoedit.formats._bmff.items import Meta
from photoedit.formats._bmff.picture import Picture
from photoedit.formats._bmff.writer import picture_alone
from photoedit.formats.heic import Heic
from photoedit.formats.profiles import icc
from photoedit.photo import Metadata
from tests.conftest import SHARED
from tests.formats.samples import IPTC, XMP, exif, photo, saved, srgb, tags_of

HEIC = Heic()
CORPUS = SHARED / "corpus" / "heif" / "pillow_heif"
PHOTOS = SHARED / "photos" / "heif"

needs_encoder = pytest.mark.skipif(bool(HEIC.missing()), reason="pillow-heif is not installed")
needs_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the project")


@needs_encoder
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("alpha", [False, True])
@pytest.mark.parametrize(
    ("source", "depth", "bits"),
    [
        (8, "auto", 8),
        (8, "10", 10),
        (16, "auto", 12),
        (16, "10", 10),
        (16, "8", 8),
    ],
)
def test_the_depth_is_what_was_asked_for(
    channels: int, alpha: bool, source: int, depth: str, bits: int, tmp_path: Path
) -> None:
    original = photo(40, 60, channels, source, alpha=alpha)
    path = tmp_path / "a.heic"
    assert saved(original, path, "heic", lossless=True, depth=depth) == ()
    with path.open("rb") as file:
        assert Picture.read(file, path.stat().st_size).bits == bits
    result = HEIC.read(path)
    for got, expected in ((result.pixels, original.pixels), (result.alpha, original.alpha)):
        assert (got is None) == (expected is None)
        if got is not None and expected is not None:
            error = np.abs(got / np.iinfo(got.dtype).max - expected / np.iinfo(expected.dtype).max)
            assert error.max() <= 0.5 / (2**bits - 1) + 0.5 / 65535


@needs_encoder
@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize(("profile", "said"), [(None, (1, 13)), (icc.built_in("display-p3"), (2, 2))])
def test_the_numbers_don_t_say_srgb_beside_a_profile_that_says_otherwise(
    profile: bytes | None, said: tuple[int, int], lossless: bool, tmp_path: Path
) -> None:
    path = tmp_path / "a.heic"
    saved(photo(40, 60, profile=profile), path, "heic", lossless=lossless)
    with path.open("rb") as file:
        numbers = Picture.read(file, path.stat().st_size).nclx
    assert numbers is not None
    assert numbers[:3] == (*said, 0 if lossless else 6)


@needs_encoder
def test_less_quality_is_smaller(tmp_path: Path) -> None:
    sizes = []
    for quality in (10, 50, 90):
        saved(photo(200, 300), tmp_path / "a.heic", "heic", quality=quality)
        sizes.append((tmp_path / "a.heic").stat().st_size)
    assert sizes == sorted(sizes)


@needs_encoder
@pytest.mark.parametrize("effort", ["ultrafast", "medium", "slow"])
def test_every_effort_is_lossless(effort: str, tmp_path: Path) -> None:
    saved(photo(), tmp_path / "a.heic", "heic", lossless=True, effort=effort)
    np.testing.assert_array_equal(HEIC.read(tmp_path / "a.heic").pixels, photo().pixels)


@needs_encoder
def test_others_find_what_is_beside_the_picture(tmp_path: Path) -> None:
    import pillow_heif

    path = tmp_path / "a.heic"
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    assert saved(photo(profile=srgb(), metadata=Metadata(block, XMP, IPTC)), path, "heic") == (
        "iptc_dropped",
    )
    info = pillow_heif.open_heif(path).info
    assert info["icc_profile"] == srgb()
    assert info["exif"].removeprefix(b"Exif\0\0") == block
    assert info["xmp"] == XMP


@needs_encoder
def test_only_what_the_picture_is_made_of_is_given_to_the_decoder(tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    saved(photo(60, 80, alpha=True, metadata=Metadata(exif(), XMP)), path, "heic", lossless=True)
    with path.open("rb") as file:
        alone = picture_alone(file, path.stat().st_size)
    kinds = [item.kind for item in Meta.read(io.BytesIO(alone), len(alone)).items.values()]
    assert sorted(kinds) == [b"hvc1", b"hvc1"]
    assert b"ACME" in path.read_bytes()
    assert b"ACME" not in alone


@needs_encoder
@pytest.mark.parametrize("seed", range(3))
def test_noise_does_not_crash_the_decoder(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "a.heic"
    saved(photo(60, 80, alpha=True, metadata=Metadata(exif(), XMP)), path, "heic", lossless=True)
    whole = path.read_bytes()
    random = np.random.default_rng(seed)
    for _ in range(100):
        noisy = bytearray(whole)
        for at in random.integers(8, 700, 4):
            noisy[at] = random.integers(256)
        path.write_bytes(noisy)
        try:
            if HEIC.header(path).bytes_needed < 10**7:
                HEIC.read(path)
        except ReadError as problem:
            assert "a.heic can't be read: " in problem.message


def test_without_the_encoder_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "pillow_heif" else real(name)
    )
    assert "pip install pillow-heif" in HEIC.missing()
    with pytest.raises(WriteError, match=r"a\.heic can't be written: .*pip install pillow-heif") as caught:
        saved(photo(), tmp_path / "a.heic", "heic")
    assert caught.value.code == "codec_missing"
    with pytest.raises(UsageError, match="pip install pillow-heif"):
        target_format(tmp_path / "a.jpg", "heic")


@needs_corpus
def test_without_any_decoder_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ReadError, match=r"arrow\.heic can't be read: .*pip install pi-heif") as caught:
        HEIC.read(next(CORPUS.glob("*arrow.heic")))
    assert caught.value.code == "codec_missing"


def test_where_photos_keep_their_format_it_becomes_jpeg(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    assert target_format(tmp_path / "a.heic", "keep") is by_name("jpeg")


@needs_corpus
@pytest.mark.parametrize(
    ("name", "size", "dtype", "channels", "alpha"),
    [
        ("LA_8__128x128.heif", (128, 128), np.uint8, 1, True),
        ("L_10__29x100.heif", (29, 100), np.uint16, 1, False),
        ("L_8__29x100.heif", (29, 100), np.uint8, 1, False),
        ("RGBA_10__128x128.heif", (128, 128), np.uint16, 3, True),
        ("RGB_12__29x100.heif", (29, 100), np.uint16, 3, False),
        ("L_exif_xmp_iptc.heic", (64, 64), np.uint8, 1, False),
        ("RGB_8_chroma444.heif", (29, 100), np.uint8, 3, False),
    ],
)
def test_files_of_other_programs(
    name: str, size: tuple[int, int], dtype: type, channels: int, alpha: bool
) -> None:
    path = next(CORPUS.glob(f"*{name}"))
    header, result = HEIC.header(path), HEIC.read(path)
    assert header.size == result.size == size
    assert header.dtype == result.pixels.dtype == dtype
    assert header.channels == result.channels == channels
    assert header.alpha == (result.alpha is not None) == alpha


@needs_corpus
def test_a_phone_photo_is_turned_once(tmp_path: Path) -> None:
    path = next(CORPUS.glob("*arrow.heic"))
    header, result = HEIC.header(path), HEIC.read(path)
    assert header.orientation == 6
    assert header.size == result.size == (3024, 4032)
    assert result.profile is not None
    assert tags_of(result.metadata.exif).get(0x0112, 1) == 1


@needs_corpus
@pytest.mark.parametrize(("name", "code"), [("corrupted", "damaged"), ("truncated", "truncated")])
def test_bad_files_give_one_error(name: str, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        HEIC.read(next(CORPUS.glob(f"*{name}.heic")))
    assert caught.value.code == code


@pytest.mark.skipif(not PHOTOS.exists(), reason="the shared photos are not beside the project")
def test_a_real_photo_with_its_profile_and_position() -> None:
    result = HEIC.read(PHOTOS / "iphone7.heic")
    assert result.size == (4032, 3024)
    assert result.profile is not None
    assert result.notes == ()
    assert tags_of(result.metadata.exif)[0x8825 << 16 | 2]


@needs_corpus
def test_iptc_in_an_item_of_its_own_comes_along() -> None:
    result = HEIC.read(CORPUS / "tests__images__heif_other__L_exif_xmp_iptc.heic")
    assert b"\x1c\x02Z\x00\x08Budapest" in result.metadata.iptc
    assert result.notes == ()
