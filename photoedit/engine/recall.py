"""Point operations on 8-bit photos: every colour is worked out once, then remembered.

What point operations make of a pixel depends on its colour alone, and a photo has far fewer colours than
pixels: of 24 million pixels some 30 000 to 500 000 are different. So a worker keeps a memory of colours for
the recipe it is at, from tile to tile and from photo to photo, and looks most pixels up, however much there
is to do to them. What is not in it is gathered into a picture of its own, which goes the way of any other. So
not a bit is different from doing the operations on every pixel.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from photoedit.engine.cutting import tiles
from photoedit.engine.plan import Conversion, Plan, Segment
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.filters._affine import Affine
from photoedit.filters.base import PointFilter
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Region, Size

LEAST_PIXELS = 2**16
"""In a band of fewer the operations are done sooner than a memory is cleared for them."""

MOST_PIXELS = 2**24
"""An entry of the memory has no room for larger numbers, and a tile may ask for a colour with each pixel."""

_LINE, _LINES = 512, 32
"""Pixels in a row of the picture of new colours, and rows of its tiles: these stay in a core's own cache."""

_MOST_NEW = 1 / 10
"""With more new colours among a tile's pixels, the operations themselves are about as fast (measured)."""

_REST = 15
"""So many tiles are then done without the memory, before it is tried again."""


def can_recall(plan: Plan, source: Pixels, target: Pixels, life: str) -> bool:
    """Whether a memory of colours can do what a plan does, and is faster."""
    operations = plan.segments[0].operations
    depends_on_colour = len(plan.segments) == 1 and not plan.fine  # or there is dither, which has its places
    are_points = all(isinstance(item, PointFilter | Affine | Conversion) for item in operations)
    are_slow = any(not isinstance(item, Affine) for item in operations)  # a matrix is as fast as looking up
    are_eight = source.dtype == target.dtype == np.uint8 and source.shape[2] == 3
    return life == "compiled" and depends_on_colour and are_points and are_slow and are_eight


def pays_for(band: Sequence[Region]) -> bool:
    """Whether a band's tiles are large enough together for a memory, and each small enough."""
    areas = [tile.width * tile.height for tile in band]
    return sum(areas) >= LEAST_PIXELS and max(areas, default=0) <= MOST_PIXELS


class Recall:
    """What operations make of 8-bit colours, for one worker: those of one plan, until `turn_to` another."""

    def __init__(self, plan: Plan, tools: Tools) -> None:
        self._tools = tools
        self._memory = np.zeros(tools.recall.PLACES, np.int32)
        self._begin(plan)

    def turn_to(self, plan: Plan) -> None:
        """Forget everything, unless this plan does the same as the one before."""
        if self._is_learning or plan.segments[0].operations != self._operations:
            self._memory.fill(0)
            self._begin(plan)

    def _begin(self, plan: Plan) -> None:
        self._operations = plan.segments[0].operations
        self._is_learning = False
        self._rest = 0
        self._make_room(1)

    def _make_room(self, pixels: int) -> None:
        """Have a picture for so many new colours, and one for what they become."""
        size = Size(_LINE, -(-pixels // _LINE))
        self._new, self._made = (np.zeros((size.height, size.width, 3), np.uint8) for _ in range(2))
        plan = Plan((Segment(size, None, self._operations),))
        self._maker = TileMaker(plan, Planes(self._new, None), self._tools)

    def is_worthwhile(self) -> bool:
        """Whether the next tile should be done with it: not if one shortly before had too many colours."""
        resting = self._rest > 0
        self._rest -= resting
        return not resting

    def write(self, source: Pixels, left: int, target: Pixels, into_left: int, width: int) -> None:
        """Do the operations on `width` pixels of each source row, from column `left` on.

        They go into the rows of `target`, from column `into_left` on.
        """
        tools, kernels = self._tools, self._tools.recall
        pixels = len(source) * width
        if pixels > self._new.size // 3:
            self._make_room(pixels)
        memory, new, made = (tools.row(array.ravel()) for array in (self._memory, self._new, self._made))
        rows = tools.rows(target)
        with tools.borrowed():
            lines = tools.rows(tools.scratch(2, width).view(np.int32))
            where, which = gaps = tools.scratch(2, pixels).view(np.int32)
            ends = tools.row(tools.scratch(len(source)).view(np.int32))
            self._is_learning = True  # colours asked for have to be learnt, or the memory is worth nothing
            _, count = kernels.recall(
                tools.rows(source), rows, 3 * left, 3 * into_left, memory, lines, tools.rows(gaps), ends, new
            )
            if count:
                self._work_out(count)
                asked = tools.row(tools.scratch(count).view(np.int32))
                kernels.learn(new, made, asked, memory)
                kernels.fill(rows, 3 * into_left, tools.row(where), tools.row(which), ends, made)
            self._is_learning = False
        if count > _MOST_NEW * pixels:
            self._rest = _REST

    def _work_out(self, count: int) -> None:
        """Do the operations on new colours."""
        for piece in tiles(Region(0, 0, _LINE, -(-count // _LINE)), Size(_LINE, _LINES)):
            with self._tools.borrowed():
                store(self._maker.make(piece), self._made, piece.x, piece.y, self._tools)
