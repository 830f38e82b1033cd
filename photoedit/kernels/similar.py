"""Means of what looks alike: each neighbour weighs the less the more it differs.

The weights fall off as e^x. That is a polynomial here, so that loops keep all lanes of the processor busy:
e^x = p(x / 16)^16, with p fitted to e^u for -1.25 <= u <= 0. Its relative error is below 6e-6 down to x =
-20, and what is further away weighs as much as that, 2e-9.
"""

from .compiling import Row, Rows, f32, kernel, single

ZERO, ONE = f32(0.0), f32(1.0)
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
def bilateral(
    source: Rows, target: Rows, weights: Row, norms: Row, shares: Row, reach: int, channels: int,
    sharpness: float,
) -> None:  # fmt: skip
    """Each pixel becomes the mean of its neighbours, times `weights` and e^(-`sharpness` * d^2).

    d^2 is the sum of the squares of what the channels differ by. `weights` are those of the 2 `reach` + 1
    pixels squared around, row by row; `source` is larger by `reach` pixels on every side. `norms` is scratch
    of a number a pixel of a row, `shares` of one a sample.
    """
    steep = single(-sharpness)
    side = 2 * reach + 1
    width = len(norms)
    for y in range(len(target)):
        out = target[y]
        centre = source[y + reach][reach * channels : (reach + width) * channels]
        for x in range(width):
            norms[x] = ZERO
        for i in range(len(out)):
            out[i] = ZERO
        for j in range(side):
            for k in range(side):
                weight = weights[j * side + k]
                if weight > ZERO:
                    other = source[y + j][k * channels : (k + width) * channels]
                    _squares(shares, centre, other)
                    _alike(shares, norms, channels, weight, steep)
                    _add(out, shares, other)
        _divide(out, norms, channels)


# Sums of products are made in two steps, and in loops over samples: where three channels are written out, the
# compiler may fuse multiplying and adding in the body of a loop but not in what is left over at its end.


@kernel
def _squares(out: Row, here: Row, there: Row) -> None:
    for i in range(len(out)):
        difference = there[i] - here[i]
        out[i] = difference * difference


@kernel
def _alike(shares: Row, norms: Row, channels: int, weight: float, steep: float) -> None:
    """From the squares in `shares` to the weight of each sample."""
    if channels == 3:
        for x in range(len(norms)):
            distance = shares[3 * x] + shares[3 * x + 1] + shares[3 * x + 2]
            share = weight * _decay(steep * distance)
            norms[x] = norms[x] + share
            shares[3 * x] = share
            shares[3 * x + 1] = share
            shares[3 * x + 2] = share
    else:
        for x in range(len(norms)):
            share = weight * _decay(steep * shares[x])
            norms[x] = norms[x] + share
            shares[x] = share


@kernel
def _add(out: Row, shares: Row, other: Row) -> None:
    for i in range(len(out)):
        out[i] = out[i] + shares[i] * other[i]


@kernel
def _divide(out: Row, norms: Row, channels: int) -> None:
    for x in range(len(norms)):
        share = ONE / norms[x]
        for c in range(channels):
            out[x * channels + c] = out[x * channels + c] * share


@kernel
def non_local_means(
    source: Rows, target: Rows, norms: Rows, differences: Rows, lines: Rows, shares: Row,
    search: int, patch: int, channels: int, sharpness: float,
) -> None:  # fmt: skip
    """Each pixel becomes the mean of those whose surroundings look alike, times e^(-`sharpness` * d^2).

    d^2 is the mean over all channels of the squares of what the patches of 2 `patch` + 1 pixels squared
    differ by. Compared are the pixels up to `search` away; `source` is larger by `search` + `patch` pixels on
    every side. Scratch: `norms`, as large as the target, of one number a pixel; `differences`, larger by
    `patch` on every side; `lines`, two rows of that; `shares`, one row of the samples of that.
    """
    reach = search + patch
    steep = single(-sharpness / (channels * (2 * patch + 1) * (2 * patch + 1)))
    for y in range(len(target)):
        for i in range(len(target[y])):
            target[y][i] = ZERO
        for x in range(len(norms[y])):
            norms[y][x] = ZERO
    width = len(differences[0])
    for dy in range(-search, search + 1):
        for dx in range(-search, search + 1):
            start, shifted = search * channels, (search + dx) * channels
            for y in range(len(differences)):
                here = source[y + search][start : start + width * channels]
                there = source[y + search + dy][shifted : shifted + width * channels]
                _squares(shares, here, there)
                _sums(differences[y], shares, channels)
            first = (reach + dx) * channels
            for y in range(len(target)):
                other = source[y + reach + dy][first : first + len(target[0])]
                _patches(lines[0], lines[1], differences, y, patch)
                _alike_patches(shares, norms[y], lines[1], steep, channels)
                _add(target[y], shares[: len(other)], other)
    for y in range(len(target)):
        _divide(target[y], norms[y], channels)


@kernel
def _sums(out: Row, squares: Row, channels: int) -> None:
    if channels == 3:
        for x in range(len(out)):
            out[x] = squares[3 * x] + squares[3 * x + 1] + squares[3 * x + 2]
    else:
        for x in range(len(out)):
            out[x] = squares[x]


@kernel
def _patches(line: Row, out: Row, differences: Rows, top: int, patch: int) -> None:
    """The sums over the patches around the pixels of a row: down into `line`, then across into `out`."""
    row = differences[top]
    for x in range(len(row)):
        line[x] = row[x]
    for j in range(1, 2 * patch + 1):
        row = differences[top + j]
        for x in range(len(row)):
            line[x] = line[x] + row[x]
    count = len(line) - 2 * patch
    for x in range(count):
        out[x] = line[x]
    for k in range(1, 2 * patch + 1):
        part = line[k : k + count]
        for x in range(count):
            out[x] = out[x] + part[x]


@kernel
def _alike_patches(shares: Row, norms: Row, distances: Row, steep: float, channels: int) -> None:
    """As `_alike`, from distances that are known."""
    if channels == 3:
        for x in range(len(norms)):
            share = _decay(steep * distances[x])
            norms[x] = norms[x] + share
            shares[3 * x] = share
            shares[3 * x + 1] = share
            shares[3 * x + 2] = share
    else:
        for x in range(len(norms)):
            share = _decay(steep * distances[x])
            norms[x] = norms[x] + share
            shares[x] = share
