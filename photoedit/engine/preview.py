"""The preview: the same render as a batch, of the part that is visible, at the scale of the screen.

A photo that is looked at lies in the workers' memory at several sizes (see `ladder`). A request is answered
from the smallest one that still has a pixel for every pixel of the screen; params that count pixels shrink
with it. At 100 % that is the photo itself, so what is shown there is exactly what a batch would write.

A large file is first decoded small, where its format can do that quickly, and shown; `complete` decodes all
of it. Likewise measured filters first see a small copy of the photo; `measure` shows them all of it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photoedit.colour import Colours
from photoedit.engine.orders.facts import ExifFacts, Facts
from photoedit.engine.pixels.canvas import Canvas, lay_out, planes_bytes
from photoedit.engine.pixels.colours import colours_of
from photoedit.engine.pixels.ladder import Ladder, Rung
from photoedit.engine.plan import make_plan, output_size
from photoedit.engine.pool.task import SharedPlanes
from photoedit.engine.render import tasks
from photoedit.engine.shared import Block
from photoedit.engine.statistics import Statistics
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled
from photoedit.filters.base import Filter
from photoedit.formats import recognise
from photoedit.photo import Pixels, Region, Size
from photoedit.recipe import Recipe
from photoedit.settings import cores


class Picture(NamedTuple):
    """What there is to show.

    Attributes:
        pixels: uint8 (for `values`: as deep as the photo), H x W x 1|3.
        alpha: as deep, H x W, or None.
        region: the part of the full result it shows; at least what was asked for, as far as there is.
        scale: pixels of the picture for one pixel of the full result.
        exact: whether measured filters did what they do in a batch; if not, see `Preview.measure`.
    """

    pixels: Pixels
    alpha: Pixels | None
    region: Region
    scale: float
    exact: bool = True


MOST_COPIED = 6_000_000
"""Pixels of the screen up to which a photo that is seen as a whole is kept at exactly that size."""


class Preview:
    """One opened photo. Its methods block: call them in the background, from any thread."""

    def __init__(
        self, canvas: Canvas, workers: Workers, full: Size | None = None, path: Path | None = None
    ) -> None:  # fmt: skip
        self.photo = canvas.photo.without_pixels(full)
        self._workers = workers
        self._colours = colours_of(self.photo.profile)
        self._ladder = Ladder(canvas, full or canvas.photo.size, workers)
        self._statistics = Statistics(self._ladder, workers, self._colours)
        self._facts = Facts(path) if path else ExifFacts(self.photo.metadata.exif)
        self._target: Block | None = None
        self._lock = threading.Lock()
        self._closed = False

    @classmethod
    def open(cls, path: Path, workers: Workers, least: Size | None = None) -> Preview:
        """Read a file and make its preview; with `least`, as small as is quick and has that many pixels.

        Raises:
            ReadError: it can't be read.
        """
        header = recognise(path).header(path)
        return cls(_decoded(path, workers, least), workers, header.size, path)

    @property
    def size(self) -> Size:
        """Size of the photo before any filter."""
        return self._ladder.full

    @property
    def is_complete(self) -> bool:
        """Whether the whole photo is decoded."""
        return self._ladder.top.size == self.size

    def complete(self, path: Path) -> None:
        """Decode all of the file that was opened small; renders go on meanwhile.

        Raises:
            ReadError: it can't be read.
            Cancelled: the preview was closed.
        """
        canvas = _decoded(path, self._workers, None)
        with self._lock:
            if self._closed:
                canvas.close()
                raise Cancelled("The preview was closed")
            self._ladder.add(canvas)

    def measure(self, recipe: Recipe, stopped: Callable[[], bool] = lambda: False) -> None:
        """Let measured filters see all of the photo, as in a batch, for all pictures from now on.

        Does nothing until all of the photo is decoded.

        Raises:
            Cancelled, PhotoEditError: as `render`.
        """
        with self._lock:
            if self._closed:
                raise Cancelled("The preview was closed")
            if self.is_complete:
                self._statistics.measure(self._filters(recipe), stopped)

    def output_size(self, recipe: Recipe) -> Size:
        """Size of the full result.

        Raises:
            RecipeError: there is none, because a step leaves nothing of the photo.
        """
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
            full = self.output_size(recipe)
            part = region.clip(full)
            return self._render(recipe, part, full, self._rung(zoom, part == full.whole()), stopped)

    def values(
        self, recipe: Recipe, region: Region, stopped: Callable[[], bool] = lambda: False
    ) -> Pixels | None:  # fmt: skip
        """The pixels of `region` of the full result in the photo's own depth, H x W x 1|3.

        None until all of the photo is decoded and measured: before, there are only other values.

        Raises:
            Cancelled, PhotoEditError: as `render`.
        """
        with self._lock:
            if self._closed:
                raise Cancelled("The preview was closed")
            if not self.is_complete:
                return None
            full, depth = self.output_size(recipe), self.photo.pixels.dtype
            picture = self._render(recipe, region.clip(full), full, self._ladder.top, stopped, depth)
            return picture.pixels if picture.exact else None

    @property
    def colours(self) -> Colours:
        """What the photo's values mean."""
        return self._colours

    def close(self) -> None:
        """Give the memory back, once a render that is under way has ended."""
        with self._lock:
            self._closed = True
            self._ladder.close()
            if self._target is not None:
                self._target.delete()

    def _rung(self, zoom: float, whole: bool) -> Rung:
        screen = Size(max(round(self.size.width * zoom), 1), max(round(self.size.height * zoom), 1))
        if whole and zoom < 1 and self.is_complete and screen.width * screen.height <= MOST_COPIED:
            return self._ladder.exactly(screen)
        return self._ladder.at_least(zoom)

    def _render(
        self, recipe: Recipe, region: Region, full: Size, rung: Rung, stopped: Callable[[], bool],
        depth: npt.DTypeLike = np.uint8,
    ) -> Picture:  # fmt: skip
        scale = self._ladder.scale(rung)
        filters, exact = self._statistics.resolve(self._filters(recipe))
        if scale < 1:
            shrunk = (item.scaled(scale) for item in filters)
            filters = tuple(item for item in shrunk if not item.is_neutral())
        deep = np.dtype(rung.planes.pixels.dtype) != np.uint8
        plan = make_plan(filters, rung.size, self._colours, deep=deep)
        part, shown = _scaled_region(region, full, plan.size)
        shape = (part.height, part.width, rung.planes.pixels.shape[2])
        target = self._target_planes(shape, depth, alpha=rung.planes.alpha is not None)
        self._workers.run(tasks(plan, rung.planes, target, part, self._workers), stopped)
        pixels, alpha = target.planes()
        copy = None if alpha is None else alpha.copy()
        return Picture(pixels.copy(), copy, shown, plan.size.width / full.width, exact)

    def _filters(self, recipe: Recipe) -> tuple[Filter, ...]:
        """What is done to the full photo, with what this photo says in its texts."""
        return tuple(item.told(self._facts.value) for item in recipe.active())

    def _target_planes(
        self, shape: tuple[int, ...], depth: npt.DTypeLike, *, alpha: bool
    ) -> SharedPlanes:  # fmt: skip
        """Memory for the picture, the same as last time: the first touch of a page is dear."""
        needed = planes_bytes(shape, depth, alpha=alpha)
        if self._target is None or self._target.capacity < needed:
            if self._target is not None:
                self._target.delete()
            self._target = Block.create(needed, shared=self._workers.shares_memory)
        return lay_out(self._target, 0, shape, depth, alpha=alpha)


def _decoded(path: Path, workers: Workers, least: Size | None) -> Canvas:
    """A photo in the workers' memory, decoded on all cores if its format can do that."""
    with ThreadPoolExecutor(cores(), thread_name_prefix="photoedit-codec") as codecs:
        return Canvas.read(path, shared=workers.shares_memory, least=least, spread=codecs.map)


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
