"""Patterns on a grid that begins at the photo's corner: blocks, and the dots of ordered dithering."""

import math

from .compiling import Rows, kernel, single


@kernel
def blocks(
    source: Rows, target: Rows, size: int, x: int, y: int, width: int, height: int, channels: int
) -> None:
    """Fill every block of `size` pixels with its mean; blocks at the photo's edge end there.

    The target's first pixel is (`x`, `y`) of a photo of `width` x `height`; `source` is larger by `size` - 1
    pixels on every side.
    """
    right, bottom = x + len(target[0]) // channels, y + len(target)
    reach = size - 1
    for top in range(y // size * size, bottom, size):
        first_row, stop_row = max(top, 0), min(top + size, height)
        for left in range(x // size * size, right, size):
            first, stop = max(left, 0), min(left + size, width)
            count = (stop - first) * (stop_row - first_row)
            for c in range(channels):
                if count <= 0 or stop <= first:
                    continue  # beyond the photo
                total = 0.0
                for v in range(first_row, stop_row):
                    row = source[v - y + reach]
                    for u in range(first, stop):
                        total += row[(u - x + reach) * channels + c]
                mean = single(total / count)
                for v in range(max(top, y), min(top + size, bottom)):
                    out = target[v - y]
                    for u in range(max(left, x), min(left + size, right)):
                        out[(u - x) * channels + c] = mean


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
