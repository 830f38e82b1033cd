"""The memory of colours against a dictionary."""

from __future__ import annotations

import numpy as np
import pytest

from photoedit.kernels.tools import Life, Tools
from photoedit.photo import Pixels


def through(memory: dict[bytes, bytes], picture: Pixels) -> Pixels:
    """The slow, obvious way."""
    made = [memory[pixel.tobytes()] for pixel in picture.reshape(-1, 3)]
    return np.frombuffer(b"".join(made), np.uint8).reshape(picture.shape)


@pytest.mark.parametrize("life", ["compiled", "interpreted"])
def test_every_colour_is_asked_for_once_and_then_known(life: Life) -> None:
    random = np.random.default_rng(3)
    height, width = 6, 90
    picture = random.integers(0, 256, (40, 3), np.uint8)[random.integers(0, 40, (height, width))]
    # These three share a place in the memory.
    picture[2, 5:8] = [[9, 10, 11], [73, 10, 11], [9, 10, 139]]
    inverted = {pixel.tobytes(): (255 - pixel).tobytes() for pixel in picture.reshape(-1, 3)}
    tools = Tools(life)
    memory = np.zeros(tools.recall.PLACES, np.int32)
    new, lines = np.zeros(3 * height * width, np.uint8), np.zeros((2, width), np.int32)
    gaps, target = np.zeros((2, height * width), np.int32), np.zeros_like(picture)
    ends = np.zeros(height, np.int32)

    def recall() -> tuple[int, int]:
        kernel_rows = tools.rows(picture), tools.rows(target)
        counts: tuple[int, int] = tools.recall.recall(
            *kernel_rows, 0, 0, tools.row(memory), tools.rows(lines), tools.rows(gaps), tools.row(ends),
            tools.row(new),
        )  # fmt: skip
        return counts

    gap_count, count = recall()
    assert gap_count == height * width
    assert len(inverted) <= count <= len(inverted) + 3  # one is asked for again if another took its place
    made = (255 - new)[: 3 * count]
    asked = np.zeros(count, np.int32)
    tools.recall.learn(tools.row(new[: 3 * count]), tools.row(made), tools.row(asked), tools.row(memory))
    tools.recall.fill(tools.rows(target), 0, *map(tools.row, (*gaps, ends, made)))
    assert np.array_equal(target, through(inverted, picture))

    target[...] = 0
    gap_count, count = recall()
    known = np.ones((height, width), bool)
    known[np.repeat(np.arange(height), np.diff(ends, prepend=0)), gaps[0, :gap_count]] = False
    assert count <= gap_count <= 4
    assert np.array_equal(target[known], through(inverted, picture)[known])


def test_no_two_colours_have_the_same_place_and_tag() -> None:
    tools = Tools()
    places = np.zeros(2**16, np.int32)
    seen = np.zeros(2**24, bool)
    colours = np.zeros((2**16, 3), np.uint8)
    colours[:, 0], colours[:, 1] = np.arange(2**16) % 256, np.arange(2**16) // 256
    for blue in range(256):
        colours[:, 2] = blue
        tools.recall._find(colours.ravel(), places)
        seen[places] = True
    assert seen.all()
