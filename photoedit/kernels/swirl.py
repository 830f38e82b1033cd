"""Blurs around a centre: each pixel is the mean along a ray, or along an arc.

A sample of a whole row of pixels lies on a straight line through the photo. As long as that line stays
between the same two rows, and keeps its distance in whole columns, the four pixels around each place stand
side by side as the pixels of the row do: such *runs* are one plain loop each.
"""

import math

from .compiling import Row, Rows, f32, kernel, single, whole

ZERO, ONE = f32(0.0), f32(1.0)

FAR = 1e9
"""Columns away: further than any photo is wide."""

BLOCK = 64
"""Runs end where a multiple of so many pixels begins: from there fractions are counted, whatever the tile."""


@kernel
def mean_along(
    source: Rows, target: Rows, turns: Rows, counts: Row, steps: Row, centre_x: float, centre_y: float,
    spacing: float, channels: int, halo: int, first: int, stop: int, top: int, skip: int,
) -> None:  # fmt: skip
    """The mean of places (centre + a d - b e, centre + b d + a e) for the way (d, e) from the centre to the
    pixel; between pixels it is linear.

    There are several lists of pairs (a, b) in the rows of `turns`, of `counts` pairs each; taken is the first
    that has a pair for each `spacing` pixels of the distance from the centre. The target's first row is row
    `top` of the photo; made are columns `first` … `stop` - 1, which stand behind `skip` others. `source` is
    larger by `halo` pixels on every side. `steps` holds 0, 1, 2 … `BLOCK` - 1, each for all channels of a
    pixel.
    """
    left = first - halo - skip
    for row in range(len(target)):
        out = target[row][skip * channels : (skip + stop - first) * channels]
        for i in range(len(out)):
            out[i] = ZERO
        dy = row + top - centre_y
        low = high = min(max(whole(centre_x), first), stop)
        for j in range(len(counts)):
            begin, end = first, stop
            if j < len(counts) - 1:
                reach = counts[j] / spacing
                if reach <= abs(dy):
                    continue
                half = min(math.sqrt(reach * reach - dy * dy), 1e6)
                begin = min(max(math.ceil(centre_x - half), first), low)
                end = max(min(math.floor(centre_x + half) + 1, stop), high)
            for k in range(counts[j]):
                a, b = turns[j][2 * k], turns[j][2 * k + 1]
                x = (1.0 - a) * centre_x - b * dy
                y = row + top + (a - 1.0) * dy - b * centre_x
                _add(out, source, steps, x, a, y, b, begin, low, channels, first, left, top - halo)
                _add(out, source, steps, x, a, y, b, high, end, channels, first, left, top - halo)
            _divide(out[(begin - first) * channels : (low - first) * channels], counts[j])
            _divide(out[(high - first) * channels : (end - first) * channels], counts[j])
            low, high = begin, end


@kernel
def _divide(out: Row, count: int) -> None:
    share = ONE / single(count)
    for i in range(len(out)):
        out[i] = out[i] * share


@kernel
def _add(
    out: Row, source: Rows, steps: Row, start_x: float, slope_x: float, start_y: float,
    slope_y: float, begin: int, end: int, channels: int, first: int, left: int, top: int,
) -> None:  # fmt: skip
    """Add to the pixels from `begin` to `end` (columns of the photo) their places (start + slope * column).

    `out` begins with column `first`; `source` with column `left` of row `top`.
    """
    drift = slope_x - 1.0
    ahead, line = _cell(start_x, drift, begin), _cell(start_y, slope_y, begin)
    until_x, until_y = _end(start_x, drift, ahead), _end(start_y, slope_y, line)
    at = begin
    while at < end:
        block = at // BLOCK * BLOCK
        stop = min(end, block + BLOCK, until_x, until_y)
        count, place = (stop - at) * channels, (at + ahead - left) * channels
        above = source[line - top][place : place + count + channels]
        below = source[line - top + 1][place : place + count + channels]
        done, skipped = (at - first) * channels, (at - block) * channels
        _add_run(
            out[done : done + count], above[:count], above[channels:], below[:count], below[channels:],
            steps[skipped : skipped + count], single(start_x + drift * block - ahead), single(drift),
            single(start_y + slope_y * block - line), single(slope_y),
        )  # fmt: skip
        at = stop
        if at == until_x:
            ahead += 1 if drift > 0.0 else -1
            until_x = max(_end(start_x, drift, ahead), at)
        if at == until_y:
            line += 1 if slope_y > 0.0 else -1
            until_y = max(_end(start_y, slope_y, line), at)


@kernel
def _cell(start: float, slope: float, at: int) -> int:
    """The whole number below start + slope * `at`; at its ends it is as `_end` says."""
    cell, step = math.floor(start + slope * at), 1 if slope > 0.0 else -1
    while _end(start, slope, cell) <= at:
        cell += step
    while _end(start, slope, cell - step) > at and slope != 0.0:
        cell -= step
    return cell


@kernel
def _end(start: float, slope: float, cell: int) -> int:
    """The first place, going to the right, whose start + slope * place is not in `cell` … `cell` + 1."""
    if slope > 0.0:
        return math.ceil(min((cell + 1 - start) / slope, FAR))
    if slope < 0.0:
        return math.floor(min((cell - start) / slope, FAR)) + 1
    return whole(FAR)


@kernel
def _add_run(
    out: Row, left_above: Row, right_above: Row, left_below: Row, right_below: Row, steps: Row,
    start_x: float, slope_x: float, start_y: float, slope_y: float,
) -> None:  # fmt: skip
    for i in range(len(out)):
        t, s = start_x + slope_x * steps[i], start_y + slope_y * steps[i]
        above = left_above[i] + t * (right_above[i] - left_above[i])
        below = left_below[i] + t * (right_below[i] - left_below[i])
        out[i] = out[i] + (above + s * (below - above))
