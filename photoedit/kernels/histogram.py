"""Counting values. Of n bins, bin i counts the values that round to i / (n - 1), clamped to 0..1."""

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO = f32(0.0)
HALF = f32(0.5)


@kernel
def count(rows: Rows, counts: Row) -> None:
    """Add every sample to its bin; a NaN counts as 0."""
    count_part(rows, 0, len(rows[0]), counts)


@kernel
def count_part(rows: Rows, left: int, right: int, counts: Row) -> None:
    """As `count`, of samples `left` … `right` - 1 of every row."""
    top = single(len(counts) - 1)
    for y in range(len(rows)):
        row = rows[y][left:right]
        for i in range(len(row)):
            value = row[i] * top
            value = value if value > ZERO else ZERO
            value = value if value < top else top
            counts[whole(value + HALF)] += 1


@kernel
def count_channels(rows: Rows, counts: Rows) -> None:
    """As `count`, with a row of bins for each channel."""
    channels = len(counts)
    top = single(len(counts[0]) - 1)
    for c in range(channels):
        bins = counts[c]
        for y in range(len(rows)):
            row = rows[y]
            for i in range(len(row) // channels):
                value = row[channels * i + c] * top
                value = value if value > ZERO else ZERO
                value = value if value < top else top
                bins[whole(value + HALF)] += 1
