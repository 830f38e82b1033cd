"""Point operations: every pixel for itself, in place."""

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, HALF = f32(0.0), f32(0.5)


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
def matrix_of_levels(
    source: Rows, target: Rows, left: int, into_left: int, count: int, weights: Row, top: float
) -> None:
    """As `matrix`, from whole numbers 0..`top` to such: what `load` and `store_whole` do is done on the way.

    `count` samples of each row, from sample `left` on, go into the target's rows from sample `into_left` on.
    """
    a, b, c, d = weights[0], weights[1], weights[2], weights[3]
    e, f, g, h = weights[4], weights[5], weights[6], weights[7]
    i, j, k, m = weights[8], weights[9], weights[10], weights[11]
    scale = single(top)
    for y in range(len(source)):
        row = source[y][left : left + count]
        out = target[y][into_left : into_left + count]
        for x in range(count // 3):
            red, green, blue = single(row[3 * x]), single(row[3 * x + 1]), single(row[3 * x + 2])
            red, green, blue = red / scale, green / scale, blue / scale
            out[3 * x] = _rounded((a * red + b * green + c * blue + d) * scale, scale)
            out[3 * x + 1] = _rounded((e * red + f * green + g * blue + h) * scale, scale)
            out[3 * x + 2] = _rounded((i * red + j * green + k * blue + m) * scale, scale)


@kernel
def _rounded(value: float, top: float) -> int:
    value = value if value > ZERO else ZERO
    value = value if value < top else top
    return whole(value + HALF)


@kernel
def power(rows: Rows, exponent: float) -> None:
    """value ^ `exponent` for positive values; the others stay as they are."""
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            row[i] = value ** single(exponent) if value > 0 else value
