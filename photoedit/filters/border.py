"""Border."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._colour import LUMA
from photoedit.filters._gravity import corner, gravity
from photoedit.filters._warp import nearest
from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, colour, colour_of, number
from photoedit.photo import Region, Size, Tile


@dataclass(frozen=True)
class Border(GeometryFilter):
    """Puts the photo on a larger sheet: an even border, or as much as a square or another aspect takes.

    First comes a border of the same width on all sides, then what the aspect still needs, on two sides. Two
    such steps make a frame with a line. A photo with transparency gets a transparent border; one without
    colour gets the colour's luma.
    """

    group = Group.GEOMETRY
    size: float = number(
        0.0,
        0,
        200,
        neutral=0,
        slider=(0, 20),
        unit=Unit.PERCENT,
        help="Width, in percent of the shorter side",
    )
    bottom: float = number(
        0.0,
        0,
        200,
        neutral=0,
        slider=(0, 20),
        unit=Unit.PERCENT,
        help="So much more at the bottom, as prints have",
    )
    aspect: float | None = number(
        None, 0.05, 20, slider=(0.4, 2.5), unit=Unit.RATIO,
        help="Width to height of the result, like 1:1; the sheet grows until it has that",
    )  # fmt: skip
    colour: str = colour("#ffffff", help="What the border is filled with")
    gravity: str = gravity("Where the photo lies on a sheet that has grown for its aspect")

    def is_neutral(self) -> bool:
        return self.size == 0 and self.bottom == 0 and self.aspect is None

    def output_size(self, size: Size) -> Size:
        return self._sheet(size)[0]

    def source_region(self, region: Region, size: Size) -> Region:
        _, left, top = self._sheet(size)
        return nearest(Region(region.x - left, region.y - top, region.width, region.height), size)

    def keeps_values(self) -> bool:
        return True

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        _, left, top = self._sheet(size)
        x, y = origin.x + left - region.x, origin.y + top - region.y
        if (x, y, origin.width, origin.height) != (0, 0, region.width, region.height):
            filling = np.array(colour_of(self.colour))
            target[...] = 0 if transparent else filling if target.shape[2] == 3 else filling @ LUMA
        if 0 <= x <= region.width - origin.width and 0 <= y <= region.height - origin.height:
            np.copyto(target[y : y + origin.height, x : x + origin.width], source)

    def _sheet(self, size: Size) -> tuple[Size, int, int]:
        """The size of the sheet, and the place of the photo's corner on it."""
        edge = round(min(size) * self.size / 100)
        framed = Size(size.width + 2 * edge, size.height + 2 * edge + round(min(size) * self.bottom / 100))
        sheet = framed
        if self.aspect is not None:
            wide, high = round(framed.height * self.aspect), round(framed.width / self.aspect)
            sheet = Size(max(framed.width, wide), max(framed.height, high))
        left, top = corner(self.gravity, framed, sheet)
        return sheet, left + edge, top + edge
