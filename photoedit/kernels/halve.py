"""Halving a picture: every pixel becomes the mean of a 2 x 2 square. For rows of any type."""

from .compiling import Rows, f32, kernel, single, whole

QUARTER = f32(0.25)


@kernel
def halve(source: Rows, target: Rows, channels: int, rounding: float) -> None:
    """Write the halved `source` into `target`, whose sides are half as long, rounded up.

    An odd last row or column counts twice. `rounding` is added before a whole number is cut off: 0.5
    for integers, 0 for floats.
    """
    extra = single(rounding)
    bottom = len(source) - 1
    right = len(source[0]) // channels - 1
    pairs = (right + 1) // 2
    for y in range(len(target)):
        upper = source[2 * y]
        lower = source[min(2 * y + 1, bottom)]
        out = target[y]
        for x in range(pairs):
            for c in range(channels):
                i = 2 * x * channels + c
                total = single(upper[i]) + single(upper[i + channels])
                total = total + single(lower[i]) + single(lower[i + channels])
                _put(out, x * channels + c, total * QUARTER, extra)
        for x in range(pairs, len(out) // channels):
            for c in range(channels):
                i = right * channels + c
                total = single(upper[i]) + single(lower[i])
                _put(out, x * channels + c, (total + total) * QUARTER, extra)


@kernel
def _put(out: Rows, index: int, value: float, rounding: float) -> None:
    if rounding > 0:
        out[index] = whole(value + rounding)
    else:
        out[index] = value
