"""Rotation by any angle: for every target pixel, look up where it comes from.

Between source pixels the value is that of cubic convolution with a = -0.5 (R. Keys, "Cubic Convolution
Interpolation for Digital Image Processing", IEEE Trans. ASSP 29, 1981), which is exact for quadratics.
"""

import math

from .compiling import Row, Rows, f32, kernel, single

ZERO = f32(0.0)
HALF = f32(0.5)
ONE = f32(1.0)


@kernel
def cubic(
    source: Rows, target: Rows, taps: Row, channels: int, background: float,
    source_x: int, source_y: int, target_x: int, target_y: int,
    xx: float, xy: float, x0: float, yx: float, yy: float, y0: float,
) -> None:  # fmt: skip
    """Sample `source` at x = xx * u + xy * v + x0, y = yx * u + yy * v + y0 for target pixels (u, v).

    All coordinates count whole pixels of the whole photos; `source_x` … `target_y` say where the tiles
    begin. What `source` does not hold is `background`. `taps` is scratch for 8 weights.
    """
    height = len(source)
    width = len(source[0]) // channels
    fill = single(background)
    for v in range(len(target)):
        out = target[v]
        for u in range(len(out) // channels):
            # From the absolute position, never step by step: every tiling gives the same pixel.
            x = xx * (u + target_x) + xy * (v + target_y) + x0
            y = yx * (u + target_x) + yy * (v + target_y) + y0
            left = math.floor(x)
            top = math.floor(y)
            _cubic_weights(single(x - left), taps, 0)
            _cubic_weights(single(y - top), taps, 4)
            column = left - 1 - source_x
            line = top - 1 - source_y
            for c in range(channels):
                total = ZERO
                for j in range(4):
                    across = ZERO
                    for i in range(4):
                        if 0 <= line + j < height and 0 <= column + i < width:
                            value = source[line + j][(column + i) * channels + c]
                        else:
                            value = fill
                        across = across + taps[i] * value
                    total = total + taps[4 + j] * across
                out[u * channels + c] = total


@kernel
def _cubic_weights(t: float, taps: Row, at: int) -> None:
    """The four weights at fraction `t` between the second and the third sample, into taps[at:]."""
    two = ONE + ONE
    t2 = t * t
    t3 = t2 * t
    taps[at] = HALF * (two * t2 - t - t3)
    taps[at + 1] = HALF * (two - (two + two + ONE) * t2 + (two + ONE) * t3)
    taps[at + 2] = HALF * (t + (two + two) * t2 - (two + ONE) * t3)
    taps[at + 3] = HALF * (t3 - t2)
