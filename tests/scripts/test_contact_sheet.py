"""The contact sheet of the help."""

from __future__ import annotations

import numpy as np
import pytest
from contact_sheet import CAPTION, COLUMNS, MARGIN, contact_sheet, shown

from photoedit.filters import filters
from photoedit.photo import Photo
from tests.conftest import picture


@pytest.mark.parametrize("name", list(filters()))
def test_every_filter_is_shown_doing_something(name: str) -> None:
    assert not shown(filters()[name]).is_neutral()


def test_a_sheet_has_the_original_and_one_picture_for_each_filter() -> None:
    pixels = picture(40, 60)
    kinds = [filters()[name] for name in ("invert", "sepia", "resize", "clahe", "exposure")]
    sheet = np.asarray(contact_sheet(Photo.from_array(pixels), kinds))
    assert sheet.shape[:2] == (MARGIN + 2 * (40 + MARGIN + CAPTION), MARGIN + COLUMNS * (60 + MARGIN))
    original, inverted = (sheet[MARGIN : MARGIN + 40, x : x + 60] for x in (MARGIN, 2 * MARGIN + 60))
    assert np.array_equal(original, pixels)
    assert np.array_equal(inverted, 255 - pixels)
