"""Defringe."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from photoedit.filters._blurring import gaussian, reach
from photoedit.filters.base import AreaFilter, Group
from photoedit.kernels.tools import Tools
from photoedit.params import Unit, number
from photoedit.photo import Region, Tile


@dataclass(frozen=True)
class Defringe(AreaFilter):
    """Takes purple and green fringes off hard edges, and leaves brightness alone.

    Where the colour (R - Y, B - Y of the luma Y, in encoded light) is further than the threshold from its
    mean around, it becomes a mean in which such pixels count little: their weight is t^2 / (d^2 + t^2). A
    photo without colour stays as it is.
    """

    group = Group.DETAIL
    strength: float = number(1.0, 0, 1, neutral=0, slider=(0, 1), help="How much of the fringe goes")
    radius: float = number(
        3.0, 0.5, 30, slider=(0.5, 12), unit=Unit.PIXELS,
        help="About the width of the fringes: standard deviation of the means",
    )  # fmt: skip
    threshold: float = number(
        0.06, 0.002, 1, slider=(0.01, 0.3), help="How much a fringe's colour differs from what is around"
    )

    def halo(self) -> int:
        return 2 * reach(self.radius)

    def apply(self, source: Tile, target: Tile, where: Region, tools: Tools) -> None:
        margin = reach(self.radius)
        if source.shape[2] == 1:
            np.copyto(target, source[2 * margin :, 2 * margin :][: where.height, : where.width])
            return
        rows = tools.rows(source)
        tools.wavelet.opponent(rows)
        with tools.borrowed():
            near = where.grow(margin)
            soft, weighted = (
                tools.scratch(near.height, near.width, 3),
                tools.scratch(near.height, near.width, 3),
            )
            gaussian(source, soft, self.radius, near, tools)
            out, trusted = tools.rows(target), tools.rows(weighted)
            tools.repair.fringe_weights(rows, tools.rows(soft), trusted, margin, self.threshold)
            gaussian(weighted, target, self.radius, where, tools)
            tools.repair.unfringe(rows, trusted, out, margin, self.threshold, self.strength)
        tools.wavelet.colours(out)
