"""The median of a middling square window: nets of comparators that come as lists of steps.

It is the way of `median`, for windows whose nets are too long to be written down: rows are sorted, and sorted
rows merged, for `together` rows of results at a time, which share most of it. `photoedit.filters._nets` makes
the nets; here they are run. A step puts two rows of numbers in order, in each place the lesser into one row
and the greater into another. So all lanes of the processor work, but every number goes to memory and back,
which makes a comparator four times as dear as in `median`.

Rows lie in scratch memory in numbered *places*, `pitch` numbers apart. The first `ring` of them are for the
sorted rows, in turns: those of source row y begin at place y * (2 * radius + 1), counted round and round.
"""

from typing import Any

from .compiling import Row, Rows, kernel

IN_PLACE, BOTH, LESSER, GREATER = 0, 1, 2, 3
"""What a step does: order two rows where they are, or into other places, or make one of them only."""

LARGE = 2**40 - 1
"""Masks numbers that are never negative. The compiler then knows, and need not check every index for it."""


@kernel
def median(
    source: Rows, target: Rows, radius: int, channels: int, together: int,
    across: Rows, down: Rows, results: Row, memory: Row, pitch: int, strip: int,
) -> None:  # fmt: skip
    """Median of whole numbers; `source` is larger than `target` by `radius` on every side.

    `across` are the steps that sort a row, which is put into the place after the ring; `down` those that make
    `together` rows of results from sorted rows; they come to lie in the places `results`. `strip` samples of
    a row are done at a time; with the halo they fit into `pitch`.
    """
    side = 2 * radius + 1
    rows = 2 * radius + together
    ring = rows * side
    for left in range(0, len(target[0]), strip):
        width = min(strip, len(target[0]) - left)
        done = 0
        for y in range(0, len(target), together):
            while done < y + rows:
                raw = source[min(done, len(source) - 1)][left : left + width + 2 * radius * channels]
                _copy(raw, memory[ring * pitch :])
                _run(across, memory, pitch, width, channels, ring, done % rows * side)
                done += 1
            _run(down, memory, pitch, width, channels, ring, y % rows * side)
            for k in range(min(together, len(target) - y)):
                start = results[k] * pitch
                _copy(memory[start : start + width], target[y + k][left:])


@kernel
def _run(steps: Rows, memory: Row, pitch: int, width: int, channels: int, ring: int, turn: int) -> None:
    """Take the steps of a net, each: what to do, two places, two for the results, a shift and a margin."""
    for k in range(len(steps)):
        step = steps[k]
        first = _start(step[1], pitch, ring, turn)
        second = _start(step[2], pitch, ring, turn) + step[5] * channels & LARGE
        out = _start(step[3], pitch, ring, turn)
        count = width + step[6] * channels
        if step[0] == IN_PLACE:
            for i in range(count):
                a, b = memory[first + i], memory[second + i]
                memory[first + i], memory[second + i] = _lesser(a, b), _greater(a, b)
        elif step[0] == LESSER:
            for i in range(count):
                memory[out + i] = _lesser(memory[first + i], memory[second + i])
        elif step[0] == GREATER:
            for i in range(count):
                memory[out + i] = _greater(memory[first + i], memory[second + i])
        else:
            other = _start(step[4], pitch, ring, turn)
            for i in range(count):
                a, b = memory[first + i], memory[second + i]
                memory[out + i], memory[other + i] = _lesser(a, b), _greater(a, b)


@kernel
def _start(place: int, pitch: int, ring: int, turn: int) -> Any:
    """Where in memory a place begins when the ring has turned so far."""
    if place < ring:
        place = place + turn if place + turn < ring else place + turn - ring
    return place * pitch & LARGE


@kernel
def _copy(row: Row, out: Row) -> None:
    for i in range(len(row)):
        out[i] = row[i]


@kernel
def _lesser(a: Any, b: Any) -> Any:
    return a if a < b else b


@kernel
def _greater(a: Any, b: Any) -> Any:
    return b if a < b else a
