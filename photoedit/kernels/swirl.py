"""Blurs around a centre: each pixel is the mean along a ray, or along an arc."""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, ONE = f32(0.0), f32(1.0)


@kernel
def mean_along(
    source: Rows, target: Rows, turns: Rows, counts: Row, centre_x: float, centre_y: float, spacing: float,
    width: int, height: int, channels: int, source_x: int, source_y: int, target_x: int, target_y: int,
) -> None:  # fmt: skip
    """The mean of places (centre + a d - b e, centre + b d + a e) for the way (d, e) from the centre to the
    pixel.

    There are several lists of pairs (a, b) in the rows of `turns`, of `counts` pairs each; taken is the first
    that has a pair for each `spacing` pixels of the distance from the centre. Between pixels it is linear,
    and beyond its edges the photo goes on as its edge pixels.
    """
    for row in range(len(target)):
        out = target[row]
        dy = row + target_y - centre_y
        for i in range(len(out) // channels):
            dx = i + target_x - centre_x
            needed = math.sqrt(dx * dx + dy * dy) * spacing
            chosen = 0
            while chosen < len(counts) - 1 and counts[chosen] < needed:
                chosen += 1
            pairs = turns[chosen][: 2 * counts[chosen]]
            if channels == 3:
                _colour(
                    out[3 * i : 3 * i + 3],
                    source,
                    pairs,
                    centre_x,
                    centre_y,
                    dx,
                    dy,
                    width,
                    height,
                    source_x,
                    source_y,
                )
            else:
                _grey(
                    out[i : i + 1],
                    source,
                    pairs,
                    centre_x,
                    centre_y,
                    dx,
                    dy,
                    width,
                    height,
                    source_x,
                    source_y,
                )


@kernel
def _colour(
    out: Row, source: Rows, pairs: Row, centre_x: float, centre_y: float, dx: float, dy: float, width: int,
    height: int, source_x: int, source_y: int,
) -> None:  # fmt: skip
    """The mean of one pixel's places."""
    red = green = blue = ZERO
    for k in range(len(pairs) // 2):
        a, b = pairs[2 * k], pairs[2 * k + 1]
        x = min(max(centre_x + a * dx - b * dy, 0.0), width - 1.0)
        y = min(max(centre_y + b * dx + a * dy, 0.0), height - 1.0)
        left, top = whole(x), whole(y)
        t, s = single(x - left), single(y - top)
        above = source[top - source_y]
        below = source[min(top + 1, height - 1) - source_y]
        i, j = 3 * (left - source_x), 3 * (min(left + 1, width - 1) - source_x)
        wa, wb, wc, wd = (ONE - t) * (ONE - s), t * (ONE - s), (ONE - t) * s, t * s
        red += wa * above[i] + wb * above[j] + wc * below[i] + wd * below[j]
        green += wa * above[i + 1] + wb * above[j + 1] + wc * below[i + 1] + wd * below[j + 1]
        blue += wa * above[i + 2] + wb * above[j + 2] + wc * below[i + 2] + wd * below[j + 2]
    share = ONE / single(len(pairs) // 2)
    out[0] = red * share
    out[1] = green * share
    out[2] = blue * share


@kernel
def _grey(
    out: Row, source: Rows, pairs: Row, centre_x: float, centre_y: float, dx: float, dy: float, width: int,
    height: int, source_x: int, source_y: int,
) -> None:  # fmt: skip
    grey = ZERO
    for k in range(len(pairs) // 2):
        a, b = pairs[2 * k], pairs[2 * k + 1]
        x = min(max(centre_x + a * dx - b * dy, 0.0), width - 1.0)
        y = min(max(centre_y + b * dx + a * dy, 0.0), height - 1.0)
        left, top = whole(x), whole(y)
        t, s = single(x - left), single(y - top)
        above = source[top - source_y]
        below = source[min(top + 1, height - 1) - source_y]
        i, j = left - source_x, min(left + 1, width - 1) - source_x
        grey += (ONE - t) * (ONE - s) * above[i] + t * (ONE - s) * above[j]
        grey += (ONE - t) * s * below[i] + t * s * below[j]
    out[0] = grey / single(len(pairs) // 2)
