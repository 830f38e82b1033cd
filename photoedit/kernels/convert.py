"""Into float32 and out of it, and the mirrored margin around a tile.

Only the engine's `tile` module calls these: once when a tile is loaded, once when it is stored.
"""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO = f32(0.0)
HALF = f32(0.5)
FAINT = f32(0.5 / 65535)
"""Alpha below this is 0 in any file: dividing by it would only blow rounding errors up."""


@kernel
def load(
    source: Rows, target: Rows, left: int, into_left: int, into_top: int, count: int, top: float
) -> None:
    """Write `count` samples of each source row, from sample `left` on, into target as value / `top`.

    `top` is the value of full white (255, 65535 or 1). They land at (`into_left`, `into_top`). A NaN
    in a float photo becomes 0.
    """
    scale = single(top)
    for y in range(len(source)):
        row = source[y][left : left + count]
        out = target[into_top + y][into_left : into_left + count]
        for i in range(count):
            value = single(row[i]) / scale
            out[i] = ZERO if math.isnan(value) else value


@kernel
def load_by_table(
    source: Rows,
    target: Rows,
    left: int,
    into_left: int,
    into_top: int,
    count: int,
    table: Row,
    channels: int,
) -> None:
    """As `load` for whole numbers, but with what `table` has for each: its row v is that of value v.

    Target and table may hold any type.
    """
    for y in range(len(source)):
        row = source[y][left : left + count]
        out = target[into_top + y][into_left : into_left + count]
        if channels == 3:
            for x in range(count // 3):
                out[3 * x] = table[3 * row[3 * x]]
                out[3 * x + 1] = table[3 * row[3 * x + 1] + 1]
                out[3 * x + 2] = table[3 * row[3 * x + 2] + 2]
        else:
            for x in range(count):
                out[x] = table[row[x]]


@kernel
def store_whole(source: Rows, target: Rows, left: int, count: int, top: float) -> None:
    """Write source rows as whole numbers 0..`top` from sample `left` of target rows on.

    Clamps, then rounds to the nearest (a half rounds up); a NaN becomes 0.
    """
    scale = single(top)
    for y in range(len(source)):
        row = source[y]
        out = target[y][left : left + count]
        for i in range(count):
            value = row[i] * scale
            value = value if value > ZERO else ZERO
            value = value if value < scale else scale
            out[i] = whole(value + HALF)


@kernel
def store_dithered(
    source: Rows, target: Rows, left: int, count: int, top: float, noise: Rows, column: int, line: int
) -> None:
    """As `store_whole`, but what is between two numbers becomes the upper one as often as it is near to it.

    `noise` has, for each place of a pattern that repeats, what is added before a number is cut off: between 0
    and 1, and never so near to those that a whole number would change. Its rows hold the pattern twice; the
    first row of `source` takes row `line` of it, from sample `column` on.
    """
    scale = single(top)
    period = len(noise[0]) // 2
    for y in range(len(source)):
        row = source[y]
        out = target[y][left : left + count]
        added = noise[(line + y) % len(noise)][column : column + period]
        for start in range(0, count, period):
            part = row[start : min(start + period, count)]
            result = out[start : min(start + period, count)]
            for i in range(len(part)):
                value = part[i] * scale
                value = value if value > ZERO else ZERO
                value = value if value < scale else scale
                result[i] = whole(value + added[i])


@kernel
def store_float(source: Rows, target: Rows, left: int, count: int) -> None:
    """Write source rows unchanged from sample `left` of target rows on."""
    for y in range(len(source)):
        row = source[y]
        out = target[y][left : left + count]
        for i in range(count):
            out[i] = row[i]


@kernel
def mirror(rows: Rows, x: int, y: int, width: int, height: int, channels: int) -> None:
    """Fill what of a tile lies outside its frame with the frame mirrored at its edges.

    The tile's first pixel lies at (`x`, `y`) of a frame of `width` x `height` pixels. Mirroring does not
    repeat the edge pixel (SciPy's mode ``mirror``) and may go over the frame more than once.
    """
    tile_width = len(rows[0]) // channels
    tile_height = len(rows)
    left = min(max(-x, 0), tile_width)
    right = max(min(width - x, tile_width), 0)
    for row_index in range(max(-y, 0), min(height - y, tile_height)):
        row = rows[row_index]
        for i in range(left):
            _copy_pixel(row, reflect(x + i, width) - x, i, channels)
        for i in range(right, tile_width):
            _copy_pixel(row, reflect(x + i, width) - x, i, channels)
    for row_index in range(tile_height):
        if not 0 <= y + row_index < height:
            origin = rows[reflect(y + row_index, height) - y]
            row = rows[row_index]
            for i in range(tile_width * channels):
                row[i] = origin[i]


@kernel
def _copy_pixel(row: Rows, origin: int, target: int, channels: int) -> None:
    for c in range(channels):
        row[target * channels + c] = row[origin * channels + c]


@kernel
def reflect(index: int, length: int) -> int:
    """Where `index` falls in 0..`length` - 1 when the line is mirrored at its ends."""
    period = 2 * (length - 1)
    if 0 < -index < length:
        return -index
    if length <= index <= period:  # so it nearly always is, and a division takes longer than all the rest
        return period - index
    if length == 1:
        return 0
    index = index % period
    return period - index if index >= length else index


@kernel
def premultiply(rows: Rows, alpha: Rows, channels: int) -> None:
    """Multiply each pixel with its alpha, in place."""
    for y in range(len(rows)):
        row = rows[y]
        weights = alpha[y]
        for x in range(len(weights)):
            for c in range(channels):
                row[x * channels + c] = row[x * channels + c] * weights[x]


@kernel
def unpremultiply(rows: Rows, alpha: Rows, channels: int) -> None:
    """Divide each pixel by its alpha, in place; what is invisible becomes 0."""
    for y in range(len(rows)):
        row = rows[y]
        weights = alpha[y]
        for x in range(len(weights)):
            weight = weights[x]
            for c in range(channels):
                value = row[x * channels + c]
                row[x * channels + c] = value / weight if weight > FAINT else ZERO
