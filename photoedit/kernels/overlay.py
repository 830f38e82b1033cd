"""Laying one picture over another."""

from .compiling import Rows, f32, kernel, single

ONE = f32(1.0)
FULL = f32(1 / 255)
RED, GREEN, BLUE = f32(0.2126), f32(0.7152), f32(0.0722)


@kernel
def layers(mark: Rows, kept: Rows, added: Rows, channels: int) -> None:
    """From RGBA of 8 bits: how much of what is below is kept, and what is added to it, sample by sample."""
    for y in range(len(kept)):
        row, keep, add = mark[y], kept[y], added[y]
        for x in range(len(keep) // channels):
            cover = FULL * single(row[4 * x + 3])
            red, green, blue = single(row[4 * x]), single(row[4 * x + 1]), single(row[4 * x + 2])
            grey = RED * red + GREEN * green + BLUE * blue
            for c in range(channels):
                value = grey if channels == 1 else red if c == 0 else green if c == 1 else blue
                keep[x * channels + c] = ONE - cover
                add[x * channels + c] = value * FULL * cover


@kernel
def lay(target: Rows, kept: Rows, added: Rows, x: int, y: int) -> None:
    """target * kept + added, from sample `x` of row `y` on."""
    for row in range(len(kept)):
        keep, add = kept[row], added[row]
        out = target[y + row][x : x + len(keep)]
        for i in range(len(keep)):
            out[i] = out[i] * keep[i] + add[i]
