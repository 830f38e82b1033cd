"""Light that depends on what surrounds a pixel: the guided filter, and what is made of its local mean."""

import math

from .compiling import Rows, f32, kernel, single

ZERO, HALF, ONE, TWO, THREE = f32(0.0), f32(0.5), f32(1.0), f32(2.0), f32(3.0)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)


@kernel
def tones(rows: Rows, tone: Rows, square: Rows, channels: int) -> None:
    """The square root of each pixel's luminance, and its square; less 0.5, which leaves more digits."""
    for y in range(len(rows)):
        row, out, power = rows[y], tone[y], square[y]
        for x in range(len(out)):
            if channels == 3:
                light = RED * row[3 * x] + GREEN * row[3 * x + 1] + BLUE * row[3 * x + 2]
            else:
                light = row[x]
            root = math.sqrt(light if light > ZERO else ZERO) - HALF
            out[x] = root
            power[x] = root * root


@kernel
def relight(
    source: Rows, tone: Rows, mean: Rows, mean_square: Rows, target: Rows, reach: int, channels: int,
    shadows: float, highlights: float, edge: float,
) -> None:  # fmt: skip
    """Multiply each pixel with the square of a gain that depends on the local mean around it.

    The local mean is that of the guided filter: mean + v / (v + `edge`) * (tone - mean), with the local
    variance v. `tones` made `tone`; `source` and it are larger by `reach` pixels on every side.
    """
    up = single(shadows if shadows > 0 else 0.0)
    down = single(-shadows if shadows < 0 else 0.0)
    brighter = HALF * single(highlights if highlights > 0 else 0.0)
    darker = HALF * single(-highlights if highlights < 0 else 0.0)
    least = single(edge)
    width = len(mean[0])
    for y in range(len(target)):
        row = source[y + reach][reach * channels : (reach + width) * channels]
        line = tone[y + reach][reach : reach + width]
        middle, power, out = mean[y], mean_square[y], target[y]
        for x in range(width):
            around = middle[x]
            variance = power[x] - around * around
            variance = variance if variance > ZERO else ZERO
            base = around + variance / (variance + least) * (line[x] - around) + HALF
            dark = ONE - _step(TWO * base)
            bright = _step(TWO * base - ONE)
            gain = (ONE + up * dark) * (ONE + brighter * bright)
            gain = gain / ((ONE + down * dark) * (ONE + darker * bright))
            gain = gain * gain
            if channels == 3:
                out[3 * x] = gain * row[3 * x]
                out[3 * x + 1] = gain * row[3 * x + 1]
                out[3 * x + 2] = gain * row[3 * x + 2]
            else:
                out[x] = gain * row[x]


@kernel
def _step(t: float) -> float:
    """From 0 at 0 to 1 at 1, smoothly."""
    t = t if t > ZERO else ZERO
    t = t if t < ONE else ONE
    return t * t * (THREE - TWO * t)
