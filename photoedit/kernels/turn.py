"""Quarter turns and mirror images: pixels move, none changes. For rows of any type.

The eight ways a picture can lie are numbered as EXIF's Orientation is: the number says how the *source*
lies, and the kernel sets it upright.
"""

from .compiling import Rows, kernel

BAND = 32
"""Columns that a transposing turn takes at a time: each is a row that is written on, and they must all stay
in cache (measured: 16 to 64 are alike, squares are three times slower)."""


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
            for x in range(width):
                for c in range(channels):
                    out[x * channels + c] = row[(width - 1 - x) * channels + c]
        else:
            for i in range(width * channels):
                out[i] = row[i]


@kernel
def _transposed(source: Rows, target: Rows, orientation: int, channels: int) -> None:
    height = len(source)
    width = len(source[0]) // channels
    mirror_x = orientation == 6 or orientation == 7  # target x runs against source y
    mirror_y = orientation == 7 or orientation == 8  # target y runs against source x
    for left in range(0, width, BAND):
        right = min(left + BAND, width)
        for y in range(height):
            row = source[y]
            at = (height - 1 - y if mirror_x else y) * channels
            for x in range(left, right):
                out = target[width - 1 - x if mirror_y else x][at : at + channels]
                pixel = row[x * channels : (x + 1) * channels]
                if channels == 3:  # a loop over the channels takes twice as long
                    out[0] = pixel[0]
                    out[1] = pixel[1]
                    out[2] = pixel[2]
                else:
                    for c in range(channels):
                        out[c] = pixel[c]
