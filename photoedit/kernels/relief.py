"""Slopes of brightness: the gradient of I. Sobel and G. Feldman (1968), in units per pixel."""

import math

from .compiling import Row, Rows, f32, kernel, single

ZERO, TWO, EIGHTH, HALF, ONE = f32(0.0), f32(2.0), f32(1 / 8), f32(0.5), f32(1.0)
FLAT = f32(math.tan(math.pi / 8))
"""Slope of the line between the directions across and diagonal."""


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
def lengths(luma: Rows, target: Rows) -> None:
    """How steep it is at each pixel; `luma` is larger by a pixel all round."""
    for y in range(len(target)):
        above, middle, below, out = luma[y], luma[y + 1], luma[y + 2], target[y]
        for x in range(len(out)):
            across, down = _slope_x(above, middle, below, x), _slope_y(above, below, x)
            out[x] = math.sqrt(across * across + down * down)


@kernel
def ridges(
    luma: Rows, lengths: Rows, target: Rows, channels: int, strength: float, least: float, inverted: bool
) -> None:
    """`strength` * the slope, where it is nowhere steeper across the edge and at least `least`; else 0.

    The directions are across, down and both diagonals: J. Canny, "A Computational Approach to Edge
    Detection", 1986, as OpenCV does it. `luma` is larger by two pixels all round, `lengths` by one.
    """
    amount, low = single(strength), single(least)
    for y in range(len(target)):
        above, middle, below, out = luma[y + 1], luma[y + 2], luma[y + 3], target[y]
        upper, own, lower = lengths[y], lengths[y + 1], lengths[y + 2]
        for x in range(len(own) - 2):
            across, down = _slope_x(above, middle, below, x + 1), _slope_y(above, below, x + 1)
            if math.fabs(down) < FLAT * math.fabs(across):
                before, after, tie = own[x], own[x + 2], True
            elif math.fabs(across) < FLAT * math.fabs(down):
                before, after, tie = upper[x + 1], lower[x + 1], True
            elif across * down > ZERO:
                before, after, tie = upper[x], lower[x + 2], False
            else:
                before, after, tie = upper[x + 2], lower[x], False
            length = own[x + 1]
            value = amount * length
            if value < low or length <= before or length < after or (length == after and not tie):
                value = ZERO
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
