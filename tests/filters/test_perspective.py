"""Perspective: its map against OpenCV's, its pixels against SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import map_coordinates

from photoedit.engine import render
from photoedit.errors import PhotoEditError
from photoedit.filters.perspective import Perspective, _map
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

CORNERS = "12,5 88,0 100,97 3,91"


def test_the_map_takes_corners_to_corners() -> None:
    size, result = Size(300, 200), Perspective(corners=CORNERS).output_size(Size(300, 200))
    m = np.array(_map(CORNERS, size, result)).reshape(3, 3)
    outer = [(-0.5, -0.5), (result.width - 0.5, -0.5), (result.width - 0.5, result.height - 0.5),
             (-0.5, result.height - 0.5)]  # fmt: skip
    for (u, v), words in zip(outer, CORNERS.split(), strict=True):
        x, y, w = m @ (u, v, 1)
        across, down = (float(number) for number in words.split(","))
        assert (x / w, y / w) == pytest.approx((across * 3 - 0.5, down * 2 - 0.5), abs=1e-9)


def test_the_map_is_that_of_opencv() -> None:
    cv2 = pytest.importorskip("cv2")
    size, result = Size(300, 200), Size(250, 180)
    inner = [(x * 3 - 0.5, y * 2 - 0.5) for x, y in [(12, 5), (88, 0), (100, 97), (3, 91)]]
    outer = [(-0.5, -0.5), (249.5, -0.5), (249.5, 179.5), (-0.5, 179.5)]
    expected = cv2.getPerspectiveTransform(np.array(outer, np.float32), np.array(inner, np.float32))
    made = np.array(_map(CORNERS, size, result)).reshape(3, 3)
    assert np.abs(made / made[2, 2] - expected / expected[2, 2]).max() < 1e-4


@pytest.mark.parametrize("channels", [1, 3])
def test_samples_where_the_map_says(channels: int) -> None:
    y, x = np.mgrid[0:80, 0:120]
    smooth = np.stack([0.5 + 0.4 * np.sin((x + c * y) / 15) for c in range(channels)], axis=2)
    photo = Photo.from_array(smooth.astype(np.float32))
    item = Perspective(corners=CORNERS)
    result = render(photo, Recipe.of(item), execution="serial", tile=19).pixels
    size = item.output_size(photo.size)
    assert result.shape == (size.height, size.width, channels)
    m = np.array(_map(item.corners, photo.size, size)).reshape(3, 3)
    v, u = np.mgrid[0 : size.height, 0 : size.width]
    xs, ys, ws = np.einsum("ij,jvu->ivu", m, np.stack([u, v, np.ones_like(u)]))
    for c in range(channels):
        expected = map_coordinates(smooth[:, :, c], [ys / ws, xs / ws], order=3, mode="nearest")
        assert np.abs(result[:, :, c] - expected)[3:-3, 3:-3].max() < 2e-3


def test_a_rectangle_is_a_crop() -> None:
    photo = Photo.from_array(picture(50, 80))
    result = render(
        photo, Recipe.of(Perspective(corners="10,20 60,20 60,80 10,80")), execution="serial", tile=11
    ).pixels
    assert np.abs(result.astype(int) - photo.pixels[10:40, 8:48]).max() <= 1


@pytest.mark.parametrize(
    "corners",
    [
        "100,0 0,0 0,100 100,100",  # the other way round
        "0,0 100,100 100,0 0,100",  # crossed
        "0,0 100,0 10,10 0,100",  # one corner inside
        "0,0 50,0 100,0 0,100",  # three in a line
        "0,0 100,0 100,100",
        "0,0 100,0 100,120 0,100",
    ],
)
def test_refuses_corners_that_make_no_picture(corners: str) -> None:
    with pytest.raises(PhotoEditError, match="perspective: "):
        Perspective(corners=corners)
