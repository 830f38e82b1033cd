"""The first steps of a plan that only pick among a photo's values, done on the whole numbers of its file.

Eight or sixteen bits in place of 32: four or two times as many fit into a step of the processor, and into its
cache. The picked values are the same either way.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from typing import cast

import numpy as np
import numpy.typing as npt

from photoedit.engine.plan import Plan, halo_of
from photoedit.filters.base import AreaFilter
from photoedit.kernels.tools import Tools
from photoedit.photo import Pixels, Region, Size


def picks(plan: Plan, depth: npt.DTypeLike) -> tuple[AreaFilter, ...]:
    """The first steps of `plan` that take the whole numbers of a photo of `depth`."""
    kind = np.dtype(depth)
    if kind == np.float32:
        return ()
    first = itertools.takewhile(
        lambda item: isinstance(item, AreaFilter) and item.takes_levels(kind), plan.segments[0].operations
    )
    return tuple(cast(Iterator[AreaFilter], first))


def only_picks(plan: Plan, depth: npt.DTypeLike) -> bool:
    """Whether `plan` does nothing else."""
    steps = picks(plan, depth)
    return bool(steps) and len(plan.segments) == 1 and len(plan.segments[0].operations) == len(steps)


class Picker:
    """Does the first steps of `plan`, as far as they take whole numbers; `source` begins at row `top`."""

    def __init__(self, plan: Plan, source: Pixels, tools: Tools, top: int) -> None:
        first, *others = plan.segments
        self._frame = first.frame
        self._source = source
        self._tools = tools
        self._top = top
        self._steps = picks(plan, source.dtype)
        rest = dataclasses.replace(first, operations=first.operations[len(self._steps) :])
        self.rest = dataclasses.replace(plan, segments=(rest, *others))
        """The plan without these steps."""
        self.does_all = only_picks(plan, source.dtype)
        """Whether that has none."""

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self._steps)

    def room(self, region: Region) -> Pixels:
        """Scratch memory for `region`."""
        return self._tools.scratch_of(self._source.dtype, region.height, region.width, self._source.shape[2])

    def pick(self, region: Region, out: Pixels) -> None:
        """Make `region`, which lies in the frame, into `out`, which is C-contiguous."""
        with self._tools.borrowed():
            remaining = halo_of(self._steps)
            current = self.fetch(region.grow(remaining))
            for number, step in enumerate(self._steps, 1):
                remaining -= step.halo()
                where = region.grow(remaining)
                target = out if number == len(self._steps) else self.room(where)
                step.apply(current, target, where, self._tools)
                current = target

    def fetch(self, region: Region) -> Pixels:
        """A copy of `region` of the photo, mirrored beyond its edges; scratch memory."""
        tools, source = self._tools, self._source
        out = self.room(region)
        inside = region.clip(self._frame)
        left, top = inside.x - region.x, inside.y - region.y
        columns = slice(left, left + inside.width)
        np.copyto(
            out[top : top + inside.height, columns],
            source[inside.y - self._top : inside.bottom - self._top, inside.x : inside.right],
        )
        for y in range(region.y, region.bottom):
            if not inside.y <= y < inside.bottom:
                line = tools.convert.reflect(y, self._frame.height) - self._top
                np.copyto(out[y - region.y, columns], source[line, inside.x : inside.right])
        if inside.width < region.width:
            frame = Size(self._frame.width, region.height)
            tools.convert.mirror(tools.rows(out), region.x, 0, *frame, source.shape[2])
        return out
