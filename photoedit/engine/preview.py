"""The preview: the same render as a batch, of the part that is visible, at the scale of the screen.

A photo that is looked at lies in the workers' memory once in full and, as soon as somebody zooms out, in
halves of it: half, quarter, eighth, … A request is answered from the smallest picture that still has a
pixel for every pixel of the screen; params that count pixels shrink with it. At 100 % that is the photo
itself, so what is shown there is exactly what a batch would write.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from photoedit.engine.canvas import Canvas, borrowed_planes, lay_out, planes_bytes
from photoedit.engine.plan import first_measured, make_plan, output_size
from photoedit.engine.render import counted, resolve, tasks
from photoedit.engine.shared import Block
from photoedit.engine.task import SharedPlanes
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled
from photoedit.filters.base import Filter
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Region, Size
from photoedit.recipe import Recipe

MEASURED_PIXELS = 500_000
"""A measured filter looks at the smallest picture that has at least so many pixels."""


class Picture(NamedTuple):
    """What there is to show.

    Attributes:
        pixels: uint8, H x W x 1|3.
        alpha: uint8, H x W, or None.
        region: the part of the full result it shows; at least what was asked for, as far as there is.
        scale: pixels of the picture for one pixel of the full result.
    """

    pixels: Pixels
    alpha: Pixels | None
    region: Region
    scale: float


class Preview:
    """One opened photo. Its methods block: call them in a background thread, one at a time."""

    def __init__(self, canvas: Canvas, workers: Workers) -> None:
        self.photo = canvas.photo
        self._workers = workers
        self._levels = [canvas.source]
        self._lock = threading.Lock()
        self._closed = False
        self._resolved = functools.lru_cache(maxsize=16)(self._resolve)

    @classmethod
    def open(cls, path: Path, workers: Workers) -> Preview:
        """Read a file and make its preview.

        Raises:
            ReadError: it can't be read.
        """
        return cls(Canvas.read(path, shared=workers.shares_memory), workers)

    @property
    def size(self) -> Size:
        """Size of the photo before any filter."""
        return self.photo.size

    def output_size(self, recipe: Recipe) -> Size:
        """Size of the full result."""
        return output_size(recipe.active(), self.size)

    def render(
        self,
        recipe: Recipe,
        region: Region,
        zoom: float,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Picture:
        """Make the picture of `region` of the full result for `zoom` screen pixels a result pixel.

        Raises:
            Cancelled: `stopped` turned true, or the preview was closed.
            PhotoEditError: what went wrong in a filter.
        """
        with self._lock:
            if self._closed:
                raise Cancelled("The preview was closed")
            level = 0
            while zoom <= 0.5 ** (level + 1) and max(self._level_size(level)) > 1:
                level += 1
            return self._render_level(recipe, region, level, stopped)

    def close(self) -> None:
        """Give the memory back, once a render that is under way has ended."""
        with self._lock:
            self._closed = True
            for planes in self._levels:
                planes.pixels.block.delete()
            self._levels.clear()

    def _render_level(
        self, recipe: Recipe, region: Region, level: int, stopped: Callable[[], bool]
    ) -> Picture:
        full = self.output_size(recipe)
        filters = recipe.scaled(0.5**level).active() if level else recipe.active()
        source = self._level(level)
        plan = make_plan(self._resolved(filters, level), self._level_size(level))
        part, shown = _scaled_region(region.clip(full), full, plan.size)
        shape = (part.height, part.width, source.pixels.shape[2])
        with borrowed_planes(
            shape, np.uint8, alpha=source.alpha is not None, shared=self._workers.shares_memory
        ) as target:
            self._workers.run(tasks(plan, source, target, part, self._workers), stopped)
            pixels, alpha = target.planes()
            return Picture(
                pixels.copy(),
                None if alpha is None else alpha.copy(),
                shown,
                plan.size.width / full.width,
            )

    def _resolve(self, filters: tuple[Filter, ...], level: int) -> tuple[Filter, ...]:
        """Measured filters resolved on a small picture; others keep the lengths they have at `level`."""
        if first_measured(filters) is None:
            return filters
        small = level
        while self._level_size(small + 1).megapixels * 1e6 >= MEASURED_PIXELS:
            small += 1
        # Only the measured steps are taken from the small picture; their neighbours keep their lengths.
        resolved: list[Filter] = []
        for item in filters:
            before = tuple(step.scaled(0.5 ** (small - level)) for step in resolved)
            steps = (*before, item.scaled(0.5 ** (small - level)))
            done = resolve(steps, self._level_size(small), counted(self._level(small), self._workers))
            measured = first_measured((item,)) is not None
            resolved.extend(done[len(before) :] if measured else (item,))
        return tuple(resolved)

    def _level_size(self, level: int) -> Size:
        size = self.size
        for _ in range(level):
            size = Size((size.width + 1) // 2, (size.height + 1) // 2)
        return size

    def _level(self, level: int) -> SharedPlanes:
        """The photo halved `level` times."""
        while len(self._levels) <= level:
            self._levels.append(self._halved(len(self._levels)))
        return self._levels[level]

    def _halved(self, level: int) -> SharedPlanes:
        source = self._levels[level - 1]
        size = self._level_size(level)
        shape = (size.height, size.width, source.pixels.shape[2])
        alpha = source.alpha is not None
        block = Block.create(
            planes_bytes(shape, source.pixels.dtype, alpha=alpha),
            shared=self._workers.shares_memory,
        )
        target = lay_out(block, 0, shape, source.pixels.dtype, alpha=alpha)
        tools = Tools()
        rounding = 0.0 if np.dtype(source.pixels.dtype) == np.float32 else 0.5
        for before, after in zip(source.planes(), target.planes(), strict=True):
            if before is not None and after is not None:
                channels = before.shape[2] if before.ndim == 3 else 1
                tools.halve.halve(tools.rows(before), tools.rows(after), channels, rounding)
        return target


def _scaled_region(region: Region, full: Size, small: Size) -> tuple[Region, Region]:
    """`region` of the full result in pixels of a smaller one, rounded outwards; and what that shows."""
    across, down = small.width / full.width, small.height / full.height
    left, top = int(region.x * across), int(region.y * down)
    right = min(-int(-region.right * across // 1), small.width)
    bottom = min(-int(-region.bottom * down // 1), small.height)
    part = Region(left, top, max(right - left, 1), max(bottom - top, 1))
    x, y = round(left / across), round(top / down)
    shown = Region(x, y, round(part.right / across) - x, round(part.bottom / down) - y)
    return part, shown
