"""Affine maps: composed, they do what they do one after the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoedit.filters._affine import Affine
from photoedit.kernels.tools import Tools
from tests.filters.pictures import picture

numbers = st.floats(-2, 2, width=32)
matrices = st.lists(st.lists(numbers, min_size=3, max_size=3), min_size=3, max_size=3)
offsets = st.lists(numbers, min_size=3, max_size=3)
affines = st.one_of(
    st.builds(Affine.tone, numbers, numbers),
    st.builds(Affine.colour, matrices, offsets),
    st.builds(lambda gains: Affine.colour(np.diag(gains)), offsets),
)


@given(affines, affines, st.sampled_from([1, 3]))
@settings(deadline=None)  # the first call loads the kernels
def test_two_in_one_equal_one_after_the_other(first: Affine, second: Affine, channels: int) -> None:
    tools = Tools()
    apart = picture(3, 5, channels, np.float32)
    together = apart.copy()
    first.apply(apart, tools)
    second.apply(apart, tools)
    first.then(second).apply(together, tools)
    assert np.allclose(apart, together, rtol=1e-5, atol=1e-5)


@given(affines)
@settings(deadline=None)
def test_equals_the_matrix_product(affine: Affine) -> None:
    tile = picture(3, 5, 3, np.float32)
    rows = affine.rows
    expected = tile.astype(np.float64) @ rows[:, :3].T + rows[:, 3]
    affine.apply(tile, Tools())
    assert np.allclose(tile, expected, rtol=1e-6, atol=2e-6)


@pytest.mark.parametrize(
    ("affine", "mixes"),
    [
        (Affine.tone(2, 1), False),
        (Affine.colour(np.diag([1, 2, 3])), False),
        (Affine.colour(np.eye(3) + 0.1), True),
    ],
)
def test_knows_whether_channels_mix(affine: Affine, mixes: bool) -> None:
    assert affine.mixes_channels is mixes
