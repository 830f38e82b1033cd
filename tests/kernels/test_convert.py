"""Loading, storing and mirroring tiles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoedit.kernels.tools import Tools


@pytest.mark.parametrize("life", ["compiled", "interpreted"])
def test_storing_rounds_clamps_and_takes_nan_as_black(life: str) -> None:
    tools = Tools(life)  # type: ignore[arg-type]
    values = np.array([[-1, 0, 0.4999 / 255, 0.5 / 255, 1, 7, np.nan, np.inf, -np.inf]], np.float32)
    out = np.zeros((1, 9), np.uint8)
    tools.convert.store_whole(tools.rows(values), tools.rows(out), 0, 9, 255.0)
    assert out[0].tolist() == [0, 0, 0, 1, 255, 255, 0, 255, 0]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_load_and_store_keep_every_whole_number(dtype: type[np.unsignedinteger]) -> None:
    top = np.iinfo(dtype).max
    values = np.arange(top + 1, dtype=dtype).reshape(1, -1)
    loaded, stored = np.empty((1, top + 1), np.float32), np.empty_like(values)
    tools = Tools()
    tools.convert.load(tools.rows(values), tools.rows(loaded), 0, 0, 0, top + 1, float(top))
    tools.convert.store_whole(tools.rows(loaded), tools.rows(stored), 0, top + 1, float(top))
    assert np.array_equal(stored, values)


@given(
    frame=st.tuples(st.integers(1, 6), st.integers(1, 6)),
    margin=st.integers(0, 14),
    channels=st.sampled_from([1, 3]),
)
@settings(max_examples=60, deadline=None)
def test_mirror_equals_numpys_reflection(frame: tuple[int, int], margin: int, channels: int) -> None:
    height, width = frame
    inner = np.arange(height * width * channels, dtype=np.float32).reshape(height, width, channels)
    tile = np.full((height + 2 * margin, width + 2 * margin, channels), -1, np.float32)
    tile[margin : margin + height, margin : margin + width] = inner
    tools = Tools()
    tools.convert.mirror(tools.rows(tile), -margin, -margin, width, height, channels)
    expected = np.pad(inner, [(margin, margin), (margin, margin), (0, 0)], "reflect")
    assert np.array_equal(tile, expected)
