"""The starlet transform ("a trous"): a picture as a sum of details of ever larger size.

J.-L. Starck and F. Murtagh, "Astronomical Image and Data Analysis", 2006. Each level is smoothed with the
B-spline weights 1 4 6 4 1, twice as far apart as on the level before; the difference is that level's detail.
"""

from .compiling import Row, Rows, f32, kernel

ZERO, ONE = f32(0.0), f32(1.0)
SIDE, NEXT, MIDDLE = f32(1 / 16), f32(4 / 16), f32(6 / 16)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)
TINY = f32(1e-12)


@kernel
def smooth(source: Rows, target: Rows, line: Row, step: int, channels: int) -> None:
    """Smooth with weights `step` pixels apart; `source` is larger by 2 `step` pixels on every side."""
    a, b, c, d = step * channels, 2 * step * channels, 3 * step * channels, 4 * step * channels
    sums = line[: len(source[0])]
    for y in range(len(target)):
        out = target[y]
        count = len(out)
        _five(
            sums,
            source[y],
            source[y + step],
            source[y + 2 * step],
            source[y + 3 * step],
            source[y + 4 * step],
        )
        _five(out, sums[:count], sums[a : a + count], sums[b : b + count], sums[c : c + count], sums[d:])


@kernel
def _five(out: Row, a: Row, b: Row, c: Row, d: Row, e: Row) -> None:
    for i in range(len(out)):
        out[i] = SIDE * (a[i] + e[i]) + NEXT * (b[i] + d[i]) + MIDDLE * c[i]


@kernel
def opponent(rows: Rows) -> None:
    """R, G, B become R - Y, Y, B - Y of the Rec. 709 luma Y, in place."""
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            luma = RED * row[3 * x] + GREEN * row[3 * x + 1] + BLUE * row[3 * x + 2]
            row[3 * x] = row[3 * x] - luma
            row[3 * x + 1] = luma
            row[3 * x + 2] = row[3 * x + 2] - luma


@kernel
def colours(rows: Rows) -> None:
    """Undo `opponent`."""
    for y in range(len(rows)):
        row = rows[y]
        for x in range(len(row) // 3):
            luma = row[3 * x + 1]
            red, blue = row[3 * x] + luma, row[3 * x + 2] + luma
            row[3 * x] = red
            row[3 * x + 1] = (luma - RED * red - BLUE * blue) / GREEN
            row[3 * x + 2] = blue


@kernel
def add_detail(
    source: Rows, soft: Rows, target: Rows, limits: Row, reach: int, step: int, channels: int
) -> None:
    """Add to `target` what `source` has more than `soft`, where that is more than noise.

    d becomes d (1 - t / d^2), or 0 if d^2 is below t: the non-negative garrote (L. Breiman 1995); `limits`
    has t for each sample of a row. `soft` is larger than `target` by `reach` pixels on every side, `source`
    by 2 `step` more.
    """
    first, wide = reach * channels, (reach + 2 * step) * channels
    for y in range(len(target)):
        out = target[y]
        base = soft[y + reach][first : first + len(out)]
        row = source[y + reach + 2 * step][wide : wide + len(out)]
        for i in range(len(out)):
            out[i] = out[i] + _kept(row[i] - base[i], limits[i])


@kernel
def _kept(detail: float, limit: float) -> float:
    share = ONE - limit / (detail * detail + TINY)
    result: float = detail * (share if share > ZERO else ZERO)
    return result
