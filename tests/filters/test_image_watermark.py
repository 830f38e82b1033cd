"""Image watermark against the formula of laying over."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoedit.engine import render
from photoedit.errors import PhotoEditError
from photoedit.filters.image_watermark import ImageWatermark
from photoedit.photo import Photo
from photoedit.recipe import Recipe, Step
from tests.filters.pictures import picture


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A disc in a square, 40 x 20, transparent outside."""
    y, x = np.mgrid[0:20, 0:40]
    pixels = np.zeros((20, 40, 4), np.uint8)
    pixels[:, :, 0], pixels[:, :, 1] = 250, 5 * x
    pixels[:, :, 3] = np.where(np.hypot(x - 19.5, 2 * (y - 9.5)) < 18, 200, 0)
    path = tmp_path / "my logo.png"
    Image.fromarray(pixels).save(path)
    return path


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("channels", [1, 3])
def test_lies_over_the_photo(logo: Path, dtype: type[np.generic], channels: int) -> None:
    photo = Photo.from_array(picture(80, 100, channels, dtype))
    item = ImageWatermark(size=50, image=str(logo), gravity="bottom-left", margin=5)
    result = render(photo, Recipe((Step(item, opacity=0.5),)), execution="serial", tile=17).pixels
    top = 1.0 if dtype is np.float32 else float(np.iinfo(dtype).max)  # type: ignore[type-var]
    mark = np.asarray(Image.open(logo)).astype(np.float64) / 255
    colour = mark[:, :, :3] if channels == 3 else (mark[:, :, :3] @ [0.2126, 0.7152, 0.0722])[:, :, None]
    share = 0.5 * mark[:, :, 3:]
    expected = photo.pixels / top
    place = expected[80 - 4 - 20 : 80 - 4, 4:44]
    place[...] = place * (1 - share) + colour * share
    assert np.abs(result / top - expected).max() < 0.004


def test_a_larger_logo_keeps_its_shape(logo: Path) -> None:
    photo = Photo.from_array(np.zeros((300, 200, 3), np.uint8))
    item = ImageWatermark(size=80, image=str(logo), gravity="center")
    result = render(photo, Recipe.of(item), execution="serial", tile=64).pixels
    rows, columns = np.nonzero(result[:, :, 0] > 90)
    assert np.ptp(columns) == pytest.approx(0.9 * 160, abs=4)
    assert np.ptp(rows) == pytest.approx(0.9 * 80, abs=4)
    assert rows.mean() == pytest.approx(149.5, abs=1)


def test_every_tile_and_every_worker_lays_the_same(logo: Path) -> None:
    photo = Photo.from_array(picture(90, 120, 3, np.float32))
    recipe = Recipe.of(ImageWatermark(size=40, image=str(logo)))
    whole = render(photo, recipe, execution="serial", tile=4096).pixels.tobytes()
    assert render(photo, recipe, execution="serial", tile=11).pixels.tobytes() == whole
    assert render(photo, recipe, execution="processes", workers=2, tile=40).pixels.tobytes() == whole


def test_refuses_a_missing_logo_and_what_is_none(tmp_path: Path) -> None:
    with pytest.raises(PhotoEditError, match=r"image-watermark: image .* can't be read"):
        ImageWatermark(image=str(tmp_path / "none.png"))
    wrong = tmp_path / "wrong.png"
    wrong.write_text("no picture")
    with pytest.raises(PhotoEditError, match="image-watermark: image must be a picture"):
        ImageWatermark(image=str(wrong))


def test_without_a_logo_nothing_happens() -> None:
    assert ImageWatermark().is_neutral()
