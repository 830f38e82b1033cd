"""Crop."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

import numpy as np

from photoedit.errors import RecipeError
from photoedit.filters._gravity import gravity, share
from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Param, Unit, choice, flag, number
from photoedit.photo import Region, Size, Tile

LARGEST = 300_000
"""Pixels a side may have, as `resize` has it."""

_LENGTHS = ("left", "top", "width", "height")


@dataclass(frozen=True)
class Crop(GeometryFilter):
    """Keeps a rectangle of the photo.

    Say its left, top, width and height, in pixels or in percent of the photo (left=10%); or its aspect,
    alone or with a width or a height. What is not said is as large as it can be; where it lies is then up to
    the gravity. What would lie outside the photo is left out. A photo that ends before the rectangle begins
    is refused; a batch of nothing else does not begin.
    """

    group = Group.GEOMETRY
    example: ClassVar = {"aspect": 1}
    left: float | None = number(None, 0, LARGEST, slider=(0, 4000), help="Where the rectangle begins")
    top: float | None = number(None, 0, LARGEST, slider=(0, 4000), help="Where the rectangle begins")
    width: float | None = number(None, 0.001, LARGEST, slider=(1, 6000), help="Width of the rectangle")
    height: float | None = number(None, 0.001, LARGEST, slider=(1, 6000), help="Height of the rectangle")
    unit: str = choice(
        "pixels",
        {"pixels": "Pixels of the photo", "percent": "Percent of the photo's width and height"},
        help="What the four lengths count",
    )
    aspect: float | None = number(
        None, 0.01, 100, slider=(0.4, 2.5), unit=Unit.RATIO, help="Width to height, like 3:2 or 1.5"
    )
    turn: bool = flag(False, help="Turn the aspect with the photo: 3:2 is 2:3 for upright photos")
    gravity: str = gravity("Which part is kept, where left or top does not say so")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.aspect is not None and self.width is not None and self.height is not None:
            raise RecipeError("crop: give two of width, height and aspect, not all three")
        if self.unit == "percent" and any((getattr(self, name) or 0) > 100 for name in _LENGTHS):
            raise RecipeError("crop: left, top, width and height are at most 100 percent")
        for name in ("left", "top"):
            if self.unit == "percent" and getattr(self, name) == 100:
                raise RecipeError(f"crop: {name} must be less than 100 percent, or nothing is left")

    @classmethod
    def from_text(cls, texts: Mapping[str, str]) -> Self:
        """As for all filters; lengths may be typed as ``left=10%``, which sets the unit."""
        given = {name: texts[name].strip() for name in _LENGTHS if name in texts}
        marked = [name for name, text in given.items() if text.endswith("%")]
        if not marked:
            return super().from_text(texts)
        if len(marked) < len(given) or texts.get("unit", "percent") != "percent":
            raise RecipeError("crop: give left, top, width and height all in percent, or all in pixels")
        plain = {name: text.removesuffix("%") for name, text in given.items()}
        return super().from_text({**texts, **plain, "unit": "percent"})

    def as_set(self, param: Param) -> Param:
        if param.name not in _LENGTHS:
            return param
        if self.unit == "pixels":
            return dataclasses.replace(param, unit=Unit.PIXELS)
        return dataclasses.replace(param, high=100.0, slider_low=0.0, slider_high=100.0, unit=Unit.PERCENT)

    def is_neutral(self) -> bool:
        return self.aspect is None and all(getattr(self, name) is None for name in _LENGTHS)

    def scaled(self, factor: float) -> Self:
        if self.unit == "percent":
            return self
        lengths = {name: getattr(self, name) for name in _LENGTHS}
        return self.replace(
            **{name: max(value * factor, 0.001) for name, value in lengths.items() if value is not None}
        )

    def output_size(self, size: Size) -> Size:
        kept = self.kept(size)
        return Size(kept.width, kept.height)

    def may_refuse(self) -> bool:
        return self.unit == "pixels" and (self.left is not None or self.top is not None)

    def check_size(self, size: Size) -> None:
        if not self.may_refuse():
            return
        for name, length in (("left", size.width), ("top", size.height)):
            first = getattr(self, name)
            if first is not None and _rounded(first) >= length:
                raise RecipeError(
                    f"crop: {name} must be less than {length} here, because the photo is {size} at this "
                    f"step; {first:g} leaves nothing of it",
                    code="nothing_left",
                )

    def source_region(self, region: Region, size: Size) -> Region:
        kept = self.kept(size)
        return Region(region.x + kept.x, region.y + kept.y, region.width, region.height)

    def keeps_values(self) -> bool:
        return True

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        np.copyto(target, source)

    def kept(self, size: Size) -> Region:
        """The rectangle of a photo of `size` that is kept."""
        across, down = share(self.gravity)
        left, top = self._pixels(self.left, size.width), self._pixels(self.top, size.height)
        # What is free grows until it meets the photo's edge.
        room_x, room_y = size.width - (left or 0), size.height - (top or 0)
        width, height = self._pixels(self.width, size.width), self._pixels(self.height, size.height)
        if self.aspect is not None:
            upright = self.turn and size.height > size.width
            aspect = 1 / self.aspect if upright else self.aspect
            if width is None and height is None:
                width, height = min(room_x, room_y * aspect), min(room_y, room_x / aspect)
            elif width is None:
                assert height is not None
                width = height * aspect
            else:
                height = width / aspect
        width, height = room_x if width is None else width, room_y if height is None else height
        x, columns = _span(left, width, size.width, across)
        y, rows = _span(top, height, size.height, down)
        return Region(x, y, columns, rows)

    def _pixels(self, length: float | None, whole: int) -> float | None:
        if length is None:
            return None
        return length * whole / 100 if self.unit == "percent" else length


def _span(first: float | None, length: float, whole: int, share: float) -> tuple[int, int]:
    """Where the kept part of an axis begins and how long it is, in whole pixels; at least one."""
    start = None if first is None else min(_rounded(first), whole - 1)
    count = max(_rounded(length), 1)
    if start is None:
        count = min(count, whole)
        return int((whole - count) * share), count
    return start, min(count, whole - start)


def _rounded(length: float) -> int:
    return math.floor(length + 0.5)
