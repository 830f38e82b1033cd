"""The Python door."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoedit.engine import render
from photoedit.errors import UsageError
from photoedit.photo import Metadata, Photo
from photoedit.recipe import Recipe
from tests.conftest import picture

LONG = Recipe.from_text(
    "exposure stops=0.3 gaussian-blur radius=1.3 auto-levels clip=1 unsharp-mask radius=2 amount=1 "
    "rotate angle=8 resize long_side=70 contrast amount=0.2 "
    "unsharp-mask radius=0.7 amount=0.5 channels=luminance rotate angle=90"
)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_a_long_recipe_is_bit_equal_in_every_mode_and_tiling(dtype: type[np.generic], channels: int) -> None:
    photo = Photo.from_array(picture(91, 120, channels, dtype))
    whole = render(photo, LONG, execution="serial", tile=4096)
    for how in (
        {"tile": 9},
        {"execution": "threads", "workers": 3, "tile": 31},
        {"execution": "processes", "workers": 2},
    ):
        other = render(photo, LONG, **{"execution": "serial", **how})  # type: ignore[arg-type]
        assert other.pixels.tobytes() == whole.pixels.tobytes()
        if whole.alpha is not None and other.alpha is not None:
            assert other.alpha.tobytes() == whole.alpha.tobytes()


@given(
    height=st.integers(1, 40), width=st.integers(1, 40), tile=st.integers(1, 45), radius=st.floats(0, 12),
    amount=st.floats(0, 3), angle=st.floats(-180, 180),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_any_tiling_of_any_size_is_bit_equal(
    height: int, width: int, tile: int, radius: float, amount: float, angle: float
) -> None:
    chain = (
        f"gaussian-blur radius={radius} rotate angle={angle} unsharp-mask radius={radius / 3} amount={amount}"
    )
    photo = Photo.from_array(picture(height, width, 3, np.uint16))
    whole = render(photo, Recipe.from_text(chain), execution="serial", tile=4096).pixels
    assert (
        render(photo, Recipe.from_text(chain), execution="serial", tile=tile).pixels.tobytes()
        == whole.tobytes()
    )


def test_profile_and_metadata_stay_with_the_photo() -> None:
    photo = Photo(picture(10, 10), profile=b"profile", metadata=Metadata(exif=b"exif"))
    result = render(photo, Recipe.from_text("contrast amount=1"), execution="serial")
    assert result.profile == b"profile"
    assert result.metadata.exif == b"exif"


def test_an_empty_recipe_gives_a_copy() -> None:
    photo = Photo.from_array(picture(10, 10))
    result = render(photo, Recipe())
    assert np.array_equal(result.pixels, photo.pixels)
    assert not np.shares_memory(result.pixels, photo.pixels)


def test_switched_off_steps_do_nothing() -> None:
    photo = Photo.from_array(picture(10, 10))
    result = render(photo, Recipe.from_text("contrast amount=1 enabled=no"), execution="serial")
    assert np.array_equal(result.pixels, photo.pixels)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"execution": "thread"}, "threads"),
        ({"kernels": "jit"}, "compiled"),
        ({"workers": 0}, "workers"),
        ({"tile": 0}, "tile"),
        ({"workers": "2"}, "workers must be a whole number of at least 1, not '2'"),
        ({"tile": 2.5}, "tile must be a whole number"),
        ({"region": (0, 0, 11, 10)}, "inside"),
        ({"region": (0, 0, 0, 0)}, "inside"),
    ],
    ids=str,
)
def test_wrong_arguments_are_named(wrong: dict[str, object], says: str) -> None:
    photo = Photo.from_array(picture(10, 10))
    with pytest.raises(UsageError, match=says):
        render(photo, Recipe.from_text("contrast amount=1"), **{"execution": "serial", **wrong})  # type: ignore[arg-type]


def test_an_array_or_a_chain_in_place_of_photo_and_recipe_says_what_makes_one() -> None:
    array, chain = picture(10, 10), "contrast amount=1"
    with pytest.raises(
        UsageError, match=r"takes a Photo, not something of type ndarray; Photo\.from_array makes one"
    ):
        render(array, Recipe.from_text(chain))  # type: ignore[arg-type]
    with pytest.raises(
        UsageError, match=r"takes a Recipe, not something of type str; Recipe\.from_text makes one"
    ):
        render(Photo.from_array(array), chain)  # type: ignore[arg-type]
