"""Deconvolution."""

from __future__ import annotations

from dataclasses import dataclass

from photoedit.filters._blurring import gaussian, reach
from photoedit.filters._luma import luma_of
from photoedit.filters.base import AreaFilter, Group, Light
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class Deconvolution(AreaFilter):
    """Undoes a slight blur of the lens, where sharpening would only hide it.

    W. Richardson 1972 and L. Lucy 1974, for a Gaussian blur of the luminance, in linear light; colours keep
    their ratios. Noise grows with every iteration. Each takes two blurs and looks further around: eight
    iterations at radius 0.8 take about a second for 24 megapixels on one core.
    """

    group = Group.DETAIL
    radius: float = number(
        0.8, 0, 3, neutral=0, slider=(0, 1.5), unit=Unit.PIXELS,
        help="Standard deviation (sigma) of the blur that is undone",
    )  # fmt: skip
    iterations: int = number(8, 1, 20, slider=(1, 10), whole=True, help="More is sharper, and noisier")

    def works_in(self) -> Light:
        return Light.LINEAR

    def halo(self) -> int:
        return 2 * self.iterations * reach(self.radius)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        margin, kernels = reach(self.radius), tools.deconvolve
        with tools.borrowed():
            data = tools.scratch(*source.shape[:2], 1)
            kernels.floor(tools.rows(luma_of(source, tools)), tools.rows(data))
            rooms = [tools.scratch(data.size) for _ in range(3)]  # in turns, so that they stay in the cache
            estimate, beyond = data, self.halo()
            for turn in range(self.iterations):
                around = where.grow(beyond - margin)
                blurred = _part(rooms[2], around)
                gaussian(estimate, blurred, self.radius, around, tools)
                kernels.ratio(tools.rows(data), tools.rows(blurred), self.halo() - beyond + margin)
                beyond -= 2 * margin
                inner = where.grow(beyond)
                correction = _part(rooms[turn % 2], inner)
                gaussian(blurred, correction, self.radius, inner, tools)
                kernels.multiply(tools.rows(estimate), tools.rows(correction), 2 * margin)
                estimate = correction
            kernels.relight(
                tools.rows(source), tools.rows(data), tools.rows(estimate), tools.rows(target), self.halo(),
                source.shape[2],
            )  # fmt: skip


def _part(room: Tile, region: Region) -> Tile:
    """The first of some memory as a grey tile for a region."""
    part: Tile = room[: region.width * region.height].reshape(region.height, region.width, 1)
    return part
