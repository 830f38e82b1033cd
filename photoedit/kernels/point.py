"""Point operations: every pixel for itself, in place."""

from .compiling import Rows, kernel, single


@kernel
def affine(rows: Rows, gain: float, offset: float) -> None:
    """value * `gain` + `offset`."""
    factor, shift = single(gain), single(offset)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            row[i] = row[i] * factor + shift


@kernel
def matrix(
    rows: Rows,
    rr: float, rg: float, rb: float,
    gr: float, gg: float, gb: float,
    br: float, bg: float, bb: float,
) -> None:  # fmt: skip
    """Multiply every RGB pixel with a 3 x 3 matrix, given row by row."""
    a, b, c = single(rr), single(rg), single(rb)
    d, e, f = single(gr), single(gg), single(gb)
    g, h, i = single(br), single(bg), single(bb)
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            red, green, blue = row[3 * x], row[3 * x + 1], row[3 * x + 2]
            row[3 * x] = a * red + b * green + c * blue
            row[3 * x + 1] = d * red + e * green + f * blue
            row[3 * x + 2] = g * red + h * green + i * blue


@kernel
def power(rows: Rows, exponent: float) -> None:
    """value ^ `exponent` for positive values; the others stay as they are."""
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            row[i] = value ** single(exponent) if value > 0 else value
