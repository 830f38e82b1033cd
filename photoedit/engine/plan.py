"""The plan: what a recipe means for a photo of a given size.

A plan is a chain of *segments*. Within a segment all pixels stay where they are; a geometry filter starts
a new one. To make a tile of the last segment's frame one asks back through the chain: which region of the
frame before does this need, and so on to the photo itself. So a whole recipe, whatever it is made of, runs
tile by tile, in cache, without a whole intermediate photo anywhere.

Within a segment the halos of its area filters add up: the tile is fetched once with the sum of them,
mirrored at the frame's edge, and each area filter uses up its share. That is bit for bit what the filters
one after another on the whole photo would give.

The plan also inserts the conversions between encoded and linear light, only where the light changes, and
makes one of affine filters in a row. What light the photo's numbers mean, its profile says; if the result is
to have another profile, that conversion is the last of the operations.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from photoedit.colour import LINEAR_CURVE, SRGB, Colours, Row, ToneCurve
from photoedit.filters._affine import Affine
from photoedit.filters.base import (
    AffineFilter,
    AreaFilter,
    Filter,
    GeometryFilter,
    Light,
    MeasuredFilter,
    PointFilter,
)
from photoedit.formats.cms import Managed
from photoedit.photo import Region, Size


@dataclass(frozen=True)
class Conversion:
    """A change of light between two filters, along a photo's tone curve."""

    to: Light
    curve: ToneCurve


Operation = PointFilter | Affine | AreaFilter | Conversion | Managed


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
        return sum(item.halo() for item in self.operations if isinstance(item, AreaFilter))

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
    """The segments, first to last; the last one's frame is the result.

    Attributes:
        recoloured: whether the result has other colours than the photo.
    """

    segments: tuple[Segment, ...]
    recoloured: bool = False

    @property
    def size(self) -> Size:
        """Size of the result."""
        return self.segments[-1].frame


@dataclass(frozen=True)
class Target:
    """The colours a result gets.

    Attributes:
        colours: what its numbers will mean.
        matrix: leads to its linear RGB from that of the photo; None where there is nothing to mix.
    """

    colours: Colours
    matrix: tuple[Row, Row, Row] | None = None


def make_plan(
    filters: Iterable[Filter], size: Size, colours: Colours = SRGB, target: Target | Managed | None = None
) -> Plan:
    """Plan `filters` (none of them measured) for a photo of `size` and `colours`.

    The result has the photo's colours, or those of `target`.
    """
    drafted = _Draft(size, colours)
    for item in filters:
        drafted.add(item)
    if isinstance(target, Target):
        drafted.enter(Light.LINEAR)
        if target.matrix is not None:
            drafted.append(Affine.colour(np.array(target.matrix)))
        drafted.colours = target.colours
    drafted.enter(Light.ENCODED)
    if isinstance(target, Managed):
        drafted.append(target)
    return drafted.plan(recoloured=target is not None)


class _Draft:
    """A plan that is being made."""

    def __init__(self, size: Size, colours: Colours) -> None:
        self.colours = colours
        self._segments: list[Segment] = []
        self._geometry: GeometryFilter | None = None
        self._frame = size
        self._operations: list[Operation] = []
        self._light = Light.ENCODED

    def add(self, item: Filter) -> None:
        """Append a filter, and what it takes to work in its light."""
        self.enter(item.works_in())
        if isinstance(item, GeometryFilter):
            self._end_segment()
            self._geometry, self._frame = item, item.output_size(self._frame)
        elif isinstance(item, AffineFilter):
            self.append(self._in_these_colours(item.affine(), item.works_in()))
        elif isinstance(item, PointFilter | AreaFilter):
            self.append(item)
        else:
            raise TypeError(f"{item.name} must be resolved before planning")

    def enter(self, wanted: Light) -> None:
        """Go over to this light, if there is a way between the two."""
        curve = self.colours.curve
        if wanted is not self._light and curve != LINEAR_CURVE:
            self.append(Conversion(wanted, curve))
        self._light = wanted

    def append(self, operation: Operation) -> None:
        """Append an operation; affine ones in a row become one."""
        before = self._operations[-1] if self._operations else None
        if isinstance(before, Affine) and isinstance(operation, Affine):
            self._operations[-1] = before.then(operation)
        else:
            self._operations.append(operation)

    def plan(self, *, recoloured: bool) -> Plan:
        """All of it."""
        self._end_segment()
        return Plan(tuple(self._segments), recoloured)

    def _end_segment(self) -> None:
        self._segments.append(Segment(self._frame, self._geometry, tuple(self._operations)))
        self._operations = []

    def _in_these_colours(self, affine: Affine, light: Light) -> Affine:
        """Filters mean the linear light of sRGB; for other primaries their matrices are others."""
        if light is Light.ENCODED or not affine.mixes_channels or self.colours.to_xyz == SRGB.to_xyz:
            return affine
        there, back = self.colours.matrix_to(SRGB), SRGB.matrix_to(self.colours)
        return Affine.colour(there).then(affine).then(Affine.colour(back))


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
        if isinstance(item, MeasuredFilter):
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
