"""Means over boxes and other shapes of any size, at a price that does not grow with their area.

Sums of many pixels are made from smaller sums, by adding what comes in and taking away what goes out. With
floats that would let every tile round differently. So samples count as whole numbers of 2^-30: their sums are
exact in 64 bits, in whatever order. What is further from 0 than 4096 counts as that.
"""

import math

from .compiling import Row, Rows, kernel, single

STEPS = 2.0**30
LIMIT = 4096.0


@kernel
def mean(source: Rows, target: Rows, sums: Row, radius: int, channels: int) -> None:
    """The mean of the square window of 2 `radius` + 1 pixels a side.

    `source` is larger than `target` by `radius` pixels on every side. `sums` is int64 scratch, as long as a
    row of `source`.
    """
    side = 2 * radius + 1
    share = 1.0 / (STEPS * side * side)
    for i in range(len(sums)):
        sums[i] = 0
    for y in range(2 * radius):
        _add(sums, source[y])
    for y in range(len(target)):
        _add(sums, source[y + 2 * radius])
        if channels == 3:
            _across_rgb(target[y], sums, side, share)
        else:
            _across_grey(target[y], sums, side, share)
        _subtract(sums, source[y])


@kernel
def _steps(value: float) -> int:
    held = value if value < LIMIT else LIMIT
    held = held if held > -LIMIT else -LIMIT
    return math.floor(held * STEPS + 0.5)


@kernel
def _add(sums: Row, row: Row) -> None:
    for i in range(len(sums)):
        sums[i] += _steps(row[i])


@kernel
def _subtract(sums: Row, row: Row) -> None:
    for i in range(len(sums)):
        sums[i] -= _steps(row[i])


@kernel
def _across_grey(out: Row, sums: Row, side: int, share: float) -> None:
    grey = 0
    for x in range(side - 1):
        grey += sums[x]
    ahead = sums[side - 1 :]
    for x in range(len(out)):
        grey += ahead[x]
        out[x] = single(grey * share)
        grey -= sums[x]


@kernel
def _across_rgb(out: Row, sums: Row, side: int, share: float) -> None:
    red = green = blue = 0
    for x in range(side - 1):
        red += sums[3 * x]
        green += sums[3 * x + 1]
        blue += sums[3 * x + 2]
    ahead = sums[3 * (side - 1) :]
    for x in range(len(out) // 3):
        red += ahead[3 * x]
        green += ahead[3 * x + 1]
        blue += ahead[3 * x + 2]
        out[3 * x] = single(red * share)
        out[3 * x + 1] = single(green * share)
        out[3 * x + 2] = single(blue * share)
        red -= sums[3 * x]
        green -= sums[3 * x + 1]
        blue -= sums[3 * x + 2]


@kernel
def shape_mean(
    source: Rows, target: Rows, halves: Row, sums: Rows, total: Row, radius: int, channels: int
) -> None:
    """The mean over a shape that is symmetric left to right and has one run of pixels in each row.

    Row j of 2 `radius` + 1 reaches `halves[j]` pixels to each side of the middle, and is empty if that is
    below 0. `sums` is int64 scratch: as many rows as `source` has, each longer by one pixel; `total` one row
    of `target`.
    """
    count = 0
    for j in range(2 * radius + 1):
        if halves[j] >= 0:
            count += 2 * halves[j] + 1
    share = 1.0 / (STEPS * count)
    for y in range(len(source)):
        _run_up(sums[y], source[y], channels)
    width = len(target[0])
    for y in range(len(target)):
        for i in range(width):
            total[i] = 0
        for j in range(2 * radius + 1):
            half = halves[j]
            if half >= 0:
                row = sums[y + j]
                start, stop = (radius - half) * channels, (radius + half + 1) * channels
                _add_run(total, row[start : start + width], row[stop : stop + width])
        out = target[y]
        for i in range(width):
            out[i] = single(total[i] * share)


@kernel
def _run_up(sums: Row, row: Row, channels: int) -> None:
    """Place i gets the sum of all samples of its channel before it."""
    for c in range(channels):
        sums[c] = 0
    for i in range(len(row)):
        sums[i + channels] = sums[i] + _steps(row[i])


@kernel
def _add_run(total: Row, low: Row, high: Row) -> None:
    for i in range(len(total)):
        total[i] += high[i] - low[i]
