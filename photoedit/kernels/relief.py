"""Slopes of brightness: the gradient of I. Sobel and G. Feldman (1968), in units per pixel."""

import math

from .compiling import Row, Rows, f32, kernel, single

TWO, EIGHTH, HALF, ONE = f32(2.0), f32(1 / 8), f32(0.5), f32(1.0)


@kernel
def emboss(luma: Rows, target: Rows, channels: int, across: float, down: float) -> None:
    """1/2 + `across` * the slope to the right + `down` * that to below; `luma` is larger by a pixel all
    round.
    """
    to_right, to_below = single(across), single(down)
    for y in range(len(target)):
        above, middle, below, out = luma[y], luma[y + 1], luma[y + 2], target[y]
        for x in range(len(middle) - 2):
            value = HALF + to_right * _slope_x(above, middle, below, x) + to_below * _slope_y(above, below, x)
            for c in range(channels):
                out[x * channels + c] = value


@kernel
def edges(luma: Rows, target: Rows, channels: int, strength: float, inverted: bool) -> None:
    """`strength` * the slope in its own direction; what is left of 1 if `inverted`."""
    amount = single(strength)
    for y in range(len(target)):
        above, middle, below, out = luma[y], luma[y + 1], luma[y + 2], target[y]
        for x in range(len(middle) - 2):
            across = _slope_x(above, middle, below, x)
            down = _slope_y(above, below, x)
            value = amount * math.sqrt(across * across + down * down)
            value = ONE - value if inverted else value
            for c in range(channels):
                out[x * channels + c] = value


@kernel
def _slope_x(above: Row, middle: Row, below: Row, x: int) -> float:
    right = above[x + 2] + TWO * middle[x + 2] + below[x + 2]
    slope: float = EIGHTH * (right - (above[x] + TWO * middle[x] + below[x]))
    return slope


@kernel
def _slope_y(above: Row, below: Row, x: int) -> float:
    under = below[x] + TWO * below[x + 1] + below[x + 2]
    slope: float = EIGHTH * (under - (above[x] + TWO * above[x + 1] + above[x + 2]))
    return slope
