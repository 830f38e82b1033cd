"""Noise by absolute position: the same for every tile, without any memory from one pixel to the next.

The whole numbers of 32 bits are mixed with the constants of C. Wellons' "lowbias32" search (16 0x21f0aaad 15
0x735a2d97 15, https://github.com/skeeto/hash-prospector). The sum of the four bytes is nearly normally
distributed.
"""

from .compiling import Rows, f32, kernel, single

MASK = 0xFFFFFFFF
MEAN, DEVIATION = f32(510.0), f32(147.8)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)
ZERO, ONE, FOUR = f32(0.0), f32(1.0), f32(4.0)


@kernel
def mix(number: int) -> int:
    """Another whole number of 32 bits; every bit of it depends on every bit of `number`."""
    number = ((number ^ (number >> 16)) * 0x21F0AAAD) & MASK
    number = ((number ^ (number >> 15)) * 0x735A2D97) & MASK
    return number ^ (number >> 15)


@kernel
def fill(rows: Rows, x: int, y: int, seed: int, channels: int) -> None:
    """Normally distributed numbers of mean 0 and deviation 1; the first pixel is (`x`, `y`) of the photo."""
    for row in range(len(rows)):
        out = rows[row]
        start = mix((mix(seed) + row + y) & MASK) + x
        if channels == 3:
            for i in range(len(out) // 3):
                key = mix((start + i) & MASK)
                out[3 * i] = _normal(key)
                out[3 * i + 1] = _normal(key + 1)
                out[3 * i + 2] = _normal(key + 2)
        else:
            for i in range(len(out)):
                out[i] = _normal(mix((start + i) & MASK))


@kernel
def _normal(key: int) -> float:
    """The sum of the bytes of a whole number that is mixed from `key`, as a normally distributed one."""
    number = mix(key & MASK)
    total = (number & 255) + ((number >> 8) & 255) + ((number >> 16) & 255) + (number >> 24)
    value: float = (single(total) - MEAN) / DEVIATION
    return value


@kernel
def midtones(source: Rows, weights: Rows, strength: float, channels: int) -> None:
    """`strength` * 4 L (1 - L) of the luma L, at least 0: most in the midtones."""
    amount = single(strength)
    for y in range(len(weights)):
        row, out = source[y], weights[y]
        for x in range(len(out)):
            luma = row[x]
            if channels == 3:
                luma = RED * row[3 * x] + GREEN * row[3 * x + 1] + BLUE * row[3 * x + 2]
            weight = FOUR * luma * (ONE - luma)
            out[x] = amount * (weight if weight > ZERO else ZERO)


@kernel
def add(source: Rows, target: Rows, noise: Rows, weights: Rows, channels: int, layers: int) -> None:
    """target = source + weights * noise; `noise` has 1 or 3 `layers`, 3 only if there are 3 `channels`."""
    for y in range(len(target)):
        row, out, grains, weight = source[y], target[y], noise[y], weights[y]
        if layers == 3:
            for i in range(len(out)):
                out[i] = row[i] + weight[i // 3] * grains[i]
        else:
            for x in range(len(weight)):
                change = weight[x] * grains[x]
                for c in range(channels):
                    out[channels * x + c] = row[channels * x + c] + change
