"""Resampling to another size: every output pixel is a weighted sum of a run of source pixels.

The sum goes down first, because that direction is a sum of whole rows, then across. Tables of weights
come from `photoedit.filters._weights`.

Across, what a pixel needs lies where its weights say, so one row has no long runs to go through. Therefore
`LANES` rows are made side by side: interleaved, the same sample of all of them is one run, and so are their
three colours (12 taps: 3 ns a pixel, interleaving included, against 7.8 row by row; measured). Taps are taken
in as few passes as there are kernels for.
"""

from .compiling import Row, Rows, f32, kernel

ZERO = f32(0.0)
LANES = 8
"""Rows side by side. The kernels that interleave them name each, and so become shuffles of registers."""

STEP = 3 * LANES
"""Samples from one pixel to the next where rows are interleaved."""


@kernel
def separable(
    source: Rows, target: Rows, lines: Rows, woven: Row, made: Row, channels: int,
    starts_x: Row, weights_x: Rows, first_x: int,
    starts_y: Row, weights_y: Rows, first_y: int,
) -> None:  # fmt: skip
    """Resample `source` into `target`.

    `starts_x[i]` is the first source column that target column i needs, `weights_x[i]` its weights;
    `first_x` is the column at which `source` begins. Likewise for y. `lines` is scratch for `LANES` source
    rows; for colour, `woven` is scratch for as many samples, and `made` for those of `LANES` target rows.
    """
    for top in range(0, len(target), LANES):
        count = min(LANES, len(target) - top)
        for y in range(count):
            _down(source, starts_y[top + y] - first_y, weights_y[top + y], lines[y])
        if channels == 3:
            for y in range(count, LANES):  # what was in memory may be no number, or too large for a sum
                _clear(lines[y])
            _interleave(lines, woven)
            _across_rgb(woven, made, starts_x, weights_x, first_x)
            _separate(made, target[top : top + count])
        else:
            for y in range(count):
                _across_grey(lines[y], target[top + y], starts_x, weights_x, first_x)


@kernel
def _clear(out: Row) -> None:
    for i in range(len(out)):
        out[i] = ZERO


@kernel
def _down(source: Rows, start: int, weights: Row, out: Row) -> None:
    _clear(out)
    k = 0
    while k + 7 < len(weights):
        _add_eight(
            out, weights[k : k + 8],
            source[start + k], source[start + k + 1], source[start + k + 2], source[start + k + 3],
            source[start + k + 4], source[start + k + 5], source[start + k + 6], source[start + k + 7],
        )  # fmt: skip
        k += 8
    while k + 3 < len(weights):
        _add_four(
            out, weights[k : k + 4],
            source[start + k], source[start + k + 1], source[start + k + 2], source[start + k + 3],
        )  # fmt: skip
        k += 4
    while k < len(weights):
        _add(out, weights[k], source[start + k])
        k += 1


@kernel
def _add(out: Row, weight: float, row: Row) -> None:
    for i in range(len(out)):
        out[i] = out[i] + weight * row[i]


@kernel
def _add_four(out: Row, weights: Row, a: Row, b: Row, c: Row, d: Row) -> None:
    w0, w1, w2, w3 = weights[0], weights[1], weights[2], weights[3]
    for i in range(len(out)):
        out[i] = out[i] + w0 * a[i] + w1 * b[i] + w2 * c[i] + w3 * d[i]


@kernel
def _add_eight(
    out: Row, weights: Row, a: Row, b: Row, c: Row, d: Row, e: Row, f: Row, g: Row, h: Row
) -> None:
    w0, w1, w2, w3 = weights[0], weights[1], weights[2], weights[3]
    w4, w5, w6, w7 = weights[4], weights[5], weights[6], weights[7]
    for i in range(len(out)):
        upper = out[i] + w0 * a[i] + w1 * b[i] + w2 * c[i] + w3 * d[i]
        out[i] = upper + w4 * e[i] + w5 * f[i] + w6 * g[i] + w7 * h[i]


@kernel
def _interleave(lines: Rows, woven: Row) -> None:
    """Sample i of line r becomes sample `LANES` * i + r."""
    a, b, c, d = lines[0], lines[1], lines[2], lines[3]
    e, f, g, h = lines[4], lines[5], lines[6], lines[7]
    for i in range(len(a)):
        woven[LANES * i] = a[i]
        woven[LANES * i + 1] = b[i]
        woven[LANES * i + 2] = c[i]
        woven[LANES * i + 3] = d[i]
        woven[LANES * i + 4] = e[i]
        woven[LANES * i + 5] = f[i]
        woven[LANES * i + 6] = g[i]
        woven[LANES * i + 7] = h[i]


@kernel
def _separate(woven: Row, lines: Rows) -> None:
    """Undo `_interleave`; of fewer lines than `LANES`, the others are left out."""
    if len(lines) < LANES:
        for y in range(len(lines)):
            line = lines[y]
            for i in range(len(line)):
                line[i] = woven[LANES * i + y]
        return
    a, b, c, d = lines[0], lines[1], lines[2], lines[3]
    e, f, g, h = lines[4], lines[5], lines[6], lines[7]
    for i in range(len(a)):
        a[i] = woven[LANES * i]
        b[i] = woven[LANES * i + 1]
        c[i] = woven[LANES * i + 2]
        d[i] = woven[LANES * i + 3]
        e[i] = woven[LANES * i + 4]
        f[i] = woven[LANES * i + 5]
        g[i] = woven[LANES * i + 6]
        h[i] = woven[LANES * i + 7]


@kernel
def _across_rgb(woven: Row, made: Row, starts: Row, weights: Rows, first: int) -> None:
    """Make the pixels of all lanes from those of interleaved lines."""
    _clear(made)
    taps, k = len(weights[0]), 0
    while k + 11 < taps:
        _add_twelve_pixels(made, weights, k, woven, starts, first - k)
        k += 12
    while k + 3 < taps:
        _add_four_pixels(made, weights, k, woven, starts, first - k)
        k += 4
    while k < taps:
        _add_pixel(made, weights, k, woven, starts, first - k)
        k += 1


@kernel
def _add_pixel(made: Row, weights: Rows, k: int, woven: Row, starts: Row, first: int) -> None:
    """Add what tap `k` takes, to every pixel."""
    for x in range(len(starts)):
        v, out = woven[STEP * (starts[x] - first) :], made[STEP * x : STEP * (x + 1)]
        weight = weights[x][k]
        for i in range(STEP):
            out[i] = out[i] + weight * v[i]


@kernel
def _add_four_pixels(made: Row, weights: Rows, k: int, woven: Row, starts: Row, first: int) -> None:
    for x in range(len(starts)):
        v, out = woven[STEP * (starts[x] - first) :], made[STEP * x : STEP * (x + 1)]
        w = weights[x][k:]
        w0, w1, w2, w3 = w[0], w[1], w[2], w[3]
        for i in range(STEP):
            a0, a1, a2, a3 = v[i], v[i + STEP], v[i + 2 * STEP], v[i + 3 * STEP]
            out[i] = out[i] + w0 * a0 + w1 * a1 + w2 * a2 + w3 * a3


@kernel
def _add_twelve_pixels(made: Row, weights: Rows, k: int, woven: Row, starts: Row, first: int) -> None:
    for x in range(len(starts)):
        v, out = woven[STEP * (starts[x] - first) :], made[STEP * x : STEP * (x + 1)]
        w = weights[x][k:]
        w0, w1, w2, w3, w4, w5 = w[0], w[1], w[2], w[3], w[4], w[5]
        w6, w7, w8, w9, w10, w11 = w[6], w[7], w[8], w[9], w[10], w[11]
        for i in range(STEP):
            a0, a1, a2, a3 = v[i], v[i + STEP], v[i + 2 * STEP], v[i + 3 * STEP]
            a4, a5, a6, a7 = v[i + 4 * STEP], v[i + 5 * STEP], v[i + 6 * STEP], v[i + 7 * STEP]
            a8, a9, a10, a11 = v[i + 8 * STEP], v[i + 9 * STEP], v[i + 10 * STEP], v[i + 11 * STEP]
            upper = out[i] + w0 * a0 + w1 * a1 + w2 * a2 + w3 * a3 + w4 * a4 + w5 * a5
            out[i] = upper + w6 * a6 + w7 * a7 + w8 * a8 + w9 * a9 + w10 * a10 + w11 * a11


@kernel
def _across_grey(line: Row, out: Row, starts: Row, weights: Rows, first: int) -> None:
    for x in range(len(starts)):
        taps = weights[x]
        start = starts[x] - first
        part = line[start : start + len(taps)]
        grey = ZERO
        for k in range(len(taps)):
            grey = grey + taps[k] * part[k]
        out[x] = grey
