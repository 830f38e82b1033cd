"""Means of what looks alike: each neighbour weighs the less the more it differs.

The weights fall off as e^x. That is a polynomial here, so that loops keep all lanes of the processor busy:
e^x = p(x / 16)^16, with p fitted to e^u for -1.25 <= u <= 0. Its relative error is below 6e-6 down to x =
-20, and what is further away weighs as much as that, 2e-9.

Colours are taken apart first: a row holds all its reds, then its greens, then its blues, which are its
*planes*. With them side by side, every third lane of a loop would have something else to do.
"""

from .compiling import Row, Rows, f32, kernel, single

ZERO, ONE = f32(0.0), f32(1.0)
PITCH = 512
"""Pixels that are done at a time, and numbers from one scratch plane to the next: a constant, so that the
compiler sees that what is written does not overlap."""

LEAST, SIXTEENTH = f32(-1.25), f32(1 / 16)
E1, E2, E3 = f32(0.99999393), f32(0.499920385), f32(0.166293097)
E4, E5, E6 = f32(0.0408204197), f32(0.00731728009), f32(0.000742979604)


@kernel
def _decay(x: float) -> float:
    """e^x for x <= 0."""
    u = x * SIXTEENTH
    u = u if u > LEAST else LEAST
    value = ONE + u * (E1 + u * (E2 + u * (E3 + u * (E4 + u * (E5 + u * E6)))))
    value = value * value
    value = value * value
    value = value * value
    result: float = value * value
    return result


@kernel
def take_apart(source: Rows, planes: Rows, channels: int) -> None:
    """From pixels to planes."""
    for y in range(len(source)):
        row, out = source[y], planes[y]
        width = len(row) // channels
        for c in range(channels):
            plane = out[c * width : (c + 1) * width]
            for x in range(width):
                plane[x] = row[x * channels + c]


@kernel
def bilateral(
    source: Rows, target: Rows, weights: Row, sums: Row, reach: int, channels: int, sharpness: float
) -> None:
    """Each pixel becomes the mean of its neighbours, times `weights` and e^(-`sharpness` * d^2).

    d^2 is the sum of the squares of what the channels differ by. `weights` are those of the 2 `reach` + 1
    pixels squared around, row by row; `source` holds planes, larger by `reach` pixels on every side. `sums`
    is scratch, four times `PITCH`.
    """
    steep = single(-sharpness)
    side = 2 * reach + 1
    width = len(target[0]) // channels
    for y in range(len(target)):
        for first in range(0, width, PITCH):
            count = min(PITCH, width - first)
            _clear(sums)
            for j in range(side):
                for k in range(side):
                    weight = weights[j * side + k]
                    if weight > ZERO:
                        _weigh(
                            sums, source[y + reach], source[y + j], first + reach, first + k, count, channels,
                            weight, steep,
                        )  # fmt: skip
            _share(target[y][first * channels : (first + count) * channels], sums, count, channels)


@kernel
def _weigh(
    sums: Row, one: Row, other: Row, here: int, there: int, count: int, channels: int, weight: float,
    steep: float,
) -> None:  # fmt: skip
    """Add to pixels `here` … of one row those `there` … of another, as much as they are alike."""
    width = len(one) // channels
    if channels == 3:
        _weigh_colours(
            sums, one[here : here + count], one[width + here : width + here + count],
            one[2 * width + here : 2 * width + here + count], other[there : there + count],
            other[width + there : width + there + count],
            other[2 * width + there : 2 * width + there + count], weight, steep,
        )  # fmt: skip
    else:
        _weigh_greys(sums, one[here : here + count], other[there : there + count], weight, steep)


@kernel
def _weigh_colours(
    sums: Row, red: Row, green: Row, blue: Row, other_red: Row, other_green: Row, other_blue: Row,
    weight: float, steep: float,
) -> None:  # fmt: skip
    for x in range(len(red)):
        a, b, c = other_red[x] - red[x], other_green[x] - green[x], other_blue[x] - blue[x]
        share = weight * _decay(steep * (a * a + b * b + c * c))
        sums[x] = sums[x] + share
        sums[PITCH + x] = sums[PITCH + x] + share * other_red[x]
        sums[2 * PITCH + x] = sums[2 * PITCH + x] + share * other_green[x]
        sums[3 * PITCH + x] = sums[3 * PITCH + x] + share * other_blue[x]


@kernel
def _weigh_greys(sums: Row, own: Row, other: Row, weight: float, steep: float) -> None:
    for x in range(len(own)):
        difference = other[x] - own[x]
        share = weight * _decay(steep * (difference * difference))
        sums[x] = sums[x] + share
        sums[PITCH + x] = sums[PITCH + x] + share * other[x]


@kernel
def _share(out: Row, sums: Row, count: int, channels: int) -> None:
    """The means, as pixels."""
    norms = sums[:count]
    for c in range(channels):
        plane = sums[(c + 1) * PITCH : (c + 1) * PITCH + count]
        for x in range(count):
            out[x * channels + c] = plane[x] / norms[x]


@kernel
def _clear(row: Row) -> None:
    for i in range(len(row)):
        row[i] = ZERO


@kernel
def _squares(out: Row, one: Row, other: Row, first: int, second: int, channels: int) -> None:
    """The squares of what pixels `first` … of one row differ from pixels `second` … of another."""
    width, count = len(one) // channels, len(out)
    if channels == 3:
        _colour_squares(
            out, one[first : first + count], one[width + first : width + first + count],
            one[2 * width + first : 2 * width + first + count], other[second : second + count],
            other[width + second : width + second + count],
            other[2 * width + second : 2 * width + second + count],
        )  # fmt: skip
    else:
        here, there = one[first : first + count], other[second : second + count]
        for x in range(count):
            difference = there[x] - here[x]
            out[x] = difference * difference


@kernel
def _colour_squares(
    out: Row, red: Row, green: Row, blue: Row, other_red: Row, other_green: Row, other_blue: Row
) -> None:
    for x in range(len(out)):
        a, b, c = other_red[x] - red[x], other_green[x] - green[x], other_blue[x] - blue[x]
        out[x] = a * a + b * b + c * c


@kernel
def _decay_all(shares: Row, steep: float) -> None:
    for x in range(len(shares)):
        shares[x] = _decay(steep * shares[x])


@kernel
def _add(sums: Row, norms: Row, shares: Row, row: Row, first: int, channels: int) -> None:
    """Add pixels `first` … of a row, as much of each as its share."""
    for x in range(len(norms)):
        norms[x] = norms[x] + shares[x]
    width, count = len(row) // channels, len(norms)
    for c in range(channels):
        out, plane = sums[c * count : (c + 1) * count], row[c * width + first : c * width + first + count]
        for x in range(count):
            out[x] = out[x] + shares[x] * plane[x]


@kernel
def _divide(out: Row, sums: Row, norms: Row, channels: int) -> None:
    """From the planes of sums to pixels."""
    for x in range(len(norms)):
        norms[x] = ONE / norms[x]
    for c in range(channels):
        plane = sums[c * len(norms) : (c + 1) * len(norms)]
        for x in range(len(norms)):
            out[x * channels + c] = plane[x] * norms[x]


@kernel
def non_local_means(
    source: Rows, target: Rows, sums: Rows, norms: Rows, differences: Rows, lines: Rows,
    search: int, patch: int, channels: int, sharpness: float,
) -> None:  # fmt: skip
    """Each pixel becomes the mean of those whose surroundings look alike, times e^(-`sharpness` * d^2).

    d^2 is the mean over all channels of the squares of what the patches of 2 `patch` + 1 pixels squared
    differ by. Compared are the pixels up to `search` away; `source` holds planes, larger by `search` +
    `patch` pixels on every side. A pixel is as like another as that is like it, so half of the comparisons
    serve for all; and they are done for a few rows at a time, which stay in cache meanwhile.

    Scratch: `sums`, planes for as many rows as are done at a time; `norms`, a number a pixel for them;
    `differences`, `search` + 2 `patch` rows more and pixels more in a row; `lines`, two rows of that.
    """
    steep = single(-sharpness / (channels * (2 * patch + 1) * (2 * patch + 1)))
    for top in range(0, len(target), len(sums)):
        count = min(len(sums), len(target) - top)
        _begin(source, sums, norms, top + search + patch, search + patch, count, channels)
        for dy in range(search + 1):
            for dx in range(-search if dy else 1, search + 1):
                _compare(
                    source, sums, norms, differences, lines, top, count, dy, dx, search, patch, channels,
                    steep,
                )  # fmt: skip
        for y in range(count):
            _divide(target[top + y], sums[y], norms[y], channels)


@kernel
def _begin(source: Rows, sums: Rows, norms: Rows, top: int, left: int, count: int, channels: int) -> None:
    """Every pixel is just like itself."""
    for y in range(count):
        row, out, norm = source[top + y], sums[y], norms[y]
        for x in range(len(norm)):
            norm[x] = ONE
        width, outer = len(norm), len(row) // channels
        for c in range(channels):
            plane, first = out[c * width : (c + 1) * width], c * outer + left
            inner = row[first : first + width]
            for x in range(width):
                plane[x] = inner[x]


@kernel
def _compare(
    source: Rows, sums: Rows, norms: Rows, differences: Rows, lines: Rows, top: int, count: int,
    dy: int, dx: int, search: int, patch: int, channels: int, steep: float,
) -> None:  # fmt: skip
    """Add to the pixels of `count` rows from `top` on those `dx` and `dy` away, on both sides."""
    reach, width = search + patch, len(norms[0])
    # The pixels that are compared with those (dx, dy) from them: all, and those (-dx, -dy) from all.
    wide, ahead = width + abs(dx), max(dx, 0)
    first = search - ahead
    for y in range(count + dy + 2 * patch):
        row = top + search - dy + y
        squares = differences[y][: wide + 2 * patch]
        _squares(squares, source[row], source[row + dy], first, first + dx, channels)
    line, shares = lines[0][: wide + 2 * patch], lines[1][:wide]
    for y in range(count + dy):
        _patches(line, shares, differences, y, patch)
        _decay_all(shares, steep)
        above, below = top + reach - dy + y, top + reach + y
        if y < count:
            behind = shares[ahead - dx : ahead - dx + width]
            _add(sums[y], norms[y], behind, source[above], reach - dx, channels)
        if y >= dy:
            own = shares[ahead : ahead + width]
            _add(sums[y - dy], norms[y - dy], own, source[below], reach + dx, channels)


@kernel
def _patches(line: Row, out: Row, differences: Rows, top: int, patch: int) -> None:
    """The sums over the patches around the pixels of a row: down into `line`, then across into `out`."""
    count = len(out)
    if patch == 0:
        _copy(out, differences[top])
        return
    _three(line, differences[top], differences[top + 1], differences[top + 2])
    for j in range(3, 2 * patch + 1):
        _plus(line, differences[top + j])
    _three(out, line[:count], line[1 : 1 + count], line[2 : 2 + count])
    for k in range(3, 2 * patch + 1):
        _plus(out, line[k : k + count])


@kernel
def _copy(out: Row, row: Row) -> None:
    for x in range(len(out)):
        out[x] = row[x]


@kernel
def _three(out: Row, a: Row, b: Row, c: Row) -> None:
    for x in range(len(out)):
        out[x] = a[x] + b[x] + c[x]


@kernel
def _plus(out: Row, row: Row) -> None:
    for x in range(len(out)):
        out[x] = out[x] + row[x]
