"""One photo at several sizes in the workers' memory: what a preview is rendered from.

The top rung is the photo as it was decoded. Below lie a smaller decoding of it, if there was one first,
halves of what is there, each made when it is first asked for, and one copy at exactly the size of the screen,
for as long as somebody looks at the whole photo: so no pixel is calculated that is not seen.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from photoedit.engine.pixels.canvas import Canvas, lay_out, planes_bytes
from photoedit.engine.pixels.colours import colours_of
from photoedit.engine.plan import make_plan
from photoedit.engine.pool.task import SharedPlanes
from photoedit.engine.render import tasks
from photoedit.engine.shared import Block
from photoedit.engine.workers import Workers
from photoedit.filters.resize import Resize
from photoedit.kernels.tools import Tools
from photoedit.photo import Size


class Rung(NamedTuple):
    """The photo at one size."""

    size: Size
    planes: SharedPlanes


class Ladder:
    """All sizes of one photo; `full` is its own size, whatever the top rung has."""

    def __init__(self, canvas: Canvas, full: Size, workers: Workers) -> None:
        self.full = full
        self._workers = workers
        self._colours = colours_of(canvas.photo.profile)
        self._rungs = [_rung(canvas.source)]
        self._copy: Rung | None = None

    @property
    def top(self) -> Rung:
        """The largest picture there is."""
        return self._rungs[0]

    def scale(self, rung: Rung) -> float:
        """Pixels of a rung for one pixel of the photo."""
        return rung.size.width / self.full.width

    def add(self, canvas: Canvas) -> None:
        """Put a larger decoding on top."""
        self._rungs.insert(0, _rung(canvas.source))

    def at_least(self, scale: float) -> Rung:
        """The smallest picture that has `scale` pixels for one of the photo; the top if none has."""
        enough = [rung for rung in self._rungs if self.scale(rung) >= scale]
        best = enough[-1] if enough else self.top
        while max(best.size) > 1 and self.scale(best) / 2 >= scale:
            best = self._halved(best)
            self._rungs.insert(1 + sum(self.scale(rung) > self.scale(best) for rung in self._rungs[1:]), best)
        return best

    def exactly(self, size: Size) -> Rung:
        """The photo at `size`, if that is smaller than the top."""
        larger = self.at_least(size.width / self.full.width)
        if size.width >= larger.size.width or size.height >= larger.size.height:
            return larger
        if self._copy is None or self._copy.size != size:
            self._forget_copy()
            self._copy = self._resized(larger, size)
        return self._copy

    def close(self) -> None:
        """Give the memory back."""
        self._forget_copy()
        for rung in self._rungs:
            rung.planes.pixels.block.delete()
        self._rungs.clear()

    def _forget_copy(self) -> None:
        if self._copy is not None:
            self._copy.planes.pixels.block.delete()
            self._copy = None

    def _resized(self, larger: Rung, size: Size) -> Rung:
        resize = Resize(width=size.width, height=size.height, mode="exact", kernel="area", enlarge=True)
        plan = make_plan([resize], larger.size, self._colours)
        planes = self._new_planes(size, larger.planes)
        self._workers.run(tasks(plan, larger.planes, planes, size.whole(), self._workers))
        return Rung(size, planes)

    def _halved(self, larger: Rung) -> Rung:
        size = Size((larger.size.width + 1) // 2, (larger.size.height + 1) // 2)
        planes = self._new_planes(size, larger.planes)
        tools = Tools()
        rounding = 0.0 if np.dtype(larger.planes.pixels.dtype) == np.float32 else 0.5
        for before, after in zip(larger.planes.planes(), planes.planes(), strict=True):
            if before is not None and after is not None:
                channels = before.shape[2] if before.ndim == 3 else 1
                tools.halve.halve(tools.rows(before), tools.rows(after), channels, rounding)
        return Rung(size, planes)

    def _new_planes(self, size: Size, like: SharedPlanes) -> SharedPlanes:
        shape = (size.height, size.width, like.pixels.shape[2])
        dtype, alpha = np.dtype(like.pixels.dtype), like.alpha is not None
        block = Block.create(planes_bytes(shape, dtype, alpha=alpha), shared=self._workers.shares_memory)
        return lay_out(block, 0, shape, dtype, alpha=alpha)


def _rung(planes: SharedPlanes) -> Rung:
    height, width, _ = planes.pixels.shape
    return Rung(Size(width, height), planes)
