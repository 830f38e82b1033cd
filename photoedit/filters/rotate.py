"""Rotate."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from photoedit.filters._warp import around, nearest, warp
from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, flag, number
from photoedit.photo import Region, Size, Tile

_UPRIGHT = {90: 8, 180: 3, 270: 6}
"""The EXIF orientation that `turn.upright` undoes by turning so many degrees counter-clockwise."""


class _Map(NamedTuple):
    """Where a target pixel (u, v) comes from: x = xx u + xy v + x0, y = yx u + yy v + y0."""

    xx: float
    xy: float
    x0: float
    yx: float
    yy: float
    y0: float

    def at(self, u: float, v: float) -> tuple[float, float]:
        return self.xx * u + self.xy * v + self.x0, self.yx * u + self.yy * v + self.y0


@dataclass(frozen=True)
class Rotate(GeometryFilter):
    """Turns the photo counter-clockwise. Quarter turns are exact: no pixel changes its value.

    Other angles use cubic convolution (Keys 1981, a = -0.5) in encoded light.
    """

    group = Group.GEOMETRY
    angle: float = number(
        0.0,
        -360,
        360,
        neutral=0,
        slider=(-45, 45),
        unit=Unit.DEGREES,
        help="Degrees counter-clockwise",
    )
    expand: bool = flag(True, help="Grow the picture until all of the photo fits; else cut its corners")
    background: str = choice(
        "black",
        {"black": "Fill with black", "white": "Fill with white"},
        help="What fills the corners; photos with transparency get transparent corners",
    )

    def output_size(self, size: Size) -> Size:
        if not self.expand:
            return size
        quarter = self._quarter_turn()
        if quarter is not None:
            return Size(size.height, size.width) if quarter in (90, 270) else size
        sine, cosine = self._direction()
        width = size.width * abs(cosine) + size.height * abs(sine)
        height = size.width * abs(sine) + size.height * abs(cosine)
        # A picture that overhangs by a rounding error must not grow by a pixel for it.
        return Size(math.ceil(width - 1e-6), math.ceil(height - 1e-6))

    def source_region(self, region: Region, size: Size) -> Region:
        mapping = self._mapping(size)
        corners = [
            mapping.at(u, v) for u in (region.x, region.right - 1) for v in (region.y, region.bottom - 1)
        ]
        xs, ys = zip(*corners, strict=True)
        if self._quarter_turn() is None:
            return around(xs, ys, size)
        left, top, right, bottom = (int(end) for end in (min(xs), min(ys), max(xs) + 1, max(ys) + 1))
        return nearest(Region(left, top, right - left, bottom - top), size)

    def keeps_values(self) -> bool:
        return self._quarter_turn() is not None

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        background = 1.0 if self.background == "white" and not transparent else 0.0
        quarter = self._quarter_turn()
        if quarter is None:
            numbers = (*self._mapping(size), 0.0, 0.0, 1.0)
            warp(
                tools.warp.projective, numbers, source, origin, target, region, size, tools,
                background=background,
            )  # fmt: skip
        elif quarter == 0:
            self._apply_quarter(source, origin, target, region, size, tools, background, 1)
        else:
            self._apply_quarter(source, origin, target, region, size, tools, background, _UPRIGHT[quarter])

    def _apply_quarter(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        background: float, orientation: int,
    ) -> None:  # fmt: skip
        """Turn the part of `source` that `region` shows; fill the rest, if corners are cut off."""
        mapping = self._mapping(size)
        # The target region that `origin` fills: the turned corners of it, by the inverse of the map.
        first = _inverse(mapping, origin.x, origin.y)
        last = _inverse(mapping, origin.right - 1, origin.bottom - 1)
        left, right = min(first[0], last[0]), max(first[0], last[0]) + 1
        top, bottom = min(first[1], last[1]), max(first[1], last[1]) + 1
        filled = (
            slice(top - region.y, bottom - region.y),
            slice(left - region.x, right - region.x),
        )
        if (left, top, right, bottom) == (region.x, region.y, region.right, region.bottom):
            tools.turn.upright(tools.rows(source), tools.rows(target), orientation, source.shape[2])
            return
        target.fill(background)
        inside = region.x <= left and right <= region.right and region.y <= top and bottom <= region.bottom
        if inside:
            with tools.borrowed():
                turned = tools.scratch(bottom - top, right - left, source.shape[2])
                tools.turn.upright(tools.rows(source), tools.rows(turned), orientation, source.shape[2])
                np.copyto(target[filled], turned)

    def _quarter_turn(self) -> int | None:
        """The angle as 0, 90, 180 or 270, or None if it is another."""
        return int(self.angle % 360) if self.angle % 90 == 0 else None

    def _direction(self) -> tuple[float, float]:
        """Sine and cosine of the angle, exact for quarter turns."""
        quarter = self._quarter_turn()
        if quarter is not None:
            return {0: (0.0, 1.0), 90: (1.0, 0.0), 180: (0.0, -1.0), 270: (-1.0, 0.0)}[quarter]
        radians = math.radians(self.angle)
        return math.sin(radians), math.cos(radians)

    def _mapping(self, size: Size) -> _Map:
        """From the centre of the result to the centre of the photo.

        Screen coordinates run down, so turning the picture counter-clockwise by a looks up
        x = cos(a) u - sin(a) v, y = sin(a) u + cos(a) v.
        """
        sine, cosine = self._direction()
        result = self.output_size(size)
        centre_u, centre_v = (result.width - 1) / 2, (result.height - 1) / 2
        x0 = (size.width - 1) / 2 - cosine * centre_u + sine * centre_v
        y0 = (size.height - 1) / 2 - sine * centre_u - cosine * centre_v
        if self._quarter_turn() is not None:  # half a pixel off centre, rather than mixing pixels
            x0, y0 = math.floor(x0), math.floor(y0)
        return _Map(cosine, -sine, x0, sine, cosine, y0)


def _inverse(mapping: _Map, x: int, y: int) -> tuple[int, int]:
    """The target pixel that shows source pixel (x, y); for quarter turns, whose map is a rotation."""
    dx, dy = x - mapping.x0, y - mapping.y0
    return round(mapping.xx * dx + mapping.yx * dy), round(mapping.xy * dx + mapping.yy * dy)
