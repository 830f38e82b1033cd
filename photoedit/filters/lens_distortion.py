"""Lens distortion."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from photoedit.filters._warp import around, warp
from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import flag, number
from photoedit.photo import Region, Size, Tile

LARGEST_ZOOM = 4.0


@dataclass(frozen=True)
class LensDistortion(GeometryFilter):
    """Straightens the curved lines of a lens: barrel, pincushion and wavy distortion.

    The model of PTLens, Hugin and lensfun: a pixel at distance r from the centre comes from r (a r^3 + b r^2
    + c r + 1 - a - b - c), where r = 1 is half the shorter side; so the numbers of their data bases fit.
    Cubic convolution (Keys 1981, a = -0.5) in encoded light.
    """

    group = Group.GEOMETRY
    example: ClassVar = {"b": -0.05}
    a: float = number(0.0, -0.2, 0.2, neutral=0, slider=(-0.1, 0.1), help="Strongest near the corners")
    b: float = number(
        0.0, -0.2, 0.2, neutral=0, slider=(-0.1, 0.1),
        help="The usual one: below 0 against barrel, above 0 against pincushion distortion",
    )  # fmt: skip
    c: float = number(0.0, -0.2, 0.2, neutral=0, slider=(-0.1, 0.1), help="Most even")
    fill: bool = flag(True, help="Enlarge the photo until nothing is empty; else there may be black borders")

    def output_size(self, size: Size) -> Size:
        return size

    def source_region(self, region: Region, size: Size) -> Region:
        """What interval arithmetic gives: the offsets of the region times the factors at its distances."""
        a, b, c, d, unit, scale = self._numbers(size)
        x0, y0 = (size.width - 1) / 2, (size.height - 1) / 2
        dx = ((region.x - x0) * scale, (region.right - 1 - x0) * scale)
        dy = ((region.y - y0) * scale, (region.bottom - 1 - y0) * scale)
        nearest = math.hypot(*(max(low, -high, 0.0) for low, high in (dx, dy))) * unit
        farthest = math.hypot(*(max(abs(low), abs(high)) for low, high in (dx, dy))) * unit
        turning = np.roots([3 * a, 2 * b, c]) if a or b else np.empty(0)
        radii = [nearest, farthest]
        radii += [float(r.real) for r in turning if not r.imag and nearest < r.real < farthest]
        factors = [((a * r + b) * r + c) * r + d for r in radii]
        low, high = min(factors), max(factors)
        return around(
            [x0 + x * f for x in dx for f in (low, high)], [y0 + y * f for y in dy for f in (low, high)], size
        )

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        background = None if self.fill else 0.0
        warp(
            tools.warp.radial, self._numbers(size), source, origin, target, region, size, tools,
            background=background,
        )  # fmt: skip

    def _numbers(self, size: Size) -> tuple[float, ...]:
        """The map as `warp.radial` takes it."""
        model = (self.a, self.b, self.c, 1 - self.a - self.b - self.c)
        zoom = _zoom_to_fill(model, size) if self.fill else 1.0
        return *model, 2 / min(size), 1 / zoom


@functools.lru_cache(maxsize=64)
def _zoom_to_fill(model: tuple[float, ...], size: Size) -> float:
    """The least zoom at which all of the result comes from inside the photo, by halving the interval."""
    x, y = np.linspace(-1, 1, 129) * size.width, np.linspace(-1, 1, 129) * size.height
    edge_x = np.concatenate([x, np.full(129, -size.width)])
    edge_y = np.concatenate([np.full(129, -size.height), y])
    low, high = 1 / LARGEST_ZOOM, LARGEST_ZOOM
    for _ in range(40):
        middle = (low + high) / 2
        if _inside(model, size, edge_x / 2 / middle, edge_y / 2 / middle):
            high = middle
        else:
            low = middle
    return high


def _inside(
    model: tuple[float, ...], size: Size, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]
) -> bool:
    a, b, c, d = model
    r = np.hypot(x, y) * 2 / min(size)
    factor = np.abs(((a * r + b) * r + c) * r + d)
    return bool(
        (np.abs(x) * factor <= size.width / 2).all() and (np.abs(y) * factor <= size.height / 2).all()
    )
