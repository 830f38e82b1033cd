"""Resize against Pillow, and the sizes it promises."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from photoedit.engine import render
from photoedit.errors import PhotoEditError
from photoedit.filters.resize import Resize
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.kernels.test_light import encoded, linear

PILLOW = {
    "lanczos3": Image.Resampling.LANCZOS,
    "cubic": Image.Resampling.BICUBIC,
    "bilinear": Image.Resampling.BILINEAR,
}


@pytest.mark.parametrize("kernel", PILLOW)
@pytest.mark.parametrize("size", [(40, 30), (131, 97), (7, 5), (200, 150)], ids=str)
def test_equals_pillow_in_linear_light(kernel: str, size: tuple[int, int]) -> None:
    photo = Photo.from_array(picture(97, 131, 3, np.float32).clip(0, 1))
    chain = f"resize width={size[0]} height={size[1]} mode=exact enlarge=yes kernel={kernel}"
    result = render(photo, Recipe.from_text(chain), execution="serial", tile=16).pixels
    light = linear(photo.pixels.astype(np.float64)).astype(np.float32)
    planes = [np.asarray(Image.fromarray(light[:, :, c]).resize(size, PILLOW[kernel])) for c in range(3)]
    expected = encoded(np.stack(planes, axis=2).astype(np.float64))
    # Encoding is steep near black, where Pillow's own single precision shows.
    assert np.abs(result - expected).max() < 2e-4
    assert np.abs(linear(result.astype(np.float64)) - linear(expected)).max() < 2e-6


@pytest.mark.parametrize("width", [7, 40, 131])
def test_area_is_the_mean_of_what_a_pixel_covers(width: int) -> None:
    light = picture(1, 131, 1, np.float32).clip(0, 1)
    chain = f"resize width={width} height=1 mode=exact kernel=area"
    result = render(Photo.from_array(light), Recipe.from_text(chain), execution="serial").pixels[0, :, 0]
    integral = np.concatenate([[0.0], np.cumsum(linear(light[0, :, 0].astype(np.float64)))])
    edges = np.linspace(0, 131, width + 1)
    expected = np.diff(np.interp(edges, np.arange(132), integral)) / (131 / width)
    assert np.abs(linear(result.astype(np.float64)) - expected).max() < 2e-6


def test_nearest_takes_pixels_as_they_are() -> None:
    photo = Photo.from_array(picture(40, 60))
    result = render(photo, Recipe.from_text("resize percent=50 kernel=nearest"), execution="serial").pixels
    assert np.array_equal(result, photo.pixels[1::2, 1::2])


@pytest.mark.parametrize(
    ("wish", "size"),
    [
        ({"long_side": 300}, (300, 200)),
        ({"width": 150}, (150, 100)),
        ({"height": 150}, (225, 150)),
        ({"width": 300, "height": 300}, (300, 200)),
        ({"width": 300, "height": 300, "mode": "fill"}, (300, 300)),
        ({"width": 300, "height": 100, "mode": "exact"}, (300, 100)),
        ({"percent": 10}, (60, 40)),
        ({"megapixels": 0.06}, (300, 200)),
        ({"long_side": 1200}, (600, 400)),
        ({"long_side": 1200, "enlarge": True}, (1200, 800)),
        ({"width": 900, "height": 100, "mode": "exact"}, (600, 100)),
        ({"width": 900, "height": 300, "mode": "fill"}, (600, 300)),
        ({"long_side": 1}, (1, 1)),
        ({}, (600, 400)),
    ],
    ids=str,
)
def test_sizes(wish: dict[str, object], size: tuple[int, int]) -> None:
    assert Resize(**wish).output_size(Size(600, 400)) == size  # type: ignore[arg-type]


def test_fill_cuts_evenly() -> None:
    array = np.zeros((40, 120, 3), np.uint8)
    array[:, 40:80] = 255
    chain = "resize width=40 height=40 mode=fill kernel=area"
    assert render(Photo.from_array(array), Recipe.from_text(chain), execution="serial").pixels.min() == 255


def test_two_wishes_are_refused() -> None:
    with pytest.raises(PhotoEditError, match="long_side, percent"):
        Resize(long_side=100, percent=50)


def test_hidden_colour_does_not_bleed_through_transparency() -> None:
    array = np.zeros((40, 40, 4), np.uint8)
    array[:, :20] = (200, 100, 50, 255)
    array[:, 20:] = (0, 255, 255, 0)  # a colour that nobody sees
    result = render(Photo.from_array(array), Recipe.from_text("resize percent=50"), execution="serial")
    assert result.alpha is not None
    seen = result.pixels[result.alpha > 8].astype(int)
    assert np.abs(seen - (200, 100, 50)).max() <= 2


@pytest.mark.parametrize(("gravity", "left"), [("left", 0), ("center", 20), ("bottom-right", 40)])
def test_fill_keeps_the_part_that_the_gravity_says(gravity: str, left: int) -> None:
    photo = Photo.from_array(picture(40, 80, 3, np.float32))
    chain = f"resize width=40 height=40 mode=fill kernel=nearest gravity={gravity}"
    result = render(photo, Recipe.from_text(chain), execution="serial", tile=13).pixels
    assert np.abs(result - photo.pixels[:, left : left + 40]).max() < 1e-6
