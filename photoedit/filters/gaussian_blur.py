"""Gaussian blur."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._blurring import Overview, enlarged, gaussian, method, overview, reach
from photoedit.filters.base import AreaFilter, Fetch, Group, Light
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, choice, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class GaussianBlur(AreaFilter):
    """Blurs the photo softly and evenly.

    A sampled Gaussian, cut at four standard deviations; a large one is made on a smaller copy, which differs
    from it by less than 1/2000. Beyond its edges the photo is mirrored, without repeating the edge pixel.
    """

    group = Group.BLUR
    radius: float = number(
        0.0, 0, 250, neutral=0, slider=(0, 20), unit=Unit.PIXELS,
        help="Standard deviation (sigma) of the blur",
    )  # fmt: skip
    light: str = choice(
        "encoded",
        {
            "encoded": "Blur the values as they stand in the file, as most programs do",
            "linear": "Blur the light itself, as a lens does: bright spots stay bright",
        },
        help="What is averaged",
    )

    def works_in(self) -> Light:
        return Light(self.light)

    def halo(self) -> int:
        return reach(self.radius)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        gaussian(source, target, self.radius, where, tools)

    def has_overview(self) -> bool:
        return (
            self.works_in() is Light.ENCODED and method(self.radius).halvings > 1
        )  # 1 is done in cache anyway

    def overview(self, fetch: Fetch, where: Region, channels: int, tools: Tools) -> Overview:
        return overview(fetch, self.radius, where, channels, tools)

    def apply_overview(self, overview: Overview, target: Tile, where: Region, tools: Tools) -> None:
        enlarged(overview, target, self.radius, where, tools)
