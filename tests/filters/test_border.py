"""Border against NumPy's pad."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.errors import PhotoEditError
from photoedit.filters.border import Border
from photoedit.photo import Photo, Size
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("tile", [1, 13, 100])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_is_the_photo_on_a_larger_sheet(dtype: type[np.generic], tile: int) -> None:
    photo = Photo.from_array(picture(40, 60, 3, dtype))
    recipe = Recipe.of(Border(size=10, bottom=5, colour="#ff0033"))
    result = render(photo, recipe, execution="serial", tile=tile).pixels
    top = int(np.iinfo(dtype).max)  # type: ignore[type-var]
    expected = np.empty((40 + 4 + 6, 68, 3), dtype)
    expected[...] = (top, 0, round(top * 0.2))
    expected[4:44, 4:64] = photo.pixels
    assert np.array_equal(result, expected)


def test_a_photo_without_colour_gets_the_luma() -> None:
    photo = Photo.from_array(picture(10, 10, 1))
    result = render(photo, Recipe.of(Border(size=10, colour="red")), execution="serial").pixels
    assert result[0, 0, 0] == round(255 * 0.2126)


@pytest.mark.parametrize(
    ("size", "aspect", "sheet", "corner"),
    [
        (Size(60, 40), 1, (60, 60), (0, 10)),
        (Size(40, 60), 1, (60, 60), (10, 0)),
        (Size(60, 40), 2, (80, 40), (10, 0)),
        (Size(60, 40), 1.5, (60, 40), (0, 0)),
    ],
)
def test_grows_until_it_has_the_aspect(
    size: Size, aspect: float, sheet: tuple[int, int], corner: tuple[int, int]
) -> None:
    item = Border(aspect=aspect)
    assert item.output_size(size) == sheet
    assert item._sheet(size)[1:] == corner


def test_the_border_of_a_transparent_photo_is_transparent() -> None:
    photo = Photo.from_array(np.full((30, 30, 4), 255, np.uint8))
    result = render(photo, Recipe.of(Border(size=10)), execution="serial", tile=8)
    assert result.alpha is not None
    assert np.array_equal(result.alpha, np.pad(np.full((30, 30), 255, np.uint8), 3))


@pytest.mark.parametrize("colour", ["fuchsia-ish", "#12", "#12345g", "1,1,1"])
def test_refuses_what_is_no_colour(colour: str) -> None:
    with pytest.raises(PhotoEditError, match="border: colour must be a colour like"):
        Border(colour=colour)
