"""Flip."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters.base import GeometryFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import choice
from photoedit.photo import Region, Size, Tile

_ORIENTATION = {"horizontal": 2, "both": 3, "vertical": 4, "transpose": 5, "transverse": 7}
"""The EXIF orientation that `turn.upright` undoes by each; each undoes itself."""


@dataclass(frozen=True)
class Flip(GeometryFilter):
    """Mirrors the photo; no pixel changes its value."""

    group = Group.GEOMETRY
    direction: str = choice(
        "horizontal",
        {
            "horizontal": "Exchange left and right, as a mirror does",
            "vertical": "Exchange top and bottom",
            "both": "Exchange both: half a turn",
            "transpose": "Mirror at the diagonal from top left to bottom right",
            "transverse": "Mirror at the other diagonal",
        },
        help="What changes places",
    )

    def output_size(self, size: Size) -> Size:
        return Size(size.height, size.width) if self._exchanges_sides() else size

    def source_region(self, region: Region, size: Size) -> Region:
        x, y, width, height = region
        if self._exchanges_sides():
            x, y, width, height = y, x, height, width
        if self.direction in {"horizontal", "both", "transverse"}:
            x = size.width - x - width
        if self.direction in {"vertical", "both", "transverse"}:
            y = size.height - y - height
        return Region(x, y, width, height)

    def keeps_values(self) -> bool:
        return True

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        orientation = _ORIENTATION[self.direction]
        tools.turn.upright(tools.rows(source), tools.rows(target), orientation, source.shape[2])

    def _exchanges_sides(self) -> bool:
        return self.direction in {"transpose", "transverse"}
