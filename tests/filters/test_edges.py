"""Edges against SciPy's Sobel."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import sobel

from photoedit.engine import render
from photoedit.filters.edges import Edges
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("style", ["light", "dark"])
@pytest.mark.parametrize("channels", [1, 3])
def test_is_the_length_of_the_gradient(style: str, channels: int) -> None:
    photo = Photo.from_array(picture(43, 61, channels, np.float32))
    result = render(photo, Recipe.of(Edges(2, style)), execution="serial", tile=13).pixels
    pixels = photo.pixels.astype(np.float64)
    luma = pixels @ [0.2126, 0.7152, 0.0722] if channels == 3 else pixels[:, :, 0]
    length = 2 * np.hypot(sobel(luma, 0, mode="mirror"), sobel(luma, 1, mode="mirror")) / 8
    expected = 1 - length if style == "dark" else length
    assert np.abs(result - expected[:, :, None]).max() < 2e-6


def test_agrees_with_scikit_image() -> None:
    filters = pytest.importorskip("skimage.filters")
    photo = Photo.from_array(picture(43, 61, 1, np.float32))
    result = render(photo, Recipe.of(Edges(2)), execution="serial").pixels[:, :, 0]
    expected = filters.sobel(photo.pixels[:, :, 0], mode="mirror") * np.sqrt(2)
    assert np.abs(result - expected).max() < 1e-5


def test_thin_lines_are_those_of_opencv_without_its_tracing() -> None:
    cv2 = pytest.importorskip("cv2")
    grey = cv2.GaussianBlur(picture(120, 150, 1), (0, 0), 1.5)
    limit = 60  # of the two limits of Canny: equal ones leave nothing to trace
    expected = cv2.Canny(grey, limit, limit, L2gradient=True) > 0
    item = Edges(1, lines="thin", least=limit / 8 / 255)
    made = render(
        Photo.from_array(grey.astype(np.float32) / 255), Recipe.of(item), execution="serial", tile=29
    )
    found = made.pixels[:, :, 0] > 0
    inside = np.s_[2:-2, 2:-2]
    assert expected[inside].sum() > 500
    assert (found ^ expected)[inside].mean() < 0.002  # slopes that are alike, and differ in rounding


def test_thin_lines_are_as_strong_as_the_slope() -> None:
    ramp = np.clip(np.arange(40) / 8 - 2, 0, 1) ** 2 * np.ones((20, 1))
    result = render(
        Photo.from_array(ramp.astype(np.float32)), Recipe.of(Edges(2, lines="thin")), execution="serial"
    ).pixels[:, :, 0]
    slope = np.abs(sobel(ramp, 1, mode="mirror")) / 8
    assert (result > 0).sum(axis=1).tolist() == [1] * 20
    assert result.max() == pytest.approx(2 * slope.max(), abs=1e-6)
