"""Crop against slices of the array."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.engine import render
from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas
from photoedit.engine.preview import Preview
from photoedit.engine.workers import Workers
from photoedit.errors import PhotoEditError
from photoedit.filters.crop import Crop
from photoedit.photo import Photo, Region, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


def cropped(array: npt.NDArray[Any], chain: str) -> npt.NDArray[Any]:
    return render(Photo.from_array(array), Recipe.from_text(chain), execution="serial", tile=13).to_array()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_is_a_slice(dtype: type[np.generic], channels: int) -> None:
    array = picture(40, 60, channels, dtype)
    expected = array[7:27, 11:41]
    result = cropped(array, "crop left=11 top=7 width=30 height=20")
    # With alpha, colours pass through a product with it and back.
    tolerance = {np.uint8: 1, np.uint16: 2}.get(dtype, 1e-6) if channels == 4 else 0
    visible = expected[:, :, 3:] > 0.01 * np.abs(expected).max() if channels == 4 else True
    expected = expected[:, :, 0] if channels == 1 else expected
    difference = np.abs(result.astype(np.float64) - expected)
    assert (np.where(visible, difference, 0) <= tolerance).all()


@pytest.mark.parametrize(
    ("chain", "expected"),
    [
        ("crop left=10", (10, 0, 290, 200)),
        ("crop left=10 top=20 width=1000 height=1000", (10, 20, 290, 180)),
        ("crop left=299 top=20", (299, 20, 1, 180)),
        ("crop width=100", (100, 0, 100, 200)),
        ("crop width=100 height=50 gravity=bottom-right", (200, 150, 100, 50)),
        ("crop width=50 height=25 unit=percent", (75, 75, 150, 50)),
        ("crop left=10 top=10 width=80 height=80 unit=percent", (30, 20, 240, 160)),
        ("crop aspect=1", (50, 0, 200, 200)),
        ("crop aspect=1:1 gravity=left", (0, 0, 200, 200)),
        ("crop aspect=3:1 gravity=bottom", (0, 100, 300, 100)),
        ("crop aspect=2:1 width=100 gravity=top-left", (0, 0, 100, 50)),
        ("crop aspect=2 height=50 top=3 gravity=top-left", (0, 3, 100, 50)),
    ],
)
def test_keeps_what_is_said(chain: str, expected: tuple[int, ...]) -> None:
    item = Recipe.from_text(chain).steps[0].filter
    assert isinstance(item, Crop)
    assert item.kept(Size(300, 200)) == Region(*expected)


def test_the_aspect_turns_with_the_photo_if_asked_to() -> None:
    assert Crop(aspect=1.5, turn=True).output_size(Size(400, 600)) == (400, 600)
    assert Crop(aspect=1.5, turn=False).output_size(Size(400, 600)) == (400, 267)
    assert Crop(aspect=1.5, turn=True).output_size(Size(600, 600)) == (600, 400)


def test_lengths_shrink_for_a_preview_but_percents_do_not() -> None:
    assert Crop(left=10, width=100).scaled(0.5) == Crop(left=5, width=50)
    percents = Crop(left=10, width=40, unit="percent")
    assert percents.scaled(0.5) == percents


@pytest.mark.parametrize(
    "chain",
    [
        "crop aspect=1 width=10 height=10",
        "crop left=120 unit=percent",
        "crop top=100%",
        "crop aspect=1:0",
        "crop aspect=wide",
    ],
)
def test_refuses_what_contradicts_itself(chain: str) -> None:
    with pytest.raises(PhotoEditError, match="crop: "):
        Recipe.from_text(chain)


def test_the_aspect_of_a_recipe_file_may_be_written_as_a_ratio() -> None:
    recipe = Recipe.from_toml('photoedit = 1\n[[step]]\nfilter = "crop"\naspect = "16:9"\n')
    assert recipe.steps[0].filter == Crop(aspect=16 / 9)


def test_lengths_are_typed_in_percent() -> None:
    typed = Recipe.from_text("crop left=10% width=50%").steps[0].filter
    assert typed == Crop(left=10, width=50, unit="percent")
    assert Recipe.from_text(Recipe.of(typed).to_text()).steps[0].filter == typed


@pytest.mark.parametrize("chain", ["crop left=10% top=5", "crop left=10% unit=pixels"])
def test_percent_and_pixels_are_not_mixed(chain: str) -> None:
    with pytest.raises(PhotoEditError, match="all in percent, or all in pixels"):
        Recipe.from_text(chain)


@pytest.mark.parametrize("chain", ["crop left=%", "crop left=ten%", "crop left=120%", "crop left=-5%"])
def test_what_is_no_percentage_is_refused(chain: str) -> None:
    with pytest.raises(PhotoEditError, match="crop: left"):
        Recipe.from_text(chain)


@pytest.mark.parametrize(
    ("name", "first", "least"), [("left", 5000, 300), ("left", 300, 300), ("top", 200, 200)]
)
def test_a_rectangle_outside_the_photo_is_refused_with_the_photos_size(
    name: str, first: int, least: int
) -> None:
    photo = Photo.from_array(picture(200, 300))
    says = f"crop: {name} must be less than {least} here, because the photo is 300x200 at this step; {first}"
    with pytest.raises(PhotoEditError, match=says):
        render(photo, Recipe.from_text(f"crop {name}={first}"), execution="serial")
    with pytest.raises(PhotoEditError, match="the photo is 30x20 at this step"):
        render(photo, Recipe.from_text("resize percent=10 crop left=30"), execution="serial")


def test_the_last_column_and_row_can_be_kept_and_seen_in_a_preview() -> None:
    photo = Photo.from_array(picture(400, 601))
    recipe = Recipe.from_text("crop left=600 top=399")
    assert render(photo, recipe, execution="serial").size == (1, 1)
    with Workers(How("serial")) as workers:
        preview = Preview(Canvas.of(photo, shared=False), workers)
        assert preview.render(recipe, Size(1, 1).whole(), 0.3).pixels.shape == (1, 1, 3)
        preview.close()
