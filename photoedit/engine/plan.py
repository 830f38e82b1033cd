"""The plan: what a recipe means for a photo of a given size.

A plan is a chain of *segments*. Within a segment all pixels stay where they are; a geometry filter starts
a new one. To make a tile of the last segment's frame one asks back through the chain: which region of the
frame before does this need, and so on to the photo itself. So a whole recipe, whatever it is made of, runs
tile by tile, in cache, without a whole intermediate photo anywhere.

Within a segment the halos of its area filters add up: the tile is fetched once with the sum of them,
mirrored at the frame's edge, and each area filter uses up its share. That is bit for bit what the filters
one after another on the whole photo would give.

The plan also inserts the conversions between encoded and linear light, only where the light changes, and
makes one of affine filters in a row.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from photoedit.filters._affine import Affine
from photoedit.filters._blend import Blend, measured_in
from photoedit.filters.base import (
    AffineFilter,
    AreaFilter,
    Filter,
    GeometryFilter,
    Light,
    PointFilter,
)
from photoedit.masks.base import Mask
from photoedit.photo import Region, Size


class Conversion(StrEnum):
    """A change of light between two filters."""

    TO_LINEAR = "to_linear"
    TO_ENCODED = "to_encoded"


@dataclass(frozen=True)
class Mix:
    """Operations whose result takes the place of what was there only in part.

    Attributes:
        operations: what is done; they begin and end in the light `light`.
        opacity: how much of it shows, 0..1.
        mask: where it shows; None is everywhere.
    """

    operations: tuple[Operation, ...]
    opacity: float
    mask: Mask | None
    light: Light

    def halo(self) -> int:
        """How far the operations together look beyond a region."""
        return halo_of(self.operations)


Operation = PointFilter | Affine | AreaFilter | Conversion | Mix


def halo_of(operations: Iterable[Operation]) -> int:
    """How far operations, one after another, look beyond a region."""
    return sum(item.halo() for item in operations if isinstance(item, AreaFilter | Mix))


@dataclass(frozen=True)
class Segment:
    """Operations that leave pixels where they are, on one frame.

    Attributes:
        frame: size of the picture at this point.
        geometry: how the frame comes from the one before; None in the first segment.
        operations: in order.
    """

    frame: Size
    geometry: GeometryFilter | None
    operations: tuple[Operation, ...]

    @functools.cached_property
    def halo(self) -> int:
        """How far the operations together look beyond a region."""
        return halo_of(self.operations)

    @functools.cached_property
    def lead(self) -> int:
        """How many operations at the beginning a table of values can do, if that saves time; else 0."""
        tabled = list(itertools.takewhile(_keeps_channels_apart, self.operations))
        return len(tabled) if any(not isinstance(item, Affine) for item in tabled) else 0


def _keeps_channels_apart(item: Operation) -> bool:
    match item:
        case Affine():
            return not item.mixes_channels
        case PointFilter():
            return not item.mixes_channels()
        case _:
            return isinstance(item, Conversion)


@dataclass(frozen=True)
class Plan:
    """The segments, first to last; the last one's frame is the result."""

    segments: tuple[Segment, ...]

    @property
    def size(self) -> Size:
        """Size of the result."""
        return self.segments[-1].frame


def make_plan(filters: Iterable[Filter], size: Size) -> Plan:
    """Plan `filters` (none of them measured) for a photo of `size`."""
    segments: list[Segment] = []
    geometry: GeometryFilter | None = None
    frame = size
    line = _Line(Light.ENCODED)
    for each in filters:
        item = each.on(frame)
        if isinstance(item, GeometryFilter):
            line.enter(item.works_in())
            segments.append(Segment(frame, geometry, tuple(line.operations)))
            geometry, frame, line = item, item.output_size(frame), _Line(line.light)
        else:
            line.add(item)
    line.enter(Light.ENCODED)
    segments.append(Segment(frame, geometry, tuple(line.operations)))
    return Plan(tuple(segments))


class _Line:
    """Operations in the making, and the light they have come to."""

    def __init__(self, light: Light) -> None:
        self.operations: list[Operation] = []
        self.light = light

    def enter(self, wanted: Light) -> None:
        """Convert to the wanted light if that is another."""
        if wanted is not self.light:
            to_linear = wanted is Light.LINEAR
            self.operations.append(Conversion.TO_LINEAR if to_linear else Conversion.TO_ENCODED)
            self.light = wanted

    def add(self, item: Filter) -> None:
        """Append what a filter that leaves pixels where they are does."""
        self.enter(item.works_in())
        if isinstance(item, AffineFilter):
            before = self.operations[-1] if self.operations else None
            if isinstance(before, Affine):
                self.operations[-1] = before.then(item.affine())
            else:
                self.operations.append(item.affine())
        elif isinstance(item, PointFilter | AreaFilter):
            self.operations.append(item)
        elif isinstance(item, Blend):
            self.operations.append(_mix(item))
        else:
            raise TypeError(f"{item.name} must be resolved before planning")


def _mix(blend: Blend) -> Mix:
    light = blend.works_in()
    inner = _Line(light)
    for item in blend.filters:
        inner.add(item)
    inner.enter(light)
    return Mix(tuple(inner.operations), blend.opacity, blend.mask, light)


def source_region(plan: Plan, region: Region) -> Region:
    """Which pixels of the photo are needed to make `region` of the result."""
    for index in reversed(range(len(plan.segments))):
        segment = plan.segments[index]
        region = region.grow(segment.halo).clip(segment.frame)
        if segment.geometry is not None:
            region = segment.geometry.source_region(region, plan.segments[index - 1].frame)
    return region


def first_measured(filters: Sequence[Filter]) -> int | None:
    """The place of the first measured filter, None if there is none."""
    for place, item in enumerate(filters):
        if measured_in(item) is not None:
            return place
    return None


def output_size(filters: Iterable[Filter], size: Size) -> Size:
    """The size of the result for a photo of `size`; measured filters don't change it."""
    for item in filters:
        if isinstance(item, GeometryFilter):
            size = item.output_size(size)
    return size


INTERPRETED_SIDE = 64
"""Tiles for interpreted kernels are small, so that a cancel is heard and a progress bar moves."""

ROWS, COLUMNS = 256, 512
"""A compiled tile: large enough that its halo costs little, small enough to stay near a core. For two small
blurs and a sharpening, 128 x 512 takes 12 % longer, 512 x 512 as long, 512 x 1024 15 % longer (measured)."""

LARGEST_SIDE = 2048


def tile_size(plan: Plan, tile: int | None, kernels: str) -> Size:
    """The size of the result's tiles: `tile` squared if the user said so, else what suits the plan."""
    if tile is not None:
        return Size(tile, tile)
    if kernels == "interpreted":
        return Size(INTERPRETED_SIDE, INTERPRETED_SIDE)
    halo = sum(segment.halo for segment in plan.segments)
    # With tiles four halos long, at most half as much again is computed twice on each axis.
    rows = min(max(ROWS, min(8 * halo, COLUMNS), 4 * halo), LARGEST_SIDE)
    columns = min(max(COLUMNS, 4 * halo), LARGEST_SIDE)
    # A tile of a shrunken result needs a larger piece of the photo: keep that piece in cache as well.
    first, last = plan.segments[0].frame, plan.size
    shrink = max(1.0, first.width / last.width, first.height / last.height)
    return Size(max(int(columns / shrink), 32), max(int(rows / shrink), 32))


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
