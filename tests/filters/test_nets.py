"""Nets as lists of steps, taken one by one in the plainest way."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from photoedit.filters import _nets
from photoedit.filters._nets import GREATER, LESSER, TOGETHER, Net, nets
from photoedit.kernels.tools import Tools

Ints = npt.NDArray[np.int64]


def run(net: Net, values: list[Any]) -> list[Any]:
    """What becomes of the first values of a net."""
    known = dict(enumerate(values))
    for item in net.comparators:
        assert item.lesser is not None and item.greater is not None
        known[item.lesser], known[item.greater] = sorted((known[item.first], known[item.second]))
    return [known[value] for value in range(net.values)]


def test_the_words_for_steps_are_those_of_the_kernel() -> None:
    kernel = Tools("interpreted").median_nets
    for word in ("IN_PLACE", "BOTH", "LESSER", "GREATER"):
        assert getattr(_nets, word) == getattr(kernel, word)


@pytest.mark.parametrize("lengths", [(1, 1), (1, 4), (2, 2), (3, 5), (8, 8), (7, 2), (11, 21)], ids=str)
def test_merging_sorts_all_zeros_and_ones(lengths: tuple[int, int]) -> None:
    """What sorts every list of zeros and ones sorts everything (Knuth 5.3.4, the zero-one principle)."""
    net = Net()
    a, b = net.new(lengths[0]), net.new(lengths[1])
    merged = net.merge(a, b)
    for ones_a in range(lengths[0] + 1):
        for ones_b in range(lengths[1] + 1):
            values = [int(i >= lengths[0] - ones_a) for i in range(lengths[0])]
            values += [int(i >= lengths[1] - ones_b) for i in range(lengths[1])]
            known = run(net, values)
            assert [known[value] for value in merged] == sorted(values)


@pytest.mark.parametrize("radius", [4, 5, 6, 10])
def test_across_sorts_and_down_finds_the_medians(radius: int) -> None:
    made = nets(radius)
    side = 2 * radius + 1
    rows = 2 * radius + TOGETHER
    source = np.random.default_rng(radius).integers(0, 50, (rows, side + 3))
    memory = np.zeros((made.places, side + 3), np.int64)
    for y in range(rows):
        memory[rows * side] = source[y]
        take(made.across, memory, 4, rows * side, y * side)
        for x in range(4):
            assert list(memory[y * side : (y + 1) * side, x]) == sorted(source[y, x : x + side])
    take(made.down, memory, 4, rows * side, 0)
    for y, place in enumerate(made.results):
        for x in range(4):
            assert memory[place, x] == np.median(source[y : y + side, x : x + side])


def take(steps: npt.NDArray[np.int32], memory: Ints, width: int, ring: int, turn: int) -> None:
    for what, *places, shift, margin in steps.tolist():
        count = width + margin
        first, second, c, d = (place + turn if place < ring else place for place in places)
        a, b = memory[first, :count], memory[second, shift : shift + count]
        lesser, greater = np.minimum(a, b), np.maximum(a, b)
        if what != GREATER:
            memory[c, :count] = lesser
        if what != LESSER:
            memory[c if what == GREATER else d, :count] = greater
