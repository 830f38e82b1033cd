"""Error diffusion: what rounding a sample takes away is given to those right of it and below."""

import math

from .compiling import Rows, kernel, single


@kernel
def floyd_steinberg(
    source: Rows, target: Rows, spread: Rows, levels: int, x: int, y: int, width: int, height: int,
    reach: int, side: int, lead: int, channels: int,
) -> None:  # fmt: skip
    """Round to one of `levels` values, in blocks of `side` pixels that begin at the photo's corner.

    R. Floyd and L. Steinberg, "An adaptive algorithm for spatial greyscale", 1976. A block is done as if
    nothing was beyond `lead` pixels of it, so it is the same whatever else is asked for. The target's first
    pixel is (`x`, `y`) of a photo of `width` x `height`; `source` is larger by `reach` pixels on every side.
    `spread` are three rows with room for a block, its leads, and one more pixel on each side.
    """
    right, bottom = min(x + len(target[0]) // channels, width), min(y + len(target), height)
    for top in range(max(y, 0) // side * side, bottom, side):
        for left in range(max(x, 0) // side * side, right, side):
            begin, first_row = max(left - lead, 0), max(top - lead, 0)
            samples = (min(left + side + lead, width) - begin) * channels
            fill(spread[first_row % 2])
            for v in range(first_row, min(top + side, bottom)):
                line = source[v - y + reach][(begin - x + reach) * channels :]
                fill(spread[(v + 1) % 2])
                diffuse(line, spread[v % 2], spread[(v + 1) % 2], spread[2], samples, levels, channels)
                if v >= max(top, y):
                    first, stop = max(left, x), min(left + side, right)
                    made = spread[2][(first - begin) * channels :]
                    out = target[v - y][(first - x) * channels :]
                    for i in range((stop - first) * channels):
                        out[i] = made[i]


@kernel
def fill(row: Rows) -> None:
    """Set a row to 0."""
    for i in range(len(row)):
        row[i] = single(0.0)


@kernel
def diffuse(
    line: Rows, here: Rows, below: Rows, made: Rows, samples: int, levels: int, channels: int
) -> None:
    """One row of that, into `made`; `here` and `below` begin one pixel further to the left."""
    most = single(levels - 1)
    rest, ahead = here[channels:], here[2 * channels :]
    under, beyond = below[channels:], below[2 * channels :]
    for i in range(samples):
        value = line[i] * most
        value = value if value > single(0.0) else single(0.0)
        value = (value if value < most else most) + rest[i]
        near = single(math.floor(value + single(0.5)))
        near = near if near > single(0.0) else single(0.0)
        near = near if near < most else most
        made[i] = near / most
        share = (value - near) * single(0.0625)
        ahead[i] += share * single(7.0)
        below[i] += share * single(3.0)
        under[i] += share * single(5.0)
        beyond[i] += share
