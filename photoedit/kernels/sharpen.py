"""Unsharp masking: add back what a blur took away."""

import math

from .compiling import Rows, f32, kernel, single

RED = f32(0.2126)
GREEN = f32(0.7152)
BLUE = f32(0.0722)
ZERO, HALF, ONE = f32(0.0), f32(0.5), f32(1.0)


@kernel
def unsharp(source: Rows, target: Rows, reach: int, channels: int, amount: float, threshold: float) -> None:
    """target = source + amount * (source - target), where they differ by more than `threshold`.

    `target` holds the blurred picture; `source` is larger by `reach` pixels on every side.
    """
    strength, least = single(amount), single(threshold)
    width = len(target[0])
    for y in range(len(target)):
        row = source[y + reach][reach * channels : reach * channels + width]
        out = target[y]
        for i in range(width):
            detail = row[i] - out[i]
            gain = strength if math.fabs(detail) > least else single(0.0)
            out[i] = row[i] + gain * detail


@kernel
def luma(source: Rows, target: Rows) -> None:
    """Rec. 709 luma of every RGB pixel."""
    for y in range(len(source)):
        row = source[y]
        out = target[y]
        for x in range(len(out)):
            out[x] = RED * row[3 * x] + GREEN * row[3 * x + 1] + BLUE * row[3 * x + 2]


@kernel
def unsharp_luma(
    source: Rows,
    luma: Rows,
    blurred: Rows,
    target: Rows,
    reach: int,
    amount: float,
    threshold: float,
) -> None:
    """target = source, each channel shifted by amount * (luma - blurred luma) beyond `threshold`.

    `source` and `luma` are larger than `blurred` and `target` by `reach` pixels on every side.
    """
    strength, least = single(amount), single(threshold)
    width = len(blurred[0])
    for y in range(len(target)):
        row = source[y + reach][3 * reach : 3 * (reach + width)]
        sharp = luma[y + reach][reach : reach + width]
        soft = blurred[y]
        out = target[y]
        for x in range(width):
            detail = sharp[x] - soft[x]
            gain = strength if math.fabs(detail) > least else single(0.0)
            out[3 * x] = row[3 * x] + gain * detail
            out[3 * x + 1] = row[3 * x + 1] + gain * detail
            out[3 * x + 2] = row[3 * x + 2] + gain * detail


@kernel
def details(source: Rows, target: Rows, reach: int, channels: int, amount: float) -> None:
    """target = 1/2 + amount * (source - target); `target` holds the blurred picture.

    `source` is larger by `reach` pixels on every side.
    """
    strength = single(amount)
    for y in range(len(target)):
        out = target[y]
        row = source[y + reach][reach * channels : reach * channels + len(out)]
        for i in range(len(out)):
            out[i] = HALF + strength * (row[i] - out[i])


@kernel
def clarity(
    source: Rows, luma: Rows, base: Rows, target: Rows, reach: int, channels: int, amount: float
) -> None:
    """target = source, shifted by amount * 4 Y (1 - Y) * (Y - base) of the luma Y.

    `source` and `luma` are larger than `base` and `target` by `reach` pixels on every side.
    """
    strength = single(4 * amount)
    for y in range(len(target)):
        soft, out = base[y], target[y]
        row = source[y + reach][reach * channels : reach * channels + len(out)]
        bright = luma[y + reach][reach : reach + len(soft)]
        for x in range(len(soft)):
            value = bright[x]
            weight = value * (ONE - value)
            change = strength * (weight if weight > ZERO else ZERO) * (value - soft[x])
            for c in range(channels):
                out[channels * x + c] = row[channels * x + c] + change
