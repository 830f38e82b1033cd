"""How strong something is depending on where: weights 0..1 by absolute position, and what is done with them.

Weights rise smoothly (3 t^2 - 2 t^3) between two lines or two ellipses.
"""

import math

from .compiling import Rows, f32, kernel, single

ZERO, ONE, TWO, THREE = f32(0.0), f32(1.0), f32(2.0), f32(3.0)


@kernel
def radial(
    weights: Rows, x: int, y: int, centre_x: float, centre_y: float, axis_x: float, axis_y: float,
    first: float, last: float,
) -> None:  # fmt: skip
    """From 0 at distance `first` from the centre to 1 at `last`, in units of the half axes of an ellipse.

    The tile's first pixel is (`x`, `y`).
    """
    begin, share = single(first), single(1.0 / (last - first))
    scale = single(1.0 / axis_x)
    for row in range(len(weights)):
        out = weights[row]
        dy = single((row + y - centre_y) / axis_y)
        for i in range(len(out)):
            dx = single(i + x - centre_x) * scale
            t = (math.sqrt(dx * dx + dy * dy) - begin) * share
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            out[i] = t * t * (THREE - TWO * t)


@kernel
def linear(weights: Rows, x: int, y: int, across: float, down: float, offset: float, half: float) -> None:
    """From 0 to 1 while |`across` * x + `down` * y + `offset`| - `half` goes from 0 to 1.

    With a `half` below 0 the bars are left out: one slope instead of two.
    """
    for row in range(len(weights)):
        out = weights[row]
        start = down * (row + y) + offset
        for i in range(len(out)):
            t = across * (i + x) + start
            if half >= 0:
                t = math.fabs(t) - half
            t = t if t > 0 else 0.0
            t = t if t < 1 else 1.0
            out[i] = single(t * t * (3 - 2 * t))


@kernel
def gain(source: Rows, target: Rows, weights: Rows, factor: float, channels: int) -> None:
    """Multiply with 1 where the weight is 0 and with `factor` where it is 1."""
    change = single(factor - 1)
    for y in range(len(target)):
        row, out, weight = source[y], target[y], weights[y]
        if channels == 3:
            for x in range(len(weight)):
                by = ONE + change * weight[x]
                out[3 * x] = row[3 * x] * by
                out[3 * x + 1] = row[3 * x + 1] * by
                out[3 * x + 2] = row[3 * x + 2] * by
        else:
            for x in range(len(weight)):
                out[x] = row[x] * (ONE + change * weight[x])


@kernel
def towards(target: Rows, other: Rows, weights: Rows, first: float, last: float, channels: int) -> None:
    """Go over from `target` to `other` while the weights go from `first` to `last`.

    At `last` nothing of `target` is left, to the bit: from there on it need not have been made.
    """
    begin, share = single(first), single(1.0 / (last - first))
    for y in range(len(target)):
        out, row, weight = target[y], other[y], weights[y]
        for x in range(len(weight)):
            t = (weight[x] - begin) * share
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            for c in range(channels):
                i = x * channels + c
                out[i] = (ONE - t) * out[i] + t * row[i]
