"""A weighted sum of any pixels around."""

from .compiling import Row, Rows, f32, kernel

ZERO = f32(0.0)


@kernel
def weighted(
    source: Rows, target: Rows, across: Row, down: Row, weights: Row, reach: int, channels: int
) -> None:
    """Each target pixel is the sum of the pixels `across` to its right and `down` below it, times `weights`.

    `source` is larger by `reach` pixels on every side; there are a multiple of four taps.
    """
    for y in range(len(target)):
        out = target[y]
        width = len(out)
        for i in range(width):
            out[i] = ZERO
        for k in range(0, len(weights), 4):
            a, b = (reach + across[k]) * channels, (reach + across[k + 1]) * channels
            c, d = (reach + across[k + 2]) * channels, (reach + across[k + 3]) * channels
            above, middle = source[y + reach + down[k]], source[y + reach + down[k + 1]]
            below, last = source[y + reach + down[k + 2]], source[y + reach + down[k + 3]]
            _add_four(
                out, weights[k : k + 4],
                above[a : a + width], middle[b : b + width], below[c : c + width], last[d : d + width],
            )  # fmt: skip


@kernel
def _add_four(out: Row, weights: Row, a: Row, b: Row, c: Row, d: Row) -> None:
    w0, w1, w2, w3 = weights[0], weights[1], weights[2], weights[3]
    for i in range(len(out)):
        out[i] = out[i] + w0 * a[i] + w1 * b[i] + w2 * c[i] + w3 * d[i]
