"""What filters that bend or tilt the photo share: which pixels they need, and the call of their kernel."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from photoedit.kernels.tools import Tools
from photoedit.photo import Region, Size, Tile

REACH = 2
"""Pixels that cubic convolution looks to each side."""


def around(xs: Sequence[float], ys: Sequence[float], size: Size) -> Region:
    """The pixels of a photo of `size` that are needed to sample it between the extremes of these places."""
    left, top = math.floor(min(xs)) - REACH, math.floor(min(ys)) - REACH
    right, bottom = math.floor(max(xs)) + REACH + 1, math.floor(max(ys)) + REACH + 1
    return nearest(Region(left, top, right - left, bottom - top), size)


def nearest(region: Region, size: Size) -> Region:
    """The part of a region inside a photo of `size`, or the edge pixels next to it: never empty.

    A part of the region gives a part of the result: what a tile needs, the slab it lies in has.
    """
    needed = region.clip(size)
    x, y = min(needed.x, size.width - 1), min(needed.y, size.height - 1)
    return Region(x, y, max(needed.right - x, 1), max(needed.bottom - y, 1))


def warp(
    kernel: Callable[..., None], numbers: Sequence[float], source: Tile, origin: Region, target: Tile,
    region: Region, size: Size, tools: Tools, *, background: float | None = None,
) -> None:  # fmt: skip
    """Run a kernel of `photoedit.kernels.warp` with the `numbers` of its map.

    Beyond its edges the photo goes on as its edge pixels, or there is `background`.
    """
    with tools.borrowed():
        places: Any = tools.scratch(2, region.width).view(np.int32)
        kernel(
            tools.rows(source), tools.rows(target), tools.rows(places),
            tools.rows(tools.scratch(2, region.width)), tools.row(np.array(numbers, np.float64)),
            size.width, size.height, source.shape[2], background is None, background or 0.0,
            origin.x, origin.y, region.x, region.y,
        )  # fmt: skip
