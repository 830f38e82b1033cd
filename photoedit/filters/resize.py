"""Resize."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from photoedit.errors import RecipeError
from photoedit.filters._gravity import corner, gravity
from photoedit.filters._weights import Table, table
from photoedit.filters.base import GeometryFilter, Group, Light
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, flag, number
from photoedit.photo import Region, Size, Tile

LARGEST = 300_000
"""Pixels a side may have: more than any sensor or stitched panorama."""


class _Geometry(NamedTuple):
    """The size the whole photo is resized to, and the part of that which is kept."""

    resized: Size
    kept: Region


@dataclass(frozen=True)
class Resize(GeometryFilter):
    """Makes the photo smaller or larger, in linear light and without aliasing.

    Say one of: the long side; width and height or one of them (the other follows); percent; megapixels.
    With none of them the photo keeps its size.
    """

    group = Group.GEOMETRY
    example: ClassVar = {"percent": 50}
    long_side: int | None = number(
        None,
        1,
        LARGEST,
        slider=(256, 8192),
        unit=Unit.PIXELS,
        whole=True,
        help="Length of the longer side",
    )
    width: int | None = number(
        None,
        1,
        LARGEST,
        slider=(256, 8192),
        unit=Unit.PIXELS,
        whole=True,
        help="Width of the result",
    )
    height: int | None = number(
        None,
        1,
        LARGEST,
        slider=(256, 8192),
        unit=Unit.PIXELS,
        whole=True,
        help="Height of the result",
    )
    percent: float | None = number(
        None,
        0.01,
        1000,
        slider=(1, 200),
        unit=Unit.PERCENT,
        help="Part of the photo's own width and height",
    )
    megapixels: float | None = number(
        None,
        0.0001,
        4000,
        slider=(0.1, 50),
        unit=Unit.MEGAPIXELS,
        help="Size of the result in megapixels",
    )
    mode: str = choice(
        "fit",
        {
            "fit": "Keep the photo's shape; it fits inside width x height",
            "fill": "Keep the photo's shape; it covers width x height, what hangs over is cut off",
            "exact": "Stretch the photo to width x height",
        },
        help="What width and height together mean",
    )
    kernel: str = choice(
        "lanczos3",
        {
            "lanczos3": "Sharpest; the usual choice for photos",
            "cubic": "Sharp, with less ringing at hard edges",
            "bilinear": "Soft",
            "area": "The plain mean of what a pixel covers",
            "nearest": "No mixing of pixels: blocks and jagged lines",
        },
        help="How pixels are mixed",
    )
    gravity: str = gravity("Which part is kept when the photo fills width x height")
    enlarge: bool = flag(False, help="Also make photos larger that are smaller than what is asked for")
    shrink_on_load: bool = flag(
        True,
        help="On a JPEG, as the first step and to half or less: let the decoder do part of it, several "
        "times as fast, in encoded light; about a level of 255 apart, more where bright points lie on black",
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        given = [
            name for name, used in (
                ("long_side", self.long_side is not None),
                ("width or height", self.width is not None or self.height is not None),
                ("percent", self.percent is not None),
                ("megapixels", self.megapixels is not None),
            ) if used
        ]  # fmt: skip
        if len(given) > 1:
            raise RecipeError(f"resize: give one of {', '.join(given)}, not more")

    def is_neutral(self) -> bool:
        wishes = (self.long_side, self.width, self.height, self.percent, self.megapixels)
        return all(wish is None for wish in wishes)

    def works_in(self) -> Light:
        return Light.LINEAR

    def output_size(self, size: Size) -> Size:
        kept = self._geometry(size).kept
        return Size(kept.width, kept.height)

    def keeps_places(self) -> bool:
        return self.mode != "fill" or self.width is None or self.height is None

    def least_source(self, size: Size) -> Size | None:
        """The result's own size: what a JPEG decoder leaves out on the way there would be averaged away."""
        result = self.output_size(size)
        shrinks = 2 * result.width <= size.width and 2 * result.height <= size.height
        suits = self.shrink_on_load and self.mode != "fill" and self.kernel != "nearest"
        return result if shrinks and suits else None

    def for_smaller(self, size: Size) -> Resize:
        width, height = self.output_size(size)
        return Resize(width=width, height=height, mode="exact", kernel=self.kernel, enlarge=True)

    def source_region(self, region: Region, size: Size) -> Region:
        across, down = self._tables(size)
        left, right = across.part(region.x, region.width).reach()
        top, bottom = down.part(region.y, region.height).reach()
        return Region(left, top, right - left, bottom - top)

    def apply(
        self, source: Tile, origin: Region, target: Tile, region: Region, size: Size, tools: Tools,
        *, transparent: bool,
    ) -> None:  # fmt: skip
        across, down = self._tables(size)
        across, down = across.part(region.x, region.width), down.part(region.y, region.height)
        channels, lanes = source.shape[2], tools.resample.LANES
        with tools.borrowed():
            lines = tools.rows(tools.scratch(lanes, source.shape[1] * channels))
            woven = tools.row(tools.scratch(lanes * source.shape[1] * channels))
            made = tools.row(tools.scratch(lanes * target.shape[1] * channels))
            tools.resample.separable(
                tools.rows(source), tools.rows(target), lines, woven, made, channels,
                tools.row(across.starts), tools.rows(across.weights), origin.x,
                tools.row(down.starts), tools.rows(down.weights), origin.y,
            )  # fmt: skip

    def _tables(self, size: Size) -> tuple[Table, Table]:
        resized, kept = self._geometry(size)
        return (
            table(self.kernel, size.width, resized.width, kept.x, kept.width),
            table(self.kernel, size.height, resized.height, kept.y, kept.height),
        )

    def _geometry(self, size: Size) -> _Geometry:
        resized = self._wanted(size)
        if not self.enlarge and (resized.width > size.width or resized.height > size.height):
            if self.mode == "exact":
                resized = Size(min(resized.width, size.width), min(resized.height, size.height))
            else:
                resized = size
        if self.mode != "fill" or self.width is None or self.height is None:
            return _Geometry(resized, resized.whole())
        width, height = min(self.width, resized.width), min(self.height, resized.height)
        left, top = corner(self.gravity, Size(width, height), resized)
        return _Geometry(resized, Region(left, top, width, height))

    def _wanted(self, size: Size) -> Size:
        """The size that is asked for, before `enlarge` and the cut of `fill` have their say."""
        if self.mode == "exact" and self.width is not None and self.height is not None:
            return Size(self.width, self.height)
        ratios = []
        if self.long_side is not None:
            ratios.append(self.long_side / max(size))
        if self.width is not None:
            ratios.append(self.width / size.width)
        if self.height is not None:
            ratios.append(self.height / size.height)
        if self.percent is not None:
            ratios.append(self.percent / 100)
        if self.megapixels is not None:
            ratios.append(math.sqrt(self.megapixels / size.megapixels))
        if not ratios:
            return size
        ratio = max(ratios) if self.mode == "fill" else min(ratios)
        return Size(_at_least_1(size.width * ratio), _at_least_1(size.height * ratio))


def _at_least_1(length: float) -> int:
    return max(1, math.floor(length + 0.5))
