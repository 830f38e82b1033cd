"""Rendering: a photo and a recipe in, a photo out. Batch, preview and the Python door all come through here.

    from photoedit.photo import Photo
    from photoedit.recipe import Recipe
    from photoedit.engine import render

    result = render(Photo.from_array(array), Recipe.from_text("gaussian-blur radius=2")).pixels
"""

from __future__ import annotations

import atexit
import dataclasses
import functools
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from photoedit.engine.jobs import How
from photoedit.engine.plan import Plan, bands, first_measured, make_plan, tile_size, tiles
from photoedit.engine.shared import Block, SharedArray
from photoedit.engine.workers import SharedPlanes, Task, Workers
from photoedit.errors import UsageError
from photoedit.filters.base import Filter, Histogram, MeasuredFilter
from photoedit.params import nearest
from photoedit.photo import Photo, Pixels, Region, Size
from photoedit.recipe import Recipe
from photoedit.settings import EXECUTIONS, KERNELS


def render(
    photo: Photo,
    recipe: Recipe,
    *,
    execution: str = "processes",
    kernels: str = "compiled",
    workers: int | None = None,
    tile: int | None = None,
    region: Region | tuple[int, int, int, int] | None = None,
) -> Photo:
    """Apply `recipe` to `photo`.

    The bytes of the result depend on neither `execution`, `kernels` (to 1e-6 in float32), `workers` nor
    `tile`. The first call starts the workers (about a second for processes); later calls with the same
    settings use them again.

    Args:
        execution: ``processes``, ``threads`` or ``serial``.
        kernels: ``compiled`` or ``interpreted``.
        workers: how many; None is one for each core.
        tile: side of the tiles in pixels; None is automatic.
        region: (left, top, width, height) of the result to make; None is all of it.

    Returns:
        A photo of the same depth and number of channels, with the same profile and metadata.

    Raises:
        UsageError: an argument is out of range.
        EngineError: the workers can't start or keep dying, or there is no memory.
    """
    _check(execution, EXECUTIONS, "execution")
    _check(kernels, KERNELS, "kernels")
    how = How(execution, kernels, workers, tile)
    for name, value in (("workers", workers), ("tile", tile)):
        if value is not None and value < 1:
            raise UsageError(f"{name} must be at least 1, not {value}")
    filters = recipe.active()
    if not filters and region is None:
        return dataclasses.replace(photo, pixels=photo.pixels.copy())
    pool = _standing_workers(how)
    canvas = Canvas.for_photo(photo, pool)
    try:
        return _render_on(canvas, photo, filters, region, pool)
    finally:
        canvas.close()


def _render_on(
    canvas: Canvas, photo: Photo, filters: Sequence[Filter], region: tuple[int, ...] | None, pool: Workers
) -> Photo:
    resolved = resolve(filters, canvas.source, pool)
    plan = make_plan(resolved, photo.size)
    part = plan.size.whole() if region is None else Region(*region)
    if part.clip(plan.size) != part or not part.width or not part.height:
        raise UsageError(f"The region {tuple(part)} does not lie inside the result, which is {plan.size}")
    target = canvas.result(Size(part.width, part.height), photo.pixels.dtype)
    pool.run(tasks(plan, canvas.source, target, part, pool))
    pixels, alpha = target.planes()
    return dataclasses.replace(photo, pixels=pixels.copy(), alpha=None if alpha is None else alpha.copy())


class Canvas:
    """The memory one photo and its results live in while they are worked on."""

    def __init__(self, source: SharedPlanes, pool: Workers, blocks: list[Block]) -> None:
        self.source = source
        self._pool = pool
        self._blocks = blocks

    @classmethod
    def for_photo(cls, photo: Photo, pool: Workers) -> Canvas:
        """Put a photo where the workers of `pool` can see it."""
        block = Block.create(_bytes(photo.pixels, photo.alpha), shared=pool.shares_memory)
        shape = photo.pixels.shape
        source = lay_out(block, 0, shape, photo.pixels.dtype, alpha=photo.alpha is not None)
        planes = source.planes()
        np.copyto(planes.pixels, photo.pixels)
        if planes.alpha is not None and photo.alpha is not None:
            np.copyto(planes.alpha, photo.alpha)
        return cls(source, pool, [block])

    def result(self, size: Size, dtype: npt.DTypeLike) -> SharedPlanes:
        """Memory for a result."""
        shape = (size.height, size.width, self.source.pixels.shape[2])
        alpha = self.source.alpha is not None
        block = Block.create(planes_bytes(shape, dtype, alpha=alpha), shared=self._pool.shares_memory)
        self._blocks.append(block)
        return lay_out(block, 0, shape, dtype, alpha=alpha)

    def close(self) -> None:
        """Give all of it back."""
        for block in self._blocks:
            block.delete()


def lay_out(
    block: Block, offset: int, shape: Sequence[int], dtype: npt.DTypeLike, *, alpha: bool
) -> SharedPlanes:
    """Where pixels of `shape` and perhaps an alpha plane lie in a block, `offset` bytes from its start."""
    height, width, channels = shape
    kind = np.dtype(dtype)
    pixels = SharedArray(block, offset, (height, width, channels), kind.str)
    if not alpha:
        return SharedPlanes(pixels, None)
    behind = offset + _aligned(height * width * channels * kind.itemsize)
    return SharedPlanes(pixels, SharedArray(block, behind, (height, width), kind.str))


def planes_bytes(shape: Sequence[int], dtype: npt.DTypeLike, *, alpha: bool) -> int:
    """How much memory `lay_out` uses."""
    height, width, channels = shape
    item = np.dtype(dtype).itemsize
    return _aligned(height * width * channels * item) + (_aligned(height * width * item) if alpha else 0)


def _aligned(size: int) -> int:
    return -(-size // 64) * 64


def _bytes(pixels: Pixels, alpha: Pixels | None) -> int:
    return planes_bytes(pixels.shape, pixels.dtype, alpha=alpha is not None)


def resolve(
    filters: Sequence[Filter],
    source: SharedPlanes,
    pool: Workers,
    stopped: Callable[[], bool] | None = None,
) -> tuple[Filter, ...]:
    """Replace each measured filter by the plain ones it becomes for this photo.

    A measured filter sees the photo as the steps before it leave it: one pass over all tiles counts the
    values, so no intermediate photo is kept.
    """
    height, width, _ = source.pixels.shape
    todo = list(filters)
    while (place := first_measured(todo)) is not None:
        measured = todo[place]
        assert isinstance(measured, MeasuredFilter)
        plan = make_plan(todo[:place], Size(width, height))
        counts = pool.run(tasks(plan, source, None, plan.size.whole(), pool), stopped).counts
        assert counts is not None
        todo[place : place + 1] = measured.resolve(Histogram(counts))
    return tuple(todo)


def tasks(
    plan: Plan, source: SharedPlanes, target: SharedPlanes | None, region: Region, pool: Workers
) -> list[Task]:
    """The bands of tiles that make `region` of the result into `target`, which begins at its corner."""
    cut = tiles(region, tile_size(plan, pool.how.tile, pool.how.kernels))
    origin = (region.x, region.y)
    return [
        Task(plan, source, target, origin, band, pool.how.kernels) for band in bands(cut, pool.count)
    ]


def _check(word: str, known: dict[str, str], name: str) -> None:
    if word not in known:
        raise UsageError(f"{name} must be one of {', '.join(known)}, not {word!r}{nearest(word, known)}")


@functools.lru_cache(maxsize=8)
def _standing_workers(how: How) -> Workers:
    """Workers that stay for later calls of `render`, until the program ends."""
    workers = Workers(how)
    atexit.register(workers.close)
    return workers
