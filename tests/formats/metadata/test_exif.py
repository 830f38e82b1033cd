"""EXIF bytes: patched in place, and safe whatever they are."""

from __future__ import annotations

import struct
import time
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from photoedit.formats.metadata import exif as block
from photoedit.photo import Size
from tests.formats.samples import MAKER_NOTE, THUMBNAIL, exif, tags_of

ORDERS = pytest.mark.parametrize("order", ["<", ">"])
SIZE = Size(640, 480)
WHEN = datetime(2026, 11, 23, 12, 34, 56, tzinfo=timezone(timedelta(hours=1)))
SUBJECT = 0x8769 << 16 | 0x9214
WIDTH, HEIGHT = 0x8769 << 16 | 0xA002, 0x8769 << 16 | 0xA003

looks_like_exif = st.builds(
    lambda order, rest: order + rest,
    st.sampled_from([b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"]),
    st.binary(max_size=300),
)


@st.composite
def damaged_exif(draw: st.DrawFn) -> bytes:
    """A sound block with some numbers overwritten, most likely offsets and counts."""
    data = bytearray(exif(draw(st.sampled_from(["<", ">"])), orientation=draw(st.integers(0, 9))))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(4, len(data) - 4))
        value = draw(st.sampled_from([0, 1, 8, len(data) - 2, 2**31, 2**32 - 1]) | st.integers(0, 700))
        struct.pack_into(draw(st.sampled_from(["<I", ">I"])), data, at, value)
    return bytes(data[: draw(st.integers(0, len(data)))]) if draw(st.booleans()) else bytes(data)


@ORDERS
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_read(order: str, orientation: int) -> None:
    assert block.orientation(exif(order, orientation)) == orientation


@pytest.mark.parametrize("said", [0, 9, 65535])
def test_an_impossible_orientation_counts_as_upright(said: int) -> None:
    assert block.orientation(exif(orientation=said)) == 1


@ORDERS
def test_the_first_of_several_orientations_counts(order: str) -> None:
    data = exif(order)
    entry = data.index(struct.pack(order + "HHI", 0x0112, 3, 1))
    three = bytearray(data + struct.pack(order + "3H", 8, 7, 6))
    struct.pack_into(order + "II", three, entry + 4, 3, len(data))
    assert block.orientation(bytes(three)) == 8
    assert block.orientation(block.normalised(bytes(three), SIZE)) == 1


@ORDERS
def test_only_what_an_edit_changes_is_patched(order: str) -> None:
    before = exif(order, thumbnail=b"")
    after = block.normalised(before, SIZE)
    assert len(after) == len(before)
    tags = tags_of(before)
    assert tags_of(after) == tags | {0x0112: 1, WIDTH: 640, HEIGHT: 480}
    changed = sum(a != b for a, b in zip(before, after, strict=True))
    assert changed <= 1 + 2 + 2


@ORDERS
def test_a_side_that_needs_more_than_16_bits_fits(order: str) -> None:
    tags = tags_of(block.normalised(exif(order), Size(100_000, 90_000)))
    assert (tags[WIDTH], tags[HEIGHT]) == (100_000, 90_000)


@ORDERS
@pytest.mark.parametrize("padding", [0, 1, 3000])
def test_the_thumbnail_is_gone_and_all_else_stays_where_it_was(order: str, padding: int) -> None:
    before = exif(order)
    after = block.normalised(before + bytes(padding), SIZE)
    assert THUMBNAIL not in after
    assert len(after) == len(before) - len(THUMBNAIL)
    assert after.index(MAKER_NOTE) == before.index(MAKER_NOTE)
    assert tags_of(after).keys() == tags_of(before).keys()


def test_a_thumbnail_amid_the_block_is_wiped() -> None:
    before = exif() + b"a maker note's data that nobody points to"
    after = block.normalised(before, SIZE)
    at = before.index(THUMBNAIL)
    assert after[at : at + len(THUMBNAIL)] == bytes(len(THUMBNAIL))
    assert after.endswith(b"nobody points to")


def test_a_thumbnail_that_claims_the_whole_block_takes_nothing_with_it() -> None:
    before = bytearray(exif())
    small = before.index(struct.pack("<HHI", 0x0201, 4, 1))
    struct.pack_into("<I", before, small + 8, 0)
    struct.pack_into("<I", before, small + 20, 2**31)
    after = block.normalised(bytes(before), SIZE)
    assert tags_of(after) == tags_of(block.normalised(exif(), SIZE))
    assert THUMBNAIL not in after


@pytest.mark.parametrize(
    "data", [b"", b"II", b"II*\0", b"II*\0\x08\0\0\0\0\0", b"no exif at all", b"MM\0+" * 9]
)
def test_what_is_no_exif_becomes_empty(data: bytes) -> None:
    assert block.normalised(data, SIZE) == b""
    assert block.orientation(data) == 1


@given(st.binary(max_size=400) | looks_like_exif | damaged_exif())
def test_hostile_bytes_never_raise(data: bytes) -> None:
    assert 1 <= block.orientation(data) <= 8
    after = block.normalised(data, SIZE)
    assert len(after) <= len(data)
    if after:
        assert block.orientation(after) == 1


@given(st.sampled_from(["<", ">"]), st.integers(0, 9), st.binary(max_size=50), st.binary(min_size=1))
def test_patching_again_changes_nothing(order: str, orientation: int, thumbnail: bytes, note: bytes) -> None:
    data = exif(order, orientation, thumbnail=thumbnail, maker_note=note)
    once = block.normalised(data, SIZE)
    assert block.normalised(once, SIZE) == once


def test_directories_that_point_at_each_other_end() -> None:
    data = bytearray(exif())
    at = data.index(struct.pack("<HHI", 0x8769, 4, 1))
    struct.pack_into("<I", data, at + 8, 8)
    assert block.normalised(bytes(data), SIZE)


def gps_values(data: bytes) -> list[bytes]:
    """The bytes of the position in the sample block, in either order."""
    return [struct.pack(order + "6I", 48, 1, 51, 1, 30, 1) for order in "<>" if data]


@ORDERS
def test_the_position_is_wiped_and_all_else_stays_where_it_was(order: str) -> None:
    before = exif(order)
    assert any(value in before for value in gps_values(before))
    after = block.without_position(before)
    assert len(after) == len(before)
    assert not any(value in after for value in gps_values(after))
    tags, left = tags_of(before), tags_of(after)
    gps = {tag for tag in tags if tag >> 16 == 0x8825}
    assert gps
    assert left == {tag: value for tag, value in tags.items() if tag not in gps}
    assert after.index(MAKER_NOTE) == before.index(MAKER_NOTE)
    assert block.without_position(after) == after
    assert block.has_thumbnail(after)


@ORDERS
def test_program_and_date_are_corrected_where_they_are_stated(order: str) -> None:
    old = Image.Exif()
    old.endian = order
    old[0x0131], old[0x0132], old[0x010F] = "GIMP", "2020:01:02 03:04:05", "ACME"
    old.get_ifd(0x8769).update({0x9010: "+05:30", 0x9003: "2020:01:01 01:01:01", 0x9290: "123"})
    before = old.tobytes().removeprefix(b"Exif\0\0")
    after = block.retouched(before, "photoedit 1.2.3", WHEN)
    changed = {0x0131: "photoedit 1.2.3", 0x0132: "2026:11:23 12:34:56"}
    below = {0x9010: "+01:00", 0x9290: "0"}
    assert tags_of(after) == tags_of(before) | changed | {0x8769 << 16 | t: v for t, v in below.items()}
    assert b"GIMP" not in after
    undated = tags_of(block.retouched(before, "p", None))
    assert undated == tags_of(before) | {0x0131: "p"}


@ORDERS
def test_a_longer_program_leaves_no_wiped_thumbnail_in_front_of_it(order: str) -> None:
    before = exif(order, software=b"Ver.1.00")
    after = block.normalised(block.retouched(before, "photoedit 1.2.3", WHEN), SIZE)
    assert tags_of(after)[0x0131] == "photoedit 1.2.3"
    assert len(after) <= len(block.without_thumbnail(before)) + len("photoedit 1.2.3") + 2


@pytest.mark.parametrize("short", range(3))
def test_a_camera_s_full_block_still_fits_a_jpeg_when_the_program_is_corrected(short: int) -> None:
    room = 2**16 - 3 - len(b"Exif\0\0") - short
    full = exif(thumbnail=b"", software=b"Ver.1.00").ljust(room, b"\0")
    after = block.retouched(full, "photoedit 1.2.3", WHEN)
    assert len(after) == len(full)
    assert tags_of(after)[0x0131] == "photoedi"


def test_what_is_not_stated_is_not_added() -> None:
    silent = exif(thumbnail=b"")
    assert block.retouched(silent, "photoedit 1.2.3", WHEN) == silent
    assert block.retouched(b"no exif", "photoedit 1.2.3", WHEN) == b"no exif"


@given(st.binary(max_size=400) | looks_like_exif | damaged_exif())
def test_hostile_bytes_never_raise_when_the_position_goes(data: bytes) -> None:
    assert len(block.without_position(data)) == len(data)
    block.retouched(data, "photoedit", WHEN)
    block.has_maker_note(data)


def test_a_hostile_block_of_many_entries_takes_no_time_to_speak_of() -> None:
    entry = struct.pack("<HHII", 0xC000, 7, 9000, 8)
    first = struct.pack("<H", 30_000) + entry * 29_999 + struct.pack("<HHII", 0x8825, 4, 1, 360_014)
    gps = struct.pack("<H", 30_000) + entry * 30_000 + bytes(4)
    begun = time.process_time()
    block.without_position(b"II*\0\x08\0\0\0" + first + bytes(4) + gps)
    assert time.process_time() - begun < 5


@ORDERS
@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_subject_goes_along_when_the_picture_is_set_upright(orientation: int, order: str) -> None:
    """A lit rectangle of 7 x 5 pixels, turned by Pillow, is where the area says; once, it stayed behind."""
    stored = np.zeros((30, 40), np.uint8)
    stored[8:13, 20:27] = 255
    camera = Image.fromarray(stored)
    camera.getexif()[0x0112] = orientation
    lit = np.argwhere(np.asarray(ImageOps.exif_transpose(camera)))
    (top, left), (bottom, right) = lit.min(axis=0), lit.max(axis=0)
    said = exif(order, orientation, camera.size, subject=(23, 10, 7, 5))
    upright = block.upright(said, Size(*ImageOps.exif_transpose(camera).size))
    expected = ((left + right) // 2, (top + bottom) // 2, right - left + 1, bottom - top + 1)
    assert tags_of(upright)[SUBJECT] == expected


def test_the_subject_goes_along_when_the_picture_gets_another_size() -> None:
    for before, after in (
        ((400, 200), (200, 100)),
        ((400, 200, 60), (200, 100, 30)),
        ((400, 200, 60, 40), (200, 100, 30, 20)),
    ):
        said = exif(orientation=1, size=(800, 600), subject=before)
        halved = block.normalised(said, Size(400, 300))
        assert tags_of(halved)[SUBJECT] == after
        assert block.normalised(halved, Size(400, 300)) == halved
        assert SUBJECT not in tags_of(block.without_subject(said))
        assert tags_of(block.without_subject(said)).items() < tags_of(said).items()


@ORDERS
def test_primaries_of_adobe_rgb_don_t_stay_beside_colours_that_were_converted(order: str) -> None:
    tags = {0x013E: (5, 2, bytes(16)), 0x013F: (5, 6, bytes(48))}
    said = exif(order, colour_space=0xFFFF, interop=b"R03", more=tags)
    before, after = tags_of(said), tags_of(block.with_colour_space(said, srgb=True))
    assert before.keys() - after.keys() == tags.keys()
    assert after[0x8769 << 16 | 0xA001] == 1
    assert after.items() - {(0x8769 << 16 | 0xA001, 1)} <= before.items()
