"""Rotate: quarter turns against NumPy, other angles against Pillow's bicubic."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from photoedit.engine import render
from photoedit.filters.rotate import Rotate
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("angle", [-360, -270, -180, -90, 90, 180, 270, 360])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
def test_quarter_turns_are_exact(angle: int, dtype: type[np.generic]) -> None:
    photo = Photo.from_array(picture(31, 47, 3, dtype))
    result = render(photo, Recipe.of(Rotate(angle=angle)), execution="serial", tile=13).pixels
    assert np.array_equal(result, np.rot90(photo.pixels, angle // 90))


@pytest.mark.parametrize("angle", [90, 270])
def test_a_quarter_turn_without_expand_cuts_and_fills(angle: int) -> None:
    photo = Photo.from_array(picture(30, 50))
    result = render(
        photo, Recipe.of(Rotate(angle=angle, expand=False, background="white")), execution="serial", tile=7
    ).pixels
    turned = np.rot90(photo.pixels, angle // 90)  # 50 high, 30 wide
    assert result.shape == photo.pixels.shape
    assert np.array_equal(result[:, 10:40], turned[10:40])
    assert (result[:, :10] == 255).all()
    assert (result[:, 40:] == 255).all()


def keys(x: np.ndarray) -> np.ndarray:
    """The kernel of Keys 1981, equation 4 with a = -0.5."""
    x = np.abs(x)
    near = 1.5 * x**3 - 2.5 * x**2 + 1
    far = -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


@pytest.mark.parametrize("angle", [7.5, -33.0, 120.0])
@pytest.mark.parametrize("background", ["black", "white"])
def test_other_angles_equal_the_published_formula(angle: float, background: str) -> None:
    picture_in = picture(21, 29, 1, np.float32)
    item = Rotate(angle=angle, expand=False, background=background)
    result = render(Photo.from_array(picture_in), Recipe.of(item), execution="serial", tile=8).pixels
    v, u = np.mgrid[0:21, 0:29].astype(np.float64)
    turn = np.radians(angle)
    x = np.cos(turn) * (u - 14) - np.sin(turn) * (v - 10) + 14
    y = np.sin(turn) * (u - 14) + np.cos(turn) * (v - 10) + 10
    margin = 20
    padded = np.pad(
        picture_in[:, :, 0].astype(np.float64), margin, constant_values=float(background == "white")
    )
    rows, columns = np.arange(padded.shape[0]) - margin, np.arange(padded.shape[1]) - margin
    down, across = keys(y[..., None] - rows), keys(x[..., None] - columns)
    expected = np.einsum("uvi,ij,uvj->uv", down, padded, across)
    assert np.abs(result[:, :, 0] - expected).max() < 2e-6


def test_turns_counter_clockwise_as_pillow_does() -> None:
    smooth = np.hypot(*np.mgrid[-15:16, -25:16]).astype(np.float32) / 40
    result = render(
        Photo.from_array(smooth), Recipe.of(Rotate(angle=20, expand=False)), execution="serial"
    ).pixels[:, :, 0]
    expected = np.asarray(Image.fromarray(smooth).rotate(20, Image.Resampling.BILINEAR))
    assert np.abs(result - expected)[5:-5, 12:-12].max() < 0.01


def test_expand_holds_the_whole_photo() -> None:
    assert Rotate(angle=90).output_size(Size(30, 20)) == (20, 30)
    assert Rotate(angle=45).output_size(Size(100, 100)) == (142, 142)
    white = Photo.from_array(np.full((40, 60), 255, np.uint8))
    result = render(white, Recipe.of(Rotate(angle=30)), execution="serial").pixels
    assert (result.astype(float) / 255).sum() == pytest.approx(2400, rel=0.02)


def test_corners_of_a_transparent_photo_are_transparent() -> None:
    photo = Photo.from_array(np.full((30, 30, 4), 255, np.uint8))
    result = render(photo, Recipe.of(Rotate(angle=45, background="white")), execution="serial")
    assert result.alpha is not None
    assert result.alpha[0, 0] == 0
    assert result.alpha[21, 21] == 255
