"""Masks: how much of a step each pixel takes, and the mixing of before and after.

All fades are Perlin's smoothstep, 3t^2 - 2t^3 ("Improving Noise", SIGGRAPH 2002, the older of its two).
Places are counted from the frame's corner, so a weight does not depend on the tile it is computed in.
"""

import math

from .compiling import Rows, f32, kernel, single

ZERO, ONE, TWO, THREE = f32(0.0), f32(1.0), f32(2.0), f32(3.0)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)


@kernel
def linear(weights: Rows, left: int, top: int, across: float, along: float, start: float) -> None:
    """1 where across * x + along * y + start is 0 or less, 0 where it is 1 or more."""
    step, down, first = single(across), single(along), single(start)
    for y in range(len(weights)):
        row = weights[y]
        here = first + down * single(top + y)
        for x in range(len(row)):
            t = here + step * single(left + x)
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            row[x] = ONE - t * t * (THREE - TWO * t)


@kernel
def radial(
    weights: Rows, left: int, top: int, ux: float, uy: float, u0: float, vx: float, vy: float, v0: float,
    inner: float, slope: float,
) -> None:  # fmt: skip
    """1 where the point (u, v) is nearer to the origin than `inner`, 0 where it is farther than 1.

    u = ux * x + uy * y + u0, v likewise; `slope` is 1 / (1 - inner).
    """
    a, b, c = single(ux), single(uy), single(u0)
    d, e, f = single(vx), single(vy), single(v0)
    near, steep = single(inner), single(slope)
    for y in range(len(weights)):
        row = weights[y]
        u_here, v_here = c + b * single(top + y), f + e * single(top + y)
        for x in range(len(row)):
            u = u_here + a * single(left + x)
            v = v_here + d * single(left + x)
            t = (math.sqrt(u * u + v * v) - near) * steep
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            row[x] = ONE - t * t * (THREE - TWO * t)


@kernel
def luminosity(picture: Rows, weights: Rows, channels: int, low: float, high: float, slope: float) -> None:
    """1 where the luma lies from `low` to `high`, falling by `slope` beyond, to 0."""
    least, most, steep = single(low), single(high), single(slope)
    for y in range(len(weights)):
        row = picture[y]
        out = weights[y]
        if channels == 1:
            for x in range(len(out)):
                out[x] = row[x]
        else:
            for x in range(len(out)):
                out[x] = RED * row[3 * x] + GREEN * row[3 * x + 1] + BLUE * row[3 * x + 2]
        for x in range(len(out)):
            luma = out[x]
            luma = luma if luma > ZERO else ZERO
            luma = luma if luma < ONE else ONE
            below, above = (least - luma) * steep, (luma - most) * steep
            t = below if below > above else above
            t = t if t > ZERO else ZERO
            t = t if t < ONE else ONE
            out[x] = ONE - t * t * (THREE - TWO * t)


@kernel
def mix_evenly(before: Rows, after: Rows, share: float) -> None:
    """after = before + `share` of the way to it."""
    part = single(share)
    for y in range(len(after)):
        old, new = before[y], after[y]
        for i in range(len(new)):
            new[i] = old[i] + part * (new[i] - old[i])


@kernel
def mix(before: Rows, after: Rows, weights: Rows, channels: int, gain: float, offset: float) -> None:
    """after = before + weight * `gain` + `offset` of the way to it, with a weight for each pixel."""
    factor, shift = single(gain), single(offset)
    for y in range(len(after)):
        old, new, row = before[y], after[y], weights[y]
        for x in range(len(row)):
            row[x] = row[x] * factor + shift
        # A channel at a time: with all three in one turn, the compiler joins multiplication and addition in
        # long rows and not in short ones, and pixels would differ from tile to tile in the last digit.
        for channel in range(channels):
            for x in range(len(row)):
                i = channels * x + channel
                new[i] = old[i] + row[x] * (new[i] - old[i])
