"""Half the size and back: the two steps of a pyramid of ever smaller pictures.

Both use the binomial weights 1 4 6 4 1. Done several times over they are the convolution with a cubic
B-spline, whose spectrum vanishes where sampling would fold frequencies onto the slow ones that a large blur
keeps (P. Burt, E. Adelson, "The Laplacian pyramid as a compact image code", IEEE Trans. Commun. 31, 1983).
"""

from .compiling import Row, Rows, f32, kernel, single, whole

SIDE, NEXT, MIDDLE = f32(1 / 16), f32(4 / 16), f32(6 / 16)
EIGHTH, HALF, MOST = f32(1 / 8), f32(1 / 2), f32(6 / 8)


@kernel
def reduce(source: Rows, target: Rows, lines: Rows, channels: int, top: int, left: int) -> None:
    """Make a picture of half the size.

    Pixel (x, y) of `target` is centred on (2x + 2, 2y + 2) of `source`, counted from row `top` and pixel
    `left` on. `lines` are two rows of scratch, a pixel longer than a source row.
    """
    start, samples = left * channels, 2 * len(target[0]) + 3 * channels
    for y in range(len(target)):
        row = top + 2 * y
        _five(
            lines[0][:samples], source[row][start:], source[row + 1][start:], source[row + 2][start:],
            source[row + 3][start:], source[row + 4][start:],
        )  # fmt: skip
        _half_as_wide(target[y], lines[0], lines[1], channels)


@kernel
def reduce_levels(
    source: Rows, target: Rows, lines: Rows, channels: int, top: int, left: int, white: int
) -> None:
    """As `reduce`, of whole numbers up to `white`, which becomes 1."""
    start, samples = left * channels, 2 * len(target[0]) + 3 * channels
    scale = single(1 / (16 * white))
    for y in range(len(target)):
        row = top + 2 * y
        _five_levels(
            lines[0][:samples], source[row][start:], source[row + 1][start:], source[row + 2][start:],
            source[row + 3][start:], source[row + 4][start:], scale,
        )  # fmt: skip
        _half_as_wide(target[y], lines[0], lines[1], channels)


@kernel
def _five(out: Row, a: Row, b: Row, c: Row, d: Row, e: Row) -> None:
    for i in range(len(out)):
        out[i] = SIDE * (a[i] + e[i]) + NEXT * (b[i] + d[i]) + MIDDLE * c[i]


@kernel
def _five_levels(out: Row, a: Row, b: Row, c: Row, d: Row, e: Row, scale: float) -> None:
    """The sums of whole numbers are exact."""
    for i in range(len(out)):
        total = whole(a[i]) + whole(e[i]) + 4 * (whole(b[i]) + whole(d[i])) + 6 * whole(c[i])
        out[i] = single(total) * scale


@kernel
def _half_as_wide(out: Row, line: Row, parts: Row, channels: int) -> None:
    """Pixel x of `out` has 2x + 2 of `line` in its middle."""
    count, one, two = len(out), channels, 2 * channels
    half = count + two
    even, odd = parts[:half], parts[half : 2 * half]
    _part(even, odd, line, channels)
    _five(out, even[:count], odd[:count], even[one:], odd[one:], even[two:])


@kernel
def _part(even: Row, odd: Row, row: Row, channels: int) -> None:
    """Put the pixels at even places and those at odd ones in rows of their own.

    So only the sums that are kept are made.
    """
    if channels == 3:
        for x in range(len(even) // 3):
            even[3 * x] = row[6 * x]
            even[3 * x + 1] = row[6 * x + 1]
            even[3 * x + 2] = row[6 * x + 2]
            odd[3 * x] = row[6 * x + 3]
            odd[3 * x + 1] = row[6 * x + 4]
            odd[3 * x + 2] = row[6 * x + 5]
    else:
        for x in range(len(even)):
            even[x], odd[x] = row[2 * x], row[2 * x + 1]


@kernel
def expand(source: Rows, target: Rows, lines: Rows, channels: int, top: int, left: int) -> None:
    """Make a picture of twice the size.

    Pixel (x, y) of `target` lies at ((x + left) / 2 + 1, (y + top) / 2 + 1) of `source`. `lines` are four
    rows of scratch, twice as long as a source row.
    """
    count = len(target[0])
    start = left * channels
    for y in range(len(target)):
        row = (top + y) // 2
        if y == 0:
            _twice_as_wide(lines[row % 3], source[row], lines[3], channels)
            _twice_as_wide(lines[(row + 1) % 3], source[row + 1], lines[3], channels)
        if y == 0 or (top + y) % 2 == 0:
            _twice_as_wide(lines[(row + 2) % 3], source[row + 2], lines[3], channels)
        above = lines[row % 3][start : start + count]
        middle = lines[(row + 1) % 3][start : start + count]
        below = lines[(row + 2) % 3][start : start + count]
        if (top + y) % 2 == 0:
            _three(target[y], above, middle, below)
        else:
            _two(target[y], middle, below)


@kernel
def _three(out: Row, a: Row, b: Row, c: Row) -> None:
    for i in range(len(out)):
        out[i] = EIGHTH * (a[i] + c[i]) + MOST * b[i]


@kernel
def _two(out: Row, a: Row, b: Row) -> None:
    for i in range(len(out)):
        out[i] = HALF * (a[i] + b[i])


@kernel
def _twice_as_wide(out: Row, row: Row, soft: Row, channels: int) -> None:
    """Pixel 2x of `out` has x + 1 of `row` in its middle, pixel 2x + 1 lies between x + 1 and x + 2."""
    count = len(row) - 2 * channels
    first, second, third = row[:count], row[channels : channels + count], row[2 * channels :]
    even, odd = soft[:count], soft[count : 2 * count]
    _three(even, first, second, third)
    _two(odd, second, third)
    if channels == 3:
        for x in range(count // 3):
            out[6 * x] = even[3 * x]
            out[6 * x + 1] = even[3 * x + 1]
            out[6 * x + 2] = even[3 * x + 2]
            out[6 * x + 3] = odd[3 * x]
            out[6 * x + 4] = odd[3 * x + 1]
            out[6 * x + 5] = odd[3 * x + 2]
    else:
        for x in range(count):
            out[2 * x] = even[x]
            out[2 * x + 1] = odd[x]
