"""Point operations: every pixel for itself, in place."""

from .compiling import Row, Rows, kernel, single


@kernel
def affine(rows: Rows, gain: float, offset: float) -> None:
    """value * `gain` + `offset`."""
    factor, shift = single(gain), single(offset)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            row[i] = row[i] * factor + shift


@kernel
def matrix(rows: Rows, weights: Row) -> None:
    """Multiply every RGB pixel with a 3 x 3 matrix and add an offset: `weights` has 4 numbers a channel."""
    a, b, c, d = weights[0], weights[1], weights[2], weights[3]
    e, f, g, h = weights[4], weights[5], weights[6], weights[7]
    i, j, k, m = weights[8], weights[9], weights[10], weights[11]
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            red, green, blue = row[3 * x], row[3 * x + 1], row[3 * x + 2]
            row[3 * x] = a * red + b * green + c * blue + d
            row[3 * x + 1] = e * red + f * green + g * blue + h
            row[3 * x + 2] = i * red + j * green + k * blue + m


@kernel
def power(rows: Rows, exponent: float) -> None:
    """value ^ `exponent` for positive values; the others stay as they are."""
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            row[i] = value ** single(exponent) if value > 0 else value
