"""The steps of a Richardson-Lucy deconvolution between its blurs."""

from .compiling import Rows, f32, kernel

FAINT, MOST = f32(1e-4), f32(16.0)


@kernel
def floor(source: Rows, target: Rows) -> None:
    """target = source, at least `FAINT`: light is positive."""
    for y in range(len(target)):
        row, out = source[y], target[y]
        for i in range(len(out)):
            out[i] = row[i] if row[i] > FAINT else FAINT


@kernel
def ratio(data: Rows, blurred: Rows, reach: int) -> None:
    """blurred = data / blurred; `data` is larger by `reach` pixels on every side, one number each."""
    for y in range(len(blurred)):
        out = blurred[y]
        row = data[y + reach][reach : reach + len(out)]
        for x in range(len(out)):
            out[x] = row[x] / out[x]


@kernel
def multiply(estimate: Rows, correction: Rows, reach: int) -> None:
    """correction = estimate * correction; `estimate` is larger by `reach` pixels on every side."""
    for y in range(len(correction)):
        out = correction[y]
        row = estimate[y + reach][reach : reach + len(out)]
        for x in range(len(out)):
            out[x] = row[x] * out[x]


@kernel
def relight(source: Rows, data: Rows, estimate: Rows, target: Rows, reach: int, channels: int) -> None:
    """Multiply each pixel with estimate / data, at most `MOST`; `source` and `data` are larger by `reach`."""
    for y in range(len(target)):
        out, new = target[y], estimate[y]
        old = data[y + reach][reach : reach + len(new)]
        row = source[y + reach][reach * channels : reach * channels + len(out)]
        for x in range(len(new)):
            share = new[x] / old[x]
            share = share if share < MOST else MOST
            for c in range(channels):
                out[channels * x + c] = row[channels * x + c] * share
