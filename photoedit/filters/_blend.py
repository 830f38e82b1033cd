"""Blend: filters that are done in part, everywhere or where a mask says.

A step with an opacity or a mask reaches the engine as a `Blend` of its filter. What the filters make is mixed
with what they were given, in the light the first of them works in.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from photoedit.filters._fields import Values
from photoedit.filters._histogram import Histogram
from photoedit.filters.base import Filter, Group, Kind, Light, MeasuredFilter
from photoedit.masks.base import Mask
from photoedit.photo import Size


@dataclass(frozen=True)
class Blend(Filter):
    """Mixes what filters make with what they were given.

    Attributes:
        filters: in order; at least one, and none that moves pixels.
        opacity: how much of the result shows, 0..1.
        mask: where it shows; None is everywhere.
    """

    kind = Kind.AREA
    group = Group.TONE
    filters: tuple[Filter, ...] = ()
    opacity: float = 1.0
    mask: Mask | None = None

    def works_in(self) -> Light:
        return self.filters[0].works_in()

    def on(self, frame: Size) -> Blend:
        return dataclasses.replace(self, filters=tuple(item.on(frame) for item in self.filters))

    def told(self, values: Values) -> Blend:
        return dataclasses.replace(self, filters=tuple(item.told(values) for item in self.filters))

    def is_neutral(self) -> bool:
        return self.opacity == 0 or all(item.is_neutral() for item in self.filters)

    def scaled(self, factor: float) -> Blend:
        return dataclasses.replace(self, filters=tuple(item.scaled(factor) for item in self.filters))


def measured_in(item: Filter) -> MeasuredFilter | None:
    """The filter, `item` itself or what it blends, that has to look at the whole photo first."""
    if isinstance(item, Blend):
        return next((found for inner in item.filters if (found := measured_in(inner))), None)
    return item if isinstance(item, MeasuredFilter) else None


def resolved(item: Filter, histogram: Histogram) -> tuple[Filter, ...]:
    """What a measured filter, or a blend of one, becomes on the photo that has this histogram."""
    if isinstance(item, MeasuredFilter):
        return item.resolve(histogram)
    if isinstance(item, Blend):
        inner = tuple(plain for each in item.filters for plain in resolved(each, histogram))
        return (dataclasses.replace(item, filters=inner),) if inner else ()
    return (item,)
