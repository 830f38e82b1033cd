"""Auto levels against NumPy's percentiles."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture


@pytest.mark.parametrize("clip", [0.0, 0.5, 5.0])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_stretches_between_the_percentiles(clip: float, dtype: type[np.generic]) -> None:
    top = int(np.iinfo(np.dtype(dtype)).max)
    dull = (picture(90, 110, 3, dtype) * 0.4 + 0.2 * top).astype(dtype)
    result = render(Photo.from_array(dull), Recipe.from_text(f"auto-levels clip={clip}"), execution="serial")
    black, white = np.percentile(dull, [clip, 100 - clip], method="inverted_cdf")
    expected = np.clip((dull.astype(float) - black) / (white - black), 0, 1) * top
    assert np.abs(result.pixels - expected).max() <= 0.5 + top * 1e-6


def test_measures_the_photo_as_the_steps_before_leave_it() -> None:
    photo = Photo.from_array(picture(60, 60))
    both = render(photo, Recipe.from_text("contrast amount=-0.6 auto-levels clip=0"), execution="serial")
    assert both.pixels.min() == 0
    assert both.pixels.max() == 255


def test_a_photo_of_one_tone_stays_as_it_is() -> None:
    flat = Photo.from_array(np.full((20, 20, 3), 77, np.uint8))
    assert np.array_equal(
        render(flat, Recipe.from_text("auto-levels"), execution="serial").pixels, flat.pixels
    )
