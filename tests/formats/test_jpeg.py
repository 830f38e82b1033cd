"""JPEG: decoding, what stands around the pixels, and files that are wrong in ways of their own."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageOps

from photoedit.errors import PhotoEditError, ReadError, WriteError
from photoedit.formats._jpeg import markers
from photoedit.formats._jpeg.segments import exif_segments
from photoedit.formats.jpeg import Jpeg
from photoedit.formats.metadata import exif as exif_block
from photoedit.formats.metadata import xmp as xmp_packet
from photoedit.formats.profiles import icc
from photoedit.photo import Metadata, Photo
from tests.conftest import SHARED, picture
from tests.formats.samples import IPTC, XMP, encoded, exif, photo, profile_of, saved, srgb, tags_of

JPEG = Jpeg()
PHOTOS = sorted((SHARED / "photos" / "jpeg").glob("*.jpg"))
LYING = SHARED / "corpus" / "orientation" / "recurser"
ODD = sorted((SHARED / "corpus" / "jpeg").rglob("*.jp*g")) + sorted(
    (SHARED / "corpus" / "metadata").rglob("*.jpg")
)
BAD = sorted((SHARED / "corpus" / "bad").rglob("*.jpg"))

needs_photos = pytest.mark.skipif(not PHOTOS, reason="the shared photos are not beside the project")
needs_corpus = pytest.mark.skipif(not ODD, reason="the shared corpus is not beside the project")


def by_pillow(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    with Image.open(path) as image:
        return np.asarray(ImageOps.exif_transpose(image))


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
@pytest.mark.parametrize("slowly", ["progressive", "optimize", ""])
def test_options_do_what_they_say(subsampling: str, slowly: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    options = {slowly: True} if slowly else {}
    assert saved(photo(97, 130), path, "jpeg", subsampling=subsampling, **options) == ()
    with Image.open(path) as image:
        sampling = {"444": (1, 1), "422": (2, 1), "420": (2, 2)}[subsampling]
        assert image.layer[0][1:3] == sampling  # type: ignore[attr-defined]
        assert image.info.get("progressive", 0) == (slowly == "progressive")
        np.testing.assert_array_equal(JPEG.read(path).pixels, np.asarray(image))


def test_quality_and_passes_change_the_size(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"

    def size(**options: object) -> int:
        saved(photo(200, 300), path, "jpeg", **options)
        return path.stat().st_size

    assert size(quality=1) < size(quality=50) < size() < size(quality=100)
    assert size(optimize=True) < size()
    assert size(progressive=True) < size()


@pytest.mark.parametrize("slowly", [False, True])
def test_blocks_are_where_other_programs_look_for_them(slowly: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    profile = srgb()[:-4] + bytes(200_000)  # needs four segments
    block = exif(orientation=1, size=(64, 48), thumbnail=b"")
    original = photo(profile=profile, metadata=Metadata(block, XMP, IPTC))
    assert saved(original, path, "jpeg", progressive=slowly) == ()
    with Image.open(path) as image:
        assert image.info["exif"] == b"Exif\0\0" + block
        assert image.info["xmp"] == XMP
        assert image.info["icc_profile"] == profile
        assert image.info["photoshop"][0x0404] == IPTC
        assert image.info["jfif"] == 257
    assert JPEG.read(path).metadata.exif == block


def test_what_does_not_fit_is_dropped_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    long = (("Comment", "x" * 66_000),)
    too_long = XMP.replace(b"A harbour", b"x" * 66_000).replace(b"dc:title", b"title")
    large = Metadata(b"", too_long, IPTC + bytes(66_000), long)
    notes = saved(photo(profile=profile_of(b"RGB ", 2**21), metadata=large), path, "jpeg")
    assert set(notes) == {"xmp_dropped", "iptc_dropped", "text_dropped"}
    result = JPEG.read(path)
    assert result.metadata == Metadata()
    assert result.profile == profile_of(b"RGB ", 2**21)


@pytest.mark.parametrize("slowly", [False, True])
def test_exif_too_large_for_a_segment_goes_on_in_the_next_ones(slowly: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    note = np.random.default_rng(1).bytes(150_000)
    original = photo(200, 300, metadata=Metadata(exif(maker_note=note, thumbnail=b"")))
    assert saved(original, path, "jpeg", progressive=slowly) == ("exif_in_pieces",)
    assert path.read_bytes().count(b"Exif\0\0") == 3
    known = JPEG.read(path).metadata.exif
    assert note in known
    with Image.open(path) as image:
        assert image.info["exif"].removeprefix(b"Exif\0\0") == known


def test_a_second_exif_block_is_not_taken_for_more_of_the_first(tmp_path: Path) -> None:
    first, second = exif(orientation=1, thumbnail=b""), exif(orientation=6, thumbnail=b"")
    whole = encoded(Image.fromarray(photo().pixels), "JPEG")
    path = put(tmp_path / "a.jpg", whole[:2] + exif_segments(first) + exif_segments(second) + whole[2:])
    assert JPEG.read(path).metadata.exif == exif(orientation=1, size=(64, 48), thumbnail=b"")


def test_a_large_exif_gets_no_thumbnail_that_would_part_it(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    original = photo(200, 300, metadata=Metadata(exif(maker_note=bytes(60_000))))
    assert saved(original, path, "jpeg") == ()
    assert path.read_bytes().count(b"Exif\0\0") == 1


def test_too_long_a_side_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        WriteError, match=r"a\.jpg can't be written: JPEG can't be longer than 65500"
    ) as caught:
        saved(Photo(np.zeros((1, 65501, 1), np.uint8)), tmp_path / "a.jpg", "jpeg")
    assert caught.value.code == "too_large"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("profile", [None, profile_of(b"CMYK")])
def test_inks_become_rgb(profile: bytes | None, tmp_path: Path) -> None:
    inks = Image.fromarray(picture(30, 40, 4), "CMYK")
    path = put(tmp_path / "a.jpg", encoded(inks, "JPEG", quality=100, icc_profile=profile))
    result = JPEG.read(path)
    np.testing.assert_array_equal(result.pixels, np.asarray(Image.open(path).convert("RGB")))
    broken = ("profile_dropped",) if profile else ()
    assert result.notes == ("cmyk_converted", "cmyk_without_profile", *broken)
    assert result.profile is None
    assert JPEG.header(path).channels == 3
    np.testing.assert_array_equal(JPEG.thumbnail(path, 40).pixels, result.pixels)


@needs_corpus
def test_inks_are_converted_by_their_profile(tmp_path: Path) -> None:
    profile = (SHARED / "corpus/icc/compact-icc/profiles__CGATS001Compat-v2-micro.icc").read_bytes()
    inks = Image.fromarray(picture(30, 40, 4), "CMYK")
    path = put(tmp_path / "a.jpg", encoded(inks, "JPEG", quality=100, icc_profile=profile))
    with Image.open(path) as image:
        expected = ImageCms.profileToProfile(
            image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    assert expected is not None
    result = JPEG.read(path)
    np.testing.assert_array_equal(result.pixels, np.asarray(expected))
    assert result.notes == ("cmyk_converted",)


def test_a_missing_end_mark_alone_is_forgiven(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(60, 80)), "JPEG")
    for progressive in (False, True):
        whole = encoded(Image.fromarray(picture(60, 80)), "JPEG", progressive=progressive)
        path = put(tmp_path / "a.jpg", whole[:-2])
        result = JPEG.read(path)
        assert result.notes == ("end_missing",)
        np.testing.assert_array_equal(result.pixels, np.asarray(Image.open(io.BytesIO(whole))))


@pytest.mark.parametrize("progressive", [False, True])
def test_a_cut_is_seen_even_with_an_end_mark(progressive: bool, tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(60, 80)), "JPEG", progressive=progressive)
    for data in (whole[:-40], whole[:-40] + b"\xff\xd9", whole[: len(whole) // 2] + b"\xff\xd9"):
        with pytest.raises(ReadError) as caught:
            JPEG.read(put(tmp_path / "a.jpg", data))
        assert caught.value.code == "truncated"


@pytest.mark.parametrize("progressive", [False, True])
def test_bytes_behind_the_end_cost_nothing_but_are_told_of(progressive: bool, tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(60, 80)), "JPEG", progressive=progressive)
    plain = JPEG.read(put(tmp_path / "a.jpg", whole))
    result = JPEG.read(put(tmp_path / "a.jpg", whole + b"a trailer \xff\xd8\xff" * 50))
    assert (plain.notes, result.notes) == ((), ("trailer_dropped",))
    np.testing.assert_array_equal(result.pixels, plain.pixels)


@pytest.mark.parametrize(
    ("marker", "payload", "said"),
    [
        (0xE1, b"FLIR\0\1\0\0the heat of every pixel", True),
        (0xE6, b"GoPro\0DEVC", True),
        (0xEB, b"JP\0\1jumb", True),
        (0xEC, b"Ducky\0\1\0\4", False),
        (0xE4, bytes(30), False),
    ],
)
def test_data_in_a_form_of_their_own_are_not_lost_without_a_word(
    marker: int, payload: bytes, said: bool, tmp_path: Path
) -> None:
    whole = encoded(Image.fromarray(picture(20, 30)), "JPEG")
    data = whole[:2] + markers.segment(marker, payload) + whole[2:]
    result = JPEG.read(put(tmp_path / "a.jpg", data))
    assert result.notes == (("other_data_dropped",) if said else ())
    assert JPEG.described(tmp_path / "a.jpg").notes == result.notes


def test_a_camera_that_says_adobe_rgb_without_a_profile_is_not_taken_for_srgb(tmp_path: Path) -> None:
    def with_exif(image: Image.Image, **more: object) -> Path:
        said = b"Exif\0\0" + exif(colour_space=0xFFFF, interop=b"R03")
        return put(tmp_path / "a.jpg", encoded(image, "JPEG", exif=said, **more))

    colour = Image.fromarray(picture(20, 30))
    path = with_exif(colour)
    found = JPEG.read(path)
    assert found.profile == JPEG.header(path).profile == icc.built_in("adobe-rgb")
    assert found.notes == ()
    assert JPEG.read(with_exif(colour, icc_profile=srgb())).profile == srgb()
    assert JPEG.read(with_exif(colour.convert("L"))).profile is None


def test_zeros_in_the_middle_are_not_seen(tmp_path: Path) -> None:
    """Pins what libjpeg lets pass: 200 zero bytes are valid code. Only the eye can find them."""
    damaged = bytearray(encoded(Image.fromarray(picture(400, 600)), "JPEG", quality=90))
    damaged[len(damaged) // 2 : len(damaged) // 2 + 200] = bytes(200)
    assert JPEG.read(put(tmp_path / "a.jpg", bytes(damaged))).notes in ((), ("damaged",))


def test_damage_that_is_seen_is_said(tmp_path: Path) -> None:
    smooth = Image.fromarray(np.full((64, 64), 128, np.uint8))
    whole = encoded(smooth, "JPEG")
    path = put(tmp_path / "a.jpg", whole[:-2] + bytes(30) + whole[-2:])
    result = JPEG.read(path)
    assert result.notes == ("damaged",)
    np.testing.assert_array_equal(result.pixels[:, :, 0], np.asarray(smooth))


def test_more_pictures_in_the_file_are_said(tmp_path: Path) -> None:
    first, second = (Image.fromarray(picture(30, 40, seed=seed)) for seed in (1, 2))
    path = tmp_path / "a.mpo"
    first.save(path, "MPO", save_all=True, append_images=[second])
    result = JPEG.read(path)
    assert result.notes == ("frames_dropped",)
    np.testing.assert_array_equal(result.pixels, by_pillow(path))


@pytest.mark.parametrize("bits", [12, 16])
def test_more_than_8_bits_are_refused_by_name(bits: int, tmp_path: Path) -> None:
    values = picture(20, 20, 3, np.uint16) >> (16 - bits)
    data = imagecodecs.jpeg8_encode(values, 95, bitspersample=bits, lossless=bits == 16)
    path = put(tmp_path / "a.jpg", bytes(data))
    for use in (JPEG.header, JPEG.read):
        with pytest.raises(ReadError, match=f"JPEG of {bits} bits") as caught:
            use(path)
        assert caught.value.code == "not_supported"


def test_lossless_jpeg_is_read(tmp_path: Path) -> None:
    original = picture(20, 30)
    data = bytes(imagecodecs.jpeg8_encode(original, lossless=True))
    np.testing.assert_array_equal(JPEG.read(put(tmp_path / "a.jpg", data)).pixels, original)


@pytest.mark.parametrize("process", [0xC5, 0xC7, 0xCB])
def test_kinds_nobody_decodes_are_refused_by_name(process: int, tmp_path: Path) -> None:
    data = bytearray(encoded(Image.fromarray(picture(20, 30)), "JPEG"))
    data[data.index(b"\xff\xc0") + 1] = process
    with pytest.raises(ReadError, match="unusual kind of JPEG") as caught:
        JPEG.read(put(tmp_path / "a.jpg", bytes(data)))
    assert caught.value.code == "not_supported"


def test_rare_subsampling_is_read(tmp_path: Path) -> None:
    data = bytearray(encoded(Image.fromarray(picture(16, 16)), "JPEG", subsampling=0))
    frame = data.index(b"\xff\xc0")
    data[frame + 11], data[frame + 14] = 0x21, 0x21  # red keeps half of its columns, blue all
    path = put(tmp_path / "a.jpg", bytes(data))
    np.testing.assert_array_equal(JPEG.read(path).pixels, by_pillow(path))
    cut = put(tmp_path / "b.jpg", bytes(data[:-2]))
    with pytest.raises(ReadError, match="cut off"):
        JPEG.read(cut)


def test_a_frame_larger_than_the_file_can_hold_is_refused_before_any_memory_is_asked(tmp_path: Path) -> None:
    data = bytearray(encoded(Image.fromarray(picture(20, 30)), "JPEG"))
    frame = data.index(b"\xff\xc0")
    struct.pack_into(">HH", data, frame + 5, 65000, 65000)
    path = put(tmp_path / "a.jpg", bytes(data))
    for use in (JPEG.header, JPEG.read):
        with pytest.raises(ReadError) as caught:
            use(path)
        assert caught.value.code == "truncated"


def test_a_photo_of_200_megapixels_has_a_header(tmp_path: Path) -> None:
    saved(Photo(np.zeros((10_000, 20_000, 1), np.uint8)), tmp_path / "a.jpg", "jpeg")
    header = JPEG.header(tmp_path / "a.jpg")
    assert header.size.megapixels == 200
    assert JPEG.thumbnail(tmp_path / "a.jpg", 100).size == (2500 // 25, 1250 // 25)


def test_profile_chunks_may_come_in_any_order_but_not_in_part(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    profile = profile_of(b"RGB ", 150_000)
    saved(photo(profile=profile), path, "jpeg")
    data = path.read_bytes()
    start = data.index(b"\xff\xe2")
    first = 2 + int.from_bytes(data[start + 2 : start + 4], "big")
    second = 2 + int.from_bytes(data[start + first + 2 : start + first + 4], "big")
    swapped = data[start + first : start + first + second] + data[start : start + first]
    put(path, data[:start] + swapped + data[start + first + second :])
    assert JPEG.read(path).profile == profile
    put(path, data[:start] + data[start + first :])
    assert JPEG.read(path).notes == ("profile_dropped",)


def test_extended_xmp_that_is_not_complete_is_said(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(20, 30)), "JPEG")
    payload = b"http://ns.adobe.com/xmp/extension/\0" + bytes(100)
    segment = b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload
    assert JPEG.read(put(tmp_path / "a.jpg", whole[:2] + segment + whole[2:])).notes == (
        "extended_xmp_dropped",
    )


@needs_photos
@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
def test_real_photos_open_at_their_size(path: Path) -> None:
    rows = (SHARED / "photos" / "INDEX.md").read_text().splitlines()
    said = next(row.split("|")[2] for row in rows if row.startswith(f"|jpeg/{path.name}|"))
    header = JPEG.header(path)
    width, height = header.size if header.orientation < 5 else header.size[::-1]
    assert f"{width}x{height}" == said
    result = JPEG.read(path)
    assert result.size == header.size
    # Samsung writes the time in UTC behind the picture, and more in a segment: once, both were lost silently
    lost = {
        "galaxy_s7_night_12mp": ("other_data_dropped", "trailer_dropped"),
        "d610_sunset_8mp": ("other_data_dropped",),
    }
    assert result.notes == lost.get(path.stem, ())
    expected = by_pillow(path)
    np.testing.assert_array_equal(result.pixels[::7], expected[::7])


@needs_photos
@pytest.mark.parametrize(
    "path", [path for path in PHOTOS if path.stat().st_size < 5e6], ids=lambda path: path.stem
)
def test_metadata_of_real_photos_survives_a_save(path: Path, tmp_path: Path) -> None:
    original = JPEG.read(path)
    small = Photo(original.pixels[:80, :100].copy(), None, original.profile, original.metadata)
    assert saved(small, tmp_path / "a.jpg", "jpeg") == ()
    result = JPEG.read(tmp_path / "a.jpg")
    assert result.profile == original.profile
    assert result.metadata.xmp == xmp_packet.sized(original.metadata.xmp, small.size)
    assert result.metadata.iptc == original.metadata.iptc
    assert len(result.metadata.exif) == len(exif_block.without_thumbnail(original.metadata.exif))
    if original.metadata.exif:
        below = {0xA002, 0xA003, 0x9214}  # the sizes, and where in the picture the subject is
        sizes = {0x0100, 0x0101, *(0x8769 << 16 | tag for tag in below)}
        before, after = tags_of(original.metadata.exif), tags_of(result.metadata.exif)
        assert {tag: before[tag] for tag in before.keys() - sizes} == {
            tag: after[tag] for tag in after.keys() - sizes
        }


@needs_corpus
@pytest.mark.parametrize("shape", ["Landscape", "Portrait"])
def test_all_ways_to_lie_end_in_the_same_picture(shape: str) -> None:
    def seen(result: Photo) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
        """At arm's length: the files were compressed again after they were turned."""
        return np.asarray(Image.fromarray(result.pixels).reduce(16)).astype(np.int16)

    upright = seen(JPEG.read(LYING / f"{shape}_1.jpg"))
    for number in (0, *range(2, 9)):
        result = JPEG.read(LYING / f"{shape}_{number}.jpg")
        assert result.size == ((1800, 1200) if shape == "Landscape" else (1200, 1800))
        assert np.abs(seen(result) - upright).mean() <= 0.9
        assert tags_of(result.metadata.exif).get(0x0112, 1) == 1


@needs_corpus
@pytest.mark.parametrize("path", ODD + BAD, ids=lambda path: path.stem.split("__")[-1])
def test_odd_files_end_as_a_right_picture_or_one_error(path: Path) -> None:
    try:
        result = JPEG.read(path)
    except PhotoEditError as problem:
        assert isinstance(problem, ReadError)
        assert path.name in problem.message
        assert path.name in ("Tests__images__ultrahdr.jpg", "jpg__corrupted.jpg")
        return
    assert result.size == JPEG.header(path).size
    if "end_missing" not in result.notes:
        np.testing.assert_array_equal(result.to_array(), by_pillow(path))


@pytest.mark.parametrize("slow", [{}, {"progressive": True}, {"optimize": True}])
def test_a_size_is_kept_with_the_best_quality_that_fits(slow: dict[str, bool], tmp_path: Path) -> None:
    original, path = photo(200, 300, metadata=Metadata(exif())), tmp_path / "a.jpg"
    saved(original, path, "jpeg", quality=60, **slow)
    limit = -(-path.stat().st_size // 1000)
    (note,) = saved(original, path, "jpeg", size_kb=limit, **slow)
    quality = int(note.removeprefix("quality_chosen:"))
    assert quality >= 60
    data = path.read_bytes()
    assert len(data) <= 1000 * limit
    saved(original, path, "jpeg", quality=quality, **slow)
    assert path.read_bytes() == data
    saved(original, path, "jpeg", quality=quality + 1, **slow)
    assert path.stat().st_size > 1000 * limit


def test_a_size_that_is_no_limit_changes_nothing_but_says_the_quality(tmp_path: Path) -> None:
    assert saved(photo(), tmp_path / "a.jpg", "jpeg", quality=83, size_kb=1000) == ("quality_chosen:83",)
    saved(photo(), tmp_path / "b.jpg", "jpeg", quality=83)
    assert (tmp_path / "a.jpg").read_bytes() == (tmp_path / "b.jpg").read_bytes()


def test_a_size_that_cant_be_reached_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"even at quality 1 it has \d+ kB, not 1") as caught:
        saved(photo(400, 600), tmp_path / "a.jpg", "jpeg", size_kb=1)
    assert caught.value.code == "size_unreachable"
    assert not (tmp_path / "a.jpg").exists()


def test_every_limit_is_kept(tmp_path: Path) -> None:
    original = photo(120, 160)
    sizes = []
    for limit in range(3, 30):
        saved(original, tmp_path / "a.jpg", "jpeg", quality=100, size_kb=limit)
        sizes.append((tmp_path / "a.jpg").stat().st_size)
        assert sizes[-1] <= 1000 * limit
    assert sizes == sorted(sizes)


def test_a_bomb_of_scans_is_refused_at_once(tmp_path: Path) -> None:
    whole = encoded(Image.fromarray(picture(64, 64)), "JPEG", progressive=True)
    last = whole[whole.rindex(b"\xff\xda") : -2]
    assert JPEG.read(put(tmp_path / "a.jpg", whole)).notes == ()
    path = put(tmp_path / "b.jpg", whole[:-2] + last * 5000 + whole[-2:])
    with pytest.raises(ReadError, match="more scans than any photo has"):
        JPEG.read(path)
