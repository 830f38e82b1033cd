"""Counting values."""

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO = f32(0.0)
HALF = f32(0.5)


@kernel
def count(rows: Rows, counts: Row) -> None:
    """Add every sample to its bin; bin i of n stands for the value i / (n - 1), clamped to 0..1.

    A NaN counts as 0.
    """
    top = single(len(counts) - 1)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i] * top
            value = value if value > ZERO else ZERO
            value = value if value < top else top
            counts[whole(value + HALF)] += 1
