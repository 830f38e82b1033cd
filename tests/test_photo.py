"""The pixel contract."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.errors import UsageError
from photoedit.photo import Photo, Region, Size
from tests.conftest import picture


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 1), (5, 7, 3), (5, 7, 4)], ids=str)
def test_arrays_come_back_as_they_went_in(shape: tuple[int, ...], dtype: type[np.generic]) -> None:
    array = picture(5, 7, 4, dtype)[:, :, : shape[2]] if len(shape) == 3 else picture(5, 7, 1, dtype)[:, :, 0]
    photo = Photo.from_array(array)
    assert photo.size == (7, 5)
    assert photo.pixels.flags.c_contiguous
    assert photo.bits == array.dtype.itemsize * 8
    assert (photo.alpha is None) == (shape[-1] != 4)
    assert np.array_equal(photo.to_array().reshape(shape), array)


def test_any_byte_order_and_layout_is_taken() -> None:
    array = picture(6, 9, 3, np.uint16)
    for odd in (array.astype(">u2"), np.asfortranarray(array), array[::-1][::-1], array.view()):
        odd.flags.writeable = False
        assert np.array_equal(Photo.from_array(odd).pixels, array)
        assert Photo.from_array(odd).pixels.dtype == np.uint16


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((3,)),
        np.zeros((3, 3, 2), np.uint8),
        np.zeros((0, 3), np.uint8),
        np.zeros((3, 3)),
        np.zeros((3, 3), bool),
    ],
    ids=lambda array: f"{array.shape} {array.dtype}",
)
def test_other_arrays_are_refused(array: np.ndarray) -> None:
    with pytest.raises(UsageError, match="photo is"):
        Photo.from_array(array)


@given(st.integers(-9, 30), st.integers(-9, 30), st.integers(1, 30), st.integers(1, 30), st.integers(0, 9))
def test_clipping_keeps_what_lies_inside(x: int, y: int, width: int, height: int, by: int) -> None:
    size, region = Size(20, 10), Region(x, y, width, height).grow(by)
    inside = region.clip(size)
    pixels = {(u, v) for u in range(region.x, region.right) for v in range(region.y, region.bottom)}
    expected = {(u, v) for u, v in pixels if 0 <= u < 20 and 0 <= v < 10}
    assert inside.width * inside.height == len(expected)
    assert all(inside.x <= u < inside.right and inside.y <= v < inside.bottom for u, v in expected)
