"""A median by NumPy, for every interpreter that has it: this one, another version, one without a GIL."""

from __future__ import annotations

from typing import Any

import numpy as np

RADIUS = 2


def median(source: Any) -> Any:
    """The median of 5 x 5 of H x W x 1 values with a margin of two pixels, without the margin."""
    side = 2 * RADIUS + 1
    windows = np.lib.stride_tricks.sliding_window_view(source[:, :, 0], (side, side))
    values = windows.reshape(windows.shape[0], windows.shape[1], side * side)
    return np.partition(values, side * side // 2, axis=2)[:, :, side * side // 2, np.newaxis]


class NumpyJob:
    """The work as `tile_work.Lanes` takes it; `told` and `pixels` are those of `tile_work.Job`, grey."""

    def __init__(self, told: dict[str, Any], pixels: bytes) -> None:
        picture = np.frombuffer(pixels, np.uint8).reshape(told["height"], told["width"], 1)
        margin = (RADIUS, RADIUS)
        self._source = np.pad(picture, (margin, margin, (0, 0)), mode="reflect")
        self._told = told

    def tiles(self) -> list[tuple[int, int, int, int]]:
        """Bands over the whole width."""
        width, height, rows = self._told["width"], self._told["height"], self._told["tile"]
        return [(0, y, width, min(rows, height - y)) for y in range(0, height, rows)]

    def make(self, tile: tuple[int, int, int, int], out: list[memoryview], left: int) -> None:
        """Make a band into the rows `out`, from sample `left` on."""
        _, y, width, height = tile
        made = median(self._source[y : y + height + 2 * RADIUS])
        for row, values in zip(out, made):  # noqa: B905  Python 3.9 has no `strict`
            row[left : left + width] = values.tobytes()
