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
import os
from collections.abc import Callable, Sequence
from numbers import Integral

import numpy as np
import numpy.typing as npt

from photoedit.colour import SRGB, Colours
from photoedit.engine.cutting import bands, tile_size, tiles
from photoedit.engine.jobs import How
from photoedit.engine.orders.facts import ExifFacts
from photoedit.engine.pixels.canvas import Canvas, borrowed_planes
from photoedit.engine.pixels.colours import colours_of
from photoedit.engine.plan import Plan, first_measured, make_plan, output_size
from photoedit.engine.pool.task import SharedPlanes, Task
from photoedit.engine.workers import Workers
from photoedit.errors import UsageError
from photoedit.filters._blend import measured_in, resolved
from photoedit.filters._histogram import Histogram, Tally
from photoedit.filters.base import Filter
from photoedit.params import nearest
from photoedit.photo import Photo, Region, Size
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

    The bytes of the result depend on neither `execution`, `workers` nor `tile`. The two `kernels` agree to
    the filters' `tolerance` (1e-6 for most), so that here and there a value is rounded the other way. The
    first call starts the workers (about a second for processes); later calls with the same settings use
    them again.

    Args:
        execution: ``processes``, ``threads`` or ``serial``.
        kernels: ``compiled`` or ``interpreted``.
        workers: how many; None is one for each core.
        tile: side of the tiles in pixels; None is automatic.
        region: (left, top, width, height) of the result to make; None is all of it.

    Returns:
        A photo of the same depth and number of channels, with the same profile and metadata.

    Raises:
        UsageError: an argument is of a wrong type or out of range, or a step would leave nothing.
        EngineError: the workers can't start or keep dying, or there is no memory.
    """
    _check_kind(photo, Photo, "Photo.from_array")
    _check_kind(recipe, Recipe, "Recipe.from_text")
    _check(execution, EXECUTIONS, "execution")
    _check(kernels, KERNELS, "kernels")
    how = How(execution, kernels, workers, tile)
    for name, value in (("workers", workers), ("tile", tile)):
        if value is not None and (not isinstance(value, Integral) or value < 1):
            raise UsageError(f"{name} must be a whole number of at least 1, not {value!r}")
    tell = ExifFacts(photo.metadata.exif).value
    filters = tuple(item.told(tell) for item in recipe.active())
    output_size(filters, photo.size)  # refuses what would leave nothing
    if not filters and region is None:
        return dataclasses.replace(photo, pixels=photo.pixels.copy())
    pool = _standing_workers(how)
    with Canvas.of(photo, shared=pool.shares_memory) as canvas:
        return _render_on(canvas, filters, region, pool)


def _render_on(
    canvas: Canvas, filters: Sequence[Filter], region: tuple[int, ...] | None, pool: Workers
) -> Photo:
    photo = canvas.photo
    colours = colours_of(photo.profile)
    plan = make_plan(resolve(filters, photo.size, counted(canvas.source, pool), colours), photo.size, colours)
    part = plan.size.whole() if region is None else Region(*region)
    if part.clip(plan.size) != part or not part.width or not part.height:
        raise UsageError(f"The region {tuple(part)} does not lie inside the result, which is {plan.size}")
    shape = (part.height, part.width, photo.channels)
    with borrowed_planes(
        shape, photo.pixels.dtype, alpha=photo.alpha is not None, shared=pool.shares_memory
    ) as target:
        pool.run(tasks(plan, canvas.source, target, part, pool))
        pixels, alpha = target.planes()
        return dataclasses.replace(photo, pixels=pixels.copy(), alpha=None if alpha is None else alpha.copy())


def resolve(
    filters: Sequence[Filter], size: Size, count: Count, colours: Colours = SRGB
) -> tuple[Filter, ...]:
    """Replace each measured filter by the plain ones it becomes for this photo of `size` and `colours`.

    A measured filter sees the photo as the steps before it leave it: one pass over all tiles counts the
    values, so no intermediate photo is kept.
    """
    return resolve_by(filters, lambda before, tally: count(make_plan(before, size, colours), tally))


def resolve_by(
    filters: Sequence[Filter], count: Callable[[tuple[Filter, ...], Tally], npt.NDArray[np.int64]]
) -> tuple[Filter, ...]:
    """As `resolve`; `count` gets the plain filters before, and what is to be counted of what they make."""
    todo = list(filters)
    while (place := first_measured(todo)) is not None:
        measured = measured_in(todo[place])
        assert measured is not None
        histogram = Histogram(count(tuple(todo[:place]), measured.tally()))
        todo[place : place + 1] = resolved(todo[place], histogram)
    return tuple(todo)


Count = Callable[[Plan, Tally], npt.NDArray[np.int64]]
"""Counts the values of what a plan makes, as a tally says."""


def counted(source: SharedPlanes, pool: Workers, stopped: Callable[[], bool] | None = None) -> Count:
    """The `Count` for a photo that is in memory."""

    def count(plan: Plan, tally: Tally) -> npt.NDArray[np.int64]:
        counting = tasks(plan, source, None, plan.size.whole(), pool, tally=tally)
        counts = pool.run(counting, stopped).counts
        assert counts is not None
        return counts

    return count


def tasks(
    plan: Plan,
    source: SharedPlanes,
    target: SharedPlanes | None,
    region: Region,
    pool: Workers,
    top: int = 0,
    tally: Tally | None = None,
) -> list[Task]:
    """The bands of tiles that make `region` of the result into `target`, which begins at its corner.

    `source` begins at row `top` of the photo. Without a target the result is counted, as `tally` says.
    """
    cut = tiles(region, tile_size(plan, pool.how.tile, pool.how.kernels, source.pixels.dtype))
    origin = (region.x, region.y)
    return [
        Task(plan, source, target, origin, band, pool.how.kernels, top, tally)
        for band in bands(cut, pool.count)
    ]


def _check_kind(given: object, kind: type, maker: str) -> None:
    if not isinstance(given, kind):
        raise UsageError(
            f"render takes a {kind.__name__}, not something of type {type(given).__name__}; {maker} makes one"
        )


def _check(word: str, known: dict[str, str], name: str) -> None:
    if word not in known:
        raise UsageError(f"{name} must be one of {', '.join(known)}, not {word!r}{nearest(word, known)}")


@functools.lru_cache(maxsize=8)
def _standing_workers(how: How) -> Workers:
    """Workers that stay for later calls of `render`, until the program ends."""
    workers = Workers(how)
    atexit.register(workers.close)
    return workers


if hasattr(os, "register_at_fork"):  # the workers of a parent are not those of its forked child
    os.register_at_fork(after_in_child=_standing_workers.cache_clear)
