"""Nets of comparators for the median of windows: made here as lists of steps, run by `kernels.median_nets`.

A net for the window of (2 * radius + 1)^2 values has two parts. *Across* sorts the values of one row of the
window, for all pixels of a row at once, so what two overlapping runs of pixels have in common is sorted only
once. *Down* merges sorted rows for `TOGETHER` results below each other. They all have the rows in the middle
in common; of those merged, only as many around the median count as there are values still to come. Half of
the results have some more rows in common, and so on, until each has its own.

See Andrew Adams, "Fast Median Filters using Separable Sorting Networks", ACM Transactions on Graphics 40
(2021), for the idea, and `photoedit.kernels.median`, where small windows are done the same way.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

IN_PLACE, BOTH, LESSER, GREATER = range(4)
"""What a step does, as `kernels.median_nets` calls it."""

TOGETHER = 8
"""Rows of results that are made at a time; a power of two, at most 2 * radius + 1."""


class Comparator(NamedTuple):
    """Puts two values in order. Values are numbers that each stand for one row of samples.

    Attributes:
        first, second: what goes in.
        lesser, greater: what comes out; None if nobody needs it.
        shift: by so many pixels the samples of `second` lie further to the right.
        margin: so many pixels more than a row of results are needed of what comes out.
    """

    first: int
    second: int
    lesser: int | None
    greater: int | None
    shift: int = 0
    margin: int = 0


@dataclass
class Net:
    """A net that grows: comparators in the order in which they work."""

    comparators: list[Comparator] = field(default_factory=list)
    values: int = 0

    def new(self, count: int) -> list[int]:
        """`count` values that no comparator makes."""
        self.values += count
        return list(range(self.values - count, self.values))

    def merge(self, a: Sequence[int], b: Sequence[int]) -> list[int]:
        """Merge two sorted lists (Batcher's way: Knuth, The Art of Computer Programming 3, 5.3.4)."""
        if not a or not b:
            return [*a, *b]
        if len(a) == len(b) == 1:
            return self._compare(a[0], b[0])
        even = self.merge(a[0::2], b[0::2])
        odd = self.merge(a[1::2], b[1::2])
        merged = even[:1]
        for lesser, greater in zip(odd, even[1:], strict=False):
            merged += self._compare(lesser, greater)
        paired = (len(merged) - 1) // 2
        return [*merged, *even[1 + paired :], *odd[paired:]]

    def merge_shifted(self, a: Sequence[int], b: Sequence[int], shift: int, margin: int) -> list[int]:
        """Merge `a` with what `b` is `shift` pixels further to the right."""
        begin = len(self.comparators)
        moved = dict(zip(self.new(len(b)), b, strict=True))
        merged = self.merge(a, list(moved))
        for index in range(begin, len(self.comparators)):
            item = self.comparators[index]
            if item.second in moved:
                item = item._replace(second=moved[item.second], shift=shift)
            self.comparators[index] = item._replace(margin=margin)
        return merged

    def needed_for(self, results: Iterable[int]) -> list[Comparator]:
        """The comparators without which `results` can't be made, and of those only what is needed."""
        wanted = set(results)
        needed = []
        for item in reversed(self.comparators):
            made = item._replace(
                lesser=item.lesser if item.lesser in wanted else None,
                greater=item.greater if item.greater in wanted else None,
            )
            if made.lesser is not None or made.greater is not None:
                wanted |= {item.first, item.second}
                needed.append(made)
        return needed[::-1]

    def _compare(self, a: int, b: int) -> list[int]:
        made = self.new(2)
        self.comparators.append(Comparator(a, b, *made))
        return made


@dataclass(frozen=True, eq=False)
class Nets:
    """Both nets of a window, as `kernels.median_nets` takes them.

    Attributes:
        across, down: a step a row.
        results: the places where `down` leaves the results.
        places: how many places both need.
    """

    across: npt.NDArray[np.int32]
    down: npt.NDArray[np.int32]
    results: npt.NDArray[np.int32]
    places: int


@functools.lru_cache(maxsize=16)
def nets(radius: int) -> Nets:
    """The nets for the window of (2 * `radius` + 1)^2 values."""
    side = 2 * radius + 1
    ring = (2 * radius + TOGETHER) * side
    net, raw, row = _across(side)
    across = _Places({raw: ring}, dict(zip(row, range(side), strict=True)), ring + 1)
    sort = across.steps(net.needed_for(row))
    net, rows, results = _down(radius)
    held = {value: place for place, value in enumerate(value for row in rows for value in row)}
    down = _Places(held, {}, ring)
    merge = down.steps(net.needed_for(results))
    final = np.array([down.place_of[value] for value in results], np.int32)
    return Nets(sort, merge, final, max(across.count, down.count))


def _across(side: int) -> tuple[Net, int, list[int]]:
    """The net that sorts `side` samples beside each other; the value it starts from; its results."""
    net = Net()
    raw = net.new(1)
    runs = {1: raw}

    def run(length: int) -> list[int]:
        if length not in runs:
            left = (length + 1) // 2
            a, b = run(left), run(length - left)
            runs[length] = net.merge_shifted(a, b, left, side - length)
        return runs[length]

    return net, raw[0], run(side)


def _down(radius: int) -> tuple[Net, list[list[int]], list[int]]:
    """The net from sorted rows to `TOGETHER` medians; the values it starts from, by row; its results."""
    net = Net()
    side = 2 * radius + 1
    rows = [net.new(side) for _ in range(2 * radius + TOGETHER)]
    results: list[int] = []

    @functools.cache
    def merged(first: int, last: int) -> list[int]:
        if first == last:
            return rows[first]
        middle = (first + last) // 2
        return net.merge(merged(first, middle), merged(middle + 1, last))

    def divide(first: int, count: int, common: list[int]) -> None:
        """Go from what `count` windows have in common to their medians; row `first` begins the first."""
        if count == 1:
            results.append(_middle(common, 1)[0])
            return
        half = count // 2
        above = merged(first + half - 1, first + count - 2)
        below = merged(first + side, first + side + half - 1)
        count_left = (half - 1) * side + 1
        divide(first, half, _middle(net.merge(common, above), count_left))
        divide(first + half, half, _middle(net.merge(common, below), count_left))

    common = merged(TOGETHER - 1, side - 1)
    divide(0, TOGETHER, _middle(common, (TOGETHER - 1) * side + 1))
    return net, rows, results


def _middle(values: list[int], count: int) -> list[int]:
    """The `count` values in the middle; all if there are fewer."""
    start = max(len(values) - count, 0) // 2
    return values[start : len(values) - start]


class _Places:
    """Finds a place in memory for every value, and gives it to another one once it is no longer needed."""

    def __init__(self, held: Mapping[int, int], promised: Mapping[int, int], first: int) -> None:
        """`held` values have places and keep them; `promised` ones must come to lie where it says.

        Other values go to places from `first` on.
        """
        self.count = max([first, *(place + 1 for place in held.values())])
        self.place_of = dict(held)
        self._held = set(held)
        self._promised = promised
        self._free = list(range(self.count - 1, first - 1, -1))
        self._free = [place for place in self._free if place not in held.values()]

    def steps(self, comparators: Sequence[Comparator]) -> npt.NDArray[np.int32]:
        """The comparators as steps for `kernels.median_nets`."""
        last = {value: index for index, item in enumerate(comparators) for value in item[:2]}
        steps = []
        for index, item in enumerate(comparators):
            done = [v for v in dict.fromkeys(item[:2]) if last[v] == index and v not in self._held]
            made = [value for value in item[2:4] if value is not None]
            a, b = self.place_of[item.first], self.place_of[item.second]
            if len(made) == len(done) == 2 and not item.shift and not set(made) & self._promised.keys():
                c, d, what = a, b, IN_PLACE
                self.place_of |= zip(made, (a, b), strict=True)
            else:
                c, *rest = [self._take(value) for value in made]
                d = rest[0] if rest else c
                what = BOTH if rest else LESSER if item.lesser is not None else GREATER
                self._free += [self.place_of[value] for value in done]
            steps.append((what, a, b, c, d, item.shift, item.margin))
        return np.array(steps, np.int32)

    def _take(self, value: int) -> int:
        if value in self._promised:
            place = self._promised[value]
        elif self._free:
            place = self._free.pop()
        else:
            place = self.count
            self.count += 1
        self.place_of[value] = place
        return place
