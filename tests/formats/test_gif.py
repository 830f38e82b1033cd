"""GIF: colours, transparency, animations, and files that are wrong."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFile

from photoedit.errors import ReadError
from photoedit.formats.gif import Gif
from tests.conftest import SHARED, picture
from tests.formats.samples import XMP, encoded, srgb

GIF = Gif()


def test_every_colour_of_the_palette_is_read(tmp_path: Path) -> None:
    image = Image.fromarray(picture(40, 300)).quantize(256)
    image.save(tmp_path / "a.gif")
    result = GIF.read(tmp_path / "a.gif")
    np.testing.assert_array_equal(result.pixels, np.asarray(image.convert("RGB")))
    assert result.alpha is None


def test_a_grey_picture_stays_grey(tmp_path: Path) -> None:
    grey = picture(30, 20, 1)[:, :, 0]
    Image.fromarray(grey).save(tmp_path / "a.gif")
    result = GIF.read(tmp_path / "a.gif")
    assert GIF.header(tmp_path / "a.gif").channels == 1
    np.testing.assert_array_equal(result.pixels[:, :, 0], grey)


def test_a_transparent_colour_becomes_alpha(tmp_path: Path) -> None:
    image = Image.fromarray(picture(30, 20)).quantize(16)
    image.save(tmp_path / "a.gif", transparency=3)
    result = GIF.read(tmp_path / "a.gif")
    assert result.alpha is not None
    with Image.open(tmp_path / "a.gif") as again:
        np.testing.assert_array_equal(result.to_array(), np.asarray(again.convert("RGBA")))
    assert set(np.unique(result.alpha)) == {0, 255}


def test_of_an_animation_the_first_picture_is_read(tmp_path: Path) -> None:
    frames = [Image.fromarray(picture(30, 20, 1, seed=n)[:, :, 0]) for n in range(3)]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    result = GIF.read(tmp_path / "a.gif")
    assert result.notes == ("frames_dropped",)
    np.testing.assert_array_equal(result.pixels[:, :, 0], np.asarray(frames[0]))


def test_profile_xmp_and_comments_come_along(tmp_path: Path) -> None:
    def application(name: bytes, *blocks: bytes) -> bytes:
        return b"!\xff" + b"".join(bytes((len(block),)) + block for block in (name, *blocks)) + b"\0"

    whole = encoded(Image.fromarray(picture(30, 20)).quantize(16), "GIF")
    begin = 13 + 3 * 2 ** ((whole[10] & 7) + 1)
    profile = srgb()
    chunks = [profile[at : at + 255] for at in range(0, len(profile), 255)]
    more = application(b"ICCRGBG1012", *chunks) + b"!\xfe\5hello\0"
    more += b"!\xff\x0bXMP DataXMP" + XMP + b"\1" + bytes(range(255, -1, -1)) + b"\0"
    path = tmp_path / "a.gif"
    path.write_bytes(whole[:begin] + more + whole[begin:])
    result = GIF.read(path)
    assert (result.profile, result.notes) == (profile, ())
    assert GIF.header(path).profile == profile
    assert b"A harbour" in result.metadata.xmp and b'tiff:Orientation="1"' in result.metadata.xmp
    assert result.metadata.texts == (("Comment", "hello"),)
    with Image.open(io.BytesIO(whole)) as image:
        np.testing.assert_array_equal(result.pixels, np.asarray(image.convert("RGB")))
    path.write_bytes(whole[:begin] + more[:100])
    with pytest.raises(ReadError):
        GIF.header(path)


def test_a_screen_without_size_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.gif").write_bytes(b"GIF89a" + bytes(60))
    with pytest.raises(ReadError, match=r"a\.gif can't be read") as caught:
        GIF.header(tmp_path / "a.gif")
    assert caught.value.code == "damaged"


@pytest.mark.skipif(not SHARED.exists(), reason="the shared corpus is not beside the project")
def test_real_files_are_read_or_refused() -> None:
    paths = sorted((SHARED / "corpus").rglob("*.gif"))
    assert paths
    for path in paths:
        if "zero_width" in path.name:
            with pytest.raises(ReadError):
                GIF.read(path)
        else:
            assert GIF.read(path).size == GIF.header(path).size


def test_a_picture_of_a_size_that_cannot_be_is_an_error_and_no_traceback(tmp_path: Path) -> None:
    """Pillow's own error for such files once came through."""
    path = tmp_path / "a.gif"
    Image.new("P", (8, 8)).save(path)
    data = bytearray(path.read_bytes())
    frame = data.index(b"\x2c")
    data[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"  # the first frame's width and height
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        GIF.read(path)
    assert caught.value.code == "damaged"


def test_a_bomb_is_looked_at_without_being_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow decodes all of a picture when it is asked for its palette."""
    path = tmp_path / "bomb.gif"
    sides = struct.pack("<HH", 60000, 60000)
    picture = b"," + bytes(4) + sides + b"\0" + b"\x02\x02\x44\x01\0;"
    path.write_bytes(b"GIF89a" + sides + b"\x80\0\0" + b"\0\0\0\xff\0\0" + picture)
    monkeypatch.delattr(ImageFile.ImageFile, "load")
    header = Gif().header(path)
    assert (header.size, header.channels) == ((60000, 60000), 3)
