"""Straighten."""

from __future__ import annotations

import math
from dataclasses import dataclass

from photoedit.filters._warp import around, warp
from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, number
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Straighten(GeometryFilter):
    """Turns the photo a little, to level the horizon, and cuts the empty corners off.

    Cubic convolution (Keys 1981, a = -0.5) in encoded light. To turn a photo on its side or to keep its
    corners, use `rotate`.
    """

    group = Group.GEOMETRY
    angle: float = number(
        0.0, -45, 45, neutral=0, slider=(-15, 15), unit=Unit.DEGREES, help="Degrees counter-clockwise"
    )
    keep: str = choice(
        "most",
        {
            "most": "The rectangle with the largest area that has no empty corner",
            "aspect": "The largest one that has the photo's own aspect",
        },
        help="Which part of the turned photo is kept",
    )

    def output_size(self, size: Size) -> Size:
        sine, cosine = abs(math.sin(math.radians(self.angle))), math.cos(math.radians(self.angle))
        sides = _same_aspect if self.keep == "aspect" else _largest
        width, height = sides(size, sine, cosine)
        # What fits but for a rounding error fits.
        return Size(max(int(width + 1e-6), 1), max(int(height + 1e-6), 1))

    def source_region(self, region: Region, size: Size) -> Region:
        xx, xy, x0, yx, yy, y0 = self._map(size)[:6]
        corners = [(u, v) for u in (region.x, region.right - 1) for v in (region.y, region.bottom - 1)]
        return around(
            [xx * u + xy * v + x0 for u, v in corners], [yx * u + yy * v + y0 for u, v in corners], size
        )

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        warp(tools.warp.projective, self._map(size), source, origin, target, region, size, tools)

    def _map(self, size: Size) -> tuple[float, ...]:
        """From the result to the photo, centre on centre, as `warp.projective` takes it."""
        sine, cosine = math.sin(math.radians(self.angle)), math.cos(math.radians(self.angle))
        result = self.output_size(size)
        u0, v0 = (result.width - 1) / 2, (result.height - 1) / 2
        x0 = (size.width - 1) / 2 - cosine * u0 + sine * v0
        y0 = (size.height - 1) / 2 - sine * u0 - cosine * v0
        return cosine, -sine, x0, sine, cosine, y0, 0.0, 0.0, 1.0


def _largest(size: Size, sine: float, cosine: float) -> tuple[float, float]:
    """Width and height of the largest upright rectangle in a photo turned by an angle up to 45 degrees.

    Either all four of its corners lie on the photo's sides, or only two do, halfway along its short sides.
    """
    long, short = max(size), min(size)
    if short <= 2 * sine * cosine * long:
        along, beside = short / 2 / sine, short / 2 / cosine
        return (along, beside) if size.width >= size.height else (beside, along)
    double = cosine * cosine - sine * sine
    return (
        (size.width * cosine - size.height * sine) / double,
        (size.height * cosine - size.width * sine) / double,
    )


def _same_aspect(size: Size, sine: float, cosine: float) -> tuple[float, float]:
    share = min(
        size.width / (size.width * cosine + size.height * sine),
        size.height / (size.width * sine + size.height * cosine),
    )
    return size.width * share, size.height * share
