"""OpenEXR: linear light, channels, alpha, primaries, and files that are wrong."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import OpenImageIO as oiio  # noqa: N813
import pytest
from PIL import Image

from photoedit.engine.orders.naming import target_format
from photoedit.errors import ReadError
from photoedit.formats import by_name
from photoedit.formats.exr import Exr
from photoedit.formats.reading import shrunk
from photoedit.photo import Pixels
from tests.conftest import picture

EXR = Exr()


def put(path: Path, pixels: Pixels, names: str = "RGB", kind: str = "float", **attributes: Any) -> Path:
    spec = oiio.ImageSpec(pixels.shape[1], pixels.shape[0], pixels.shape[2], kind)
    spec.channelnames = tuple(names.split(",") if "," in names else names)
    if "A" in spec.channelnames:
        spec.alpha_channel = spec.channelnames.index("A")
    for name, value in attributes.items():
        if name == "chromaticities":
            spec.attribute(name, oiio.TypeDesc("float[8]"), value)
        else:
            spec.attribute(name, value)
    writer = oiio.ImageOutput.create("exr")
    assert writer is not None
    assert writer.open(str(path), spec), writer.geterror()
    assert writer.write_image(np.ascontiguousarray(pixels, np.float32))
    assert writer.close()
    return path


def srgb_of(light: Pixels) -> Pixels:
    """IEC 61966-2-1, a number at a time."""
    made = [
        np.sign(x) * (12.92 * abs(x) if abs(x) <= 0.0031308 else 1.055 * abs(x) ** (1 / 2.4) - 0.055)
        for x in light.astype(float).ravel()
    ]
    return np.reshape(made, light.shape)


@pytest.mark.parametrize("compression", ["none", "rle", "zip", "zips", "piz"])
@pytest.mark.parametrize("kind", ["half", "float"])
def test_linear_light_gets_the_curve_of_srgb(kind: str, compression: str, tmp_path: Path) -> None:
    light = picture(70, 40, 3, np.float32) * 3 - 0.2
    path = put(tmp_path / "a.exr", light, kind=kind, compression=compression)
    result = EXR.read(path)
    stored = light.astype(np.float16 if kind == "half" else np.float32)
    np.testing.assert_allclose(result.pixels, srgb_of(stored), atol=3e-6)
    assert EXR.header(path).size == result.size == (40, 70)
    assert result.profile is None
    assert result.notes == ()


def test_grey_stays_grey(tmp_path: Path) -> None:
    result = EXR.read(put(tmp_path / "a.exr", picture(20, 30, 1, np.float32), "Y"))
    assert result.channels == EXR.header(tmp_path / "a.exr").channels == 1


def test_alpha_is_divided_out(tmp_path: Path) -> None:
    colours, alpha = picture(20, 30, 3, np.float32), np.full((20, 30, 1), 0.5, np.float32)
    alpha[0] = 0
    path = put(tmp_path / "a.exr", np.concatenate([colours * alpha, alpha], 2), "RGBA")
    result = EXR.read(path)
    assert result.alpha is not None
    np.testing.assert_array_equal(result.alpha, alpha[:, :, 0])
    np.testing.assert_allclose(result.pixels[1:], srgb_of(colours[1:]), atol=3e-6)
    assert not result.pixels[0].any()


def test_other_channels_are_left_out_and_said(tmp_path: Path) -> None:
    path = put(tmp_path / "a.exr", picture(20, 30, 4, np.float32), "R,G,B,Z")
    assert EXR.read(path).notes == ("channels_dropped",)


def test_other_primaries_become_a_profile(tmp_path: Path) -> None:
    p3 = (0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.329)
    path = put(tmp_path / "a.exr", picture(20, 30, 3, np.float32), chromaticities=p3)
    assert EXR.read(path).profile == EXR.header(path).profile
    assert EXR.read(path).profile


def test_tiles_are_read(tmp_path: Path) -> None:
    light = picture(70, 90, 3, np.float32)
    spec = oiio.ImageSpec(90, 70, 3, "float")
    spec.tile_width = spec.tile_height = 32
    writer = oiio.ImageOutput.create("exr")
    assert writer is not None
    assert writer.open(str(tmp_path / "a.exr"), spec)
    assert writer.write_image(light)
    assert writer.close()
    np.testing.assert_allclose(EXR.read(tmp_path / "a.exr").pixels, srgb_of(light), atol=3e-6)


def test_channels_that_make_no_picture_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="neither the channels R, G and B nor Y") as caught:
        EXR.read(put(tmp_path / "a.exr", picture(20, 30, 2, np.float32), "X,Z"))
    assert caught.value.code == "not_supported"


def test_a_bomb_is_known_by_its_header(tmp_path: Path) -> None:
    path = put(tmp_path / "a.exr", picture(20, 30, 3, np.float32))
    data = path.read_bytes()
    at = data.index(b"dataWindow\0box2i\0\x10\0\0\0") + 21 + 8
    path.write_bytes(data[:at] + (99999).to_bytes(4, "little") * 2 + data[at + 8 :])
    with pytest.raises(ReadError):
        EXR.header(path)


def test_where_photos_keep_their_format_it_becomes_tiff(tmp_path: Path) -> None:
    path = put(tmp_path / "a.exr", picture(20, 30, 3, np.float32))
    assert target_format(path, "keep") is by_name("tiff")


@pytest.mark.parametrize("names", ["Y", "RGB", "RGBA"])
@pytest.mark.parametrize("size", [(700, 90), (90, 1000), (301, 299)])
@pytest.mark.parametrize("tile", [0, 48])
def test_a_thumbnail_is_made_of_pixels_from_all_over(
    names: str, size: tuple[int, int], tile: int, tmp_path: Path
) -> None:
    down, across = np.mgrid[0 : size[0], 0 : size[1]].astype(np.float32)
    light = np.repeat(((down / size[0] + across / size[1]) / 2)[:, :, np.newaxis], len(names), axis=2)
    tiles: dict[str, Any] = {"tile_width": tile, "tile_height": tile} if tile else {}
    path = put(tmp_path / "a.exr", light, names, compression="zip", **tiles)
    small = EXR.thumbnail(path, 30)
    assert max(small.size) >= 30
    assert max(small.size) < 90
    assert (small.alpha is not None) == (names == "RGBA")
    whole = shrunk(EXR.read(path), 30)
    ours, theirs = (np.asarray(Image.fromarray(one.pixels[:, :, 0]).resize((9, 9))) for one in (small, whole))
    assert np.abs(ours.astype(int) - theirs).max() < 12


def test_a_thumbnail_of_a_large_picture_takes_little_memory(tmp_path: Path) -> None:
    light = np.broadcast_to(np.linspace(0, 1, 6000, dtype=np.float32)[:, np.newaxis], (1500, 6000, 3))
    path = put(tmp_path / "a.exr", light, kind="half", compression="zips")
    EXR.thumbnail(path, 256)
    tracemalloc.start()
    try:
        EXR.thumbnail(path, 256)
        assert tracemalloc.get_traced_memory()[1] < light.nbytes / 2
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("size", [(1, 5000), (5000, 1), (3, 900)])
def test_a_very_narrow_picture_has_a_thumbnail(size: tuple[int, int], tmp_path: Path) -> None:
    path = put(tmp_path / "a.exr", picture(*size, 3, np.float32))
    assert max(EXR.thumbnail(path, 100).size) >= 100
