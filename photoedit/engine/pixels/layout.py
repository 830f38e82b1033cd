"""Where a photo and its result lie in one block of memory, and so how much of it they take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.engine.jobs import Job
from photoedit.engine.pixels.canvas import planes_bytes
from photoedit.engine.pixels.colours import may_change
from photoedit.engine.pixels.depth import written_dtype
from photoedit.engine.plan import output_size
from photoedit.filters.base import Filter
from photoedit.formats import by_name
from photoedit.formats.base import Header
from photoedit.photo import Size
from photoedit.recipe import Recipe


@dataclass(frozen=True)
class Layout:
    """How a photo and its result share one block.

    Attributes:
        source, target: H x W x C.
        offset: where the result begins, in bytes; 0 if the photo is its own result.
        total: bytes of the block.
    """

    source: tuple[int, int, int]
    target: tuple[int, int, int]
    dtype: np.dtype[Any]
    offset: int
    total: int

    @classmethod
    def of(
        cls, header: Header, filters: tuple[Filter, ...], dtype: npt.DTypeLike, between: int = 0,
        *, recoloured: bool = False,
    ) -> Layout:  # fmt: skip
        """The layout for a photo whose result is of `dtype`, and perhaps of other colours.

        `between` is how many bytes lie between them.
        """
        result = output_size(filters, header.size)
        source = (header.size.height, header.size.width, header.channels)
        target = (result.height, result.width, header.channels)
        first = planes_bytes(source, header.dtype, alpha=header.alpha)
        kind = np.dtype(dtype)
        if not filters and not recoloured and kind == header.dtype:
            return cls(source, target, kind, 0, first)
        offset = first + between
        return cls(source, target, kind, offset, offset + planes_bytes(target, kind, alpha=header.alpha))


def memory_needed(header: Header, recipe: Recipe, jobs: Sequence[Job] = ()) -> int:
    """Bytes that a photo and its results, one after the other, take while they are in flight, at most."""
    common = recipe.active()
    if not jobs:
        return Layout.of(header, common, header.dtype).total
    between = between_bytes(header, common) if len(jobs) > 1 and common else 0
    return max(layout_of(header, common + job.tail.active(), job, between).total for job in jobs)


def taken_beside(header: Header, recipe: Recipe, jobs: Sequence[Job]) -> int:
    """Bytes that codecs take besides that, at most: it is decoded first, its results are encoded in turn."""
    common = recipe.active()
    layouts = [layout_of(header, common + job.tail.active(), job, 0) for job in jobs]
    encoders = (encoder_bytes(header, *pair) for pair in zip(layouts, jobs, strict=True))
    return max(header.beside, *encoders)


def encoder_bytes(header: Header, layout: Layout, job: Job) -> int:
    """Bytes that encoding the result of `job` takes besides its pixels."""
    height, width, channels = layout.target
    result = Header(Size(width, height), channels, layout.dtype, header.alpha)
    return by_name(job.format).beside(result, job.options)


def layout_of(header: Header, filters: tuple[Filter, ...], job: Job, between: int) -> Layout:
    """Where a photo and the result of `job` lie, with so many bytes `between` them."""
    dtype = written_dtype(header.dtype, by_name(job.format), job.options)
    recoloured = may_change(header, job.profile)
    return Layout.of(header, filters, dtype, between, recoloured=recoloured)


def between_bytes(header: Header, common: tuple[Filter, ...]) -> int:
    """Bytes to keep what the steps make that several results share."""
    width, height = output_size(common, header.size)
    return planes_bytes((height, width, header.channels), np.float32, alpha=header.alpha)
