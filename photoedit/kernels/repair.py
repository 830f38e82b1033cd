"""Mending single pixels, fringes, and haze."""

from .compiling import Row, Rows, f32, kernel, single

ZERO, ONE, TWO, THREE, EIGHTH = f32(0.0), f32(1.0), f32(2.0), f32(3.0), f32(1 / 8)


@kernel
def lone_pixels(source: Rows, target: Rows, threshold: float, channels: int) -> None:
    """Replace samples that differ from all eight neighbours, to one side, by more than `threshold`: by their
    mean.

    `source` is larger by a pixel on every side.
    """
    least = single(threshold)
    a, b = channels, 2 * channels
    for y in range(len(target)):
        out = target[y]
        count = len(out)
        above, middle, below = source[y], source[y + 1], source[y + 2]
        _mend(
            out, middle[a : a + count],
            above[:count], above[a : a + count], above[b : b + count], middle[:count],
            middle[b : b + count], below[:count], below[a : a + count], below[b : b + count], least,
        )  # fmt: skip


@kernel
def _mend(
    out: Row, own: Row, a: Row, b: Row, c: Row, d: Row, e: Row, f: Row, g: Row, h: Row, least: float
) -> None:
    for i in range(len(out)):
        low = min(a[i], b[i], c[i], d[i], e[i], f[i], g[i], h[i])
        high = max(a[i], b[i], c[i], d[i], e[i], f[i], g[i], h[i])
        mean = EIGHTH * ((a[i] + b[i]) + (c[i] + d[i]) + ((e[i] + f[i]) + (g[i] + h[i])))
        value = own[i]
        out[i] = mean if value - high > least or low - value > least else value


@kernel
def fringe_weights(source: Rows, soft: Rows, target: Rows, reach: int, threshold: float) -> None:
    """How trustworthy colours are: target = (cr w, cb w, w) with w = 1 / (d^2 + threshold^2).

    d is the distance of the colour differences (first and third channel) from the mean around, `soft`.
    `source` is larger than both by `reach` pixels on every side.
    """
    least = single(threshold * threshold)
    for y in range(len(target)):
        out, mean = target[y], soft[y]
        row = source[y + reach][3 * reach : 3 * reach + len(out)]
        for x in range(len(out) // 3):
            a, b = row[3 * x] - mean[3 * x], row[3 * x + 2] - mean[3 * x + 2]
            weight = least / (a * a + b * b + least)
            out[3 * x] = weight * row[3 * x]
            out[3 * x + 1] = weight
            out[3 * x + 2] = weight * row[3 * x + 2]


@kernel
def unfringe(
    source: Rows, trusted: Rows, target: Rows, reach: int, threshold: float, strength: float
) -> None:
    """Go over from the colour differences of `source` to the trusted ones where they are far apart.

    `target` holds the weighted means (cr w, cb w, w), `trusted` the weights of the pixels themselves. It gets
    (cr, luma, cb).
    """
    amount = single(strength)
    for y in range(len(target)):
        out, own = target[y], trusted[y + reach][3 * reach :]
        row = source[y + 2 * reach][6 * reach :]
        for x in range(len(out) // 3):
            # A weight of 1/2 or more means a difference below the threshold.
            t = ONE - TWO * own[3 * x + 1]
            t = t if t > ZERO else ZERO
            t = amount * t * t * (THREE - TWO * t)
            share = ONE / out[3 * x + 1]
            out[3 * x] = row[3 * x] + t * (out[3 * x] * share - row[3 * x])
            out[3 * x + 1] = row[3 * x + 1]
            out[3 * x + 2] = row[3 * x + 2] + t * (out[3 * x + 2] * share - row[3 * x + 2])


@kernel
def darkest(source: Rows, target: Rows, channels: int) -> None:
    """The smallest of a pixel's channels."""
    for y in range(len(target)):
        row, out = source[y], target[y]
        if channels == 3:
            for x in range(len(out)):
                out[x] = min(row[3 * x], row[3 * x + 1], row[3 * x + 2])
        else:
            for x in range(len(out)):
                out[x] = row[x]


@kernel
def least_of(source: Rows, target: Rows, line: Row, side: int) -> None:
    """The least value of every window of `side` x `side`; `source` is larger by `side` - 1, right and below.

    By doubling: the least of two halves. `source` is overwritten, and so is `line`, as long as a row of it.
    """
    span = 1
    height = len(source)
    while span * 2 <= side:
        for y in range(height - span):
            _least(source[y], source[y], source[y + span])
        height -= span
        span *= 2
    rest = side - span
    for y in range(len(target)):
        _least(line, source[y], source[y + rest])
        width, wide = len(line), 1
        while wide * 2 <= side:
            width -= wide
            _least(line[:width], line[:width], line[wide : wide + width])
            wide *= 2
        out = target[y]
        _least(out, line[: len(out)], line[rest : rest + len(out)])


@kernel
def _least(out: Row, a: Row, b: Row) -> None:
    for i in range(len(out)):
        out[i] = min(a[i], b[i])


@kernel
def transmission(rows: Rows, amount: float, airlight: float, least: float) -> None:
    """1 - `amount` * value / `airlight`, at least `least`, in place."""
    share, low = single(amount / airlight), single(least)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i] if row[i] > ZERO else ZERO
            value = ONE - share * value
            row[i] = value if value > low else low


@kernel
def clear(
    source: Rows, target: Rows, through: Rows, reach: int, channels: int, airlight: float, least: float
) -> None:
    """(source - airlight) / transmission + airlight; `source` is larger by `reach` pixels on every side."""
    light, low = single(airlight), single(least)
    for y in range(len(target)):
        out, share = target[y], through[y]
        row = source[y + reach][reach * channels : reach * channels + len(out)]
        for x in range(len(share)):
            t = share[x] if share[x] > low else low
            t = ONE / (t if t < ONE else ONE)
            for c in range(channels):
                i = x * channels + c
                out[i] = (row[i] - light) * t + light
