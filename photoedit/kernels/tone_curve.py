"""Tone curves other than that of sRGB, in place, looked up in a table.

Between two values of the table lies a straight line. The places are roots of the values (`roots` square roots
one after the other), because curves and their inverses bend most near black: with 4096 steps no 16-bit value
is off by more than a hundredth of itself near black and a ten-millionth near white. The curve goes on oddly
below 0, and beyond 1 as a power of the value, so that nothing is clamped.
"""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, ONE = f32(0.0), f32(1.0)


@kernel
def look_up(rows: Rows, table: Row, roots: int, exponent: float) -> None:
    """Put every value through a curve; see `photoedit.colour.Table`."""
    steps = single(len(table) - 2)
    power = single(exponent)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            size = math.fabs(value)
            if size <= ONE:
                place = size
                for _ in range(roots):
                    place = math.sqrt(place)
                place = place * steps
                k = whole(place)
                low = table[k]
                result = low + (place - single(k)) * (table[k + 1] - low)
            else:
                result = size**power
            row[i] = result if value >= ZERO else -result
