"""Patterns on a grid that begins at the photo's corner: blocks, and the dots of ordered dithering."""

import math

from .compiling import Row, Rows, kernel, single


@kernel
def blocks(
    source: Rows, target: Rows, sums: Row, size: int, x: int, y: int, width: int, height: int, channels: int
) -> None:
    """Fill every block of `size` pixels with its mean; blocks at the photo's edge end there.

    The target's first pixel is (`x`, `y`) of a photo of `width` x `height`; `source` is larger by `size` - 1
    pixels on every side. `sums` is scratch, numbers of 64 bits, as many as a row of `source` has.
    """
    bottom, reach = y + len(target), size - 1
    for top in range(y // size * size, bottom, size):
        first_row, stop_row = max(top, 0), min(top + size, height)
        begin, end = max(top, y), min(top + size, bottom)
        if first_row >= stop_row:
            continue  # beyond the photo
        _clear(sums)
        for v in range(first_row, stop_row):
            _add(sums, source[v - y + reach])
        out = target[begin - y]
        _fill(out, sums, stop_row - first_row, size, x, width, channels)
        for v in range(begin + 1, end):
            _copy(target[v - y], out)


@kernel
def _clear(sums: Row) -> None:
    for i in range(len(sums)):
        sums[i] = 0.0


@kernel
def _add(sums: Row, row: Row) -> None:
    for i in range(len(sums)):
        sums[i] = sums[i] + row[i]


@kernel
def _fill(out: Row, sums: Row, rows: int, size: int, x: int, width: int, channels: int) -> None:
    """One row of the means of blocks, from `sums` over so many rows."""
    right, reach = x + len(out) // channels, size - 1
    for left in range(x // size * size, right, size):
        first, stop = max(left, 0), min(left + size, width)
        if first >= stop:
            continue  # beyond the photo
        for c in range(channels):
            total = 0.0
            for u in range(first, stop):
                total += sums[(u - x + reach) * channels + c]
            mean = single(total / ((stop - first) * rows))
            for u in range(max(left, x), min(left + size, right)):
                out[(u - x) * channels + c] = mean


@kernel
def _copy(out: Row, row: Row) -> None:
    for i in range(len(out)):
        out[i] = row[i]


@kernel
def dots(source: Rows, target: Rows, thresholds: Rows, levels: int, y: int) -> None:
    """Round to one of `levels` values, up where the rest exceeds the threshold of the sample.

    The rows of `thresholds`, 0..1, repeat themselves; the target's first row is row `y` of the photo.
    """
    top = single(levels - 1)
    for row in range(len(target)):
        line, out = source[row], target[row]
        limits = thresholds[(row + y) % len(thresholds)]
        for i in range(len(out)):
            value = line[i] * top + limits[i]
            value = value if value > single(0.0) else single(0.0)
            value = value if value < top else top
            out[i] = single(math.floor(value)) / top
