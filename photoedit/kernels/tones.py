"""Tones: what bends or cuts the brightness of pixels, in place."""

import math

from .compiling import Rows, f32, kernel, single

ZERO, HALF, ONE = f32(0.0), f32(0.5), f32(1.0)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)


@kernel
def posterize(rows: Rows, steps: float) -> None:
    """Round every value to a multiple of 1 / `steps`, a half upwards."""
    count = single(steps)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            row[i] = single(math.floor(row[i] * count + HALF)) / count


@kernel
def solarize(rows: Rows, threshold: float) -> None:
    """1 - value where it is above `threshold`."""
    limit = single(threshold)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            row[i] = ONE - value if value > limit else value


@kernel
def threshold(rows: Rows, channels: int, level: float, softness: float) -> None:
    """0 or 1 in all channels: whether Rec. 709 luma reaches `level`; a ramp if there is `softness`."""
    limit, width = single(level), single(softness)
    for y in range(len(rows)):
        row = rows[y]
        if channels == 3:
            for x in range(len(row) // 3):
                luma = RED * row[3 * x] + GREEN * row[3 * x + 1] + BLUE * row[3 * x + 2]
                white = _white(luma, limit, width)
                row[3 * x] = white
                row[3 * x + 1] = white
                row[3 * x + 2] = white
        else:
            for x in range(len(row)):
                row[x] = _white(row[x], limit, width)


@kernel
def _white(luma: float, limit: float, width: float) -> float:
    over = luma - limit
    ramp = over / width + HALF if width > ZERO else ONE
    ramp = ramp if ramp > ZERO else ZERO
    ramp = ramp if ramp < ONE else ONE
    hard = ONE if over >= ZERO else ZERO
    return ramp if width > ZERO else hard


@kernel
def quotient(rows: Rows, a: float, b: float, c: float, d: float, e: float, amount: float) -> None:
    """Mix `amount` of (a x^2 + b x) / (c x^2 + d x + e) into every value; odd below 0."""
    a1, b1, c1, d1, e1 = single(a), single(b), single(c), single(d), single(e)
    share = single(amount)
    for y in range(len(rows)):
        row = rows[y]
        for i in range(len(row)):
            value = row[i]
            x = math.fabs(value)
            bent = x * (a1 * x + b1) / (x * (c1 * x + d1) + e1)
            bent = bent if value >= ZERO else -bent
            row[i] = value + share * (bent - value)
