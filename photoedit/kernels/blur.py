"""Symmetric separable blur: a weighted sum of samples across, then of rows down.

What it costs is loading, not arithmetic, so three things count (each measured, 17 taps on 24 megapixels):

- Taps are read at constant distances from one place, and all of them in one pass. Rows as separate
  arguments need more addresses than a processor has registers (43 ms against 34 across).
- Sums across therefore go to a *window* whose rows lie a constant `PITCH` apart, and four rows are made
  from it at a time, which share most of their taps (45 ms one at a time, 26 by twos, 17 by fours).
- The window is small enough to stay in the cache of a core; a wide source is done in strips.

A kernel with more than eight taps to a side takes the further ones in more passes, four at a time.
"""

from collections.abc import Callable
from typing import Any

from .compiling import Row, Rows, kernel

# What kernels take as constants stands in their own file: Numba's cache does not notice a change elsewhere.
STRIP = 1600
"""Samples of a row that are done at a time."""

PITCH = STRIP + 16
"""Samples from row to row of the window: an odd number of cache lines, so that the rows above each other do
not compete for the same places in the cache."""

BLOCK = 64
"""Rows that are added to the window at a time."""


@kernel
def separable(source: Rows, target: Rows, weights: Row, window: Row, spare: Row, channels: int) -> None:
    """Blur with the symmetric kernel whose right half, centre first, is `weights`.

    `source` is larger than `target` by len(weights) - 1 pixels on every side: 1, 2, 4, 6 or a multiple of 4.
    `window` is scratch of 2 (len(weights) - 1) + `BLOCK` rows of `PITCH` samples, `spare` one such row.
    """
    for left in range(0, len(target[0]), STRIP):
        width = min(STRIP, len(target[0]) - left)
        _strip(source, target, weights, window, spare, channels, left, width)


@kernel
def _strip(
    source: Rows, target: Rows, weights: Row, window: Row, spare: Row, channels: int, left: int, width: int
) -> None:
    """Blur `width` samples of every row, from sample `left` on."""
    reach = len(weights) - 1
    for y in range(2 * reach):
        _across(window[y * PITCH : y * PITCH + width], weights, source[y][left:], channels)
    for top in range(0, len(target), BLOCK):
        count = min(BLOCK, len(target) - top)
        for y in range(2 * reach, 2 * reach + count):
            _across(window[y * PITCH : y * PITCH + width], weights, source[top + y][left:], channels)
        for y in range(0, count, 4):
            first, second = top + y, top + y + 1
            _down(
                _part(target, first, spare, left, width), _part(target, second, spare, left, width),
                _part(target, first + 2, spare, left, width), _part(target, second + 2, spare, left, width),
                weights, window[y * PITCH :],
            )  # fmt: skip
        for y in range(2 * reach):
            _copy(window[y * PITCH : y * PITCH + width], window[(y + count) * PITCH :])


@kernel
def _part(target: Rows, y: int, spare: Row, left: int, width: int) -> Row:
    """The strip's part of row `y`; below the last one, where results go that nobody wants, a spare row."""
    return target[y][left : left + width] if y < len(target) else spare[:width]


@kernel
def _copy(out: Row, row: Row) -> None:
    for i in range(len(out)):
        out[i] = row[i]


@kernel
def _down(o: Row, p: Row, q: Row, r: Row, weights: Row, window: Row) -> None:
    """Make four rows, one below the other, from the window that begins at the first tap of `o`."""
    reach = len(weights) - 1
    if reach == 1:
        _down_1(o, p, q, r, weights, window)
    elif reach == 2:
        _down_2(o, p, q, r, weights, window)
    elif reach == 4:
        _down_4(o, p, q, r, weights, window)
    elif reach == 6:
        _down_6(o, p, q, r, weights, window)
    else:
        _down_8(o, p, q, r, weights, window[(reach - 8) * PITCH :])
        for k in range(9, reach, 4):
            first, last = (reach - k - 3) * PITCH, (reach + k) * PITCH
            _down_more(o, p, q, r, weights[k : k + 4], window[first:], window[last:])


@kernel
def _across(out: Row, weights: Row, row: Row, channels: int) -> None:
    if channels == 3:
        _across_colour(out, weights, row)
    else:
        _across_grey(out, weights, row)


@kernel
def _down_1(o: Row, p: Row, q: Row, r: Row, w: Row, v: Row) -> None:
    w0, w1 = w[0], w[1]
    for i in range(len(o)):
        a0, a1, a2, a3 = v[i], v[i + PITCH], v[i + 2 * PITCH], v[i + 3 * PITCH]
        a4, a5 = v[i + 4 * PITCH], v[i + 5 * PITCH]
        o[i] = w0 * a1 + w1 * (a0 + a2)
        p[i] = w0 * a2 + w1 * (a1 + a3)
        q[i] = w0 * a3 + w1 * (a2 + a4)
        r[i] = w0 * a4 + w1 * (a3 + a5)


@kernel
def _down_2(o: Row, p: Row, q: Row, r: Row, w: Row, v: Row) -> None:
    w0, w1, w2 = w[0], w[1], w[2]
    for i in range(len(o)):
        a0, a1, a2, a3 = v[i], v[i + PITCH], v[i + 2 * PITCH], v[i + 3 * PITCH]
        a4, a5, a6, a7 = v[i + 4 * PITCH], v[i + 5 * PITCH], v[i + 6 * PITCH], v[i + 7 * PITCH]
        o[i] = w0 * a2 + w1 * (a1 + a3) + w2 * (a0 + a4)
        p[i] = w0 * a3 + w1 * (a2 + a4) + w2 * (a1 + a5)
        q[i] = w0 * a4 + w1 * (a3 + a5) + w2 * (a2 + a6)
        r[i] = w0 * a5 + w1 * (a4 + a6) + w2 * (a3 + a7)


@kernel
def _down_4(o: Row, p: Row, q: Row, r: Row, w: Row, v: Row) -> None:
    w0, w1, w2, w3, w4 = w[0], w[1], w[2], w[3], w[4]
    for i in range(len(o)):
        a0, a1, a2, a3 = v[i], v[i + PITCH], v[i + 2 * PITCH], v[i + 3 * PITCH]
        a4, a5, a6, a7 = v[i + 4 * PITCH], v[i + 5 * PITCH], v[i + 6 * PITCH], v[i + 7 * PITCH]
        a8, a9, a10, a11 = v[i + 8 * PITCH], v[i + 9 * PITCH], v[i + 10 * PITCH], v[i + 11 * PITCH]
        o[i] = w0 * a4 + w1 * (a3 + a5) + w2 * (a2 + a6) + w3 * (a1 + a7) + w4 * (a0 + a8)
        p[i] = w0 * a5 + w1 * (a4 + a6) + w2 * (a3 + a7) + w3 * (a2 + a8) + w4 * (a1 + a9)
        q[i] = w0 * a6 + w1 * (a5 + a7) + w2 * (a4 + a8) + w3 * (a3 + a9) + w4 * (a2 + a10)
        r[i] = w0 * a7 + w1 * (a6 + a8) + w2 * (a5 + a9) + w3 * (a4 + a10) + w4 * (a3 + a11)


@kernel
def _down_6(o: Row, p: Row, q: Row, r: Row, w: Row, v: Row) -> None:
    w0, w1, w2, w3, w4, w5, w6 = w[0], w[1], w[2], w[3], w[4], w[5], w[6]
    for i in range(len(o)):
        a0, a1, a2, a3 = v[i], v[i + PITCH], v[i + 2 * PITCH], v[i + 3 * PITCH]
        a4, a5, a6, a7 = v[i + 4 * PITCH], v[i + 5 * PITCH], v[i + 6 * PITCH], v[i + 7 * PITCH]
        a8, a9, a10, a11 = v[i + 8 * PITCH], v[i + 9 * PITCH], v[i + 10 * PITCH], v[i + 11 * PITCH]
        a12, a13, a14, a15 = v[i + 12 * PITCH], v[i + 13 * PITCH], v[i + 14 * PITCH], v[i + 15 * PITCH]
        inner = w0 * a6 + w1 * (a5 + a7) + w2 * (a4 + a8) + w3 * (a3 + a9)
        o[i] = inner + w4 * (a2 + a10) + w5 * (a1 + a11) + w6 * (a0 + a12)
        inner = w0 * a7 + w1 * (a6 + a8) + w2 * (a5 + a9) + w3 * (a4 + a10)
        p[i] = inner + w4 * (a3 + a11) + w5 * (a2 + a12) + w6 * (a1 + a13)
        inner = w0 * a8 + w1 * (a7 + a9) + w2 * (a6 + a10) + w3 * (a5 + a11)
        q[i] = inner + w4 * (a4 + a12) + w5 * (a3 + a13) + w6 * (a2 + a14)
        inner = w0 * a9 + w1 * (a8 + a10) + w2 * (a7 + a11) + w3 * (a6 + a12)
        r[i] = inner + w4 * (a5 + a13) + w5 * (a4 + a14) + w6 * (a3 + a15)


@kernel
def _down_8(o: Row, p: Row, q: Row, r: Row, w: Row, v: Row) -> None:
    w0, w1, w2, w3, w4, w5, w6, w7, w8 = w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8]
    for i in range(len(o)):
        a0, a1, a2, a3 = v[i], v[i + PITCH], v[i + 2 * PITCH], v[i + 3 * PITCH]
        a4, a5, a6, a7 = v[i + 4 * PITCH], v[i + 5 * PITCH], v[i + 6 * PITCH], v[i + 7 * PITCH]
        a8, a9, a10, a11 = v[i + 8 * PITCH], v[i + 9 * PITCH], v[i + 10 * PITCH], v[i + 11 * PITCH]
        a12, a13, a14, a15 = v[i + 12 * PITCH], v[i + 13 * PITCH], v[i + 14 * PITCH], v[i + 15 * PITCH]
        a16, a17, a18, a19 = v[i + 16 * PITCH], v[i + 17 * PITCH], v[i + 18 * PITCH], v[i + 19 * PITCH]
        inner = w0 * a8 + w1 * (a7 + a9) + w2 * (a6 + a10) + w3 * (a5 + a11) + w4 * (a4 + a12)
        o[i] = inner + w5 * (a3 + a13) + w6 * (a2 + a14) + w7 * (a1 + a15) + w8 * (a0 + a16)
        inner = w0 * a9 + w1 * (a8 + a10) + w2 * (a7 + a11) + w3 * (a6 + a12) + w4 * (a5 + a13)
        p[i] = inner + w5 * (a4 + a14) + w6 * (a3 + a15) + w7 * (a2 + a16) + w8 * (a1 + a17)
        inner = w0 * a10 + w1 * (a9 + a11) + w2 * (a8 + a12) + w3 * (a7 + a13) + w4 * (a6 + a14)
        q[i] = inner + w5 * (a5 + a15) + w6 * (a4 + a16) + w7 * (a3 + a17) + w8 * (a2 + a18)
        inner = w0 * a11 + w1 * (a10 + a12) + w2 * (a9 + a13) + w3 * (a8 + a14) + w4 * (a7 + a15)
        r[i] = inner + w5 * (a6 + a16) + w6 * (a5 + a17) + w7 * (a4 + a18) + w8 * (a3 + a19)


@kernel
def _down_more(o: Row, p: Row, q: Row, r: Row, w: Row, v: Row, z: Row) -> None:
    """Add four taps to a side: `v` begins at the farthest above `o`, `z` at the nearest below it."""
    w0, w1, w2, w3 = w[0], w[1], w[2], w[3]
    for i in range(len(o)):
        a0, a1, a2, a3 = v[i], v[i + PITCH], v[i + 2 * PITCH], v[i + 3 * PITCH]
        a4, a5, a6 = v[i + 4 * PITCH], v[i + 5 * PITCH], v[i + 6 * PITCH]
        b0, b1, b2, b3 = z[i], z[i + PITCH], z[i + 2 * PITCH], z[i + 3 * PITCH]
        b4, b5, b6 = z[i + 4 * PITCH], z[i + 5 * PITCH], z[i + 6 * PITCH]
        o[i] = o[i] + w0 * (a3 + b0) + w1 * (a2 + b1) + w2 * (a1 + b2) + w3 * (a0 + b3)
        p[i] = p[i] + w0 * (a4 + b1) + w1 * (a3 + b2) + w2 * (a2 + b3) + w3 * (a1 + b4)
        q[i] = q[i] + w0 * (a5 + b2) + w1 * (a4 + b3) + w2 * (a3 + b4) + w3 * (a2 + b5)
        r[i] = r[i] + w0 * (a6 + b3) + w1 * (a5 + b4) + w2 * (a4 + b5) + w3 * (a3 + b6)


def _taps_across(step: int) -> Callable[[Row, Row, Row], Any]:
    """The kernel for samples whose neighbours lie `step` away: a constant, so made once for each."""

    @kernel
    def one(out: Row, w: Row, a: Row) -> None:
        w0, w1 = w[0], w[1]
        for i in range(len(out)):
            out[i] = w0 * a[i + step] + w1 * (a[i] + a[i + 2 * step])

    @kernel
    def two(out: Row, w: Row, a: Row) -> None:
        w0, w1, w2 = w[0], w[1], w[2]
        for i in range(len(out)):
            inner = w0 * a[i + 2 * step] + w1 * (a[i + step] + a[i + 3 * step])
            out[i] = inner + w2 * (a[i] + a[i + 4 * step])

    @kernel
    def four(out: Row, w: Row, a: Row) -> None:
        w0, w1, w2, w3, w4 = w[0], w[1], w[2], w[3], w[4]
        for i in range(len(out)):
            inner = w0 * a[i + 4 * step] + w1 * (a[i + 3 * step] + a[i + 5 * step])
            inner = inner + w2 * (a[i + 2 * step] + a[i + 6 * step])
            out[i] = inner + w3 * (a[i + step] + a[i + 7 * step]) + w4 * (a[i] + a[i + 8 * step])

    @kernel
    def six(out: Row, w: Row, a: Row) -> None:
        w0, w1, w2, w3, w4, w5, w6 = w[0], w[1], w[2], w[3], w[4], w[5], w[6]
        for i in range(len(out)):
            inner = w0 * a[i + 6 * step] + w1 * (a[i + 5 * step] + a[i + 7 * step])
            inner = (
                inner + w2 * (a[i + 4 * step] + a[i + 8 * step]) + w3 * (a[i + 3 * step] + a[i + 9 * step])
            )
            inner = inner + w4 * (a[i + 2 * step] + a[i + 10 * step])
            out[i] = inner + w5 * (a[i + step] + a[i + 11 * step]) + w6 * (a[i] + a[i + 12 * step])

    @kernel
    def eight(out: Row, w: Row, a: Row) -> None:
        w0, w1, w2, w3, w4, w5, w6, w7, w8 = w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8]
        for i in range(len(out)):
            inner = w0 * a[i + 8 * step] + w1 * (a[i + 7 * step] + a[i + 9 * step])
            inner = (
                inner + w2 * (a[i + 6 * step] + a[i + 10 * step]) + w3 * (a[i + 5 * step] + a[i + 11 * step])
            )
            inner = (
                inner + w4 * (a[i + 4 * step] + a[i + 12 * step]) + w5 * (a[i + 3 * step] + a[i + 13 * step])
            )
            inner = inner + w6 * (a[i + 2 * step] + a[i + 14 * step])
            out[i] = inner + w7 * (a[i + step] + a[i + 15 * step]) + w8 * (a[i] + a[i + 16 * step])

    @kernel
    def more(out: Row, w: Row, a: Row, b: Row) -> None:
        """Add four taps to a side: `a` begins at the leftmost, `b` at the nearest on the right."""
        w0, w1, w2, w3 = w[0], w[1], w[2], w[3]
        for i in range(len(out)):
            inner = w0 * (a[i + 3 * step] + b[i]) + w1 * (a[i + 2 * step] + b[i + step])
            out[i] = out[i] + inner + w2 * (a[i + step] + b[i + 2 * step]) + w3 * (a[i] + b[i + 3 * step])

    @kernel
    def across(out: Row, weights: Row, line: Row) -> None:
        reach = len(weights) - 1
        if reach == 1:
            one(out, weights, line)
        elif reach == 2:
            two(out, weights, line)
        elif reach == 4:
            four(out, weights, line)
        elif reach == 6:
            six(out, weights, line)
        else:
            eight(out, weights, line[(reach - 8) * step :])
            for k in range(9, reach, 4):
                more(out, weights[k : k + 4], line[(reach - k - 3) * step :], line[(reach + k) * step :])

    return across


_across_grey = _taps_across(1)
_across_colour = _taps_across(3)
