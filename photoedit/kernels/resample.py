"""Resampling to another size: every output pixel is a weighted sum of a run of source pixels.

The sum goes down first, because that direction is a sum of whole rows, then across. Tables of weights
come from `photoedit.filters._weights`.
"""

from .compiling import Row, Rows, f32, kernel

ZERO = f32(0.0)


@kernel
def separable(
    source: Rows, target: Rows, line: Row, channels: int,
    starts_x: Row, weights_x: Rows, first_x: int,
    starts_y: Row, weights_y: Rows, first_y: int,
) -> None:  # fmt: skip
    """Resample `source` into `target`.

    `starts_x[i]` is the first source column that target column i needs, `weights_x[i]` its weights;
    `first_x` is the column at which `source` begins. Likewise for y. `line` is scratch for a source row.
    """
    for y in range(len(target)):
        _down(source, starts_y[y] - first_y, weights_y[y], line)
        if channels == 3:
            _across_rgb(line, target[y], starts_x, weights_x, first_x)
        else:
            _across_grey(line, target[y], starts_x, weights_x, first_x)


@kernel
def _down(source: Rows, start: int, weights: Row, out: Row) -> None:
    row = source[start]
    weight = weights[0]
    for i in range(len(out)):
        out[i] = weight * row[i]
    k = 1
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
def _across_rgb(line: Row, out: Row, starts: Row, weights: Rows, first: int) -> None:
    for x in range(len(starts)):
        taps = weights[x]
        start = (starts[x] - first) * 3
        part = line[start : start + 3 * len(taps)]
        red = green = blue = ZERO
        for k in range(len(taps)):
            weight = taps[k]
            red = red + weight * part[3 * k]
            green = green + weight * part[3 * k + 1]
            blue = blue + weight * part[3 * k + 2]
        out[3 * x] = red
        out[3 * x + 1] = green
        out[3 * x + 2] = blue


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
