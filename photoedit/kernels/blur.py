"""Gaussian blur: a separable, symmetric sum, rows first down, then across."""

from .compiling import Row, Rows, kernel


@kernel
def separable(source: Rows, target: Rows, weights: Row, line: Row, channels: int) -> None:
    """Blur with the symmetric kernel whose right half, centre first, is `weights`.

    `source` is larger than `target` by len(weights) - 1 pixels on every side; `line` is scratch for one
    source row.
    """
    reach = len(weights) - 1
    width = len(target[0])
    for y in range(len(target)):
        _down(source, y + reach, weights, line)
        _across(line, weights, target[y], channels, width)


@kernel
def _down(source: Rows, middle: int, weights: Row, out: Row) -> None:
    centre = source[middle]
    weight = weights[0]
    for i in range(len(out)):
        out[i] = weight * centre[i]
    k = 1
    while k + 1 < len(weights):  # two pairs a pass: half the trips through `out`
        _add_two_pairs(
            out, weights[k], source[middle - k], source[middle + k],
            weights[k + 1], source[middle - k - 1], source[middle + k + 1],
        )  # fmt: skip
        k += 2
    if k < len(weights):
        _add_pair(out, weights[k], source[middle - k], source[middle + k])


@kernel
def _across(line: Row, weights: Row, out: Row, channels: int, width: int) -> None:
    middle = (len(weights) - 1) * channels
    centre = line[middle : middle + width]
    weight = weights[0]
    for i in range(width):
        out[i] = weight * centre[i]
    k = 1
    while k + 1 < len(weights):
        near, far = k * channels, (k + 1) * channels
        _add_two_pairs(
            out, weights[k], line[middle - near : middle - near + width],
            line[middle + near : middle + near + width],
            weights[k + 1], line[middle - far : middle - far + width],
            line[middle + far : middle + far + width],
        )  # fmt: skip
        k += 2
    if k < len(weights):
        near = k * channels
        _add_pair(
            out, weights[k], line[middle - near : middle - near + width],
            line[middle + near : middle + near + width],
        )  # fmt: skip


@kernel
def _add_pair(out: Row, weight: float, before: Row, after: Row) -> None:
    for i in range(len(out)):
        out[i] = out[i] + weight * (before[i] + after[i])


@kernel
def _add_two_pairs(
    out: Row, weight: float, before: Row, after: Row, weight2: float, before2: Row, after2: Row
) -> None:
    for i in range(len(out)):
        out[i] = out[i] + weight * (before[i] + after[i]) + weight2 * (before2[i] + after2[i])
