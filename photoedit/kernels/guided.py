"""The steps of a guided filter between its means."""

from .compiling import Rows, f32, kernel, single

ZERO = f32(0.0)


@kernel
def squares(source: Rows, target: Rows) -> None:
    """target = source^2."""
    for y in range(len(target)):
        row = source[y]
        out = target[y]
        for i in range(len(out)):
            out[i] = row[i] * row[i]


@kernel
def coefficients(gains: Rows, offsets: Rows, epsilon: float) -> None:
    """From the means of squares (`gains`) and of values (`offsets`): the line that fits the window best."""
    least = single(epsilon)
    for y in range(len(gains)):
        gain = gains[y]
        offset = offsets[y]
        for i in range(len(gain)):
            mean = offset[i]
            variance = gain[i] - mean * mean
            variance = variance if variance > ZERO else ZERO
            share = variance / (variance + least)
            gain[i] = share
            offset[i] = mean - share * mean


@kernel
def apply(source: Rows, gains: Rows, target: Rows, reach: int, channels: int) -> None:
    """target = gains * source + target; `source` is larger by `reach` pixels on every side."""
    for y in range(len(target)):
        out = target[y]
        gain = gains[y]
        row = source[y + reach][reach * channels : reach * channels + len(out)]
        for i in range(len(out)):
            out[i] = gain[i] * row[i] + out[i]


@kernel
def products(guide: Rows, source: Rows, target: Rows) -> None:
    """target = guide * source."""
    for y in range(len(target)):
        one, other, out = guide[y], source[y], target[y]
        for i in range(len(out)):
            out[i] = one[i] * other[i]


@kernel
def fit(squares: Rows, products: Rows, guide: Rows, mean: Rows, epsilon: float) -> None:
    """From the means of guide^2, of guide * value, of guide and of value: the line that fits the window best.

    Its gain goes into `products`, its offset into `mean`.
    """
    least = single(epsilon)
    for y in range(len(mean)):
        square, product, light, offset = squares[y], products[y], guide[y], mean[y]
        for i in range(len(offset)):
            variance = square[i] - light[i] * light[i]
            variance = variance if variance > ZERO else ZERO
            gain = (product[i] - light[i] * offset[i]) / (variance + least)
            product[i] = gain
            offset[i] = offset[i] - gain * light[i]
