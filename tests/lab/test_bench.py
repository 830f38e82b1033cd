"""The bench: pictures of any size, warm pools, and nothing left behind."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoedit.errors import Cancelled
from photoedit.lab.bench import Bench, Wish
from tests.conftest import picture


def test_a_photo_smaller_than_the_work_is_repeated(tmp_path: Path) -> None:
    pixels = picture(40, 50)
    path = tmp_path / "small.png"
    Image.fromarray(pixels).save(path)
    with Bench(Wish(photo=path)) as bench:
        made = bench.pixels(100, 70)
    assert np.array_equal(made, np.tile(pixels, (3, 2, 1))[:100, :70])


@pytest.mark.parametrize("mode", ["L", "I;16"])
def test_a_photo_of_any_kind_becomes_8_bit_colour(tmp_path: Path, mode: str) -> None:
    depth = np.uint16 if mode == "I;16" else np.uint8
    path = tmp_path / "grey.png"
    Image.fromarray(picture(30, 40, 1, depth)[:, :, 0]).save(path)
    with Bench(Wish(photo=path)) as bench:
        made = bench.pixels(30, 40)
    assert made.shape == (30, 40, 3)
    assert made.dtype == np.uint8
    assert np.array_equal(made[:, :, 0], made[:, :, 2])


def test_pools_are_kept(bench: Bench) -> None:
    assert bench.executor("threads") is bench.executor("threads", 2)
    assert bench.executor("threads") is not bench.executor("threads", 3)


def test_closing_leaves_no_files() -> None:
    with Bench(Wish()) as bench:
        (bench.folder / "a").write_text("x")
    assert not bench.folder.exists()


def test_a_stopped_bench_says_so() -> None:
    with Bench(Wish(), stopped=lambda: True) as bench, pytest.raises(Cancelled):
        bench.check()
