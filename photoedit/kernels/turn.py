"""Quarter turns and mirror images: pixels move, none changes. For rows of any type.

The eight ways a picture can lie are numbered as EXIF's Orientation is: the number says how the *source*
lies, and the kernel sets it upright.
"""

from .compiling import Row, Rows, kernel

BAND = 128
"""Columns that a transposing turn takes at a time: each is a row that is written on, and they must all stay
in cache (64 to 256 are alike, measured; squares are three times slower)."""

ROWS = 16
"""Rows that it takes at a time: each row that is written on gets so many pixels at once, and is looked up
once for them (three times as fast as one by one)."""


@kernel
def upright(source: Rows, target: Rows, orientation: int, channels: int) -> None:
    """Write `source` rows, lying as EXIF `orientation` 1..8 says, upright into `target` rows.

    Orientations 5..8 exchange width and height.
    """
    if orientation >= 5:
        _transposed(source, target, orientation, channels)
        return
    height = len(source)
    width = len(source[0]) // channels
    for y in range(height):
        row = source[y]
        out = target[height - 1 - y if orientation == 3 or orientation == 4 else y]
        if orientation == 2 or orientation == 3:
            _reversed(row, out, channels)
        else:
            for i in range(width * channels):
                out[i] = row[i]


@kernel
def _reversed(row: Row, out: Row, channels: int) -> None:
    last = len(row) // channels - 1
    if channels == 3:  # a loop over the channels takes twice as long
        for x in range(last + 1):
            pixel = row[3 * (last - x) :]
            out[3 * x] = pixel[0]
            out[3 * x + 1] = pixel[1]
            out[3 * x + 2] = pixel[2]
    else:
        for x in range(last + 1):
            for c in range(channels):
                out[x * channels + c] = row[(last - x) * channels + c]


@kernel
def _transposed(source: Rows, target: Rows, orientation: int, channels: int) -> None:
    height = len(source)
    width = len(source[0]) // channels
    mirror_x = orientation == 6 or orientation == 7  # target x runs against source y
    mirror_y = orientation == 7 or orientation == 8  # target y runs against source x
    for left in range(0, width, BAND):
        for top in range(0, height, ROWS):
            count = min(ROWS, height - top)
            at = (height - top - count if mirror_x else top) * channels
            first = top + count - 1 if mirror_x else top
            for x in range(left, min(left + BAND, width)):
                out = target[width - 1 - x if mirror_y else x][at : at + count * channels]
                for r in range(count):
                    row = source[first - r if mirror_x else first + r]
                    if channels == 3:  # a loop over the channels takes twice as long
                        out[3 * r] = row[3 * x]
                        out[3 * r + 1] = row[3 * x + 1]
                        out[3 * r + 2] = row[3 * x + 2]
                    else:
                        for c in range(channels):
                            out[r * channels + c] = row[x * channels + c]
