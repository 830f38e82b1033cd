"""BMP: its depths and ways to store rows, and files that are wrong."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoedit.errors import ReadError
from photoedit.formats.bmp import Bmp
from tests.conftest import SHARED, picture
from tests.formats.samples import srgb

BMP = Bmp()
CORPUS = SHARED / "corpus" / "bad" / "pillow"


def bmp(
    width: int, height: int, bits: int, rows: bytes, *, compression: int = 0, masks: bytes = b""
) -> bytes:
    head = struct.pack(
        "<IiiHHIIiiII", 40 + len(masks) // 16 * 16, width, height, 1, bits, compression, len(rows), 0, 0, 0, 0
    )
    at = 14 + len(head) + len(masks)
    return struct.pack("<2sIII", b"BM", at + len(rows), 0, at) + head + masks + rows


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_every_mode_of_pillow_is_read(mode: str, tmp_path: Path) -> None:
    colour = Image.fromarray(picture(21, 35, 4))
    image = colour.convert("RGB").quantize(40) if mode == "P" else colour.convert(mode)
    image.save(tmp_path / "a.bmp")
    expected = np.asarray(image.convert({"P": "RGB", "1": "L"}.get(mode, mode)))
    result = BMP.read(tmp_path / "a.bmp")
    np.testing.assert_array_equal(result.to_array(), expected)
    assert not BMP.header(tmp_path / "a.bmp").alpha


def test_alpha_is_read_where_a_mask_tells_of_it(tmp_path: Path) -> None:
    masks = struct.pack("<4I", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    rows = bytes([3, 2, 1, 4, 7, 6, 5, 8])
    (tmp_path / "a.bmp").write_bytes(bmp(2, 1, 32, rows, compression=3, masks=masks))
    np.testing.assert_array_equal(BMP.read(tmp_path / "a.bmp").to_array(), [[[1, 2, 3, 4], [5, 6, 7, 8]]])


def test_rows_from_the_top_and_16_bits_a_pixel(tmp_path: Path) -> None:
    red, green, blue, white = 0x1F << 11, 0x3F << 5, 0x1F, 0xFFFF
    rows = struct.pack("<4H", red, green, blue, white)
    masks = struct.pack("<3I", 0xF800, 0x07E0, 0x001F)
    (tmp_path / "a.bmp").write_bytes(bmp(2, -2, 16, rows, compression=3, masks=masks))
    expected = [[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 255]]]
    np.testing.assert_array_equal(BMP.read(tmp_path / "a.bmp").pixels, expected)


def test_a_bomb_is_known_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "a.bmp"
    path.write_bytes(bmp(60000, 60000, 24, bytes(100)))
    assert BMP.header(path).bytes_needed == 60000 * 60000 * 3
    path.write_bytes(bmp(10**6, 10**6, 24, bytes(100)))
    with pytest.raises(ReadError, match="it claims 1000000x1000000 pixels"):
        BMP.header(path)


def test_a_file_that_is_cut_off_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.bmp").write_bytes(bmp(50, 50, 24, bytes(1000)))
    with pytest.raises(ReadError) as caught:
        BMP.read(tmp_path / "a.bmp")
    assert caught.value.code == "truncated"


@pytest.mark.skipif(not CORPUS.exists(), reason="the shared corpus is not beside the project")
def test_bad_files_of_the_corpus_end_as_a_picture_or_one_error() -> None:
    codes = set()
    for path in sorted(CORPUS.glob("*.bmp")):
        try:
            assert BMP.read(path).size == (127, 64)
        except ReadError as problem:
            codes.add(problem.code)
    assert codes == {"damaged"}


def test_profile_and_density_come_along(tmp_path: Path) -> None:
    rows, profile = picture(4, 8).tobytes(), srgb()
    head = struct.pack("<IiiHHIIiiII", 124, 8, 4, 1, 24, 0, len(rows), 11811, 11811, 0, 0)
    head += b"DEBM".rjust(20, b"\0").ljust(72, b"\0") + struct.pack("<III", 124 + len(rows), len(profile), 0)
    path = tmp_path / "a.bmp"
    path.write_bytes(struct.pack("<2sIII", b"BM", 0, 0, 14 + 124) + head + rows + profile)
    result = BMP.read(path)
    assert BMP.header(path).profile == result.profile == profile
    assert result.metadata.density == pytest.approx((300, 300), abs=0.01)
    np.testing.assert_array_equal(result.pixels[::-1, :, ::-1], picture(4, 8))
