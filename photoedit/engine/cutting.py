"""How a result is cut: into tiles of a size that suits its plan, and bands of those for the workers.

No pixel depends on it, only how long it takes, and how soon a cancel is heard.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from photoedit.engine.picking import only_picks
from photoedit.engine.plan import Plan
from photoedit.filters.base import AreaFilter
from photoedit.photo import Region, Size

INTERPRETED_SIDE = 64
"""Tiles for interpreted kernels are small, so that a cancel is heard and a progress bar moves."""

ROWS, COLUMNS = 256, 512
"""A compiled tile: large enough that its halo costs little, small enough to stay near a core. For two small
blurs and a sharpening, 128 x 512 takes 12 % longer, 512 x 512 as long, 512 x 1024 15 % longer (measured)."""

LARGEST_SIDE = 2048

WIDEST = 8192
"""What a blur that looks far halves for all tiles above and beside each other is at most so wide."""


def has_overview(plan: Plan, depth: npt.DTypeLike) -> bool:
    """Whether the first step makes a small copy of the photo, which neighbouring tiles share."""
    if len(plan.segments) > 1 or np.dtype(depth) == np.float32 or not plan.segments[0].operations:
        return False
    first = plan.segments[0].operations[0]
    return isinstance(first, AreaFilter) and first.has_overview()


def tile_size(plan: Plan, tile: int | None, kernels: str, depth: npt.DTypeLike = np.float32) -> Size:
    """The size of the result's tiles: `tile` squared if the user said so, else what suits the plan.

    `depth` is that of the photo's pixels.
    """
    if tile is not None:
        return Size(tile, tile)
    if kernels == "interpreted":
        return Size(INTERPRETED_SIDE, INTERPRETED_SIDE)
    halo = sum(segment.halo for segment in plan.segments)
    if has_overview(plan, depth):
        return Size(min(plan.size.width, WIDEST), max(2 * ROWS, 4 * halo))
    if len(plan.segments) == 1:
        # Whole rows lie in one piece in memory: they are read and written twice as fast.
        has_shortcut = np.dtype(depth) == np.uint8 and (plan.is_table or plan.is_matrix)
        without_floats = only_picks(plan, depth) or has_shortcut
        size = np.dtype(depth).itemsize if without_floats else 4
        rows = 4 // size * ROWS * COLUMNS // plan.size.width
        if rows >= 16 * halo:
            return Size(plan.size.width, rows)
    # With tiles four halos long, at most half as much again is computed twice on each axis.
    rows = min(max(ROWS, min(8 * halo, COLUMNS), 4 * halo), LARGEST_SIDE)
    columns = min(max(COLUMNS, 4 * halo), LARGEST_SIDE)
    # A tile of a shrunken result needs a larger piece of the photo: keep that piece in cache as well.
    first, last = plan.segments[0].frame, plan.size
    shrink = max(1.0, first.width / last.width, first.height / last.height)
    return Size(max(int(columns / shrink), 32), max(int(rows / shrink), 32))


A_TILE = 2000
"""Pixels in whose time a tile is begun and ended (measured: some 200 microseconds)."""

WASTEFUL = 25.0
"""How many times as long as its pixels alone a tile may take before that is worth a word."""


def waste(tile: int, halo: int) -> float:
    """How many times as long squares of `tile` take as their pixels alone, if filters look `halo` further."""
    return ((tile + 2 * halo) ** 2 + A_TILE) / tile**2


def tiles(region: Region, size: Size) -> list[Region]:
    """Cut `region` into tiles of `size` on a grid that starts at its corner, row by row."""
    return [
        Region(x, y, min(size.width, region.right - x), min(size.height, region.bottom - y))
        for y in range(region.y, region.bottom, size.height)
        for x in range(region.x, region.right, size.width)
    ]


TASKS_PER_WORKER = 6
MOST_PIXELS = 1_000_000


def bands(cut: Sequence[Region], workers: int) -> list[tuple[Region, ...]]:
    """Group tiles into the bands that are sent to workers: a round trip costs as much as a small tile.

    Enough bands that all workers end together, and none so large that a cancel waits for it.
    """
    area = cut[0].width * cut[0].height
    length = max(1, min(MOST_PIXELS // area, len(cut) // (TASKS_PER_WORKER * workers)))
    return [tuple(cut[start : start + length]) for start in range(0, len(cut), length)]
