"""The plan: what a recipe means for a photo of a given size.

A plan is a chain of *segments*. Within a segment all pixels stay where they are; a geometry filter starts
a new one. To make a tile of the last segment's frame one asks back through the chain: which region of the
frame before does this need, and so on to the photo itself. So a whole recipe, whatever it is made of, runs
tile by tile, in cache, without a whole intermediate photo anywhere.

Within a segment the halos of its area filters add up: the tile is fetched once with the sum of them,
mirrored at the frame's edge, and each area filter uses up its share; what it makes is mirrored in its turn.
That is bit for bit what the filters one after another on the whole photo would give.

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
from photoedit.filters._blend import Blend, measured_in
from photoedit.filters.base import (
    AffineFilter,
    AreaFilter,
    Filter,
    GeometryFilter,
    Light,
    PointFilter,
)
from photoedit.formats.profiles.cms import Managed
from photoedit.masks.base import Mask
from photoedit.photo import Region, Size


@dataclass(frozen=True)
class Conversion:
    """A change of light between two filters, along a photo's tone curve."""

    to: Light
    curve: ToneCurve


@dataclass(frozen=True)
class Mix:
    """Operations whose result takes the place of what was there only in part.

    Attributes:
        operations: what is done; they begin and end in the same light.
        opacity: how much of it shows, 0..1.
        mask: where it shows; None is everywhere.
        to_encoded: leads from that light to the encoded one; None where it is that.
    """

    operations: tuple[Operation, ...]
    opacity: float
    mask: Mask | None
    to_encoded: Conversion | None

    def halo(self) -> int:
        """How far the operations together look beyond a region."""
        return halo_of(self.operations)


Operation = PointFilter | Affine | AreaFilter | Conversion | Managed | Mix


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
        tabled = list(itertools.takewhile(keeps_channels_apart, self.operations))
        return len(tabled) if any(not isinstance(item, Affine) for item in tabled) else 0


def keeps_channels_apart(item: Operation) -> bool:
    """Whether what becomes of a channel depends on that channel of the same pixel alone."""
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
        fine: whether values have more than 8 bits can hold: the photo has, or it gets other colours.
    """

    segments: tuple[Segment, ...]
    fine: bool = False

    @property
    def size(self) -> Size:
        """Size of the result."""
        return self.segments[-1].frame

    @functools.cached_property
    def is_table(self) -> bool:
        """Whether each level of each channel becomes another one, and nothing else happens."""
        operations = self.segments[0].operations
        return self._is_plain and bool(operations) and all(map(keeps_channels_apart, operations))

    @property
    def is_matrix(self) -> bool:
        """Whether the channels of each pixel are mixed, and nothing else happens."""
        match self.segments[0].operations:
            case (Affine() as only,):
                return self._is_plain and only.mixes_channels
            case _:
                return False

    @property
    def _is_plain(self) -> bool:
        return len(self.segments) == 1 and not self.fine  # or there is dither, which has its places


@dataclass(frozen=True)
class TargetColours:
    """The colours a result gets.

    Attributes:
        colours: what its numbers will mean.
        matrix: leads to its linear RGB from that of the photo; None where there is nothing to mix.
    """

    colours: Colours
    matrix: tuple[Row, Row, Row] | None = None


def make_plan(
    filters: Iterable[Filter],
    size: Size,
    colours: Colours = SRGB,
    target: TargetColours | Managed | None = None,
    *,
    deep: bool = False,
) -> Plan:
    """Plan `filters` (none of them measured) for a photo of `size` and `colours`.

    The result has the photo's colours, or those of `target`. `deep` says that the photo has more than 8 bits.
    """
    segments: list[Segment] = []
    geometry: GeometryFilter | None = None
    frame = size
    line = _Line(Light.ENCODED, colours)
    for each in filters:
        item = each.on(frame)
        if isinstance(item, GeometryFilter):
            line.enter(item.works_in())
            segments.append(Segment(frame, geometry, tuple(line.operations)))
            geometry, frame, line = item, item.output_size(frame), _Line(line.light, colours)
        else:
            line.add(item)
    line.end(target)
    segments.append(Segment(frame, geometry, tuple(line.operations)))
    return Plan(tuple(segments), deep or target is not None)


class _Line:
    """Operations in the making, the light they have come to, and the photo's colours."""

    def __init__(self, light: Light, colours: Colours) -> None:
        self.operations: list[Operation] = []
        self.light = light
        self.colours = colours

    def enter(self, wanted: Light) -> None:
        """Convert to the wanted light if that is another."""
        conversion = self.conversion(wanted)
        if conversion is not None:
            self.operations.append(conversion)
        self.light = wanted

    def conversion(self, wanted: Light) -> Conversion | None:
        """What leads to the wanted light, if that takes anything."""
        curve = self.colours.curve
        return Conversion(wanted, curve) if wanted is not self.light and curve != LINEAR_CURVE else None

    def add(self, item: Filter) -> None:
        """Append what a filter that leaves pixels where they are does."""
        self.enter(item.works_in())
        if isinstance(item, AffineFilter):
            self._add_affine(self._in_these_colours(item.affine()))
        elif isinstance(item, PointFilter) and item.works_in() is Light.LINEAR and item.mixes_channels():
            self._add_in_srgb(item)
        elif isinstance(item, PointFilter | AreaFilter):
            self.operations.append(item)
        elif isinstance(item, Blend):
            self.operations.append(self._mix(item))
        else:
            raise TypeError(f"{item.name} must be resolved before planning")

    def end(self, target: TargetColours | Managed | None) -> None:
        """Append what leads to the encoded light of the result."""
        if isinstance(target, TargetColours):
            self.enter(Light.LINEAR)
            if target.matrix is not None:
                self._add_affine(Affine.colour(np.array(target.matrix)))
            self.colours = target.colours
        self.enter(Light.ENCODED)
        if isinstance(target, Managed):
            self.operations.append(target)

    def _add_affine(self, affine: Affine) -> None:
        """Those in a row become one."""
        before = self.operations[-1] if self.operations else None
        if isinstance(before, Affine):
            self.operations[-1] = before.then(affine)
        else:
            self.operations.append(affine)

    def _add_in_srgb(self, item: PointFilter) -> None:
        """Filters mean the linear light of sRGB: others are brought there and back."""
        foreign = self.colours.to_xyz != SRGB.to_xyz
        if foreign:
            self._add_affine(Affine.colour(self.colours.matrix_to(SRGB)))
        self.operations.append(item)
        if foreign:
            self._add_affine(Affine.colour(SRGB.matrix_to(self.colours)))

    def _in_these_colours(self, affine: Affine) -> Affine:
        """Filters mean the linear light of sRGB; for other primaries their matrices are others."""
        usual = self.colours.to_xyz == SRGB.to_xyz
        if usual or self.light is Light.ENCODED or not affine.mixes_channels:
            return affine
        there, back = self.colours.matrix_to(SRGB), SRGB.matrix_to(self.colours)
        return Affine.colour(there).then(affine).then(Affine.colour(back))

    def _mix(self, blend: Blend) -> Mix:
        inner = _Line(blend.works_in(), self.colours)
        to_encoded = inner.conversion(Light.ENCODED)
        for item in blend.filters:
            inner.add(item)
        inner.enter(blend.works_in())
        return Mix(tuple(inner.operations), blend.opacity, blend.mask, to_encoded)


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
    """The size of the result for a photo of `size`; measured filters don't change it.

    Raises:
        RecipeError: a filter would leave nothing of it.
    """
    for item in filters:
        if isinstance(item, GeometryFilter):
            item.check_size(size)
            size = item.output_size(size)
    return size
