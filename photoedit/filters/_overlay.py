"""Marks: small pictures with transparency that are laid over a corner of the photo."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.filters._gravity import share
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Size, Tile

Mark = npt.NDArray[np.uint8]
"""H x W x 4: red, green, blue, and how much is covered; at least one pixel."""


def margin() -> Any:
    """Declare how far a mark stays away from the edge."""
    return number(
        3.0, 0, 50, slider=(0, 20), unit=Unit.PERCENT,
        help="Distance from the edge, in percent of the photo's shorter side",
    )  # fmt: skip


def pixels(percent: float, frame: Size) -> int:
    """So many percent of the shorter side, in whole pixels, at least one."""
    return max(round(min(frame) * percent / 100), 1)


def lay(
    mark: Mark, gravity: str, margin: float, source: Tile, target: Tile, where: Region, frame: Size,
    tools: Tools,
) -> None:  # fmt: skip
    """Copy `source` and lay the mark over it; what does not fit into the frame is cut off."""
    np.copyto(target, source)
    height, width, _ = mark.shape
    away = round(min(frame) * margin / 100)
    across, down = share(gravity)
    left = round(away + (frame.width - 2 * away - width) * across)
    top = round(away + (frame.height - 2 * away - height) * down)
    x, y = max(left, where.x), max(top, where.y)
    part = mark[y - top : where.bottom - top, x - left : where.right - left]
    if part.size == 0 or y >= where.bottom or x >= where.right:
        return
    channels = source.shape[2]
    with tools.borrowed():
        kept = tools.rows(tools.scratch(*part.shape[:2], channels))
        added = tools.rows(tools.scratch(*part.shape[:2], channels))
        tools.overlay.layers(tools.rows(np.ascontiguousarray(part)), kept, added, channels)
        tools.overlay.lay(tools.rows(target), kept, added, (x - where.x) * channels, y - where.y)
