"""CLAHE against a slow reference, and against OpenCV where it is installed."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.filters.clahe import limited
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def made(pixels: np.ndarray, params: str = "", **how: object) -> np.ndarray:
    result: np.ndarray = render(
        Photo.from_array(pixels),
        Recipe.from_text(f"clahe {params}"),
        **{"execution": "serial", **how},  # type: ignore[arg-type]
    ).pixels
    return result


def soft(height: int, width: int) -> np.ndarray:
    """Shapes of low contrast, in uneven light."""
    y, x = np.mgrid[0:height, 0:width]
    light = 60 + 60 * x / width + 20 * np.sin(y / 9) + 10 * np.cos((x + y) / 5)
    noise = np.random.default_rng(3).normal(0, 3, (height, width))
    result: np.ndarray = np.clip(light + noise, 0, 255).astype(np.uint8)
    return result


def reference(pixels: np.ndarray, grid: int, limit: float) -> np.ndarray:
    """Cell by cell and pixel by pixel, for a picture that the grid divides."""
    height, width = pixels.shape
    tall, wide = height // grid, width // grid
    curves = np.zeros((grid, grid, 256))
    for row in range(grid):
        for column in range(grid):
            cell = pixels[row * tall : (row + 1) * tall, column * wide : (column + 1) * wide]
            counts = np.bincount(cell.ravel(), minlength=256).astype(float)
            top = limit * cell.size / 256
            excess = np.maximum(counts - top, 0).sum()
            curves[row, column] = np.cumsum(np.minimum(counts, top) + excess / 256) / cell.size
    result = np.zeros(pixels.shape)
    for y in range(height):
        for x in range(width):
            v, u = np.clip((y + 0.5) / tall - 0.5, 0, grid - 1), np.clip((x + 0.5) / wide - 0.5, 0, grid - 1)
            top_row, left = int(v), int(u)
            below, right = min(top_row + 1, grid - 1), min(left + 1, grid - 1)
            here = curves[:, :, pixels[y, x]]
            upper = here[top_row, left] + (u - left) * (here[top_row, right] - here[top_row, left])
            lower = here[below, left] + (u - left) * (here[below, right] - here[below, left])
            result[y, x] = upper + (v - top_row) * (lower - upper)
    return 255 * result


@pytest.mark.parametrize(("grid", "limit"), [(1, 3.0), (2, 1.5), (8, 4.0)])
def test_equals_the_slow_reference(grid: int, limit: float) -> None:
    pixels = soft(64, 96)
    after = made(pixels, f"grid={grid} limit={limit}", tile=37)[:, :, 0]
    assert np.abs(after - reference(pixels, grid, limit)).max() <= 0.51


def test_is_close_to_opencv() -> None:
    """OpenCV counts from the corners of pixels instead of their centres, and clips to whole counts."""
    cv2 = pytest.importorskip("cv2", reason="OpenCV comes with the extra 'benchmark'")
    pixels = soft(512, 640)
    expected = cv2.createCLAHE(clipLimit=3.0, tileGridSize=(8, 8)).apply(pixels).astype(int)
    difference = np.abs(made(pixels, "limit=3 grid=8")[:, :, 0] - expected)
    assert difference.mean() < 1
    assert difference.max() <= 4


def test_no_curve_is_steeper_than_the_limit_allows() -> None:
    counts = np.random.default_rng(1).integers(0, 3, (5, 256)).astype(float)
    counts[:, 100] = 10_000
    steepest = np.diff(limited(counts, 2.0), axis=1).max()
    assert steepest <= (2 + 1) / 256


def test_a_16_bit_photo_has_no_steps() -> None:
    """Between the bins the curve goes on: a smooth ramp stays smooth."""
    ramp = np.linspace(20_000, 40_000, 4000).astype(np.uint16).reshape(20, -1)
    after = made(ramp.repeat(20, axis=0), "grid=1 limit=2")[:, :, 0].astype(int)
    assert np.diff(after[0]).max() <= 3 * np.diff(ramp[0].astype(int)).max() + 1


def test_more_cells_than_pixels_are_no_harm() -> None:
    tiny = picture(3, 5)
    assert made(tiny, "grid=16").shape == tiny.shape
