"""Perspective."""

from __future__ import annotations

import functools
import itertools
import math
from dataclasses import dataclass

import numpy as np

from photoedit.errors import RecipeError
from photoedit.filters._warp import around, warp
from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import rows_of, table
from photoedit.photo import Region, Size, Tile

WHOLE = "0,0 100,0 100,100 0,100"


@dataclass(frozen=True)
class Perspective(GeometryFilter):
    """Straightens what was seen from aside: a four-cornered part of the photo becomes the whole picture.

    The picture is as wide as the longer of the part's upper and lower side, and as high as the longer of the
    others. Cubic convolution (Keys 1981, a = -0.5) in encoded light; where the part is made smaller by more
    than half, fine patterns may flicker.
    """

    group = Group.GEOMETRY
    corners: str = table(
        WHOLE, (4, 4), 2, 0, 100, example="6,2 95,0 100,100 0,97",
        help="Top left, top right, bottom right, bottom left corner, in percent of width and height",
    )  # fmt: skip

    def __post_init__(self) -> None:
        super().__post_init__()
        places = rows_of(self.corners)
        for a, b, c in zip(places, (*places[1:], places[0]), (*places[2:], *places[:2]), strict=True):
            turn = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
            if turn <= 1e-3:
                raise RecipeError(
                    "perspective: corners must go clockwise from the top left one, none inside the others"
                )

    def output_size(self, size: Size) -> Size:
        places = _places(self.corners, size)
        top, right, bottom, left = (
            math.dist(a, b) for a, b in itertools.pairwise((*places, places[0]))
        )  # fmt: skip
        return Size(max(round(max(top, bottom)), 1), max(round(max(left, right)), 1))

    def source_region(self, region: Region, size: Size) -> Region:
        xs, ys = [], []
        m = _map(self.corners, size, self.output_size(size))
        for u in (region.x, region.right - 1):
            for v in (region.y, region.bottom - 1):
                below = m[6] * u + m[7] * v + m[8]
                xs.append((m[0] * u + m[1] * v + m[2]) / below)
                ys.append((m[3] * u + m[4] * v + m[5]) / below)
        return around(xs, ys, size)

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        numbers = _map(self.corners, size, self.output_size(size))
        warp(tools.warp.projective, numbers, source, origin, target, region, size, tools)


def _places(corners: str, size: Size) -> list[tuple[float, float]]:
    """The corners in pixels, counted from the outer edge of the photo's first pixel."""
    return [(x * size.width / 100, y * size.height / 100) for x, y in rows_of(corners)]


@functools.lru_cache(maxsize=16)
def _map(corners: str, size: Size, result: Size) -> tuple[float, ...]:
    """From the centres of the result's pixels to those of the photo, as `warp.projective` takes it.

    The unit square onto a quadrilateral: P. Heckbert, "Fundamentals of Texture Mapping and Image Warping",
    1989.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = _places(corners, size)
    dx1, dx2, dy1, dy2 = x1 - x2, x3 - x2, y1 - y2, y3 - y2
    sx, sy = x0 - x1 + x2 - x3, y0 - y1 + y2 - y3
    area = dx1 * dy2 - dx2 * dy1
    g, h = (sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area
    square = np.array(
        [
            [x1 - x0 + g * x1, x3 - x0 + h * x3, x0],
            [y1 - y0 + g * y1, y3 - y0 + h * y3, y0],
            [g, h, 1],
        ]
    )
    across, down = 1 / result.width, 1 / result.height
    to_unit = np.array([[across, 0, across / 2], [0, down, down / 2], [0, 0, 1]])
    to_centres = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    return tuple((to_centres @ square @ to_unit).ravel().tolist())
